// Sessions that wait for their next mail. One takes mail for any lane that would be sent to the same address
// in the same way: large providers serve thousands of domains at few addresses. A waiting session costs the
// remote a slot, so it is closed after a few seconds, and after so many mails.

import { setNewest } from '../newest.ts'
import type { Session } from './session.ts'

/** Mails over one session: servers count them, and some end it themselves after 100. */
const MAILS_MAX = 100
/** Lanes of which is remembered where they go. */
const LANES_MAX = 10_000

export interface Pool {
  /** An open session where the lane's last one was, as long as that would wait; the one used last. */
  take(lane: string): Session | null
  /** One at an address, opened as mail is to be sent there (`Connected.way`). */
  takeAt(ip: string, way: string): Session | null
  /** Keeps an open session for a while; where too many wait, the longest waiting one goes. */
  give(lane: string, session: Session): void
  /** Ends those at an address, the longest waiting first, until so many are left. */
  endAt(ip: string, left: number): void
  /** Open ones at an address. */
  openAt(ip: string): number
  /** Sessions that wait. */
  size(): number
  /** Says goodbye to all. */
  clear(): void
}

/** `idleMs`: how long a session waits; `max`: how many may wait. */
export function createPool(idleMs: number, max: number, now = () => performance.now()): Pool {
  /** Longest waiting first. */
  const waiting = new Map<Session, ReturnType<typeof setTimeout>>()
  const hosts = new Map<string, Set<Session>>()
  const lanes = new Map<string, { ip: string; way: string; untilMs: number }>()
  const at = (ip: string): Session[] => [...(hosts.get(ip) ?? [])]
  const forget = (session: Session): void => {
    clearTimeout(waiting.get(session))
    waiting.delete(session)
    const { remoteIp } = session.ips
    const there = hosts.get(remoteIp)
    there?.delete(session)
    if (there?.size === 0) hosts.delete(remoteIp)
  }
  const end = (session: Session): void => {
    forget(session)
    session.quit()
  }
  const takeAt: Pool['takeAt'] = (ip, way) => {
    for (const session of at(ip).reverse()) {
      if (session.way !== way) continue
      forget(session)
      if (session.isOpen) return session
    }
    return null
  }
  return {
    take(lane) {
      const { ip, way, untilMs } = lanes.get(lane) ?? { ip: '', way: '', untilMs: 0 }
      return now() < untilMs ? takeAt(ip, way) : null
    },
    takeAt,
    give(lane, session) {
      if (!session.isOpen) return
      if (session.mails >= MAILS_MAX) return session.quit()
      const [longest] = waiting.keys()
      if (waiting.size >= max && longest !== undefined) end(longest)
      const { way, ips } = session
      const ip = ips.remoteIp
      waiting.set(
        session,
        setTimeout(() => end(session), idleMs),
      )
      hosts.set(ip, (hosts.get(ip) ?? new Set()).add(session))
      setNewest(lanes, lane, { ip, way, untilMs: now() + idleMs }, LANES_MAX)
    },
    endAt(ip, left) {
      const there = at(ip)
      for (const session of there.slice(0, Math.max(0, there.length - left))) end(session)
    },
    openAt: (ip) => at(ip).filter(({ isOpen }) => isOpen).length,
    size: () => waiting.size,
    clear() {
      for (const session of [...waiting.keys()]) end(session)
      lanes.clear()
    },
  }
}
