import { expect, test } from 'bun:test'
import { type Rig, refusalOf, setUp, TOKEN } from './rig.ts'

const OPEN: Record<string, number> = {
  'GET /': 200,
  'GET /assets/:name': 404,
  'GET /health/live': 200,
  'GET /health/ready': 200,
  'GET /metrics': 200,
  'GET /openapi': 200,
  'GET /openapi/json': 200,
  'GET /login': 200,
  'POST /login': 415,
  'POST /logout': 403,
}

test('every route but the open ones needs a token', async () => {
  await using rig = await setUp()
  const { routes } = rig.admin
  expect(routes.length).toBeGreaterThan(15)
  for (const route of routes) {
    const [method = '', path = ''] = route.split(' ')
    const response = await rig.request(path, { method, headers: {} })
    expect([route, response.status]).toEqual([route, OPEN[route] ?? 401])
  }
})

test('a refusal says how to ask, and not which routes there are', async () => {
  await using rig = await setUp()
  const response = await rig.request('/v1/no-such-route', { headers: {} })
  expect(response.headers.get('www-authenticate')).toBe('Bearer realm="retour"')
  expect(await refusalOf(response)).toBe(
    '401 unauthorized: give a token: authorization: Bearer TOKEN',
  )
})

test('a token is taken from the header or the query', async () => {
  await using rig = await setUp({ tokens: () => ['another token of the tests', TOKEN] })
  const status = async (path: string, headers: Record<string, string> = {}) =>
    (await rig.request(path, { headers })).status
  expect(await status('/v1/calls', { authorization: `Bearer ${TOKEN}` })).toBe(200)
  expect(await status('/v1/calls', { authorization: `bearer  ${TOKEN} ` })).toBe(200)
  expect(await status(`/v1/calls?access_token=${TOKEN}`)).toBe(200)
  expect(await status(`/v1/calls?access_token=${TOKEN}&limit=3`)).toBe(200)
  expect(await status(`/v1/calls?access_token=${TOKEN}x`)).toBe(401)
  expect(await status('/v1/calls', { authorization: `Basic ${btoa(`x:${TOKEN}`)}` })).toBe(401)
  expect(await status('/v1/calls', { authorization: 'Bearer' })).toBe(401)
  expect(await status('/v1/calls', { authorization: `Bearer ${'x'.repeat(5000)}` })).toBe(401)
})

test('a body comes through next to a token in the query', async () => {
  await using rig = await setUp()
  const response = await rig.request(`/v1/messages?access_token=${TOKEN}`, {
    method: 'POST',
    body: '{"recipient":"alice@example.org"}',
    headers: { 'content-type': 'application/json' },
  })
  expect(response.status).toBe(201)
})

test('new tokens of the configuration hold at once', async () => {
  let tokens = [TOKEN]
  await using rig = await setUp({ tokens: () => tokens })
  expect((await rig.request('/v1/calls')).status).toBe(200)
  tokens = ['another token of the tests']
  expect((await rig.request('/v1/calls')).status).toBe(401)
})

/** Asks with a token from an address; gives the status of the answer. */
function statusBy(rig: Rig) {
  return async (token: string, ip: string) =>
    (await rig.request('/v1/calls', { headers: { authorization: `Bearer ${token}` }, ip })).status
}

test.each([60_001, -86_400_000])(
  'who guesses tokens has to wait, from that address only, %i ms',
  async (ms) => {
    let nowMs = 0
    await using rig = await setUp({ now: () => nowMs })
    const status = statusBy(rig)
    for (let i = 0; i < 10; i++) expect(await status(`wrong-token-${i}`, '192.0.2.1')).toBe(401)
    const response = await rig.request('/v1/calls', { ip: '192.0.2.1' })
    expect(response.headers.get('retry-after')).toBe('60')
    expect(await refusalOf(response)).toStartWith('429 too_many_attempts: ')
    expect(await status(TOKEN, '192.0.2.2')).toBe(200)
    expect((await rig.request('/health/live', { ip: '192.0.2.1', headers: {} })).status).toBe(200)
    nowMs = ms
    expect(await status(TOKEN, '192.0.2.1')).toBe(200)
  },
)

test('an IPv6 network, all of which one host may use, guesses as one address', async () => {
  await using rig = await setUp()
  const status = statusBy(rig)
  for (let i = 0; i < 10; i++) expect(await status(`wrong-token-${i}`, `2001:db8::${i}`)).toBe(401)
  expect(await status('wrong-token-10', '2001:db8::a:b')).toBe(429)
  expect(await status('wrong-token-10', '2001:db8:0:1::1')).toBe(401)
})

test.each(['127.0.0.1', '::1', ''])(
  'who guesses tokens behind a proxy on this machine locks nobody out (%p)',
  async (ip) => {
    await using rig = await setUp()
    const status = statusBy(rig)
    for (let i = 0; i < 10; i++) expect(await status(`wrong-token-${i}`, ip)).toBe(401)
    expect(await status('wrong-token-10', ip)).toBe(429)
    expect(await status(TOKEN, ip)).toBe(200)
  },
)

test('one old token, shown again and again, locks nobody out', async () => {
  await using rig = await setUp()
  const headers = { authorization: 'Bearer token-of-last-year' }
  for (let i = 0; i < 50; i++) await rig.request('/v1/calls', { headers })
  expect(rig.logged()).toBe('wrong admin token ip=127.0.0.1')
  expect((await rig.request('/v1/calls')).status).toBe(200)
})

test('tokens are not logged, right or wrong', async () => {
  await using rig = await setUp({
    accept: async () => {
      throw new Error('a surprise')
    },
    readiness: { smtp: () => Promise.reject(new Error('not up')) },
  })
  await rig.request('/v1/calls?access_token=wrong-token-for-the-log', { headers: {} })
  expect(rig.logged()).toContain('wrong admin token')
  await rig.request(`/health/ready?access_token=${TOKEN}`)
  await rig.request(`/v1/calls?access_token=${TOKEN}&limit=0`)
  const { return_address } = await rig.register({ recipient: 'alice@example.org' })
  await rig.request(`/v1/bounces?to=${return_address}&access_token=${TOKEN}`, {
    method: 'POST',
    headers: { 'content-type': 'message/rfc822' },
    body: 'Subject: x\r\n\r\n',
  })
  expect(rig.logged()).toContain('a surprise')
  expect(rig.logged()).toContain('not up')
  expect(rig.logged()).not.toContain('oken-')
})

test('without tokens only this machine is answered, under its own names', async () => {
  await using rig = await setUp({ tokens: () => [] })
  const ask = (url: string, ip: string) =>
    rig.admin.fetch(new Request(url), ip).then(({ status }) => status)
  expect(await ask('http://127.0.0.1:8025/v1/calls', '127.0.0.1')).toBe(200)
  expect(await ask('http://localhost:8025/v1/calls', '::1')).toBe(200)
  expect(await ask('http://[::1]:8025/v1/calls', '::ffff:127.0.0.1')).toBe(200)
  expect(await ask('http://anything/v1/calls', '')).toBe(200)
  expect(await ask('http://localhost:8025/v1/calls', '192.0.2.1')).toBe(403)
  expect(await ask('http://rebound.example:8025/v1/calls', '127.0.0.1')).toBe(403)
  expect(await ask('http://127.0.0.1.rebound.example/metrics', '127.0.0.1')).toBe(403)
})

test('without tokens another site may not use the browser of somebody here', async () => {
  await using rig = await setUp({ tokens: () => [] })
  const ask = async (method: string, headers: Record<string, string>) =>
    (await rig.request('/v1/webhooks/crm/test', { method, headers })).status
  expect(await ask('POST', {})).toBe(200)
  expect(await ask('POST', { 'sec-fetch-site': 'same-origin' })).toBe(200)
  expect(await ask('POST', { origin: 'http://localhost:8025' })).toBe(200)
  expect(await ask('POST', { 'sec-fetch-site': 'cross-site' })).toBe(403)
  expect(await ask('POST', { 'sec-fetch-site': 'same-site' })).toBe(403)
  expect(await ask('POST', { origin: 'https://elsewhere.example' })).toBe(403)
  expect(await ask('POST', { origin: 'http://localhost:3000' })).toBe(403)
  expect(await ask('POST', { origin: 'null' })).toBe(403)
})
