import { expect, test } from 'bun:test'
import { version } from '../../src/version.ts'
import { readAs, refusalOf, setUp, TOKEN } from './rig.ts'

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

test('after a logout the session is nothing', async () => {
  await using rig = await setUp()
  const cookie = await sessionCookie(rig)
  const response = await rig.request('/logout', {
    method: 'POST',
    headers: { cookie, ...OWN_PAGE },
  })
  expect(await response.json()).toMatchObject({ login: 'needed' })
  expect(response.headers.get('set-cookie')).toStartWith('retour_session=; Path=/; Max-Age=0; ')
  expect(await status(rig, '/v1/calls', { cookie })).toBe(401)
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

test('a token in the request counts, whatever the cookie', async () => {
  await using rig = await setUp()
  const cookie = await sessionCookie(rig)
  expect(await status(rig, '/v1/calls', { cookie, authorization: 'Bearer wrong' })).toBe(401)
  expect(await status(rig, '/v1/calls?access_token=wrong', { cookie })).toBe(401)
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
  expect(await refusalOf(await logIn(rig, 'wrong'))).toBe(
    '401 unauthorized: the token is not one of admin.tokens',
  )
  for (let i = 0; i < 9; i++) await logIn(rig, `wrong-token-${i}`)
  expect(await refusalOf(await logIn(rig, TOKEN))).toStartWith('429 too_many_attempts: ')
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
