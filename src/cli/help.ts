// Writes the help of the program, of a group of commands, and of a command.

import type { Command } from './command.ts'
import type { Io } from './io.ts'
import { fitted, layOut } from './table.ts'

const WIDTH = 80

/** All commands, in their groups. */
export function overview(groups: Readonly<Record<string, readonly Command[]>>, io: Io): string {
  const shown = Object.values(groups)
    .flat()
    .filter(({ hidden }) => !hidden)
  const rows = layOut(shown.map(({ name, about }) => [`  retour ${name}`, about])).split('\n')
  const text = [
    'Retour receives all mail that comes back to your envelope addresses, works out what it means, logs it and calls your webhooks.',
    ...Object.entries(groups).flatMap(([title, group]) => [
      '',
      io.style('bold', title),
      ...rows.filter((_, i) => group.some((one) => one === shown[i])),
    ]),
    '',
    io.style('bold', 'First steps'),
    '  retour init /etc/retour     writes retour.toml and retour.service',
    '  retour COMMAND --help       shows the help of a command, with examples',
    '',
  ].join('\n')
  return fitted(text, WIDTH)
}

/** The commands of a group: those whose names begin with the same word. */
export function groupHelp(first: string, group: readonly Command[], io: Io): string {
  return [
    io.style('bold', 'Commands'),
    fitted(layOut(group.map(({ name, about }) => [`  retour ${name}`, about])), WIDTH),
    '',
    `retour ${first} COMMAND --help shows the help of one, with examples.`,
    '',
  ].join('\n')
}

export function usage({ name, operands, flags }: Command): string {
  const words = Object.entries(flags).map(([flag, { value, isNeeded }]) => {
    const word = value === undefined ? `--${flag}` : `--${flag} ${value}`
    return isNeeded ? word : `[${word}]`
  })
  const [first, ...rest] = [`usage: retour ${name}`, ...words, ...(operands ? [operands] : [])]
  return wrapped(first ?? '', rest)
}

/** Puts words that do not fit in a line into the next one, below the name of the command. */
function wrapped(first: string, words: readonly string[]): string {
  const lines = [first]
  for (const word of words) {
    const line = `${lines.at(-1)} ${word}`
    if (line.length <= LINE_MAX) lines[lines.length - 1] = line
    else lines.push(`${INDENT}${word}`)
  }
  return lines.join('\n')
}
/** A line has the width of a terminal with the `retour: ` of a problem in front. */
const LINE_MAX = WIDTH - 'retour: '.length
const INDENT = ' '.repeat('usage: retour'.length)

/** The help of one command. */
export function help(command: Command, io: Io): string {
  const rows = Object.entries(command.flags).map(([flag, { value, about }]) => [
    `  --${flag}${value === undefined ? '' : ` ${value}`}`,
    about,
  ])
  return [
    fitted(command.about, WIDTH),
    '',
    usage(command),
    ...(rows.length > 0 ? ['', fitted(layOut(rows), WIDTH)] : []),
    ...(command.notes === undefined ? [] : ['', fitted(command.notes, WIDTH)]),
    '',
    io.style('bold', command.examples.length > 1 ? 'Examples' : 'Example'),
    ...command.examples.map((example) => `  ${example}`),
    '',
  ].join('\n')
}
