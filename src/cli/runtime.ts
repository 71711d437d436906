// What the runtime reads before any of our code runs, so that the program takes its own place once more,
// with it set. Whoever sets such a variable himself decides; where the system refuses, all goes on as it is.

import { totalmem } from 'node:os'
import { isBuilt } from '../version.ts'

/**
 * What the collector is to believe in. JavaScriptCore goes by the memory of the machine: with 24 GB a
 * quarter more garbage stays resident than with 2 GB, at the same speed.
 */
const BELIEVED_BYTES = 2 * 1024 ** 3
/**
 * The runtime has as many threads as there are processors, and looks up names on them, each name once: with
 * two whose servers do not answer nothing was flushed to the disk for ten seconds. They are made as they are
 * needed. One that cannot be made ends the program, and containers are often held to 1024.
 */
const THREADS_MAX = 768

/** Returns when there is nothing to change, else never: the program begins anew, with the same process id. */
export function setRuntime(args: readonly string[], env: NodeJS.ProcessEnv): void {
  const missing = Object.entries(variables()).filter(([name]) => env[name] === undefined)
  if (!isBuilt || missing.length === 0) return
  const { execPath } = process
  try {
    process.execve?.(execPath, [execPath, ...args], { ...env, ...Object.fromEntries(missing) })
  } catch {
    // It costs memory, and is slower in bad times.
  }
}

function variables(): Record<string, string> {
  const threads = { UV_THREADPOOL_SIZE: String(THREADS_MAX) }
  if (totalmem() <= BELIEVED_BYTES) return threads
  return { ...threads, BUN_JSC_forceRAMSize: String(BELIEVED_BYTES) }
}
