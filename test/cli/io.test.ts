import { expect, test } from 'bun:test'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isColoured } from '../../src/cli/io.ts'
import { configFile } from '../support/config-file.ts'

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

test('a problem takes the place of the progress before it', async () => {
  const entry = { address: 'alice@example.org', cause: 'manual', reason: '', note: '', until: null }
  const page = { suppressions: [{ ...entry, created_at: '2026-11-23T12:00:00Z' }], next: 'more' }
  const refusal = { error: { code: 'store_trouble', message: 'come again' } }
  using server = Bun.serve({
    ...{ port: 0, hostname: '127.0.0.1' },
    fetch: ({ url }) =>
      url.includes('before=') ? Response.json(refusal, { status: 503 }) : Response.json(page),
  })
  using config = configFile(`[admin]\nlisten = "127.0.0.1:${server.port}"\n`)
  let seen = ''
  const words = ['suppressions', 'export', '--config', config.path]
  const child = Bun.spawn([process.execPath, main, ...words], {
    terminal: {
      data(_, bytes) {
        seen += new TextDecoder().decode(bytes)
      },
    },
  })
  expect(await child.exited).toBe(1)
  expect(seen).toEndWith('1 addresses\r\u001b[Kretour: come again\r\n')
})
