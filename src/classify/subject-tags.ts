// What gateways and filters set before the subject of all mail that passes them: "[EXTERNAL]", "***SPAM***".
// The subject is read without. Linear; never throws.

import type { Report } from '../mail/message.ts'

const words =
  'ext|externa?l?|external (?:e-?mail|sender|message)|externe?(?: e-?mail| mail)?|externo|esterno|outside|' +
  'caution|warning|spam|junk|bulk|(?:suspected|possible|probable|likely|potential) spam|suspect(?:ed)?|' +
  'suspicious|phishing|marketing|disarmed|unverified'
const TAGS = new RegExp(
  `^\\s{0,4}(?:(?:[[{(](?:${words})\\??[\\]})]|\\*{1,5}\\s?(?:${words})\\s?\\*{1,5}|(?:external|extern|spam)\\s?:)[\\s:-]{0,3}){1,4}`,
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
