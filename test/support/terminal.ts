// A terminal that tests can read: commands run in this process and see it instead of the real one.

import { dispatch } from '../../src/cli/dispatch.ts'
import { type Io, StdinTooLarge } from '../../src/cli/io.ts'

interface Ended {
  exit: number
  out: string
  problems: string[]
  /** The lines of progress, each of which replaced the one before it. */
  progress: string[]
}

export interface Given {
  stdin?: Uint8Array | string
  env?: Record<string, string>
  /** The width of the terminal; by default there is none. */
  columns?: number
  /** What is typed where a secret is asked; without it stdin is no terminal. */
  typed?: string[]
  /** The error of every write to stdout, if it should fail. */
  full?: Error
}

/** Runs `retour WORDS…` and gives what a person would see. */
export async function retour(words: string[], given: Given = {}): Promise<Ended> {
  const { bytes: _, ...ended } = await retourBytes(words, given)
  return ended
}

/** The same, and gives what was printed as bytes. */
export async function retourBytes(
  words: string[],
  given: Given = {},
): Promise<Ended & { bytes: Uint8Array }> {
  let bytes = Buffer.alloc(0)
  const ended: Ended = { exit: -1, out: '', problems: [], progress: [] }
  const io: Io = {
    async out(text) {
      if (given.full) throw given.full
      bytes = Buffer.concat([bytes, Buffer.from(text)])
      ended.out = bytes.toString()
    },
    problem(...lines) {
      ended.problems.push(...lines)
      return 1
    },
    progress: (line) => void ended.progress.push(line),
    async stdin(maxBytes) {
      const bytes = Buffer.from(given.stdin ?? '')
      if (bytes.length > maxBytes) throw new StdinTooLarge(maxBytes)
      return bytes
    },
    secret: async () => given.typed?.shift() ?? null,
    env: given.env ?? {},
    columns: given.columns ?? Number.POSITIVE_INFINITY,
    style: (_, text) => text,
  }
  ended.exit = await dispatch(words, io)
  return { ...ended, bytes }
}
