// Parts that the schemas of several routes have: choices, times, mail addresses and tags with their
// bounds. Clients give times as RFC 3339, or as the logs have them (`YYYY-MM-DD`, `YYYY-MM-DD
// HH:MM:SS`, UTC).

import {
  FormatRegistry,
  Kind,
  type SchemaOptions,
  type TSchema,
  type TUnsafe,
  TypeRegistry,
} from '@sinclair/typebox'
import { t } from 'elysia'
import { readInstant } from '../instant.ts'
import { isMailbox, MAILBOX_MAX_BYTES } from '../mail/address.ts'
import { isTag, TAG_MAX_LENGTH, TAGS_MAX } from '../mail/tags.ts'
import { invalid } from './errors.ts'

FormatRegistry.Set('mail-address', isMailbox)
FormatRegistry.Set('tag', isTag)
// The id of a row of any table; their forms differ.
FormatRegistry.Set('row-id', (text) => /^[\w-]{26,48}$/.test(text))

/** A choice of words. Of a union the OpenAPI document would lose the description. */
TypeRegistry.Set<{ enum: readonly unknown[] }>('Choice', (schema, value) =>
  schema.enum.includes(value),
)

/** A field that has one of these words. */
export function choice<const T extends readonly string[]>(words: T, options: SchemaOptions = {}) {
  const listed = words.join(', ').replace(/, ([^,]*)$/, ' and $1')
  const told = { description: `One of ${listed}.`, ...options }
  const schema: unknown = { ...told, [Kind]: 'Choice', type: 'string', enum: words }
  return schema as TUnsafe<T[number]>
}

/** A field that has a value or null. */
export function orNull<T extends TSchema>(value: T, description: string) {
  return t.Union([value, t.Null()], { description })
}

/** A time in an answer. */
export const timestamp = t.String({ format: 'date-time' })

/** The same with a description. */
export function timestampOf(description: string) {
  return t.String({ format: 'date-time', description })
}

/** A text in an answer. */
export function text(description: string) {
  return t.String({ description })
}

/** The envelope address of a message, in an answer. */
export const envelope = text(
  "The sender's own envelope address when known, else the return address.",
)
export const tags = t.Array(t.String(), { description: 'Of the message.' })

/** A whole number in an answer. */
export function whole(description: string) {
  return t.Integer({ description })
}

export function timeOrNull(ms: number | null | undefined): string | null {
  return ms === null || ms === undefined ? null : new Date(ms).toISOString()
}

const TIME_EXAMPLES = '2026-11-23 or 2026-11-23T12:00:00Z'

/** A field that `timeOf` reads. */
export function timeField(words: string) {
  const description = `${words}: a time such as ${TIME_EXAMPLES}, UTC.`
  return t.String({ description, examples: ['2026-11-23'] })
}

/** Reads a time as Unix milliseconds. If it is none, throws a `Refusal` that names the field. */
export function timeOf(field: string, text: string): number {
  // A `+` that was not encoded in a query arrives as a space.
  const spelt = text.replace(/^(\S+T\S+) (\d\d:\d\d)$/i, '$1+$2')
  const ms = readInstant(spelt)
  if (ms !== null) return ms
  throw invalid(field, `a time such as ${TIME_EXAMPLES}`)
}

/** A field with a mail address; `words` describe it, and are continued with the bounds. */
export function mailAddress(words: string) {
  return t.String({
    format: 'mail-address',
    description: `${words} local@domain of at most ${MAILBOX_MAX_BYTES} bytes, UTF-8 where needed.`,
    examples: ['alice@example.org'],
  })
}

/** Repairs an address from a query, where a `+` that was not encoded arrives as a space. */
export function withPlus(address: string): string {
  return address.includes('"') ? address : address.replaceAll(' ', '+')
}

export const tagList = t.Array(
  t.String({
    format: 'tag',
    minLength: 1,
    maxLength: TAG_MAX_LENGTH,
    description: `A tag of 1 to ${TAG_MAX_LENGTH} characters without ; and control characters.`,
  }),
  { maxItems: TAGS_MAX, description: `A list of at most ${TAGS_MAX} tags.` },
)

/** The id of a message; rows of other kinds have ids of this form too. */
export const ID_EXAMPLE = '01m84kwwynfcrrfchvd21afq25'

/** A part of a path, with an example of it. */
export function inPath<Name extends string>(name: Name, description: string, example: string) {
  const part = t.String({ description, examples: [example] })
  return t.Object({ [name]: part } as Record<Name, typeof part>)
}

/** The `id` of `what` in a path. It may have any form: an id that does not exist is 404. */
export function idOf(what: string, example = ID_EXAMPLE) {
  const form = example.startsWith('msg_') ? 'msg_ and 26 characters' : '26 characters'
  return inPath('id', `The id of ${what}: ${form}, digits and small letters.`, example)
}

/** The `name` in a path. */
export const webhookName = inPath('name', 'The name of a webhook in the configuration.', 'crm')

/** How many rows a page of a list has. */
export const PAGE_DEFAULT = 50
const PAGE_MAX = 500

/** The `limit` of a list. */
export const pageLimit = t.Optional(
  t.Integer({
    title: 'limit',
    minimum: 1,
    maximum: PAGE_MAX,
    default: PAGE_DEFAULT,
    description: `A number from 1 to ${PAGE_MAX}.`,
  }),
)

/** The `next` of a list. */
export const nextPage = orNull(t.String(), '`before` of the next page; null on the last.')

/** The `before` of a list; `what` is as "a call". */
export function olderThan(what: string) {
  return t.Optional(
    t.String({ format: 'row-id', description: `The id of ${what}: only older ones.` }),
  )
}
