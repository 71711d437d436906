// Reads delivery status notifications: RFC 3464, RFC 6533 (utf-8), in the multipart/report of RFC
// 6522. Reads the group of fields of every recipient, even if the sender merged, split or
// mislabelled the groups. Gives null when the mail has no group that says what happened.

import type { Action, ReportedRecipient, Standard, Verdict } from '../../event.ts'
import { addressesIn, addressOf, isAddress } from '../../mail/address.ts'
import { field, type Header } from '../../mail/fields.ts'
import { decodeValue, LOST_TYPE, type Part, type Report, readFields } from '../../mail/message.ts'
import { comparable } from '../../mailbox.ts'
import { isAnswer, isOfProject, isOnlyHint, type Origin, originOf } from '../origin.ts'
import { isQuotedPart } from '../original.ts'
import { nameOf, type Outcome, outcomeOf, whyOf } from '../outcome.ts'
import { senderOf } from '../reason/parties.ts'
import { fateIn } from '../recipients/fates.ts'
import { namedRecipients } from '../recipients/recipients.ts'
import { type ReportedInAll, type ReportedInFields, withProse } from './prose.ts'
import { hasStatusFields, isStatusPart, statusGroups, unrun } from './status-fields.ts'

/** The most recipients that are read: no report in good faith names more. */
const RECIPIENTS_MAX = 200
/** The most groups of fields that are read of a part. Blank lines may cut groups into several. */
const BLOCKS_MAX = 4 * RECIPIENTS_MAX

/** The verdict on a mail with the fields of recipients; null if it has none. */
export function statusVerdict(report: Report): Verdict | null {
  const origin = originOf(report)
  // A person who forwards a report does not report a failure, however his program attaches it.
  if (origin === null && (isAnswer(report) || report.defects.includes(LOST_TYPE))) return null
  const labelled = report.parts.filter(isStatusPart)
  const may = origin !== null && !(isOnlyHint(origin) && isOfProject(report))
  const parts = labelled.length > 0 || !may ? labelled : mislabelled(report, origin)
  const [part] = parts
  if (!part) return null
  const groups = parts.flatMap(groupsOf)
  const trace = [`the mail has a part ${part.contentType}`]
  const named = groups.flatMap(recipientsReported).filter(isNamed)
  const told = distinct(named.length > 0 ? named : unnamed(labelled, report)).slice(
    0,
    RECIPIENTS_MAX,
  )
  const sender = senderOf(report)
  const outcomes = withProse(told, report).map((each) => outcomeIn(each, sender))
  for (const outcome of outcomes) {
    const { action, status } = outcome.recipient
    trace.push(`it says of ${nameOf(outcome.recipient)}: ${action} ${status}`.trim())
    if (action === 'failed' || action === 'delayed') trace.push(whyOf(outcome))
  }
  const [first, ...others] = outcomes.map(({ recipient }) => recipient)
  if (first === undefined) return null
  const recipients = [first, ...others]
  const standard: Standard =
    part.contentType === 'message/global-delivery-status' ? 'rfc6533' : 'rfc3464'
  const verdict = { kind: kindOf(recipients), standard, recipients, trace }
  return isNamed(first) ? verdict : { ...verdict, recipients: [], unnamed: first }
}

// The outcome of one recipient. An address may lead to several members, as that of a list does: a
// bad member is no reason to give up the address itself.
function outcomeIn(told: ReportedInAll, sender: string[]): Outcome {
  const outcome = outcomeOf({ ...told, sender })
  const { rule } = outcome
  const original = told.original === undefined ? {} : { original: told.original }
  const recipient = { ...outcome.recipient, ...original }
  const [member, ...others] = told.members
  if (member === undefined || recipient.action !== 'failed') return { rule, recipient }
  const class_ = others.length > 0 && recipient.class === 'hard' ? 'soft' : recipient.class
  return {
    rule: `${rule}; it led to ${member}`,
    recipient: { ...recipient, class: class_, member },
  }
}

// Whether a part has the fields of a status report. Gateways and virus scanners relabel the part,
// wrap the whole report, or lose its MIME header.
function isMislabelled(part: Part): boolean {
  const text = unrun(part.text)
  return (
    (/^(?:Final|Original)-Recipient[ \t]*:/im.test(text) &&
      /^(?:Action|Status)[ \t]*:/im.test(text)) ||
    (!isQuotedPart(part.contentType) && hasStatusFields(text))
  )
}

// The first part that is mislabelled, and others of its type, as a digest holds several notices.
function mislabelled(report: Report, origin: Origin): Part[] {
  const found = report.parts.filter((each) => isMislabelled(each) && !isSample(each, origin))
  const [first] = found
  return found.filter(
    (each) =>
      each === first ||
      ((first?.contentType === 'text/plain' || report.contentType === 'multipart/digest') &&
        each.contentType === first?.contentType),
  )
}

// The groups of fields in a part: by the names of the standard, else as status-fields.ts recognises
// them.
function groupsOf(part: Part): Header[][] {
  // If there is no blank line before the fields, they are in the header of the part.
  const blocks = has(part.headers, 'final-recipient') ? [part.headers, ...part.blocks] : part.blocks
  const groups = recipientGroups(isStatusPart(part) ? blocks : textBlocks(unrun(part.text)))
  const isNaming = (group: Header[]) => recipientsOf(group).some((recipient) => recipient !== '')
  return groups.some(isNaming) ? groups : recipientGroups(statusGroups(part.text))
}

// Whether an attached mail is only an example, and not the report itself: list managers and help
// desks attach what they got, and the original may hold a report that its author shows to somebody.
// A mail system attaches a report that it passes on.
function isSample({ contentType, open }: Part, origin: Origin): boolean {
  if (contentType !== 'message/rfc822') return false
  return isOnlyHint(origin) || (open !== undefined && originOf(open()) === null)
}

function textBlocks(text: string): Header[][] {
  return text.split(/\n[ \t]*\n/, BLOCKS_MAX).map(readFields)
}

const RECIPIENT_FIELDS = ['final-recipient', 'original-recipient']
const OUTCOME_FIELDS = ['action', 'status', 'diagnostic-code']
const ONCE_FIELDS = [...RECIPIENT_FIELDS, 'action', 'status']
const KEY_FIELDS = [...RECIPIENT_FIELDS, ...OUTCOME_FIELDS]

function recipientGroups(blocks: Header[][]): Header[][] {
  const groups: Header[][] = []
  let group: Header[] | undefined
  for (const block of blocks) {
    // There may be too many blank lines: fields without a recipient belong to the group before
    // them, and so does another name of the recipient if his group has no outcome yet.
    const orphan = !block.some(({ name }) => RECIPIENT_FIELDS.includes(name))
    const goesOn =
      orphan || (group !== undefined && !OUTCOME_FIELDS.some((name) => has(group, name)))
    if (goesOn && group && !KEY_FIELDS.some((name) => has(block, name) && has(group, name))) {
      group.push(...block)
      continue
    }
    // Fields before the recipient belong to him too, as some senders put Diagnostic-Code or Status
    // first. A field that comes again begins the next group. If a block has one Final-Recipient and
    // one Action, several Original-Recipient fields belong to him.
    group = []
    const once = isOfOne(block) ? ['action', 'status'] : ONCE_FIELDS
    for (const header of block) {
      const again = once.includes(header.name) && has(group, header.name)
      if (again) groups.push(group)
      if (again) group = []
      group.push(header)
    }
    if (orphan) group = undefined
    else groups.push(group)
  }
  return groups
}

function isOfOne(block: Header[]): boolean {
  const finals = block.filter(({ name }) => name === 'final-recipient')
  return finals.length === 1 && block.filter(({ name }) => name === 'action').length === 1
}

function has(fields: Header[] | undefined, name: string): boolean {
  return fields !== undefined && field(fields, name) !== ''
}

function recipientsReported(group: Header[]): ReportedInFields[] {
  // If a report was cut off, its last address may be incomplete, and its group has no outcome.
  const hasOutcome = OUTCOME_FIELDS.some((name) => has(group, name))
  const recipients = recipientsOf(group).filter((each) => hasOutcome || isDeliverable(each))
  const fate = { ...originalIn(group, recipients), ...outcomeReported(group) }
  return recipients.map((recipient) => ({ recipient, ...fate }))
}

function outcomeReported(group: Header[]): Omit<ReportedInFields, 'recipient'> {
  const status = field(group, 'status')
  const retried = field(group, 'will-retry-until') !== ''
  const code = diagnosticCode(group)
  const action = actionOf(field(group, 'action'), status, retried)
  const diagnostic = diagnosticOf(code)
  const program = /^\s*x-unix\s*;/i.test(code)
  // Sendmail may write the last answer of the session here, which is not about this recipient.
  const isOthers = action === 'failed' && /^2\d\d\b/.test(diagnostic)
  return isOthers && status.trim().startsWith('2')
    ? { action, status: '', diagnostic: '', program }
    : { action, status, diagnostic, program }
}

// The recipients of a report that says what happened, but not to whom. The server's answer or the
// prose may name them. Else the recipient stays unknown ('').
function unnamed(parts: Part[], report: Report): ReportedInFields[] {
  const blocks = parts.flatMap((part) => part.blocks)
  const answered = blocks.flatMap((each) => {
    const told = outcomeReported(each)
    return addressesIn(told.diagnostic).map((recipient) => ({ recipient, ...told }))
  })
  if (answered.length > 0) return answered
  const group = blocks.flat()
  if (!OUTCOME_FIELDS.some((name) => field(group, name) !== '')) return []
  const fate = outcomeReported(group)
  const named = namedRecipients(report).recipients.map(({ recipient }) => ({ recipient, ...fate }))
  return named.length > 0 ? named : [{ recipient: '', ...fate }]
}

function originalIn(
  group: Header[],
  [recipient = '']: string[],
): Pick<ReportedInFields, 'original'> {
  const told = decoded(group, 'original-recipient')
  if (told === '') return {}
  const original = addressOf(told)
  const isOther = isDeliverable(original) && comparable(original) !== comparable(recipient)
  return isOther ? { original } : {}
}

// The recipients of a group. By RFC 3464 2.3.2 a field names one, but some senders list several.
function recipientsOf(group: Header[]): string[] {
  const value = decoded(group, 'final-recipient')
  const final = addressOf(value)
  if (isDeliverable(final)) return [final]
  const listed = /,|;.*;/s.test(value) ? addressesIn(value) : []
  if (listed.length > 1) return listed
  const original = addressOf(decoded(group, 'original-recipient'))
  return [isDeliverable(original) ? original : final || original]
}

// The value of a field without encoded words. RFC 2047 5 forbids them in addresses, but some
// servers write them. If only the local part is an encoded word it stays, as that is the address
// the server was given.
function decoded(group: Header[], name: string): string {
  const value = field(group, name).replace(AROUND_AT, '@')
  return value.includes('?=@') ? value : decodeValue({ name: '', value })
}

/** Blanks around the @, which RFC 5322 4.4 allows in old mail. */
const AROUND_AT = /(?<=\S)[ \t]{1,4}@[ \t]{1,4}(?=\S)/g

// Merges groups that have the same recipient and action.
function distinct(told: ReportedInFields[]): ReportedInFields[] {
  const known = new Map<string, ReportedInFields>()
  for (const each of told) {
    const key = `${each.action} ${each.original ?? ''} ${each.recipient}`.toLowerCase()
    const first = known.get(key) ?? each
    const status = first.status || each.status
    known.set(key, { ...first, status, diagnostic: first.diagnostic || each.diagnostic })
  }
  return [...known.values()]
}

function isNamed({ recipient }: Pick<ReportedInFields, 'recipient'>): boolean {
  return recipient !== ''
}

// Whether an address means something to the sender. X.400 names, names of Exchange's directory and
// local users do not.
function isDeliverable(address: string): boolean {
  return isAddress(address) && /@(?:\[|[^@]*\.)/.test(address) && !/^IMCEAEX-/i.test(address)
}

function actionOf(value: string, status: string, retried: boolean): Action {
  const word = value.trim().toLowerCase()
  for (const [action, pattern] of ACTIONS) if (pattern.test(word)) return action
  const translated = fateIn(word)
  if (translated !== undefined) return translated
  if (status.trim().startsWith('2')) return 'delivered'
  if (retried && status.trim().startsWith('4')) return 'delayed'
  return 'failed'
}

const ACTIONS: readonly [Action, RegExp][] = [
  ['failed', /^fail/],
  ['delayed', /^(?:delay|defer|queue|pending)/],
  ['delivered', /^deliver(?!y)/],
  ['relayed', /^relay/],
  ['expanded', /^expan/],
]

// The Diagnostic-Code of a group. If there are several, a server's answer says more than the words
// of the reporter's own queue.
function diagnosticCode(group: Header[]): string {
  const codes = group.filter(({ name }) => name === 'diagnostic-code').map(({ value }) => value)
  return codes.find((code) => /^\s*smtp\s*;/i.test(code)) ?? codes[0] ?? ''
}

// A Diagnostic-Code without its type (`smtp; 550 …`).
function diagnosticOf(value: string): string {
  return value.replace(/^\s*[A-Za-z][A-Za-z0-9.-]{0,30}\s*;\s*/, '').trim()
}

function kindOf(recipients: ReportedRecipient[]): Verdict['kind'] {
  if (recipients.some(({ action }) => action === 'failed')) return 'failure'
  return recipients.some(({ action }) => action === 'delayed') ? 'delay' : 'success'
}
