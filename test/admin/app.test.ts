import { afterEach, expect, jest, test } from 'bun:test'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newId } from '../../src/address/id.ts'
import { mintAddress } from '../../src/address/signed.ts'
import { version } from '../../src/version.ts'
import { vacation } from '../support/mail.ts'
import { crm, DOMAIN, NOW, readAs, refusalOf, returnPath, setUp, TOKEN } from './rig.ts'

afterEach(() => {
  jest.useRealTimers()
})

interface Documented {
  paths: Record<string, Record<string, { summary?: string; responses?: Record<string, unknown> }>>
}

test('the documented routes are the routes that exist, each with a summary and answers', async () => {
  await using rig = await setUp()
  const { paths } = await readAs<Documented>(await rig.request('/openapi/json'))
  const documented = Object.entries(paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  )
  const existing = rig.admin.routes.map((route) => route.replace(/:(\w+)/g, '{$1}'))
  expect(documented.sort()).toEqual(existing.sort())
  for (const operation of Object.values(paths).flatMap((operations) => Object.values(operations))) {
    expect(operation.summary).toMatch(/\w/)
    expect(Object.keys(operation.responses ?? {}).join()).toMatch(/20\d/)
  }
})

test('the document tells of bodies, errors and tokens', async () => {
  await using rig = await setUp()
  const document = await readAs<Documented & object>(await rig.request('/openapi/json'))
  expect(document).toMatchObject({
    openapi: '3.1.0',
    info: { title: 'Retour', version },
    components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
    paths: {
      '/v1/bounces': { post: { requestBody: { content: { 'message/rfc822': {} } } } },
      '/v1/messages': {
        post: {
          requestBody: { content: { 'application/json': {} } },
          security: [{ bearer: [] }, { access_token: [] }],
        },
      },
    },
  })
  const answers = document.paths['/v1/messages']?.post?.responses ?? {}
  expect(Object.keys(answers)).toEqual([
    '201',
    '400',
    '401',
    '408',
    '413',
    '415',
    '422',
    '429',
    '503',
  ])
})

test('pages load nothing from elsewhere and run no scripts', async () => {
  await using rig = await setUp()
  for (const path of ['/', '/openapi']) {
    const response = await rig.request(path, { headers: {} })
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; img-src data:; style-src 'sha256-[\w+/=]+'; /,
    )
    const text = await response.text()
    expect(text).toContain('<meta name="viewport"')
    expect(text).not.toMatch(/<script|https?:|@import|url\(/)
    const [, style = ''] = /<style>(.*)<\/style>/s.exec(text) ?? []
    const hash = new Bun.CryptoHasher('sha256').update(style).digest('base64')
    expect(response.headers.get('content-security-policy')).toContain(hash)
  }
})

test('the start page tells the version and where to go', async () => {
  await using rig = await setUp()
  const text = await (await rig.request('/')).text()
  expect(text).toContain(version)
  for (const href of text.matchAll(/href="(\/[^"]*)"/g)) {
    expect((await rig.request(href[1] ?? '', { headers: {} })).status).toBe(200)
  }
})

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
  const response = await rig.request('/v1/calls/x/replay', {
    headers: { authorization: `Bearer ${TOKEN}` },
  })
  expect(response.headers.get('allow')).toBe('POST')
  expect(await refusalOf(response)).toBe('405 method_not_allowed: this route takes POST')
  const deleted = await rig.request('/v1/webhooks', { method: 'DELETE' })
  expect(deleted.headers.get('allow')).toBe('GET, HEAD')
  expect(await refusalOf(await rig.request('/v1/nothing'))).toBe(
    '404 not_found: no such route, see /openapi',
  )
  expect(await refusalOf(await rig.request('/v1/calls/%zz'))).toStartWith('400 bad_request: ')
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

test('readiness is of every part, and tells not why one is down', async () => {
  await using up = await setUp()
  expect(await readAs<object>(await up.request('/health/live'))).toEqual({ live: true })
  const ready = await up.request('/health/ready')
  expect(ready.status).toBe(200)
  expect(await readAs<object>(ready)).toEqual({ ready: true, parts: { store: { ready: true } } })
  await using down = await setUp({
    readiness: {
      smtp: async () => {},
      store: async () => {
        throw new Error('disk full')
      },
    },
  })
  const unready = await down.request('/health/ready')
  expect(unready.status).toBe(503)
  expect(await readAs<object>(unready)).toEqual({
    ready: false,
    parts: { smtp: { ready: true }, store: { ready: false } },
  })
  expect(down.logged()).toContain('disk full')
})

test('a part that does not answer is not ready', async () => {
  await using rig = await setUp({ readiness: { store: () => new Promise(() => {}) } })
  jest.useFakeTimers()
  const asked = rig.request('/health/ready', { headers: {} })
  jest.advanceTimersByTime(3000)
  jest.useRealTimers()
  expect((await asked).status).toBe(503)
  expect(rig.logged()).toContain('no answer in 3000 ms')
})

test('metrics are in the Prometheus text format, labels escaped', async () => {
  await using rig = await setUp({
    dispatcher: {
      wake: () => {},
      test: async () => null,
      state: () => [
        {
          name: 'a"b\\c\nd',
          running: 0,
          results: { delivered: 7 },
          durationMs: 4500,
          dead: 0,
          lastError: '',
          lastErrorMs: null,
          lastSuccessMs: null,
        },
      ],
    },
  })
  const to = mintAddress(newId(NOW), DOMAIN, returnPath)
  await rig.post(vacation(to), to)
  await rig.post(vacation(to), 'someone@elsewhere.example')
  const response = await rig.request('/metrics', { headers: {} })
  expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
  const text = await response.text()
  expect(text).toContain('retour_tries_total{webhook="a\\"b\\\\c\\nd",result="delivered"} 7\n')
  expect(text).toContain('retour_try_seconds_total{webhook="a\\"b\\\\c\\nd"} 4.5\n')
  expect(text).toContain('retour_intake_total{via="smtp",result="accepted"} 4\n')
  expect(text).toContain('retour_intake_total{via="http",result="accepted"} 1\n')
  expect(text).toContain('retour_intake_total{via="http",result="foreign"} 1\n')
  expect(text).toContain('retour_verdicts_total{kind="auto-reply"} 0\n')
  expect(text).toContain('retour_calls_due{webhook="crm"} 1\n')
  expect(text).toContain(`retour_build_info{version="${version}",commit="unknown"} 1\n`)
  expect(text).toMatch(/^retour_store_commits_total [1-9]/m)
  const line =
    /^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\{[a-z]+="(\\.|[^"\\])*"(,[a-z]+="(\\.|[^"\\])*")*\})? [\d.e+-]+)$/
  expect(
    text
      .trimEnd()
      .split('\n')
      .filter((one) => !line.test(one)),
  ).toEqual([])
  expect(text.endsWith('\n')).toBe(true)
})

test('webhooks tell state, counts and last error, and no secret', async () => {
  await using rig = await setUp()
  const to = mintAddress(newId(NOW), DOMAIN, returnPath)
  await rig.post(vacation(to), to)
  const response = await rig.request('/v1/webhooks')
  const text = await response.text()
  expect(JSON.parse(text)).toEqual({
    webhooks: [
      {
        name: 'crm',
        url: 'https://crm.example/hook',
        format: 'json',
        events: ['bounce', 'failure'],
        kinds: [],
        tags: [],
        signed: true,
        state: 'on',
        gone_at: null,
        running: 0,
        calls: { due: 1, done: 0, dead: 0 },
        oldest_due_at: '2026-11-23T12:00:00.000Z',
        last_success_at: null,
        last_error: 'connection refused',
        last_error_at: '2026-11-23T12:00:00.000Z',
      },
    ],
  })
  expect(text).not.toMatch(/hidden|whsec|of-the-webhook/)
})

test('a webhook that is switched off or answered 410 says so', async () => {
  await using rig = await setUp({
    webhooks: () => [
      { ...crm, enabled: false },
      { ...crm, name: 'shop' },
    ],
  })
  await rig.store.calls.disable({ name: 'shop', disabledMs: NOW, reason: 'HTTP 410' })
  const { webhooks } = await readAs<{ webhooks: object[] }>(await rig.request('/v1/webhooks'))
  expect(webhooks).toMatchObject([
    { name: 'crm', state: 'off', gone_at: null },
    { name: 'shop', state: 'gone', gone_at: '2026-11-23T12:00:00.000Z' },
  ])
})

test('a test call tells what came of it', async () => {
  await using rig = await setUp()
  const call = (name: string) => rig.request(`/v1/webhooks/${name}/test`, { method: 'POST' })
  expect(await readAs<object>(await call('crm'))).toEqual({
    ok: true,
    status: 200,
    error: '',
    duration_ms: 12,
    answer: 'thanks',
  })
  expect(await refusalOf(await call('none'))).toBe('404 not_found: no such webhook')
})

test('it listens on a port, answers HEAD, and refuses what is too large before it is sent', async () => {
  await using rig = await setUp()
  const listener = rig.admin.listen({ host: '127.0.0.1', port: 0 })
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

test('it listens on a Unix socket, also where a killed process left one', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'retour-admin-'))
  const path = join(directory, 'admin.sock')
  await using rig = await setUp({ tokens: () => [] })
  try {
    for (const round of [1, 2]) {
      const listener = rig.admin.listen({ path })
      const response = await fetch('http://anything/v1/calls', { unix: path })
      expect([round, response.status]).toEqual([round, 200])
      await listener.stop()
    }
    writeFileSync(path, 'not a socket')
    expect(() => rig.admin.listen({ path })).toThrow()
  } finally {
    rmSync(directory, { recursive: true })
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
