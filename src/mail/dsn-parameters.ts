// Reads the parameters with which a sender asks for reports (RFC 3461 4, RFC 6533 3 for other
// scripts). Each has a function, which gives null or false if the parameter is not well-formed.

const NOTIFY_WORDS = ['NEVER', 'SUCCESS', 'FAILURE', 'DELAY'] as const
export type Notify = (typeof NOTIFY_WORDS)[number]

/** The limit of RFC 3461 4.4. */
export const ENVID_MAX_LENGTH = 100
/** The limit of RFC 3461 4.2. */
export const ORCPT_MAX_LENGTH = 500

/** xtext (RFC 3461 4): visible ASCII except + and =, or + and two hex digits in capitals. */
const XTEXT = /^(?:[!-*,-<>-~]|\+[0-9A-F]{2})+$/
/** utf-8-addr-unitext (RFC 6533 3), in which other scripts are not encoded. */
const UNITEXT = /^(?:[!-*,-<>-~]|\+[0-9A-F]{2}|[\u00a0-\u{10ffff}])+$/u
const ATOM = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+$/

/** The words of NOTIFY=, each once; null if one is unknown, or NEVER is not alone. */
export function notifyWords(text: string): Notify[] | null {
  const words = new Set<Notify>()
  for (const part of text.toUpperCase().split(',')) {
    const word = NOTIFY_WORDS.find((known) => known === part)
    if (word === undefined) return null
    words.add(word)
  }
  return words.has('NEVER') && words.size > 1 ? null : [...words]
}

/** The envelope id that ENVID= encodes; null if it is not well-formed. */
export function envelopeId(xtext: string): string | null {
  if (!XTEXT.test(xtext) || xtext.length > ENVID_MAX_LENGTH) return null
  const id = decodeParameter(xtext)
  return isEnvelopeId(id) ? id : null
}

/** Decodes the value of a well-formed ENVID= or ORCPT=. */
export function decodeParameter(xtext: string): string {
  return xtext.replace(/\+([0-9A-F]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

/** Whether a decoded text is an envelope id, which is printable ASCII (RFC 3461 4.4). */
export function isEnvelopeId(text: string): boolean {
  return /^[ -~]+$/.test(text)
}

/** Whether a text is a value for ORCPT=: `rfc822;alice@example.org`, with the address in xtext. */
export function isOriginalRecipient(text: string): boolean {
  const [, type = '', address = ''] = /^([^;]*);(.*)$/s.exec(text) ?? []
  if (!ATOM.test(type) || text.length > ORCPT_MAX_LENGTH) return false
  return type.toLowerCase() === 'utf-8' ? UNITEXT.test(address) : XTEXT.test(address)
}
