// The PHP endpoint is for others to copy: it must take our calls, and no others.

import { expect, test } from 'bun:test'
import { createHmac } from 'node:crypto'
import { join } from 'node:path'
import { signatureHeaders } from '../src/webhook/sign.ts'
import { freePort } from './support/port.ts'

const SECRET = `whsec_${Buffer.alloc(32, 2).toString('base64')}`
const OLD = `whsec_${Buffer.alloc(32, 1).toString('base64')}`
const php = Bun.which('php')
const script = join(import.meta.dir, '../scripts/recipes/webhook.php')
const BODY =
  'id=01&type=failure&recipient=alice%40example.org&description=550+5.1.1+%3Calice%3E&tags%5B%5D=a'

/** PHP's own server with the script; resolves once it listens. */
async function serve(secret: string) {
  const url = `http://127.0.0.1:${await freePort()}/`
  const child = Bun.spawn([php ?? '', '-S', new URL(url).host, script], {
    env: { ...process.env, RETOUR_WEBHOOK_SECRET: secret },
    stdout: 'ignore',
    stderr: 'pipe',
  })
  const reader = child.stderr.pipeThrough(new TextDecoderStream()).getReader()
  let log = ''
  const logged = async (words: string) => {
    while (!log.includes(words)) {
      const { value, done } = await reader.read()
      if (done) throw new Error(`php ended: ${log}`)
      log += value
    }
  }
  await logged(' started')
  const post = async (body: string, headers: Record<string, string>) => {
    const form = { 'content-type': 'application/x-www-form-urlencoded', ...headers }
    return (await fetch(url, { method: 'POST', body, headers: form })).status
  }
  const stop = async () => {
    child.kill()
    await child.exited
  }
  return { post, logged, [Symbol.asyncDispose]: stop }
}

const signed = (secrets: string[], ms: number, body = BODY) =>
  signatureHeaders(secrets, 'msg_1', ms, Buffer.from(body))

test.skipIf(php === null)('the PHP endpoint takes what we signed and nothing else', async () => {
  await using endpoint = await serve(SECRET)
  const nowMs = Date.now()
  expect(await endpoint.post(BODY, signed([SECRET], nowMs))).toBe(204)
  await endpoint.logged('alice@example.org failed: 550 5.1.1 <alice>')
  expect(await endpoint.post(BODY, signed([OLD, SECRET], nowMs))).toBe(204)
  const refused = [
    await endpoint.post(`${BODY}b`, signed([SECRET], nowMs)),
    await endpoint.post(BODY, signed([OLD], nowMs)),
    await endpoint.post(BODY, signed([SECRET], nowMs - 3_600_000)),
    await endpoint.post(BODY, {}),
  ]
  expect(refused).toEqual([401, 401, 401, 401])
})

test.skipIf(php === null)('the PHP endpoint takes nothing while it has no secret', async () => {
  await using endpoint = await serve('')
  // What anybody can sign: the key is empty.
  const time = String(Math.floor(Date.now() / 1000))
  const signature = createHmac('sha256', '').update(`msg_1.${time}.${BODY}`).digest('base64')
  const headers = {
    ...{ 'webhook-id': 'msg_1', 'webhook-timestamp': time },
    'webhook-signature': `v1,${signature}`,
  }
  expect(await endpoint.post(BODY, headers)).toBe(401)
})
