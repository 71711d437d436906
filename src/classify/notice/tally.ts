// Recognises mail that lists or counts the failures of many messages: weekly statistics, an export,
// a program's list of the day. Like a notice it names people beside servers' answers, but it is not
// about its reader's message. Linear: a bounded number of lines, each split once.

import { isAddress } from '../../mail/address.ts'
import { field } from '../../mail/fields.ts'
import type { Report } from '../../mail/message.ts'
import { returnsOriginal } from '../original.ts'
import { phraseFinder } from '../phrases/phrases.ts'
import { words } from '../phrases/words.ts'
import { tallySubjects } from '../rules/notice/other-reports.ts'
import { hasYourMessage } from './your-message.ts'

const LINES_MAX = 200
const LINE_MAX = 400
const OPENING_MAX = 1500 // characters in which "your message" is looked for

const findTally = phraseFinder([
  { reason: 'tally' as const, source: 'statistics and digests', phrases: tallySubjects },
])

/** Whether a mail is a tally by its title or its columns, and does not speak of its reader's message. */
export function isTally(report: Report, title: string, notice: string): boolean {
  const { headers } = report
  if (returnsOriginal(report) || report.reportType !== '') return false
  if (field(headers, 'x-failed-recipients') !== '') return false
  const rows = rowsOf(notice)
  const counts = findTally(words(rows.length > 1 ? field(headers, 'subject') : title)) !== null
  if (!counts && !hasColumns(rows)) return false
  return !hasYourMessage(notice.slice(0, OPENING_MAX))
}

// The rows of a table that have an address, each split into its cells.
function rowsOf(notice: string): string[][] {
  const lines = notice.split('\n', LINES_MAX).map((line) => line.trim().slice(0, LINE_MAX))
  const rows = lines.filter((line) => line.includes('@')).map((line) => line.split(COLUMNS))
  return rows.filter(
    (cells) => cells.length > 1 && cells.some((cell) => isAddress(cell.replace(/^<|>$/g, ''))),
  )
}

// Whether the rows have different days or different counts. In a notice about one message these
// would be the same in all rows.
function hasColumns(rows: string[][]): boolean {
  const counts = rows.flatMap((cells) => cells.find((cell) => COUNT.test(cell)) ?? [])
  const days = rows.flatMap(([first = '']) => DAY.exec(first)?.[0] ?? [])
  const areDays = days.length > 1 && rows.every(([first = '']) => DAY_ALONE.test(first))
  return areDays || [counts, days].some((cells) => new Set(cells).size > 1)
}

const COLUMNS = /\s{0,8}[;,\t|]\s{0,8}|\s{2,40}/
const COUNT = /^\(?\d{1,6}\s?(?:x|×|times|mal|keer|fois|veces|vezes|volte|razy)\)?$/
const DAY = /^(?:\d{4}-\d\d-\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})(?!\d)/
const DAY_ALONE = new RegExp(`${DAY.source}$`)
