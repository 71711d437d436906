// The words of rules/notices-roles.ts for regular expressions: each list also without its marks, as old
// servers and people in a hurry write.

import { fold } from './fold.ts'
import * as written from './rules/notices-roles.ts'

export const recipientNames = withPlain(written.recipientNames)
export const senderNames = withPlain(written.senderNames)
export const helpWords = withPlain(written.helpWords)
export const askWords = withPlain(written.askWords)

function withPlain(alternatives: string): string {
  const plain = fold(alternatives)
  return plain === alternatives ? alternatives : `${alternatives}|${plain}`
}
