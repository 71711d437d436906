// Makes the webhooks of the OpenAPI document: the POST that a receiver gets for each event, in both
// formats. The fields, their order and the examples are taken from the payload of a sample of the
// event.

import { Optional, type TSchema } from '@sinclair/typebox'
import { t } from 'elysia'
import { type EventType, eventTypes } from '../event.ts'
import { version } from '../version.ts'
import { formFields, jsonBody, type Subject } from '../webhook/payload.ts'
import { sample } from '../webhook/sample.ts'
import type { Operation } from './api-page.ts'
import { ID_EXAMPLE, timestampOf } from './fields.ts'
import { eventWords, fieldOf } from './webhook-fields.ts'

const TAG = 'calls of your webhooks'

const EXAMPLE_MS = Date.UTC(2026, 10, 23, 16, 30, 17, 428)

/** The header fields of every call. */
const headers = [
  {
    name: 'webhook-id',
    required: true,
    description:
      'Of the call, the same over all tries and replays: take a call once by it. GET /v1/calls/{id}.',
    schema: { type: 'string', examples: ['msg_01m84kwx0fen08qysgvgg5kpfm'] },
  },
  {
    name: 'webhook-timestamp',
    required: true,
    description: 'Of this try, in Unix seconds; refuse one that is older than five minutes.',
    schema: { type: 'string', examples: [String(Math.floor(EXAMPLE_MS / 1000))] },
  },
  {
    name: 'webhook-signature',
    required: false,
    description:
      '`v1,` and the base64 of HMAC-SHA256 over `{webhook-id}.{webhook-timestamp}.{raw body}`, its key the decoded base64 behind whsec_. ' +
      'Several with spaces between them while a secret is changed; absent without a secret.',
    schema: { type: 'string', examples: ['v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4='] },
  },
  {
    name: 'user-agent',
    required: true,
    description: 'Retour/ and its version.',
    schema: { type: 'string', examples: [`Retour/${version}`] },
  },
  {
    name: 'retour-test',
    required: false,
    description: '1 in a test call, which tells of a made-up event; else absent.',
    schema: { type: 'string', const: '1' },
  },
].map((field) => ({ in: 'header', ...field }))

/** What an answer means for the call. */
const responses = {
  '2XX': { description: 'Settles the call.' },
  410: { description: 'Switches the webhook off until the next reload; its calls are kept.' },
  429: { description: 'Tried again, after Retry-After where that is longer than the next wait.' },
  503: { description: 'Tried again, after Retry-After where that is longer than the next wait.' },
  default: {
    description: 'Tried again after the next wait of retry_s; redirects are not followed.',
  },
}

/** The POST of each event, in the form of OpenAPI 3.1. */
export function webhookDocument(): Record<EventType, { post: Operation }> {
  const entries = eventTypes.map((event) => [event, { post: operationOf(event) }])
  return Object.fromEntries(entries)
}

function operationOf(event: EventType): Operation {
  return {
    summary: `${eventWords[event]}.`,
    operationId: `called${event.replace(/^./, (letter) => letter.toUpperCase())}`,
    description: `What a [[webhook]] with the event \`${event}\` gets: of its format one of the two bodies. Later versions may add fields.`,
    tags: [TAG],
    parameters: headers,
    requestBody: {
      required: true,
      description: `The format is the webhook's own: form or json.`,
      content: {
        'application/x-www-form-urlencoded': { schema: formSchema(event) },
        'application/json': { schema: jsonSchema(event) },
      },
    },
    responses,
    security: [],
  }
}

/** The sample of an event; if it has a mail, also the forms without the mail. */
function variantsOf(event: EventType): Subject[] {
  const subject = sample(event, EXAMPLE_MS, ID_EXAMPLE)
  if (!('mime' in subject)) return [subject]
  return [subject, { ...subject, mime: 'expired' }, { ...subject, mime: 'omitted' }]
}

function jsonSchema(event: EventType): TSchema {
  const bodies = variantsOf(event).map((subject) =>
    JSON.parse(new TextDecoder().decode(jsonBody(subject))),
  )
  const [example] = bodies
  const names = new Set(bodies.flatMap(({ data }) => Object.keys(data)))
  const fields = [...names].map((name) => {
    const isAlways = bodies.every(({ data }) => name in data)
    const field = fieldOf(event, name)
    return [name, isAlways ? field : Optional(field)] as const
  })
  const schema = t.Object({
    type: t.Literal(event, { description: 'The event.' }),
    timestamp: timestampOf('When it happened (RFC 3339).'),
    data: t.Object(Object.fromEntries(fields)),
  })
  return { ...withExamples(schema, example), examples: [example] }
}

/** All fields are text: numbers are digits, and what is null in JSON is empty. */
function formSchema(event: EventType): TSchema {
  const [subject] = variantsOf(event)
  const example: Record<string, string | string[]> = {}
  for (const [name, value] of subject === undefined ? [] : formFields(subject)) {
    const text = typeof value === 'string' ? value : new TextDecoder().decode(value)
    example[name] = name.endsWith('[]') ? [text] : text
  }
  const fields = Object.keys(example).map((name) => {
    const { description = '' } = fieldOf(event, name.replace(/\[\]$/, ''))
    const words = { description: description.replace(/; null /, '; empty ') }
    if (name.endsWith('[]')) return [name, t.Optional(t.Array(t.String(), words))] as const
    return [name, name === 'type' ? t.Literal(event, words) : t.String(words)] as const
  })
  const schema = t.Object(Object.fromEntries(fields))
  return { ...withExamples(schema, example), examples: [example] }
}

/** Adds to each field that has a description its value in the example. */
function withExamples(schema: TSchema, value: unknown): TSchema {
  if (Array.isArray(value) && schema.items !== undefined && value[0] instanceof Object) {
    return { ...schema, items: withExamples(schema.items, value[0]) }
  }
  if (schema.properties === undefined) return { ...schema, examples: [value] }
  const given = Object(value)
  const properties = Object.entries<TSchema>(schema.properties).map(([name, field]) => [
    name,
    name in given ? withExamples(field, given[name]) : field,
  ])
  return { ...schema, properties: Object.fromEntries(properties) }
}
