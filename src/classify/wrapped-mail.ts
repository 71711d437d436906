// Unwraps a mail that a filter or a gateway attached to a mail of its own. SpamAssassin's report
// has the header of the mail that it attaches (`report_safe`); a gateway writes a few lines above
// what it passes on. Never throws.

import { addressesIn } from '../mail/address.ts'
import { field } from '../mail/fields.ts'
import type { Report } from '../mail/message.ts'
import { hasNullReturnPath, isFromMailSystem } from './origin.ts'
import { lower } from './phrases/fold.ts'

type Headed = Pick<Report, 'headers'>

/** The mail inside such a wrapper; a mail without a wrapper is given unchanged. */
export function withoutWrapper(report: Report): Report {
  const [mail, ...more] = report.parts.filter(({ contentType }) => contentType.startsWith(MESSAGE))
  if (mail?.open === undefined || more.length > 0) return report
  const within = { headers: mail.blocks[0] ?? [] }
  if (!isSame(report, within) && !isPassedOn(report, within)) return report
  const inner = mail.open()
  const path = report.headers.filter(({ name }) => name === 'return-path')
  return { ...inner, headers: [...path, ...inner.headers] }
}

// All types of this family are counted. A status report has two such parts, its fields and the mail
// that it returns, so it is no wrapper.
const MESSAGE = 'message/'

// Whether both have the same Message-ID and author. The Message-ID alone is not enough: some
// notices have that of the mail that they return.
function isSame(report: Report, inner: Headed): boolean {
  const name = field(inner.headers, 'message-id').trim()
  const isNamed = name !== '' && name === field(report.headers, 'message-id').trim()
  return isNamed && authors(inner) === authors(report)
}

// Only the addresses, as a filter may write a mark before the name.
const authors = ({ headers }: Headed) => addressesIn(lower(field(headers, 'from'))).join()

// Whether the inner mail is a mail system's notice to the same reader. If it were the original that
// is returned, the reader would have written it, or it would be addressed to others.
function isPassedOn(report: Report, inner: Headed): boolean {
  if (!hasNullReturnPath(report) || !isFromMailSystem(report) || !isFromMailSystem(inner))
    return false
  const readers = addressesIn(lower(field(report.headers, 'to')))
  const isReaders = (name: string) =>
    addressesIn(lower(field(inner.headers, name))).some((each) => readers.includes(each))
  return isReaders('to') && !isReaders('from')
}
