// Reads times as people and programs write them: RFC 3339, or as in the logs (`YYYY-MM-DD`,
// `YYYY-MM-DD HH:MM:SS`), in UTC where no zone is given. Writes times as logs and mail have them.

/** The longest month; also the longest period of events that can be asked for at once. */
export const MONTH_MS = 31 * 86_400_000

const WRITTEN = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?)?$/i

/** Unix milliseconds; null when it is no time. `Date.parse` alone takes 30 February for a day in March. */
export function readInstant(text: string): number | null {
  const [, date = '', time, zone] = WRITTEN.exec(text) ?? []
  const dayMs = Date.parse(date)
  const ms = Date.parse(`${date}T${time ?? '00:00:00'}${zone?.toUpperCase() ?? 'Z'}`)
  if (Number.isNaN(ms) || !new Date(dayMs).toISOString().startsWith(date)) return null
  return ms
}

/** `YYYY-MM-DD HH:MM:SS`, UTC: as logs and payloads have it. */
export function logTime(ms: number): string {
  return new Date(ms).toISOString().slice(0, 'YYYY-MM-DD HH:MM:SS'.length).replace('T', ' ')
}

/** A time from a log as RFC 3339. */
export function rfc3339(logTime: string): string {
  return `${logTime.replace(' ', 'T')}Z`
}

/** `Mon, 23 Nov 2026 10:00:00 +0000`: as mail has it (RFC 5322 3.3). */
export function mailDate(ms: number): string {
  return new Date(ms).toUTCString().replace('GMT', '+0000')
}
