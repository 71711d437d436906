// `/v1/failures` and `/v1/deliveries`: take the outcomes that the user's own mail server saw, one
// or many in one transaction. An outcome names the id or the return address of its message. If the
// same outcome comes again, the answer is the id that it has already. If one of a list is wrong,
// nothing of the list is stored.

import { isIP } from 'node:net'
import { FormatRegistry } from '@sinclair/typebox'
import { Elysia, type Static, type TSchema, t } from 'elysia'
import { isId } from '../address/id.ts'
import { recognise } from '../address/resolve.ts'
import { type SmtpState, smtpStates } from '../event.ts'
import { readInstant } from '../instant.ts'
import { replyCodeIn } from '../mail/status.ts'
import type { ReportedOutcome } from '../outcomes.ts'
import { jsonErrors, parseJson } from './body.ts'
import { Refusal } from './errors.ts'
import { choice, ID_EXAMPLE, mailAddress, text, timeOf } from './fields.ts'
import type { AdminParts } from './parts.ts'
import { errors } from './responses.ts'

/** At most so many outcomes are taken in one request. */
const OUTCOMES_MAX = 1000
/** The longest refusals of servers have about 1,500 characters. */
const DESCRIPTION_MAX_LENGTH = 4096
const ATTEMPT_MAX = 10_000

FormatRegistry.Set('message-number', isId)
FormatRegistry.Set('ip', (text) => isIP(text) !== 0)
FormatRegistry.Set('time', (text) => RFC3339.test(text) && readInstant(text) !== null)
FormatRegistry.Set('enhanced-status', (text) => /^[245]\.\d{1,3}\.\d{1,3}$/.test(text))
FormatRegistry.Set('one-line', (text) => text.isWellFormed() && !/\0/.test(text))

const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/i

const ofMessage = {
  id: t.Optional(
    t.String({
      format: 'message-number',
      description: 'The id of the message; or return_address.',
    }),
  ),
  return_address: t.Optional(
    text('The signed return address that the message was sent with; or id.'),
  ),
  recipient: t.Optional(
    mailAddress('A mail address, needed when the message was not registered with one:'),
  ),
  attempt: t.Optional(
    t.Integer({
      minimum: 0,
      maximum: ATTEMPT_MAX,
      description: `A number from 0 (where it is absent) to ${ATTEMPT_MAX}: of the attempt.`,
    }),
  ),
  time: t.Optional(
    t.String({
      format: 'time',
      description: 'A time (RFC 3339) such as 2026-11-23T12:00:00Z; default now.',
    }),
  ),
  from: t.Optional(t.String({ format: 'ip', description: "The sending server's IP address." })),
  to: t.Optional(t.String({ format: 'ip', description: "The remote server's IP address." })),
}
const description = t.String({
  format: 'one-line',
  maxLength: DESCRIPTION_MAX_LENGTH,
  description: `The remote's answer, at most ${DESCRIPTION_MAX_LENGTH} characters.`,
  examples: ['550 5.1.1 <alice@example.org>: Recipient address rejected: User unknown'],
})

const newFailure = t.Object(
  {
    ...ofMessage,
    description,
    code: t.Optional(
      t.Integer({
        minimum: 400,
        maximum: 599,
        description: 'An SMTP reply code, 400 to 599; default that in the description.',
      }),
    ),
    status: t.Optional(
      t.String({
        format: 'enhanced-status',
        description:
          'An enhanced status code (RFC 3463) such as 5.1.1; default that in the description.',
      }),
    ),
    state: t.Optional(
      choice(Object.keys(smtpStates) as SmtpState[], {
        description: `One of ${Object.keys(smtpStates).join(', ')}: what was refused.`,
      }),
    ),
  },
  {
    additionalProperties: false,
    description: 'One failure.',
    examples: [
      {
        id: ID_EXAMPLE,
        recipient: 'alice@example.org',
        code: 550,
        status: '5.1.1',
        state: 'rcpt',
        description: '550 5.1.1 User unknown',
      },
    ],
  },
)
const newDelivery = t.Object(
  { ...ofMessage, description: t.Optional(description) },
  {
    additionalProperties: false,
    description: 'One delivery.',
    examples: [{ id: ID_EXAMPLE, recipient: 'alice@example.org', description: '250 2.0.0 Ok' }],
  },
)

const kept = t.Object({
  id: text('Of the failure or delivery.'),
  message: text('Id of the message.'),
  repeated: t.Boolean({ description: 'It was told before, and nothing is called again.' }),
})

type NewFailure = Static<typeof newFailure>
type NewDelivery = Static<typeof newDelivery>

export function outcomeRoutes(parts: AdminParts) {
  return new Elysia()
    .post(
      '/v1/failures',
      ({ body }) => take(body, parts, failureOf),
      routeOf(newFailure, 'failures', 'Tell what your own mail server could not deliver'),
    )
    .post(
      '/v1/deliveries',
      ({ body }) => take(body, parts, deliveryOf),
      routeOf(newDelivery, 'deliveries', 'Tell what your own mail server delivered'),
    )
}

function routeOf<One extends TSchema>(one: One, many: string, summary: string) {
  const description = `A list of 1 to ${OUTCOMES_MAX} ${many}.`
  const list = t.Array(one, { minItems: 1, maxItems: OUTCOMES_MAX, description })
  return {
    parse: parseJson,
    body: t.Union([one, list], { description: `One or a list of ${many}.` }),
    response: {
      200: t.Union([kept, t.Array(kept)], { description: 'Kept, now or before.' }),
      ...errors(...jsonErrors),
    },
    detail: {
      summary,
      description:
        'All of a list are kept or none. What is known already is answered with its id and not kept twice: a delivery by message, recipient and attempt, a failure by description, code and status too. The answer has the shape of the request.',
      tags: [many],
    },
  }
}

async function take<One extends NewDelivery>(
  body: One | One[],
  parts: AdminParts,
  make: (one: One, common: Common) => ReportedOutcome,
) {
  const ones = Array.isArray(body) ? body : [body]
  const told = await Promise.all(
    ones.map(async (one, at) => {
      const place = Array.isArray(body) ? `[${at}].` : ''
      return make(one, await commonOf(one, place, parts))
    }),
  )
  const answers = (await parts.takeOutcomes(told)).map(({ id, repeated }, at) => ({
    id,
    message: told[at]?.messageId ?? '',
    repeated,
  }))
  return Array.isArray(body) ? answers : (answers[0] ?? [])
}

type Common = Omit<Extract<ReportedOutcome, { kind: 'delivery' }>, 'kind'>

async function commonOf(one: NewDelivery, place: string, parts: AdminParts): Promise<Common> {
  const messageId = messageIdOf(one, place, parts)
  const message = await parts.store.messages.find(messageId)
  const recipient = one.recipient ?? message?.recipient
  if (recipient === undefined) {
    const words = `${place}recipient: is needed, as the message is not registered`
    throw new Refusal(422, 'invalid', words)
  }
  return {
    messageId,
    message,
    recipient,
    attempt: one.attempt ?? 0,
    atMs: one.time === undefined ? parts.now() : timeOf('time', one.time),
    fromIp: one.from ?? '',
    toIp: one.to ?? '',
    description: one.description ?? '',
  }
}

function messageIdOf(one: NewDelivery, place: string, { returnPath, now }: AdminParts): string {
  const { id, return_address: address } = one
  if ((id === undefined) === (address === undefined)) {
    throw new Refusal(422, 'invalid', `${place}id: give either this or return_address`)
  }
  if (id !== undefined) return id
  const told = recognise(address ?? '', returnPath(), now())
  if (told.kind === 'ours' && told.value.kind === 'signed') return told.value.id
  const why = told.kind === 'refused' ? told.why : 'foreign'
  throw new Refusal(422, why, `${place}return_address: ${address} ${wrong[why]}`)
}

const wrong = {
  foreign: 'is not a signed return address of ours',
  forged: 'does not carry our signature',
  expired: 'is older than return_path.max_age_days; give the id',
}

function failureOf(one: NewFailure, common: Common): ReportedOutcome {
  const { code = replyCodeIn(common.description), status = '', state = '' } = one
  return { kind: 'failure', ...common, code, status, state }
}

function deliveryOf(_: NewDelivery, common: Common): ReportedOutcome {
  return { kind: 'delivery', ...common }
}
