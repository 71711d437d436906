// The admin listener on a real store and the real accept, without a port; the dispatcher is a double.

import { announce } from '../../src/admin/announce.ts'
import { type Admin, createAdmin } from '../../src/admin/app.ts'
import { createLive } from '../../src/admin/live.ts'
import type { AdminParts } from '../../src/admin/parts.ts'
import { loadConfig } from '../../src/config.ts'
import { type Kind, kinds } from '../../src/event.ts'
import { Histogram } from '../../src/histogram.ts'
import type { Log } from '../../src/log.ts'
import { createTakeOutcomes } from '../../src/outcomes.ts'
import { cancelMail } from '../../src/relay/unsent.ts'
import { noCounts } from '../../src/smtp/intake.ts'
import { acceptInto } from '../support/accept.ts'
import { webhookAt } from '../support/calls.ts'
import { configFile } from '../support/config-file.ts'
import { openTemporaryStore, type TemporaryStore } from '../support/store.ts'
import { submitTo } from '../support/submit.ts'

export const NOW = Date.UTC(2026, 10, 23, 12)
export const TOKEN = 'token-of-the-admin-tests'
export const DOMAIN = 'bounces.example.com'
const LOOPBACK = '127.0.0.1'

export const returnPath = {
  prefix: 'b',
  secrets: ['a secret of the admin tests'],
  maxAgeDays: 60,
  domains: [DOMAIN],
  fixed: [],
}

export const crm = webhookAt('https://crm.example/hook?key=hidden', {
  events: ['bounce', 'failure'],
  format: 'json',
  secret: ['whsec_c2VjcmV0IG9mIHRoZSBhZG1pbiB0ZXN0cw=='],
  timeoutMs: 1000,
  concurrency: 1,
  retryS: [],
  headers: { authorization: 'Bearer of-the-webhook' },
})

const config = (() => {
  using file = configFile(`[[webhook]]
name = "crm"
events = ["bounce"]
url = "https://crm.example/hook?key=hidden-key"
secret = ["whsec_c2VjcmV0IG9mIHRoZSBhZG1pbiB0ZXN0cw=="]
headers = { authorization = "Bearer of-the-webhook" }
[admin]
tokens = ["${TOKEN}"]`)
  const loaded = loadConfig(file.path)
  if ('problems' in loaded) throw new Error(loaded.problems.join())
  return loaded.config
})()

export interface Rig extends AsyncDisposable {
  admin: Admin
  store: TemporaryStore
  /** Names that the dispatcher was woken for, and domains that the relay was. */
  woken: string[]
  /** Everything that was logged, as one text. */
  logged(): string
  /** With a token, unless `init` has headers of its own. */
  request(path: string, init?: RequestInit & { ip?: string }): Promise<Response>
  json(method: string, path: string, body: unknown): Promise<Response>
  /** POSTs a body of that type, mail by default. */
  send(
    path: string,
    body: NonNullable<RequestInit['body']>,
    type?: string,
    more?: RequestInit,
  ): Promise<Response>
  post(raw: Uint8Array | string, to: string, type?: string): Promise<Response>
  /** Another listener on the same store, as after a restart. */
  restart(changes: Partial<AdminParts>): Admin
  register(message: object): Promise<{ id: string; return_address: string }>
}

export async function setUp(changes: Partial<AdminParts> = {}): Promise<Rig> {
  const live = createLive()
  const store: TemporaryStore = await openTemporaryStore((news) =>
    announce(news, live, () => parts),
  )
  const woken: string[] = []
  const lines: string[] = []
  const note = (event: string, fields: object = {}) => void lines.push(noteText(event, fields))
  const log: Log = { debug: note, info: note, warn: note, error: note }
  const accept = await acceptInto(store, {
    subscribers: ({ type }) => (type === 'bounce' || type === 'failure' ? ['crm'] : []),
    log,
    now: () => NOW,
  })
  const takeOutcomes = createTakeOutcomes({
    store,
    subscribers: ({ type }) => (type === 'failure' || type === 'delivery' ? ['crm'] : []),
    wakeWebhooks: (...webhooks) => void woken.push(...webhooks),
    now: () => NOW,
  })
  const parts: AdminParts = {
    ...partsOf(store, woken, log),
    live,
    accept,
    takeOutcomes,
    ...changes,
  }
  const admin = createAdmin(parts)
  const request: Rig['request'] = (path, { ip = LOOPBACK, ...init } = {}) => {
    const headers = init.headers ?? { authorization: `Bearer ${TOKEN}` }
    return admin.fetch(new Request(`http://localhost:8025${path}`, { ...init, headers }), ip)
  }
  const authorization = `Bearer ${TOKEN}`
  const send: Rig['send'] = (path, body, type = 'message/rfc822', more = {}) => {
    const headers = { authorization, 'content-type': type }
    return request(path, { method: 'POST', headers, body, ...more })
  }
  const json: Rig['json'] = (method, path, body) =>
    send(path, JSON.stringify(body), 'application/json', { method })
  return {
    admin,
    store,
    woken,
    restart: (others) => createAdmin({ ...parts, ...others }),
    logged: () => lines.join('\n'),
    request,
    json,
    send,
    post: (body, to, type) => send(`/v1/bounces?to=${encodeURIComponent(to)}`, body, type),
    async register(message) {
      return readAs(await json('POST', '/v1/messages', message))
    },
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  }
}

function partsOf(
  store: TemporaryStore,
  woken: string[],
  log: Log,
): Omit<AdminParts, 'accept' | 'takeOutcomes' | 'live'> {
  return {
    store,
    log,
    now: () => NOW,
    tokens: () => [TOKEN],
    returnPath: () => returnPath,
    mailMaxBytes: () => 10_000,
    webhooks: () => [crm],
    config: () => config,
    ...outgoingParts(store, woken, log),
    readiness: { store: () => store.probe() },
    verdicts: () => Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>,
    submission: () => ({ ...noCounts, sessions: 8, mailsAccepted: 9 }),
    reasons: () => new Map([['user-unknown' as const, 3]]),
    isReloadTaken: () => false,
    listening: () => ['127.0.0.1:2525'],
    returns: () => ({
      ...noCounts,
      ...{ sessions: 1, connections: 2, recipientsRefused: 3 },
      ...{ mailsAccepted: 4, mailsRefused: 5, mailsFailed: 6 },
      certificateUntilMs: 1_795_000_000_000,
    }),
    dispatcher: {
      wake: (...names) => void woken.push(...names),
      state: () => [
        {
          name: 'crm',
          running: 0,
          results: { delivered: 7, failed: 2, gone: 0 },
          seconds: nineTries(),
          dead: 1,
          lastError: 'connection refused',
          lastErrorMs: NOW,
          lastSuccessMs: null,
        },
      ],
      retry: async (name) => (name === 'crm' ? 2 : null),
      test: async (name, event) =>
        name === 'crm'
          ? {
              ...{ kind: 'delivered', status: 200, error: '', startedMs: NOW, durationMs: 12 },
              answer: new TextEncoder().encode(event ? `${event}: thanks` : 'thanks'),
            }
          : null,
    },
  }
}

/** Eight within a second, one within five. */
export function nineTries(): Histogram {
  return Object.assign(new Histogram([1, 5]), { counts: [8, 1, 0], sum: 4.5 })
}

function outgoingParts(
  store: TemporaryStore,
  woken: string[],
  log: Log,
): Pick<AdminParts, 'sendLimits' | 'submit' | 'relay'> {
  return {
    sendLimits: () => ({ sizeMaxBytes: 10_000, recipientsMax: 3 }),
    submit: submitTo(store, {
      returnPath: () => returnPath,
      subscribers: ({ type }) => (type === 'attempt' ? ['crm'] : []),
      stored: ({ webhooks }) => void woken.push(...webhooks),
    }).submit,
    relay: {
      resume: (destination = '*') => void woken.push(destination),
      wake: () => {},
      state: () => ({
        running: 1,
        idle: 2,
        results: { delivered: 3, failed: 4, deferred: 5, unreachable: 6 },
        paused: [],
      }),
      pauseOf: (destination) =>
        destination === 'down.example'
          ? { destination, failures: 1, untilMs: NOW + 60_000, lastError: 'connection refused' }
          : null,
      cancel: (id) =>
        cancelMail(id, {
          queue: store.queue,
          subscribers: () => ['crm'],
          wakeWebhooks: (...webhooks) => void woken.push(...webhooks),
          now: () => NOW,
          log,
        }),
    },
  }
}

function noteText(event: string, fields: object): string {
  return `${event} ${Object.entries(fields)
    .map(([key, value]) => `${key}=${value}`)
    .join(' ')}`
}

/** The answer's JSON, as the shape that the test looks for. */
export async function readAs<T>(response: Response): Promise<T> {
  return (await response.json()) as T
}

/** `422 invalid: words` */
export async function refusalOf(response: Response): Promise<string> {
  const { error } = await readAs<{ error: { code: string; message: string } }>(response)
  return `${response.status} ${error.code}: ${error.message}`
}
