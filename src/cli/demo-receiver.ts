// The demo's webhook receiver, in the place of the user's own application. Checks the signature of
// every call, keeps its content, and tells when the expected calls have arrived.
import type { EventType } from '../event.ts'
import { signatureHeaders } from '../webhook/sign.ts'

/** What the demo shows of a call's `data`. */
interface CallData {
  id: string
  recipient: string
  tags: string[]
  kind: string
  standard: string | null
  reason: string | null
  class: string | null
  auto_reply: string | null
  until: string | null
  feedback_type: string | null
  /** Failures have it. */
  code?: number | null
  extended?: string
  description?: string
}

export interface ReceivedCall {
  type: EventType
  data: CallData
  isSigned: boolean
}

export interface DemoReceiver extends AsyncDisposable {
  url: string
  /** The calls about a message so far; bounces come first, in whatever order they arrived. */
  about(messageId: string): ReceivedCall[]
  count(): number
  /** Resolves to true when `isThere` holds after a call, and to false after `timeoutMs`. */
  wait(isThere: () => boolean, timeoutMs: number): Promise<boolean>
  /** Gives every call from now on to `take`. */
  follow(take: (call: ReceivedCall) => void): void
}

/** Listens on a free port of this machine. */
export function startReceiver(secret: string): DemoReceiver {
  const calls: ReceivedCall[] = []
  let arrived: (call: ReceivedCall) => void = () => {}
  const server = Bun.serve({
    hostname: '127.0.0.1',
    port: 0,
    async fetch(request) {
      const body = await request.bytes()
      const { type, data } = JSON.parse(Buffer.from(body).toString())
      const call = { type, data, isSigned: isSigned(secret, request.headers, body) }
      calls.push(call)
      arrived(call)
      return new Response()
    },
  })
  return {
    url: `${server.url.origin}/hooks/retour`,
    about: (messageId) =>
      calls
        .filter(({ data }) => data.id === messageId)
        .sort((a, b) => Number(b.type === 'bounce') - Number(a.type === 'bounce')),
    count: () => calls.length,
    wait(isThere, timeoutMs) {
      const { promise, resolve } = Promise.withResolvers<boolean>()
      const timer = setTimeout(() => resolve(isThere()), timeoutMs)
      arrived = () => {
        if (isThere()) resolve(true)
      }
      if (isThere()) resolve(true)
      return promise.finally(() => clearTimeout(timer))
    },
    follow(take) {
      arrived = take
    },
    [Symbol.asyncDispose]: () => server.stop(true),
  }
}

/** A real receiver uses a library of Standard Webhooks for this, and checks the time too. */
function isSigned(secret: string, headers: Headers, body: Uint8Array): boolean {
  const nowMs = Number(headers.get('webhook-timestamp')) * 1000
  const expected = signatureHeaders([secret], headers.get('webhook-id') ?? '', nowMs, body)
  return headers.get('webhook-signature') === expected['webhook-signature']
}
