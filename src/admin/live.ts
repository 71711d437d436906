// Sends events to those who watch, while they happen. Events are not stored: what nobody watches
// costs nothing, and what a watcher missed can be found by search. The number of watchers is
// bounded, and one who reads too slowly is dropped before his backlog grows.

/** At most so many may watch at one time. */
const WATCHERS_MAX = 50
/** A watcher may be behind by so many events. */
const BACKLOG_MAX = 500
/** Keeps proxies and our own idle limit from ending a quiet stream. */
const HEARTBEAT_MS = 15_000
/** How long a browser waits before it connects again. */
const RECONNECT_MS = 3000

export const liveTypes = ['bounce', 'failure', 'call', 'attempt', 'delivery'] as const
export type LiveType = (typeof liveTypes)[number]

export interface Live {
  /** `data` is only called when somebody watches this type; it must be JSON. */
  announce(type: LiveType, data: () => object): void
  isWatched(type: LiveType): boolean
  /** Server-sent events of these types until `untilMs`, if any; null when too many watch. */
  watch(types: readonly LiveType[], untilMs: number | null): ReadableStream<Uint8Array> | null
  /** Ends all streams. Who may still watch will connect again. */
  dismiss(): void
  /** Ends all streams; later ones end at once. */
  close(): void
}

interface Watcher {
  types: readonly LiveType[]
  untilMs: number | null
  controller: ReadableStreamDefaultController<Uint8Array>
}

export function createLive(heartbeatMs: number = HEARTBEAT_MS, now: () => number = Date.now): Live {
  const watchers = new Set<Watcher>()
  let heartbeat: ReturnType<typeof setInterval> | undefined
  let closed = false

  const leave = (watcher: Watcher): void => {
    watchers.delete(watcher)
    if (watchers.size > 0) return
    clearInterval(heartbeat)
    heartbeat = undefined
  }
  const end = (watcher: Watcher): void => {
    leave(watcher)
    watcher.controller.close()
  }
  const send = (watcher: Watcher, bytes: Uint8Array): void => {
    // It is negative by the number of events that the connection has not taken yet.
    if ((watcher.controller.desiredSize ?? 0) < -BACKLOG_MAX) end(watcher)
    else watcher.controller.enqueue(bytes)
  }
  const join = (watcher: Watcher): void => {
    watchers.add(watcher)
    heartbeat ??= setInterval(() => {
      for (const each of watchers) {
        if (each.untilMs !== null && each.untilMs <= now()) end(each)
        else send(each, encoded(': still here\n\n'))
      }
    }, heartbeatMs)
  }
  const dismiss = (): void => {
    for (const watcher of watchers) end(watcher)
  }
  return {
    announce(type, data) {
      const interested = [...watchers].filter(({ types }) => types.includes(type))
      if (interested.length === 0) return
      const bytes = encoded(`event: ${type}\ndata: ${JSON.stringify(data())}\n\n`)
      for (const watcher of interested) send(watcher, bytes)
    },
    isWatched: (type) => [...watchers].some(({ types }) => types.includes(type)),
    watch(types, untilMs) {
      if (watchers.size >= WATCHERS_MAX) return null
      let watcher: Watcher
      return new ReadableStream({
        start(controller) {
          watcher = { types, untilMs, controller }
          join(watcher)
          send(watcher, encoded(`retry: ${RECONNECT_MS}\n\n`))
          if (closed) end(watcher)
        },
        cancel: () => leave(watcher),
      })
    },
    dismiss,
    close() {
      closed = true
      dismiss()
    },
  }
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
