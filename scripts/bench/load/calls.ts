// Webhook calls for benchmarks: bounces of 4 kB with a call each, a receiver in a process of its own,
// and a dispatcher that works through them and logs trouble alone.

import { newId } from '../../../src/address/id.ts'
import type { WebhookConfig } from '../../../src/config.ts'
import type { Log } from '../../../src/log.ts'
import type { Store } from '../../../src/store/open.ts'
import { packRaw } from '../../../src/store/pack.ts'
import { createDispatcher } from '../../../src/webhook/dispatch.ts'
import { formBody } from '../../../src/webhook/payload.ts'
import { sample } from '../../../src/webhook/sample.ts'
import { verdict, webhookAt } from '../../../test/support/calls.ts'
import { silentLog } from '../../../test/support/log.ts'
import { bounceAt } from '../../../test/support/log-rows.ts'

const MAIL_BYTES = 4096
const RECORDED_AT_ONCE = 200
const POLL_MS = 5

export const troubleLog: Log = { ...silentLog, error: console.error }

const mail = Buffer.from('a line of a returned mail = 1, 2\r\n'.repeat(200)).subarray(0, MAIL_BYTES)

/** What a call POSTs. */
export function callBody(): Uint8Array {
  return formBody({ ...sample('bounce', Date.now()), mime: mail } as Parameters<typeof formBody>[0])
}

/** Keeps so many due calls of the webhook. */
export async function fillCalls(store: Store, webhook: string, calls: number): Promise<void> {
  const raw = await packRaw(mail)
  for (let made = 0; made < calls; made += RECORDED_AT_ONCE) {
    const batch = Array.from({ length: Math.min(RECORDED_AT_ONCE, calls - made) }, () => {
      const nowMs = Date.now()
      const bounce = bounceAt(nowMs, { standard: 'rfc3464', verdict })
      const { id: subjectId, messageId } = bounce
      const call = { id: `msg_${newId(nowMs)}`, webhook, event: 'bounce' as const }
      return store.bounces.record({
        raw,
        bounces: [bounce],
        failures: [],
        calls: [{ ...call, subjectId, messageId, createdMs: nowMs, dueMs: nowMs }],
        forwards: [],
      })
    })
    await Promise.all(batch)
  }
}

export function webhookTo(name: string, url: string, concurrency: number): WebhookConfig {
  const secret = [`whsec_${Buffer.alloc(32, 1).toString('base64')}`]
  const waits = { timeoutMs: 15_000, retryS: [3600] }
  return webhookAt(url, { name, concurrency, events: ['bounce'], secret, ...waits })
}

/** Calls the webhooks until `calls` more of the first have been delivered; gives those a second. */
export async function measureCalls(
  store: Store,
  webhooks: [WebhookConfig, ...WebhookConfig[]],
  calls: number,
): Promise<number> {
  const [{ name }] = webhooks
  const done = async () =>
    (await store.calls.counts()).find(({ webhook }) => webhook === name)?.done ?? 0
  const wanted = (await done()) + calls
  const startedMs = performance.now()
  const dispatcher = createDispatcher({ store, webhooks, version: 'bench', log: troubleLog })
  while ((await done()) < wanted) await Bun.sleep(POLL_MS)
  const seconds = (performance.now() - startedMs) / 1000
  await dispatcher.close(0)
  return calls / seconds
}

/** Answers `/ok` at once, `/fail` with 500 and `/hang` never. Its own process: `url` has no path. */
export async function startAnswering(): Promise<{ url: string; stop(): void }> {
  const child = Bun.spawn([process.execPath, import.meta.path], { stdout: 'pipe' })
  for await (const chunk of child.stdout) {
    const url = `http://127.0.0.1:${new TextDecoder().decode(chunk).trim()}`
    return { url, stop: () => child.kill() }
  }
  throw new Error('the receiver did not start')
}

function answer(): void {
  const server = Bun.serve({
    port: 0,
    hostname: '127.0.0.1',
    idleTimeout: 0,
    async fetch(request) {
      await request.arrayBuffer()
      if (request.url.endsWith('/hang')) await new Promise(() => {})
      return new Response('ok', { status: request.url.endsWith('/fail') ? 500 : 200 })
    },
  })
  console.log(server.port)
}

if (import.meta.main) answer()
