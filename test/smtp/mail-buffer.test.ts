import { expect, spyOn, test } from 'bun:test'
import { Budget, bounds } from '../../src/smtp/limits.ts'
import { MailBuffer } from '../../src/smtp/mail-buffer.ts'
import { Room } from '../../src/smtp/room.ts'

/** Mails of up to a megabyte, in a room for one of them. */
function startMails() {
  const budget = new Budget(10_000_000)
  const room = new Room(1_000_000, bounds.largePace)
  const limits = { budget, room, waitMs: 60_000, maxBytes: 1_000_000, declaredBytes: 0 }
  return { budget, begin: () => new MailBuffer(limits) }
}

test('memory that a mail gets as its peer leaves is free again', async () => {
  const { budget, begin } = startMails()
  const [first, second] = [begin(), begin()]
  await first.add(Buffer.alloc(300_000))
  const added = second.add(Buffer.alloc(300_000))
  first.free()
  second.free()
  await added
  expect(budget.used).toBe(0)
})

test.each([50_000, 300_000])(
  'a mail of %i bytes for which the system has no memory is refused',
  async (bytes) => {
    const { budget, begin } = startMails()
    const mail = begin()
    await mail.add(Buffer.alloc(100))
    using _ = spyOn(Buffer, 'allocUnsafeSlow').mockImplementation(() => {
      throw new RangeError('Out of memory')
    })
    await mail.add(Buffer.alloc(bytes))
    expect(mail.trouble).toBe('noMemory')
    expect(budget.used).toBe(0)
  },
)
