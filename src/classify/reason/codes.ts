// Finds the reply code (RFC 5321) and the enhanced status codes (RFC 3463) in an answer. Linear;
// never throws.

import { isQuantity } from '../../mail/status.ts'

/** The reply code of an answer; null if there is none. */
export function codeIn(text: string): number | null {
  const at = replyAt(text)
  return at < 0 || text.charAt(at) === '2' ? null : Number.parseInt(text.slice(at), 10)
}

/** Where the reply code of a server's answer stands; -1 if there is none. */
export function replyAt(text: string): number {
  REPLY.lastIndex = 0
  for (let found = REPLY.exec(text); found; found = REPLY.exec(text))
    if (!isQuantity(text, found.index, found.index + CODE_LENGTH)) return found.index
  return -1
}

const CODE_LENGTH = 3

/** The status codes of the last attempts, which Exchange lists below "message expired". */
export function lastAttempt(status: string, prose: string): string[] {
  if (!/^[45]\.4\.7$/.test(status)) return []
  return Array.from(
    prose.matchAll(/\breturned '4\d\d (4\.\d\.\d{1,3})\b/g),
    ([, code = '']) => code,
  )
}

/** The enhanced status codes in a text. Digits of an address or a version do not count. */
export function statusesIn(text: string): string[] {
  return text.match(STATUS) ?? []
}

export const STATUS = /(?<![\w.])[245]\.\d{1,2}\.\d{1,3}(?![\w]|\.\d)/g

/**
 * The status code that says most. 5.0.0 says nothing and 4.4.7 only that time ran out, so any other
 * code tells more. A server's code counts more than the reporter's own; codes of what it accepted
 * (2.x.x) do not count.
 */
export function moreExact(reported: string, told: string[]): string {
  const specific = told.find((code) => !/^2|^\d\.(?:0\.\d+|4\.7)$/.test(code))
  return specific ?? (reported || told[0] || '')
}

/** A reply code (RFC 5321 4.2) with its enhanced code, at the start or after a space or a sign. */
const REPLY = /(?<![\w.])[245]\d\d(?:[- ]#?[245]\.\d{1,2}\.\d{1,3})?(?=[- :])/g
