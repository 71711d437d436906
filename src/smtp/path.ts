// MAIL and RCPT commands of those who submit mail: the path and its parameters (RFC 5321 4.1.1.11,
// 4.1.2). smtp-server's own reader takes no space or @ in a quoted local part, decodes every
// parameter as xtext and passes over those it does not know. A source route is taken off, as RFC 5321
// appendix C asks; what a local part looks like (%, !) means nothing here.

import { MAILBOX_MAX_BYTES } from '../mail/address.ts'
import { asciiDomain } from '../mailbox.ts'

interface PathCommand {
  /** '' for `<>`. The domain is lower-case ASCII. */
  address: string
  /** By upper-case name; null where there is no value. */
  parameters: Map<string, string | null>
  /** Whether the address was written with more than ASCII. */
  isUtf8: boolean
}

/** `<`, perhaps a source route, local part, `@`, domain, `>`, parameters; a quoted part may hold all. */
const PATH =
  /^(?:MAIL FROM|RCPT TO):[ \t]*<(?:@[^\s<>:"]*:)?(?:("(?:[^"\\]|\\.)*"|[^\s<>()[\]\\,;:@"]+)@([^\s<>@"]+))?>(?:[ \t]+(.*))?$/i
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it must find
const UNSAFE = /[\x00-\x1f\x7f-\x9f\u200b\u2028\u2029\u2060\ufeff\ufffd]/
const PARAMETER = /^([A-Za-z0-9][A-Za-z0-9-]*)(?:=([^\s=]+))?$/

/** What is wrong with a command: its path, the domain in it, or its parameters. */
export type PathTrouble = 'path' | 'domain' | 'parameters'

export function readPath(command: string): PathCommand | PathTrouble {
  const match = UNSAFE.test(command) ? null : PATH.exec(command.trimEnd())
  if (match === null) return 'path'
  const [, local = '', domain = '', rest = ''] = match
  const ascii = domain === '' ? '' : asciiDomain(domain)
  if (ascii === null) return 'domain'
  const address = local === '' ? '' : `${local}@${ascii}`
  if (Buffer.byteLength(address) > MAILBOX_MAX_BYTES) return 'path'
  const parameters = readParameters(rest)
  if (parameters === null) return 'parameters'
  return { address, parameters, isUtf8: /[^\x20-\x7e]/.test(local + domain) }
}

/** Null where one is malformed or given twice. */
function readParameters(text: string): Map<string, string | null> | null {
  const parameters = new Map<string, string | null>()
  for (const word of text.split(/[ \t]+/).filter((one) => one !== '')) {
    const [, name, value = null] = PARAMETER.exec(word) ?? []
    if (name === undefined || parameters.has(name.toUpperCase())) return null
    parameters.set(name.toUpperCase(), value)
  }
  return parameters
}
