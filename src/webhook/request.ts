// Makes the request of a call: reads the rows that it is about, builds the body and signs it. The
// raw mail is read only now, so that memory holds no mail but that of running POSTs.

import type { WebhookConfig } from '../config.ts'
import type { OriginalMessage } from '../event.ts'
import { letGo } from '../memory.ts'
import type { Attempts } from '../store/attempts.ts'
import type { Bounces } from '../store/bounces.ts'
import type { StoredCall } from '../store/calls.ts'
import type { Deliveries } from '../store/deliveries.ts'
import type { Failures } from '../store/failures.ts'
import type { Messages } from '../store/messages.ts'
import type { Enter } from '../store/raws.ts'
import type { Suppressions } from '../store/suppressions.ts'
import type { PostRequest } from './exchange.ts'
import { formBody, jsonBody, type Subject } from './payload.ts'
import { signatureHeaders } from './sign.ts'

/** The parts of the store that events are read from. */
export interface EventStore {
  bounces: Pick<Bounces, 'find' | 'forCall'>
  failures: Pick<Failures, 'find'>
  suppressions: Pick<Suppressions, 'findChange'>
  attempts: Pick<Attempts, 'find'>
  messages: Pick<Messages, 'find'>
  deliveries: Pick<Deliveries, 'find'>
}

/**
 * The rows of a call; null when they have expired. Before a large mail is read, `enter` is asked
 * whether there is memory for so many bytes; if not, the call is `crowded` out. Rejects on store
 * trouble.
 */
export async function readSubject(
  store: EventStore,
  { event, subjectId }: Pick<StoredCall, 'event' | 'subjectId'>,
  webhook: WebhookConfig,
  enter: Enter = async () => true,
): Promise<Subject | null | 'crowded'> {
  const { bounces, failures, suppressions, attempts, deliveries } = store
  switch (event) {
    case 'bounce':
    case 'response':
    case 'abuse': {
      // Scripts rely on the form: its mime cannot be left out.
      if (webhook.format === 'json' && !webhook.mime) {
        const bounce = await bounces.find(subjectId)
        return bounce && { event, bounce, mime: 'omitted' }
      }
      const found = await bounces.forCall(subjectId, enter)
      if (found === null || found === 'crowded') return found
      return { event, bounce: found.bounce, mime: found.mime ?? 'expired' }
    }
    case 'failure': {
      const failure = await failures.find(subjectId)
      if (failure === null) return null
      const { bounceId, messageId } = failure
      if (webhook.format === 'form') return { event, failure, bounce: null, original: {} }
      const bounce = bounceId === null ? null : await bounces.find(bounceId)
      if (bounce !== null) return { event, failure, bounce }
      return { event, failure, bounce, original: await originalOf(messageId, store) }
    }
    case 'suppression': {
      const change = await suppressions.findChange(subjectId)
      return change === null ? null : { event, change }
    }
    case 'attempt': {
      const attempt = await attempts.find(subjectId)
      return attempt === null ? null : { event, attempt }
    }
    case 'delivery': {
      const delivery = await deliveries.find(subjectId)
      return delivery === null ? null : { event, delivery }
    }
  }
}

/** What we know of a message that nobody sent back, as it was handed to us or only registered. */
async function originalOf(
  id: string,
  { attempts, messages }: EventStore,
): Promise<OriginalMessage> {
  const attempt = await attempts.find(id)
  const { message_id: messageId = (await messages.find(id))?.headerMessageId, subject } =
    attempt?.properties ?? {}
  return {
    ...(messageId && { messageId: `<${messageId}>` }), // as a report quotes it
    ...(subject && { subject: String(subject) }),
  }
}

/**
 * The POST of one try. The configured headers cannot replace our own. The memory of the subject's
 * mail, if large, is freed: the body has it.
 */
export function requestFor(
  webhook: WebhookConfig,
  id: string,
  subject: Subject,
  { version, nowMs }: { version: string; nowMs: number },
): PostRequest {
  const form = webhook.format === 'form'
  const body = form ? formBody(subject) : jsonBody(subject)
  if ('mime' in subject && typeof subject.mime !== 'string') letGo(subject.mime)
  const configured: Record<string, string> = {}
  for (const [name, value] of Object.entries(webhook.headers))
    configured[name.toLowerCase()] = value
  const headers = {
    ...configured,
    'content-type': form ? 'application/x-www-form-urlencoded' : 'application/json',
    'content-length': String(body.length),
    'user-agent': `Retour/${version}`,
    ...signatureHeaders(webhook.secret, id, nowMs, body),
  }
  const { url, timeoutMs, allowPrivate, allowCidrs } = webhook
  return { url, headers, body, timeoutMs, publicAnd: allowPrivate ? null : allowCidrs }
}
