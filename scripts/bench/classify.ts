// Messages a second on one thread: parse, classify, and `PostalMime.parse` alone over the same mail
// in the same run. bun scripts/bench.ts classify [DIR], DIR of .eml files, else the fixtures of the
// tests.

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { classify } from '../../src/classify/classify.ts'
import { parseReport } from '../../src/mail/message.ts'
import { wrong } from '../options.ts'

const ROUNDS = 7
/** The first rounds do not count, as their code is cold. */
const WARM_UP_ROUNDS = 2
const FIXTURES = join(import.meta.dir, '../../test/fixtures')

type Work = (raw: Uint8Array) => Promise<unknown>

const works: Record<string, Work> = {
  'PostalMime.parse': (raw) => new PostalMime({ forceRfc822Attachments: true }).parse(raw),
  parseReport: (raw) => parseReport(raw),
  'parseReport + classify': async (raw) => classify(await parseReport(raw)),
}

/** How many mails a second, for each thing that was done with them. */
type Figures = Record<string, number>

export async function bench([directory = FIXTURES, ...more]: string[]): Promise<Figures> {
  if (more.length > 0 || !statSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
    wrong('takes a directory, and no more', 'usage: bun scripts/bench.ts classify [DIR]')
  }
  const rates: Figures = {}
  const mails = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.eml'))
    .map((file) => readFileSync(join(directory, file)))
  const sizes = mails.map(({ length }) => length).sort((a, b) => a - b)
  console.log(
    `${mails.length} mails, median ${at(sizes, 0.5)} bytes, largest ${at(sizes, 1)} bytes`,
  )
  console.log(
    [''.padEnd(24), 'median mail', 'per second', 'p90 ms', 'max ms', 'all/s'].map(cell).join(''),
  )
  for (const [name, work] of Object.entries(works)) {
    const { times, total } = await time(mails, work)
    const median = at(times, 0.5)
    const all = (1000 * mails.length) / total
    rates[name] = all
    const figures = [
      `${median.toFixed(3)} ms`,
      (1000 / median).toFixed(0),
      at(times, 0.9).toFixed(2),
    ]
    console.log(
      [name.padEnd(24), ...figures, at(times, 1).toFixed(1), all.toFixed(0)].map(cell).join(''),
    )
  }
  return rates
}

// Takes the best of the rounds: whatever else runs on the machine only adds time.
async function time(mails: Uint8Array[], work: Work): Promise<{ times: number[]; total: number }> {
  const best = mails.map(() => Number.POSITIVE_INFINITY)
  let total = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round++) {
    let sum = 0
    for (const [index, raw] of mails.entries()) {
      const started = performance.now()
      await work(raw)
      const ms = performance.now() - started
      sum += ms
      if (round >= WARM_UP_ROUNDS) best[index] = Math.min(best[index] ?? ms, ms)
    }
    if (round >= WARM_UP_ROUNDS) total = Math.min(total, sum)
  }
  return { times: best.sort((a, b) => a - b), total }
}

function at(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

function cell(text: string): string {
  return text.padStart(14)
}
