// Reads what a notice tells of the message, one field on a line: "Subject: …", "The date of the
// message is: …".

import { field, type Header } from '../mail/fields.ts'
import { subjectNames } from './rules/recipients/roles.ts'

const LINES_MAX = 2000

const SUBJECT = `${subjectNames}|thema|主[ \\t]{1,8}题|제목`
const DATE = 'sent|date|gesendet am|gesendet|时[ \\t]{0,8}间'
const LINE = new RegExp(
  '^[ \\t]{0,20}(?:the )?(?:original )?' +
    `(?:(?<subject>${SUBJECT})|(?<date>${DATE})|(?<other>to|from|message-id))` +
    '(?: of the message is)?[ \\t]{0,4}[:：][ \\t]{0,20}(?<value>\\S.{0,500})$',
  'i',
)

/**
 * The fields of the message in the text of a notice, as Exchange, Domino and Exim write them; [] if
 * neither its subject nor its Message-ID is told.
 */
export function toldFields(notice: string): Header[] {
  const fields: Header[] = []
  for (const line of notice.split('\n', LINES_MAX)) {
    const { subject, date, other, value = '' } = LINE.exec(line)?.groups ?? {}
    const name = subject ? 'subject' : date ? 'date' : other?.toLowerCase()
    if (name !== undefined) fields.push({ name, value: value.trim() })
  }
  const told = field(fields, 'subject') + field(fields, 'message-id')
  return told === '' ? [] : fields
}
