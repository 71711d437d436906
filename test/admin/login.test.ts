import { Database } from 'bun:sqlite'
import { expect, test } from 'bun:test'
import { createHash } from 'node:crypto'
import { createLive } from '../../src/admin/live.ts'
import { version } from '../../src/version.ts'
import { NOW, readAs, refusalOf, setUp, TOKEN } from './rig.ts'

type Rig = Awaited<ReturnType<typeof setUp>>

const OWN_PAGE = { 'x-retour-dashboard': '1', 'sec-fetch-site': 'same-origin' }
const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

function logIn(rig: Rig, token: string, headers: Record<string, string> = {}, ip = '192.0.2.1') {
  const body = new URLSearchParams({ token }).toString()
  const all = { ...FORM, ...OWN_PAGE, ...headers }
  return rig.request('/login', { method: 'POST', headers: all, body, ip })
}

/** Logs in and gives the cookie as a browser sends it. */
async function sessionCookie(rig: Rig): Promise<string> {
  const response = await logIn(rig, TOKEN)
  return response.headers.get('set-cookie')?.split(';')[0] ?? ''
}

async function status(rig: Rig, path: string, headers: Record<string, string>, method = 'GET') {
  return (await rig.request(path, { method, headers })).status
}

test('a token is exchanged for a cookie that no script reads and no other site sends', async () => {
  await using rig = await setUp()
  const response = await logIn(rig, TOKEN)
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({ login: 'done', until: '2026-11-24T00:00:00.000Z' })
  const cookie = response.headers.get('set-cookie') ?? ''
  expect(cookie).toMatch(
    /^retour_session=[\w-]{43}; Path=\/; Max-Age=43200; HttpOnly; SameSite=Strict$/,
  )
  expect(cookie).not.toContain(TOKEN)
})

test('a session reads everything, and ends at its time', async () => {
  let nowMs = Date.UTC(2026, 10, 23, 12)
  await using rig = await setUp({ now: () => nowMs })
  const cookie = await sessionCookie(rig)
  expect(await status(rig, '/v1/calls', { cookie })).toBe(200)
  expect(await status(rig, '/v1/calls', { cookie: `other=1; ${cookie}` })).toBe(200)
  expect(await status(rig, '/v1/calls', { cookie: `${cookie}x` })).toBe(401)
  nowMs += 12 * 3_600_000
  expect(await status(rig, '/v1/calls', { cookie })).toBe(401)
})

test('a session ends with the token that opened it', async () => {
  let tokens = [TOKEN, 'another token of the tests']
  await using rig = await setUp({ tokens: () => tokens })
  const cookie = await sessionCookie(rig)
  expect(await status(rig, '/v1/calls', { cookie })).toBe(200)
  tokens = ['another token of the tests']
  expect(await status(rig, '/v1/calls', { cookie })).toBe(401)
})

/** Another process with the same store, as after a restart. */
function restarted(rig: Rig, tokens = [TOKEN]): Rig {
  const admin = rig.restart({ tokens: () => tokens })
  return {
    ...rig,
    request: (path, { ip = '127.0.0.1', ...init } = {}) =>
      admin.fetch(new Request(`http://localhost:8025${path}`, init), ip),
  }
}

test('a session outlives a restart of the daemon, and still ends with its token', async () => {
  await using rig = await setUp()
  const cookie = await sessionCookie(rig)
  expect(await status(restarted(rig), '/v1/calls', { cookie })).toBe(200)
  expect(await status(restarted(rig), '/v1/calls', { cookie: `${cookie}x` })).toBe(401)
  expect(await status(restarted(rig, ['another token']), '/v1/calls', { cookie })).toBe(401)
})

test('a session that was logged out does not come back with a restart', async () => {
  await using rig = await setUp()
  const cookie = await sessionCookie(rig)
  await rig.request('/logout', { method: 'POST', headers: { cookie, ...OWN_PAGE } })
  expect(await status(restarted(rig), '/v1/calls', { cookie })).toBe(401)
})

test('a session that has ended is not kept, nor more than a thousand', async () => {
  let nowMs = NOW
  await using rig = await setUp({ now: () => nowMs })
  const cookie = await sessionCookie(rig)
  nowMs += 1
  using other = new Database(rig.store.file)
  const insert = other.prepare("INSERT INTO sessions (digest, proof, until_ms) VALUES (?, '', ?)")
  other.transaction(() => {
    for (let at = 0; at < 999; at += 1) insert.run(`${at}`, NOW + 1e9 + at)
  })()
  await rig.store.sessions.keep({ digest: '999', proof: '', untilMs: NOW + 1e9 + 999 }, NOW)
  expect(await status(restarted(rig), '/v1/calls', { cookie })).toBe(401)
  expect(await rig.store.sessions.find('999')).not.toBeNull()
  nowMs += 1e9
  await sessionCookie(rig)
  expect(await rig.store.sessions.find('0')).toBeNull()
  expect(await rig.store.sessions.find('999')).not.toBeNull()
})

test('the database tells neither a token nor a session', async () => {
  await using rig = await setUp()
  const cookie = await sessionCookie(rig)
  await rig.store.probe()
  const files = [rig.store.file, `${rig.store.file}-wal`]
  const bytes = Buffer.concat(await Promise.all(files.map((file) => Bun.file(file).bytes())))
  const digest = (text: string) => createHash('sha256').update(text).digest('base64')
  const value = cookie.slice('retour_session='.length)
  expect(bytes.includes(digest(value))).toBe(true)
  for (const secret of [TOKEN, digest(TOKEN), value]) expect(bytes.includes(secret)).toBe(false)
})

test('who mends a full disk can log in', async () => {
  await using rig = await setUp()
  rig.store.sessions.keep = async () => {
    throw new Error('database or disk is full')
  }
  const cookie = await sessionCookie(rig)
  expect(await status(rig, '/v1/calls', { cookie })).toBe(200)
  expect(rig.logged()).toContain('ends with this process: not stored')
})

test('after a logout the session is nothing', async () => {
  const live = createLive(100, () => NOW) // by its clock the session goes on
  await using rig = await setUp({ live })
  const cookie = await sessionCookie(rig)
  const stream = await rig.request('/v1/stream', { headers: { cookie } })
  const asked = { method: 'POST', headers: { cookie, ...OWN_PAGE } }
  const response = await rig.request('/logout', asked)
  expect(await response.json()).toMatchObject({ login: 'needed' })
  expect(response.headers.get('set-cookie')).toStartWith('retour_session=; Path=/; Max-Age=0; ')
  expect(await status(rig, '/v1/calls', { cookie })).toBe(401)
  expect(await stream.text()).toStartWith('retry: ')
})

test('a logout without a session ends no stream and writes nothing', async () => {
  const live = createLive(5)
  await using rig = await setUp({ live })
  const stream = (await rig.request('/v1/stream')).body?.getReader()
  await stream?.read()
  rig.store.sessions.remove = async () => {
    throw new Error('written')
  }
  const cookie = `retour_session=${'a'.repeat(43)}`
  expect(await status(rig, '/logout', { cookie, ...OWN_PAGE }, 'POST')).toBe(200)
  expect((await stream?.read())?.done).toBe(false)
  live.close()
})

test('a session that is asked for while it is logged out is nothing afterwards', async () => {
  await using rig = await setUp()
  const cookie = await sessionCookie(rig)
  const { remove } = rig.store.sessions
  rig.store.sessions.remove = async (digest) => {
    await status(rig, '/v1/calls', { cookie })
    await remove(digest)
  }
  await rig.request('/logout', { method: 'POST', headers: { cookie, ...OWN_PAGE } })
  expect(await status(rig, '/v1/calls', { cookie })).toBe(401)
})

test('where the store cannot tell whose session it is, the answer says so', async () => {
  await using rig = await setUp()
  const cookie = await sessionCookie(rig)
  rig.store.sessions.find = async () => {
    throw Object.assign(new Error('disk I/O error'), { name: 'SQLiteError' })
  }
  const answer = await restarted(rig).request('/v1/calls', { headers: { cookie } })
  expect(await refusalOf(answer)).toStartWith('503 store_trouble')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(rig.logged()).toContain('request failed method=GET path=/v1/calls')
})

test('with a cookie only the dashboard itself changes anything', async () => {
  await using rig = await setUp()
  const cookie = await sessionCookie(rig)
  const test = (headers: Record<string, string>) =>
    status(rig, '/v1/webhooks/crm/test', { cookie, ...headers }, 'POST')
  const own = { 'x-retour-dashboard': '1' }
  expect(await test(OWN_PAGE)).toBe(200)
  expect(await test({ ...own, origin: 'http://localhost:8025' })).toBe(200)
  // A proxy that speaks TLS makes another scheme of it.
  expect(await test({ ...own, origin: 'https://localhost:8025' })).toBe(200)
  expect(await test(own)).toBe(200)
  expect(await test({})).toBe(403)
  expect(await test({ 'sec-fetch-site': 'same-origin' })).toBe(403)
  expect(await test({ ...own, 'sec-fetch-site': 'same-site' })).toBe(403)
  expect(await test({ ...own, 'sec-fetch-site': 'cross-site' })).toBe(403)
  expect(await test({ ...own, origin: 'https://elsewhere.example' })).toBe(403)
  expect(await test({ ...own, origin: 'null' })).toBe(403)
})

test('a stream ends with the session that opened it, one of a token goes on', async () => {
  let nowMs = NOW
  const live = createLive(5, () => nowMs)
  await using rig = await setUp({ now: () => nowMs, live })
  const cookie = await sessionCookie(rig)
  const ofSession = await rig.request('/v1/stream', { headers: { cookie } })
  const ofToken = (await rig.request('/v1/stream')).body?.getReader()
  nowMs += 12 * 3_600_000
  expect(await ofSession.text()).toStartWith('retry: ')
  await ofToken?.read()
  expect((await ofToken?.read())?.done).toBe(false)
  expect(await status(rig, '/v1/stream', { cookie })).toBe(401)
  live.close()
})

test('a token in the request counts, whatever the cookie', async () => {
  await using rig = await setUp()
  const cookie = await sessionCookie(rig)
  expect(await status(rig, '/v1/calls', { cookie, authorization: 'Bearer wrong' })).toBe(401)
  expect(await status(rig, '/v1/calls?access_token=wrong', { cookie })).toBe(401)
})

test('what a proxy in front asked for itself is no token', async () => {
  await using rig = await setUp()
  const cookie = await sessionCookie(rig)
  const authorization = `Basic ${btoa('operator:secret')}`
  expect(await status(rig, '/v1/calls', { cookie, authorization })).toBe(200)
  expect(await status(rig, `/v1/calls?access_token=${TOKEN}`, { authorization })).toBe(200)
  expect(await status(rig, '/v1/calls', { authorization })).toBe(401)
  expect(await status(rig, '/v1/calls', { cookie, authorization: 'Bearer' })).toBe(401)
})

test('another site cannot log a browser in or out', async () => {
  await using rig = await setUp()
  const cookie = await sessionCookie(rig)
  const foreign = { 'sec-fetch-site': 'cross-site' }
  expect((await logIn(rig, TOKEN, foreign)).status).toBe(403)
  expect(await status(rig, '/logout', { cookie, ...OWN_PAGE, ...foreign }, 'POST')).toBe(403)
  expect(await status(rig, '/v1/calls', { cookie })).toBe(200)
})

test('wrong tokens at the login count with those of the API', async () => {
  await using rig = await setUp()
  const from = '192.0.2.1'
  expect(await refusalOf(await logIn(rig, 'wrong', {}, from))).toBe(
    '401 unauthorized: the token is not one of admin.tokens',
  )
  for (let i = 0; i < 9; i++) await logIn(rig, `wrong-token-${i}`, {}, from)
  expect(await refusalOf(await logIn(rig, TOKEN, {}, from))).toStartWith('429 too_many_attempts: ')
  expect((await logIn(rig, TOKEN, {}, '192.0.2.2')).status).toBe(200)
  expect(rig.logged()).not.toContain('wrong-token')
})

test('who is logged in stays so while others guess from the same address', async () => {
  await using rig = await setUp()
  const cookie = await sessionCookie(rig)
  for (let i = 0; i < 12; i++) await logIn(rig, `wrong-token-${i}`, {}, '127.0.0.1')
  expect(await status(rig, '/v1/calls', { cookie })).toBe(200)
})

test('a login that cannot be read is refused', async () => {
  await using rig = await setUp()
  const post = (body: string, type: string) =>
    rig.request('/login', {
      method: 'POST',
      headers: { 'content-type': type, ...OWN_PAGE },
      body,
    })
  expect((await post('{}', 'application/json')).status).toBe(415)
  expect((await post('user=x', 'application/x-www-form-urlencoded')).status).toBe(400)
  const long = `token=${'x'.repeat(5000)}`
  expect((await post(long, 'application/x-www-form-urlencoded')).status).toBe(413)
  expect((await logIn(rig, 'x'.repeat(2000))).status).toBe(401)
})

test('the cookie is for TLS alone where the browser speaks TLS', async () => {
  await using rig = await setUp()
  const isSecure = async (headers: Record<string, string>, ip: string) =>
    (await logIn(rig, TOKEN, headers, ip)).headers.get('set-cookie')?.endsWith('; Secure')
  const forwarded = { 'x-forwarded-proto': 'https' }
  expect(await isSecure(forwarded, '127.0.0.1')).toBe(true)
  expect(await isSecure(forwarded, '::1')).toBe(true)
  expect(await isSecure({ 'x-forwarded-proto': 'http' }, '127.0.0.1')).toBe(false)
  // Anybody could say so.
  expect(await isSecure(forwarded, '192.0.2.1')).toBe(false)
})

test('the dashboard learns whether it has to ask for a token, and nothing more', async () => {
  await using rig = await setUp()
  const state = async (headers: Record<string, string> = {}) =>
    readAs<Record<string, string | null>>(await rig.request('/login', { headers }))
  expect(await state()).toEqual({ login: 'needed', until: null, version: '', commit: '' })
  const cookie = await sessionCookie(rig)
  expect(await state({ cookie })).toMatchObject({ login: 'done', version })
})

test('without tokens nobody needs to log in', async () => {
  await using rig = await setUp({ tokens: () => [] })
  const state = await rig.request('/login', { headers: {} })
  expect(await state.json()).toMatchObject({ login: 'open' })
  const answer = await logIn(rig, 'anything', {}, '127.0.0.1')
  expect([answer.status, answer.headers.get('set-cookie')]).toEqual([200, null])
})
