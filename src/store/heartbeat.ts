// Times that are written while the process runs: by the probe, to find out whether the store can be written, and for
// the clock, so that the next process knows how far it had come.

import { eq, sql } from 'drizzle-orm'
import type { SeenClock } from '../clock.ts'
import type { Connection } from './connection.ts'
import { heartbeat } from './schema-process.ts'

/** The ids of the rows. */
const [PROBED, SEEN, DOUBTED] = [1, 2, 3]

export interface ClockMarks {
  /** The clock as the last process saw it; null if it was never stored. */
  last(): Promise<SeenClock | null>
  keep(seen: SeenClock): Promise<void>
}

interface Heartbeat {
  /** Rejects when it does not reach the disk. */
  probe(): Promise<void>
  clock: ClockMarks
}

export function openHeartbeat({ db, write, writeUnflushed }: Connection): Heartbeat {
  const id = sql.placeholder('id')
  const read = db.select().from(heartbeat).where(eq(heartbeat.id, id)).prepare()
  const keep = db
    .insert(heartbeat)
    .values({ id, atMs: sql.placeholder('atMs') })
    .onConflictDoUpdate({ target: heartbeat.id, set: { atMs: sql`excluded.at_ms` } })
    .prepare()
  const remove = db.delete(heartbeat).where(eq(heartbeat.id, id)).prepare()
  return {
    probe: () => write(() => void keep.run({ id: PROBED, atMs: Date.now() })),
    clock: {
      async last() {
        const seenMs = read.get({ id: SEEN })?.atMs
        const doubtedMs = read.get({ id: DOUBTED })?.atMs ?? null
        return seenMs === undefined ? null : { seenMs, doubtedMs }
      },
      keep: ({ seenMs, doubtedMs }) =>
        writeUnflushed(() => {
          keep.run({ id: SEEN, atMs: seenMs })
          if (doubtedMs === null) remove.run({ id: DOUBTED })
          else keep.run({ id: DOUBTED, atMs: doubtedMs })
        }),
    },
  }
}
