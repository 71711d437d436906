import { afterEach, expect, jest, test } from 'bun:test'
import { readBody } from '../../src/admin/body.ts'

afterEach(() => {
  jest.useRealTimers()
})

test('a body that does not arrive is given up at the deadline', async () => {
  jest.useFakeTimers()
  let cancelled = false
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(new Uint8Array(10)),
    cancel() {
      cancelled = true
    },
  })
  const reading = readBody(new Request('http://localhost/', { method: 'POST', body }), 100)
  jest.advanceTimersByTime(120_000)
  expect(await reading.catch((error) => error)).toMatchObject({ status: 408, code: 'too_slow' })
  expect(cancelled).toBe(true)
})
