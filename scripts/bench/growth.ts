// What size costs: fills a database with synthetic bounces and measures how long each question takes
// there, and how fast mail comes in beside an empty one.
//   bun scripts/bench.ts growth [--rows N] [--keep FILE]
// `--keep` leaves the database there, and uses it again without filling when it exists.

import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openStore, type Store } from '../../src/store/open.ts'
import { type Corner, cornerOf, fill } from './growth/fill.ts'
import { measureIntake } from './growth/intake.ts'
import { questions } from './growth/questions.ts'

const ROWS_DEFAULT = '200000'
const ASKED = 25
/** Arrivals of one measurement, and how often the two stores take turns. */
const ARRIVALS = 600
const ROUNDS = 16

export async function bench(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { rows: { type: 'string', default: ROWS_DEFAULT }, keep: { type: 'string' } },
  })
  const directory = mkdtempSync(join(tmpdir(), 'retour-growth-'))
  const file = values.keep ?? join(directory, 'full.db')
  const isFilled = existsSync(file)
  const full = openStore(file)
  const empty = openStore(join(directory, 'empty.db'))
  try {
    if (!isFilled) await measureFill(full, Number(values.rows))
    console.log(`database: ${(full.sizeBytes() / 1e6).toFixed(0)} MB`)
    await measureQuestions(full, await cornerOf(full))
    await compareIntake(empty, full)
  } finally {
    await full.close()
    await empty.close()
    rmSync(directory, { recursive: true })
  }
}

async function measureFill(store: Store, rows: number): Promise<void> {
  const startedMs = performance.now()
  await fill(store, rows, (done) => process.stderr.write(`\r${done} rows`))
  const seconds = (performance.now() - startedMs) / 1000
  process.stderr.write('\r')
  console.log(`${rows} rows in ${seconds.toFixed(0)} s, ${(rows / seconds).toFixed(0)} a second`)
}

async function measureQuestions(store: Store, corner: Corner): Promise<void> {
  console.log('question                              first ms   p50 ms   max ms   rows')
  for (const [name, ask] of questions(store, corner)) {
    const took: number[] = []
    let rows = 0
    for (let at = 0; at < ASKED; at += 1) {
      const startedMs = performance.now()
      rows = await ask(at)
      took.push(performance.now() - startedMs)
    }
    const sorted = took.toSorted((a, b) => a - b)
    const figures = [took[0], sorted[ASKED >> 1], sorted.at(-1)].map((ms = 0) => ms.toFixed(1))
    const cells = figures.map((text) => text.padStart(8)).join(' ')
    console.log(`${name.padEnd(36)} ${cells} ${String(rows).padStart(6)}`)
  }
}

/** In short turns, so that what else the machine does falls on both. */
async function compareIntake(empty: Store, full: Store): Promise<void> {
  const rates = { empty: [] as number[], full: [] as number[] }
  for (const store of [empty, full]) await measureIntake(store, 2 * ARRIVALS) // code and pages warm
  for (let round = 0; round < ROUNDS; round += 1) {
    rates.empty.push(await measureIntake(empty, ARRIVALS))
    rates.full.push(await measureIntake(full, ARRIVALS))
  }
  const [ofEmpty, ofFull] = [median(rates.empty), median(rates.full)]
  const percent = ((100 * ofFull) / ofEmpty).toFixed(0)
  const [a, b] = [ofEmpty, ofFull].map((rate) => rate.toFixed(0))
  console.log(`intake: ${a} mails/s empty, ${b} mails/s full: ${percent} %`)
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0
}
