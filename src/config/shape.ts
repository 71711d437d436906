// Checks a TOML table against the schema and says what is wrong: where it is, what was expected,
// and what was found. For a misspelt key it suggests the nearest known one. Values of keys that the
// schema calls secret are never repeated.
import type { TSchema } from '@sinclair/typebox'
import { Value, type ValueError, ValueErrorType } from '@sinclair/typebox/value'
import { formatWords } from './format.ts'
import { schema } from './schema.ts'

/** One thing to mend. `key` is as `webhook[0].url`; `broken`: no other check may read its value. */
export interface Problem {
  key: string
  text: string
  broken: boolean
}

/** A key and what is told of it. */
export type Trouble = [key: string, text: string]

/** The formats of values that `retour init` makes fresh. */
const FRESH = new Set(['secret', 'token', 'webhook-secret'])
/** Longer values are cut in a message: enough to recognise one, too little to fill a terminal. */
const SHOWN_MAX_LENGTH = 60
/** A suggestion further away than this is a guess. */
const SUGGESTION_MAX_DISTANCE = 3
/** A shorter word could be short for many keys. */
const SHORTENED_MIN_LENGTH = 3

/**
 * Everything that is wrong with `table`, one problem a key.
 * `sources` tells which keys were filled from which file.
 */
export function shapeProblems(table: unknown, sources: ReadonlyMap<string, string>): Problem[] {
  const problems = new Map<string, Problem>()
  for (const error of Value.Errors(schema, table)) {
    const place = dotted(error.path)
    const list = place.replace(/\[\d+\]$/, '')
    const file = sources.get(list)
    // Otherwise a wrong file would have a problem for each of its lines.
    const key = file === undefined ? place : list
    if (problems.has(key)) continue
    const text = inWords(error) + (file === undefined ? '' : ` in ${file}`)
    const broken = error.type !== ValueErrorType.ObjectAdditionalProperties
    problems.set(key, { key, text, broken })
  }
  return [...problems.values()]
}

/** What a value must be: `an integer from 1 to 100`, `"form" or "json"`, `a list of …`. */
export function expectation(of: TSchema): string {
  if (of.anyOf) return `one of ${literals(of)}`
  if (of.format) return formatWords(of.format) ?? of.format
  switch (of.type) {
    case 'integer':
    case 'number':
      return `${of.type === 'integer' ? 'an integer' : 'a number'}${bounds(of)}`
    case 'boolean':
      return 'true or false'
    case 'string':
      return 'a string'
    case 'array':
      if (of.items.properties) return 'a list of tables, each under a [[heading]] of its own'
      return of.one
        ? `${expectation(of.items)}, or a list of them`
        : `a list, each item ${expectation(of.items)}`
    default:
      if (of.patternProperties) return 'a table of strings'
      return `a table with ${Object.keys(of.properties).join(', ')}`
  }
}

function bounds(of: TSchema): string {
  return of.minimum === undefined ? '' : ` from ${grouped(of.minimum)} to ${grouped(of.maximum)}`
}

function literals(of: TSchema): string {
  return (of.anyOf as TSchema[]).map((literal) => JSON.stringify(literal.const)).join(', ')
}

/** A number as TOML and people write it: `10_485_760`. */
export function grouped(value: number): string {
  return value < 10_000 ? String(value) : value.toLocaleString('en-US').replaceAll(',', '_')
}

function inWords(error: ValueError): string {
  switch (error.type) {
    case ValueErrorType.ObjectAdditionalProperties:
      return `unknown key${suggestion(error.path)}`
    case ValueErrorType.ObjectRequiredProperty:
      return `is missing; it takes ${expectation(error.schema)}`
    case ValueErrorType.ArrayMinItems:
      return `is empty; it takes ${expectation(error.schema)}`
    case ValueErrorType.ArrayMaxItems:
      return `has more than ${error.schema.maxItems} items`
    case ValueErrorType.ArrayUniqueItems:
      return 'names the same thing twice'
    default:
      return `expected ${expectation(error.schema)}, found ${shown(error)}`
  }
}

function shown({ schema: of, value }: ValueError): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a table'
  if (typeof value !== 'string') return String(value)
  if (of.secret && value.endsWith('…')) {
    const way = FRESH.has(of.format ?? '') ? 'retour init makes one of your own' : 'put your own'
    return `the example's …; ${way}`
  }
  if (of.secret) return `${Buffer.byteLength(value)} bytes`
  // A string where a list or table should be may be a secret.
  if (of.type === 'array' || of.type === 'object') return 'a string'
  const masked = value.replace(/\/\/[^/@]*@/, '//…@')
  return JSON.stringify(
    masked.length > SHOWN_MAX_LENGTH ? `${masked.slice(0, SHOWN_MAX_LENGTH)}…` : masked,
  )
}

/** A place as TypeBox tells it, `/webhook/0/url`, as people write it: `webhook[0].url`. */
export function dotted(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '')
}

/** The known word that somebody who wrote `word` most likely meant. */
export function nearestOf(word: string, known: string[]): string | undefined {
  const [nearest] = known
    .map((one) => ({ one, distance: distance(word, one) }))
    .sort((a, b) => a.distance - b.distance)
  // A short word with half of its letters replaced is another word.
  const allowed = Math.min(SUGGESTION_MAX_DISTANCE, Math.floor(word.length / 2))
  return nearest && nearest.distance <= allowed ? nearest.one : undefined
}

/** Suggests keys of the same table that are near or that it is short for; else places of it. */
function suggestion(pointer: string): string {
  const steps = pointer.split('/').slice(1)
  const name = steps.at(-1) ?? ''
  const siblings = Object.keys(tableAt(schema, steps.slice(0, -1))?.properties ?? {})
  const nearest = nearestOf(name, siblings)
  const meant = nearest === undefined ? lengthened(name, siblings) : [nearest]
  if (meant.length > 0) return `; did you mean ${meant.join(' or ')}?`
  const places = sectionsWith(name)
  if (places.length > 0) return `; it belongs ${places.join(' or ')}`
  return siblings.length > 0 ? `; known here: ${siblings.join(', ')}` : ''
}

/** The known keys that `name` is short for: `username` for `user`, `tls_cert` for `cert`. */
function lengthened(name: string, known: string[]): string[] {
  if (name.length < SHORTENED_MIN_LENGTH) return []
  return known.filter((one) => one.startsWith(name) || one.endsWith(`_${name}`))
}

function tableAt(of: TSchema, steps: string[]): TSchema | undefined {
  return steps.reduce<TSchema | undefined>(
    (at, step) => (at?.type === 'array' ? at.items : at?.properties?.[step]),
    of,
  )
}

/** Where else a key of this name is known. */
function sectionsWith(name: string): string[] {
  const top = Object.entries<TSchema>(schema.properties)
  const inSections = top
    .map(([section, of]) =>
      of.type === 'array' ? [`[[${section}]]`, of.items] : [`[${section}]`, of],
    )
    .filter(([, of]) => of.properties && Object.hasOwn(of.properties, name))
    .map(([section]) => `in ${section}`)
  const atTop = top.some(([key, of]) => key === name && !of.properties)
  return atTop ? ['at the top, before the first [section]', ...inSections] : inSections
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (const [i, char] of [...a].entries()) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++) {
      const replaced = (row[j] ?? 0) + (char === b[j] ? 0 : 1)
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
