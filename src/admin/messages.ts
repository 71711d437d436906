// `/v1/messages`: registers outgoing mail before it leaves, one or many in one transaction, and gives
// the return address of each; tells everything that happened to a message. A message that was never
// registered (its address was minted with the secret alone) is known by what came back.

import { FormatRegistry } from '@sinclair/typebox'
import { Elysia, t } from 'elysia'
import { idBytes, isId, mintedMs, newId } from '../address/id.ts'
import type { ReturnPath } from '../address/resolve.ts'
import { mintAddress } from '../address/signed.ts'
import { verpAddress } from '../address/verp.ts'
import { isAddress } from '../mail/address.ts'
import type { StoredMessage } from '../store/messages.ts'
import type { Store } from '../store/open.ts'
import { jsonBody } from './body.ts'
import { bounceSummary, bounceSummarySchema, failureSchema, failureView } from './bounces.ts'
import { callSchema, callView } from './calls.ts'
import { errors, notFound, Refusal } from './errors.ts'

/** Newest calls of one message that are shown; `/v1/calls?message=` gives them all. */
const CALLS_SHOWN_MAX = 500
/** Messages in one request. */
const MESSAGES_MAX = 1000
const TAGS_MAX = 64
const TAG_MAX_LENGTH = 100
/** RFC 5321 4.5.3.1.3: a path of 256 octets, less its angle brackets. */
const ADDRESS_MAX_BYTES = 254
/** RFC 5321 4.5.3.1.1. */
const LOCAL_PART_MAX_BYTES = 64
/** RFC 5322 2.1.1: a line is 998 characters at most. */
const MESSAGE_ID_MAX_LENGTH = 998

export interface MessageParts {
  store: Pick<Store, 'messages' | 'bounces' | 'failures' | 'calls'>
  returnPath(): ReturnPath
  now(): number
}

const CONTROL = /\p{Cc}/u
FormatRegistry.Set('mail-address', isMailAddress)
FormatRegistry.Set(
  'tag',
  (text) => text.isWellFormed() && !text.includes(';') && !CONTROL.test(text),
)
FormatRegistry.Set('message-id', (text) => headerMessageId(text) !== null)

const newMessage = t.Object(
  {
    recipient: t.String({
      format: 'mail-address',
      description: `A mail address local@domain of at most ${ADDRESS_MAX_BYTES} bytes, UTF-8 where needed.`,
      examples: ['alice@example.org'],
    }),
    envelope: t.Optional(
      t.String({
        format: 'mail-address',
        description: "A mail address: the sender's own return address, where bounces go on to.",
      }),
    ),
    tags: t.Optional(
      t.Array(
        t.String({
          format: 'tag',
          minLength: 1,
          maxLength: TAG_MAX_LENGTH,
          description: `A tag of 1 to ${TAG_MAX_LENGTH} characters without ; and control characters.`,
        }),
        { maxItems: TAGS_MAX, description: `A list of at most ${TAGS_MAX} tags.` },
      ),
    ),
    message_id: t.Optional(
      t.String({
        format: 'message-id',
        description: 'The Message-ID of the mail, with or without angle brackets.',
      }),
    ),
  },
  { additionalProperties: false, description: 'One message.' },
)
type NewMessage = typeof newMessage.static

const newMessages = t.Array(newMessage, {
  minItems: 1,
  maxItems: MESSAGES_MAX,
  description: `A list of 1 to ${MESSAGES_MAX} messages.`,
})

const registered = t.Object({
  id: t.String({ description: 'Everything that happens to the message refers to it.' }),
  return_address: t.String({ description: 'Envelope sender to send the message with.' }),
})

const messageDetail = t.Object({
  id: t.String(),
  registered: t.Boolean({ description: 'False when all we know of it is what came back.' }),
  created_at: t.String({ format: 'date-time' }),
  envelope: t.String(),
  recipient: t.String(),
  tags: t.Array(t.String()),
  message_id: t.Union([t.String(), t.Null()]),
  bounces: t.Array(bounceSummarySchema),
  failures: t.Array(failureSchema),
  calls: t.Array(callSchema),
})

export function messageRoutes(parts: MessageParts) {
  const { store, now } = parts
  return new Elysia()
    .post(
      '/v1/messages',
      async ({ body, status }) => {
        const many = Array.isArray(body)
        const rows = (many ? body : [body]).map((one) => rowOf(one, now()))
        const answers = rows.map((row) => ({
          id: row.id,
          return_address: returnAddressFor(row, parts.returnPath()),
        }))
        await store.messages.register(rows)
        return status(201, many ? answers : (answers[0] ?? []))
      },
      {
        parse: [({ request }) => jsonBody(request), 'json'],
        body: t.Union([newMessage, newMessages], { description: 'One message or a list of them.' }),
        response: {
          201: t.Union([registered, t.Array(registered)]),
          ...errors(400, 408, 413, 415, 422),
        },
        detail: {
          summary: 'Register one message or many before they are sent',
          description:
            'All of a list are kept or none. The answer has the shape of the request: one object, or a list in the same order.',
          tags: ['messages'],
        },
      },
    )
    .get('/v1/messages/:id', async ({ params }) => describeMessage(params.id, store), {
      response: { 200: messageDetail, ...errors(404) },
      detail: { summary: 'A message and everything that happened to it', tags: ['messages'] },
    })
}

function rowOf(message: NewMessage, nowMs: number): StoredMessage {
  return {
    id: newId(nowMs),
    createdMs: nowMs,
    envelope: message.envelope ?? '',
    recipient: message.recipient,
    tags: [...new Set(message.tags)],
    headerMessageId: headerMessageId(message.message_id ?? ''),
  }
}

/** Signed where there is a secret; else VERP where that makes a good address; else a fixed one. */
function returnAddressFor({ id, recipient }: StoredMessage, path: ReturnPath): string {
  const [domain = ''] = path.domains
  if (path.secrets.length > 0) return mintAddress(id, domain, path)
  const verp = path.verp === null ? null : verpAddress(recipient, domain, path.verp)
  const fits = verp !== null && !verp.includes('*') && isPlainAddress(verp)
  const address = fits ? verp : path.fixed[0]
  if (address !== undefined) return address
  const message = `recipient: ${recipient} does not fit into a VERP address; configure return_path.secrets`
  throw new Refusal(422, 'no_return_address', message)
}

/** ASCII only, as not every server knows SMTPUTF8, and not too long to be sent. */
function isPlainAddress(address: string): boolean {
  return /^[\x21-\x7e]+$/.test(address) && address.lastIndexOf('@') <= LOCAL_PART_MAX_BYTES
}

async function describeMessage(id: string, store: MessageParts['store']) {
  if (!isId(id)) throw notFound('message')
  const [message, bounces, failures, calls] = await Promise.all([
    store.messages.find(id),
    store.bounces.byMessage(id),
    store.failures.byMessage(id),
    store.calls.list({ messageId: id, limit: CALLS_SHOWN_MAX }),
  ])
  const last = bounces.at(-1) ?? failures.at(-1)
  if (message === null && last === undefined) throw notFound('message')
  return {
    id,
    registered: message !== null,
    created_at: new Date(message?.createdMs ?? mintedMs(idBytes(id))).toISOString(),
    envelope: message?.envelope ?? '',
    recipient: message?.recipient ?? last?.recipient ?? '',
    tags: message?.tags ?? [],
    message_id: message?.headerMessageId ?? null,
    bounces: bounces.map(bounceSummary),
    failures: failures.map(failureView),
    calls: calls.calls.toReversed().map(callView),
  }
}

function isMailAddress(text: string): boolean {
  return (
    Buffer.byteLength(text) <= ADDRESS_MAX_BYTES &&
    text.isWellFormed() &&
    !CONTROL.test(text) &&
    isAddress(text)
  )
}

/** Without angle brackets and space around it; null when nothing that can be a Message-ID is left. */
function headerMessageId(text: string): string | null {
  const bare = text.trim().replace(/^<(.*)>$/, '$1')
  const good = bare.length <= MESSAGE_ID_MAX_LENGTH && /^[^\s<>\p{Cc}]+$/u.test(bare)
  return good && bare.isWellFormed() ? bare : null
}
