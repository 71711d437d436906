// Writes the completion for fish.
import { type Completed, firstWords, type Value, type Values } from './completed.ts'

export function fishScript(commands: readonly Completed[]): string {
  const first = firstWords(commands).map(({ word, about }) => nextWord([], word, about))
  const second = commands
    .filter(({ words }) => words.length > 1)
    .map(({ words, about }) => nextWord(words.slice(0, 1), words[1] ?? '', about))
  return `# Completion of retour for fish.
# Whether exactly these words stand behind retour.
function __retour_next
  set -l words (commandline -opc)
  set -e words[1]
  test "$words" = "$argv"
end
# Whether these words and perhaps more do.
function __retour_at
  set -l words (commandline -opc)
  set -e words[1]
  set -l last (count $argv)
  test (count $words) -ge $last; and test "$words[1..$last]" = "$argv"
end
complete -c retour -f
complete -c retour -n '__retour_next' -l help -d 'lists the commands'
complete -c retour -n '__retour_next' -l version -d 'prints the version'
${[...first, ...second, ...commands.flatMap(commandLines)].join('\n')}
`
}

function nextWord(before: readonly string[], word: string, about: string): string {
  const condition = ['__retour_next', ...before].join(' ')
  return `complete -c retour -n ${quoted(condition)} -a ${quoted(word)} -d ${quoted(about)}`
}

function commandLines({ words, flags, operands }: Completed): string[] {
  const start = `complete -c retour -n ${quoted(`__retour_at ${words.join(' ')}`)}`
  const operand = operands.kind === 'any' ? [] : [`${start} ${operandOf(operands)}`]
  return [...flags.map((flag) => `${start} ${flagOf(flag)}`), ...operand]
}

function flagOf({ flag, about, values }: Value): string {
  const told = `-l ${flag.slice('--'.length)} -d ${quoted(about)}`
  if (values === null) return told
  // -r: a value follows; -x: a value follows and it is not a file.
  return `${told} ${values.kind === 'files' ? '-r -F' : `-x ${operandOf(values)}`.trimEnd()}`
}

function operandOf(values: Values): string {
  switch (values.kind) {
    case 'files':
      return '-F'
    case 'words':
      return `-a ${quoted(values.words.join(' '))}`
    case 'any':
      return ''
  }
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`
}
