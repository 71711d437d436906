// Writes one line for each event to stderr: text for people, JSON for programs. Under systemd lines have no
// time, as the journal adds one, and begin with the priority of sd-daemon(3). Whatever a field holds, it stays
// one line without control characters, and shows no secret. Nothing here throws.
import { fstatSync } from 'node:fs'

const levels = ['debug', 'info', 'warn', 'error'] as const
type Level = (typeof levels)[number]

/** syslog(3) priorities. */
const priorities: Record<Level, number> = { debug: 7, info: 6, warn: 4, error: 3 }

/** Enough for any diagnostic, too little to fill a disk. */
const VALUE_MAX_LENGTH = 2000
const CAUSES_MAX = 5
const STDERR = 2

/** Fields with such names are hidden. A last line of defence: callers must not log secrets in the first place. */
const HIDDEN = /secret|token|password|authorization/i

type Fields = Record<string, unknown>

/** `log.info('bounce accepted', { id })`: the event in words that never change, data in fields. */
export type Log = Record<Level, (event: string, fields?: Fields) => void>

interface LogOptions {
  level: Level
  format: 'text' | 'json'
  /** Takes one whole line, its line break included. Default stderr. */
  write?: (line: string) => void
  /** Milliseconds since 1970. */
  now?: () => number
  /** Whether lines go to the systemd journal. Default: what JOURNAL_STREAM says of stderr. */
  journal?: boolean
}

export function createLog(options: LogOptions): Log {
  const write = options.write ?? ((line: string) => void process.stderr.write(line))
  const { now = Date.now, journal = stderrIsJournal() } = options
  const format = options.format === 'json' ? jsonLine : textLine
  const at =
    (level: Level) =>
    (event: string, fields: Fields = {}) => {
      if (levels.indexOf(level) < levels.indexOf(options.level)) return
      const time = journal ? null : new Date(now()).toISOString()
      const prefix = journal ? `<${priorities[level]}>` : ''
      write(`${prefix}${format({ time, level, event, fields })}\n`)
    }
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}

/** systemd.exec(5): JOURNAL_STREAM is the device and inode of the stream, inherited by every child. */
function stderrIsJournal(): boolean {
  const stream = process.env.JOURNAL_STREAM
  if (stream === undefined) return false
  try {
    const { dev, ino } = fstatSync(STDERR, { bigint: true })
    return stream === `${dev}:${ino}`
  } catch {
    return false
  }
}

interface Line {
  time: string | null
  level: Level
  event: string
  fields: Fields
}

function textLine({ time, level, event, fields }: Line): string {
  const start = time === null ? '' : `${time} ${level.padEnd(5)} `
  const pairs = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${visible(key)}=${quoted(hidden(key, value))}`)
  return `${start}${visible(event)}${pairs.join('')}`
}

function jsonLine({ time, level, event, fields }: Line): string {
  const line: Fields = time === null ? { level, event } : { time, level, event }
  for (const [key, value] of Object.entries(fields)) {
    line[key in line ? `${key}_` : key] = hidden(key, value)
  }
  return visible(json(line))
}

/** A value as one word; in quotes where it would not read as one. */
function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : cut(json(value))
  const isWord = typeof value !== 'string' || !/^$|[\s"=\\\p{C}]/u.test(text)
  return visible(isWord ? text : JSON.stringify(text))
}

function hidden(key: string, value: unknown): unknown {
  return HIDDEN.test(key) && value !== undefined ? '[hidden]' : simple(value)
}

/** What a reader wants to see of texts, errors and bytes. */
function simple(value: unknown): unknown {
  if (typeof value === 'string') return cut(value)
  if (value instanceof Error) return cut(errorText(value))
  if (value instanceof Uint8Array) return `[${value.length} bytes]`
  if (typeof value === 'bigint' || typeof value === 'symbol') return String(value)
  return value
}

/** `TypeError: fetch failed (ECONNREFUSED); cause: Error: …`; no stack, which holds no more words. */
function errorText(error: Error): string {
  const parts: string[] = []
  let at: unknown = error
  while (at instanceof Error && parts.length < CAUSES_MAX) {
    const code = 'code' in at && typeof at.code === 'string' ? ` (${at.code})` : ''
    parts.push(`${at.name}: ${at.message}${code}`)
    at = at.cause
  }
  return parts.join('; cause: ')
}

function json(value: unknown): string {
  try {
    return JSON.stringify(value, (key, item) => hidden(key, item)) ?? 'null'
  } catch {
    return '"[circular]"'
  }
}

function cut(text: string): string {
  return text.length > VALUE_MAX_LENGTH ? `${text.slice(0, VALUE_MAX_LENGTH)}…` : text
}

/** Control and format characters (line breaks, escapes, text direction) as escapes, `\u202e`. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  )
}
