import { expect, test } from 'bun:test'
import { Rounds } from '../src/rounds.ts'

/** Rounds that end when they are told to. */
function heldRounds() {
  const running: PromiseWithResolvers<void>[] = []
  const troubles: unknown[] = []
  const rounds = new Rounds(
    () => {
      const held = Promise.withResolvers<void>()
      running.push(held)
      return held.promise
    },
    (error) => void troubles.push(error),
  )
  return { rounds, running, troubles }
}

const turn = () => new Promise((resolve) => setImmediate(resolve))

test('whoever wakes it during a round, and however often, has one more', async () => {
  const { rounds, running } = heldRounds()
  rounds.wake()
  rounds.wake()
  rounds.wake()
  expect(running).toHaveLength(1)
  running[0]?.resolve()
  await turn()
  expect(running).toHaveLength(2)
  running[1]?.resolve()
  await turn()
  expect(running).toHaveLength(2)
  rounds.wake()
  expect(running).toHaveLength(3)
})

test('a round that fails is told, not again until one succeeds, and the next one comes', async () => {
  const { rounds, running, troubles } = heldRounds()
  rounds.wake()
  rounds.wake()
  running[0]?.reject('the disk')
  await turn()
  expect(troubles).toEqual(['the disk'])
  expect(running).toHaveLength(2)
  rounds.wake()
  running[1]?.reject('the disk, still')
  await turn()
  rounds.wake()
  running[2]?.resolve()
  await turn()
  running[3]?.reject('the disk, again')
  await turn()
  expect(troubles).toEqual(['the disk', 'the disk, again'])
  await rounds.close(new Set())
})

test('the end waits for the round that runs and for what it begins, and nothing comes behind it', async () => {
  const { rounds, running } = heldRounds()
  const inFlight = new Set<Promise<void>>()
  rounds.wake()
  let isClosed = false
  const closed = rounds.close(inFlight).then(() => {
    isClosed = true
  })
  const begun = Promise.withResolvers<void>()
  inFlight.add(begun.promise)
  running[0]?.resolve()
  await turn()
  expect(isClosed).toBe(false)
  inFlight.clear()
  begun.resolve()
  await closed
  rounds.wake()
  rounds.wakeIn(1)
  expect(running).toHaveLength(1)
})
