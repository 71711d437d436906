import { describe, expect, test } from 'bun:test'
import { createClockDoubt, type SeenClock } from '../src/clock.ts'
import { recordCalls, webhookAt } from './support/calls.ts'
import { startDispatcher, stateOf } from './support/dispatcher.ts'
import { until } from './support/patience.ts'
import { createReceiver } from './support/receiver.ts'
import { openTemporaryStore } from './support/store.ts'

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000

function clocks(before: SeenClock | null = null) {
  const at = { wall: Date.UTC(2026, 10, 23), steady: 1000 }
  const doubt = createClockDoubt(
    () => at.wall,
    before,
    () => at.steady,
  )
  const isTrusted = () => doubt() === null
  const pass = (ms: number, leapMs = 0) => {
    at.steady += ms
    at.wall += ms + leapMs
    return isTrusted()
  }
  return { pass, isTrusted }
}

test('a clock that goes, and one that is set by hours, is believed', () => {
  const { pass, isTrusted } = clocks()
  expect(isTrusted()).toBe(true)
  expect(pass(HOUR_MS)).toBe(true)
  expect(pass(90 * DAY_MS)).toBe(true)
  expect(pass(HOUR_MS, 5 * HOUR_MS)).toBe(true)
  expect(pass(HOUR_MS, -5 * HOUR_MS)).toBe(true)
})

test('a clock that leapt ahead is not believed for a day', () => {
  const { pass } = clocks()
  expect(pass(HOUR_MS, 100 * DAY_MS)).toBe(false)
  expect(pass(DAY_MS - 1)).toBe(false)
  expect(pass(1)).toBe(true)
})

describe('a clock that leapt ahead while nothing ran', () => {
  const [today, seenMs] = [Date.UTC(2026, 10, 23), Date.UTC(2026, 10, 1)]

  test('is not believed for a day', () => {
    const { pass, isTrusted } = clocks({ seenMs, doubtedMs: null })
    expect(isTrusted()).toBe(false)
    expect(pass(DAY_MS - 1)).toBe(false)
    expect(pass(1)).toBe(true)
    expect(clocks({ seenMs: today - HOUR_MS, doubtedMs: null }).isTrusted()).toBe(true)
  })

  test('is not believed for what is left of the day after a restart, however many there are', () => {
    const before = { seenMs: today - HOUR_MS, doubtedMs: today - 20 * HOUR_MS }
    const { pass, isTrusted } = clocks(before)
    expect(isTrusted()).toBe(false)
    expect(pass(4 * HOUR_MS - 1)).toBe(false)
    expect(pass(1)).toBe(true)
    expect(clocks({ ...before, seenMs }).pass(4 * HOUR_MS)).toBe(false)
  })

  test('is believed at once when it was put right', () => {
    const ahead = Date.UTC(2099, 0, 1)
    expect(clocks({ seenMs: ahead, doubtedMs: ahead }).isTrusted()).toBe(true)
  })
})

test('a clock that was put right again is believed at once', () => {
  const { pass } = clocks()
  expect(pass(HOUR_MS, 100 * DAY_MS)).toBe(false)
  expect(pass(HOUR_MS, -100 * DAY_MS)).toBe(true)
})

test.each([HOUR_MS, -HOUR_MS, 365 * DAY_MS, -365 * DAY_MS])(
  'a clock that leaps by %p ms in the middle of a try neither loses nor blocks calls',
  async (leapMs) => {
    await using store = await openTemporaryStore()
    let leaptMs = 0
    const now = () => Date.now() + leaptMs
    await using receiver = createReceiver((_, at) => {
      if (at === 0) leaptMs = leapMs
      return new Response('ok')
    })
    await using dispatcher = startDispatcher(store, [webhookAt(receiver.url)], { now })
    const [first = ''] = await recordCalls(store)
    dispatcher.wake('crm')
    await until(async () => (await stateOf(store, first)).state === 'done')
    const [second = ''] = await recordCalls(store, { atMs: now() })
    dispatcher.wake('crm')
    await until(async () => (await stateOf(store, second)).state === 'done')
    // A leap ahead ends the lease of the try that runs: it may be made twice, under one id.
    const ids = receiver.requests.map(({ headers }) => headers.get('webhook-id'))
    expect(new Set(ids)).toEqual(new Set([first, second]))
    expect(ids.length).toBeLessThanOrEqual(3)
  },
)

test('a retry that was due after a leap back comes no later than the leap', async () => {
  await using store = await openTemporaryStore()
  let leaptMs = 0
  const now = () => Date.now() + leaptMs
  await using receiver = createReceiver(
    (_, at) => new Response('x', { status: at === 0 ? 500 : 200 }),
  )
  await using dispatcher = startDispatcher(store, [webhookAt(receiver.url)], { now })
  const [id = ''] = await recordCalls(store)
  dispatcher.wake('crm')
  await until(async () => (await stateOf(store, id)).tries.length === 1)
  leaptMs = -HOUR_MS
  const { dueMs } = await stateOf(store, id)
  expect(dueMs - now()).toBeLessThan(HOUR_MS + 10_000)
  leaptMs = 10_000
  dispatcher.wake('crm')
  await until(async () => (await stateOf(store, id)).state === 'done')
  expect(receiver.requests).toHaveLength(2)
})
