// Notices to a sender about his own mail: that it was refused, that it is delayed, or that it was handed on to a
// server that will not report (RFC 3461 5.2, RFC 3464). A notice goes to his envelope address with the null
// sender, and is queued in the transaction of the outcome. NOTIFY decides what is reported; without it, failures.
// Nothing is ever sent about mail with the null sender, a forward or a notice.

import { newId } from '../address/id.ts'
import { type SmtpState, smtpStates } from '../event.ts'
import { type ForwardSettings, mailToSender } from '../forward.ts'
import { mailDate } from '../instant.ts'
import { decodeParameter } from '../mail/dsn-parameters.ts'
import { packRaw } from '../store/pack.ts'
import type { Notice, QueuedMail } from '../store/queue.ts'
import { isReply, type Refusal } from './outcome.ts'
import { reasonWords } from './reason-words.ts'
import type { Tellable } from './record.ts'
import { type DeliveryReport, reportBytes } from './report.ts'

/** A failed mail up to this size is returned whole if the sender did not choose (RFC 3461 4.3 leaves it to us). */
const WHOLE_MAX_BYTES = 50_000

/** Here `enabled` means that both `[forward] enabled` and `refusals` are on. */
export interface NoticeSettings extends ForwardSettings {
  /** When a sender is notified of a delay. */
  delayMs: number
}

/** The notice that is due after `fate`; null if none is. `original` gives the mail, if it is still stored. */
export async function noticeOf(
  mail: QueuedMail,
  fate: Tellable,
  original: () => Promise<Uint8Array | null>,
  settings: NoticeSettings,
  nowMs: number,
): Promise<Notice | null> {
  if (!settings.enabled || !isDue(mail, fate, settings.delayMs, nowMs)) return null
  // RFC 5321 4.5.5 and 6.1: no notice to the null sender, or to an address where it would come back to us.
  if (mail.kind !== 'message' || mail.mailFrom === '' || mail.envelope === '') return null
  if (settings.isOurs(mail.envelope)) return null
  const id = newId(nowMs)
  const bytes = (await original()) ?? new Uint8Array()
  const raw = reportBytes({
    ...contentOf(mail, fate),
    id,
    hostname: settings.hostname,
    to: mail.envelope,
    nowMs,
    arrivalMs: mail.createdMs,
    envelopeId: mail.dsn.envid,
    // RFC 3461 4.2: reports have the address itself, not its xtext.
    originalRecipient: decodeParameter(mail.dsn.orcpt),
    recipient: mail.recipient,
    original: { bytes: asSent(mail, bytes), whole: isWhole(mail, fate, bytes.length) },
  })
  return {
    mail: mailToSender('notice', { ...mail, id }, { nowMs, expireMs: nowMs + settings.expireMs }),
    raw: await packRaw(raw),
  }
}

/** RFC 3461 4.1. A delay is reported once, after a while; a success only if the remote does not report it. */
function isDue(
  { dsn: { notify }, createdMs, delayToldMs }: QueuedMail,
  fate: Tellable,
  delayMs: number,
  nowMs: number,
): boolean {
  switch (fate.kind) {
    case 'failed':
      return notify.length === 0 || notify.includes('FAILURE')
    case 'delivered':
      return notify.includes('SUCCESS') && !fate.dsn
    case 'delayed':
      return notify.includes('DELAY') && delayToldMs === null && nowMs - createdMs >= delayMs
  }
}

type Content = Pick<
  DeliveryReport,
  'subject' | 'text' | 'action' | 'status' | 'remoteIp' | 'diagnostic' | 'willRetryUntilMs'
>

function contentOf(
  { recipient, createdMs, expireMs, messageId }: QueuedMail,
  fate: Tellable,
): Content {
  const yours = `your message to <${recipient}> of ${mailDate(createdMs)}`
  const signed = `The number of your message is ${messageId}.`
  switch (fate.kind) {
    case 'failed': {
      const { code, status, description, reason, state, toIp } = fate.failure
      const { said = description } = fate
      return {
        subject: 'Your mail could not be delivered',
        text: [
          `This is the mail system. I am sorry: ${yours} could not be delivered, and will not be tried again.`,
          reasonWords[reason],
          // Without a code nobody answered the last try, and `said` is an older answer to some other command.
          ...answer(said, code === null ? undefined : (state as SmtpState)),
          signed,
        ],
        action: 'failed',
        status: status || '5.0.0',
        remoteIp: toIp,
        diagnostic: diagnosticOf(said),
        willRetryUntilMs: null,
      }
    }
    case 'delayed': {
      const { refusal, why } = fate
      return {
        subject: 'Your mail has not been delivered yet',
        text: [
          `This is the mail system. ${capital(yours)} has not been delivered yet. It is tried again until ${mailDate(expireMs)}; you need not do anything.`,
          ...answer(why, refusal?.state),
          signed,
        ],
        action: 'delayed',
        status: delayStatus(refusal),
        remoteIp: refusal?.remoteIp ?? '',
        diagnostic: diagnosticOf(why),
        willRetryUntilMs: expireMs,
      }
    }
    case 'delivered': {
      const { toIp, description } = fate.delivery
      return {
        subject: 'Your mail was handed on',
        text: [
          `This is the mail system. ${capital(yours)} was handed on to the recipient's mail server. That server does not report what becomes of it: this is the last you hear, unless it fails.`,
          ...answer(description),
          signed,
        ],
        action: 'relayed',
        status: '2.0.0',
        remoteIp: toIp,
        diagnostic: diagnosticOf(description),
        willRetryUntilMs: null,
      }
    }
  }
}

/** The reply with the command that it answers, in words that parsers of such texts know. */
function answer(words: string, state?: SmtpState): string[] {
  const isReply = diagnosticOf(words).type === 'smtp'
  if (!isReply) return ['What we know:', `  ${words}`]
  const command = state === undefined ? '' : ` (in reply to ${smtpStates[state]})`
  return ['The mail server there said:', `  ${words}${command}`]
}

/** A remote's reply, or our own words for what happened. */
function diagnosticOf(text: string): DeliveryReport['diagnostic'] {
  return { type: isReply(text) ? 'smtp' : 'x-retour', text }
}

/** RFC 3463 4.4.1: no answer from the host. */
function delayStatus(refusal: Refusal | null): string {
  if (refusal === null) return '4.4.1'
  return refusal.status.startsWith('4') ? refusal.status : '4.0.0'
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Whether the original is returned whole. RFC 3461 4.3: only the header, unless the mail has failed. */
function isWhole({ dsn }: QueuedMail, fate: Tellable, sizeBytes: number): boolean {
  if (fate.kind !== 'failed') return false
  return dsn.ret === 'FULL' || (dsn.ret === null && sizeBytes <= WHOLE_MAX_BYTES)
}

/** With the X-Retour-Id that the mail went out with, by which programs find their mail. */
function asSent({ messageId }: QueuedMail, original: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(`X-Retour-Id: ${messageId}\r\n`), original])
}
