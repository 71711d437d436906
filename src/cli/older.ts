// The flags of commands that print a page of a list, and the line below a page: the command that prints the next.
import { printable } from './table.ts'

/** `what` they are: `calls`. */
export function pageFlags(what: string) {
  return {
    limit: { type: 'string', value: 'N', about: 'at most so many; default 50' },
    before: { type: 'string', value: 'ID', about: `only ${what} older than this one` },
  } as const
}

/** '' when `next` is null. `given`: the flags of this call; those that are undefined are left out. */
export function olderOnes(
  command: string,
  given: Record<string, string | undefined>,
  operands: readonly string[],
  next: string | null,
): string {
  if (next === null) return ''
  const flags = Object.entries({ ...given, before: next }).flatMap(([flag, value]) =>
    value === undefined ? [] : [`--${flag}`, shellWord(value)],
  )
  const words = ['retour', command, ...operands.map(shellWord), ...flags]
  return `\nolder ones: ${words.join(' ')}`
}

function shellWord(text: string): string {
  return printable(/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`)
}
