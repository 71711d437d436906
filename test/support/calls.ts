// Stores bounces with calls as the accept flow does, without judging mail.

import { newId } from '../../src/address/id.ts'
import type { WebhookConfig } from '../../src/config.ts'
import type { Verdict } from '../../src/event.ts'
import type { NewCall } from '../../src/store/calls.ts'
import type { StoredFailure } from '../../src/store/failures.ts'
import type { Store } from '../../src/store/open.ts'
import { bounceAt, failureAt, keep } from './log-rows.ts'

export const verdict: Verdict = {
  kind: 'failure',
  standard: 'rfc3464',
  recipients: [
    {
      recipient: 'alice@example.org',
      action: 'failed',
      status: '5.1.1',
      code: 550,
      diagnostic: 'smtp; 550 5.1.1 no such user',
      reason: 'user-unknown',
      class: 'hard',
      fault: 'recipient',
    },
  ],
  original: { messageId: 'original@shop.example', subject: 'Your order' },
  trace: ['standard: multipart/report'],
}

export function webhookAt(url: string, changes: Partial<WebhookConfig> = {}): WebhookConfig {
  return {
    name: 'crm',
    events: ['bounce', 'failure', 'response', 'abuse'],
    url,
    format: 'form',
    secret: [],
    kinds: [],
    tags: [],
    mime: true,
    timeoutMs: 5000,
    concurrency: 8,
    ratePerS: 0,
    retryS: [5, 300],
    headers: {},
    allowPrivate: true,
    allowCidrs: [],
    enabled: true,
    ...changes,
  }
}

interface CallParts {
  webhooks?: string[]
  raw?: Uint8Array
  atMs?: number
  messageId?: string
  event?: NewCall['event']
  tags?: string[]
  failure?: Partial<StoredFailure>
}

/** Records one bounce and a call of it for each webhook; gives the calls' ids. */
export async function recordCalls(store: Store, parts: CallParts = {}): Promise<string[]> {
  const { webhooks = ['crm'], atMs = Date.now(), messageId = newId(atMs) } = parts
  const { raw = Buffer.from('Subject: returned\r\n\r\ntext\r\n'), event = 'bounce' } = parts
  const bounceId = newId(atMs)
  const failure = failureOf(bounceId, messageId, atMs, parts)
  const calls = webhooks.map((webhook) => ({
    id: `msg_${newId(atMs)}`,
    webhook,
    event,
    subjectId: event === 'failure' ? failure.id : bounceId,
    messageId,
    createdMs: atMs,
    dueMs: atMs,
  }))
  const { tags = [] } = parts
  const bounce = bounceAt(atMs, {
    id: bounceId,
    messageId,
    mailFrom: 'reporter@example.net',
    tags,
    standard: 'rfc3464',
    verdict,
  })
  await keep(
    store,
    { bounces: [bounce], failures: event === 'failure' ? [failure] : [], calls },
    raw,
  )
  return calls.map(({ id }) => id)
}

function failureOf(
  bounceId: string,
  messageId: string,
  atMs: number,
  { tags = [], failure = {} }: CallParts,
): StoredFailure {
  return failureAt(atMs, {
    messageId,
    bounceId,
    tags,
    attempt: 0,
    fromIp: '',
    toIp: '',
    type: 'bounce',
    description: 'smtp; 550 5.1.1 no such user',
    state: 'bounce',
    action: 'failed',
    ...failure,
  })
}
