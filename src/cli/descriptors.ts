// Tells whether the limit of file descriptors is high enough for the configuration. Without free
// descriptors the daemon accepts no connection and makes no call, and no log says why.

import { readFileSync } from 'node:fs'
import type { Config } from '../config.ts'

/** For the database, the log, listeners, name resolution, and people at the dashboard. */
const REST = 100

/** Null when there are enough, or when we do not know (not Linux). */
export function descriptorsLacking(
  { smtp, relay, webhook, ...config }: Pick<Config, 'smtp' | 'relay' | 'webhook' | 'submission'>,
  limits: string = readLimits(),
): { allowed: number; needed: number } | null {
  const soft = /^Max open files +(\d+)/m.exec(limits)?.[1]
  if (soft === undefined) return null
  const listening = [smtp, config.submission].filter(({ listen }) => listen.length > 0)
  const connections = listening.reduce((sum, { connectionsMax }) => sum + connectionsMax, 0)
  const calls = webhook.reduce((sum, { concurrency }) => sum + concurrency, 0)
  const needed = connections + relay.connectionsMax + calls + REST
  const allowed = Number(soft)
  return allowed < needed ? { allowed, needed } : null
}

function readLimits(): string {
  try {
    return readFileSync('/proc/self/limits', 'utf8')
  } catch {
    return ''
  }
}
