// Whom a report counts against: the recipient himself, by whatever name, and nobody else.

import { expect, test } from 'bun:test'
import { report } from './support/mail.ts'
import { ALICE, hard, NOW, openTown } from './support/suppressions.ts'

test('a report about another address counts as soft for the recipient, not at all for the other', async () => {
  await using town = await openTown()
  const other = (to: string) => hard(to, 'member@elsewhere.example')
  await town.comesBack(NOW, other)
  expect(await town.cause(NOW)).toBeNull()
  expect(await town.cause(NOW, 'member@elsewhere.example')).toBeNull()
  await town.comesBack(NOW + 1, other)
  await town.comesBack(NOW + 2, other)
  expect(await town.cause(NOW + 2)).toBe('soft')
  expect(await town.cause(NOW + 2, 'member@elsewhere.example')).toBeNull()
})

test('a report that says whom the recipient led to counts as soft', async () => {
  await using town = await openTown()
  const member = 'member@elsewhere.example\r\n    (expanded from: <alice@example.org>)\r\n'
  const told = (to: string) =>
    Buffer.from(Buffer.from(hard(to)).toString().replace('<alice@example.org>: ', member))
  await town.comesBack(NOW, told)
  expect(await town.cause(NOW)).toBeNull()
})

test.each(['Alice@EXAMPLE.org', 'alice@mx.example.org', 'alice+list@example.org', 'alice'])(
  '%s is the recipient himself',
  async (told) => {
    await using town = await openTown()
    await town.comesBack(NOW, (to) => hard(to, told))
    expect(await town.cause(NOW)).toBe('hard')
  },
)

test('an address that led on to one that is no good is not, nor is the other', async () => {
  await using town = await openTown()
  const sentOn = (to: string) =>
    report({ to, recipient: 'alice@mailbox.example', sent: ALICE, original: [] })
  for (const isUnregistered of [false, true]) {
    await town.comesBack(NOW, sentOn, { isUnregistered, isUnmatched: isUnregistered })
  }
  expect([await town.cause(NOW), await town.cause(NOW, 'alice@mailbox.example')]).toEqual([
    null,
    null,
  ])
})

test('an address with odd dots is listed, however a server quotes it', async () => {
  await using town = await openTown()
  const quoted = (to: string) => report({ to, recipient: '"a..b"@example.org' })
  await town.comesBack(NOW, quoted, { recipient: 'a..b@example.org' })
  expect(await town.cause(NOW, 'a..b@example.org')).toBe('hard')
  expect(await town.cause(NOW, '"A..b"@example.org')).toBe('hard')
})
