// Reads the groups of fields of a status report (RFC 3464 2.3) even if their names were translated,
// indented or broken. A field is recognised by its value, which is the same in all languages.
// Linear; never throws.

import type { Header } from '../../mail/fields.ts'
import { decodeValue, type Part } from '../../mail/message.ts'
import { fateIn } from '../recipients/fates.ts'
import { indentOf } from '../recipients/lines.ts'

/** Lines of a report that are looked at. */
const LINES_MAX = 2000
/**
 * The most characters of an action, such as "échec" or "non livré". A longer value is a sentence.
 */
const ACTION_MAX_LENGTH = 24

const NAME = "[\\p{L}][\\p{L}\\p{M}\\p{N} _.'-]{0,60}?"
const FIELD = new RegExp(`^(${NAME})[ \\t]{0,8}[:：][ \\t]{0,8}(.*)$`, 'u')
const TYPED_ADDRESS = /^(?:rfc-?822|utf-8)[ \t]{0,8};[ \t]{0,8}\S/i
/** An address with its type anywhere in a text, as a quick test. */
const TYPED = /(?:822|utf-8)[ \t]{0,8};[ \t]{0,8}\S{1,64}@/i
const STATUS = /^[245]\.\d{1,3}\.\d{1,3}(?:[ \t]{0,8}\([^()]{0,200}\))?[ \t]{0,8}$/
const DIAGNOSTIC = /^(?:smtp|x-[\w-]{1,30})[ \t]{0,8};/i
/** The standard's names of the fields that are read. */
const STANDARD = /^(?:(?:final|original)-recipient|action|status|diagnostic-code|will-retry-until)$/

const RECIPIENT_LINE = new RegExp(
  `^[ \\t]{0,12}(?:${NAME})[ \\t]{0,8}[:：][ \\t]{0,8}(?:rfc-?822|utf-8)[ \\t]{0,8};[ \\t]{0,8}\\S{1,64}@`,
  'mu',
)
const STATUS_LINE = new RegExp(
  `^[ \\t]{0,12}(?:${NAME})[ \\t]{0,8}[:：][ \\t]{0,8}[245]\\.\\d{1,3}\\.\\d{1,3}(?![\\d.])`,
  'mu',
)

/** The blanks before a field that follows another one on the same line. */
const RUN =
  /[ \t;,]{1,8}(?=(?:(?:final|original)-recipient|action|status|diagnostic-code|remote-mta|last-attempt-date):[ \t])/gi

/** A line end that a mail program put inside a field. */
const FLOWED = /(?<=\S)[ \t]{1,4}\n(?=\S)(?![A-Za-z][\w-]{0,40}:(?!\/\/))/g

/** Whether a part is a status report by its type (RFC 3464 2.1, RFC 6533 4). */
export function isStatusPart({ contentType }: Part): boolean {
  return /^message\/(?:global-)?delivery-status$/.test(contentType)
}

/** The text of a report with each field on a line of its own. */
export function unrun(text: string): string {
  if (!/-recipient[ \t]{0,8}:/i.test(text)) return text
  const whole = text.replace(FLOWED, ' ')
  return /-recipient:[^\n]{1,400}[ \t;,]status:/i.test(whole) ? whole.replace(RUN, '\n') : whole
}

/** Whether a text holds a status, and an address with its type, which only status reports write. */
export function hasStatusFields(text: string): boolean {
  return TYPED.test(text) && STATUS_LINE.test(text) && RECIPIENT_LINE.test(text)
}

/** The groups of fields in a report's text. The fields have the names of the standard. */
export function statusGroups(text: string): Header[][] {
  const lines = text.split('\n', LINES_MAX).join('\n')
  return lines.split(/\n[ \t]*\n/).map(fieldsOf)
}

/** A value that goes on in the next line: it is empty, or only the type. */
const ENDS_OPEN = /^(?:[A-Za-z0-9-]{1,20}[ \t]{0,8};)?[ \t]{0,8}$/

function fieldsOf(block: string): Header[] {
  const lines = block.split('\n').filter((line) => line.trim() !== '')
  const margin = /^[ \t]{0,80}/.exec(lines[0] ?? '')?.[0].length ?? 0
  const fields: Header[] = []
  for (const line of lines) {
    const inset = indentOf(line)
    const [, name, value = ''] = inset <= margin ? (FIELD.exec(line.trimStart()) ?? []) : []
    const last = fields.at(-1)
    if (name !== undefined) fields.push({ name, value })
    // The next line may hold the value of a field, even without indentation.
    else if (last && (inset > margin || ENDS_OPEN.test(last.value))) last.value += ` ${line.trim()}`
  }
  return fields.map(({ name, value }) => {
    // Gateways that rewrite the fields may write the name of a field twice.
    const twice = value.toLowerCase().startsWith(`${name.toLowerCase()}:`)
    const told = twice ? value.slice(name.length + 1) : value
    const plain = { name: name.toLowerCase().replace(/[ _]/g, '-'), value: told.trim() }
    return { name: standardName(plain), value: decodeValue(plain) }
  })
}

// The name that a field has in the standard: by its value `Destinataire-Final: rfc822; anna@…` is
// Final-Recipient.
function standardName({ name, value }: Header): string {
  // Servers write other addresses with a type too: X-Postfix-Sender, X-Actual-Recipient.
  if (STANDARD.test(name) || name.startsWith('x-')) return name
  if (TYPED_ADDRESS.test(value)) return /orig/.test(name) ? 'original-recipient' : 'final-recipient'
  if (STATUS.test(value)) return 'status'
  if (DIAGNOSTIC.test(value)) return 'diagnostic-code'
  return value.length <= ACTION_MAX_LENGTH && fateIn(value) !== undefined ? 'action' : name
}
