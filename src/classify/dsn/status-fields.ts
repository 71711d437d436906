// The groups of fields of a status report (RFC 3464 2.3) whose writer translated their names, set them in
// or broke them: a field is told by what stands in it, which no language changes. Linear; never throws.

import type { Header } from '../../mail/fields.ts'
import { decodeValue } from '../../mail/message.ts'
import { fateIn } from '../recipients/fates.ts'
import { indentOf } from '../recipients/lines.ts'

/** Lines of a report that are looked at. */
const LINES_MAX = 2000
/** "échec", "non livré": more words are a sentence. */
const ACTION_MAX_LENGTH = 24

const NAME = "[\\p{L}][\\p{L}\\p{M}\\p{N} _.'-]{0,60}?"
const FIELD = new RegExp(`^(${NAME})[ \\t]{0,8}[:：][ \\t]{0,8}(.*)$`, 'u')
const TYPED_ADDRESS = /^(?:rfc-?822|utf-8)[ \t]{0,8};[ \t]{0,8}\S/i
/** The same anywhere, for a first look. */
const TYPED = /(?:822|utf-8)[ \t]{0,8};[ \t]{0,8}\S{1,64}@/i
const STATUS = /^[245]\.\d{1,3}\.\d{1,3}(?:[ \t]{0,8}\([^()]{0,200}\))?[ \t]{0,8}$/
const DIAGNOSTIC = /^(?:smtp|x-[\w-]{1,30})[ \t]{0,8};/i
/** What the standard calls the fields that are read. */
const STANDARD = /^(?:(?:final|original)-recipient|action|status|diagnostic-code|will-retry-until)$/

const RECIPIENT_LINE = new RegExp(
  `^[ \\t]{0,12}(?:${NAME})[ \\t]{0,8}[:：][ \\t]{0,8}(?:rfc-?822|utf-8)[ \\t]{0,8};[ \\t]{0,8}\\S{1,64}@`,
  'mu',
)
const STATUS_LINE = new RegExp(
  `^[ \\t]{0,12}(?:${NAME})[ \\t]{0,8}[:：][ \\t]{0,8}[245]\\.\\d{1,3}\\.\\d{1,3}(?![\\d.])`,
  'mu',
)

/** Fields that follow each other in one line. */
const RUN =
  /[ \t;,]{1,8}(?=(?:(?:final|original)-recipient|action|status|diagnostic-code|remote-mta|last-attempt-date):[ \t])/gi

/** The end of a line that a mail program broke, whose rest is no field. */
const FLOWED = /(?<=\S)[ \t]{1,4}\n(?=\S)(?![A-Za-z][\w-]{0,40}:(?!\/\/))/g

/** A text with each of the fields that it runs together, or that flow on, in a line of its own. */
export function unrun(text: string): string {
  if (!/-recipient[ \t]{0,8}:/i.test(text)) return text
  const whole = text.replace(FLOWED, ' ')
  return /-recipient:[^\n]{1,400}[ \t;,]status:/i.test(whole) ? whole.replace(RUN, '\n') : whole
}

/** Whether a text holds a recipient with his type and a status, as only such reports write them. */
export function hasStatusFields(text: string): boolean {
  return TYPED.test(text) && STATUS_LINE.test(text) && RECIPIENT_LINE.test(text)
}

/** The groups of a report's text, under the names of the standard. */
export function statusGroups(text: string): Header[][] {
  const lines = text.split('\n', LINES_MAX).join('\n')
  return lines.split(/\n[ \t]*\n/).map(fieldsOf)
}

function fieldsOf(block: string): Header[] {
  const lines = block.split('\n').filter((line) => line.trim() !== '')
  const margin = /^[ \t]{0,80}/.exec(lines[0] ?? '')?.[0].length ?? 0
  const fields: Header[] = []
  for (const line of lines) {
    const inset = indentOf(line)
    const [, name, value = ''] = inset <= margin ? (FIELD.exec(line.trimStart()) ?? []) : []
    const last = fields.at(-1)
    if (name !== undefined) fields.push({ name, value })
    // A value that its field's line left out may stand in the next without being set in.
    else if (last && (inset > margin || last.value === '')) last.value += ` ${line.trim()}`
  }
  return fields.map(({ name, value }) => {
    // Gateways that write the fields anew may set a name before one that is there.
    const twice = value.toLowerCase().startsWith(`${name.toLowerCase()}:`)
    const told = twice ? value.slice(name.length + 1) : value
    const plain = { name: name.toLowerCase().replace(/[ _]/g, '-'), value: told.trim() }
    return { name: standardName(plain), value: decodeValue(plain) }
  })
}

// `Destinataire-Final: rfc822; anna@…` is whom it says, whatever its name.
function standardName({ name, value }: Header): string {
  // Postfix names the sender in the same form.
  if (STANDARD.test(name) || name.endsWith('-sender')) return name
  if (TYPED_ADDRESS.test(value)) return /orig/.test(name) ? 'original-recipient' : 'final-recipient'
  if (STATUS.test(value)) return 'status'
  if (DIAGNOSTIC.test(value)) return 'diagnostic-code'
  return value.length <= ACTION_MAX_LENGTH && fateIn(value) !== undefined ? 'action' : name
}
