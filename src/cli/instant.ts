// Reads times from the command line.
import { readInstant } from '../instant.ts'
import { UsageError } from './command.ts'

const TIME_EXAMPLES = '2026-11-01 or 2026-11-01T12:00:00Z'

/** A time in Unix milliseconds, in UTC if it has no zone. Throws a UsageError if it is none. */
export function instantMs(flag: string, text: string): number {
  const ms = readInstant(text)
  if (ms === null)
    throw new UsageError(`${flag}: there is no time ${text}; give one such as ${TIME_EXAMPLES}`)
  return ms
}

/** A time in the form that the API takes; undefined if none was given. */
export function apiTime(flag: string, text: string | undefined): string | undefined {
  return text === undefined ? undefined : new Date(instantMs(flag, text)).toISOString()
}

/** Both ends of a period. Throws a UsageError if one is no time or nothing lies between them. */
export function periodMs(from: string, to: string | undefined, nowMs: number): [number, number] {
  const fromMs = instantMs('--from', from)
  const toMs = to === undefined ? nowMs : instantMs('--to', to)
  if (fromMs < toMs) return [fromMs, toMs]
  throw new UsageError(
    to === undefined ? '--from: that is yet to come' : '--to: give a time after --from',
  )
}
