// The receiver of a benchmark: answers every POST and notes when it came.

const SERIAL = /recipient=person-(\d+)%40/
const POLL_MS = 5

export interface Receiver {
  url: string
  /** How many POSTs have come. */
  posts(): number
  /** When the POST about `person-SERIAL@…` came, as a time of `performance.now()`. */
  arrived: Map<number, number>
  /** Resolves at so many POSTs; rejects when they have not come after `maxMs`. */
  reached(posts: number, maxMs: number): Promise<void>
  stop(): void
}

/** Answers each POST `lateMs` after it has come whole. */
export function startReceiver(lateMs = 0): Receiver {
  let posts = 0
  const arrived = new Map<number, number>()
  const server = Bun.serve({
    port: 0,
    hostname: '127.0.0.1',
    idleTimeout: 0,
    async fetch(request) {
      const serial = SERIAL.exec(await request.text())?.[1]
      const nowMs = performance.now()
      if (lateMs > 0) await Bun.sleep(lateMs)
      if (serial !== undefined) arrived.set(Number(serial), nowMs)
      posts += 1
      return new Response('ok')
    },
  })
  return {
    url: `http://127.0.0.1:${server.port}/hook`,
    posts: () => posts,
    arrived,
    async reached(wanted, maxMs) {
      const startedMs = performance.now()
      while (posts < wanted) {
        if (performance.now() - startedMs > maxMs) throw new Error(`${posts} POSTs of ${wanted}`)
        await Bun.sleep(POLL_MS)
      }
    },
    stop: () => void server.stop(true),
  }
}
