import { expect, test } from 'bun:test'
import { createTally } from '../src/tally.ts'
import { recordCalls } from './support/calls.ts'
import { openTemporaryStore } from './support/store.ts'

test('the last reload is told, and a start is one that was taken', () => {
  const tally = createTally()
  expect(tally.isReloadTaken()).toBe(true)
  tally.noteReload(false)
  expect(tally.isReloadTaken()).toBe(false)
  tally.noteReload(true)
  expect(tally.isReloadTaken()).toBe(true)
})

test('bounces are counted by kind and failures by reason', async () => {
  const tally = createTally()
  await using store = await openTemporaryStore(tally.hear)
  await recordCalls(store)
  await recordCalls(store, { event: 'failure' })
  await recordCalls(store, { event: 'failure', failure: { reason: 'mailbox-full' } })
  expect(tally.verdicts()).toMatchObject({ failure: 3, reply: 0 })
  expect([...tally.reasons()]).toEqual([
    ['user-unknown', 1],
    ['mailbox-full', 1],
  ])
})
