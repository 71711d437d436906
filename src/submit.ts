// The main flow of the way out: a mail was handed to us → read what its header says to us → for
// each recipient an id, an attempt, a return address of ours as envelope sender, a place in the
// queue → record, in one transaction. Resolves only when all of it is on the disk, so that a 250 is
// safe to send. Rejects on store trouble; if the mail was kept all the same, repeats.ts recognises
// it when it is handed in again. RFC 5321 4.4 and 6.3, RFC 6409 8.

import { newId } from './address/id.ts'
import { returnAddressFor } from './address/mint.ts'
import type { ReturnPath } from './address/resolve.ts'
import { callsFor, type Subscribers, webhooksOf } from './calls.ts'
import type { MessageId } from './event.ts'
import { mailDate } from './instant.ts'
import { type Outgoing, readOutgoing } from './mail/outgoing.ts'
import { TAGS_MAX } from './mail/tags.ts'
import { addressLiteral } from './network.ts'
import { createPrecedence } from './precedence.ts'
import type { Unanswered } from './repeats.ts'
import type { NewMessage } from './store/messages.ts'
import type { Store } from './store/open.ts'
import type { NewMail } from './store/queue.ts'
import type { DsnRequest } from './store/schema.ts'

/** RFC 5321 6.3: a mail that has been through more servers than this is in a loop. */
const HOPS_MAX = 100
/** Of the subject in the attempt log. */
const SUBJECT_MAX_LENGTH = 998

/** A mail to be sent. */
export interface Submission {
  raw: Uint8Array
  /** The sender's own envelope address, '' for the null sender. */
  envelope: string
  /** At least one, each once. Domains are lower-case ASCII. */
  recipients: { address: string; dsn: DsnRequest }[]
  /** In addition to those in the mail's header. */
  tags: string[]
  /**
   * False: the mail goes out with the sender's own envelope address. A header field can say so too.
   */
  trackBounces: boolean
  from: Submitter
}

/** Who submitted the mail. */
interface Submitter {
  /** The name he logged in with, '' without AUTH. */
  user: string
  /** '' for a Unix socket. */
  ip: string
  /** What he calls himself, '' over HTTP. */
  helo: string
  via: 'smtp' | 'http'
  /** The protocol as a Received field names it (RFC 3848): `ESMTPSA`. */
  protocol: string
  /** All that he may send from; absent or empty = any. */
  domains?: readonly string[]
  /** Whether he is gone, and will not get the answer. Absent = he is not. */
  hasLeft?(): boolean
}

/** One recipient's message. */
interface SubmittedMessage {
  id: MessageId
  recipient: string
  /**
   * Envelope sender that it is sent with: ours, or the sender's own where bounces are not tracked.
   */
  returnAddress: string
}

export type Submitted = { kind: 'queued'; messages: SubmittedMessage[] } | Refused

/**
 * Nothing is kept. `noReturnAddress`: no secret, and the recipient does not fit into VERP.
 * `authorForbidden`: our signature would vouch for a domain that he may not send from.
 */
export interface Refused {
  kind: 'refused'
  why: 'loop' | 'noReturnAddress' | 'authorForbidden'
}

export interface SubmitParts {
  store: Pick<Store, 'queue' | 'attempts' | 'probe'>
  /** Name of this machine, for Received and Message-ID. */
  hostname(): string
  returnPath(): ReturnPath
  /** How long a message is tried. */
  expireMs(): number
  subscribers: Subscribers
  /** The domains of the mail's authors if a DKIM key of ours would sign it, else none. */
  signedAuthors(raw: Uint8Array): string[]
  /** Called after the commit. */
  stored(queued: { messages: SubmittedMessage[]; from: Submitter; webhooks: string[] }): void
  /** Mail that was kept although its sender got no 250. */
  unanswered: Unanswered
  now?: () => number
}

export type Submit = (submission: Submission) => Promise<Submitted>

export function createSubmit(parts: SubmitParts): Submit {
  const { store, unanswered, now = Date.now } = parts
  const aheadOf = createPrecedence()
  const keep = async (submission: Submission, hash: Buffer, key: string): Promise<Submitted> => {
    const known = unanswered.take(key)
    const nowMs = now()
    const sender = { ...submission.from, envelope: submission.envelope }
    const aheadMs = aheadOf(sender, submission.recipients.length, nowMs)
    const prepared = prepare(submission, hash, known, parts, { nowMs, aheadMs })
    if (prepared.kind === 'refused') return prepared
    const { messages, webhooks, rows } = prepared
    const ids = messages.map(({ id }) => id)
    try {
      // A mail that was kept before may not have reached the disk then. The probe flushes it.
      await (known === null ? store.queue.enqueue(rows) : store.probe())
    } catch (error) {
      const attempt = await store.attempts.find(messages[0]?.id ?? '').catch(() => null)
      if (known !== null || attempt !== null) unanswered.add(key, ids)
      throw error
    }
    // Two mails without a Message-ID may be equal and both be meant.
    if (rows.sha256 !== null && submission.from.hasLeft?.()) unanswered.add(key, ids)
    parts.stored({ messages, webhooks, from: submission.from })
    return { kind: 'queued', messages }
  }
  return (submission) => {
    const { hasLeft = () => false } = submission.from
    const hash = hashOf(submission)
    const key = hash.toString('hex')
    return unanswered.inTurn(key, hasLeft, () => keep(submission, hash, key))
  }
}

/** A hash of everything that is the same when the mail is submitted again. */
function hashOf({ raw, from: { user, via }, ...order }: Submission): Buffer {
  const hash = new Bun.CryptoHasher('sha256').update(JSON.stringify({ user, via, ...order }))
  return hash.update(raw).digest()
}

/** A mail that can be kept: what is answered, which webhooks have calls, and the rows. */
interface Prepared {
  kind: 'prepared'
  messages: SubmittedMessage[]
  webhooks: string[]
  rows: Parameters<Store['queue']['enqueue']>[0]
}

/**
 * Keeps nothing yet. `known`: the ids under which the mail was kept before, null for a new mail.
 */
function prepare(
  submission: Submission,
  sha256: Buffer,
  known: readonly MessageId[] | null,
  { returnPath, hostname, expireMs, subscribers, signedAuthors }: SubmitParts,
  { nowMs, aheadMs }: { nowMs: number; aheadMs: number },
): Prepared | Refused {
  const { envelope, from } = submission
  const mail = readOutgoing(submission.raw)
  if (mail.hops > HOPS_MAX) return { kind: 'refused', why: 'loop' }
  const messages = addressed(submission, mail, known, returnPath(), nowMs)
  if (messages === null) return { kind: 'refused', why: 'noReturnAddress' }
  const batch = messages[0]?.id ?? newId(nowMs)
  const { raw, headerMessageId } = finish(mail, from, hostname(), batch, nowMs)
  // Read from the outgoing bytes, with the signer's own reader: the two must not see different
  // authors.
  const authors = signedAuthors(raw)
  if (!authors.every((author) => mayWriteAs(from, author))) {
    return { kind: 'refused', why: 'authorForbidden' }
  }
  const properties = propertiesOf(from, mail.subject, raw.length, headerMessageId)
  const calls = messages.flatMap(({ id, tags }) => {
    const event = { type: 'attempt' as const, subjectId: id, messageId: id, tags }
    return callsFor(event, null, subscribers, nowMs)
  })
  const rows = {
    raw,
    // Two mails without a Message-ID may be equal and both be meant: neither is recognised later.
    sha256: mail.messageId === null ? null : sha256,
    ...rowsOf(messages, envelope, headerMessageId, {
      createdMs: nowMs,
      dueMs: nowMs,
      aheadMs,
      expireMs: nowMs + expireMs(),
    }),
    attempts: messages.map(({ id, recipient, tags }) => ({
      id,
      atMs: nowMs,
      envelope,
      recipient,
      tags,
      properties,
    })),
    calls,
  }
  const submitted = messages.map(({ id, recipient, returnAddress }) => {
    return { id, recipient, returnAddress }
  })
  return { kind: 'prepared', messages: submitted, webhooks: webhooksOf(calls), rows }
}

/**
 * Makes the mail as it goes out: with our Received field, and a Date and a Message-ID if it has
 * none.
 */
function finish(
  mail: Outgoing,
  from: Submitter,
  hostname: string,
  batch: MessageId,
  nowMs: number,
) {
  const date = mailDate(nowMs)
  const messageId = `${batch}@${hostname}`
  const received = [cameFrom(from), `by ${hostname} with ${from.protocol} id ${batch};`, date]
  const raw = mail.finish({ received: received.join('\r\n\t'), date, messageId })
  return { raw, headerMessageId: mail.messageId ?? messageId }
}

/** What the attempt log tells of a mail. JSON shows it as it is, hence the spelling. */
function propertiesOf(
  { user, ip, via }: Submitter,
  subject: string,
  size_bytes: number,
  message_id: string,
) {
  return { user, ip, via, size_bytes, subject: subject.slice(0, SUBJECT_MAX_LENGTH), message_id }
}

/** Whether a submitter may write from a domain: it is one of his, or below one. */
function mayWriteAs({ domains = [] }: Submitter, domain: string): boolean {
  return domains.length === 0 || domains.some((own) => `.${domain}`.endsWith(`.${own}`))
}

interface Addressed extends SubmittedMessage {
  /** Whether bounces come back to us. */
  tracked: boolean
  tags: string[]
  dsn: DsnRequest
}

/**
 * Gives each recipient an id and a return address. Null if there is no return address for one of
 * them.
 */
function addressed(
  { envelope, recipients, ...submission }: Submission,
  mail: Outgoing,
  known: readonly MessageId[] | null,
  path: ReturnPath,
  nowMs: number,
): Addressed[] | null {
  // Mail with the null sender is about other mail: nothing may ever be sent about it (RFC 5321
  // 6.1), so it keeps the null sender.
  const tracked = envelope !== '' && submission.trackBounces && mail.trackBounces
  const tags = [...new Set([...submission.tags, ...mail.tags])].slice(0, TAGS_MAX)
  const messages: Addressed[] = []
  for (const [index, { address, dsn }] of recipients.entries()) {
    const id = known?.[index] ?? newId(nowMs)
    const returnAddress = tracked ? returnAddressFor(id, address, path) : envelope
    if (returnAddress === null) return null
    messages.push({ id, recipient: address, returnAddress, tracked, tags, dsn })
  }
  return messages
}

/** The messages, which returned mail is matched with, and the mails that wait in the queue. */
function rowsOf(
  addressed: readonly Addressed[],
  envelope: string,
  headerMessageId: string,
  { createdMs, ...times }: Pick<NewMail, 'createdMs' | 'dueMs' | 'aheadMs' | 'expireMs'>,
): { messages: NewMessage[]; mails: NewMail[] } {
  const common = { createdMs, envelope }
  return {
    messages: addressed
      .filter(({ tracked }) => tracked)
      .map(({ id, recipient, tags, dsn }) => ({
        ...common,
        id,
        recipient,
        tags,
        headerMessageId,
        notify: dsn.notify,
      })),
    mails: addressed.map(({ id, returnAddress, recipient, tags, dsn }) => ({
      ...common,
      id,
      kind: 'message',
      messageId: id,
      mailFrom: returnAddress,
      recipient,
      tags,
      dsn,
      ...times,
    })),
  }
}

/** RFC 5321 4.4: the name he gave and the address he had. Never the name of a user. */
function cameFrom({ helo, ip }: Submitter): string {
  const name = helo.replace(/[^A-Za-z0-9._:[\]-]/g, '?')
  const literal = ip === '' ? 'local' : addressLiteral(ip)
  return name === '' ? `from ${literal}` : `from ${name} (${literal})`
}
