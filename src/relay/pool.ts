// Idle sessions that can take another mail. Large providers serve thousands of domains at few addresses, so a
// session may be used by any lane whose mail would go to the same address in the same way (TLS, policy, login). For
// that the lane must just have been looked up, because hosts and policies change. An idle session uses up a slot at
// the remote, so it is closed after a few seconds, and after a number of mails.

import type { Session } from './session.ts'

/** Mails over one session; some servers end it themselves after 100. */
const MAILS_MAX = 100

export interface Pool {
  /** Takes an open session that has carried mail of the lane: the one that was used last. */
  take(lane: string): Session | null
  /** Takes an open session to an address with the same `way` (`Connected.way`). */
  takeAt(ip: string, way: string): Session | null
  /** Keeps an open session for a while; if there are too many, the one that has waited longest is closed. */
  give(lane: string, session: Session): void
  /** Closes sessions to an address, those that have waited longest first, until `left` are left. */
  endAt(ip: string, left: number): void
  /** The number of open sessions to an address. */
  openAt(ip: string): number
  /** The number of sessions that wait. */
  size(): number
  /** Closes all. */
  clear(): void
}

/** `idleMs`: how long a session waits; `max`: how many may wait. */
export function createPool(idleMs: number, max: number): Pool {
  /** Longest waiting first, as in the sets by address and lane. */
  const waiting = new Map<Session, ReturnType<typeof setTimeout>>()
  const hosts = new Groups()
  const lanes = new Groups()
  const forget = (session: Session): void => {
    clearTimeout(waiting.get(session))
    waiting.delete(session)
    hosts.remove(session.ips.remoteIp, session)
    for (const lane of session.lanes) lanes.remove(lane, session)
  }
  const end = (session: Session): void => {
    forget(session)
    session.quit()
  }
  const newest = (sessions: Session[]): Session | null => {
    for (const session of sessions.reverse()) {
      forget(session)
      if (session.isOpen) return session
    }
    return null
  }
  return {
    take: (lane) => newest(lanes.of(lane)),
    takeAt: (ip, way) => newest(hosts.of(ip).filter((session) => session.way === way)),
    give(lane, session) {
      if (!session.isOpen) return
      if (session.mails >= MAILS_MAX) return session.quit()
      session.lanes.add(lane)
      const [longest] = waiting.keys()
      if (waiting.size >= max && longest !== undefined) end(longest)
      waiting.set(
        session,
        setTimeout(() => end(session), idleMs),
      )
      hosts.add(session.ips.remoteIp, session)
      for (const each of session.lanes) lanes.add(each, session)
    },
    endAt(ip, left) {
      const there = hosts.of(ip)
      for (const session of there.slice(0, Math.max(0, there.length - left))) end(session)
    },
    openAt: (ip) => hosts.of(ip).filter(({ isOpen }) => isOpen).length,
    size: () => waiting.size,
    clear() {
      for (const session of [...waiting.keys()]) end(session)
    },
  }
}

class Groups {
  readonly #groups = new Map<string, Set<Session>>()

  of(name: string): Session[] {
    return [...(this.#groups.get(name) ?? [])]
  }

  add(name: string, session: Session): void {
    this.#groups.set(name, (this.#groups.get(name) ?? new Set()).add(session))
  }

  remove(name: string, session: Session): void {
    const group = this.#groups.get(name)
    group?.delete(session)
    if (group?.size === 0) this.#groups.delete(name)
  }
}
