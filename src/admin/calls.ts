// `/v1/calls`: shows webhook calls, newest first, each with its tries. A replay makes settled calls
// due again under the same `webhook-id`: one call, or those of a period.

import { Elysia, t } from 'elysia'
import { callStates } from '../event.ts'
import type { ShownCall, StoredTry } from '../store/calls.ts'
import { jsonErrors, parseJson } from './body.ts'
import { invalid, notFound, Refusal } from './errors.ts'
import {
  choice,
  idOf,
  nextPage,
  olderThan,
  orNull,
  PAGE_DEFAULT,
  pageLimit,
  text,
  timeOf,
  timeOrNull,
  timestamp,
  timestampOf,
  webhookName,
  whole,
} from './fields.ts'
import type { AdminParts } from './parts.ts'
import { answers } from './responses.ts'
import { readStates, type StateOf } from './webhook-state.ts'
import { hookWords } from './words.ts'

export const callSchema = t.Object({
  id: text('The webhook-id header: the same over all tries.'),
  webhook: text('Name of the webhook.'),
  event: text(
    'What it tells of: bounce, failure, response, abuse, attempt, delivery or suppression.',
  ),
  subject: text('Id of what it tells of: of a bounce, or of a row of the log of its event.'),
  message: text("Id of the message; '' when unknown."),
  recipient: text("Who it tells of; '' when unknown or expired."),
  state: choice(callStates),
  created_at: timestampOf('When it was made.'),
  due_at: orNull(timestamp, 'Of a due call that is not held: when it is tried next.'),
  held: t.Boolean({
    description:
      'Due, but not tried until its webhook is on again: it answered 410, is off, or is not configured.',
  }),
  settled_at: orNull(timestamp, 'When it was done or dead; null while it is due.'),
  tries: whole('How often it was tried.'),
  last_error: text("Why the last try failed; '' when it did not."),
})

const trySchema = t.Object({
  number: whole('From 1.'),
  started_at: timestampOf('When it began.'),
  duration_ms: whole('Until it was answered or given up.'),
  status: orNull(t.Integer(), 'HTTP status; null without an answer.'),
  error: text("Why there is no answer; '' when there is one."),
  answer: text("First bytes of the answer's body, as text."),
})

const callQuery = t.Object({
  webhook: t.Optional(t.String({ minLength: 1, description: 'Name of a webhook.' })),
  state: t.Optional(choice(callStates, { title: 'state' })),
  message: t.Optional(t.String({ minLength: 1, description: 'Id of a message.' })),
  subject: t.Optional(t.String({ minLength: 1, description: 'Id of what it tells of.' })),
  limit: pageLimit,
  before: olderThan('a call'),
})

const replayBody = t.Object(
  {
    from: t.String({
      format: 'date-time',
      description: 'A time (RFC 3339) such as 2026-11-23T12:00:00Z: calls made from then.',
    }),
    to: t.Optional(
      t.String({
        format: 'date-time',
        description: 'A time (RFC 3339): calls made before then; now where it is absent.',
      }),
    ),
    state: t.Optional(
      choice(['dead', 'done'], { description: 'One of dead (where it is absent) and done.' }),
    ),
  },
  {
    additionalProperties: false,
    description: 'An object with from and perhaps to and state.',
    examples: [{ from: '2026-11-23T00:00:00Z', to: '2026-11-24T00:00:00Z', state: 'dead' }],
  },
)

const params = idOf('a call', 'msg_01m84kwx0fen08qysgvgg5kpfm')

export function callRoutes(parts: AdminParts) {
  return new Elysia().use(readRoutes(parts)).use(replayRoutes(parts))
}

function readRoutes({ store, webhooks }: AdminParts) {
  return new Elysia()
    .get(
      '/v1/calls',
      async ({ query: { message, subject, limit = PAGE_DEFAULT, ...filter } }) => {
        const page = await store.calls.list({
          ...filter,
          ...(message === undefined ? {} : { messageId: message }),
          ...(subject === undefined ? {} : { subjectId: subject }),
          limit,
        })
        const stateOf = await readStates(store.calls, webhooks)
        return { calls: page.calls.map((call) => callView(call, stateOf)), next: page.next }
      },
      {
        query: callQuery,
        response: answers(
          200,
          { calls: t.Array(callSchema, { description: 'Newest first.' }), next: nextPage },
          'A page of calls; next leads on.',
          [422],
        ),
        detail: { summary: 'Webhook calls, newest first', tags: ['calls'] },
      },
    )
    .get(
      '/v1/calls/:id',
      async ({ params }) => {
        const found = await store.calls.find(params.id)
        if (found === null) throw notFound('call')
        const stateOf = await readStates(store.calls, webhooks)
        return { call: callView(found.call, stateOf), tries: found.tries.map(tryView) }
      },
      {
        params,
        response: answers(
          200,
          {
            call: { ...callSchema, description: 'The call.' },
            tries: t.Array(trySchema, { description: 'Oldest first.' }),
          },
          'The call, and each try of it.',
          [404],
        ),
        detail: { summary: 'A call and its tries', tags: ['calls'] },
      },
    )
}

function replayRoutes({ store, webhooks, dispatcher, now }: AdminParts) {
  const isConfigured = (name: string) => webhooks().some((webhook) => webhook.name === name)
  return new Elysia()
    .post(
      '/v1/calls/:id/replay',
      async ({ params: { id }, status }) => {
        const webhook = (await store.calls.find(id))?.call.webhook
        if (webhook === undefined) throw notFound('call')
        const hook = (await readStates(store.calls, webhooks))(webhook)
        if (hook === null) {
          throw new Refusal(409, 'no_webhook', `there is no webhook ${webhook} any more`)
        }
        const result = await store.calls.replay(id, now())
        if (result === 'already due') {
          const then =
            hook.state === 'on'
              ? `its turn comes at once with a retry of ${webhook}`
              : `${webhook} ${hookWords[hook.state]}`
          throw new Refusal(409, 'already_due', `the call is due already: ${then}`)
        }
        dispatcher.wake(webhook)
        return status(202, { replayed: 1 })
      },
      {
        params,
        response: answers(202, { replayed: whole('Calls.') }, 'It is due now.', [404, 409]),
        detail: { summary: 'Make a settled call due again', tags: ['calls'] },
      },
    )
    .post(
      '/v1/webhooks/:name/replay',
      async ({ params: { name }, body, status }) => {
        if (!isConfigured(name)) throw notFound('webhook in the configuration')
        const fromMs = timeOf('from', body.from)
        const toMs = body.to === undefined ? now() : timeOf('to', body.to)
        if (fromMs >= toMs) {
          throw body.to === undefined
            ? invalid('from', 'a time in the past')
            : invalid('to', 'a time after from')
        }
        const range = { webhook: name, fromMs, toMs, state: body.state ?? 'dead' }
        const replayed = await store.calls.replayRange(range, now())
        dispatcher.wake(name)
        return status(202, { replayed })
      },
      {
        parse: parseJson,
        params: webhookName,
        body: replayBody,
        response: answers(202, { replayed: whole('Calls.') }, 'How many are due now.', [
          ...jsonErrors,
          404,
        ]),
        detail: { summary: 'Make the settled calls of a period due again', tags: ['webhooks'] },
      },
    )
}

/** A call as the API shows it. */
export function callView(call: ShownCall, stateOf: StateOf) {
  const { id, webhook, event, subjectId, messageId, recipient, state, tries, lastError } = call
  const held = state === 'due' && stateOf(webhook)?.state !== 'on'
  return {
    id,
    webhook,
    event,
    subject: subjectId,
    message: messageId,
    recipient,
    state,
    created_at: new Date(call.createdMs).toISOString(),
    due_at: state === 'due' && !held ? new Date(call.dueMs).toISOString() : null,
    held,
    settled_at: timeOrNull(call.settledMs),
    tries,
    last_error: lastError,
  }
}

function tryView({ number, startedMs, durationMs, status, error, answer }: StoredTry) {
  return {
    number,
    started_at: new Date(startedMs).toISOString(),
    duration_ms: durationMs,
    status,
    error,
    answer: answer === null ? '' : new TextDecoder().decode(answer),
  }
}
