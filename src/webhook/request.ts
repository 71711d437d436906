// Makes the request of a call: reads the rows that it tells of, builds the body and signs it. The raw
// mail is read only now, so that memory holds the mails of running POSTs and no more.

import type { Attempts } from '../store/attempts.ts'
import type { Bounces } from '../store/bounces.ts'
import type { StoredCall } from '../store/calls.ts'
import type { Deliveries } from '../store/deliveries.ts'
import type { Failures } from '../store/failures.ts'
import type { Suppressions } from '../store/suppressions.ts'
import { formBody, jsonBody, type Subject } from './payload.ts'
import type { PostRequest } from './post.ts'
import { signatureHeaders } from './sign.ts'
import type { WebhookConfig } from './webhook.ts'

/** What the store keeps of events. */
export interface EventStore {
  bounces: Pick<Bounces, 'find' | 'mime'>
  failures: Pick<Failures, 'find'>
  suppressions: Pick<Suppressions, 'findChange'>
  attempts: Pick<Attempts, 'find'>
  deliveries: Pick<Deliveries, 'find'>
}

/** The rows of a call; null when they have expired. Throws on store trouble. */
export async function readSubject(
  { bounces, failures, suppressions, attempts, deliveries }: EventStore,
  { event, subjectId }: Pick<StoredCall, 'event' | 'subjectId'>,
  webhook: WebhookConfig,
): Promise<Subject | null> {
  switch (event) {
    case 'bounce':
    case 'response':
    case 'abuse': {
      const bounce = await bounces.find(subjectId)
      if (bounce === null) return null
      // The form is a contract with existing scripts: its mime is not optional.
      if (webhook.format === 'json' && !webhook.mime) return { event, bounce, mime: 'omitted' }
      return { event, bounce, mime: (await bounces.mime(bounce.rawId)) ?? 'expired' }
    }
    case 'failure': {
      const failure = await failures.find(subjectId)
      if (failure === null) return null
      const { bounceId } = failure
      if (webhook.format === 'form' || bounceId === null) return { event, failure, bounce: null }
      return { event, failure, bounce: await bounces.find(bounceId) }
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

/** The POST of one try. Configured headers never replace those that the contract fixes. */
export function requestFor(
  webhook: WebhookConfig,
  id: string,
  subject: Subject,
  { version, nowMs }: { version: string; nowMs: number },
): PostRequest {
  const form = webhook.format === 'form'
  const body = form ? formBody(subject) : jsonBody(subject)
  const configured = Object.entries(webhook.headers).map(([name, value]) => [
    name.toLowerCase(),
    value,
  ])
  const headers = {
    ...Object.fromEntries(configured),
    'content-type': form ? 'application/x-www-form-urlencoded' : 'application/json',
    'content-length': String(body.length),
    'user-agent': `Retour/${version}`,
    ...signatureHeaders(webhook.secret, id, nowMs, body),
  }
  const { url, timeoutMs, allowPrivate, allowCidrs } = webhook
  return { url, headers, body, timeoutMs, publicAnd: allowPrivate ? null : allowCidrs }
}
