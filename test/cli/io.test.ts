import { expect, test } from 'bun:test'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isColoured } from '../../src/cli/io.ts'

test.each([
  [{}, true, true],
  [{ NO_COLOR: '' }, true, true],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: 'false' }, true, false],
  [{ TERM: 'dumb' }, true, false],
  [{ TERM: 'xterm' }, false, false],
])('%p on a terminal (%p): colours %p', (env, isTerminal, coloured) => {
  expect(isColoured(env, isTerminal)).toBe(coloured)
})

const main = join(import.meta.dir, '../../src/main.ts')

test.skipIf(!existsSync('/dev/full'))('a full disk behind stdout is told in a line', async () => {
  const stdout = Bun.file('/dev/full')
  const child = Bun.spawn([process.execPath, main, 'config', 'example'], { stdout, stderr: 'pipe' })
  const told = await new Response(child.stderr).text()
  expect([await child.exited, told]).toEqual([1, 'retour: stdout: no space left on device\n'])
})
