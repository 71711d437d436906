import { describe, expect, test } from 'bun:test'
import { retour } from '../support/terminal.ts'

const names = [
  ...(await retour(['--help'])).out.matchAll(/^ {2}retour ([a-z]+(?: [a-z]+)?) {2,}/gm),
].map((match) => match[1] ?? '')

describe('help', () => {
  test('lists the commands', () => {
    expect(names).toContain('run')
    expect(names).toContain('calls replay')
    expect(names).not.toContain('config table')
  })

  test.each(names)(
    'of %s has a usage line and an example that starts with the command',
    async (name) => {
      const { exit, out } = await retour([...name.split(' '), '--help'])
      expect(exit).toBe(0)
      expect(out).toContain(`\nusage: retour ${name}`)
      expect(out).toMatch(new RegExp(`\nExamples?\n  retour ${name}`))
    },
  )

  test.each(names)('of %s fits on a terminal', async (name) => {
    const { out } = await retour([...name.split(' '), '-h'])
    const wide = out.split('\n').filter((line) => line.length > 80)
    expect(wide).toEqual([])
  })

  test.each(names.filter((name) => / (list|show|check|add|remove|import)$/.test(name)))(
    '%s has tables for people and --json for programs',
    async (name) => {
      expect((await retour([...name.split(' '), '--help'])).out).toMatch(/^ {2}--json /m)
    },
  )

  test.each(['export', 'calls list', 'address'])('%s has the same after `help`', async (name) => {
    const { exit, out } = await retour(['help', ...name.split(' ')])
    expect(exit).toBe(0)
    expect(out).toBe((await retour([...name.split(' '), '--help'])).out)
  })

  test('of a group of commands lists them, and no others', async () => {
    const { exit, out } = await retour(['address', '--help'])
    expect(exit).toBe(0)
    const names = [...out.matchAll(/^ {2}retour (\w+ \w+) {2,}\S/gm)].map(([, name]) => name)
    expect(names).toEqual(['address mint', 'address show', 'address hash'])
    expect(out).toEndWith('retour address COMMAND --help shows the help of one, with examples.\n')
  })
})

test.each([[['--help']], [['calls', '--help']], [['help', 'check']]])(
  'help that cannot be written is told in a line: %p',
  async (words) => {
    const of = { code: 'ENOSPC', syscall: 'write', path: 'stdout' }
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), of)
    expect(await retour(words, { full })).toMatchObject({
      exit: 1,
      problems: ['stdout: no space left on device'],
    })
  },
)

describe('wrong words', () => {
  test.each([
    [[]],
    [['chek']],
    [['calls']],
    [['calls', 'lst']],
    [['check', '--confg', 'x']],
    [['check', '--config']],
    [['check', 'surplus']],
    [['classify']],
    [['classify', '--json', '--explain', 'x']],
    [['classify', '--json=yes', 'x']],
    [['calls', 'list', '--state', 'late']],
    [['export', 'bounces', '--date', '2026-11-23', '--format', 'xlsx']],
  ])('end with 2: %p', async (words) => {
    expect((await retour(words)).exit).toBe(2)
  })

  test('are told with the usage', async () => {
    const { problems } = await retour(['check', '--confg', 'x'])
    expect(problems).toEqual([
      'there is no flag --confg; did you mean --config?',
      'usage: retour check [--config FILE]',
      'more: retour check --help',
    ])
    const { problems: of } = await retour(['reclassify'])
    expect(of[1]).toStartWith('usage: retour reclassify [--config FILE] --from TIME [--to TIME]')
    const bogus = await retour(['check', '-x'])
    expect(bogus.problems[0]).toBe('there is no flag -x')
  })

  test('of a flag with few values are told with them', async () => {
    const { problems } = await retour(['calls', 'list', '--state', 'late'])
    expect(problems[0]).toBe('--state: late is none of due, done, dead')
  })

  test.each([
    [['check', '--config'], '--config: FILE is missing'],
    [
      ['calls', 'list', '--state', '--json'],
      '--state: STATE is missing; one that starts with - is written --state=-…',
    ],
    [['calls', 'list', '--json=yes'], '--json takes no value'],
    [['check', 'my.toml'], 'too many words: my.toml; did you mean --config my.toml?'],
    [['version', 'my.toml'], 'too many words: my.toml'],
    [['bounces', 'show', ''], 'ID is empty'],
    [['check', '--config', 'a', '--config=b'], '--config is given twice; it takes one value'],
  ])('are told as what they are: %p', async (words, problem) => {
    const { exit, problems } = await retour(words)
    expect(exit).toBe(2)
    expect(problems[0]).toBe(problem)
  })

  test('get the nearest command, where one is near', async () => {
    expect((await retour(['chek'])).problems).toEqual([
      'there is no command chek; did you mean check?',
    ])
    expect((await retour(['bogus'])).problems).toEqual([
      'there is no command bogus; retour --help lists them',
    ])
  })

  test('before the command are told as flags', async () => {
    expect(await retour(['--config', 'x', 'check'])).toMatchObject({
      exit: 2,
      problems: ['--config stands in the place of a command; flags come behind it'],
    })
  })

  test('of a group are told with its commands', async () => {
    const { problems } = await retour(['calls', 'lst'])
    expect(problems).toEqual(['retour calls takes one of: list, show, replay'])
  })
})

describe('version', () => {
  test.each([[['version']], [['--version']], [['-V']], [['-v']]])(
    'is told by %p',
    async (words) => {
      const { exit, out } = await retour(words)
      expect(exit).toBe(0)
      expect(out).toMatch(/^retour \d+\.\d+\.\d+ \(\S+, Bun \d/)
    },
  )

  test('is JSON for programs', async () => {
    const { out } = await retour(['version', '--json'])
    expect(JSON.parse(out)).toEqual({
      version: expect.any(String),
      commit: expect.any(String),
      bun: Bun.version,
    })
  })
})
