// Parts of the schemas of several routes: choices, and mail addresses and tags with their bounds.

import {
  FormatRegistry,
  Kind,
  type SchemaOptions,
  type TSchema,
  type TUnsafe,
  TypeRegistry,
} from '@sinclair/typebox'
import { t } from 'elysia'
import { isMailbox, MAILBOX_MAX_BYTES } from '../mail/address.ts'
import { isTag, TAG_MAX_LENGTH, TAGS_MAX } from '../mail/tags.ts'

FormatRegistry.Set('mail-address', isMailbox)
FormatRegistry.Set('tag', isTag)
// Of any kind of row, whose ids differ in form.
FormatRegistry.Set('row-id', (text) => /^[\w-]{26,48}$/.test(text))

/** Not a union: of one the OpenAPI document keeps the words alone, without what describes them. */
TypeRegistry.Set<{ enum: readonly unknown[] }>('Choice', (schema, value) =>
  schema.enum.includes(value),
)

/** One of some words. */
export function choice<const T extends readonly string[]>(words: T, options: SchemaOptions = {}) {
  const listed = words.join(', ').replace(/, ([^,]*)$/, ' and $1')
  const told = { description: `One of ${listed}.`, ...options }
  const schema: unknown = { ...told, [Kind]: 'Choice', type: 'string', enum: words }
  return schema as TUnsafe<T[number]>
}

/** A value, or null where there is none. */
export function orNull<T extends TSchema>(value: T, description?: string) {
  return t.Union([value, t.Null()], description === undefined ? {} : { description })
}

/** A field that holds a mail address; `words` say what it is, and end in that. */
export function mailAddress(words: string) {
  return t.String({
    format: 'mail-address',
    description: `${words} local@domain of at most ${MAILBOX_MAX_BYTES} bytes, UTF-8 where needed.`,
    examples: ['alice@example.org'],
  })
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

/** Rows of a page of a list. */
export const PAGE_DEFAULT = 50
const PAGE_MAX = 500

/** The `limit` of such a list. */
export const pageLimit = t.Optional(
  t.Integer({
    title: 'limit',
    minimum: 1,
    maximum: PAGE_MAX,
    default: PAGE_DEFAULT,
    description: `A number from 1 to ${PAGE_MAX}.`,
  }),
)

/** The `next` of such a list. */
export const nextPage = orNull(t.String(), '`before` of the next page; null on the last.')

/** The `before` of such a list; `what` as in "a call". */
export function olderThan(what: string) {
  return t.Optional(
    t.String({ format: 'row-id', description: `The id of ${what}: only older ones.` }),
  )
}
