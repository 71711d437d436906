// A mail that a filter or a gateway put as a part into one of its own: SpamAssassin's report with the header of the
// mail that it attaches (`report_safe`), a gateway's few lines over what it passes on. Never throws.

import { addressesIn } from '../mail/address.ts'
import { field } from '../mail/fields.ts'
import type { Report } from '../mail/message.ts'
import { hasNullReturnPath, isFromMailSystem } from './origin.ts'
import { lower } from './phrases/fold.ts'

type Headed = Pick<Report, 'headers'>

/** The mail in such a wrapper; any other as it is. */
export function withoutWrapper(report: Report): Report {
  const [mail, ...more] = report.parts.filter(({ contentType }) => contentType.startsWith(MESSAGE))
  if (mail?.open === undefined || more.length > 0) return report
  const within = { headers: mail.blocks[0] ?? [] }
  if (!isSame(report, within) && !isPassedOn(report, within)) return report
  const inner = mail.open()
  const path = report.headers.filter(({ name }) => name === 'return-path')
  return { ...inner, headers: [...path, ...inner.headers] }
}

// All types of this family count: a status report has a part of fields beside the mail that it returns.
const MESSAGE = 'message/'

// The same Message-ID and author. Some notices take the Message-ID of the mail that they return.
function isSame(report: Report, inner: Headed): boolean {
  const name = field(inner.headers, 'message-id').trim()
  const isNamed = name !== '' && name === field(report.headers, 'message-id').trim()
  return isNamed && authors(inner) === authors(report)
}

// A filter may write a mark before the name.
const authors = ({ headers }: Headed) => addressesIn(lower(field(headers, 'from'))).join()

// A mail system's notice to the same reader, who did not write it: a returned original would be his, or to others.
function isPassedOn(report: Report, inner: Headed): boolean {
  if (!hasNullReturnPath(report) || !isFromMailSystem(report) || !isFromMailSystem(inner))
    return false
  const readers = addressesIn(lower(field(report.headers, 'to')))
  const isReaders = (name: string) =>
    addressesIn(lower(field(inner.headers, name))).some((each) => readers.includes(each))
  return isReaders('to') && !isReaders('from')
}
