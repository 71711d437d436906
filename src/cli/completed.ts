// Brings the table of commands into the form from which shell completions are made.
import type { Command } from './command.ts'

/** A command as completions see it. */
export interface Completed {
  /** The one or two words of its name. */
  words: string[]
  about: string
  flags: Value[]
  operands: Values
}

/** What a shell can complete: names of files, words of a list, or nothing. */
export type Values =
  | { kind: 'files' }
  | { kind: 'words'; words: readonly string[] }
  | { kind: 'any' }

/** A flag. `values` is null if it takes none. */
export interface Value {
  /** Its name with the dashes. */
  flag: string
  about: string
  values: Values | null
}

/** What a shell must know of a command. */
export function completed({ name, about, flags, operands, choices }: Command): Completed {
  return {
    words: name.split(' '),
    about,
    flags: [
      ...Object.entries(flags).map(([name, flag]) => ({
        flag: `--${name}`,
        about: flag.about,
        values: flag.value === undefined ? null : valuesOf(flag.value, flag.choices),
      })),
      { flag: '--help', about: 'shows the help of the command', values: null },
    ],
    operands: valuesOf(operands ?? '', choices),
  }
}

function valuesOf(name: string, words: readonly string[] | undefined): Values {
  if (words !== undefined) return { kind: 'words', words }
  return /\b(FILE|DIR)\b/.test(name) ? { kind: 'files' } : { kind: 'any' }
}

/** All first words, with what the command does or, if there are two words, which may follow. */
export function firstWords(commands: readonly Completed[]): { word: string; about: string }[] {
  const single = commands.filter(({ words }) => words.length === 1)
  return [
    ...single.map(({ words: [word = ''], about }) => ({ word, about })),
    ...[...groupsOf(commands)].map(([word, members]) => {
      return { word, about: members.map(({ words }) => words[1]).join(', ') }
    }),
  ]
}

/** The commands of two words by their first: `calls` → list, show, replay. */
export function groupsOf(commands: readonly Completed[]): Map<string, Completed[]> {
  const two = commands.filter(({ words }) => words.length > 1)
  return Map.groupBy(two, ({ words }) => words[0] ?? '')
}
