import { expect, test } from 'bun:test'
import { createRate } from '../src/rate.ts'

test('0 is no limit', () => {
  const rate = createRate(0, 0)
  expect(rate.take(1000, 0)).toBe(1000)
})

test('over ten seconds no more than ten seconds of calls go, and one burst', () => {
  const rate = createRate(100, 0)
  let taken = 0
  for (let ms = 0; ms <= 10_000; ms += 7) taken += rate.take(50, ms)
  expect(taken).toBeGreaterThanOrEqual(1000)
  expect(taken).toBeLessThanOrEqual(1010)
})

test('a rate below one a second waits that long', () => {
  const rate = createRate(0.5, 0)
  expect(rate.take(8, 0)).toBe(1)
  expect(rate.take(8, 0)).toBe(0)
  expect(rate.waitMs(0)).toBe(2000)
  expect(rate.take(8, 2000)).toBe(1)
})

test('what is given back can be taken', () => {
  const rate = createRate(10, 0)
  expect(rate.take(8, 0)).toBe(1)
  rate.giveBack(1)
  expect(rate.take(8, 0)).toBe(1)
  rate.giveBack(5)
  expect(rate.take(8, 0)).toBe(1)
})

test('what has come already shortens the wait', () => {
  const rate = createRate(1, 0)
  expect(rate.take(1, 0)).toBe(1)
  expect(rate.waitMs(250)).toBe(750)
  expect(rate.waitMs(2000)).toBe(0)
})

test('a clock that jumps back neither gives nor takes', () => {
  const rate = createRate(1, 10_000)
  expect(rate.take(1, 10_000)).toBe(1)
  expect(rate.take(1, 0)).toBe(0)
  expect(rate.take(1, 1000)).toBe(1)
})
