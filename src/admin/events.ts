// `/v1/events`: everything that happened to a message, to a recipient, or to the messages with some
// tags, oldest or newest first. The layout is that of the gateway's own API: a list of {type,
// data}, where `data` has the columns of the day log of that type, without the mail, which is found
// by the bounce's id. A complaint or a reply is a bounce and an event of its own, as for webhooks.
// A Link header (RFC 8288) leads to the next page.

import { Elysia, t } from 'elysia'
import { firstIdAt, idBytes, isId, mintedMs } from '../address/id.ts'
import { type EventType, kinds, secondEventOf } from '../event.ts'
import { logTime, MONTH_MS } from '../instant.ts'
import type { IdRange } from '../store/buckets.ts'
import type { EventFilter, EventRow, Order } from '../store/events.ts'
import { invalid } from './errors.ts'
import { choice, envelope, idOf, inPath, orNull, text, timeField, timeOf, whole } from './fields.ts'
import type { AdminParts } from './parts.ts'
import { errors } from './responses.ts'

const PAGE_MAX = 1000
const TAGS_MAX = 20

const eventQuery = t.Object({
  start: t.Optional(timeField('From')),
  end: t.Optional(timeField('Until (exclusive), at most 31 days after start')),
  tags: t.Optional(text('Only of messages with all of these: A;B.')),
  order: t.Optional(
    choice(['oldest', 'newest'], {
      title: 'order',
      default: 'oldest',
      description: 'One of oldest and newest: which are first.',
    }),
  ),
  after: t.Optional(text('The event_id of an event: those behind it, in that order.')),
})
const recipientOf = inPath(
  'address',
  'The address that mail was sent to, local@domain, whatever its capitals.',
  'alice@example.org',
)
const tagsOfPath = inPath(
  'tags',
  `A tag, or at most ${TAGS_MAX} with ; between them.`,
  'invoice;dutch',
)
type EventQuery = typeof eventQuery.static

const eventSchema = t.Object({
  type: choice(['bounce', 'failure', 'attempt', 'delivery', 'response', 'abuse']),
  data: t.Object(
    {
      id: text("Of the message; '' when unknown."),
      time: text('YYYY-MM-DD HH:MM:SS, UTC.'),
      envelope,
      recipient: text("Who the message was sent to; '' when unknown."),
      tags: text('With ; between them.'),
      templateid: t.Literal(0, { description: 'Of no meaning here.' }),
      event_id: text('Its own; of a bounce that of GET /v1/bounces/{id}.'),
      kind: t.Optional(choice(kinds, { description: 'Of a bounce, response and abuse.' })),
      reason: t.Optional(text("Of the same; '' when none was reported.")),
      properties: t.Optional(text('Of an attempt: what was known, as JSON.')),
      attempt: t.Optional(whole('Of a delivery and failure: from 0.')),
      from: t.Optional(text('Of the same: IP address of the sending server.')),
      to: t.Optional(text('Of the same: IP address of the remote server.')),
      type: t.Optional(text('Of a failure: bounce, smtp, suppressed or cancelled.')),
      code: t.Optional(orNull(t.Integer(), 'Of a failure: SMTP reply code.')),
      status: t.Optional(text('Of a failure: enhanced status code.')),
      description: t.Optional(text("Of a failure: the remote's words.")),
      state: t.Optional(text('Of a failure: SMTP state; bounce for a report.')),
      bounce: t.Optional(orNull(t.String(), 'Of a failure: the bounce that reported it.')),
    },
    { description: "The columns of the type's log without mime, and what else is known." },
  ),
})

const answers = {
  200: t.Array(eventSchema, {
    description: `Where there is more, Link: <…>; rel="next" leads on after ${PAGE_MAX}.`,
  }),
  ...errors(422),
}

export function eventRoutes({ store, now }: AdminParts) {
  const answer = async (
    request: Request,
    asked: Pick<EventFilter, 'subject' | 'tags'>,
    query: EventQuery,
    period: IdRange,
  ): Promise<Response> => {
    const tags = [...new Set([...asked.tags, ...tagsOf(query.tags)])]
    const { order = 'oldest' } = query
    const range = { ...period, order, after: placeOf(query.after), limit: PAGE_MAX }
    const { events, next } = await store.events.find({ subject: asked.subject, tags, ...range })
    const headers = next === null ? {} : { link: linkTo(request.url, next) }
    return Response.json(viewsOf(events, order), { headers })
  }
  const untilNow = (query: EventQuery) => periodOf(query, { endMs: now() + 1 })
  return new Elysia()
    .get(
      '/v1/events/messageid/:id',
      ({ request, params: { id }, query }) => {
        const messageId = messageIdOf(id)
        const period = periodOf(query, { startMs: mintedMs(idBytes(messageId)) })
        return answer(request, { subject: { messageId }, tags: [] }, query, period)
      },
      {
        params: idOf('a message'),
        query: eventQuery,
        response: answers,
        detail: describe('a message', 'Without a period: the month after the message.'),
      },
    )
    .get(
      '/v1/events/email/:address',
      ({ request, params: { address: recipient }, query }) =>
        answer(request, { subject: { recipient }, tags: [] }, query, untilNow(query)),
      {
        params: recipientOf,
        query: eventQuery,
        response: answers,
        detail: describe('a recipient', 'Without a period: the last month.'),
      },
    )
    .get(
      '/v1/events/tags/:tags',
      ({ request, params, query }) => {
        const tags = tagsOf(params.tags)
        if (tags.length === 0) throw invalid('tags', 'a tag, or several as in A;B')
        return answer(request, { subject: null, tags }, query, untilNow(query))
      },
      {
        params: tagsOfPath,
        query: eventQuery,
        response: answers,
        detail: describe(
          'messages that have all of these tags',
          'A;B. Without a period: the last month.',
        ),
      },
    )
}

function describe(of: string, description: string) {
  return { summary: `What happened to ${of}`, description, tags: ['events'] }
}

function placeOf(after: string | undefined): string | undefined {
  if (after === undefined || isId(after)) return after
  throw invalid('after', 'an id, 26 characters')
}

/** A link that asks the same, for the events behind `after`. */
function linkTo(asked: string, after: string): string {
  const url = new URL(asked)
  url.searchParams.set('after', after)
  return `<${url.pathname}${url.search}>; rel="next"`
}

/** The period that is asked for. By default it is the month after its start, or before its end. */
function periodOf(
  { start, end }: EventQuery,
  otherwise: { startMs: number } | { endMs: number },
): IdRange {
  const givenMs = start === undefined ? null : timeOf('start', start)
  const since = givenMs === null ? otherwise : { startMs: givenMs }
  const defaultMs = 'endMs' in since ? since.endMs : since.startMs + MONTH_MS
  const endMs = end === undefined ? defaultMs : timeOf('end', end)
  const startMs = givenMs ?? endMs - MONTH_MS
  if (startMs >= endMs) throw invalid('end', 'a time after start')
  if (endMs - startMs > MONTH_MS) {
    throw invalid('end', 'a time at most a month (31 days) after start')
  }
  return { fromId: firstIdAt(startMs), toId: firstIdAt(endMs) }
}

function messageIdOf(text: string): string {
  if (isId(text)) return text
  throw invalid('id', 'the id of a message, 26 characters')
}

function tagsOf(list = ''): string[] {
  const tags = list.split(';').filter((tag) => tag !== '')
  if (tags.length <= TAGS_MAX) return tags
  throw invalid('tags', `at most ${TAGS_MAX} tags`)
}

function viewsOf(events: readonly EventRow[], order: Order) {
  const views = events.map(eventViews)
  // A row may be two events, which are turned round too.
  return (order === 'oldest' ? views : views.map((each) => each.toReversed())).flat()
}

/** The events that a row stands for. */
function eventViews(event: EventRow): { type: EventType; data: Record<string, unknown> }[] {
  const { id, envelope, recipient } = event.row
  const tags = event.row.tags.join(';')
  const common = { envelope, recipient, tags, templateid: 0, event_id: id }
  switch (event.type) {
    case 'attempt': {
      const { atMs, properties } = event.row
      const data = { id, time: logTime(atMs), ...common, properties: JSON.stringify(properties) }
      return [{ type: 'attempt', data }]
    }
    case 'delivery': {
      const { messageId, atMs, fromIp, toIp, attempt } = event.row
      const data = { id: messageId, time: logTime(atMs), ...common }
      return [{ type: 'delivery', data: { ...data, from: fromIp, to: toIp, attempt } }]
    }
    case 'failure': {
      const { messageId, atMs, fromIp, toIp, attempt, type, code, status } = event.row
      const { description, state, bounceId } = event.row
      const refusal = { attempt, from: fromIp, to: toIp, type, code, status, description, state }
      const data = { id: messageId, time: logTime(atMs), ...common, ...refusal, bounce: bounceId }
      return [{ type: 'failure', data }]
    }
    case 'bounce': {
      const { messageId, receivedMs, kind, reason } = event.row
      const data = { id: messageId, time: logTime(receivedMs), ...common, kind, reason }
      const second = secondEventOf(kind)
      const types = ['bounce' as const, ...(second === null ? [] : [second])]
      return types.map((type) => ({ type, data }))
    }
  }
}
