// Gives the system's message about a file, to be printed behind its name: without the error code,
// the call and the path.

import { Problem } from './io.ts'

const words: Record<string, string> = {
  'illegal operation on a directory': 'is a directory',
  'The encoded data was not valid for encoding utf-8': 'is not UTF-8',
}

/** `ENOENT: no such file, open 'x'` → `no such file`; any other message stays. */
export function fileProblem(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const plain = /^E[A-Z0-9]+: (.+), \w+(?: '.*')?$/s.exec(message)?.[1] ?? message
  const isMkdir = error instanceof Error && 'syscall' in error && error.syscall === 'mkdir'
  if (isMkdir && plain === 'file already exists') return 'is a file, not a directory'
  return words[plain] ?? plain
}

/** `x.db: permission denied` for an error of the system; null for any other, which is a bug. */
export function systemProblem(error: unknown): string | null {
  if (!(error instanceof Error) || !('syscall' in error)) return null
  const { path, dest } = error as { path?: string; dest?: string }
  const where = [path, dest].filter((name) => name !== undefined).join(' -> ')
  const why = fileProblem(error)
  return where === '' ? why : `${where}: ${why}`
}

/** Gives the result of `work`, and makes a `Problem` of an error of the system. */
export function orProblem<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw new Problem(systemProblem(error) ?? (error as Error).message)
  }
}
