// `POST /v1/send`: takes a mail that is to be sent. 202 promises what 250 does in SMTP: it is sent
// after the commit, and store trouble is 503 and keeps nothing. From there on it is as if it came
// over SMTP.

import { FormatRegistry } from '@sinclair/typebox'
import { Elysia, t } from 'elysia'
import { authorIn } from '../mail/address.ts'
import {
  ENVID_MAX_LENGTH,
  isEnvelopeId,
  isOriginalRecipient,
  notifyWords,
  ORCPT_MAX_LENGTH,
} from '../mail/dsn-parameters.ts'
import { readOutgoing } from '../mail/outgoing.ts'
import { asciiDomain, partsOf } from '../mailbox.ts'
import type { DsnRequest } from '../store/schema.ts'
import type { Refused, Submission } from '../submit.ts'
import { jsonBody, jsonErrors } from './body.ts'
import { invalid, Refusal } from './errors.ts'
import { choice, mailAddress, tagList, text } from './fields.ts'
import type { RouteParts } from './parts.ts'
import { errors } from './responses.ts'

/** In JSON a byte takes at most two characters: mail has no control characters, which take more. */
const JSON_FACTOR = 2
/** For everything but the mail, which may be a long list of recipients. */
const REST_MAX_BYTES = 4 * 1024 * 1024

FormatRegistry.Set('notify', (text) => notifyWords(text) !== null)
FormatRegistry.Set('envid', isEnvelopeId)
FormatRegistry.Set('orcpt', isOriginalRecipient)
FormatRegistry.Set('text', (text) => text.isWellFormed())
FormatRegistry.Set('base64', (text) => /^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(text))

const dsnSchema = t.Object(
  {
    notify: t.Optional(
      t.Union(
        [
          t.String({ format: 'notify', description: 'NEVER, or of SUCCESS, FAILURE, DELAY some.' }),
          t.Array(choice(['NEVER', 'SUCCESS', 'FAILURE', 'DELAY']), {
            minItems: 1,
            description: 'A list: NEVER alone, or of SUCCESS, FAILURE, DELAY.',
          }),
        ],
        { description: 'NEVER, or of SUCCESS, FAILURE, DELAY some: `FAILURE,DELAY` or a list.' },
      ),
    ),
    ret: t.Optional(choice(['FULL', 'HDRS'], { description: 'FULL or HDRS.' })),
    envid: t.Optional(
      t.String({
        format: 'envid',
        maxLength: ENVID_MAX_LENGTH,
        description: `An envelope id of 1 to ${ENVID_MAX_LENGTH} printable ASCII characters.`,
      }),
    ),
    orcpt: t.Optional(
      t.String({
        format: 'orcpt',
        maxLength: ORCPT_MAX_LENGTH,
        description:
          'The original recipient as in RFC 3461 4.2, of mail to one: rfc822;alice@example.org.',
      }),
    ),
  },
  {
    additionalProperties: false,
    description:
      'An object with what the envelope address is told, as in RFC 3461: notify, ret, envid, orcpt.',
  },
)

const sendBody = t.Object(
  {
    envelope: t.Optional(
      mailAddress(
        "The sender's own envelope address, where bounces go on to; without it the address of the mail's From field: a mail address",
      ),
    ),
    recipient: t.Optional(mailAddress('A mail address')),
    recipients: t.Optional(
      t.Array(mailAddress('A mail address'), {
        minItems: 1,
        description: 'A list of 1 or more addresses.',
      }),
    ),
    mime: t.Optional(
      t.String({
        format: 'text',
        minLength: 1,
        description: 'The mail, header and body, as text: it is sent in UTF-8.',
      }),
    ),
    mime_base64: t.Optional(
      t.String({ format: 'base64', description: 'The mail in base64, for bytes of any kind.' }),
    ),
    trackbounces: t.Optional(
      t.Boolean({
        description:
          "True (where it is absent) or false, which sends with the sender's own envelope.",
      }),
    ),
    tags: t.Optional(tagList),
    dsn: t.Optional(dsnSchema),
  },
  {
    additionalProperties: false,
    description: 'An object with recipient or recipients, and mime.',
    examples: [
      {
        envelope: 'me@shop.example',
        recipient: 'alice@example.org',
        tags: ['invoice'],
        mime: 'From: me@shop.example\r\nTo: alice@example.org\r\nSubject: Your invoice\r\n\r\nHello!\r\n',
      },
    ],
  },
)
type SendBody = typeof sendBody.static

const sentSchema = t.Object({
  id: text('Everything that happens to the message refers to it.'),
  recipient: text('In the form in which it goes out.'),
  return_address: text('Envelope sender that it is sent with.'),
})

export function sendRoutes(parts: RouteParts) {
  return new Elysia().post(
    '/v1/send',
    async ({ body, request, status }) => {
      const sent = await send(body, request, parts)
      const [first] = sent
      return status(202, body.recipients === undefined && first !== undefined ? first : sent)
    },
    {
      parse: [({ request }) => jsonBody(request, bodyMaxBytes(parts)), 'json'],
      body: sendBody,
      response: {
        202: t.Union([sentSchema, t.Array(sentSchema)], {
          description: 'Kept, and on its way: its id and return address.',
        }),
        ...errors(...jsonErrors),
      },
      detail: {
        summary: 'Send a mail',
        description:
          'Answers after the commit, as 250 does. A mail with a Message-ID that comes again because its answer got lost is sent once. For `recipient` the answer is one object, for `recipients` a list in the same order, each address once. The header fields X-Retour-Tags and X-Retour-TrackBounces count as over SMTP; Date and Message-ID are added where they are missing.',
        tags: ['messages'],
      },
    },
  )
}

function bodyMaxBytes({ sendLimits }: RouteParts): number {
  return sendLimits().sizeMaxBytes * JSON_FACTOR + REST_MAX_BYTES
}

async function send(body: SendBody, request: Request, { submit, sendLimits, peerOf }: RouteParts) {
  const { sizeMaxBytes, recipientsMax } = sendLimits()
  const raw = mailOf(body)
  if (raw.length > sizeMaxBytes) {
    throw new Refusal(413, 'too_large', `the mail is over the limit of ${sizeMaxBytes} bytes`)
  }
  const dsn = dsnOf(body.dsn ?? {})
  const addresses = recipientsOf(body)
  if (addresses.length > recipientsMax) {
    throw invalid('recipients', `at most ${recipientsMax} addresses`)
  }
  // RFC 3461 4.2: reports about any of the recipients would name this one.
  if (dsn.orcpt !== '' && addresses.length > 1) throw invalid('dsn.orcpt', 'one recipient')
  const submission: Submission = {
    raw,
    envelope: body.envelope ?? authorOf(raw),
    recipients: addresses.map((address) => ({ address, dsn })),
    tags: body.tags ?? [],
    trackBounces: body.trackbounces ?? true,
    from: {
      user: '',
      ip: peerOf(request),
      helo: '',
      via: 'http',
      protocol: 'HTTP',
      hasLeft: () => request.signal.aborted,
    },
  }
  const submitted = await submit(submission)
  if (submitted.kind === 'queued') {
    return submitted.messages.map(({ id, recipient, returnAddress }) => {
      return { id, recipient, return_address: returnAddress }
    })
  }
  throw refusalOf(submitted.why)
}

function refusalOf(why: Refused['why']): Refusal {
  switch (why) {
    case 'loop':
      return new Refusal(422, 'loop', 'too many Received fields: this mail goes round in a loop')
    case 'noReturnAddress': {
      const text = 'a recipient does not fit into a VERP address; configure return_path.secrets'
      return new Refusal(422, 'no_return_address', text)
    }
    case 'authorForbidden':
      throw new Error('no user, whose domains would bind him, sends over HTTP')
  }
}

function mailOf({ mime, mime_base64: base64 }: SendBody): Uint8Array {
  if (mime !== undefined && base64 === undefined) return Buffer.from(mime)
  if (base64 !== undefined && mime === undefined) return Buffer.from(base64, 'base64')
  throw invalid('mime', 'mime or mime_base64, one of the two')
}

/** The recipients in the form in which they go out, each once. */
function recipientsOf({ recipient, recipients }: SendBody): string[] {
  if ((recipient === undefined) === (recipients === undefined)) {
    throw invalid('recipient', 'recipient or recipients, one of the two')
  }
  const canonical = (recipients ?? [recipient ?? '']).map((address, i) => {
    const { local, domain } = partsOf(address)
    const ascii = asciiDomain(domain)
    if (ascii !== null) return `${local}@${ascii}`
    const field = recipients === undefined ? 'recipient' : `recipients[${i}]`
    throw invalid(field, 'a domain that mail can be sent to')
  })
  return [...new Set(canonical)]
}

function authorOf(raw: Uint8Array): string {
  const author = authorIn(readOutgoing(raw).from)
  if (author !== '') return author
  throw invalid('envelope', 'an address, as the mail has none in a From field')
}

function dsnOf({ notify = [], ret, envid = '', orcpt = '' }: NonNullable<SendBody['dsn']>) {
  const words = notify.length === 0 ? [] : notifyWords([notify].flat().join(','))
  if (words === null) throw invalid('dsn.notify', 'NEVER alone, or of SUCCESS, FAILURE, DELAY some')
  return { notify: words, ret: ret ?? null, envid, orcpt } satisfies DsnRequest
}
