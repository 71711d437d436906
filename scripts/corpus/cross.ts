// Leave one source out: what is left when every phrase goes that the labelled mail of that source alone
// bears out. A lower bound for unseen mail, as phrases known from elsewhere go as well.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { words } from '../../src/classify/phrases.ts'
import { parseReport } from '../../src/mail/message.ts'
import type { Sample } from './measure.ts'

const RULES = join(import.meta.dir, '../../src/classify/rules')

interface Row {
  phrases: string
}

/** Takes out of the rules tables every phrase found in the mail of one source only; says how many. */
export async function forget(
  directory: string,
  samples: Sample[],
  source: string,
): Promise<number> {
  const own: string[] = []
  const others: string[] = []
  for (const sample of samples) {
    const { headers, parts } = await parseReport(readFileSync(join(directory, sample.file)))
    const text = [...headers.map(({ value }) => value), ...parts.map((part) => part.text)].join(' ')
    ;(sample.source === source ? own : others).push(words(text))
  }
  const known = (phrase: string) => {
    const pieces = phrase.split('…').map((piece) => words(piece).trim())
    const within = (text: string) => pieces.every((piece) => text.includes(piece))
    return !own.some(within) || others.some(within)
  }
  let forgotten = 0
  for (const row of await rows()) {
    const phrases = row.phrases.split('|').map((phrase) => phrase.trim())
    const kept = phrases.filter(known)
    forgotten += phrases.length - kept.length
    // A finder needs a phrase; this one is in no mail.
    row.phrases = kept.length > 0 ? kept.join('|') : 'forgotten by the leave one out measurement'
  }
  return forgotten
}

async function rows(): Promise<Row[]> {
  const found: Row[] = []
  for (const file of readdirSync(RULES)) {
    const tables = Object.values(await import(join(RULES, file)))
    for (const table of tables) if (Array.isArray(table)) found.push(...table.filter(isRow))
  }
  return found
}

function isRow(value: unknown): value is Row {
  return typeof (value as Partial<Row> | null)?.phrases === 'string'
}
