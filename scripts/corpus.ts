// Scores the classifier over labelled returned mail, by source.
// `--help` says how. `--cross` is told of in corpus/cross.ts, `--vary` in corpus/vary.ts.

import { forget } from './corpus/cross.ts'
import { type Measured, type Miss, measure, samplesOf, type Tally } from './corpus/measure.ts'
import { type Measure, measures } from './corpus/score.ts'
import { optionsOf, wrong } from './options.ts'

const WIDTH = 15
const USAGE = `usage: bun scripts/corpus.ts DIR [--misses] [--only MEASURE] [--source S] [--file F]
       bun scripts/corpus.ts DIR --cross | --vary [--misses]
DIR holds labels.jsonl and the mail.
  --misses   print each verdict that disagrees with its label, with its trace
  --only     of those the ones that miss this measure: ${measures.join(' ')}
  --source   mail of this source only; --file: mail whose file has this in its name
  --cross    every source with the wording gone that only it bears out
  --vary     every mail written in other ways that say the same: how many verdicts stay`

const { values, positionals } = optionsOf(USAGE, {
  allowPositionals: true,
  options: {
    misses: { type: 'boolean', default: false },
    only: { type: 'string' },
    source: { type: 'string' },
    file: { type: 'string', default: '' },
    cross: { type: 'boolean', default: false },
    vary: { type: 'boolean', default: false },
    // Of `--cross`: this source with its wording gone.
    without: { type: 'string' },
  },
})
const [directory, ...more] = positionals
if (directory === undefined || more.length > 0) wrong('takes one directory', USAGE)
const samples = samplesOf(directory)
if (values.cross) cross(directory)
else if (values.vary) {
  const { vary } = await import('./corpus/vary.ts')
  await vary(directory, samples, values.misses)
} else await run(directory)

async function run(from: string): Promise<void> {
  const { without } = values
  const forgotten = without === undefined ? 0 : await forget(from, samples, without)
  // Loaded after the tables lost their phrases.
  const { classify } = await import('../src/classify/classify.ts')
  const chosen = samples
    .filter(({ source }) => (without ?? values.source ?? source) === source)
    .filter(({ file }) => file.includes(values.file))
  const measured = await measure(from, chosen, classify)
  if (values.misses) for (const miss of measured.misses) printMiss(miss)
  if (without === undefined) print(measured)
  else console.log(`${row(without, measured.table.get(without))}  ${forgotten} phrases less`)
}

function cross(from: string): void {
  console.log(heading())
  for (const source of new Set(samples.map((sample) => sample.source))) {
    const child = Bun.spawnSync([process.execPath, import.meta.path, from, '--without', source])
    process.stdout.write(child.stdout)
    process.stderr.write(child.stderr)
  }
}

function print({ table, files, thrown, slowest }: Measured): void {
  for (const { file, error } of thrown) console.error(`${file}: threw`, error)
  console.log(heading())
  for (const [source, tallies] of table) if (source !== 'all') console.log(row(source, tallies))
  console.log(row('all', table.get('all')))
  console.log(
    `${files} files, ${thrown.length} threw, slowest ${slowest.ms.toFixed(1)} ms ${slowest.file}`,
  )
}

function heading(): string {
  return ['source'.padEnd(18), ...measures.map((name) => name.padStart(WIDTH))].join('')
}

function row(source: string, tallies: Map<Measure, Tally> | undefined): string {
  return [
    source.padEnd(18),
    ...measures.map((name) => cell(tallies?.get(name)).padStart(WIDTH)),
  ].join('')
}

function cell(tally: Tally | undefined): string {
  if (!tally) return '-'
  const share = (100 * tally.right) / tally.of
  return `${share === 100 ? '100' : share.toFixed(1)}% ${tally.right}/${tally.of}`
}

function printMiss({ sample, verdicts, measures: missed }: Miss): void {
  const { only } = values
  if (only !== undefined && !missed.some((name) => name === only)) return
  const { agent: _, ...labels } = sample.labels
  console.log(`\n${sample.file}: ${missed.join(', ')}\n  label   ${JSON.stringify(labels)}`)
  for (const { kind, standard, recipients, trace } of verdicts) {
    console.log(`  verdict ${kind} ${standard ?? ''}`)
    for (const { recipient, action, status, code, reason, class: level, diagnostic } of recipients)
      console.log(
        `    ${[recipient, action, status, code ?? '', reason, level].join(' ')} | ${diagnostic.slice(0, 300)}`,
      )
    console.log(`    trace ${trace.join(' > ')}`)
  }
}
