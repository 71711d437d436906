import { beforeAll, describe, expect, test } from 'bun:test'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryDirectory } from '../support/directory.ts'
import { retour } from '../support/terminal.ts'

const shells = { bash: Bun.which('bash'), zsh: Bun.which('zsh'), fish: Bun.which('fish') }
for (const [name, path] of Object.entries(shells)) {
  if (path === null) console.log(`no ${name} here: its completion is not tried`)
}

const script = async (shell: string) => (await retour(['completion', shell])).out

function home() {
  const directory = temporaryDirectory()
  writeFileSync(join(directory.path, 'my mail.eml'), '')
  return directory
}

/** A shell takes seconds to start on a busy machine. */
const START_TIMEOUT_MS = 20_000

function run(words: string[], cwd: string): string[] {
  const { stdout, stderr } = Bun.spawnSync(words, { cwd, timeout: START_TIMEOUT_MS })
  expect(stderr.toString()).toBe('')
  return stdout
    .toString()
    .split('\n')
    .filter((line) => line !== '')
}

/** What bash offers for the last of the words. */
async function bash(words: string[], cwd: string): Promise<string[]> {
  const file = join(cwd, '.script')
  writeFileSync(file, await script('bash'))
  const given = words.map((word) => `'${word}'`).join(' ')
  const ask = `source ${file}; COMP_WORDS=(retour ${given}); COMP_CWORD=${words.length}; _retour`
  const bare = ['bash', '--norc', '--noprofile', '-c']
  return run([...bare, `${ask}; printf '%s\\n' "\${COMPREPLY[@]}"`], cwd).sort()
}

const cases: [words: string[], offered: string[]][] = [
  [['ca'], ['calls']],
  [
    ['calls', ''],
    ['list', 'replay', 'show'],
  ],
  [['calls', 'list', '--s'], ['--state']],
  [
    ['calls', 'list', '--state', 'd'],
    ['dead', 'done', 'due'],
  ],
  [['suppressions', 're'], ['remove']],
  [['export', 'f'], ['failures']],
  [
    ['completion', ''],
    ['bash', 'fish', 'zsh'],
  ],
  [['run', '--c'], ['--config']],
  [['run', '--config', 'my'], ['my mail.eml']],
  [['classify', 'm'], ['my mail.eml']],
  [['classify', '--ex'], ['--explain']],
  [['--v'], ['--version']],
  [['calls', 'list', '--limit', ''], []],
  [['nothing', ''], []],
]

describe.skipIf(shells.bash === null)('bash', () => {
  test.each(cases)('%p is completed by %p', async (words, offered) => {
    using at = home()
    expect(await bash(words, at.path)).toEqual(offered)
  })

  test('a value may stand behind = as well', async () => {
    using at = home()
    const state = ['calls', 'list', '--state', '=']
    expect(await bash([...state, 'd'], at.path)).toEqual(['dead', 'done', 'due'])
    expect(await bash([...state.slice(0, -1), '='], at.path)).toEqual(['dead', 'done', 'due'])
    expect(await bash(['run', '--config', '=', 'my'], at.path)).toEqual(['my mail.eml'])
  })

  test('offers every command of the help, and no hidden one', async () => {
    using at = home()
    const offered = await bash([''], at.path)
    const { out } = await retour(['--help'])
    const names = [...out.matchAll(/^ {2}retour ([a-z]+)(?: [a-z]+)? {2,}/gm)].map(
      (m) => m[1] ?? '',
    )
    expect(offered).toEqual([...new Set([...names, '--help', '--version'])].sort())
    expect(await bash(['config', ''], at.path)).toEqual(['example'])
  })
})

describe.skipIf(shells.fish === null)('fish', () => {
  test.each(cases)('%p is completed by %p', async (words, offered) => {
    using at = home()
    const file = join(at.path, '.script')
    writeFileSync(file, await script('fish'))
    const line = ['retour', ...words].join(' ')
    const ask = `source ${file}; complete -C '${line}'`
    const told = run(['fish', '--no-config', '-c', ask], at.path)
    expect(told.map((one) => one.split('\t')[0]).sort()).toEqual(offered)
  })
})

// A zsh on a terminal of its own, which tells what its completion would offer for each line. One for all of them:
// what it does before it is ready takes half a second.
const ZSH_SETUP = `PROMPT=
autoload -Uz compinit
compinit -u -D
compadd() {
  local -a found
  # Calls that only ask for what would match, or store it, are zsh's own.
  if (( \${@[(I)-[OAD]]} )); then builtin compadd "$@"; return; fi
  builtin compadd -A found "$@"
  builtin compadd "$@"
  (( $#found )) && print -rl -- "<"$^found">"
}
tell() { _main_complete; compstate[list]= compstate[insert]=; print END }
zle -C tell complete-word tell
bindkey '^I' tell
`
const ZSH_ASK = String.raw`zmodload zsh/zpty
zpty peer exec zsh -f -i
zpty -w peer 'fpath=($PWD $fpath); source ./setup; print READ""Y'
zpty -r peer told '*READY*'
for line; do
  zpty -w -n peer $line$'\t'
  zpty -r peer told '*END*'
  print -r -- "$told"
  zpty -w -n peer $'\C-u'
done
zpty -d peer
`

describe.skipIf(shells.zsh === null)('zsh', () => {
  const asked: typeof cases = [
    ...cases,
    [
      ['calls', 'list', '--state=d'],
      ['dead', 'done', 'due'],
    ],
  ]
  let told: string[] = []
  beforeAll(async () => {
    using at = home()
    writeFileSync(join(at.path, '_retour'), await script('zsh'))
    writeFileSync(join(at.path, 'setup'), ZSH_SETUP)
    const lines = asked.map(([words]) => ['retour', ...words].join(' '))
    told = run(['zsh', '-f', '-c', ZSH_ASK, 'zsh', ...lines], at.path)
      .join('\n')
      .split('END')
  }, START_TIMEOUT_MS)

  test.each(asked)('%p is completed by %p', (words, offered) => {
    const answer = told[asked.findIndex(([one]) => one === words)] ?? ''
    const found = [...answer.matchAll(/<([^>]*)>/g)].map(([, one = '']) => one.replaceAll('\\', ''))
    expect(found.sort()).toEqual(offered)
  })
})

test.each(['bash', 'zsh', 'fish'])('the script for %s names every flag', async (shell) => {
  const text = await script(shell)
  for (const flag of ['webhook', 'destination', 'dry-run', 'until']) expect(text).toContain(flag)
})

test('another shell is a usage error', async () => {
  expect((await retour(['completion', 'tcsh'])).exit).toBe(2)
})
