import { expect, test } from 'bun:test'
import { createKeeping, readinessOf } from '../src/readiness.ts'

const well = { probe: async () => undefined }
const listens = { isListening: () => true }

function setUp() {
  let nowMs = 0
  const keeping = createKeeping(() => nowMs)
  const ready = readinessOf({
    ...{ keeping, store: well, dispatcher: well, returns: listens, submission: listens },
  })
  const keep = keeping.watch((isFull: boolean) =>
    isFull ? Promise.reject(new Error('disk is full')) : Promise.resolve('kept'),
  )
  const pass = (ms: number) => {
    nowMs += ms
  }
  return { ready, keep, pass }
}

test('a store that writes the probe and keeps no mail is not ready until it keeps one', async () => {
  const { ready, keep } = setUp()
  await ready.store()
  await expect(keep(true)).rejects.toThrow('disk is full')
  await expect(ready.store()).rejects.toThrow('disk is full')
  expect(await keep(false)).toBe('kept')
  await ready.store()
})

test('who gets no mail while he is not ready is asked to try again', async () => {
  const { ready, keep, pass } = setUp()
  await expect(keep(true)).rejects.toThrow()
  pass(29_999)
  await expect(ready.store()).rejects.toThrow()
  pass(1)
  await ready.store()
})
