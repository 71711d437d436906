import { describe, expect, test } from 'bun:test'
import { DataStream } from '../../src/smtp/data.ts'
import { Budget, bounds } from '../../src/smtp/limits.ts'
import { MailBuffer } from '../../src/smtp/mail-buffer.ts'
import { Room } from '../../src/smtp/room.ts'

const MIB = 1024 * 1024

/** Sends the pieces through one DATA phase; the mail, and the command lines after it. */
async function decode(pieces: Buffer[]): Promise<{ mail: string; commands: string[] }> {
  const parser = new DataStream()
  const commands: string[] = []
  parser.oncommand = (line, next) => {
    commands.push(line.toString('latin1'))
    next?.()
  }
  const mail: Buffer[] = []
  const data = parser.startDataMode()
  data.on('data', (chunk: Buffer) => mail.push(chunk))
  data.on('end', () => parser.continue())
  for (const piece of pieces) {
    await new Promise<void>((resolve) => {
      parser.write(piece, () => resolve())
    })
  }
  return { mail: Buffer.concat(mail).toString('latin1'), commands }
}

/** Numbers that look random and are the same each time. */
function* chance(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    yield state >>> 16
  }
}

describe('the DATA phase', () => {
  test('gives back any mail, however it is cut', async () => {
    const numbers = chance(20_261_123)
    const next = (below: number) => (numbers.next().value ?? 0) % below
    const alphabet = ['\r', '\n', '.', '\r\n', '\r\n.', '\r\n..', 'a', '\0', '\xff']
    for (let round = 0; round < 1_000; round++) {
      let content = ''
      for (let i = next(30); i > 0; i--) content += alphabet[next(alphabet.length)]
      const stuffed = `\r\n${content}`.replaceAll('\r\n.', '\r\n..').slice(2)
      const wire = Buffer.from(`${stuffed}\r\n.\r\nNOOP\r\nQUIT\r\n`, 'latin1')
      const pieces: Buffer[] = []
      for (let at = 0; at < wire.length; ) {
        const end = at + 1 + next(6)
        pieces.push(wire.subarray(at, end))
        at = end
      }
      const told = { mail: `${content}\r\n`, commands: ['NOOP', 'QUIT'] }
      expect({ content, ...(await decode(pieces)) }).toEqual({ content, ...told })
    }
  })

  test('takes a megabyte of stuffed dots in one go', async () => {
    const dots = '..\r\n'.repeat(250_000)
    const { mail } = await decode([Buffer.from(`${dots}.\r\n`)])
    expect(mail).toBe('.\r\n'.repeat(250_000))
  })
})

function bufferOf(
  budget: Budget,
  maxBytes: number,
  { room = new Room(MIB, bounds.largePace), declaredBytes = 0, waitMs = 60_000 } = {},
): MailBuffer {
  return new MailBuffer({ budget, room, maxBytes, declaredBytes, waitMs })
}

describe('a mail buffer', () => {
  test('takes no more than the mail may have, and gives all of it back', async () => {
    const budget = new Budget(1_000_000)
    const mail = bufferOf(budget, 20_000)
    for (let i = 0; i < 20_000; i++) await mail.add(Buffer.of(i & 255))
    expect(mail.trouble).toBeNull()
    expect(mail.content).toHaveLength(20_000)
    expect(mail.content[300]).toBe(44)
    expect(budget.used).toBe(20_000)
    mail.free()
    mail.free()
    expect(budget.used).toBe(0)
  })

  test('lets go of everything when the mail is too big', async () => {
    const budget = new Budget(1_000_000)
    const mail = bufferOf(budget, 20_000)
    await mail.add(Buffer.alloc(20_000))
    await mail.add(Buffer.alloc(1))
    expect(mail.trouble).toBe('tooBig')
    expect(budget.used).toBe(0)
    await mail.add(Buffer.alloc(10))
    expect(mail.content).toHaveLength(0)
  })

  test('lets go of everything when the memory is spent', async () => {
    const budget = new Budget(30_000)
    const first = bufferOf(budget, 20_000)
    const second = bufferOf(budget, 20_000)
    await first.add(Buffer.alloc(20_000))
    await second.add(Buffer.alloc(5_000))
    await second.add(Buffer.alloc(10_000))
    expect(second.trouble).toBe('noMemory')
    expect(budget.used).toBe(20_000)
    first.free()
    expect(budget.used).toBe(0)
  })

  test('of a large mail is made once, as large as its peer says', async () => {
    const budget = new Budget(10 * MIB)
    const mail = bufferOf(budget, 4 * MIB, { declaredBytes: 600_000 })
    for (let i = 0; i < 6; i++) await mail.add(Buffer.alloc(100_000, i))
    expect(budget.used).toBe(600_000 + 65_536)
    expect(mail.content).toHaveLength(600_000)
    expect([0, 250_000, 599_999].map((at) => mail.content[at])).toEqual([0, 2, 5])
    mail.free()
    expect(budget.used).toBe(0)
  })

  test('of a mail that is larger than its peer said grows where there is room', async () => {
    const [budget, room] = [new Budget(10 * MIB), new Room(2 * MIB, bounds.largePace)]
    const alone = bufferOf(budget, 4 * MIB, { room, declaredBytes: 300_000 })
    for (let i = 0; i < 10; i++) await alone.add(Buffer.alloc(100_000))
    expect([alone.content.length, alone.trouble]).toEqual([1_000_000, null])
    alone.free()
    const [first, second] = [300_000, 300_000].map((declaredBytes) =>
      bufferOf(budget, 2 * MIB, { room, declaredBytes }),
    )
    await first?.add(Buffer.alloc(300_000))
    for (let i = 0; i < 10; i++) await second?.add(Buffer.alloc(100_000))
    expect([first?.trouble, second?.trouble]).toEqual([null, 'noMemory'])
  })

  test('of a large mail waits for room, and a small one does not', async () => {
    const [budget, room] = [new Budget(10 * MIB), new Room(MIB, bounds.largePace)]
    const first = bufferOf(budget, MIB, { room })
    await first.add(Buffer.alloc(300_000))
    const second = bufferOf(budget, MIB, { room })
    expect(second.add(Buffer.alloc(200_000))).toBeNull()
    const added = second.add(Buffer.alloc(100_000))
    expect(second.content).toHaveLength(200_000)
    const small = bufferOf(budget, MIB, { room })
    expect(small.add(Buffer.alloc(200_000))).toBeNull()
    first.free()
    await added
    expect(second.content).toHaveLength(300_000)
  })

  test('that waited in vain has no memory, and one that is let go does not wait on', async () => {
    const [budget, room] = [new Budget(10 * MIB), new Room(MIB, bounds.largePace)]
    const first = bufferOf(budget, MIB, { room })
    await first.add(Buffer.alloc(300_000))
    const second = bufferOf(budget, MIB, { room, waitMs: 1 })
    await second.add(Buffer.alloc(300_000))
    expect(second.trouble).toBe('noMemory')
    const third = bufferOf(budget, MIB, { room })
    const added = third.add(Buffer.alloc(300_000))
    third.free()
    await added
    first.free()
    expect(budget.used).toBe(0)
    const fourth = bufferOf(budget, MIB, { room })
    await fourth.add(Buffer.alloc(300_000))
    expect(fourth.content).toHaveLength(300_000)
  })

  test('of a large mail is lost to another that waits where the mail comes slowly', async () => {
    const clock = { ms: 0 }
    const pace = { graceMs: 1000, bytesPerS: 200_000, lookMs: 1 }
    const [budget, room] = [new Budget(10 * MIB), new Room(1_700_000, pace, () => clock.ms)]
    const [quick, whole, slow, next] = Array.from({ length: 4 }, () =>
      bufferOf(budget, MIB, { room, declaredBytes: 500_000 }),
    )
    for (const mail of [quick, whole, slow]) await mail?.add(Buffer.alloc(270_000))
    await quick?.add(Buffer.alloc(200_000))
    whole?.complete()
    clock.ms = 2000
    await next?.add(Buffer.alloc(270_000))
    const troubles = [quick, whole, slow, next].map((mail) => mail?.trouble)
    expect(troubles).toEqual([null, null, 'noMemory', null])
  })
})
