// Times in queries and bodies: RFC 3339, or as the logs have them (`YYYY-MM-DD`, `YYYY-MM-DD HH:MM:SS`,
// UTC). What is no time is refused with the name of its field.

import { t } from 'elysia'
import { readInstant } from '../instant.ts'
import { invalid } from './errors.ts'

/** A time in an answer. */
export const timestamp = t.String({ format: 'date-time' })

export function timeOrNull(ms: number | null | undefined): string | null {
  return ms === null || ms === undefined ? null : new Date(ms).toISOString()
}

const EXAMPLES = '2026-11-23 or 2026-11-23T12:00:00Z'

/** A field that `timeOf` reads. */
export function timeField(words: string) {
  return t.String({ description: `${words}: a time such as ${EXAMPLES}, UTC.` })
}

/** Unix milliseconds. */
export function timeOf(field: string, text: string): number {
  // A + that was not encoded in a query has become a space.
  const spelt = text.replace(/^(\S+T\S+) (\d\d:\d\d)$/i, '$1+$2')
  const ms = readInstant(spelt)
  if (ms !== null) return ms
  throw invalid(field, `a time such as ${EXAMPLES}`)
}
