// What may be told of an address by a mail that anybody could have written (suppressions.unmatched).

import { expect, test } from 'bun:test'
import { newId } from '../src/address/id.ts'
import { messageAt } from './support/log-rows.ts'
import { report } from './support/mail.ts'
import { ALICE, hard, NOW, openTown } from './support/suppressions.ts'

test('what is tied to no message counts, unless the policy says otherwise', async () => {
  for (const unmatched of [true, false]) {
    await using town = await openTown({ unmatched })
    await town.comesBack(NOW, hard, { isUnmatched: true })
    expect(await town.cause(NOW)).toBe(unmatched ? 'hard' : null)
    await town.comesBack(NOW, hard)
    expect(await town.cause(NOW)).toBe('hard')
  }
})

test('what servers say in sessions of ours counts, whatever the policy says', async () => {
  await using town = await openTown({ unmatched: false, softCount: 1 })
  await town.refused(NOW)
  expect(await town.cause(NOW)).toBe('soft')
  await town.delivered(NOW + 1)
  expect(await town.cause(NOW + 1)).toBeNull()
})

test('a report to a fixed address ties to its message nobody but the recipient of it', async () => {
  for (const unmatched of [true, false]) {
    await using town = await openTown({ unmatched })
    const messageId = newId(NOW)
    const original = [`X-Retour-Id: ${messageId}`, 'Subject: Your order']
    const parts = { recipient: ALICE, others: ['bob@example.net'], original }
    await town.comesBack(NOW, (to) => report({ to, ...parts }), { messageId, isUnmatched: true })
    expect(await town.cause(NOW)).toBe('hard')
    expect(await town.cause(NOW, 'bob@example.net')).toBe(unmatched ? 'hard' : null)
  }
})

test('an id that nobody registered ties nothing at a fixed address, and all at its own', async () => {
  await using town = await openTown({ unmatched: false })
  const messageId = newId(NOW)
  const parts = { recipient: ALICE, original: [`X-Retour-Id: ${messageId}`, 'Subject: Hello'] }
  const mail = (to: string) => report({ to, ...parts })
  const unknown = { messageId, isUnregistered: true }
  await town.comesBack(NOW, mail, { ...unknown, isUnmatched: true })
  const [bounce] = await town.store.bounces.byMessage(messageId)
  expect(bounce?.recipient).toBe(ALICE)
  expect(await town.cause(NOW)).toBeNull()
  await town.comesBack(NOW, mail, unknown)
  expect(await town.cause(NOW)).toBe('hard')
})

test('a Message-ID that two got ties what either reports of the other at a fixed address', async () => {
  await using town = await openTown({ unmatched: false })
  const [messageId, bobs] = [newId(NOW), newId(NOW)]
  const headerMessageId = 'letter@shop.example'
  await town.store.messages.register([
    messageAt(NOW, { id: messageId, recipient: ALICE, headerMessageId }),
    messageAt(NOW, { id: bobs, recipient: 'bob@example.net', headerMessageId }),
  ])
  const original = [`Message-ID: <${headerMessageId}>`, 'Subject: Your order']
  const forged = (to: string) => report({ to, recipient: 'bob@example.net', original })
  await town.comesBack(NOW, forged, { messageId, isUnmatched: true })
  expect(await town.cause(NOW, 'bob@example.net')).toBe('hard')
})
