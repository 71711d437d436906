// The parameters with which a sender asks for reports (RFC 3461 4, RFC 6533 3 for other scripts): a function for
// each, which gives null or false where it is not well-formed.

const NOTIFY_WORDS = ['NEVER', 'SUCCESS', 'FAILURE', 'DELAY'] as const
export type Notify = (typeof NOTIFY_WORDS)[number]

/** RFC 3461 4.4. */
export const ENVID_MAX_LENGTH = 100
/** RFC 3461 4.2. */
export const ORCPT_MAX_LENGTH = 500

/** RFC 3461 4: all of visible ASCII but + and =, or + and two capital hex digits. */
const XTEXT = /^(?:[!-*,-<>-~]|\+[0-9A-F]{2})+$/
/** RFC 6533 3: utf-8-addr-unitext has other scripts as they are. */
const UNITEXT = /^(?:[!-*,-<>-~]|\+[0-9A-F]{2}|[\u00a0-\u{10ffff}])+$/u
const ATOM = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+$/

/** The words of NOTIFY=, each once; null where one is unknown or NEVER is not alone. */
export function notifyWords(text: string): Notify[] | null {
  const words = new Set<Notify>()
  for (const part of text.toUpperCase().split(',')) {
    const word = NOTIFY_WORDS.find((known) => known === part)
    if (word === undefined) return null
    words.add(word)
  }
  return words.has('NEVER') && words.size > 1 ? null : [...words]
}

/** The envelope id that ENVID= encodes; null when it is none. */
export function envelopeId(xtext: string): string | null {
  if (!XTEXT.test(xtext) || xtext.length > ENVID_MAX_LENGTH) return null
  const id = decodeParameter(xtext)
  return isEnvelopeId(id) ? id : null
}

/** The decoded value of a well-formed ENVID= or ORCPT=. */
export function decodeParameter(xtext: string): string {
  return xtext.replace(/\+([0-9A-F]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

/** RFC 3461 4.4: decoded, it is printable ASCII. */
export function isEnvelopeId(text: string): boolean {
  return /^[ -~]+$/.test(text)
}

/** Whether a text is what ORCPT= takes: `rfc822;alice@example.org`, the address in xtext. */
export function isOriginalRecipient(text: string): boolean {
  const [, type = '', address = ''] = /^([^;]*);(.*)$/s.exec(text) ?? []
  if (!ATOM.test(type) || text.length > ORCPT_MAX_LENGTH) return false
  return type.toLowerCase() === 'utf-8' ? UNITEXT.test(address) : XTEXT.test(address)
}
