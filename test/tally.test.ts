import { expect, test } from 'bun:test'
import { createTally } from '../src/tally.ts'
import { recordCalls } from './support/calls.ts'
import { openTemporaryStore } from './support/store.ts'

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
