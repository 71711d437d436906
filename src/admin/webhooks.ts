// `/v1/webhooks`: each configured webhook with its state, counts and last trouble, and a test call
// that goes out at once and leaves nothing in the ledger.

import { Elysia, t } from 'elysia'
import type { Config } from '../config.ts'
import type { Store } from '../store/open.ts'
import type { Dispatcher } from '../webhook/dispatch.ts'
import { errors, notFound, Refusal } from './errors.ts'
import { timestampOrNull } from './times.ts'

export interface WebhookParts {
  store: Pick<Store, 'calls'>
  webhooks(): Config['webhook']
  dispatcher: Pick<Dispatcher, 'state' | 'test' | 'retry'>
}

/** What is known of one since the start. */
export type WebhookState = ReturnType<Dispatcher['state']>[number]

const webhookSchema = t.Object({
  name: t.String(),
  url: t.String({ description: 'Without its query, which may hold a secret.' }),
  format: t.String(),
  events: t.Array(t.String()),
  kinds: t.Array(t.String()),
  tags: t.Array(t.String()),
  signed: t.Boolean(),
  state: t.Union([t.Literal('on'), t.Literal('off'), t.Literal('gone')], {
    description: 'off: enabled = false; gone: it answered 410 and rests until the next reload.',
  }),
  gone_at: timestampOrNull,
  running: t.Integer({ description: 'POSTs now.' }),
  mean_ms: t.Union([t.Integer(), t.Null()], {
    description: 'What a POST took on average since the start; null when there was none.',
  }),
  failed_tries: t.Integer({ description: 'POSTs since the start that were not answered 2xx.' }),
  calls: t.Object({ due: t.Integer(), done: t.Integer(), dead: t.Integer() }),
  oldest_due_at: timestampOrNull,
  last_success_at: timestampOrNull,
  last_error: t.String({ description: "Of the last try that failed; '' when there is none." }),
  last_error_at: timestampOrNull,
})

const testSchema = t.Object({
  ok: t.Boolean({ description: 'Whether the answer was 2xx.' }),
  status: t.Union([t.Integer(), t.Null()], { description: 'HTTP status; null without an answer.' }),
  error: t.String({ description: "Why there is no answer; '' when there is one." }),
  duration_ms: t.Integer(),
  answer: t.String({ description: "First bytes of the answer's body, as text." }),
})

export function webhookRoutes(parts: WebhookParts) {
  return new Elysia()
    .get('/v1/webhooks', async () => ({ webhooks: await describeWebhooks(parts) }), {
      response: { 200: t.Object({ webhooks: t.Array(webhookSchema) }) },
      detail: { summary: 'Webhooks with state, counts and last error', tags: ['webhooks'] },
    })
    .post(
      '/v1/webhooks/:name/test',
      async ({ params: { name } }) => {
        const outcome = await parts.dispatcher.test(name)
        if (outcome === null) throw notFound('webhook')
        const { status, error, durationMs, answer } = outcome
        return {
          ok: status !== null && status >= 200 && status < 300,
          status,
          error,
          duration_ms: durationMs,
          answer: new TextDecoder().decode(answer),
        }
      },
      {
        response: { 200: testSchema, ...errors(404) },
        detail: {
          summary: 'Make a test call and tell what came of it',
          description: 'Goes out at once, is not tried again, and is not in the list of calls.',
          tags: ['webhooks'],
        },
      },
    )
    .post(
      '/v1/webhooks/:name/retry',
      async ({ params: { name }, status }) => {
        const webhook = parts.webhooks().find((one) => one.name === name)
        if (webhook === undefined) throw notFound('webhook')
        const held = await heldWords(webhook, parts.store)
        if (held !== null) throw new Refusal(409, 'held', `${name} ${held}`)
        const retried = await parts.dispatcher.retry(name)
        if (retried === null) throw notFound('webhook')
        return status(202, { retried })
      },
      {
        response: { 202: t.Object({ retried: t.Integer() }), ...errors(404, 409) },
        detail: {
          summary: 'Try all its waiting calls now',
          description:
            'For when the receiver is back; a try that fails is one more than the schedule has. Those that are tried within seconds by themselves are not counted.',
          tags: ['webhooks'],
        },
      },
    )
}

/** Why the calls of a webhook are not tried; null when they are. */
async function heldWords(
  { name, enabled }: Config['webhook'][number],
  { calls }: WebhookParts['store'],
): Promise<string | null> {
  if (!enabled) return 'is off: enabled = false'
  const isGone = (await calls.disabled()).some((one) => one.name === name)
  return isGone ? 'answered 410: reload the configuration when it is back' : null
}

async function describeWebhooks({ store, webhooks, dispatcher }: WebhookParts) {
  const [counts, disabled] = await Promise.all([store.calls.counts(), store.calls.disabled()])
  const states = dispatcher.state()
  return webhooks().map((webhook) => {
    const { name, format, events, kinds, tags, enabled, secret } = webhook
    const count = counts.find((one) => one.webhook === name)
    const gone = disabled.find((one) => one.name === name)
    const state = states.find((one) => one.name === name)
    return {
      name,
      url: webhook.url.replace(/[?#].*$/s, ''),
      format,
      events,
      kinds,
      tags,
      signed: secret.length > 0,
      state: gone ? ('gone' as const) : enabled ? ('on' as const) : ('off' as const),
      gone_at: timeOrNull(gone?.disabledMs),
      running: state?.running ?? 0,
      ...triesOf(state),
      calls: { due: count?.due ?? 0, done: count?.done ?? 0, dead: count?.dead ?? 0 },
      oldest_due_at: timeOrNull(count?.oldestDueMs),
      last_success_at: timeOrNull(state?.lastSuccessMs),
      last_error: state?.lastError ?? '',
      last_error_at: timeOrNull(state?.lastErrorMs),
    }
  })
}

function triesOf(state: WebhookState | undefined) {
  const { delivered = 0, ...failed } = state?.results ?? {}
  const failures = Object.values(failed).reduce((sum, count) => sum + count, 0)
  const tries = delivered + failures
  const mean_ms = tries === 0 ? null : Math.round(((state?.seconds.sum ?? 0) * 1000) / tries)
  return { mean_ms, failed_tries: failures }
}

function timeOrNull(ms: number | null | undefined): string | null {
  return ms === null || ms === undefined ? null : new Date(ms).toISOString()
}
