// Scripts that people run by hand tell a wrong option in a line, and begin nothing.

import { expect, test } from 'bun:test'
import { join } from 'node:path'

test.each([
  ['soak.ts', ['--minutes', 'five'], '--minutes takes a number above 0'],
  ['fuzz.ts', ['--minutes', '0'], '--minutes takes a number above 0'],
  ['simulate.ts', ['--node', '2'], "Unknown option '--node'"],
])('%s %j ends with the usage', (script, args, told) => {
  const file = join(import.meta.dir, '../scripts', script)
  const { exitCode, stdout, stderr } = Bun.spawnSync([process.execPath, file, ...args])
  expect([exitCode, stdout.toString()]).toEqual([2, ''])
  expect(stderr.toString()).toStartWith(`${told}\nusage: `)
})
