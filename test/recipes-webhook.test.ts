// The endpoints are for others to copy: each must take our calls, however large, and no others.

import { describe, expect, test } from 'bun:test'
import { createHmac } from 'node:crypto'
import { join } from 'node:path'
import { signatureHeaders } from '../src/webhook/sign.ts'
import { freePort } from './support/port.ts'

const SECRET = `whsec_${Buffer.alloc(32, 2).toString('base64')}`
const OLD = `whsec_${Buffer.alloc(32, 1).toString('base64')}`
/** More than PHP takes into $_POST, 8 MB of body. */
const LARGE_BYTES = 6_000_000

interface Recipe {
  program: string
  args(file: string, port: number): string[]
  file: string
  type: string
  /** A body that tells of alice. */
  body(event: string, mimeBytes: number): string
  /** What is logged of a failure. */
  failed: string
}

const formOf = (event: string, mimeBytes: number) =>
  `id=01&type=${event}&recipient=alice%40example.org&description=550+5.1.1+%3Calice%3E&mime=${'%FF'.repeat(mimeBytes)}&tags%5B%5D=a`
const jsonOf = (type: string, mimeBytes: number) => {
  const mime_base64 = Buffer.alloc(mimeBytes, 0xff).toString('base64')
  const data = { recipient: 'alice@example.org', description: '550 5.1.1 <alice>', mime_base64 }
  return JSON.stringify({ type, data })
}
const form = { type: 'application/x-www-form-urlencoded', body: formOf }
const json = { type: 'application/json', body: jsonOf }
const onPort = (file: string, port: number) => [file, String(port)]

const recipes: [string, Recipe][] = [
  [
    'PHP',
    {
      ...{ program: 'php', file: 'webhook.php', ...form },
      args: (file, port) => ['-S', `127.0.0.1:${port}`, file],
      failed: 'alice@example.org failed: 550 5.1.1 <alice>',
    },
  ],
  [
    'Python',
    {
      ...{ program: 'python3', file: 'webhook.py', ...json, args: onPort },
      failed: 'failure of alice@example.org 550 5.1.1 <alice>',
    },
  ],
  [
    'Node',
    {
      ...{ program: 'node', file: 'webhook.mjs', ...json, args: onPort },
      failed: 'alice@example.org failed: 550 5.1.1 <alice>',
    },
  ],
]

/** The endpoint in a server of its own; resolves once that listens. */
async function serve({ program, args, file, type }: Recipe, secret: string) {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/`
  const script = join(import.meta.dir, '../scripts/recipes', file)
  const child = Bun.spawn(
    ['/bin/sh', '-c', 'exec "$@" 2>&1', 'sh', program, ...args(script, port)],
    {
      env: { ...process.env, RETOUR_WEBHOOK_SECRET: secret },
      stdout: 'pipe',
    },
  )
  const reader = child.stdout.pipeThrough(new TextDecoderStream()).getReader()
  let log = ''
  const logged = async (words: string) => {
    while (!log.includes(words)) {
      const { value, done } = await reader.read()
      if (done) throw new Error(`${program} ended: ${log}`)
      log += value
    }
  }
  const post = async (body: string, headers: Record<string, string>) =>
    (await fetch(url, { method: 'POST', body, headers: { 'content-type': type, ...headers } }))
      .status
  const stop = async () => {
    child.kill()
    await child.exited
  }
  const isThere = () =>
    fetch(url, { method: 'POST', body: '' }).then(
      () => true,
      () => false,
    )
  while (!(await isThere())) if (child.exitCode !== null) throw new Error(`${program} ended`)
  return { post, logged, [Symbol.asyncDispose]: stop }
}

const signed = (secrets: string[], ms: number, body: string) =>
  signatureHeaders(secrets, 'msg_1', ms, Buffer.from(body))

describe.each(recipes)('the endpoint in %s', (_, recipe) => {
  const isHere = Bun.which(recipe.program) !== null

  test.skipIf(!isHere)('takes what we signed and nothing else', async () => {
    await using endpoint = await serve(recipe, SECRET)
    const body = recipe.body('failure', 3)
    const nowMs = Date.now()
    expect(await endpoint.post(body, signed([SECRET], nowMs, body))).toBe(204)
    await endpoint.logged(recipe.failed)
    expect(await endpoint.post(body, signed([OLD, SECRET], nowMs, body))).toBe(204)
    const refused = [
      await endpoint.post(`${body} `, signed([SECRET], nowMs, body)),
      await endpoint.post(body, signed([OLD], nowMs, body)),
      await endpoint.post(body, signed([SECRET], nowMs - 3_600_000, body)),
      await endpoint.post(body, {}),
    ]
    expect(refused).toEqual([401, 401, 401, 401])
  })

  test.skipIf(!isHere)('reads a large call, or does not take it', async () => {
    await using endpoint = await serve(recipe, SECRET)
    const body = recipe.body('bounce', LARGE_BYTES)
    expect(await endpoint.post(body, signed([SECRET], Date.now(), body))).toBe(204)
    await endpoint.logged('bounce of alice@example.org')
  })

  test.skipIf(!isHere)('takes nothing while it has no secret', async () => {
    await using endpoint = await serve(recipe, '')
    // What anybody can sign: the key is empty.
    const body = recipe.body('failure', 3)
    const time = String(Math.floor(Date.now() / 1000))
    const signature = createHmac('sha256', '').update(`msg_1.${time}.${body}`).digest('base64')
    const headers = {
      ...{ 'webhook-id': 'msg_1', 'webhook-timestamp': time },
      'webhook-signature': `v1,${signature}`,
    }
    expect(await endpoint.post(body, headers)).toBe(401)
  })
})
