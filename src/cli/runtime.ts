// Sets environment variables that the runtime reads before any of our code runs: for this the
// program replaces itself by a new start (execve). A variable that is set already stays as it is.
// If the system refuses, the program goes on without them.

import { totalmem } from 'node:os'
import { isBuilt } from '../version.ts'

/**
 * The memory that the garbage collector should believe the machine to have. JavaScriptCore sizes
 * its heap by it: with 24 GB a quarter more garbage stays in memory than with 2 GB, and it is not
 * faster.
 */
const BELIEVED_BYTES = 2 * 1024 ** 3
/**
 * By default the runtime has as many threads as processors, and also looks up names on them: two
 * names whose servers do not answer kept everything from being flushed to the disk for ten seconds.
 * Threads are made as needed; one that cannot be made ends the program, and containers are often
 * limited to 1024.
 */
const THREADS_MAX = 768

/** Returns when there is nothing to set; else the program starts anew, with the same process id. */
export function setRuntime(args: readonly string[], env: NodeJS.ProcessEnv): void {
  const missing = Object.entries(variables()).filter(([name]) => env[name] === undefined)
  if (!isBuilt || missing.length === 0) return
  const { execPath } = process
  try {
    process.execve?.(execPath, [execPath, ...args], { ...env, ...Object.fromEntries(missing) })
  } catch {
    // Without them it takes more memory, and is slower when name servers do not answer.
  }
}

function variables(): Record<string, string> {
  const threads = { UV_THREADPOOL_SIZE: String(THREADS_MAX) }
  if (totalmem() <= BELIEVED_BYTES) return threads
  return { ...threads, BUN_JSC_forceRAMSize: String(BELIEVED_BYTES) }
}
