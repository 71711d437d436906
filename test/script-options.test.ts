// Scripts that people run by hand tell a wrong option in a line, and begin nothing.

import { expect, test } from 'bun:test'
import { join } from 'node:path'

test.each([
  ['soak.ts', ['--minutes', 'five'], '--minutes takes a number above 0'],
  ['fuzz.ts', ['--minutes', '0'], '--minutes takes a number above 0'],
  ['simulate.ts', ['--node', '2'], "Unknown option '--node'"],
  ['simulate.ts', ['--costs', 'none'], "--costs: ENOENT: no such file or directory, open 'none'"],
  ['fuzz.ts', ['none'], 'none is no directory'],
  ['corpus.ts', [], 'takes one directory'],
  ['bench.ts', ['none'], 'no section none'],
  ['bench.ts', ['all', '6000'], 'all sections take no arguments'],
])('%s %j ends with the usage', (script, args, told) => {
  const file = join(import.meta.dir, '../scripts', script)
  const { exitCode, stdout, stderr } = Bun.spawnSync([process.execPath, file, ...args])
  expect([exitCode, stdout.toString()]).toEqual([2, ''])
  expect(stderr.toString()).toStartWith(`${told}\nusage: `)
})

const COUNT = 'takes a whole number above 0, and no more'
test.each([
  ['classify', 'none', 'takes a directory, and no more'],
  ['dispatch', 'x', COUNT],
  ['e2e', '-5', COUNT],
  ['growth', '--rows=x', '--rows takes a whole number above 0'],
  ['intake', 'x', COUNT],
  ['large', '0', COUNT],
  ['outgoing', '1.5', COUNT],
])('bench.ts %s %s ends with the usage of that bench', (section, arg, told) => {
  const file = join(import.meta.dir, '../scripts/bench.ts')
  const { exitCode, stderr } = Bun.spawnSync([process.execPath, file, section, arg])
  expect(exitCode).toBe(2)
  expect(stderr.toString()).toStartWith(`${told}\nusage: bun scripts/bench.ts ${section} [`)
})

test.each(['build.ts', 'fuzz.ts', 'corpus.ts', 'bench.ts'])('%s --help is the usage', (script) => {
  const file = join(import.meta.dir, '../scripts', script)
  const { exitCode, stdout } = Bun.spawnSync([process.execPath, file, '--help'])
  expect(exitCode).toBe(0)
  expect(stdout.toString()).toStartWith(`usage: bun scripts/${script} `)
})

test('scripts/test --help is the usage, and tests nothing', () => {
  const file = join(import.meta.dir, '../scripts/test')
  const { exitCode, stdout } = Bun.spawnSync([file, '--help'])
  expect(exitCode).toBe(0)
  expect(stdout.toString()).toMatch(/^usage: scripts\/test\n.*\n$/)
})
