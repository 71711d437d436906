// Whether a mail counts the failures of many messages: a postmaster's statistics of the week, an export, the day's
// list of a program. It names people beside servers' answers, as a notice does, and is about nobody's message.
// Linear: a bounded number of lines, each split once.

import { field } from '../../mail/fields.ts'
import type { Report } from '../../mail/message.ts'
import { returnsOriginal } from '../original.ts'
import { phraseFinder } from '../phrases/phrases.ts'
import { words } from '../phrases/words.ts'
import { tallySubjects } from '../rules/notice/other-reports.ts'
import { tellsYours } from './your-message.ts'

const LINES_MAX = 200
const LINE_MAX = 400
const OPENING_MAX = 1500 // characters in which a notice says whose message it is about

const findTally = phraseFinder([
  { reason: 'tally' as const, source: 'statistics and digests', phrases: tallySubjects },
])

/** Whether a mail is a tally by its title or by its columns, and nothing in it speaks of one message. */
export function isTally(report: Report, title: string, notice: string): boolean {
  const { headers } = report
  if (returnsOriginal(report) || report.reportType !== '') return false
  if (field(headers, 'x-failed-recipients') !== '') return false
  if (findTally(words(title)) === null && !hasColumns(notice)) return false
  return !tellsYours(notice.slice(0, OPENING_MAX))
}

// A table of at least two, with the day of each, or how often it failed: of one message both are the same for all.
function hasColumns(notice: string): boolean {
  const lines = notice.split('\n', LINES_MAX).map((line) => line.trim().slice(0, LINE_MAX))
  const rows = lines.map((line) => line.split(COLUMNS)).filter((cells) => cells.some(isAddress))
  const counts = rows.flatMap((cells) => cells.find((cell) => COUNT.test(cell)) ?? [])
  const days = rows.flatMap(([first = '']) => DAY.exec(first)?.[0] ?? [])
  return new Set(counts).size > 1 || new Set(days).size > 1
}

const COLUMNS = /\s{0,8}[;,\t|]\s{0,8}|\s{2,40}/
const isAddress = (cell: string) => /^<?[^\s<>@]{1,64}@[^\s<>@]{1,255}>?$/.test(cell)
const COUNT = /^\(?\d{1,6}\s?(?:x|×|times|mal|keer|fois|veces|vezes|volte|razy)\)?$/
const DAY = /^(?:\d{4}-\d\d-\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})(?!\d)/
