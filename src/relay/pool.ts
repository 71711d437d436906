// Sessions that wait for their next mail, by the lane they serve. A waiting session costs the remote a
// slot, so it is closed after a few seconds, and after so many mails.

import { setNewest } from '../newest.ts'
import type { Session } from './session.ts'

/** Mails over one session: servers count them, and some end it themselves after 100. */
const MAILS_MAX = 100
/**
 * Of other lanes, at a host that has turned one away: it takes so many of us at one time, whatever domains it
 * serves, and those that wait would keep mail for all others of them away.
 */
const OTHERS_AT_HOST_MAX = 2
/** Such hosts that are remembered; the oldest is forgotten first. */
const FULL_HOSTS_MAX = 1000

interface Place {
  lane: string
  timer: ReturnType<typeof setTimeout>
}

export interface Pool {
  /** A session that is open, the one used last; null when there is none. */
  take(lane: string): Session | null
  /** Keeps an open session for a while; where too many wait, in all or at its host, the longest waiting one goes. */
  give(lane: string, session: Session): void
  /** A host has turned a session of the lane away. */
  full(lane: string, ip: string): void
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
  const fullHosts = new Map<string, true>()
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
  const makeRoom = (lane: string, ip: string): void => {
    const isBeside = ([other, place]: [Session, Place]) =>
      other.ips.remoteIp === ip && place.lane !== lane
    const beside = [...waiting.entries().filter(isBeside)]
    for (const [other] of beside.slice(0, -OTHERS_AT_HOST_MAX)) end(other)
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
      if (fullHosts.has(remoteIp)) makeRoom(lane, remoteIp)
      waiting.set(session, { lane, timer: setTimeout(() => end(session), idleMs) })
      const others = lanes.get(lane) ?? new Set()
      lanes.set(lane, others.add(session))
    },
    full(lane, ip) {
      setNewest(fullHosts, ip, true, FULL_HOSTS_MAX)
      makeRoom(lane, ip)
    },
    size: () => waiting.size,
    clear() {
      for (const session of [...waiting.keys()]) end(session)
    },
  }
}
