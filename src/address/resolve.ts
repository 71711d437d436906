// Recognises addresses of ours in RCPT, and finds the message that a returned mail is about. For
// the latter it trusts, in this order: the signed id, the VERP recipient, what the report quotes,
// and the recipient that the report names.

import { leadingRecipient, type MessageId, namesOf, sentTo, type Verdict } from '../event.ts'
import { asciiDomain, isAnonymised, partsOf, sameAddress, unquoted } from '../mailbox.ts'
import type { Messages, StoredMessage } from '../store/messages.ts'
import type { DsnRequest } from '../store/schema.ts'
import { isId } from './id.ts'
import { type SigningOptions, verifyAddress } from './signed.ts'
import { type VerpOptions, verpRecipient } from './verp.ts'

/** RFC 5321 4.5.3.1.3: a path has at most 256 octets. Longer addresses are not ours. */
const ADDRESS_MAX_LENGTH = 256
/** At most so many recipients of a report are looked up, by its Message-ID or by their hashes. */
const RECIPIENTS_TRIED_MAX = 10

export interface ReturnPath extends SigningOptions {
  /**
   * In lower-case ASCII, as fixed addresses are: they are compared at every RCPT, and may be a
   * thousand.
   */
  domains: readonly string[]
  /** Absent = VERP is off. */
  verp?: VerpOptions
  fixed: readonly string[]
}

/** A return address of ours, and what it says of its message. */
export type ReturnAddress =
  | { kind: 'signed'; id: MessageId }
  | { kind: 'verp'; recipient: string }
  | { kind: 'fixed' }

export type Recognition =
  /**
   * `address`: as we minted it or as it is configured, even if servers on the way changed its
   * spelling.
   */
  | { kind: 'ours'; address: string; value: ReturnAddress }
  /** `elsewhere`: we have no address in its domain at all. */
  | { kind: 'refused'; why: 'foreign' | 'forged' | 'expired'; elsewhere?: true }

/** The message that a returned mail is about, as far as it can be told. */
export interface Subject {
  /** '' when unknown. */
  messageId: MessageId | ''
  /** The recipient of the original mail, '' when unknown. */
  recipient: string
  /** The sender's own return address, '' when not registered. */
  envelope: string
  tags: string[]
  /** Which reports the submitter asked for (RFC 3461), [] if he did not say. */
  notify: DsnRequest['notify']
}

/** Tells whether `address` is ours. Does no I/O, as it is called at every RCPT. */
export function recognise(address: string, path: ReturnPath, nowMs: number): Recognition {
  // `postmaster` is the only address that needs no domain (RFC 5321 4.5.1).
  const postmaster = address.toLowerCase() === 'postmaster' && path.fixed.find(isPostmaster)
  if (postmaster) return { kind: 'ours', address: postmaster, value: { kind: 'fixed' } }
  const parts = partsOf(address)
  const local = unquoted(parts.local)
  // Some servers end the domain in the dot of the root, which no address has (RFC 5321 4.1.2).
  const named = parts.domain.replace(/\.$/, '')
  const domain = address.length > ADDRESS_MAX_LENGTH ? null : asciiDomain(named)
  if (local === '' || domain === null) return { kind: 'refused', why: 'foreign' }
  const plain = `${local}@${domain}`.toLowerCase()
  if (path.fixed.includes(plain)) return { kind: 'ours', address: plain, value: { kind: 'fixed' } }
  if (!path.domains.includes(domain)) {
    const elsewhere = !path.fixed.some((one) => one.endsWith(`@${domain}`))
    return { kind: 'refused', why: 'foreign', ...(elsewhere && { elsewhere }) }
  }
  const verification = verifyAddress(local, domain, path, nowMs)
  if (verification.kind === 'signed') {
    return { kind: 'ours', address: plain, value: { kind: 'signed', id: verification.id } }
  }
  const recipient = path.verp === undefined ? null : verpRecipient(local, path.verp)
  if (recipient !== null) {
    return { kind: 'ours', address: `${parts.local}@${domain}`, value: { kind: 'verp', recipient } }
  }
  return { kind: 'refused', why: verification.kind === 'other' ? 'foreign' : verification.kind }
}

function isPostmaster(address: string): boolean {
  return address.startsWith('postmaster@')
}

/** Whether mail to `address` would come back to us, if only to be refused as forged or expired. */
export function wouldReturn(address: string, path: ReturnPath, nowMs: number): boolean {
  const told = recognise(address, path, nowMs)
  return told.kind === 'ours' || told.why !== 'foreign'
}

/**
 * Finds the message that a returned mail is about. `author` is who wrote the returned mail: when it
 * is an auto-reply or a human reply to a message that we do not know, he is taken for its
 * recipient. `hashOf` gives the hash that replaces an address in old rows. Rejects on store
 * trouble.
 */
export async function findSubject(
  address: ReturnAddress,
  verdict: Verdict,
  author: string,
  messages: Messages,
  hashOf: (address: string) => string,
): Promise<Subject> {
  const reported = reportedRecipient(verdict, author)
  const subject = await subjectAt(address, verdict, reported, messages)
  const { recipient } = subject
  if (!isAnonymised(recipient)) return subject
  // The row has only a hash of the recipient, but the mail that came back still has the address.
  const named = [reported, ...verdict.recipients.flatMap(namesOf)].slice(0, RECIPIENTS_TRIED_MAX)
  return { ...subject, recipient: named.find((name) => hashOf(name) === recipient) ?? recipient }
}

async function subjectAt(
  address: ReturnAddress,
  verdict: Verdict,
  reported: string,
  messages: Messages,
): Promise<Subject> {
  switch (address.kind) {
    case 'signed':
      return subjectOf(address.id, await messages.find(address.id), reported)
    case 'verp': {
      const quoted = await quotedMessage(verdict, [address.recipient], messages)
      const same =
        quoted.message !== null && sameAddress(quoted.message.recipient, address.recipient)
      return subjectOf(same ? quoted.id : '', same ? quoted.message : null, address.recipient)
    }
    case 'fixed': {
      // Failed recipients come first: the others have the message, or may still get it.
      const { failed = [], others = [] } = Object.groupBy(verdict.recipients, ({ action }) =>
        action === 'failed' ? 'failed' : 'others',
      )
      const told = [...failed, ...others].flatMap(namesOf)
      const tried = [...new Set([...told, reported])].slice(0, RECIPIENTS_TRIED_MAX)
      const quoted = await quotedMessage(verdict, tried, messages)
      return subjectOf(quoted.id, quoted.message, reported)
    }
  }
}

/**
 * The message with the quoted Message-ID to the first of these recipients that had one; null if
 * none.
 */
export async function findMessageTo(
  recipients: string[],
  verdict: Verdict,
  messages: Pick<Messages, 'findByHeader'>,
): Promise<StoredMessage | null> {
  const message = await byMessageId(verdict, recipients, messages)
  const isTo = (recipient: string) => sameAddress(message?.recipient ?? '', recipient)
  return recipients.some(isTo) ? message : null
}

function subjectOf(id: MessageId | '', message: StoredMessage | null, recipient: string): Subject {
  return {
    messageId: id,
    recipient: message?.recipient ?? recipient,
    envelope: message?.envelope ?? '',
    tags: message?.tags ?? [],
    notify: message?.notify ?? [],
  }
}

// A quoted id of ours counts even when its message was never registered. A quoted Message-ID counts
// only when a message with it was registered.
async function quotedMessage(
  verdict: Verdict,
  recipients: string[],
  messages: Messages,
): Promise<{ id: MessageId | ''; message: StoredMessage | null }> {
  const { retourId = '', envelopeId = '' } = verdict.original ?? {}
  for (const id of [retourId.toLowerCase(), envelopeId.toLowerCase()]) {
    if (isId(id)) return { id, message: await messages.find(id) }
  }
  const message = await byMessageId(verdict, recipients, messages)
  return { id: message?.id ?? '', message }
}

async function byMessageId(
  { original: { messageId = '' } = {} }: Verdict,
  recipients: string[],
  messages: Pick<Messages, 'findByHeader'>,
): Promise<StoredMessage | null> {
  return messageId === '' ? null : messages.findByHeader(bare(messageId), recipients)
}

function reportedRecipient(verdict: Verdict, author: string): string {
  const told = leadingRecipient(verdict.recipients)
  if (told !== undefined) return sentTo(told)
  return verdict.kind === 'auto-reply' || verdict.kind === 'reply' ? author : ''
}

function bare(messageId: string): string {
  return messageId.trim().replace(/^<|>$/g, '')
}
