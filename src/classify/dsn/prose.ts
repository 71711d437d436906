// What the prose of a report adds to its fields: the recipient where they name the sender, an alias or half an
// address, the answer that they lack or cut off, and that a delay has become a failure. Linear; never throws.

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

/** Characters of the prose about a recipient. */
const SECTION_MAX_LENGTH = 2000

/** What the fields of a report say of one recipient. */
export interface ReportedInFields {
  recipient: string
  /** The address that the mail was sent to, where that is another. */
  original?: string
  action: Action
  status: string
  diagnostic: string
  /** Whether it is a program's answer and not a server's (`x-unix; …`). */
  program: boolean
}

/** The same, completed from the prose. */
export interface ReportedInAll extends ReportedInFields {
  prose: string
  /** Where the recipient is an alias: those behind it that failed. */
  members: string[]
}

/** What the fields and the prose of a report say of each recipient. */
export function withProse(told: ReportedInFields[], report: Report): ReportedInAll[] {
  const notice = noticeOf(report).notice.slice(0, NOTICE_MAX_LENGTH)
  const meant = withWholeAddresses(withoutSender(told, report), report, notice)
  return withDiagnostics(meant, notice)
}

// Fields that name only the sender, to whom the report goes: the recipients of his message are meant.
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

// `LOCAL; alice`: the recipient of the original with that local part, at a domain that the reporter takes for its own.
// Where a report is cut off within the address, the notice may have all of it.
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

// Exim and Sendmail report the address that they were given, and in the prose those behind it: `anna@…`
// `(expanded from: <team@…>)`.
function membersOf(alias: string, expanded: Named[]): Named[] {
  return expanded.filter(
    ({ recipient, section }) =>
      lower(EXPANDED.exec(section)?.[1] ?? '') === lower(alias) &&
      lower(partsOf(recipient).local) !== lower(partsOf(alias).local),
  )
}

const EXPANDED = /\((?:generated from|expanded from:) <?([^\s<>()]{1,128}@[^\s<>()]{1,255})>?\)/

// A diagnostic that the fields lack is read from the prose.
function withDiagnostics(told: ReportedInFields[], whole: string): ReportedInAll[] {
  const mute = told.some(({ diagnostic }) => diagnostic === '')
  // What the notice opens with may be about one who has an answer, and not about one who has none.
  const apart = told.some(({ diagnostic }) => diagnostic !== '')
  const notice = mute ? withoutExplained(whole) : whole
  const lines = notice.split('\n', LINES_MAX)
  const expanded = EXPANDED.test(notice) ? sections(lines, () => true) : []
  const addresses = told.map(({ recipient }) => recipient)
  const about = mute ? sectionsAbout(notice, addresses) : null
  return told.map((each) => {
    const members = membersOf(each.recipient, expanded)
    // Computed only where there is no diagnostic, which few reports lack.
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

// OpenSMTPD calls its last report a delay as well ("delayed for more than 0 seconds"). Others give this status to mail
// that waits, without saying that it expired.
function isOver({ action, status }: ReportedInFields, prose: () => string): boolean {
  return action === 'delayed' && status.trim() === '4.4.7' && OVER.test(prose())
}

const OVER = /^(?:envelope|message|mail) expired(?![\p{L}])/iu
