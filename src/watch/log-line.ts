// Reads one line of a mail log: its time, program and text. Knows rsyslog's traditional form (RFC
// 3164), its ISO form, RFC 5424, and journald's JSON; gives null for any other line.

export interface LogEntry {
  atMs: number
  /** The syslog identifier: `postfix/qmgr`, `postfix-out/smtp`. */
  program: string
  text: string
}

const DAY_MS = 86_400_000
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** `Nov  3 17:06:17 mx postfix/qmgr[680]: text`, with an optional `<22>` in front. */
const TRADITIONAL =
  /^(?:<\d{1,3}>)?([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d\d):(\d\d):(\d\d)(?:\.\d+)? \S+ ([^\s[:]+)(?:\[\d+\])?: (.*)$/
/** `2026-11-03T17:06:17.003+01:00 mx postfix/qmgr[680]: text` */
const ISO =
  /^(?:<\d{1,3}>)?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)) \S+ ([^\s[:]+)(?:\[\d+\])?: (.*)$/
/** `<22>1 2026-11-03T17:06:17.003Z mx postfix/qmgr 680 - - text` */
const RFC5424 =
  /^<\d{1,3}>1 (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)) \S+ (\S+) \S+ \S+ (?:-|(?:\[(?:[^\]"]|"(?:[^"\\]|\\.)*")*\])+) ?\ufeff?(.*)$/

/** The traditional form has local times without a year; the year is found by `nowMs`. */
export function entryOfLine(line: string, nowMs: number): LogEntry | null {
  const traditional = TRADITIONAL.exec(line)
  if (traditional !== null) {
    const [, month = '', day, hour, minute, second, program = '', text = ''] = traditional
    const time = [day, hour, minute, second].map(Number)
    return { atMs: localMs(MONTHS.indexOf(month), time, nowMs), program, text }
  }
  const dated = RFC5424.exec(line) ?? ISO.exec(line)
  if (dated === null) return null
  const [, time = '', program = '', text = ''] = dated
  const atMs = Date.parse(time)
  return Number.isNaN(atMs) ? null : { atMs, program, text }
}

/** Takes the year that puts the time in the past, or at most a day ahead, as clocks differ. */
function localMs(month: number, time: number[], nowMs: number): number {
  const [day = 1, hour = 0, minute = 0, second = 0] = time
  const year = new Date(nowMs).getFullYear()
  const atMs = new Date(year, month, day, hour, minute, second).getTime()
  if (atMs <= nowMs + DAY_MS) return atMs
  return new Date(year - 1, month, day, hour, minute, second).getTime()
}

/** An entry of `journalctl -o json` with its cursor; `entry` is null if its message is not text. */
export function entryOfJournal(line: string): { cursor: string; entry: LogEntry | null } | null {
  const fields = parsed(line)
  const { __CURSOR: cursor, __REALTIME_TIMESTAMP: time, SYSLOG_IDENTIFIER: program } = fields ?? {}
  if (typeof cursor !== 'string') return null
  const text = messageText(fields?.MESSAGE)
  if (typeof program !== 'string' || text === null) return { cursor, entry: null }
  return { cursor, entry: { atMs: Math.floor(Number(time) / 1000), program, text } }
}

function parsed(line: string): Record<string, unknown> | null {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

/** journald writes text that is not UTF-8 as a list of bytes. */
function messageText(message: unknown): string | null {
  if (typeof message === 'string') return message
  return Array.isArray(message) ? Buffer.from(message).toString() : null
}
