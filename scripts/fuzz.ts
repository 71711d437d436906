// Fuzzes the parser and the classifier; `--help` says how. Seeds are the fixtures of the tests and the
// .eml files of each DIR.

import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { classify } from '../src/classify/classify.ts'
import { parseReport } from '../src/mail/message.ts'
import { wholeNotices } from '../test/classify/notice/whole-notices.ts'
import { cpuMs } from '../test/support/cpu.ts'
import { randomOf } from '../test/support/random.ts'
import { damaged, hostile } from './fuzz/mutate.ts'
import { optionsOf, wrong } from './options.ts'

const MAIL_MAX_MS = 250
const HOSTILE_LENGTHS = [5000, 100_000]
const FIXTURES = join(import.meta.dir, '../test/fixtures')

const USAGE = `usage: bun scripts/fuzz.ts [--minutes 10] [--seed N] [DIR…]
Damages the mail of the tests and of each DIR and classifies it. Ends with 1 at the first exception or
mail that takes over ${MAIL_MAX_MS} ms of the processor twice, and leaves that mail in the temporary directory. The same seed
damages the same way.`

const { values, positionals: folders } = optionsOf(
  USAGE,
  {
    allowPositionals: true,
    options: {
      minutes: { type: 'string', default: '10' },
      seed: { type: 'string', default: `${1 + (Date.now() % 1_000_000)}` },
    },
  },
  { numbers: ['minutes', 'seed'] },
)
const absent = folders.find((dir) => !statSync(dir, { throwIfNoEntry: false })?.isDirectory())
if (absent !== undefined) wrong(`${absent} is no directory`, USAGE)
const seed = Number(values.seed)
const until = performance.now() + Number(values.minutes) * 60_000

const seeds = [FIXTURES, ...folders].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.eml'))
    .map((file): Uint8Array => readFileSync(join(folder, file))),
)
seeds.push(...wholeNotices().map(({ raw }) => raw))
let mails = 0
let slowest = 0

for (const length of HOSTILE_LENGTHS)
  for (const { name, raw } of hostile(length)) await check(name, raw)
const chance = randomOf(seed)
while (performance.now() < until) await check(`seed ${seed}, mail ${mails}`, damaged(chance, seeds))
console.log(`${mails} mails, seed ${seed}, slowest ${slowest.toFixed(1)} ms, no exception`)

async function check(name: string, raw: Uint8Array): Promise<void> {
  mails++
  try {
    let ms = await timed(raw)
    // Once may be the machine; twice is the mail.
    if (ms > MAIL_MAX_MS) ms = Math.min(ms, await timed(raw))
    slowest = Math.max(slowest, ms)
    if (ms > MAIL_MAX_MS) fail(name, raw, `took ${ms.toFixed(0)} ms`)
  } catch (error) {
    fail(name, raw, error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
}

async function timed(raw: Uint8Array): Promise<number> {
  const started = cpuMs()
  classify(await parseReport(raw))
  return cpuMs() - started
}

function fail(name: string, raw: Uint8Array, why: string): never {
  const file = join(tmpdir(), `fuzz-${seed}-${mails}.eml`)
  writeFileSync(file, raw)
  console.error(`${name}: ${why}\nkept as ${file}`)
  process.exit(1)
}
