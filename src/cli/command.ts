// The type of a command: a row of the table in dispatch.ts.
import type { Io } from './io.ts'

interface Flag {
  type: 'string' | 'boolean'
  /** The name of the value in the help: `FILE`. */
  value?: string
  /** The possible values, if they are few; shells complete them. */
  choices?: readonly string[]
  /** The command needs it, and says so itself. */
  isNeeded?: true
  about: string
}

type Flags = Record<string, Flag>

type Value<F extends Flag, Type = F['type']> = Type extends 'boolean'
  ? boolean
  : F extends { choices: readonly (infer Word extends string)[] }
    ? Word
    : string

type Values<F extends Flags> = { [K in keyof F]?: Value<F[K]> | undefined }

interface Spec<F extends Flags> {
  /** One or two words: `check`, `calls list`. */
  name: string
  /** What it does, in one line. */
  about: string
  /** The operands behind the name, as the help shows them: `FILE… | DIR | -`. */
  operands?: string
  /** The possible operands, if they are few. */
  choices?: readonly string[]
  /** How many operands it takes, at least and at most; by default none. */
  count?: [min: number, max: number]
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

export type Command = Spec<Flags>

/** Gives `run` the types of its own flags, which the table does not need. */
export function command<const F extends Flags>(spec: Spec<F>): Command {
  return spec as unknown as Command
}

/** A wrong command line; the dispatcher shows the usage and ends with 2. */
export class UsageError extends Error {}
