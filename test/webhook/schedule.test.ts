import { expect, test } from 'bun:test'
import { downPerS, longestWaitMs, nextTryMs, retryAfterMs } from '../../src/webhook/schedule.ts'

const RETRY_S = [5, 300, 1800]
const DAY_MS = 24 * 3600 * 1000
const NOW = Date.UTC(2026, 10, 23, 12)

test.each([
  [1, 0, 4000],
  [1, 0.5, 5000],
  [1, 1, 6000],
  [2, 0, 240_000],
  [2, 0.5, 300_000],
  [2, 1, 360_000],
  [3, 0.25, 1_620_000],
])('after %p failed tries and chance %p the next is in %p ms', (failed, random, expected) => {
  expect(nextTryMs(RETRY_S, failed, null, random)).toBe(expected)
})

test('past the last step a call is dead, whatever the receiver asked', () => {
  expect(nextTryMs(RETRY_S, 4, null, 0.5)).toBeNull()
  expect(nextTryMs(RETRY_S, 4, 10_000, 0.5)).toBeNull()
  expect(nextTryMs([], 1, null, 0.5)).toBeNull()
})

test('Retry-After lengthens the wait and never shortens it', () => {
  expect(nextTryMs(RETRY_S, 1, 60_000, 0.5)).toBe(60_000)
  expect(nextTryMs(RETRY_S, 1, 0, 0.5)).toBe(5000)
})

test.each([
  ['120', 120_000],
  ['0', 0],
  [' 7 ', 7000],
  ['30, 60', 30_000],
  ['86401', DAY_MS],
  ['99999999999999999999', DAY_MS],
  ['Mon, 23 Nov 2026 12:01:00 GMT', 60_000],
  ['Monday, 23-Nov-26 12:01:00 GMT', 60_000],
  ['Mon Nov 23 12:01:00 2026', 60_000],
  ['Mon, 23 Nov 2026 11:00:00 GMT', 0],
  ['Mon, 23 Nov 2099 12:00:00 GMT', DAY_MS],
])('Retry-After: %s is %p ms', (value, expected) => {
  expect(retryAfterMs(value, NOW)).toBe(expected)
})

test.each(['', 'soon', '-5', '1.5', '1e9', 'Mon', 'Monkey business'])(
  'Retry-After: %p is not understood',
  (value) => {
    expect(retryAfterMs(value, NOW)).toBeNull()
  },
)

test('no wait is longer than the longest step, its jitter and a day', () => {
  for (const retryS of [[], [5, 300], [604_800, 5]]) {
    const longestMs = longestWaitMs(retryS)
    for (let failed = 1; failed <= retryS.length; failed++) {
      for (const asked of [null, retryAfterMs('999999999', 0)]) {
        expect(nextTryMs(retryS, failed, asked, 1)).toBeLessThanOrEqual(longestMs)
      }
    }
  }
  expect(longestWaitMs([])).toBe(86_400_000)
  expect(longestWaitMs([604_800])).toBe(1.2 * 604_800_000)
})

test('a receiver that is down gets no more tries a second than it is to have', () => {
  expect([0, 2, 50, 1000].map(downPerS)).toEqual([50, 2, 50, 50])
})
