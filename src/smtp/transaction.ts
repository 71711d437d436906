// One mail's way through a session: the recipients that RCPT names, then the mail itself, handed to
// `accept` when all of it is there. Answers with the name of a reply; the reasons go to the log.
// Whatever throws here becomes a 451: the peer keeps the mail and sends it again.

import type { SMTPServerDataStream } from 'smtp-server'
import type { Recognition, ReturnAddress } from '../address/resolve.ts'
import type { Intake, ReturnsOptions } from './intake.ts'
import { MailBuffer } from './mail-buffer.ts'
import type { ReplyName } from './reply.ts'
import { type Context, whoIs } from './server.ts'
import type { Session } from './session.ts'

export type Via = 'smtp' | 'lmtp'

/** `options` is replaced by a reload. */
export interface ReturnsContext extends Context {
  options: ReturnsOptions
  intake: Intake
}

/** The mail that a session is about to send. */
export interface Transaction {
  /** By lower-case address. */
  recipients: Map<string, { address: string; value: ReturnAddress }>
  /** RCPT commands answered 250. LMTP owes as many replies, also where an address was repeated. */
  rcptCount: number
}

/** Adds a recipient to the transaction, or says with which reply it is refused. */
export function addRecipient(
  transaction: Transaction,
  address: string,
  session: Session,
  { intake, log, counts, options }: ReturnsContext,
): ReplyName | null {
  if (transaction.rcptCount >= options.smtp.recipientsMax) return 'tooManyRecipients'
  let recognition: Recognition
  try {
    recognition = intake.recognise(address)
  } catch (error) {
    log.error('recipient check failed', { ...whoIs(session), address, error })
    return 'storeFailed'
  }
  if (recognition.kind === 'refused') {
    counts.recipientsRefused++
    log.info('recipient refused', { ...whoIs(session), address, why: recognition.why })
    return recognition.elsewhere ? 'elsewhere' : recognition.why
  }
  const { address: ours, value } = recognition
  transaction.recipients.set(ours.toLowerCase(), { address: ours, value })
  transaction.rcptCount++
  return null
}

/** Hands a mail on; rejects when it was not kept. */
export async function handOver(
  raw: Uint8Array,
  session: Session,
  { recipients }: Transaction,
  via: Via,
  { intake, counts }: ReturnsContext,
): Promise<'stored'> {
  const peer = { ...whoIs(session), tls: session.secure, via }
  const mailFrom = session.sender
  const hasLeft = () => session.hasLeft
  await intake.accept({ raw, mailFrom, recipients: [...recipients.values()], peer, hasLeft })
  counts.mailsAccepted++
  return 'stored'
}

/**
 * Collects the mail, `maxBytes` at most, and gives it to `take`, whose answer it resolves with; null
 * when the peer left before its end.
 */
export async function receive<Answer>(
  stream: SMTPServerDataStream,
  session: Session,
  maxBytes: number,
  { log, counts, budget, room, bounds }: Context,
  take: (mail: Uint8Array) => Promise<Answer>,
): Promise<Answer | 'tooBig' | 'noMemory' | 'storeFailed' | null> {
  const { declaredBytes } = session
  const waitMs = bounds.largeWaitMs
  const mail = new MailBuffer({ budget, room, waitMs, maxBytes, declaredBytes })
  try {
    if (!(await readAll(stream, mail))) return null
    mail.complete()
    session.answering()
    if (mail.trouble) {
      counts.mailsRefused++
      log.warn('mail refused', { ...whoIs(session), why: mail.trouble })
      return mail.trouble
    }
    return await take(mail.content)
  } catch (error) {
    counts.mailsFailed++
    log.error('accept failed', { ...whoIs(session), error })
    return 'storeFailed'
  } finally {
    mail.free()
  }
}

/** False when the connection closed before the mail was over. */
function readAll(stream: SMTPServerDataStream, mail: MailBuffer): Promise<boolean> {
  return new Promise((resolve) => {
    stream.on('data', (chunk: Buffer) => {
      const wait = mail.add(chunk)
      if (wait === null) return
      stream.pause()
      void wait.then(() => stream.resume())
    })
    stream.once('end', () => resolve(true))
    stream.once('error', () => resolve(false))
    stream.once('close', () => resolve(false))
  })
}
