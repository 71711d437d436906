import { describe, expect, test } from 'bun:test'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { retour } from '../support/terminal.ts'

const shells = { bash: Bun.which('bash'), zsh: Bun.which('zsh'), fish: Bun.which('fish') }
for (const [name, path] of Object.entries(shells)) {
  if (path === null) console.log(`no ${name} here: its completion is not tried`)
}

const script = async (shell: string) => (await retour(['completion', shell])).out

function home(): { path: string } & Disposable {
  const path = mkdtempSync(join(tmpdir(), 'retour-completion-'))
  writeFileSync(join(path, 'my mail.eml'), '')
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true }) }
}

function run(words: string[], cwd: string): string[] {
  const { stdout, stderr } = Bun.spawnSync(words, { cwd })
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
  [['calls', 'list', '--limit', ''], []],
  [['nothing', ''], []],
]

describe.skipIf(shells.bash === null)('bash', () => {
  test.each(cases)('%p is completed by %p', async (words, offered) => {
    using at = home()
    expect(await bash(words, at.path)).toEqual(offered)
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

describe.skipIf(shells.zsh === null)('zsh', () => {
  /** What the script hands to zsh's own functions, which do the rest. */
  async function asked(words: string[], cwd: string): Promise<string[]> {
    const file = join(cwd, '_retour')
    writeFileSync(file, await script('zsh'))
    const given = words.map((word) => `'${word}'`).join(' ')
    const ask = `compdef() { }; source ${file}
      _describe() { print -rl -- \${(P)2} }
      _arguments() { print -rl -- "$words[1] $CURRENT" "$@" }
      words=(retour ${given}); CURRENT=${words.length + 1}; _retour`
    return run(['zsh', '-f', '-c', ask], cwd)
  }

  test('describes commands, then those of a group, then flags and operands', async () => {
    using at = home()
    expect(await asked([''], at.path)).toContain('calls:list, show, replay')
    expect(await asked(['calls', ''], at.path)).toContain('list:Lists webhook calls, newest first.')
    const flags = await asked(['calls', 'list', '--state', ''], at.path)
    expect(flags.slice(0, 2)).toEqual([
      'list 3',
      expect.stringMatching(/^--config\[.*\]: :_files$/),
    ])
    expect(flags).toContain('--state[only due, done or dead ones]: :(due done dead)')
    expect((await asked(['classify', ''], at.path)).at(-1)).toBe('*: :_files')
  })
})

test.each(['bash', 'zsh', 'fish'])('the script for %s names every flag', async (shell) => {
  const text = await script(shell)
  for (const flag of ['webhook', 'destination', 'dry-run', 'until']) expect(text).toContain(flag)
})

test('another shell is a usage error', async () => {
  expect((await retour(['completion', 'tcsh'])).exit).toBe(2)
})
