// Leave one source out: what is left when all wording goes that the labelled mail of that source alone
// bears out: phrases of notices, reasons, auto-replies and challenges, dividers, and the words of the
// families. A lower bound for unseen mail, as wording known from elsewhere goes as well. Left in: status
// codes, header names, what stands in regular expressions (layouts), and the one list that is no table,
// of what an automatic answer is not.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { phraseList } from '../../src/classify/phrases/lists.ts'
import { words } from '../../src/classify/phrases/words.ts'
import { parseReport } from '../../src/mail/message.ts'
import type { Sample } from './measure.ts'

const RULES = join(import.meta.dir, '../../src/classify/rules')
/** A finder needs a phrase, a family a word; this one is in no mail. */
const FORGOTTEN = 'forgotten-by-the-leave-one-out-measurement'
/** Columns of a rule row that hold wording. */
const COLUMNS = ['phrases', 'subject', 'awaySubject', 'doubtful', 'away', 'answer', 'courtesy']

/** Whether wording is known from elsewhere than the source left out. */
type Known = (phrase: string) => boolean

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
  const known: Known = (phrase) => {
    const within = finderOf(phrase)
    return !own.some(within) || others.some(within)
  }
  let forgotten = 0
  for (const [name, table] of await tables()) forgotten += forgetIn(name, table, known)
  return forgotten
}

// `…` and the `+` of the families stand for words between; a closing `*` for any ending.
function finderOf(phrase: string): (text: string) => boolean {
  const pieces = phrase.split(/…|\+/).map((piece) => {
    const core = words(piece)
    return piece.trim().endsWith('*') ? core.trimEnd() : core
  })
  return (text) => pieces.every((piece) => text.includes(piece))
}

// Every table that the rules export, by name.
async function tables(): Promise<[name: string, table: unknown][]> {
  const files = readdirSync(RULES, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  const modules = await Promise.all(files.map((file) => import(join(RULES, file))))
  return modules.flatMap((module) => Object.entries(module))
}

/** Lists of whole sentences and subjects; others hold prefixes and names of months. */
const LIST_OF_WORDING = /(?:Subjects|Phrases|Sentences)$/

// Changes a table in place: nothing was made of it yet.
function forgetIn(name: string, table: unknown, known: Known): number {
  if (name === 'families') return forgetFields(table as Fields, ' ', known)
  if (!Array.isArray(table)) return 0
  if (typeof table[0] !== 'string')
    return table.reduce<number>((sum, row: Fields) => sum + forgetFields(row, '|', known), 0)
  if (!LIST_OF_WORDING.test(name)) return 0
  const kept = table.filter(known)
  const forgotten = table.length - kept.length
  table.splice(0, table.length, ...kept)
  return forgotten
}

type Fields = Record<string, unknown>

function forgetFields(row: Fields, separator: '|' | ' ', known: Known): number {
  let forgotten = 0
  for (const [column, value] of Object.entries(row)) {
    if (typeof value !== 'string' || (separator === '|' && !COLUMNS.includes(column))) continue
    const entries = separator === ' ' ? value.trim().split(/\s+/) : phraseList(value)
    const kept = entries.filter(known)
    forgotten += entries.length - kept.length
    row[column] = kept.join(separator) || FORGOTTEN
  }
  return forgotten
}
