// The type of a command: a row of the table in dispatch.ts.
import type { Io } from './io.ts'

interface Flag {
  /** The name of the value in the help: `FILE`. A flag without one takes no value. */
  value?: string
  /** The possible values, if they are few; shells complete them. */
  choices?: readonly string[]
  /** The command needs it, and says so itself. */
  isNeeded?: true
  about: string
}

type Flags = Record<string, Flag>

type Value<F extends Flag> = F extends { choices: readonly (infer Word extends string)[] }
  ? Word
  : F extends { value: string }
    ? string
    : boolean

type Values<F extends Flags> = { [K in keyof F]?: Value<F[K]> | undefined }

interface Spec<F extends Flags> {
  /** One or two words: `check`, `calls list`. */
  name: string
  /** What it does, in one line. */
  about: string
  /**
   * The operands behind the name, as the help shows them: `FILE`, `[ID]` if it may be left out,
   * `FILE… | DIR | -` if there may be more. Without this the command takes none.
   */
  operands?: string
  /** The possible operands, if they are few. */
  choices?: readonly string[]
  flags: F
  examples: string[]
  /** More text for the help. */
  notes?: string
  /** Whether the help does not list it. */
  hidden?: boolean
  /** The exit code for wrong usage and for a crash, if 2 and 1 would be misunderstood. */
  troubleExit?: number
  /** Returns the exit code. Expected trouble is reported with `io.problem`. */
  run(input: { values: Values<F>; operands: string[] }, io: Io): Promise<number>
}

/** A command of the table, where the types of its flags do not matter. */
export interface Command extends Omit<Spec<Flags>, 'run'> {
  run(
    input: { values: Record<string, string | boolean | undefined>; operands: string[] },
    io: Io,
  ): Promise<number>
}

/** Gives `run` the types of its own flags. */
export function command<const F extends Flags>(spec: Spec<F>): Command {
  return spec as unknown as Command
}

/** A wrong command line; the dispatcher shows the usage and ends with 2. */
export class UsageError extends Error {}
