import { expect, test } from 'bun:test'
import { Histogram } from '../src/histogram.ts'

test('a value counts in the first bucket that holds it', () => {
  const histogram = new Histogram([1, 5])
  for (const value of [0, 1, 1.5, 5, 6]) histogram.observe(value)
  expect(histogram.counts).toEqual([2, 2, 1])
  expect(histogram.sum).toBe(13.5)
})
