// The mails that are being sent, as far as one may have to make way for another. RFC 5321 has us wait
// minutes for each reply of a remote, and a try may have half an hour: remotes that are slow at many
// domains would keep all other mail waiting, once they have as many connections as there may be, or all
// memory for large mail. So a slow one makes way then, the longest first: its mail waits for its next try,
// as if the remote could not be reached, and its destination is the slower for it. Not one that has the
// whole mail: it may have taken it. Where nobody waits RFC 5321's times are kept to.

import type { Session } from './session.ts'

/** So long anybody may take, and the longer the more of the mail he has taken. */
const SLOW_MS = 60_000
const SLOW_BYTES_PER_S = 32_768
/** How often is looked who waits. */
const LOOK_MS = 5000

/** A mail that is being sent. */
interface Member {
  /** What shares connections: mail of its own lane gains nothing where it makes way. */
  lane: string
  /** Its mail takes of the memory for large mail. */
  isLarge: boolean
  /** Null as long as there is none. */
  session(): Pick<Session, 'sentBytes' | 'isWhole'> | null
  /** Ends it at once. */
  makeWay(ranS: number): void
  /** The same, and the try does not count. */
  stop(): void
}

export interface Crowd {
  /** To be left by what it gives. */
  enter(member: Member): () => void
  /**
   * Has slow ones make way, one for each of the lanes that wait for a connection. Resolves with how many
   * milliseconds later it is worth doing again.
   */
  makeRoom(waiting: () => Promise<string[]>): Promise<number>
  /** Has one with large mail make way for a large mail of this lane. */
  makeRoomInMemory(lane: string): void
  /** Stops all whose remote has nothing of the mail yet, and whoever comes. */
  close(): void
}

export function createCrowd(now = () => performance.now()): Crowd {
  /** Longest first. */
  const members = new Map<Member, number>()
  let lookedMs = Number.NEGATIVE_INFINITY
  let isClosed = false
  const restMs = (): number => {
    const nowMs = now()
    const [longestMs = nowMs] = members.values()
    return Math.max(lookedMs + LOOK_MS - nowMs, longestMs + SLOW_MS - nowMs, 0)
  }
  const makeWayFor = (lanes: string[], isLarge: boolean): void => {
    let wanted = lanes.length
    for (const [member, sinceMs] of [...members]) {
      if (wanted === 0) return
      if (isLarge && !member.isLarge) continue
      const ranMs = now() - sinceMs
      if (!isSlow(member, ranMs) || lanes.every((lane) => lane === member.lane)) continue
      wanted -= 1
      member.makeWay(Math.round(ranMs / 1000))
    }
  }
  return {
    enter(member) {
      members.set(member, now())
      if (isClosed) member.stop()
      return () => void members.delete(member)
    },
    async makeRoom(waiting) {
      if (restMs() === 0) {
        lookedMs = now()
        makeWayFor(await waiting(), false)
      }
      return restMs()
    },
    makeRoomInMemory: (lane) => makeWayFor([lane], true),
    close() {
      isClosed = true
      for (const member of [...members.keys()]) if (!member.session()?.sentBytes) member.stop()
    },
  }
}

function isSlow({ session }: Member, ranMs: number): boolean {
  const { sentBytes = 0, isWhole = false } = session() ?? {}
  return !isWhole && ranMs >= SLOW_MS + (sentBytes * 1000) / SLOW_BYTES_PER_S
}
