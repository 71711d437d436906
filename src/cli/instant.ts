// A time on the command line.
import { UsageError } from './command.ts'

/** `2026-11-01` or RFC 3339, UTC where nothing else is said, in Unix milliseconds; else a UsageError. */
export function instantMs(flag: string, text: string): number {
  const ms = Date.parse(text)
  if (Number.isNaN(ms)) throw new UsageError(`${flag}: ${text} is no time`)
  return ms
}
