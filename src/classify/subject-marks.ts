// Finds and removes marks that programs put before a subject: gateways and filters ("[EXTERNAL]",
// "***SPAM***"), and mail programs when somebody answers a mail or passes it on. Linear; never
// throws.

import type { Report } from '../mail/message.ts'
import { fold } from './phrases/fold.ts'
import { meetingAnswers, replyPrefixes, subjectTags } from './rules/subject-marks.ts'

const SUBJECT_MAX = 400 // characters looked at

const TAGS = new RegExp(
  `^\\s{0,4}(?:(?:[[{(](?:${subjectTags})\\??[\\]})]|\\*{1,5}\\s?(?:${subjectTags})\\s?\\*{1,5}|(?:external|extern|spam)\\s?:)[\\s:-]{0,3}){1,4}`,
  'i',
)

/** The report without the marks of gateways and filters before its subject. */
export const withoutTags = (report: Report): Report => withoutMark(report, TAGS)

/** The report without "Fwd:" before its subject. */
export const withoutForward = (report: Report): Report => withoutMark(report, FORWARD)

function withoutMark(report: Report, mark: RegExp): Report {
  const marked = report.headers.find(({ name, value }) => name === 'subject' && mark.test(value))
  if (marked === undefined) return report
  const headers = report.headers.map((header) =>
    header === marked ? { ...header, value: header.value.replace(mark, '') } : header,
  )
  return { ...report, headers }
}

/** Whether the subject is that of a mail that somebody passes on. */
export const isForward = (subject: string): boolean => FORWARD.test(subject)

/** The prefix of a subject that is passed on, in the languages of mail programs. */
const FORWARD = /^\s{0,8}(?:fwd?|wg|tr|rv|i|enc|doorst|pd|vb|videresend)\s?:\s{0,8}/i

/**
 * The prefix that marks a subject as an answer, folded and without its colon; '' if there is none.
 */
export function replyPrefix(subject: string): string {
  // A help desk or a mailing list may put its name in brackets before the prefix.
  const start = fold(subject.slice(0, SUBJECT_MAX))
    .replace(/^\s{0,8}\[[^\][]{1,60}\]/, '')
    .trim()
  const found =
    /^(tra loi|[\p{L}\p{M}]{1,12})\s?(?:\[\d{1,3}\]|\(\d{1,3}\)|\^?\d{1,3})?\s?[:：]/u.exec(
      start,
    )?.[1]
  return found !== undefined && replyPrefixes.includes(found) ? found : ''
}

/** Whether a subject answers an invitation: `Declined: Planning`. */
export function isMeetingAnswer(subject: string): boolean {
  const start = fold(subject.slice(0, SUBJECT_MAX)).trim()
  const colon = start.search(/[:：]/)
  return colon > 0 && meetingAnswers.includes(start.slice(0, colon).trim())
}
