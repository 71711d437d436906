// Decides which returned mail is forwarded to the sender's own envelope address, and which would go round in
// a loop. It is forwarded byte for byte and with the null sender, so that nobody answers it (RFC 5321 4.5.5).
// RFC 5321 4.4 asks every server for a Received field. We add none, so as not to change the mail; a loop
// (6.3) is recognised by the fields that the next servers add: `Received: from <our hostname>`, and
// Delivered-To (RFC 9228) with the mailbox. Pure. Mail that is not forwarded is in the bounce log and is
// sent to webhooks all the same.

import type { Subject } from './address/resolve.ts'
import type { Kind } from './event.ts'
import { bareAddress } from './mail/address.ts'
import type { Header } from './mail/fields.ts'
import { sameAddress } from './mailbox.ts'
import type { NewMail } from './store/queue.ts'
import type { DsnRequest } from './store/schema.ts'

/** RFC 5321 6.3: a mail with a hundred Received fields is in a loop. */
const RECEIVED_MAX = 100
/** Another mail server on this machine may write our name too, and more than once. */
const OWN_PASSES_MAX = 3

export interface ForwardSettings {
  /** `[forward] enabled`. */
  enabled: boolean
  /** What we say in EHLO. */
  hostname: string
  /** How long it is tried. */
  expireMs: number
  /** Whether an address is a return address of ours, a forged or an old one included. */
  isOurs(address: string): boolean
}

/**
 * The mail to queue, with this `id`; null if the returned mail is not forwarded, `loop` if it would go round in a
 * loop, `ours` if it would come back to us.
 */
export function forwardOf(
  subject: Subject,
  returned: { kind: Kind; headers: readonly Header[] },
  settings: ForwardSettings,
  { id, nowMs }: { id: string; nowMs: number },
): NewMail | 'loop' | 'ours' | null {
  const { envelope, messageId, tags, notify } = subject
  if (!settings.enabled || envelope === '' || !isWanted(returned.kind, notify)) return null
  if (settings.isOurs(envelope)) return 'ours'
  if (goesRound(returned.headers, envelope, settings.hostname)) return 'loop'
  const times = { nowMs, expireMs: nowMs + settings.expireMs }
  return mailToSender('forward', { id, messageId, envelope, tags }, times)
}

/** A mail to the sender of another one: with the null sender, so that nothing is ever sent about it. */
export function mailToSender(
  kind: 'forward' | 'notice',
  about: Pick<NewMail, 'id' | 'messageId' | 'envelope' | 'tags'>,
  times: { nowMs: number; expireMs: number },
): NewMail {
  const { id, messageId, envelope, tags } = about
  return {
    id,
    kind,
    messageId,
    mailFrom: '',
    envelope,
    recipient: envelope,
    tags,
    dsn: { notify: [], ret: null, envid: '', orcpt: '' },
    createdMs: times.nowMs,
    dueMs: times.nowMs,
    aheadMs: 0,
    expireMs: times.expireMs,
  }
}

/** NOTIFY (RFC 3461 4.1) applies to reports of delivery, standard or home-made, and to nothing else. */
function isWanted(kind: Kind, notify: DsnRequest['notify']): boolean {
  switch (kind) {
    case 'failure':
      return notify.length === 0 || notify.includes('FAILURE')
    case 'delay':
      return notify.length === 0 || notify.includes('DELAY')
    case 'success':
      return notify.length === 0 || notify.includes('SUCCESS')
    case 'auto-reply':
    case 'abuse':
    case 'disposition':
    case 'challenge':
    case 'reply':
    case 'unknown':
      return true
  }
}

/** Whether the mail has been at that mailbox before, or passes here again and again. */
function goesRound(headers: readonly Header[], envelope: string, hostname: string): boolean {
  const received = headers.filter(({ name }) => name === 'received')
  const passes = received.filter(({ value }) => helloName(value) === hostname.toLowerCase())
  const deliveredTo = headers.filter(({ name }) => name === 'delivered-to')
  return (
    received.length >= RECEIVED_MAX ||
    passes.length >= OWN_PASSES_MAX ||
    deliveredTo.some(({ value }) => sameAddress(bareAddress(value), envelope))
  )
}

/** What the peer of a Received field had said in EHLO, in lower case. */
function helloName(received: string): string {
  return (/^\s*from\s+(\S+)/i.exec(received)?.[1] ?? '').toLowerCase()
}
