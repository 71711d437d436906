// `/v1/webhooks`: shows each configured webhook with its state, counts and last trouble, and makes
// test calls, which go out at once and are not stored.

import { Elysia, t } from 'elysia'
import { eventTypes } from '../event.ts'
import type { CallCounts } from '../store/calls.ts'
import type { Dispatcher } from '../webhook/dispatch.ts'
import { notFound, Refusal } from './errors.ts'
import { choice, orNull, text, timeOrNull, timestamp, webhookName, whole } from './fields.ts'
import type { AdminParts } from './parts.ts'
import { answers } from './responses.ts'
import { readStates } from './webhook-state.ts'
import { hookWords } from './words.ts'

/** The state of one webhook since the start. */
export type WebhookState = ReturnType<Dispatcher['state']>[number]

const words = Object.entries(hookWords)
  .map(([state, does]) => `${state}: ${does}`)
  .join('; ')

const heldSchema = {
  calls: t.Object(
    {
      due: whole('Waiting.'),
      done: whole('Delivered.'),
      dead: whole('Out of tries.'),
    },
    { description: 'How many there are.' },
  ),
  oldest_due_at: orNull(timestamp, 'When the oldest call that waits was made.'),
  last_dead_at: orNull(timestamp, 'When one that is dead was last given up.'),
}

const webhookSchema = t.Object({
  name: text('Its name.'),
  url: text('Without its query, which may hold a secret.'),
  format: text('form or json.'),
  events: t.Array(t.String(), { description: 'What it is called for.' }),
  kinds: t.Array(t.String(), { description: 'Only for mail of these; empty for all.' }),
  tags: t.Array(t.String(), { description: 'Only for messages with one of these; empty for all.' }),
  signed: t.Boolean({ description: 'Whether it has a secret.' }),
  state: choice(['on', 'off', 'gone'], {
    description: `What it does. ${words}.`,
  }),
  gone_at: orNull(timestamp, 'When it answered 410.'),
  running: whole('POSTs now.'),
  mean_ms: orNull(
    t.Integer(),
    'What a POST took on average since the start; null when there was none.',
  ),
  failed_tries: whole('POSTs since the start that were not answered 2xx.'),
  ...heldSchema,
  last_success_at: orNull(
    timestamp,
    'When a call was last delivered; before the start: the newest that was.',
  ),
  last_error: text(
    "Of the last try since the start that failed, else of the oldest call that waits; '' when there is none.",
  ),
  last_error_at: orNull(timestamp, 'When a try since the start last failed.'),
})

const testSchema = t.Object({
  ok: t.Boolean({ description: 'Whether the answer was 2xx.' }),
  status: orNull(t.Integer(), 'HTTP status; null without an answer.'),
  error: text("Why a call would be tried again; '' when not."),
  duration_ms: whole('Until it was answered or given up.'),
  answer: text("First bytes of the answer's body, as text."),
})

const testQuery = t.Object({
  event: t.Optional(
    choice(eventTypes, {
      title: 'event',
      description: `One of ${eventTypes.join(', ')}; without it the first that it is called for.`,
    }),
  ),
})

export function webhookRoutes(parts: AdminParts) {
  return new Elysia()
    .get('/v1/webhooks', () => describeWebhooks(parts), {
      response: answers(
        200,
        {
          webhooks: t.Array(webhookSchema, { description: 'As the configuration has them.' }),
          removed: t.Array(t.Object({ name: text('The name.'), ...heldSchema }), {
            description: 'Names that it has no more, with calls that wait or are dead.',
          }),
        },
        'Those of the configuration, and those whose calls are held.',
      ),
      detail: { summary: 'Webhooks with state, counts and last error', tags: ['webhooks'] },
    })
    .post(
      '/v1/webhooks/:name/test',
      async ({ params: { name }, query: { event } }) => {
        const outcome = await parts.dispatcher.test(name, event)
        if (outcome === null) throw notFound('webhook in the configuration')
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
        params: webhookName,
        query: testQuery,
        response: answers(200, testSchema, 'What came of it, good or bad.', [404, 422]),
        detail: {
          summary: 'Make a test call and tell what came of it',
          description:
            'Tells of a made-up event. Goes out at once, is not tried again, and is not in the list of calls.',
          tags: ['webhooks'],
        },
      },
    )
    .post(
      '/v1/webhooks/:name/retry',
      async ({ params: { name }, status }) => {
        const told = (await readStates(parts.store.calls, parts.webhooks))(name)
        if (told === null) throw notFound('webhook in the configuration')
        if (told.state !== 'on') throw new Refusal(409, 'held', `${name} ${hookWords[told.state]}`)
        const retried = await parts.dispatcher.retry(name)
        if (retried === null) throw notFound('webhook in the configuration')
        return status(202, { retried })
      },
      {
        params: webhookName,
        response: answers(
          202,
          { retried: whole('Calls.') },
          'How many have their turn now.',
          [404, 409],
        ),
        detail: {
          summary: 'Try all its waiting calls now',
          description:
            'For when the receiver is back; a try that fails is one more than the schedule has. Those that are tried within seconds by themselves are not counted.',
          tags: ['webhooks'],
        },
      },
    )
}

async function describeWebhooks({ store, webhooks, dispatcher }: AdminParts) {
  const [counts, stateOf] = await Promise.all([
    store.calls.counts(),
    readStates(store.calls, webhooks),
  ])
  const states = dispatcher.state()
  const removed = counts
    .filter(({ webhook, due, dead }) => stateOf(webhook) === null && due + dead > 0)
    .map((count) => ({ name: count.webhook, ...heldOf(count) }))
  const configured = webhooks().flatMap((webhook) => {
    const { name, format, events, kinds, tags, secret } = webhook
    const count = counts.find((one) => one.webhook === name)
    const told = stateOf(name)
    if (told === null) return [] // a reload added it a moment ago
    const since = states.find((one) => one.name === name)
    const view = {
      name,
      url: withoutQuery(webhook.url),
      format,
      events,
      kinds,
      tags,
      signed: secret.length > 0,
      state: told.state,
      gone_at: timeOrNull(told.goneMs),
      running: since?.running ?? 0,
      ...triesOf(since),
      ...heldOf(count),
      last_success_at: timeOrNull(since?.lastSuccessMs ?? count?.lastDoneMs),
      last_error: since?.lastError || (count?.oldestDueError ?? ''),
      last_error_at: timeOrNull(since?.lastErrorMs),
    }
    return [view]
  })
  return { webhooks: configured, removed }
}

function heldOf(count: CallCounts | undefined) {
  const { due = 0, done = 0, dead = 0, oldestDueMs, lastDeadMs } = count ?? {}
  return {
    calls: { due, done, dead },
    oldest_due_at: timeOrNull(oldestDueMs),
    last_dead_at: timeOrNull(lastDeadMs),
  }
}

function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/s, '')
}

function triesOf(state: WebhookState | undefined) {
  const { delivered = 0, ...failed } = state?.results ?? {}
  const failures = Object.values(failed).reduce((sum, count) => sum + count, 0)
  const tries = delivered + failures
  const mean_ms = tries === 0 ? null : Math.round(((state?.seconds.sum ?? 0) * 1000) / tries)
  return { mean_ms, failed_tries: failures }
}
