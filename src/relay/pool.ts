// Sessions that wait for their next mail, by the lane they serve. A waiting session costs the remote a
// slot, so it is closed after a few seconds, and after so many mails.

import type { Session } from './session.ts'

/** Mails over one session: servers count them, and some end it themselves after 100. */
const MAILS_MAX = 100

export interface Pool {
  /** A session that is open, the one used last; null when there is none. */
  take(lane: string): Session | null
  /** Keeps an open session for a while, or says goodbye. */
  give(lane: string, session: Session): void
  /** Sessions that wait. */
  size(): number
  /** Says goodbye to all. */
  clear(): void
}

/** `idleMs`: how long a session waits; `max`: how many may wait. */
export function createPool(idleMs: number, max: () => number): Pool {
  const lanes = new Map<string, Map<Session, ReturnType<typeof setTimeout>>>()
  let size = 0
  const drop = (lane: string, session: Session): void => {
    const waiting = lanes.get(lane)
    clearTimeout(waiting?.get(session))
    if (waiting?.delete(session)) size -= 1
    if (waiting?.size === 0) lanes.delete(lane)
  }
  return {
    take(lane) {
      const waiting = [...(lanes.get(lane)?.keys() ?? [])].reverse()
      for (const session of waiting) {
        drop(lane, session)
        if (session.isOpen) return session
      }
      return null
    },
    give(lane, session) {
      if (!session.isOpen) return
      if (session.mails >= MAILS_MAX || size >= max()) return session.quit()
      const waiting = lanes.get(lane) ?? new Map()
      lanes.set(lane, waiting)
      const timer = setTimeout(() => {
        drop(lane, session)
        session.quit()
      }, idleMs)
      waiting.set(session, timer)
      size += 1
    },
    size: () => size,
    clear() {
      for (const [lane, waiting] of [...lanes]) {
        for (const session of [...waiting.keys()]) {
          drop(lane, session)
          session.quit()
        }
      }
    },
  }
}
