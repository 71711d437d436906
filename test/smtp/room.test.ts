import { expect, test } from 'bun:test'
import { type Pace, Room } from '../../src/smtp/room.ts'

const LONG_MS = 60_000

/** A room for 10 bytes where a second without 100 of them is too slow; the clock stands still. */
function rooms(pace: Partial<Pace> = {}) {
  const clock = { ms: 0 }
  const room = new Room(
    10,
    { graceMs: 1000, bytesPerS: 100, lookMs: 1, ...pace },
    () => 50_000 + clock.ms,
  )
  const lost: string[] = []
  const enter = (name: string, bytes: number, waitMs = LONG_MS) => {
    const place = room.enter(bytes, waitMs, () => {
      lost.push(name)
      place.leave()
    })
    return place
  }
  return { clock, enter, lost }
}

test('who is too slow loses his place to one who waits, after a while', async () => {
  const { clock, enter, lost } = rooms()
  const slow = enter('slow', 10)
  slow.took(99)
  clock.ms = 999
  expect(await enter('hasty', 10, 20).entered).toBe(false)
  expect(lost).toEqual([])
  clock.ms = 1000
  expect(await enter('waiting', 10).entered).toBe(true)
  expect(lost).toEqual(['slow'])
})

test('nobody loses his place while nobody waits, nor one who is fast enough, nor a whole mail', async () => {
  const { clock, enter, lost } = rooms()
  const [fast, whole, slow] = [enter('fast', 3), enter('whole', 3), enter('slow', 3)]
  fast.took(1000)
  whole.complete()
  clock.ms = 10_000
  const waiting = enter('waiting', 4)
  expect(await waiting.entered).toBe(true)
  expect(lost).toEqual(['slow'])
  const last = enter('last', 10, 20)
  expect(await last.entered).toBe(false)
  expect(lost).toEqual(['slow'])
  slow.leave()
})

test('no more lose their place than have to', async () => {
  const { clock, enter, lost } = rooms()
  for (const name of ['first', 'second']) enter(name, 5)
  clock.ms = 1000
  expect(await enter('waiting', 5).entered).toBe(true)
  expect(lost).toEqual(['first'])
})

test('a place that is left twice is given back once', async () => {
  const { enter } = rooms()
  const [twice] = [enter('twice', 5), enter('staying', 5)]
  twice.leave()
  twice.leave()
  expect(await enter('next', 5).entered).toBe(true)
  expect(await enter('one too many', 5, 20).entered).toBe(false)
})

test('who gives up waiting leaves the others in line their turn', async () => {
  const { enter } = rooms()
  const first = enter('first', 10)
  const [hasty, patient] = [enter('hasty', 5, 20), enter('patient', 5)]
  expect(await hasty.entered).toBe(false)
  first.leave()
  expect(await patient.entered).toBe(true)
})
