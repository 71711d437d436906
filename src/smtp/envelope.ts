// Reads MAIL and RCPT of a submitted mail: the address and the parameters SIZE (RFC 1870), BODY (RFC 6152),
// SMTPUTF8 (RFC 6531), AUTH (RFC 4954 5, accepted and ignored), RET, ENVID, NOTIFY and ORCPT (RFC 3461). A
// command that cannot be accepted gives the name of the reply to it. smtp-server's own reader accepts no space
// or @ in a quoted local part, decodes every parameter as xtext, and ignores unknown ones.

import { MAILBOX_MAX_BYTES } from '../mail/address.ts'
import {
  envelopeId,
  isOriginalRecipient,
  type Notify,
  notifyWords,
} from '../mail/dsn-parameters.ts'
import { asciiDomain, partsOf } from '../mailbox.ts'
import type { ReplyName } from './reply.ts'

/** The sender's half of an envelope. */
export interface Sender {
  /** '' for the null sender. */
  envelope: string
  /** SMTPUTF8 was given. */
  isUtf8: boolean
  ret: 'FULL' | 'HDRS' | null
  /** Decoded; '' when not given. */
  envid: string
  /** As declared; 0 when not. */
  sizeBytes: number
}

export interface Recipient {
  address: string
  notify: Notify[]
  /** As given, '' when not. */
  orcpt: string
}

/** Reads a MAIL command. */
export function readMail(command: string, sizeMaxBytes: number): Sender | ReplyName {
  const path = readPath(command, 'badSender', 'badSender')
  if (typeof path === 'string') return path
  const sender: Sender = {
    envelope: path.address,
    isUtf8: false,
    ret: null,
    envid: '',
    sizeBytes: 0,
  }
  for (const [name, value] of path.parameters) {
    const trouble = takeMailParameter(sender, name, value, sizeMaxBytes)
    if (trouble !== null) return trouble
  }
  return path.isUtf8 && !sender.isUtf8 ? 'needsUtf8' : sender
}

function takeMailParameter(
  sender: Sender,
  name: string,
  value: string | null,
  sizeMaxBytes: number,
): ReplyName | null {
  const word = value?.toUpperCase()
  switch (name) {
    case 'SIZE':
      if (value === null || !/^\d{1,20}$/.test(value)) return 'badParameter'
      sender.sizeBytes = Number(value)
      return sender.sizeBytes > sizeMaxBytes ? 'tooBig' : null
    case 'BODY':
      if (value === null) return 'badParameter'
      // RFC 5321 4.1.1.11: 555 where a parameter cannot be done. BINARYMIME (RFC 3030) is not offered.
      return word === '7BIT' || word === '8BITMIME' ? null : 'unknownBody'
    case 'SMTPUTF8':
      sender.isUtf8 = true
      return value === null ? null : 'badParameter'
    case 'AUTH':
      return value === null ? 'badParameter' : null
    case 'RET':
      if (word !== 'FULL' && word !== 'HDRS') return 'badParameter'
      sender.ret = word
      return null
    case 'ENVID': {
      const id = value === null ? null : envelopeId(value)
      sender.envid = id ?? ''
      return id === null ? 'badParameter' : null
    }
    default:
      return 'unknownParameter'
  }
}

/**
 * RFC 5321 4.5.1: `postmaster` may be written without a domain and means that of the server. We have no mailboxes,
 * so it becomes the postmaster of the sender's domain; with the null sender there is none, and the command is
 * refused.
 */
const POSTMASTER = /^(RCPT TO:[ \t]*<postmaster)(?=>)/i

/** Reads a RCPT command of a mail from `sender`. */
export function readRcpt(
  command: string,
  { envelope, isUtf8 }: Pick<Sender, 'envelope' | 'isUtf8'>,
): Recipient | ReplyName {
  const { domain } = partsOf(envelope)
  const path = readPath(command.replace(POSTMASTER, `$1@${domain}`), 'badRecipient', 'noDomain')
  if (typeof path === 'string') return path
  if (path.address === '') return 'badRecipient'
  if (path.isUtf8 && !isUtf8) return 'needsUtf8'
  const recipient: Recipient = { address: path.address, notify: [], orcpt: '' }
  for (const [name, value] of path.parameters) {
    if (name !== 'NOTIFY' && name !== 'ORCPT') return 'unknownParameter'
    if (name === 'NOTIFY') {
      const words = notifyWords(value ?? '')
      if (words === null) return 'badParameter'
      recipient.notify = words
    } else {
      if (value === null || !isOriginalRecipient(value)) return 'badParameter'
      recipient.orcpt = value
    }
  }
  return recipient
}

interface PathCommand {
  /** '' for `<>`. The domain is lower-case ASCII. */
  address: string
  /** By upper-case name; null where there is no value. */
  parameters: Map<string, string | null>
  /** Whether the address was written with more than ASCII. */
  isUtf8: boolean
}

/** `<`, perhaps a source route, local part, `@`, domain, `>`, parameters. A quoted local part may hold anything. */
const PATH =
  /^(?:MAIL FROM|RCPT TO):[ \t]*<(?:@[^\s<>:"]*:)?(?:("(?:[^"\\]|\\.)*"|[^\s<>()[\]\\,;:@"]+)@([^\s<>@"]+))?>(?:[ \t]+(.*))?$/i
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it must find
const UNSAFE = /[\x00-\x1f\x7f-\x9f\u200b\u2028\u2029\u2060\ufeff\ufffd]/
const PARAMETER = /^([A-Za-z0-9][A-Za-z0-9-]*)(?:=([^\s=]+))?$/

/**
 * The path of a command and its parameters (RFC 5321 4.1.2, 4.1.1.11). A source route is removed, as RFC 5321
 * appendix C asks; % and ! in a local part have no special meaning.
 */
function readPath(
  command: string,
  badPath: ReplyName,
  badDomain: ReplyName,
): PathCommand | ReplyName {
  const match = UNSAFE.test(command) ? null : PATH.exec(command.trimEnd())
  if (match === null) return badPath
  const [, local = '', domain = '', rest = ''] = match
  const ascii = domain === '' ? '' : asciiDomain(domain)
  if (ascii === null) return badDomain
  const address = local === '' ? '' : `${local}@${ascii}`
  if (Buffer.byteLength(address) > MAILBOX_MAX_BYTES) return badPath
  const parameters = readParameters(rest)
  if (parameters === null) return 'badParameter'
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
