// The terminal as commands see it: text out, problems, bytes in, colours. It is a parameter of
// every command, so that a test can take its place. Text from mail must go through `printable`
// first.
import { styleText } from 'node:util'
import { codeOf } from '../error-code.ts'
import { readSecret } from './secret.ts'
import { printable } from './table.ts'

type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan'

export interface Io {
  /** Writes text or bytes to stdout as they are. Rejects with `ReaderGone` if nobody reads them. */
  out(text: string | Uint8Array): Promise<void>
  /**
   * Writes a line for each problem to stderr, behind `retour: ` and made printable; it replaces any
   * progress. Returns 1, the exit code for problems.
   */
  problem(...lines: string[]): number
  /** Shows a line on stderr, if that is a terminal, which the next one replaces; '' wipes it. */
  progress(line: string): void
  /** Reads all of stdin. Rejects with `StdinTooLarge` if there is more than `maxBytes`. */
  stdin(maxBytes: number): Promise<Uint8Array>
  /** Reads a line that is typed behind `prompt` and not shown; null if stdin is no terminal. */
  secret(prompt: string): Promise<string | null>
  env: Record<string, string | undefined>
  /** The width of the terminal that shows stdout; Infinity if there is none. */
  columns: number
  style(style: Style, text: string): string
}

/** The reader of stdout has closed it, as `head` does, so that the command can end. */
export class ReaderGone extends Error {}

/** Thrown to end a command; its lines are printed as `problem` does. */
export class Problem extends Error {
  readonly lines: readonly string[]

  constructor(...lines: string[]) {
    super(lines.join('\n'))
    this.lines = lines
  }
}

/** More was piped in than the command takes. */
export class StdinTooLarge extends Problem {
  constructor(maxBytes: number) {
    super(`stdin has more than ${maxBytes} bytes`)
  }
}

const CLEAR_LINE = '\r\u001b[K'

/** Colours are used on a terminal, unless the user does not want them (no-color.org). */
export function isColoured(env: Io['env'], isTerminal: boolean): boolean {
  return isTerminal && !env.NO_COLOR && env.TERM !== 'dumb'
}

/** The real terminal. */
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
        // The disk may be full behind `> file`; the system's error does not say which file.
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
