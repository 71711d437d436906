// `/v1/queue`: shows mail that is still on its way out, newest first. One mail, those to a domain,
// or all can be tried at once, and one can be taken out. A mail that is just being sent is left
// alone: 409.

import { Elysia, t } from 'elysia'
import { destinationOf, type QueuedMail } from '../store/queue.ts'
import { jsonErrors, parseJson } from './body.ts'
import { notFound, Refusal } from './errors.ts'
import {
  choice,
  idOf,
  nextPage,
  olderThan,
  orNull,
  PAGE_DEFAULT,
  pageLimit,
  tags,
  text,
  timestamp,
  timestampOf,
  whole,
} from './fields.ts'
import type { AdminParts } from './parts.ts'
import { answers } from './responses.ts'

export const queuedSchema = t.Object({
  id: text("Of a message the message's id."),
  kind: choice(['message', 'forward', 'notice'], {
    description: 'What a user submitted, returned mail on its way to the sender, a report of ours.',
  }),
  message: text('Id of the message that it is or is about.'),
  state: choice(['waiting', 'running']),
  return_address: text("Envelope sender that goes out; '' = null sender."),
  envelope: text("The sender's own envelope address."),
  recipient: text('Who it is sent to.'),
  destination: text("The recipient's domain."),
  tags,
  created_at: timestampOf('When it was handed to us.'),
  due_at: orNull(
    timestamp,
    'When it is tried next; a destination in trouble is left alone for a while.',
  ),
  expires_at: timestampOf('When it has failed, if nobody took it.'),
  tries: whole('How often it was tried.'),
  last_error: text('Of its last try; of one not tried yet that of its destination in trouble.'),
  dsn: t.Object(
    {
      notify: t.Array(t.String(), { description: 'NEVER, or of SUCCESS, FAILURE, DELAY some.' }),
      ret: orNull(t.String(), 'FULL or HDRS; null when not said.'),
      envid: text("Envelope id; '' without one."),
      orcpt: text("Original recipient; '' when not said."),
    },
    { description: 'What the sender asked for (RFC 3461).' },
  ),
})

const queueQuery = t.Object({
  destination: t.Optional(t.String({ minLength: 1, description: 'A domain.' })),
  limit: pageLimit,
  before: olderThan('a mail'),
})

const queuePage = t.Object({
  mails: t.Array(queuedSchema, { description: 'Newest first.' }),
  total: whole('Of all pages.'),
  next: nextPage,
})

const retryBody = t.Object(
  {
    destination: t.Optional(
      t.String({ minLength: 1, maxLength: 255, description: 'A domain; absent = all.' }),
    ),
  },
  {
    additionalProperties: false,
    description: 'An object, empty or with destination.',
    examples: [{ destination: 'example.org' }],
  },
)

const retriedSchema = t.Object({ retried: whole('Mails.') })

const params = idOf('a mail in the queue')

type QueueParts = Pick<AdminParts, 'store' | 'relay' | 'now'>

export function queueRoutes(parts: QueueParts) {
  const { store, relay } = parts
  return new Elysia()
    .use(retryRoutes(parts))
    .get(
      '/v1/queue',
      async ({ query: { limit = PAGE_DEFAULT, ...filter } }) => {
        const { mails, next } = await store.queue.list({ ...filter, limit })
        const total = await store.queue.total(filter.destination)
        return { mails: mails.map((mail) => queuedView(mail, relay)), total, next }
      },
      {
        query: queueQuery,
        response: answers(200, queuePage, 'A page of mails, and how many there are.', [422]),
        detail: { summary: 'Mail on its way out, newest first', tags: ['queue'] },
      },
    )
    .get(
      '/v1/queue/:id',
      async ({ params }) => {
        const mail = await store.queue.find(params.id)
        if (mail === null) throw notFound('mail in the queue')
        return queuedView(mail, relay)
      },
      {
        params,
        response: answers(200, queuedSchema, 'The mail, as long as it is in the queue.', [404]),
        detail: { summary: 'One mail on its way out', tags: ['queue'] },
      },
    )
    .delete(
      '/v1/queue/:id',
      async ({ params }) => {
        const found = await relay.cancel(params.id)
        if (found === 'unknown') throw notFound('mail in the queue')
        if (found === 'running') throw running()
        return { cancelled: 1 }
      },
      {
        params,
        response: answers(
          200,
          { cancelled: whole('Mails.') },
          'It is out of the queue.',
          [404, 409],
        ),
        detail: {
          summary: 'Take a mail out of the queue',
          description:
            'A message is logged as a failure with state cancelled, and webhooks for failures are called. The sender gets no report.',
          tags: ['queue'],
        },
      },
    )
}

function retryRoutes({ store, relay, now }: QueueParts) {
  return new Elysia()
    .post(
      '/v1/queue/:id/retry',
      async ({ params, status }) => {
        const mail = await store.queue.find(params.id)
        if (mail === null) throw notFound('mail in the queue')
        // First: else a round meanwhile would put off its turn to the end of the pause.
        relay.resume(mail.destination)
        const found = await store.queue.retry(params.id, now())
        if (found === 'unknown') throw notFound('mail in the queue')
        if (found === 'running') throw running()
        relay.wake()
        return status(202, { retried: 1 })
      },
      {
        params,
        response: answers(202, retriedSchema, 'It has its turn now.', [404, 409]),
        detail: { summary: 'Try a mail now', tags: ['queue'] },
      },
    )
    .post(
      '/v1/queue/retry',
      async ({ body, status }) => {
        const to = body.destination
        const destination = to === undefined ? undefined : destinationOf(to)
        relay.resume(destination) // first, as above
        const retried = await store.queue.retryAll(now(), destination)
        relay.wake()
        return status(202, { retried })
      },
      {
        parse: parseJson,
        body: retryBody,
        response: answers(202, retriedSchema, 'How many have their turn now.', jsonErrors),
        detail: {
          summary: 'Try all mail now, or all mail to a domain',
          description:
            'For when the trouble is over: pauses of destinations end as well. Mail that is being sent at this moment is not counted.',
          tags: ['queue'],
        },
      },
    )
}

function running(): Refusal {
  return new Refusal(409, 'running', 'the mail is being sent at this moment; try again soon')
}

/** A mail on its way out as the API shows it. */
export function queuedView(mail: QueuedMail, relay: Pick<AdminParts['relay'], 'pauseOf'>) {
  const { id, kind, messageId, mailFrom, envelope, recipient, destination, tags } = mail
  const isRunning = mail.claimedMs !== null
  const pause = relay.pauseOf(destination)
  const dueMs = Math.max(mail.dueMs, mail.createdMs, pause?.untilMs ?? 0)
  return {
    id,
    kind,
    message: messageId,
    return_address: mailFrom,
    envelope,
    recipient,
    destination,
    tags,
    state: isRunning ? ('running' as const) : ('waiting' as const),
    created_at: new Date(mail.createdMs).toISOString(),
    due_at: isRunning ? null : new Date(dueMs).toISOString(),
    expires_at: new Date(mail.expireMs).toISOString(),
    tries: mail.tries,
    last_error: mail.lastError || (pause?.lastError ?? ''),
    dsn: mail.dsn,
  }
}
