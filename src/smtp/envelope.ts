// A submitted mail's envelope as MAIL and RCPT build it, command by command: the address and the
// parameters SIZE (RFC 1870), BODY (RFC 6152), SMTPUTF8 (RFC 6531), AUTH (RFC 4954 5, taken and
// passed over), RET, ENVID, NOTIFY and ORCPT (RFC 3461). What cannot be taken is the name of a reply.

import {
  envelopeId,
  isOriginalRecipient,
  type Notify,
  notifyWords,
} from '../mail/dsn-parameters.ts'
import { partsOf } from '../mailbox.ts'
import { type PathTrouble, readPath } from './path.ts'
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

const senderTrouble: Record<PathTrouble, ReplyName> = {
  path: 'badSender',
  domain: 'badSender',
  parameters: 'badParameter',
}
const recipientTrouble: Record<PathTrouble, ReplyName> = {
  path: 'badRecipient',
  domain: 'noDomain',
  parameters: 'badParameter',
}

/** Reads a MAIL command. */
export function readMail(command: string, sizeMaxBytes: number): Sender | ReplyName {
  const path = readPath(command)
  if (typeof path === 'string') return senderTrouble[path]
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
 * RFC 5321 4.5.1: this one mailbox is written without a domain by those who mean their own. We have no
 * mailboxes, so it is the postmaster of the domain that the mail is from; with the null sender there is
 * no such domain, and he is asked to write one.
 */
const POSTMASTER = /^(RCPT TO:[ \t]*<postmaster)(?=>)/i

/** Reads a RCPT command of a mail from `sender`. */
export function readRcpt(
  command: string,
  { envelope, isUtf8 }: Pick<Sender, 'envelope' | 'isUtf8'>,
): Recipient | ReplyName {
  const { domain } = partsOf(envelope)
  const path = readPath(command.replace(POSTMASTER, `$1@${domain}`))
  if (typeof path === 'string') return recipientTrouble[path]
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
