// Logs that are read at one time leave the thread to others, however many there are.

import { expect, test } from 'bun:test'
import { firstIdAt } from '../../src/address/id.ts'
import { createSlices } from '../../src/logfile/slices.ts'
import { writeLog } from '../../src/logfile/write.ts'
import { bounceAt, keep, parseCsv } from '../support/log-rows.ts'
import { openTemporaryStore, type TemporaryStore } from '../support/store.ts'

const NOW = Date.UTC(2026, 10, 23, 12)
const READERS = 4
const COUNT = 500
const SLICE_MAX_MS = 2
const span = { fromId: firstIdAt(NOW), toId: firstIdAt(NOW + COUNT) }

/** The logs of a store, by whose clock reading a mail takes a millisecond and nothing else any time. */
function timed({ logs }: TemporaryStore) {
  let ms = 0
  const mime = (rawId: number) => {
    ms += 1
    return logs.mime(rawId)
  }
  return { logs: { ...logs, mime }, now: () => ms }
}

test('all that read a log have one slice between two turns of the event loop', async () => {
  await using store = await openTemporaryStore()
  await keep(store, { bounces: Array.from({ length: COUNT }, (_, at) => bounceAt(NOW + at)) })
  const { logs, now } = timed(store)
  const slices = createSlices(now)
  const read = async () => {
    const request = { prefix: 'bounces', span, format: 'csv', header: false } as const
    const chunks = await Array.fromAsync(writeLog(logs, request, slices()))
    return parseCsv(Buffer.concat(chunks))
  }
  let isOver = false
  const reading = Promise.all(Array.from({ length: READERS }, read)).finally(() => {
    isOver = true
  })
  let longestMs = 0
  while (!isOver) {
    const beforeMs = now()
    await new Promise((resolve) => setImmediate(resolve))
    longestMs = Math.max(longestMs, now() - beforeMs)
  }
  expect(longestMs).toBeGreaterThan(0)
  expect(longestMs).toBeLessThanOrEqual(SLICE_MAX_MS)
  for (const records of await reading) expect(records).toHaveLength(COUNT)
})
