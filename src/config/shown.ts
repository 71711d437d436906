// Shows the configuration in force: with the names of the TOML file, every default filled in, and
// every secret hidden. The schema says what is secret.

import type { TSchema } from '@sinclair/typebox'
import { type Config, camelCase } from '../config.ts'
import { schema } from './schema.ts'
import { isTable } from './secrets.ts'

/** Shown instead of a secret that is set. */
const HIDDEN = '(hidden)'

/** JSON with TOML's keys; `…_file` keys have been filled in and are left out. */
export function shownConfig(config: Config): Record<string, unknown> {
  return shown(schema, config) as Record<string, unknown>
}

function shown(of: TSchema, value: unknown): unknown {
  if (of.secret) return value === '' ? '' : HIDDEN
  if (Array.isArray(value)) return value.map((item) => shown(of.items ?? {}, item))
  if (isTable(value)) return of.properties ? shownTable(of, value) : shownRecord(of, value)
  return of.format === 'http-url' && typeof value === 'string' ? withoutQuery(value) : value
}

function shownTable(of: TSchema, value: Record<string, unknown>): Record<string, unknown> {
  const keys = Object.keys(of.properties).filter((key) => value[camelCase(key)] !== undefined)
  return Object.fromEntries(
    keys.map((key) => [key, shown(of.properties[key], value[camelCase(key)])]),
  )
}

/** A table whose names the user chose. */
function shownRecord(of: TSchema, value: Record<string, unknown>): Record<string, unknown> {
  const [child = {}] = Object.values<TSchema>(of.patternProperties ?? {})
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, shown(child as TSchema, item)]),
  )
}

/** The query of a webhook often holds a key. */
function withoutQuery(url: string): string {
  const parsed = new URL(url)
  parsed.username = ''
  parsed.password = ''
  if (parsed.search !== '') parsed.search = HIDDEN
  parsed.hash = ''
  return parsed.href.replace(encodeURI(HIDDEN), HIDDEN)
}
