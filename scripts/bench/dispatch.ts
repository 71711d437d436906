// Dispatch alone: calls that are due, of 4 KB mails, to a receiver in a process of its own, beside a
// bare loop of `fetch` with the same body and concurrency against the same receiver, in the same run.
//   bun scripts/bench.ts dispatch [calls]

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newId } from '../../src/address/id.ts'
import type { StoredBounce } from '../../src/store/bounces.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { createDispatcher } from '../../src/webhook/dispatch.ts'
import { formBody } from '../../src/webhook/payload.ts'
import { sampleBounce } from '../../src/webhook/sample.ts'
import type { WebhookConfig } from '../../src/webhook/webhook.ts'

const MAIL_BYTES = 4096
const RECORDED_AT_ONCE = 200
const CONCURRENCIES = [8, 32, 128]

interface Figures {
  concurrency: number
  callsPerS: number
  fetchesPerS: number
}

export async function bench([calls = '10000']: string[]): Promise<void> {
  console.log('concurrency  calls/s  fetch/s  ratio')
  for (const concurrency of CONCURRENCIES) {
    const { callsPerS, fetchesPerS } = await measure(Number(calls), concurrency)
    const ratio = (callsPerS / fetchesPerS).toFixed(2)
    const numbers = [callsPerS, fetchesPerS].map((each) => each.toFixed(0).padStart(7))
    console.log(`${String(concurrency).padStart(11)}  ${numbers.join('  ')}  ${ratio.padStart(5)}`)
  }
  console.log(`resident: ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB`)
}

async function measure(calls: number, concurrency: number): Promise<Figures> {
  const receiver = Bun.spawn([process.execPath, import.meta.path], { stdout: 'pipe' })
  const directory = mkdtempSync(join(tmpdir(), 'retour-bench-'))
  const store = openStore(join(directory, 'retour.db'))
  try {
    const port = await firstLine(receiver.stdout)
    const url = `http://127.0.0.1:${port}/hook`
    await fillStore(store, calls)
    await measureFetch(url, calls / 4, concurrency) // both ends warm
    const callsPerS = await measureCalls(store, url, calls, concurrency)
    return { concurrency, callsPerS, fetchesPerS: await measureFetch(url, calls, concurrency) }
  } finally {
    await store.close()
    rmSync(directory, { recursive: true })
    receiver.kill()
  }
}

const mail = Buffer.from('a line of a returned mail = 1, 2\r\n'.repeat(200)).subarray(0, MAIL_BYTES)

async function fillStore(store: Store, calls: number): Promise<void> {
  const bounce = sampleRow()
  const sha256 = new Bun.CryptoHasher('sha256').update(mail).digest()
  for (let made = 0; made < calls; made += RECORDED_AT_ONCE) {
    const batch = Array.from({ length: Math.min(RECORDED_AT_ONCE, calls - made) }, () => {
      const nowMs = Date.now()
      const [id, messageId] = [newId(nowMs), newId(nowMs)]
      const call = { id: `msg_${newId(nowMs)}`, webhook: 'bench', event: 'bounce' as const }
      return store.bounces.record({
        raw: mail,
        sha256,
        bounces: [{ ...bounce, id, messageId }],
        failures: [],
        calls: [{ ...call, subjectId: id, messageId, createdMs: nowMs, dueMs: nowMs }],
        forwards: [],
      })
    })
    await Promise.all(batch)
  }
}

function sampleRow(): StoredBounce {
  const sample = sampleBounce(Date.now())
  if (!('bounce' in sample) || sample.bounce === null) throw new Error('the sample is a bounce')
  return sample.bounce
}

async function measureCalls(
  store: Store,
  url: string,
  calls: number,
  concurrency: number,
): Promise<number> {
  const webhook: WebhookConfig = {
    name: 'bench',
    events: ['bounce'],
    url,
    format: 'form',
    secret: [`whsec_${Buffer.alloc(32, 1).toString('base64')}`],
    kinds: [],
    tags: [],
    mime: true,
    timeoutMs: 15_000,
    concurrency,
    ratePerS: 0,
    retryS: [5],
    headers: {},
    allowPrivate: true,
    allowCidrs: [],
    enabled: true,
  }
  const silent = () => undefined
  const log = { debug: silent, info: silent, warn: silent, error: console.error }
  const startedMs = performance.now()
  const dispatcher = createDispatcher({ store, webhooks: [webhook], version: 'bench', log })
  while ((await store.calls.counts())[0]?.done !== calls) await Bun.sleep(10)
  const seconds = (performance.now() - startedMs) / 1000
  await dispatcher.close(0)
  return calls / seconds
}

async function measureFetch(url: string, calls: number, concurrency: number): Promise<number> {
  const body = formBody({ ...sampleBounce(Date.now()), mime: mail } as Parameters<
    typeof formBody
  >[0])
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  let begun = 0
  const startedMs = performance.now()
  const one = async (): Promise<void> => {
    while (begun++ < calls) {
      const answer = await fetch(url, { method: 'POST', body, headers, redirect: 'manual' })
      await answer.arrayBuffer()
    }
  }
  await Promise.all(Array.from({ length: concurrency }, one))
  return calls / ((performance.now() - startedMs) / 1000)
}

async function firstLine(stream: ReadableStream<Uint8Array>): Promise<string> {
  for await (const chunk of stream) return new TextDecoder().decode(chunk).trim()
  throw new Error('the receiver did not start')
}

function receive(): void {
  const server = Bun.serve({
    port: 0,
    hostname: '127.0.0.1',
    async fetch(request) {
      await request.arrayBuffer()
      return new Response('ok')
    },
  })
  console.log(server.port)
}

if (import.meta.main) receive()
