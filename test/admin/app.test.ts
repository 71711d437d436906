import { expect, test } from 'bun:test'
import { writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { newId } from '../../src/address/id.ts'
import { mintAddress } from '../../src/address/signed.ts'
import { createLive } from '../../src/admin/live.ts'
import { temporaryDirectory } from '../support/directory.ts'
import { DOMAIN, NOW, refusalOf, returnPath, setUp, TOKEN } from './rig.ts'

test('every answer carries the security headers', async () => {
  await using rig = await setUp()
  for (const path of ['/', '/metrics', '/openapi/json', '/v1/calls', '/nowhere', '/v1/calls?x=1']) {
    const { headers } = await rig.request(path)
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    })
  }
})

test('a wrong method is told the right ones, a wrong path that it is none', async () => {
  await using rig = await setUp()
  const response = await rig.request('/v1/calls/x/replay')
  expect(response.headers.get('allow')).toBe('POST')
  expect(await refusalOf(response)).toBe('405 method_not_allowed: this route takes POST')
  const deleted = await rig.request('/v1/webhooks', { method: 'DELETE' })
  expect(deleted.headers.get('allow')).toBe('GET, HEAD')
  expect(await refusalOf(await rig.request('/v1/nothing'))).toBe(
    '404 not_found: no such route, see /openapi',
  )
  expect(await refusalOf(await rig.request('/v1/calls/%zz'))).toStartWith('400 bad_request: ')
})

test.each([
  [
    'POST',
    '/v1/queue/retry?destination=example.org',
    'destination: no field of the query, see /openapi',
  ],
  ['GET', '/v1/webhooks?name=crm', 'name: no field of the query, see /openapi'],
  ['HEAD', '/v1/config?__proto__=1', '__proto__: no field of the query, see /openapi'],
  ['GET', '/v1/calls?state=due&state=done', 'state: expected one value; ask again for each other'],
  ['GET', '/v1/bounces?q=a&q=a', 'q: expected one value; ask again for each other'],
  ['GET', '/v1/queue?destination=', 'destination: expected a domain'],
])('no part of a query is dropped: %s %s', async (method, path, words) => {
  await using rig = await setUp()
  const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' }
  const body = method === 'POST' ? '{}' : null
  const response = await rig.request(path, { method, headers, body })
  expect(await refusalOf(response)).toBe(`422 invalid: ${words}`)
  expect(rig.woken).toEqual([])
})

/** A body that is sent without its length. */
async function* inPieces(text: string) {
  yield text
}

test.each([
  ['/v1/webhooks/crm/test', '{"event":"abuse"}', 422],
  ['/v1/webhooks/crm/retry', '{"from":"2026-11-01T00:00:00Z"}', 422],
  ['/v1/webhooks/crm/retry', inPieces('{"from":"2026-11-01T00:00:00Z"}'), 422],
  ['/v1/webhooks/crm/retry', '{}', 202],
  ['/v1/webhooks/crm/retry', 'null\r\n', 202],
  ['/v1/webhooks/crm/retry', inPieces('{}'), 202],
  ['/v1/webhooks/crm/retry', '', 202],
])('no body is dropped: POST %s %j', async (path, body, status) => {
  await using rig = await setUp()
  const listener = await rig.admin.listen({ host: '127.0.0.1', port: 0 })
  const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' }
  const response = await fetch(`${listener.url}${path}`, { method: 'POST', headers, body })
  expect(response.status).toBe(status)
  const refusal = '422 invalid: this route takes no body, see /openapi'
  if (status === 422) expect(await refusalOf(response)).toBe(refusal)
  await listener.stop()
})

test('no route takes a field in its query that the document does not name', async () => {
  await using rig = await setUp()
  const { paths } = JSON.parse(await (await rig.request('/openapi/json')).text())
  const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' }
  const routes = rig.admin.routes.filter((route) => route.includes(' /v1/'))
  expect(routes.length).toBeGreaterThan(35)
  for (const route of routes) {
    const [method = '', path = ''] = route.split(' ')
    const init = { method, headers, body: method === 'GET' ? null : '{}' }
    const refusal = await refusalOf(await rig.request(`${path}?nonsense=1`, init))
    expect([route, refusal]).toEqual([
      route,
      '422 invalid: nonsense: no field of the query, see /openapi',
    ])
    const operation = paths[path.replace(/:(\w+)/g, '{$1}')][method.toLowerCase()]
    expect(Object.keys(operation.responses)).toContain('422')
  }
})

test('a token in the query is no part of it, and open paths take any', async () => {
  await using rig = await setUp()
  const headers = {}
  expect((await rig.request(`/v1/webhooks?access_token=${TOKEN}`, { headers })).status).toBe(200)
  for (const path of ['/health/live?1', '/metrics?a=1&a=2', '/?bounce', '/openapi/json?v=2']) {
    expect((await rig.request(path, { headers })).status).toBe(200)
  }
})

test('a surprise is logged and told to nobody', async () => {
  await using rig = await setUp({
    webhooks: () => {
      throw new TypeError('something in here is undefined')
    },
  })
  expect(await refusalOf(await rig.request('/v1/webhooks'))).toBe(
    '500 internal: this is our mistake; see the log',
  )
  expect(rig.logged()).toContain('something in here is undefined')
})

test('it listens on a port, answers HEAD, and refuses what is too large before it is sent', async () => {
  await using rig = await setUp()
  const listener = await rig.admin.listen({ host: '127.0.0.1', port: 0 })
  try {
    const authorization = `Bearer ${TOKEN}`
    const head = await fetch(`${listener.url}/v1/calls`, {
      method: 'HEAD',
      headers: { authorization },
    })
    expect([head.status, await head.text()]).toEqual([200, ''])
    const to = mintAddress(newId(NOW), DOMAIN, returnPath)
    const answer = await speak(
      Number(new URL(listener.url).port),
      `POST /v1/bounces?to=${to} HTTP/1.1\r\nHost: a\r\nAuthorization: ${authorization}\r\n` +
        'Content-Type: message/rfc822\r\nContent-Length: 999999999999\r\n\r\n',
    )
    expect(answer).toStartWith('HTTP/1.1 413 ')
    expect(answer).toContain('"too_large"')
  } finally {
    await listener.stop()
  }
})

test('HEAD waits for no end: of a stream, or of a log that is made while it is sent', async () => {
  const live = createLive()
  await using rig = await setUp({ live })
  const listener = await rig.admin.listen({ host: '127.0.0.1', port: 0 })
  const head = (path: string) =>
    fetch(listener.url + path, { method: 'HEAD', headers: { authorization: `Bearer ${TOKEN}` } })
  try {
    const stream = await head('/v1/stream')
    expect([stream.status, stream.headers.get('content-type')]).toEqual([200, 'text/event-stream'])
    expect(live.isWatched('bounce')).toBe(false)
    const log = await head('/v1/logfiles/bounces.2026-11-23.log')
    expect([log.status, log.headers.get('content-length')]).toEqual([200, null])
    expect((await head('/v1/calls')).headers.get('content-length')).toBe('24')
    expect((await head('/v1/send')).status).toBe(405)
  } finally {
    await listener.stop()
  }
})

test.each([
  ['GET /v1/bounces HTTP/1.0', '401'],
  ['GET //x HTTP/1.0', '401'],
  ['GET /health/live HTTP/1.1\r\nHost: a b', '400'],
  ['GET /health/live HTTP/1.1\r\nHost: [', '400'],
  ['GET /health/live HTTP/1.1\r\nHost: a/b', '400'],
  ['GET /health/live HTTP/1.1\r\nHost: localhost:99999', '400'],
])('%j is answered %s', async (head, status) => {
  await using rig = await setUp()
  const listener = await rig.admin.listen({ host: '127.0.0.1', port: 0 })
  try {
    const answer = await speak(Number(new URL(listener.url).port), `${head}\r\n\r\n`)
    expect(answer).toStartWith(`HTTP/1.1 ${status} `)
  } finally {
    await listener.stop()
  }
})

test.each(['/v1/bounces', '/v1/calls', '/v1/queue', '/v1/suppressions'])(
  '%s goes on behind an id alone',
  async (path) => {
    await using rig = await setUp()
    for (const before of ['zzz', '', "' OR 1=1", 'msg_', '../x', 'x'.repeat(49)]) {
      const response = await rig.request(`${path}?before=${encodeURIComponent(before)}`)
      expect(await refusalOf(response)).toStartWith('422 invalid: before: expected the id of ')
    }
  },
)

test('a port that is taken is not shared with whoever has it', async () => {
  await using rig = await setUp()
  const first = await rig.admin.listen({ host: '127.0.0.1', port: 0 })
  try {
    const port = Number(new URL(first.url).port)
    await expect(rig.admin.listen({ host: '127.0.0.1', port })).rejects.toThrow('in use')
  } finally {
    await first.stop()
  }
})

test('it listens on a Unix socket, also where a killed process left one', async () => {
  using directory = temporaryDirectory()
  const path = join(directory.path, 'admin.sock')
  await using rig = await setUp({ tokens: () => [] })
  for (const round of [1, 2]) {
    const listener = await rig.admin.listen({ path })
    const response = await fetch('http://anything/v1/calls', { unix: path })
    expect([round, response.status]).toEqual([round, 200])
    await listener.stop()
  }
  writeFileSync(path, 'not a socket')
  await expect(rig.admin.listen({ path })).rejects.toThrow('is no socket')
})

test('a Unix socket that another process listens on is left alone', async () => {
  using directory = temporaryDirectory()
  const path = join(directory.path, 'admin.sock')
  await using rig = await setUp({ tokens: () => [] })
  const first = await rig.admin.listen({ path })
  try {
    await expect(rig.admin.listen({ path })).rejects.toThrow('another process listens on it')
    const response = await fetch('http://anything/v1/calls', { unix: path })
    expect(response.status).toBe(200)
  } finally {
    await first.stop()
  }
})

/** Writes a request and resolves with what was answered by the time its body would follow. */
function speak(port: number, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request))
    let answer = ''
    socket.on('data', (chunk) => {
      answer += chunk
      if (!answer.includes('}}')) return
      socket.destroy()
      resolve(answer)
    })
    socket.on('error', reject)
  })
}
