// Knows all running tries, so that a slow one can be ended when another mail needs its connection or memory.
// RFC 5321 asks us to wait minutes for each reply, so that a try may take half an hour, or hours with large mail:
// slow remotes could hold all connections, or all memory for large mail. When others wait, the try that has run
// longest is ended and its mail is tried later, as if the remote could not be reached; that also slows down its
// destination. A try is not ended once the remote has the whole mail, as the remote may have accepted it. While
// nobody waits, the times of RFC 5321 apply.

import type { Session } from './session.ts'

/** A try is slow after SLOW_MS plus the time that the bytes sent so far take at SLOW_BYTES_PER_S. */
const SLOW_MS = 60_000
export const SLOW_BYTES_PER_S = 32_768
/** How often it is checked who waits. */
const LOOK_MS = 5000

/** A running try. */
interface Member {
  /** See lanes.ts. Ending a try would not help mail of the same lane. */
  lane: string
  /** Its mail uses the memory for large mail. */
  isLarge: boolean
  /** The session over which the mail is being sent; null while there is none. */
  session(): Pick<Session, 'sentBytes' | 'isWhole'> | null
  /** Ends it at once. */
  makeWay(ranS: number): void
  /** The same, and the try does not count. */
  stop(): void
}

export interface Crowd {
  /** Adds a try; call the function that it returns when the try is over. */
  enter(member: Member): () => void
  /** Ends a slow try for each lane that waits for a connection. Resolves with the ms after which to do it again. */
  makeRoom(waiting: () => Promise<string[]>): Promise<number>
  /** Ends a slow try with large mail for a large mail of this lane. */
  makeRoomInMemory(lane: string): void
  /** Stops all tries whose remote has nothing of the mail yet, and all that enter from now on. */
  close(): void
}

export function createCrowd(now = () => performance.now()): Crowd {
  /** Each try with the time when it began, the oldest first. */
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
