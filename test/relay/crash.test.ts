import { describe, expect, test } from 'bun:test'
import { openStore } from '../../src/store/open.ts'
import { until } from '../support/patience.ts'
import { Remote, type Script } from '../support/remote.ts'
import { crashedCopy, openTemporaryStore, type TemporaryStore } from '../support/store.ts'
import { Rig, rigFor } from './rig.ts'

/** The store as a machine finds it that stopped right now. */
function afterCrash(store: TemporaryStore): TemporaryStore {
  const file = crashedCopy(store)
  const copy = openStore(file)
  return Object.assign(copy, { file, [Symbol.asyncDispose]: () => copy.close() })
}

/** A script that stops at a state until the test goes on; `reached` tells that it is there. */
function stopAt(state: keyof Script): { script: Script; reached: Promise<void>; go: () => void } {
  const { promise: gone, resolve: go } = Promise.withResolvers<void>()
  const { promise: reached, resolve: reach } = Promise.withResolvers<void>()
  const script: Script = {
    [state]: async () => {
      reach()
      await gone
      return undefined
    },
  }
  return { script, reached, go }
}

describe('a crash', () => {
  test.each(['connect', 'rcpt', 'dot'] as const)(
    'while the remote is at %s loses nothing: the mail is sent again',
    async (state) => {
      const { script, reached, go } = stopAt(state)
      await using remote = await Remote.start({ script })
      await using rig = await rigFor(remote)
      const [id = ''] = await rig.send('alice@there.example')
      await reached
      await using next = await rigFor(remote, { store: afterCrash(rig.store) })
      remote.script = {}
      expect(await next.store.queue.find(id)).toMatchObject({ tries: 1 })
      go()
      await rig.settled(1)
      next.pass(60_000)
      await next.settled(1)
      expect(await next.store.deliveries.byMessage(id)).toMatchObject([{ attempt: 1 }])
      expect(next.logged).toContainEqual(
        expect.objectContaining({ event: 'tries that a crash cut short are made again' }),
      )
    },
  )

  test('after the answer was recorded sends nothing twice', async () => {
    await using remote = await Remote.start()
    await using rig = await rigFor(remote)
    const [id = ''] = await rig.send('alice@there.example')
    await rig.settled(1)
    await using next = await rigFor(remote, { store: afterCrash(rig.store) })
    next.pass(3_600_000)
    await next.send('bob@there.example')
    await next.settled(1)
    expect(remote.mails.map(({ rcpt }) => rcpt[0])).toEqual([
      'RCPT TO:<alice@there.example>',
      'RCPT TO:<bob@there.example>',
    ])
    expect(await next.store.deliveries.byMessage(id)).toHaveLength(1)
    const { calls } = await next.store.calls.list({ messageId: id, limit: 10 })
    expect(calls).toHaveLength(1)
  })

  test('that the mail itself causes comes back ever more slowly', async () => {
    await using rig = await Rig.start()
    const nowMs = rig.clock.ms
    await rig.relay.close(0)
    const [id = ''] = await rig.send('alice@there.example')
    const { queue } = rig.store
    const most = Array<number>(40).fill(1_024_000)
    for (const waitMs of [
      2000,
      4000,
      8000,
      ...[16, 32, 64, 128, 256, 512].map((s) => s * 1000),
      ...most,
    ]) {
      await queue.claim([{ destination: 'there.example', max: 1 }], nowMs + 1e7)
      expect(await queue.recover(nowMs)).toBe(1)
      expect(await queue.find(id)).toMatchObject({ dueMs: nowMs + waitMs, claimedMs: null })
    }
  })
})

describe('an end in good order', () => {
  test('lets the tries that run finish', async () => {
    const { script, reached, go } = stopAt('dot')
    await using remote = await Remote.start({ script })
    await using rig = await rigFor(remote)
    const [id = ''] = await rig.send('alice@there.example')
    await reached
    const closed = rig.relay.close(60_000)
    go()
    await closed
    expect(await rig.store.deliveries.byMessage(id)).toHaveLength(1)
    expect(remote.open).toBeLessThanOrEqual(1)
  })

  test.each([
    ['at once those whose remote has nothing of the mail', 'connect', 60_000],
    ['at once those whose remote has nothing of the mail', 'rcpt', 60_000],
    ['those that do not', 'dot', 0],
  ] as const)(
    'stops %s (%s): they stay due, and the try does not count',
    async (_, at, drainMs) => {
      const { script, reached, go } = stopAt(at)
      await using remote = await Remote.start({ script })
      await using rig = await rigFor(remote)
      const [id = ''] = await rig.send('alice@there.example')
      await reached
      await rig.relay.close(drainMs)
      go()
      expect(await rig.store.queue.find(id)).toMatchObject({
        tries: 0,
        claimedMs: null,
        dueMs: rig.clock.ms,
        lastError: '',
      })
    },
  )

  test('stops one at once whose session has carried another mail', async () => {
    await using remote = await Remote.start()
    await using rig = await rigFor(remote)
    await rig.send('alice@there.example')
    await rig.settled(1)
    const { script, reached, go } = stopAt('rcpt')
    remote.script = script
    const [id = ''] = await rig.send('bob@there.example')
    await reached
    await rig.relay.close(60_000)
    go()
    expect(remote.sessions).toBe(1)
    expect(await rig.store.queue.find(id)).toMatchObject({ tries: 0, claimedMs: null })
  })

  test('keeps what the remote said at the try before', async () => {
    await using remote = await Remote.start({ script: { rcpt: '450 4.2.1 later' } })
    await using rig = await rigFor(remote)
    const [id = ''] = await rig.send('alice@there.example')
    await rig.settled(1)
    const { script, reached, go } = stopAt('rcpt')
    remote.script = script
    rig.pass(60_000)
    await reached
    await rig.relay.close(0)
    go()
    expect(await rig.store.queue.find(id)).toMatchObject({ tries: 1, lastError: '450 4.2.1 later' })
  })

  test('begins nothing any more', async () => {
    await using remote = await Remote.start()
    await using rig = await rigFor(remote)
    await rig.relay.close(0)
    const [id = ''] = await rig.send('alice@there.example')
    await rig.relay.close(0)
    expect(await rig.store.queue.find(id)).toMatchObject({ tries: 0 })
    expect(remote.sessions).toBe(0)
  })
})

describe('trouble with the store', () => {
  test('after the remote has answered is waited out, and the mail is not sent again', async () => {
    await using remote = await Remote.start()
    await using rig = await rigFor(remote)
    let failures = 2
    rig.beforeSettle = () => {
      if (failures-- > 0) throw new Error('disk full')
    }
    const [id = ''] = await rig.send('alice@there.example')
    await rig.settled(1)
    expect(remote.mails).toHaveLength(1)
    expect(await rig.store.deliveries.byMessage(id)).toHaveLength(1)
    expect(rig.logged.filter(({ event }) => event === 'outcome not recorded')).toHaveLength(2)
  })

  test('that lasts does not keep the program from ending: the next start sends the mail again', async () => {
    await using remote = await Remote.start()
    await using rig = await rigFor(remote)
    rig.beforeSettle = () => {
      throw new Error('disk full')
    }
    const [id = ''] = await rig.send('alice@there.example')
    await until(() => rig.logged.some(({ event }) => event === 'outcome not recorded'))
    await rig.relay.close(0)
    expect((await rig.store.queue.find(id))?.claimedMs).toBe(rig.clock.ms)
  })

  test('as mail is claimed takes no place from its destination for good', async () => {
    await using remote = await Remote.start()
    const store = await openTemporaryStore()
    const { claim } = store.queue
    let failures = 3
    store.queue.claim = async (...given) => {
      if (failures-- > 0) throw new Error('disk full')
      return await claim(...given)
    }
    await using rig = await rigFor(remote, { store })
    await rig.send('alice@there.example')
    await until(() => {
      rig.relay.wake()
      return remote.mails.length === 1
    })
    expect(failures).toBeLessThan(0)
  })

  test.each([
    ['delivered', {}, { deliveries: 1, failures: 0, queued: 0, calls: 1 }],
    ['refused', { rcpt: '550 5.1.1 no' }, { deliveries: 0, failures: 1, queued: 0, calls: 1 }],
    ['delayed', { rcpt: '450 4.2.1 later' }, { deliveries: 0, failures: 0, queued: 1, calls: 0 }],
  ])('that kept it all the same is none: it is recorded once (%s)', async (_, script, kept) => {
    await using remote = await Remote.start({ script })
    await using rig = await rigFor(remote)
    let failures = 1
    rig.afterSettle = () => {
      if (failures-- > 0) throw new Error('EIO')
    }
    const [id = ''] = await rig.send('alice@there.example')
    await rig.settled(1)
    expect(remote.sessions).toBe(1)
    const { deliveries, failures: failed, queue, calls } = rig.store
    expect({
      deliveries: (await deliveries.byMessage(id)).length,
      failures: (await failed.byMessage(id)).length,
      queued: (await queue.list({ limit: 10 })).mails.length,
      calls: (await calls.list({ messageId: id, limit: 10 })).calls.length,
    }).toEqual(kept)
  })
})
