// Answers everything that goes wrong with `{"error":{"code","message"}}`: the code for programs,
// and for people a message that says what to do. An expected error is a `Refusal`, which routes
// throw. Store trouble is 503 with Retry-After, as the client may simply try again. Anything else
// is logged, and answered 500 without any detail. RFC 9110 15 (status codes).

import { ParseError, ValidationError } from 'elysia'
import { dotted } from '../config/shape.ts'
import { FlushError } from '../store/connection.ts'

/** When a lock or a backup held the store, it is back within seconds. */
const STORE_RETRY_AFTER_S = 10
/** At most so much of a wrong value is shown. */
const GIVEN_MAX_LENGTH = 100

/** A route throws it to answer with an error. It is expected, so that nothing is logged. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Record<string, string> = {},
  ) {
    super(message)
  }
}

export function notFound(what: string): Refusal {
  return new Refusal(404, 'not_found', `no such ${what}`)
}

/** The error for a value that breaks a rule beyond its schema. `field` is as `dsn.notify`. */
export function invalid(field: string, expected: string): Refusal {
  return new Refusal(422, 'invalid', `${field}: expected ${expected}`)
}

export function errorResponse({ status, code, message, headers }: Refusal): Response {
  return Response.json({ error: { code, message } }, { status, headers })
}

/** The refusal for an error that a route threw; null when it is a surprise. */
export function refusalFor(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error
  // Elysia wraps the errors of parsers.
  if (error instanceof ParseError) {
    if (error.cause instanceof Refusal) return error.cause
    return new Refusal(400, 'bad_request', 'the body could not be read')
  }
  // A response that does not fit its own schema is our mistake, not the client's.
  if (error instanceof ValidationError && error.type !== 'response') {
    return new Refusal(422, 'invalid', validationWords(error))
  }
  if (isStoreTrouble(error)) {
    return new Refusal(503, 'store_trouble', 'the store is in trouble; try again later', {
      'retry-after': String(STORE_RETRY_AFTER_S),
    })
  }
  return null
}

function isStoreTrouble(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  // Drizzle wraps SQLite's error in an error of its own.
  if (error.name === 'SQLiteError' || error instanceof FlushError) return true
  return isStoreTrouble(error.cause)
}

/** TypeBox's error about one wrong value. */
interface WrongValue {
  path: string
  schema: { title?: string; description?: string; type?: string; format?: string }
  value: unknown
  message: string
  errors?: Iterable<WrongValue>[]
}

/** Says which field is wrong and what it takes: `[3].recipient: expected a mail address…`. */
function validationWords(error: ValidationError): string {
  const first = error.valueError as WrongValue | undefined
  if (first === undefined) return 'the request is not as documented, see /openapi'
  const wrong = deepest(first)
  // Elysia gives no path for a number in a query string, hence the title.
  const field = dotted(wrong.path) || (wrong.schema.title ?? '')
  const place = field === '' ? '' : `${field}: `
  if (wrong.message === 'Unexpected property') return `${place}unknown field, see /openapi`
  if (wrong.schema.description === undefined) return `${place}${lowerFirst(wrong.message)}`
  const expected = lowerFirst(wrong.schema.description).replace(/\.$/, '')
  return `${place}expected ${expected}${givenWords(wrong)}`
}

/** Shows a wrong mail address, which may be one of many. Other values may be long, or secret. */
function givenWords({ schema, value }: WrongValue): string {
  if (schema.format !== 'mail-address' || typeof value !== 'string') return ''
  return `, not ${JSON.stringify(value.slice(0, GIVEN_MAX_LENGTH))}`
}

/** For a union, the error of the branch that was meant: it fits best; else the error itself. */
function deepest(error: WrongValue): WrongValue {
  const branches = (error.errors ?? []).flatMap((branch) => {
    const [first] = branch
    return first === undefined ? [] : [deepest(first)]
  })
  return branches
    .filter((one) => one.path.length > error.path.length || isMeant(one))
    .reduce(
      (best, one) => (one.path.length > best.path.length ? one : best),
      branches.find(isMeant) ?? error,
    )
}

function isMeant({ schema, value }: WrongValue): boolean {
  if (value === null || schema.description === undefined) return false
  return schema.type === (Array.isArray(value) ? 'array' : typeof value)
}

/** Makes the first letter small, unless the text begins with a word in capitals. */
function lowerFirst(text: string): string {
  if (/^[A-Z]{2}/.test(text)) return text
  return text.charAt(0).toLowerCase() + text.slice(1)
}
