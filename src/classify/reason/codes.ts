// The reply code (RFC 5321) and the enhanced status codes (RFC 3463) that an answer holds. Linear; never
// throws.

import { isQuantity } from '../../mail/status.ts'

/** The reply code of an answer, null where there is none. */
export function codeIn(text: string): number | null {
  const at = replyAt(text)
  return at < 0 || text.charAt(at) === '2' ? null : Number.parseInt(text.slice(at), 10)
}

/** Where the reply code stands that an answer begins with, -1 where there is none. */
export function replyAt(text: string): number {
  REPLY.lastIndex = 0
  for (let found = REPLY.exec(text); found; found = REPLY.exec(text))
    if (!isQuantity(text, found.index, found.index + CODE_LENGTH)) return found.index
  return -1
}

const CODE_LENGTH = 3

/** Exchange lists its attempts: why the last ones failed stands below "message expired". */
export function lastAttempt(status: string, prose: string): string[] {
  if (!/^[45]\.4\.7$/.test(status)) return []
  return Array.from(
    prose.matchAll(/\breturned '4\d\d (4\.\d\.\d{1,3})\b/g),
    ([, code = '']) => code,
  )
}

/** Enhanced codes in a text; not the digits of an address or a version. */
export function statusesIn(text: string): string[] {
  return text.match(STATUS) ?? []
}

export const STATUS = /(?<![\w.])[245]\.\d{1,2}\.\d{1,3}(?![\w]|\.\d)/g

/**
 * 5.0.0 says nothing and 4.4.7 only that time ran out: a code beside them tells more. What the server
 * said stands above the reporter's own field; what it accepted before that (2.x.x) does not count.
 */
export function moreExact(reported: string, told: string[]): string {
  const specific = told.find((code) => !/^2|^\d\.(?:0\.\d+|4\.7)$/.test(code))
  return specific ?? (reported || told[0] || '')
}

/** A reply code (RFC 5321 4.2) with its enhanced code, at the start or after a space or a sign. */
const REPLY = /(?<![\w.])[245]\d\d(?:[- ]#?[245]\.\d{1,2}\.\d{1,3})?(?=[- :])/g
