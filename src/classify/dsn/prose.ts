// Completes the fields of a report from its prose: the recipient if the fields name the sender, an
// alias or half an address; a server's answer that they lack or cut off; and that a delay has
// become a failure. Linear; never throws.

import type { Action } from '../../event.ts'
import { addressesIn, withLocalPart } from '../../mail/address.ts'
import { field, oneLine } from '../../mail/fields.ts'
import type { Report } from '../../mail/message.ts'
import { partsOf } from '../../mailbox.ts'
import { NOTICE_MAX_LENGTH } from '../notice/evidence.ts'
import { withoutExplained } from '../notice/explained.ts'
import { once } from '../once.ts'
import { noticeOf, originalRecipients, quotedFields } from '../original.ts'
import { lower } from '../phrases/fold.ts'
import { LINES_MAX, type Named, sections, sectionsAbout } from '../recipients/sections.ts'
import { refusalsIn, wholeAnswer } from '../transcript.ts'

/** Characters that are kept of the prose about a recipient. */
const SECTION_MAX_LENGTH = 2000

/** What the fields of a report say of one recipient. */
export interface ReportedInFields {
  recipient: string
  /** The address that the mail was sent to, if it is another. */
  original?: string
  action: Action
  status: string
  diagnostic: string
  /** Whether the diagnostic is a program's answer and not a server's (`x-unix; …`). */
  program: boolean
}

/** What the fields say of one recipient, completed from the prose. */
export interface ReportedInAll extends ReportedInFields {
  prose: string
  /** If the recipient is an alias: the addresses behind it that failed. */
  members: string[]
}

/** What the fields and the prose of a report say of each recipient. */
export function withProse(told: ReportedInFields[], report: Report): ReportedInAll[] {
  const notice = noticeOf(report).notice.slice(0, NOTICE_MAX_LENGTH)
  const meant = withWholeAddresses(withoutSender(told, report), report, notice)
  return withDiagnostics(meant, notice)
}

// If the fields name only the sender, to whom the report goes, the recipients of his message are
// meant.
function withoutSender(told: ReportedInFields[], report: Report): ReportedInFields[] {
  const sender = addressesIn(field(report.headers, 'to').toLowerCase())
  const [first] = told
  if (!first || !told.every(({ recipient }) => sender.includes(recipient.toLowerCase())))
    return told
  const meant = originalRecipients(quotedFields(report))
  const self = meant.some((recipient) => sender.includes(recipient.toLowerCase()))
  const { original: _, ...fate } = first
  return self || meant.length === 0 ? told : meant.map((recipient) => ({ ...fate, recipient }))
}

// Completes addresses. `LOCAL; alice` is the recipient of the original with that local part, whose
// domain the reporter takes for its own. If a report is cut off within an address, the notice may
// have all of it.
function withWholeAddresses(
  told: ReportedInFields[],
  report: Report,
  notice: string,
): ReportedInFields[] {
  const isWhole = ({ recipient, status }: ReportedInFields) =>
    recipient.includes('@') && status !== ''
  if (told.every(isWhole)) return told
  const addresses = originalRecipients(quotedFields(report))
  const named = addressesIn(notice)
  return told.map((each) => {
    const isCut = isMute(each) && !named.includes(each.recipient)
    const full =
      (isCut ? named.find((address) => address.startsWith(each.recipient)) : undefined) ??
      withLocalPart(each.recipient, addresses)
    return full === undefined ? each : { ...each, recipient: full }
  })
}

function isMute({ status, diagnostic }: ReportedInFields): boolean {
  return status === '' && diagnostic === ''
}

// The addresses behind an alias. Exim and Sendmail put the alias into the fields, and the addresses
// behind it into the prose: `anna@…` `(expanded from: <team@…>)`.
function membersOf(alias: string, expanded: Named[]): Named[] {
  return expanded.filter(
    ({ recipient, section }) =>
      lower(EXPANDED.exec(section)?.[1] ?? '') === lower(alias) &&
      lower(partsOf(recipient).local) !== lower(partsOf(alias).local),
  )
}

const EXPANDED = /\((?:generated from|expanded from:) <?([^\s<>()]{1,128}@[^\s<>()]{1,255})>?\)/

// Reads the diagnostics that the fields lack from the prose.
function withDiagnostics(told: ReportedInFields[], whole: string): ReportedInAll[] {
  const mute = told.some(({ diagnostic }) => diagnostic === '')
  // If only some recipients have an answer in the fields, the opening of the notice may be about
  // them.
  const apart = told.some(({ diagnostic }) => diagnostic !== '')
  const notice = mute ? withoutExplained(whole) : whole
  const lines = notice.split('\n', LINES_MAX)
  const expanded = EXPANDED.test(notice) ? sections(lines, () => true) : []
  const addresses = told.map(({ recipient }) => recipient)
  const about = mute ? sectionsAbout(notice, addresses) : null
  return told.map((each) => {
    const members = membersOf(each.recipient, expanded)
    // This is computed only if needed, as few reports lack a diagnostic.
    const prose = once(() => {
      const section = about?.get(each.recipient.toLowerCase()) || members[0]?.section || ''
      const said = section.trim() !== '' || told.length > 1 ? section : refusalsIn(notice)
      return oneLine(said).slice(0, SECTION_MAX_LENGTH)
    })
    const diagnostic = wholeAnswer(each.diagnostic, notice) || prose()
    const action = isOver(each, prose) ? 'failed' : each.action
    return {
      ...each,
      action,
      diagnostic,
      prose: diagnostic === '' && apart ? '' : notice,
      members: members.map(({ recipient }) => recipient),
    }
  })
}

// Whether a delay has become a failure. OpenSMTPD calls its last report a delay too ("delayed for
// more than 0 seconds"). Other servers give this status to mail that still waits, but do not say
// that it expired.
function isOver({ action, status }: ReportedInFields, prose: () => string): boolean {
  return action === 'delayed' && status.trim() === '4.4.7' && OVER.test(prose())
}

const OVER = /^(?:envelope|message|mail) expired(?![\p{L}])/iu
