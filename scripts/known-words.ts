// Counts in the answers that the tests hold how often each word stands in those of each reason, and
// writes src/classify/rules/reason/known-words.txt, which tells the reason where no rule does. To be run when
// answers were added: a test fails until it was.

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { wordsOf } from '../src/classify/reason/likely.ts'
import { readRefusal } from '../src/classify/reason/reading.ts'
import { type Reason, reasons } from '../src/event.ts'
import { replyCodeIn } from '../src/mail/status.ts'

/** An answer as the tests hold it, with its reason. */
export interface Known {
  reason: Reason
  status: string
  diagnostic: string
}

const ROOT = join(import.meta.dir, '..')
const TABLE = join(ROOT, 'src/classify/rules/reason/known-words.txt')
const FEWEST = 2 // a word that stands in one answer stands there by chance
const TELLING = 1 / 5 // of the answers that hold a word, so many are of one reason: "please" tells none
// Most pairs of neighbours say no more than their words, and there are many.
const FEWEST_PAIRS = 3
const TELLING_PAIR = 0.7
const NO_WORD = /^\P{L}/u // a code, the command

/** All answers of the tests that are kept one a line. Throws at a line that is none. */
export async function knownAnswers(): Promise<Known[]> {
  const folder = join(ROOT, 'test/classify/reason/answers')
  const files = readdirSync(folder)
  const rows = await Promise.all(
    files.sort().map(async (file) => {
      const { default: text }: { default: string } = await import(join(folder, file))
      const lines = text.split('\n').filter((line) => line !== '')
      return lines.map((line) => known(line, file))
    }),
  )
  return rows.flat()
}

function known(line: string, file: string): Known {
  const [reason = '', status = '', ...rest] = line.split(' | ')
  if (!(reason in reasons) || rest.length === 0) {
    throw new Error(`${file}: not "reason | status | diagnostic": ${line}`)
  }
  return { reason: reason as Reason, status, diagnostic: rest.join(' | ') }
}

// Each is read for every table that it is counted in.
const readings = new WeakMap<Known, ReturnType<typeof readRefusal>['refusal']>()

/** An answer as the classifier reads it. */
export function read(answer: Known) {
  const { status, diagnostic } = answer
  const told =
    readings.get(answer) ??
    readRefusal({ status, diagnostic, code: replyCodeIn(diagnostic), action: 'failed' }).refusal
  readings.set(answer, told)
  return told
}

/** The table of the answers, as `knownWordsIn` reads it. */
export function tableOf(answers: Known[]): string {
  const byReason = Map.groupBy(answers, ({ reason }) => reason)
  const counted = [...byReason].map(([reason, list]) => ({
    reason,
    answers: list.length,
    times: countOf(list.flatMap((answer) => [...wordsOf(read(answer)).keys()])),
  }))
  const telling = (word: string) => {
    const each = counted.map(({ times }) => times.get(word) ?? 0)
    const all = each.reduce((sum, times) => sum + times)
    const most = Math.max(...each)
    if (word.includes('+')) return all >= FEWEST_PAIRS && most >= all * TELLING_PAIR
    return all >= FEWEST && (NO_WORD.test(word) || most >= all * TELLING)
  }
  const lines = counted.map(({ reason, answers, times }) => {
    const told = [...times].filter(([word]) => telling(word)).sort()
    return `${reason} ${answers} ${told.flat().join(' ')}\n`
  })
  return lines.sort().join('')
}

function countOf(list: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const entry of list) counts.set(entry, (counts.get(entry) ?? 0) + 1)
  return counts
}

if (import.meta.main) await Bun.write(TABLE, tableOf(await knownAnswers()))
