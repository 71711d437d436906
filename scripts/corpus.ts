// Scores the classifier over labelled returned mail: bun scripts/corpus.ts DIR [--misses]
// [--only kind|recipients|n_recipients|reason|status|hardbounce|false_alarm] [--source S] [--file F].
// DIR holds labels.jsonl and the mail; its README says what the labels mean.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { classify } from '../src/classify/classify.ts'
import type { Verdict } from '../src/event.ts'
import { parseReport } from '../src/mail/message.ts'
import { type Labels, type Measure, measures, score } from './corpus/score.ts'

interface Sample {
  file: string
  source: string
  labels: Labels
}

interface Tally {
  right: number
  of: number
}

const args = process.argv.slice(2)
const flag = (name: string) => args.includes(`--${name}`)
const option = (name: string) => {
  const at = args.indexOf(`--${name}`)
  return at < 0 ? undefined : args[at + 1]
}
const values = new Set(['only', 'source', 'file'].map(option))
const directory = args.find((arg) => !arg.startsWith('--') && !values.has(arg))
if (directory === undefined) {
  console.error(
    'usage: bun scripts/corpus.ts DIR [--misses] [--only MEASURE] [--source S] [--file F]',
  )
  process.exit(2)
}

const samples = readFileSync(join(directory, 'labels.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Sample)
  .filter((sample) => (option('source') ?? sample.source) === sample.source)
  .filter((sample) => sample.file.includes(option('file') ?? ''))

const table = new Map<string, Map<Measure, Tally>>()
let slowest = { file: '', ms: 0 }
let thrown = 0

for (const sample of samples) {
  const raw = readFileSync(join(directory, sample.file))
  const verdicts: Verdict[] = []
  const started = performance.now()
  try {
    for (const mail of splitMbox(raw)) verdicts.push(classify(await parseReport(mail)))
  } catch (error) {
    thrown++
    console.error(`${sample.file}: threw`, error)
    continue
  }
  const ms = performance.now() - started
  if (ms > slowest.ms) slowest = { file: sample.file, ms }
  const result = score(sample.labels, verdicts)
  for (const [measure, right] of result) count(sample.source, measure, right)
  const misses = [...result].filter(([, right]) => !right).map(([measure]) => measure)
  const only = option('only')
  if (flag('misses') && misses.length > 0 && (only === undefined || misses.some((m) => m === only)))
    print(sample, verdicts, misses)
}

console.log(['source'.padEnd(20), ...measures.map((m) => m.padStart(14))].join(''))
for (const [source, row] of [...table].sort(([a], [b]) => (a === 'all' ? 1 : b === 'all' ? -1 : 0)))
  console.log([source.padEnd(20), ...measures.map((m) => cell(row.get(m)).padStart(14))].join(''))
console.log(
  `${samples.length} files, ${thrown} threw, slowest ${slowest.ms.toFixed(1)} ms ${slowest.file}`,
)

function count(source: string, measure: Measure, right: boolean): void {
  for (const name of [source, 'all']) {
    const row = table.get(name) ?? new Map<Measure, Tally>()
    table.set(name, row)
    const tally = row.get(measure) ?? { right: 0, of: 0 }
    row.set(measure, tally)
    tally.of++
    if (right) tally.right++
  }
}

function cell(tally: Tally | undefined): string {
  if (!tally) return '-'
  const share = (100 * tally.right) / tally.of
  return `${share === 100 ? '100' : share.toFixed(1)}% ${tally.right}/${tally.of}`.replace(
    '% ',
    '% ',
  )
}

function print(sample: Sample, verdicts: Verdict[], misses: Measure[]): void {
  const { agent: _, ...labels } = sample.labels
  console.log(`\n${sample.file}: ${misses.join(', ')}`)
  console.log(`  label   ${JSON.stringify(labels)}`)
  for (const verdict of verdicts) {
    console.log(`  verdict ${verdict.kind} ${verdict.standard ?? ''}`)
    for (const r of verdict.recipients)
      console.log(
        `    ${r.recipient} ${r.action} ${r.status} ${r.code ?? ''} ${r.reason} ${r.class} | ${r.diagnostic.slice(0, 300)}`,
      )
    console.log(`    trace ${verdict.trace.join(' > ')}`)
  }
}

// Mail on disk may be an mbox: a separator line that ends in a year, followed by a header field.
function splitMbox(raw: Buffer): Buffer[] {
  const text = raw.toString('latin1')
  if (!text.startsWith('From ')) return [raw]
  const starts = [0]
  for (const match of text.matchAll(/\nFrom [^\r\n]{5,200} \d{4}\r?\n(?=[A-Za-z-]{1,60}:)/g))
    starts.push(match.index + 1)
  return starts.map((start, index) => raw.subarray(start, starts[index + 1] ?? raw.length))
}
