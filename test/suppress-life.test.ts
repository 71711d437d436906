// What shows that somebody is there, and which of the failures before it are over then.

import { describe, expect, test } from 'bun:test'
import { report, vacation } from './support/mail.ts'
import { ALICE, DAY, events, full, hard, NOW, openTown } from './support/suppressions.ts'

describe('a sign of life', () => {
  const told = (action: string) => (to: string) =>
    report({ to, recipient: ALICE, action, status: '2.0.0', diagnostic: 'smtp; 250 Ok' })
  const answer = (to: string) =>
    Buffer.from(
      `From: ${ALICE}\r\nTo: ${to}\r\nSubject: Re: Order\r\nIn-Reply-To: <o@s>\r\n\r\nYes.`,
    )

  test.each([
    ['a delivery', null],
    ['an automatic answer', vacation],
    ['an answer', answer],
    ['a report of delivery', told('delivered')],
  ])('%s starts the count anew', async (_, mail) => {
    await using town = await openTown()
    const lives = (atMs: number) =>
      mail === null ? town.delivered(atMs) : town.comesBack(atMs, mail)
    await town.refused(NOW)
    await town.refused(NOW + 1)
    await lives(NOW + 2)
    await town.refused(NOW + 3)
    await town.refused(NOW + 4)
    expect(await town.cause(NOW + 4)).toBeNull()
    await town.refused(NOW + 5)
    expect(await town.cause(NOW + 5)).toBe('soft')
    await lives(NOW + 6)
    expect(await town.cause(NOW + 6)).toBeNull()
    expect(await events(town)).toEqual(['added soft', 'removed soft'])
  })

  test('ends no failure that came after it, also where it is told late', async () => {
    await using town = await openTown()
    for (const at of [2, 3, 4]) await town.refused(NOW + at)
    await town.delivered(NOW)
    expect(await town.cause(NOW + 4)).toBe('soft')
    await town.delivered(NOW + 5)
    expect(await town.cause(NOW + 5)).toBeNull()
  })

  test.each([
    ['too few of', 3, null],
    ['enough', 0, 'soft'],
  ] as const)('that is told late leaves %s the failures behind it', async (_, at, cause) => {
    await using town = await openTown()
    for (const failedAt of [0, 2, 4, 6]) await town.refused(NOW + failedAt)
    await town.delivered(NOW + at)
    expect(await town.cause(NOW + 6)).toBe(cause)
  })

  test('that was before all failures ends nothing, also where few of them count by now', async () => {
    await using town = await openTown()
    for (const day of [1, 2, 3, 20]) await town.refused(NOW + day * DAY)
    await town.delivered(NOW)
    expect(await town.cause(NOW + 20 * DAY)).toBe('soft')
  })

  test('is not that another server took the mail', async () => {
    await using town = await openTown()
    await town.refused(NOW)
    await town.refused(NOW + 1)
    await town.comesBack(NOW + 2, told('relayed'))
    await town.refused(NOW + 3)
    expect(await town.cause(NOW + 3)).toBe('soft')
  })

  test('takes back what somebody put there as soft', async () => {
    await using town = await openTown()
    const entry = { address: ALICE, cause: 'soft', reason: '', note: '', untilMs: null } as const
    await town.store.suppressions.put([entry], NOW)
    await town.delivered(NOW + 1)
    expect(await town.cause(NOW + 1)).toBeNull()
  })

  test('does not take back what is for good', async () => {
    await using town = await openTown()
    await town.comesBack(NOW, hard)
    await town.delivered(NOW + 1)
    await town.comesBack(NOW + 2, vacation)
    expect(await town.cause(NOW + 2)).toBe('hard')
  })

  test('is no delivery that a report takes back', async () => {
    await using town = await openTown()
    for (let day = 0; day < 3; day += 1) {
      const messageId = await town.delivered(NOW + day * DAY)
      await town.comesBack(NOW + day * DAY + 1000, full, { messageId })
    }
    expect(await town.cause(NOW + 3 * DAY)).toBe('soft')
    await town.delivered(NOW + 4 * DAY)
    expect(await town.cause(NOW + 4 * DAY)).toBe('soft')
    await town.delivered(NOW + 6 * DAY)
    expect(await town.cause(NOW + 6 * DAY)).toBeNull()
  })

  test.each([
    ['with its own time', 0],
    ['as if it were now', 2000],
  ])('is no delivery that is told %s after a report has taken it back', async (_, laterMs) => {
    await using town = await openTown()
    for (let day = 0; day < 6; day += 2) {
      const messageId = await town.comesBack(NOW + day * DAY + 1000, full)
      await town.delivered(NOW + day * DAY + laterMs, messageId)
    }
    expect(await town.cause(NOW + 5 * DAY)).toBe('soft')
  })

  test('is no delivery that a report takes back after days', async () => {
    await using town = await openTown()
    await town.comesBack(NOW, full)
    await town.comesBack(NOW + 1, full)
    const messageId = await town.delivered(NOW + 2)
    await town.comesBack(NOW + 2 * DAY, full, { messageId })
    expect(await town.cause(NOW + 2 * DAY)).toBe('soft')
  })

  test('is no delivery that another failure followed', async () => {
    await using town = await openTown({ softCount: 1 })
    await town.comesBack(NOW, full)
    await town.delivered(NOW + DAY)
    await town.comesBack(NOW + 1.5 * DAY, full)
    await town.delivered(NOW + 2 * DAY)
    expect(await town.cause(NOW + 2 * DAY)).toBe('soft')
    await town.delivered(NOW + 3 * DAY)
    expect(await town.cause(NOW + 3 * DAY)).toBeNull()
  })
})
