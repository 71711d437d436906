// Takes out of a notice the lists of all to whom the message was addressed: "To: a@…, b@…" of the
// original among the prose, "Original recipients:". They do not say for whom the delivery failed. A
// list of one recipient stays. Linear; never throws.

import { addressesIn } from '../../mail/address.ts'
import { holdsAnswer } from '../../mail/status.ts'
import { senderPrepositions, subjectNames } from '../rules/recipients/roles.ts'
import { fateIn } from './fates.ts'
import { addressRow } from './leads.ts'
import { recipientNames, senderNames } from './roles.ts'
import { isRecipientsFault } from './titles.ts'

const FIELD =
  '(?:(?:envelope-)?to|b?cc|an|kopie|à|copie|para|copia|aan|till?|kopia|komu|кому|копия|宛先|收件人|收件者|抄送)'
const LIST =
  '(?:(?:all |the )?(?:original|other) recipients?(?: of (?:the|this|your) (?:original )?(?:message|e?-?mail))?|' +
  '(?:(?:the|this|your) )?(?:original )?(?:message|e?-?mail) (?:was|had been) (?:originally )?(?:addressed|sent) to(?: the following(?: recipients| addresses)?)?)'
const LABEL = new RegExp(`^[^\\p{L}\\p{N}\\n]{0,12}(?:${FIELD}|${LIST})\\s{0,12}[:：]`, 'iu')
/**
 * A label that also stands above those who failed. It counts only beside other fields of the
 * original.
 */
const RECIPIENTS = new RegExp(`^\\W{0,12}(?:${recipientNames})s?\\s{0,12}[:：]`, 'iu')
const ORIGINAL_FIELD = new RegExp(
  `^\\W{0,12}(?:${subjectNames}|date|sent|${senderNames}|${senderPrepositions})\\s{0,12}[:：]`,
  'iu',
)

/** The notice without such lists, and whom they name. */
export function withoutAddressed(notice: string): { own: string; addressed: string[] } {
  const lines = notice.split('\n')
  const own: string[] = []
  const addressed: string[] = []
  for (let index = 0; index < lines.length; ) {
    const end = isLabelled(lines, index) ? endOfList(lines, index) : index
    const listed = addressesIn(lines.slice(index, end).join('\n'))
    if (listed.length > 1) addressed.push(...listed)
    else own.push(...lines.slice(index, Math.max(end, index + 1)))
    index = Math.max(end, index + 1)
  }
  return { own: own.join('\n'), addressed }
}

/** A line with another label does not belong to the list. */
const OTHER_LABEL = /^[^@]{1,60}[:：]/

function isLabelled(lines: string[], index: number): boolean {
  const line = lines[index] ?? ''
  const around = () => [lines[index - 1] ?? '', lines[index + 1] ?? '']
  return (
    LABEL.test(line) ||
    (RECIPIENTS.test(line) &&
      addressesIn(line).length > 1 &&
      around().some((each) => ORIGINAL_FIELD.test(each)))
  )
}

// The index of the first line below a list. The list has lines of nothing but addresses, and may go
// on with another field that has such a label.
function endOfList(lines: string[], start: number): number {
  const first = lines[start] ?? ''
  // The label is no label if it ends a sentence of the line above: "… could not be delivered" and
  // "to:".
  const goesOn = !first.includes('@') && /[\p{L}\p{N},]\s*$/u.test(lines[start - 1] ?? '')
  if (goesOn || isTelling(first)) return start
  let end = start + 1
  for (; end < lines.length; end++) {
    const line = lines[end] ?? ''
    const isRow = addressRow(line).length > 0 && !OTHER_LABEL.test(line)
    if (!isRow && (!LABEL.test(line) || isTelling(line))) break
  }
  return end
}

// Whether a line says what became of the mail: "To: anna@… (failed)".
function isTelling(line: string): boolean {
  return holdsAnswer(line) || fateIn(line) !== undefined || isRecipientsFault(line)
}
