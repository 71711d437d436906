// How much garbage the daemon gathers before it is collected. JavaScriptCore goes by the memory of the
// machine: with 24 GB a quarter more stays resident than with 2 GB, at the same speed. It reads its
// options before any of our code runs, so that the program takes its own place once more, with them set.
// Whoever sets the variable himself decides; where the system refuses, all goes on as it is.

import { totalmem } from 'node:os'
import { isBuilt } from '../version.ts'

const VARIABLE = 'BUN_JSC_forceRAMSize'
/** What the collector is to believe in. */
const BELIEVED_BYTES = 2 * 1024 ** 3

/** Returns when there is nothing to change, else never: the program begins anew, with the same process id. */
export function boundHeap(args: readonly string[], env: NodeJS.ProcessEnv): void {
  if (!isBuilt || env[VARIABLE] !== undefined || totalmem() <= BELIEVED_BYTES) return
  const { execPath } = process
  try {
    process.execve?.(execPath, [execPath, ...args], { ...env, [VARIABLE]: String(BELIEVED_BYTES) })
  } catch {
    // It costs memory, nothing else.
  }
}
