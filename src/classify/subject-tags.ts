// What gateways and filters set before the subject of all mail that passes them: "[EXTERNAL]", "***SPAM***".
// The subject is read without. Linear; never throws.

import type { Report } from '../mail/message.ts'
import { subjectTags } from './rules/subject-tags.ts'

const TAGS = new RegExp(
  `^\\s{0,4}(?:(?:[[{(](?:${subjectTags})\\??[\\]})]|\\*{1,5}\\s?(?:${subjectTags})\\s?\\*{1,5}|(?:external|extern|spam)\\s?:)[\\s:-]{0,3}){1,4}`,
  'i',
)

/** The report without such marks before its subject; any other as it is. */
export function withoutTags(report: Report): Report {
  const tagged = report.headers.find(({ name, value }) => name === 'subject' && TAGS.test(value))
  if (tagged === undefined) return report
  const headers = report.headers.map((header) =>
    header === tagged ? { ...header, value: header.value.replace(TAGS, '') } : header,
  )
  return { ...report, headers }
}
