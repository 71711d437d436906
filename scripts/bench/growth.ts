// What size costs: fills a database with synthetic bounces and measures how long each question takes
// there, and how fast mail comes in beside an empty one.
//   bun scripts/bench.ts growth [--rows N] [--keep FILE] [--no-list]
// It tells the start of the built program with that database too, what a bounce takes of the disk, and
// what comes out end to end and of due calls alone, each beside an empty database.
// `--keep` (a file named retour.db) leaves the database there, and uses it again without filling when it exists.
// `--no-list` is without the suppression list, whose pages are those of all addresses that ever failed.

import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { openStore, type Store } from '../../src/store/open.ts'
import { createSuppressionRules } from '../../src/suppress.ts'
import { startCheckpointThread } from '../../src/wiring.ts'
import { freePort } from '../../test/support/port.ts'
import { policy } from '../../test/support/suppressions.ts'
import { optionsOf } from '../options.ts'
import { startRetour } from '../peers.ts'
import {
  type Beside,
  compareDispatch,
  compareEndToEnd,
  inTurns,
  printBeside,
} from './growth/beside.ts'
import { type Corner, cornerOf, fill } from './growth/fill.ts'
import { measureIntake } from './growth/intake.ts'
import { questions } from './growth/questions.ts'
import { troubleLog } from './load/calls.ts'

const ROWS_DEFAULT = '200000'
const ASKED = 25
/** Arrivals of one measurement, and how often the two stores take turns. */
const ARRIVALS = 600
const ROUNDS = 16
/** Before that: until the pages that new rows go to are in memory, as in a daemon that has run a minute. */
const WARM_ARRIVALS = 8000
const ARRIVALS_OF_ONE = WARM_ARRIVALS + ROUNDS * ARRIVALS
const STARTS = 3

interface Figures {
  megabytes: number
  questions: Question[]
  /** Mails a second. */
  intake: Beside | null
  /** Calls delivered a second. */
  dispatch: Beside | null
  /** Bounces that came out as POSTs, a second; null where the program is not built. */
  endToEnd: Beside | null
  /** Of a small report of its own, with all that is kept of it. */
  bytesPerBounce: number
  /** From the start of the program to its `ready`; null where it is not built. */
  readyMs: number | null
}

interface Question {
  question: string
  firstMs: number
  p50Ms: number
  maxMs: number
}

export async function bench(args: string[]): Promise<Figures> {
  const usage = 'usage: bun scripts/bench.ts growth [--rows N] [--keep FILE] [--no-list]'
  const { values } = optionsOf(
    usage,
    {
      args,
      options: {
        rows: { type: 'string', default: ROWS_DEFAULT },
        keep: { type: 'string' },
        'no-list': { type: 'boolean', default: false },
      },
    },
    { counts: ['rows'] },
  )
  const directory = mkdtempSync(join(tmpdir(), 'retour-growth-'))
  const file = values.keep ?? join(directory, 'full', 'retour.db')
  const emptyFile = join(directory, 'empty.db')
  const isFilled = existsSync(file)
  const [full, empty] = [file, emptyFile].map((each) => openAsDaemon(each, !values['no-list'])) as [
    Store,
    Store,
  ]
  try {
    if (!isFilled) await measureFill(full, Number(values.rows))
    const megabytes = full.sizeBytes() / 1e6
    console.log(`database: ${megabytes.toFixed(0)} MB`)
    const asked = await measureQuestions(full, await cornerOf(full))
    const intakes = { empty, full }
    const intake = await inTurns(ROUNDS, (which, isWarming) =>
      measureIntake(intakes[which], isWarming ? WARM_ARRIVALS : ARRIVALS),
    )
    printBeside('intake', intake)
    const ledger = openAsDaemon(join(directory, 'ledger.db'), false)
    const dispatch = await compareDispatch({ empty: ledger, full })
    printBeside('calls', dispatch)
    await Promise.all([full.close(), empty.close(), ledger.close()])
    const bytesPerBounce = Math.round(statSync(emptyFile).size / ARRIVALS_OF_ONE)
    const readyMs = await measureStart(dirname(file))
    console.log(`disk: ${bytesPerBounce} bytes a bounce`)
    const dataDirs = { empty: join(directory, 'program'), full: dirname(file) }
    const endToEnd = await compareEndToEnd(directory, dataDirs)
    printBeside('end to end', endToEnd)
    console.log(readyMs === null ? 'not built' : `ready after ${readyMs.toFixed(0)} ms`)
    return { megabytes, questions: asked, intake, dispatch, endToEnd, bytesPerBounce, readyMs }
  } finally {
    rmSync(directory, { recursive: true })
  }
}

/** With its threads, and its suppression list under the policy of the tests or switched off. */
function openAsDaemon(file: string, hasList: boolean): Store {
  const suppressionRules = createSuppressionRules({
    policy: () => ({ ...policy, enabled: hasList }),
    subscribers: () => [],
    wakeWebhooks: () => undefined,
    log: troubleLog,
  })
  return openStore(file, { suppressionRules, checkpointThread: startCheckpointThread })
}

/** The best of some starts with the database in that directory. */
async function measureStart(dataDir: string): Promise<number | null> {
  let best: number | null = null
  for (let start = 0; start < STARTS; start += 1) {
    const startedMs = performance.now()
    const peer = await startRetour(dataDir, await freePort(), { dataDir })
    if ('absent' in peer) return null
    best = Math.min(best ?? Number.POSITIVE_INFINITY, performance.now() - startedMs)
    await peer.stop()
  }
  return best
}

async function measureFill(store: Store, rows: number): Promise<void> {
  const startedMs = performance.now()
  await fill(store, rows, (done) => process.stderr.write(`\r${done} rows`))
  const seconds = (performance.now() - startedMs) / 1000
  process.stderr.write('\r')
  console.log(`${rows} rows in ${seconds.toFixed(0)} s, ${(rows / seconds).toFixed(0)} a second`)
}

async function measureQuestions(store: Store, corner: Corner): Promise<Question[]> {
  const asked: Question[] = []
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
    const [firstMs = 0, p50Ms = 0, maxMs = 0] = [took[0], sorted[ASKED >> 1], sorted.at(-1)]
    asked.push({ question: name, firstMs, p50Ms, maxMs })
    const cells = [firstMs, p50Ms, maxMs].map((ms) => ms.toFixed(1).padStart(8)).join(' ')
    console.log(`${name.padEnd(36)} ${cells} ${String(rows).padStart(6)}`)
  }
  return asked
}
