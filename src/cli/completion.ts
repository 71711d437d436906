// retour completion bash|zsh|fish: prints the script with which a shell completes commands, flags
// and values. It is made from the table of commands.
import { type Command, command, UsageError } from './command.ts'
import { completed } from './completed.ts'
import { bashScript } from './completion-bash.ts'
import { fishScript } from './completion-fish.ts'
import { zshScript } from './completion-zsh.ts'

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript }
type Shell = keyof typeof scripts

/** `table` is a function because the table has this command in it. */
export function completion(table: () => readonly Command[]): Command {
  return command({
    name: 'completion',
    about: 'Prints the script that makes a shell complete commands and flags.',
    operands: 'bash | zsh | fish',
    choices: Object.keys(scripts),
    flags: {},
    examples: [
      'retour completion bash > /etc/bash_completion.d/retour',
      'retour completion zsh > /usr/local/share/zsh/site-functions/_retour',
      'retour completion fish > /etc/fish/completions/retour.fish',
    ],
    async run({ operands: [shell = ''] }, io) {
      if (!isShell(shell)) throw new UsageError(`${shell} is none of bash, zsh, fish`)
      await io.out(
        scripts[shell](
          table()
            .filter(({ hidden }) => !hidden)
            .map(completed),
        ),
      )
      return 0
    },
  })
}

function isShell(text: string): text is Shell {
  return Object.hasOwn(scripts, text)
}
