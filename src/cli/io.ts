// The terminal as commands see it: text out, problems, bytes in, colours. A parameter of every
// command, so that a test can be the terminal. What comes from mail goes through `printable` first.
import { styleText } from 'node:util'
import { codeOf } from '../error-code.ts'
import { readSecret } from './secret.ts'
import { printable } from './table.ts'

type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan'

export interface Io {
  /** Text or bytes on stdout, as is; resolves when it is written. Rejects with `ReaderGone`. */
  out(text: string | Uint8Array): Promise<void>
  /**
   * One line a problem on stderr, after `retour: `, made printable, in the place of any progress.
   * Returns 1, the exit code that goes with it.
   */
  problem(...lines: string[]): number
  /** A line that is replaced by the next, on stderr and only on a terminal; '' wipes it. */
  progress(line: string): void
  /** All of stdin. Rejects with `StdinTooLarge` when there is more than `maxBytes`. */
  stdin(maxBytes: number): Promise<Uint8Array>
  /** A line that is typed after `prompt` without being shown; null when stdin is no terminal. */
  secret(prompt: string): Promise<string | null>
  env: Record<string, string | undefined>
  /** How wide the terminal is that shows stdout; Infinity where none does. */
  columns: number
  style(style: Style, text: string): string
}

/** The reader of stdout has closed it, as `head` does: the command can end. */
export class ReaderGone extends Error {}

/** Ends a command; its lines are printed as by `problem`. */
export class Problem extends Error {
  readonly lines: readonly string[]

  constructor(...lines: string[]) {
    super(lines.join('\n'))
    this.lines = lines
  }
}

/** More was piped in than a command takes. */
export class StdinTooLarge extends Problem {
  constructor(maxBytes: number) {
    super(`stdin has more than ${maxBytes} bytes`)
  }
}

const CLEAR_LINE = '\r\u001b[K'

/** Not where the user does not want it (no-color.org), nor where the output is no terminal. */
export function isColoured(env: Io['env'], isTerminal: boolean): boolean {
  return isTerminal && !env.NO_COLOR && env.TERM !== 'dumb'
}

/** The real one. */
export function terminal(): Io {
  const writer = Bun.stdout.writer()
  const { env } = process
  const coloured = isColoured(env, process.stdout.isTTY)
  return {
    async out(text) {
      try {
        await writer.write(text)
        await writer.flush()
      } catch (error) {
        const code = codeOf(error)
        if (code === '') throw error
        // A full disk behind `> file`: the system does not say where.
        throw code === 'EPIPE'
          ? new ReaderGone('its reader has gone')
          : Object.assign(error as Error, { path: 'stdout' })
      }
    },
    problem(...lines) {
      const text = lines.map((line) => `retour: ${printable(line)}\n`).join('')
      process.stderr.write(process.stderr.isTTY ? CLEAR_LINE + text : text)
      return 1
    },
    progress(line) {
      if (process.stderr.isTTY) process.stderr.write(CLEAR_LINE + line)
    },
    stdin: readStdin,
    secret: readSecret,
    env,
    columns: (process.stdout.isTTY && process.stdout.columns) || Number.POSITIVE_INFINITY,
    style: (style, text) => (coloured ? styleText(style, text, { validateStream: false }) : text),
  }
}

async function readStdin(maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of Bun.stdin.stream()) {
    size += chunk.length
    if (size > maxBytes) throw new StdinTooLarge(maxBytes)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
