// Writes the completion for bash 4.4 or newer; it needs nothing beside bash.
import { type Completed, groupsOf, type Values } from './completed.ts'

export function bashScript(commands: readonly Completed[]): string {
  const groups = groupsOf(commands)
  const first = [...new Set(commands.map(({ words }) => words[0])), '--help', '--version']
  const second = [...groups].map(([name, members]) => {
    const words = members.map((one) => one.words[1]).join(' ')
    return `    ${name}) [[ $COMP_CWORD -eq 2 ]] && words='${words}' ;;`
  })
  return `# Completion of retour for bash.
_retour() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]}
  local words='' flags='' files=''
  COMPREPLY=()
  # --flag=value comes as three words.
  if [[ $cur == = ]]; then
    cur=
  elif [[ $prev == = ]]; then
    prev=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  if [[ $COMP_CWORD -eq 1 ]]; then
    words='${first.join(' ')}'
  else
    case "\${COMP_WORDS[1]}" in
${second.join('\n')}
    esac
  fi
  if [[ -z $words ]]; then
    case "\${COMP_WORDS[1]} \${COMP_WORDS[2]}" in
${commands.map(commandCase).join('\n')}
    esac
  fi
  if [[ -n $files ]]; then
    compopt -o filenames 2> /dev/null
    mapfile -t COMPREPLY < <(compgen -f -- "$cur")
  fi
  [[ $cur == -* || -z $words$files ]] && words="$words $flags"
  mapfile -O "\${#COMPREPLY[@]}" -t COMPREPLY < <(compgen -W "$words" -- "$cur")
}
complete -F _retour retour
`
}

/** While the value of a flag is typed, nothing but that value is completed. */
function commandCase({ words, flags, operands }: Completed): string {
  const pattern = words.length > 1 ? `'${words.join(' ')}'` : `'${words[0]} '*`
  const valued = flags.flatMap(({ flag, values }) =>
    values === null ? [] : [`          ${flag}) ${assignment(values)} ;;`],
  )
  const names = flags.map(({ flag }) => flag).join(' ')
  return `      ${pattern})
        case "$prev" in
${[...valued, `          *) flags='${names}' ${assignment(operands)} ;;`].join('\n')}
        esac
        ;;`
}

function assignment(values: Values): string {
  switch (values.kind) {
    case 'files':
      return 'files=1'
    case 'words':
      return `words='${values.words.join(' ')}'`
    case 'any':
      return ''
  }
}
