// Whether a mail system sent a mail, or a person may have: the gate before anything is read from prose.
// RFC 5321 4.5.5 and 3834: reports carry the null return path; many carry only a telling name.

import { field } from '../mail/fields.ts'
import type { Report } from '../mail/message.ts'

/** Says how a mail system shows itself as the sender, null where a person may have written. */
export function mailSystem(report: Report): string | null {
  const from = field(report.headers, 'from')
  const returnPath = report.headers.find(({ name }) => name === 'return-path')?.value.trim()
  if (DAEMON_ADDRESS.test(from) || DAEMON_NAME.test(from)) return 'from a mail system'
  if (/^<?>?$/.test(from) && report.headers.some(({ name }) => name === 'from')) return 'empty from'
  if (returnPath !== undefined && /^(?:<\s*>)?$/.test(returnPath)) return 'null return path'
  if (returnPath !== undefined && DAEMON_ADDRESS.test(returnPath))
    return 'returned to a mail system'
  if (report.contentType === 'multipart/report') return 'multipart/report'
  if (field(report.headers, 'x-failed-recipients') !== '') return 'X-Failed-Recipients'
  return null
}

const DAEMON_ADDRESS =
  /(?:^|[<\s"])(?:mailer[-_. ]?daemon|mail[-_.]?daemon|post[-_]?master|mdaemon|mail[-_.]?delivery|mail\.delivery\.system|maildelivery|mailadmin|mail-?admin|mailsystem|mdelivery|sysadmin|ndr|double-bounce|amavisd?|virusalert|mailerror|mail-?error|daemon)(?:[-+=.@\s>]|$)/i
const DAEMON_NAME =
  /(?:mail delivery|delivery (?:sub)?system|mail deliver system|mailer.daemon|system administrator|mail administrator|internet mail delivery|mail system|postmaster|delivery status|mail transfer|mail router|mail server|ndr administrator)/i
