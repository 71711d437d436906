// The admin listener on a Unix socket, where the runtime's own limits are other ones.

import { expect, test } from 'bun:test'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BinaryHome, TOKEN } from '../support/binary.ts'

test('the live stream outlasts the quiet before its first sign of life', async () => {
  await using home = new BinaryHome()
  const unix = join(home.directory, 'admin.sock')
  const listen = 'listen = "127.0.0.1:0"\ntokens'
  const toml = readFileSync(home.config, 'utf8')
  writeFileSync(home.config, toml.replace(listen, `listen = "unix:${unix}"\ntokens`))
  await home.start()
  const headers = { authorization: `Bearer ${TOKEN}` }
  const stream = await fetch('http://localhost/v1/stream', { unix, headers })
  let heard = ''
  for await (const chunk of stream.body ?? []) {
    heard += new TextDecoder().decode(chunk)
    if (heard.includes(': still here')) break
  }
  expect(heard).toBe('retry: 3000\n\n: still here\n\n')
})
