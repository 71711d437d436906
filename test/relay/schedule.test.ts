import { describe, expect, test } from 'bun:test'
import { nextTryMs, pauseMs, wrongTimes } from '../../src/relay/schedule.ts'
import { Remote } from '../support/remote.ts'
import { rigFor } from './rig.ts'

const later = { script: { rcpt: '451 4.2.0 later' } }

describe('the next try', () => {
  test.each([
    [1, 0.5, 60_000],
    [2, 0.5, 300_000],
    [3, 0.5, 300_000],
    [9, 0.5, 300_000],
    [1, 0, 48_000],
    [1, 1, 72_000],
  ])('after %i failures at chance %d is in %i ms', (failed, random, expected) => {
    const at = { nowMs: 1000, expireMs: 10_000_000, random }
    expect(nextTryMs([60, 300], failed, at)).toBe(1000 + expected)
  })

  test('is made at the latest when the mail expires, and none after that', () => {
    const at = { nowMs: 1000, expireMs: 5000, random: 0.5 }
    expect(nextTryMs([60], 1, at)).toBe(5000)
    expect(nextTryMs([60], 1, { ...at, nowMs: 5000 })).toBeNull()
  })
})

test('no wait is longer than the longest step with its jitter, or what a crash puts off', () => {
  const afterMs = (retryS: number[]) => wrongTimes({ retryS, expireS: 1 }, 0).afterMs
  expect(afterMs([60, 43_200, 300])).toBe(51_840_000)
  expect(afterMs([1])).toBe(1_200_000)
})

test('a destination is left alone for a quarter of an hour at most', () => {
  expect(pauseMs([60, 43_200], 1, 0.5)).toBe(60_000)
  expect(pauseMs([60, 43_200], 7, 0.5)).toBe(900_000)
})

describe('a mail that is put off', () => {
  test('is tried after each step, the last one repeating, until it expires', async () => {
    await using remote = await Remote.start(later)
    await using rig = await rigFor(remote)
    const [id = ''] = await rig.send('alice@there.example')
    const waits: number[] = []
    for (let count = 1; ; count++) {
      await rig.settled(count)
      const queued = await rig.store.queue.find(id)
      if (queued === null) break
      waits.push((queued.dueMs - rig.clock.ms) / 1000)
      rig.pass(queued.dueMs - rig.clock.ms)
    }
    expect(waits).toEqual([60, 300, 900, 900, 900, 540])
    expect(await rig.store.failures.byMessage(id)).toMatchObject([
      {
        attempt: 6,
        state: 'rcpt',
        code: 451,
        status: '4.4.7',
        description: 'not delivered in time: 451 4.2.0 later',
        reason: 'expired',
        class: 'soft',
        fault: 'network',
      },
    ])
    expect(rig.woken).toEqual([['on-failure']])
  })

  test('by a remote out of reach expires with 5.4.7', async () => {
    const remote = await Remote.start()
    await using rig = await rigFor(remote)
    await remote[Symbol.asyncDispose]()
    const [id = ''] = await rig.send('alice@there.example', { expireMs: rig.clock.ms })
    await rig.settled(1)
    expect(await rig.store.failures.byMessage(id)).toMatchObject([
      { status: '5.4.7', code: null, state: 'connect', reason: 'expired' },
    ])
  })

  test('is not tried before its time', async () => {
    await using remote = await Remote.start(later)
    await using rig = await rigFor(remote)
    await rig.send('alice@there.example')
    await rig.settled(1)
    rig.pass(59_000)
    await rig.send('bob@there.example')
    await rig.settled(2)
    expect(remote.commands.filter((line) => line.startsWith('RCPT TO:<alice'))).toHaveLength(1)
  })

  test('may be made due, or taken out, by hand', async () => {
    await using remote = await Remote.start(later)
    await using rig = await rigFor(remote)
    const [alice = '', bob = ''] = await rig.send(['alice@there.example', 'bob@there.example'])
    await rig.settled(2)
    remote.script = {}
    expect(await rig.store.queue.retry(alice, rig.clock.ms)).toBe('due')
    const tell = () => ({ failure: null, calls: [] })
    expect(await rig.store.queue.cancel(bob, tell)).toBe('cancelled')
    rig.relay.wake()
    await rig.settled(3)
    rig.pass(3_600_000)
    expect(remote.mails).toHaveLength(1)
    expect(await rig.store.queue.list({ limit: 10 })).toEqual({ mails: [], next: null })
  })
})

describe('the sender', () => {
  test('gets a notice of what became of his mail, which is sent as any other', async () => {
    await using remote = await Remote.start({
      script: { rcpt: (line) => (line.includes('alice') ? '550 5.1.1 nobody' : undefined) },
    })
    const told: string[] = []
    await using rig = await rigFor(remote, {
      notice: async (mail, fate, original) => {
        told.push(`${fate.kind} ${(await original())?.length}`)
        const { dsn, ...rest } = mail
        const { rawId, destination, tries, claimedMs, delayToldMs, lastError, ...same } = rest
        const id = `notice-of-${mail.id}`
        const notice = { ...same, id, dsn, kind: 'notice' as const, mailFrom: '' }
        const mime = await Bun.zstdCompress('Subject: returned\r\n\r\n')
        const raw = { sha256: new Uint8Array(32), sizeBytes: 21, mime }
        return { mail: { ...notice, recipient: 'me@there.example' }, raw }
      },
    })
    await rig.send('alice@there.example')
    await rig.settled(2)
    expect(told).toEqual(['failed 47'])
    expect(remote.mails).toMatchObject([
      { rcpt: ['RCPT TO:<me@there.example>'], data: 'Subject: returned\r\n\r\n' },
    ])
    expect(remote.mails[0]?.mail).toStartWith('MAIL FROM:<>')
  })

  test('is told of a delay once, as the queue remembers', async () => {
    await using remote = await Remote.start(later)
    await using rig = await rigFor(remote, {
      notice: async (mail) => {
        if (mail.delayToldMs !== null) return null
        const { rawId, destination, tries, claimedMs, delayToldMs, lastError, ...same } = mail
        const notice = { ...same, id: `n${mail.id}`, kind: 'notice' as const, dueMs: 9e15 }
        return {
          mail: notice,
          raw: {
            sha256: mail.dsn ? new Uint8Array(32) : new Uint8Array(),
            sizeBytes: 0,
            mime: new Uint8Array(),
          },
        }
      },
    })
    const [id = ''] = await rig.send('alice@there.example')
    await rig.settled(1)
    expect(await rig.store.queue.find(id)).toMatchObject({ delayToldMs: rig.clock.ms })
    const toldMs = rig.clock.ms
    rig.pass(60_000)
    await rig.settled(2)
    expect(rig.settlements[1]?.notice).toBeNull()
    expect(await rig.store.queue.find(id)).toMatchObject({ delayToldMs: toldMs })
  })

  test('whose notice cannot be made does not keep the outcome from being recorded', async () => {
    await using remote = await Remote.start()
    await using rig = await rigFor(remote, {
      notice: async () => {
        throw new Error('no')
      },
    })
    const [id = ''] = await rig.send('alice@there.example')
    await rig.settled(1)
    expect(await rig.store.deliveries.byMessage(id)).toHaveLength(1)
  })
})
