// Sessions that wait for their next mail, by the lane they serve. A waiting session costs the remote a
// slot, so it is closed after a few seconds, and after so many mails.

import type { Session } from './session.ts'

/** Mails over one session: servers count them, and some end it themselves after 100. */
const MAILS_MAX = 100
/**
 * A host takes a few sessions of us at one time, whatever domains it serves, and those that wait would keep
 * mail for all others of them away: of other lanes so many may wait there.
 */
const OTHERS_AT_HOST_MAX = 2

interface Place {
  lane: string
  timer: ReturnType<typeof setTimeout>
}

export interface Pool {
  /** A session that is open, the one used last; null when there is none. */
  take(lane: string): Session | null
  /** Keeps an open session for a while; where too many wait, in all or at its host, the longest waiting one goes. */
  give(lane: string, session: Session): void
  /** Sessions that wait. */
  size(): number
  /** Says goodbye to all. */
  clear(): void
}

/** `idleMs`: how long a session waits; `max`: how many may wait. */
export function createPool(idleMs: number, max: number): Pool {
  /** Longest waiting first. */
  const waiting = new Map<Session, Place>()
  const lanes = new Map<string, Set<Session>>()
  const forget = (session: Session): void => {
    const place = waiting.get(session)
    if (place === undefined) return
    clearTimeout(place.timer)
    waiting.delete(session)
    const lane = lanes.get(place.lane)
    lane?.delete(session)
    if (lane?.size === 0) lanes.delete(place.lane)
  }
  const end = (session: Session): void => {
    forget(session)
    session.quit()
  }
  return {
    take(lane) {
      for (const session of [...(lanes.get(lane) ?? [])].reverse()) {
        forget(session)
        if (session.isOpen) return session
      }
      return null
    },
    give(lane, session) {
      if (!session.isOpen) return
      if (session.mails >= MAILS_MAX) return session.quit()
      const [longest] = waiting.keys()
      if (waiting.size >= max && longest !== undefined) end(longest)
      const { remoteIp } = session.ips
      const isBeside = ([other, place]: [Session, Place]) =>
        other.ips.remoteIp === remoteIp && place.lane !== lane
      const beside = [...waiting.entries().filter(isBeside)]
      for (const [other] of beside.slice(0, -OTHERS_AT_HOST_MAX)) end(other)
      waiting.set(session, { lane, timer: setTimeout(() => end(session), idleMs) })
      const others = lanes.get(lane) ?? new Set()
      lanes.set(lane, others.add(session))
    },
    size: () => waiting.size,
    clear() {
      for (const session of [...waiting.keys()]) end(session)
    },
  }
}
