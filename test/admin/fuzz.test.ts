// Random requests to every route of the admin listener: never a 500, never an answer that is not the
// documented error, and never anything without a token.

import { expect, test } from 'bun:test'
import { type Fuzz, fuzzOf, rounds, SEED } from '../support/fuzz.ts'
import { setUp, TOKEN } from './rig.ts'

const REQUESTS = 3000
/** Streams do not end by themselves. */
const ENDLESS = /\/v1\/(?:stream|live)/

const VALUES: readonly unknown[] = [
  ...[null, true, 0, -1, 1e308, '', 'a', [], {}, [[]], { a: [] }, '\0', '\ud800', 'x'.repeat(3000)],
  ...[
    'a@example.org',
    'a@example.org\r\nRCPT TO:<b@example.org>',
    '"a b"@example.org',
    '@',
    '%',
    '*',
  ],
  ...['2026-11-23', '2026-11-23T12:00:00Z', '9999-99-99', "' OR 1=1 --", '__proto__', 'crm'],
]
const KEYS = [
  ...['recipient', 'recipients', 'envelope', 'tags', 'message_id', 'mime', 'dsn', 'notify', 'from'],
  ...[
    'to',
    'state',
    'limit',
    'before',
    'start',
    'end',
    'q',
    'kind',
    'reason',
    'cause',
    'expires_at',
  ],
  ...[
    'description',
    'status',
    'code',
    'type',
    'at',
    'address',
    '__proto__',
    'constructor',
    'token',
  ],
]

function randomValue(fuzz: Fuzz, depth = 0): unknown {
  const shape = fuzz.below(depth > 3 ? 1 : 4)
  if (shape === 1) return Array.from({ length: fuzz.below(4) }, () => randomValue(fuzz, depth + 1))
  if (shape === 2)
    return Object.fromEntries(KEYS.slice(fuzz.below(20)).map((key) => [key, fuzz.pick(VALUES)]))
  if (shape === 3) return Object.fromEntries([[fuzz.pick(KEYS), randomValue(fuzz, depth + 1)]])
  return fuzz.below(2) === 0 ? fuzz.pick(VALUES) : fuzz.text(20)
}

function requestOf(fuzz: Fuzz, route: string): { path: string; init: RequestInit } {
  const [method = 'GET', pattern = '/'] = route.split(' ')
  const path = pattern.replace(/:[a-z]+|\*/gi, () =>
    encodeURIComponent(String(fuzz.pick(VALUES)).toWellFormed()),
  )
  const query = Array.from({ length: fuzz.below(4) }, (): [string, string] => [
    fuzz.pick(KEYS),
    String(fuzz.pick(VALUES)).toWellFormed(),
  ])
  const search = query.length > 0 ? `?${new URLSearchParams(query)}` : ''
  const hasBody = method !== 'GET' && method !== 'HEAD'
  const json = JSON.stringify(randomValue(fuzz)) ?? 'null'
  const body = fuzz.below(4) === 0 ? fuzz.mutated(json) : json
  const type = fuzz.pick([
    'application/json',
    'application/json',
    'message/rfc822',
    'text/plain',
    'x',
  ])
  return {
    path: path + search,
    init: { method, ...(hasBody ? { body, headers: { 'content-type': type } } : {}) },
  }
}

test('no request is answered 500, and none without a token', async () => {
  const fuzz = fuzzOf(SEED)
  await using rig = await setUp()
  const routes = rig.admin.routes.filter((route) => !ENDLESS.test(route))
  expect(routes.length).toBeGreaterThan(20)
  for (let round = 0; round < rounds(REQUESTS); round++) {
    const { path, init } = requestOf(fuzz, fuzz.pick(routes))
    const headers = {
      ...(init.headers as Record<string, string>),
      authorization: `Bearer ${TOKEN}`,
    }
    const answer = await rig.request(path, { ...init, headers })
    const told = `${init.method} ${path} ${init.body ?? ''} → ${answer.status}`
    expect([told, answer.status < 500 || answer.status === 503]).toEqual([told, true])
    const text = await answer.text()
    if (answer.status >= 400 && path.startsWith('/v1/')) {
      expect([told, Object.keys(JSON.parse(text))]).toEqual([told, ['error']])
      const stranger = await rig.request(path, {
        ...init,
        headers: { ...init.headers },
        ip: `10.0.${round % 250}.1`,
      })
      expect([told, stranger.status]).toEqual([told, 401])
    }
  }
  expect(rig.logged()).not.toContain('request failed')
}, 60_000)
