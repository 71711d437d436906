// The keys that are only read at the start: `data_dir` and the listen addresses. A reload does not
// change them.

import { isDeepStrictEqual } from 'node:util'
import type { Config } from '../config.ts'

const listeners = ['smtp', 'lmtp', 'submission', 'admin'] as const

/** What is in force when a daemon that has `start` gets `next`, and the keys that have to wait. */
export function untilRestart(start: Config, next: Config): { next: Config; keys: string[] } {
  const kept = listeners.map((name) => [name, { ...next[name], listen: start[name].listen }])
  const moved = listeners.filter((name) => {
    return !isDeepStrictEqual(start[name].listen, next[name].listen)
  })
  return {
    next: { ...next, dataDir: start.dataDir, ...Object.fromEntries(kept) },
    keys: [
      ...(start.dataDir === next.dataDir ? [] : ['data_dir']),
      ...moved.map((name) => `${name}.listen`),
    ],
  }
}
