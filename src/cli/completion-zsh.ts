// Writes the completion for zsh: a function file for a directory in fpath, which can also be
// sourced.
import { type Completed, firstWords, groupsOf, type Value, type Values } from './completed.ts'

export function zshScript(commands: readonly Completed[]): string {
  const first = firstWords(commands).map(({ word, about }) => described(word, about))
  return `#compdef retour
# Completion of retour for zsh.
_retour() {
  local -a choices
  if (( CURRENT == 2 )) && [[ $PREFIX == -* ]]; then
    _arguments '--help[lists the commands]' '--version[prints the version]'
    return
  fi
  if (( CURRENT == 2 )); then
    choices=(${first.join(' ')})
    _describe command choices
    return
  fi
  case "$words[2]" in
${[...groupsOf(commands)].map(([name, members]) => groupCase(name, members)).join('\n')}
${commands
  .filter(({ words }) => words.length === 1)
  .map(oneCase)
  .join('\n')}
  esac
}
if [[ $funcstack[1] == _retour ]]; then _retour "$@"; else compdef _retour retour; fi
`
}

function groupCase(name: string, members: readonly Completed[]): string {
  const choices = members.map(({ words, about }) => described(words[1] ?? '', about))
  const cases = members.map(
    ({ words, ...one }) => `        ${words[1]}) ${argumentsOf({ words, ...one })} ;;`,
  )
  return `    ${name})
      if (( CURRENT == 3 )); then
        choices=(${choices.join(' ')})
        _describe command choices
        return
      fi
      words=("\${(@)words[3,-1]}")
      (( CURRENT -= 2 ))
      case "$words[1]" in
${cases.join('\n')}
      esac
      ;;`
}

function oneCase(one: Completed): string {
  return `    ${one.words[0]})
      words=("\${(@)words[2,-1]}")
      (( CURRENT -= 1 ))
      ${argumentsOf(one)}
      ;;`
}

function argumentsOf({ flags, operands }: Completed): string {
  return ['_arguments', ...flags.map(flagOf), quoted(`*: :${actionOf(operands)}`)].join(' ')
}

function flagOf({ flag, about, values }: Value): string {
  const told = `[${about.replace(/[[\]\\]/g, '\\$&')}]`
  return quoted(values === null ? flag + told : `${flag}=${told}: :${actionOf(values)}`)
}

function actionOf(values: Values): string {
  switch (values.kind) {
    case 'files':
      return '_files'
    case 'words':
      return `(${values.words.join(' ')})`
    case 'any':
      return ' '
  }
}

function described(name: string, about: string): string {
  return quoted(`${name}:${about.replace(/[:\\]/g, '\\$&')}`)
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
