// Runs a classifier over a directory of labelled mail and tallies how often it agrees with the labels.
// DIR holds labels.jsonl, one `{file, source, labels}` a line, and the mail.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mails } from '../../src/cli/mbox.ts'
import type { Verdict } from '../../src/event.ts'
import { parseReport, type Report } from '../../src/mail/message.ts'
import { cpuMs } from '../../test/support/cpu.ts'
import { type Labels, type Measure, score } from './score.ts'

export interface Sample {
  file: string
  source: string
  labels: Labels
}

export interface Tally {
  right: number
  of: number
}

export interface Miss {
  sample: Sample
  verdicts: Verdict[]
  measures: Measure[]
}

export interface Measured {
  files: number
  /** By source, and over `all`. */
  table: Map<string, Map<Measure, Tally>>
  misses: Miss[]
  thrown: { file: string; error: unknown }[]
  /** Of the processor. */
  slowest: { file: string; ms: number }
}

/** What takes longer is timed again: it may be that memory was cleared, or tables were made ready. */
const SLOW_MS = 20

/** The labelled samples of a directory. */
export function samplesOf(directory: string): Sample[] {
  return readFileSync(join(directory, 'labels.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Sample)
}

/** Classifies every sample. Mail on disk may be an mbox of several. */
export async function measure(
  directory: string,
  samples: Sample[],
  classify: (report: Report) => Verdict,
): Promise<Measured> {
  const measured: Measured = {
    files: samples.length,
    table: new Map(),
    misses: [],
    thrown: [],
    slowest: { file: '', ms: 0 },
  }
  for (const sample of samples) {
    const raw = readFileSync(join(directory, sample.file))
    try {
      const { verdicts, ms: first } = await timed(raw, classify)
      const ms = first > SLOW_MS ? Math.min(first, (await timed(raw, classify)).ms) : first
      if (ms > measured.slowest.ms) measured.slowest = { file: sample.file, ms }
      tally(measured, sample, verdicts)
    } catch (error) {
      measured.thrown.push({ file: sample.file, error })
    }
  }
  return measured
}

async function timed(raw: Buffer, classify: (report: Report) => Verdict) {
  const started = cpuMs()
  const verdicts: Verdict[] = []
  for (const mail of mails(raw)) verdicts.push(classify(await parseReport(mail)))
  return { verdicts, ms: cpuMs() - started }
}

function tally({ table, misses }: Measured, sample: Sample, verdicts: Verdict[]): void {
  const result = score(sample.labels, verdicts)
  for (const [name, right] of result)
    for (const source of [sample.source, 'all']) {
      const row = table.get(source) ?? new Map<Measure, Tally>()
      const count = row.get(name) ?? { right: 0, of: 0 }
      table.set(source, row.set(name, { right: count.right + (right ? 1 : 0), of: count.of + 1 }))
    }
  const measures = [...result].filter(([, right]) => !right).map(([name]) => name)
  if (measures.length > 0) misses.push({ sample, verdicts, measures })
}
