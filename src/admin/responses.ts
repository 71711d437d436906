// What routes answer, for the documentation; the schemas also check the answers.

import { Kind, type TObject, type TProperties, type TSchema } from '@sinclair/typebox'
import { t } from 'elysia'

/** The body of every error. */
export const errorSchema = t.Object(
  {
    error: t.Object({
      code: t.String({ description: 'For programs; does not change between versions.' }),
      message: t.String({ description: 'For people: what is wrong and what to do.' }),
    }),
  },
  { description: 'What is wrong and what to do.' },
)

const meanings = {
  400: 'The request cannot be read.',
  401: 'A token is needed: none was given, or a wrong one.',
  403: 'Not from there.',
  404: 'There is no such thing.',
  408: 'The body took too long to arrive.',
  409: 'Not in its present state.',
  410: 'It was here and is gone.',
  413: 'Larger than the limit.',
  415: 'Another content type is needed.',
  422: 'The request can be read, but something in it cannot be taken.',
  429: 'Too many wrong tokens from this address; see Retry-After.',
  503: 'The store is in trouble or too busy; nothing was kept. See Retry-After.',
} as const

type ErrorStatus = keyof typeof meanings

/** The errors that a route may give. */
export function errors<Status extends ErrorStatus>(...statuses: Status[]) {
  const entries = statuses.map((status) => [
    status,
    t.Object(errorSchema.properties, { description: meanings[status] }),
  ])
  return Object.fromEntries(entries) as Record<Status, typeof errorSchema>
}

/** What a route answers, a schema or the fields of an object, and the errors that it may give. */
export function answers<
  Ok extends number,
  Body extends TSchema | TProperties,
  Status extends ErrorStatus = never,
>(ok: Ok, body: Body, description: string, statuses: readonly Status[] = []) {
  const schema = Kind in body ? { ...body, description } : t.Object(body, { description })
  return { [ok]: schema, ...errors(...statuses) } as Record<
    Ok,
    Body extends TSchema ? Body : Body extends TProperties ? TObject<Body> : never
  > &
    Record<Status, typeof errorSchema>
}

/** The same for a route whose answer is not JSON, to be added to what `produces` gives. */
export function errorDocs(...statuses: ErrorStatus[]) {
  return Object.fromEntries(statuses.map((status) => [status, errorDoc(status, meanings[status])]))
}

const retryAfter = { 'Retry-After': { description: 'Seconds.', schema: { type: 'integer' } } }

export function errorDoc(status: number, description: string) {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } }
  const isForNow = status === 429 || status === 503
  return { description, ...(isForNow ? { headers: retryAfter } : {}), content }
}

/** Documents an answer that the schemas of a route do not tell. */
export function produces(type: string, description: string, schema: object = { type: 'string' }) {
  return { 200: { description, content: { [type]: { schema } } } }
}
