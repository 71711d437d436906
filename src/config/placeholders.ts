// Finds values that nobody can mean in earnest: those of the example, and others with names that
// are reserved for examples and tests (RFC 2606, RFC 6761). They are no mistakes, because a trial
// on one machine runs with them: the daemon accepts them, and `retour check` tells them. A section
// that `enabled = false` turns off may keep the values of the example.

import type { TSchema } from '@sinclair/typebox'
import { partsOf } from '../mailbox.ts'
import { schema } from './schema.ts'
import { isTable } from './secrets.ts'
import type { Trouble } from './shape.ts'

const RESERVED = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|invalid|test)$/

/** Finds them in `table`, which must be sound: as TOML has it, with defaults filled in. */
export function placeholders(table: unknown): Trouble[] {
  return find(schema, table, '')
}

function find(of: TSchema, value: unknown, key: string): Trouble[] {
  if (of.type === 'array' && Array.isArray(value)) {
    return value.flatMap((item, at) => find(of.items, item, `${key}[${at}]`))
  }
  if (of.properties && isTable(value)) {
    if (value.enabled === false) return []
    return Object.entries<TSchema>(of.properties).flatMap(([name, child]) =>
      find(child, value[name], key === '' ? name : `${key}.${name}`),
    )
  }
  const domain = typeof value === 'string' ? domainIn(of, value) : null
  if (domain === null || !RESERVED.test(domain)) return []
  return [[key, `${domain} is a name for examples (RFC 2606); put your own`]]
}

/** The domain in a value of this format, null if the format has none. */
function domainIn({ format }: TSchema, value: string): string | null {
  switch (format) {
    case 'domain':
      return value
    case 'address':
      return partsOf(value).domain
    case 'http-url':
      return new URL(value).hostname
    default:
      return null
  }
}
