// `/v1/messages`: registers outgoing mail before it leaves, one or many in one transaction, and
// gives the return address of each. Also tells everything that happened to a message. A message
// that was never registered, as its address was minted with the secret alone, is known by what came
// back.

import { FormatRegistry } from '@sinclair/typebox'
import { Elysia, t } from 'elysia'
import { idBytes, isId, mintedMs, newId } from '../address/id.ts'
import { returnAddressFor } from '../address/mint.ts'
import type { ReturnPath } from '../address/resolve.ts'
import { bareMessageId } from '../mail/fields.ts'
import type { StoredAttempt } from '../store/attempts.ts'
import type { StoredDelivery } from '../store/deliveries.ts'
import type { NewMessage as MessageRow } from '../store/messages.ts'
import { jsonErrors, parseJson } from './body.ts'
import { bounceSummary, bounceSummarySchema, failureSchema, failureView } from './bounce-shapes.ts'
import { callSchema, callView } from './calls.ts'
import { notFound, Refusal } from './errors.ts'
import { idOf, mailAddress, orNull, tagList, tags, text, timestampOf, whole } from './fields.ts'
import type { AdminParts } from './parts.ts'
import { queuedSchema, queuedView } from './queue.ts'
import { answers, errors } from './responses.ts'
import { readStates } from './webhook-state.ts'

/** So many calls of a message are shown, the newest; `/v1/calls?message=` gives them all. */
const CALLS_SHOWN_MAX = 500
/** At most so many messages are registered in one request. */
const MESSAGES_MAX = 1000

FormatRegistry.Set('message-id', (text) => bareMessageId(text) !== null)

const newMessage = t.Object(
  {
    recipient: mailAddress('A mail address'),
    envelope: t.Optional(
      mailAddress("The sender's own return address, where bounces go on to: a mail address"),
    ),
    tags: t.Optional(tagList),
    message_id: t.Optional(
      t.String({
        format: 'message-id',
        description: 'The Message-ID of the mail, with or without angle brackets.',
      }),
    ),
  },
  {
    additionalProperties: false,
    description: 'One message.',
    examples: [{ recipient: 'alice@example.org', envelope: 'me@shop.example', tags: ['invoice'] }],
  },
)
type NewMessage = typeof newMessage.static

const newMessages = t.Array(newMessage, {
  minItems: 1,
  maxItems: MESSAGES_MAX,
  description: `A list of 1 to ${MESSAGES_MAX} messages.`,
})

const registered = t.Object({
  id: text('Everything that happens to the message refers to it.'),
  return_address: text('Envelope sender to send the message with.'),
})

const attemptSchema = t.Object({
  at: timestampOf('When it was handed to us.'),
  properties: t.Record(t.String(), t.Union([t.String(), t.Number()]), {
    description: 'user, ip, via, size_bytes, subject and message_id, as far as they were known.',
  }),
})

const deliverySchema = t.Object({
  id: text('Of the delivery.'),
  at: timestampOf('When it was taken.'),
  from_ip: text("IP address of the sending server; '' when unknown."),
  to_ip: text("IP address of the remote server; '' when unknown."),
  attempt: whole('Number of the try that succeeded, from 0.'),
  description: text('What the remote server answered.'),
})

const messageDetail = t.Object({
  id: text('As it was asked.'),
  registered: t.Boolean({ description: 'False when all we know of it is what came back.' }),
  created_at: timestampOf('When its id was made.'),
  envelope: text("The sender's own envelope address; '' when unknown."),
  recipient: text("Who it was sent to; '' when unknown."),
  tags,
  message_id: orNull(t.String(), 'Its Message-ID, where it was registered with one.'),
  attempt: orNull(attemptSchema, 'When it was handed to us.'),
  queued: orNull(queuedSchema, 'As long as it is on its way out.'),
  deliveries: t.Array(deliverySchema, { description: 'Oldest first, as all lists here.' }),
  bounces: t.Array(bounceSummarySchema, { description: 'What came back.' }),
  failures: t.Array(failureSchema, { description: 'Refusals, and what reports say.' }),
  calls: t.Array(callSchema, { description: `Of webhooks: the newest ${CALLS_SHOWN_MAX}.` }),
})

export function messageRoutes(parts: AdminParts) {
  const { store, now } = parts
  return new Elysia()
    .post(
      '/v1/messages',
      async ({ body, status }) => {
        const many = Array.isArray(body)
        const rows = (many ? body : [body]).map((one) => rowOf(one, now()))
        const answers = rows.map((row) => ({
          id: row.id,
          return_address: mustMint(row, parts.returnPath()),
        }))
        await store.messages.register(rows)
        return status(201, many ? answers : (answers[0] ?? []))
      },
      {
        parse: parseJson,
        body: t.Union([newMessage, newMessages], { description: 'One message or a list of them.' }),
        response: {
          201: t.Union([registered, t.Array(registered)], {
            description: 'Kept: the id and the return address of each.',
          }),
          ...errors(...jsonErrors),
        },
        detail: {
          summary: 'Register one message or many before they are sent',
          description:
            'All of a list are kept or none. The answer has the shape of the request: one object, or a list in the same order.',
          tags: ['messages'],
        },
      },
    )
    .get('/v1/messages/:id', async ({ params }) => describeMessage(params.id, parts), {
      params: idOf('a message'),
      response: answers(200, messageDetail, 'The message and all of that.', [404]),
      detail: { summary: 'A message and everything that happened to it', tags: ['messages'] },
    })
}

function rowOf(message: NewMessage, nowMs: number): MessageRow {
  return {
    id: newId(nowMs),
    createdMs: nowMs,
    envelope: message.envelope ?? '',
    recipient: message.recipient,
    tags: [...new Set(message.tags)],
    headerMessageId: bareMessageId(message.message_id ?? ''),
  }
}

function mustMint({ id, recipient }: MessageRow, path: ReturnPath): string {
  const address = returnAddressFor(id, recipient, path)
  if (address !== null) return address
  const message = `recipient: ${recipient} does not fit into a VERP address; configure return_path.secrets`
  throw new Refusal(422, 'no_return_address', message)
}

async function describeMessage(id: string, { store, webhooks, relay }: AdminParts) {
  if (!isId(id)) throw notFound('message')
  const [message, attempt, queued, deliveries, bounces, failures, calls] = await Promise.all([
    store.messages.find(id),
    store.attempts.find(id),
    store.queue.find(id),
    store.deliveries.byMessage(id),
    store.bounces.byMessage(id),
    store.failures.byMessage(id),
    store.calls.list({ messageId: id, limit: CALLS_SHOWN_MAX }),
  ])
  const stateOf = await readStates(store.calls, webhooks)
  // A message whose bounces are not tracked has only an attempt.
  const known = message ?? attempt
  const last = bounces.at(-1) ?? failures.at(-1) ?? deliveries.at(-1)
  if (known === null && last === undefined) throw notFound('message')
  return {
    id,
    registered: message !== null,
    created_at: new Date(message?.createdMs ?? mintedMs(idBytes(id))).toISOString(),
    envelope: known?.envelope ?? '',
    recipient: known?.recipient ?? last?.recipient ?? '',
    tags: known?.tags ?? [],
    message_id: message?.headerMessageId ?? null,
    attempt: attempt === null ? null : attemptView(attempt),
    queued: queued === null ? null : queuedView(queued, relay),
    deliveries: deliveries.map(deliveryView),
    bounces: bounces.map(bounceSummary),
    failures: failures.map(failureView),
    calls: calls.calls.toReversed().map((call) => callView(call, stateOf)),
  }
}

function attemptView({ atMs, properties }: StoredAttempt) {
  return { at: new Date(atMs).toISOString(), properties }
}

function deliveryView({ id, atMs, fromIp, toIp, attempt, description }: StoredDelivery) {
  const at = new Date(atMs).toISOString()
  return { id, at, from_ip: fromIp, to_ip: toIp, attempt, description }
}
