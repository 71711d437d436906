// A log that tests can read, and one that says nothing.

import type { Log } from '../../src/log.ts'

export const silentLog: Log = { debug() {}, info() {}, warn() {}, error() {} }

export interface Logged {
  level: keyof Log
  event: string
  fields: Record<string, unknown>
}

/** What is logged with `log` is in `logged`, in order. */
export function recordingLog(): { log: Log; logged: Logged[] } {
  const logged: Logged[] = []
  const at =
    (level: Logged['level']) =>
    (event: string, fields: Logged['fields'] = {}) =>
      void logged.push({ level, event, fields })
  const log = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
  return { log, logged }
}
