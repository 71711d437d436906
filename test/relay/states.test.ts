import { describe, expect, test } from 'bun:test'
import { Dialogue } from '../../src/relay/dialogue.ts'
import { until, withTime } from '../support/patience.ts'
import { drop, hang, Remote, type RemoteState } from '../support/remote.ts'
import { rigFor } from './rig.ts'

const states: RemoteState[] = ['connect', 'ehlo', 'mail', 'rcpt', 'data', 'dot']

describe('a remote that accepts', () => {
  test('leaves a delivery, a call for it, and nothing in the queue', async () => {
    await using remote = await Remote.start()
    await using rig = await rigFor(remote)
    const [id = ''] = await rig.send('alice@there.example')
    await rig.settled(1)
    const [delivery] = await rig.store.deliveries.byMessage(id)
    expect(delivery).toMatchObject({
      messageId: id,
      envelope: 'me@shop.example',
      recipient: 'alice@there.example',
      tags: ['order'],
      fromIp: '127.0.0.1',
      toIp: '127.0.0.1',
      attempt: 0,
      description: '250 2.0.0 queued as 42',
    })
    expect(await rig.store.queue.find(id)).toBeNull()
    expect(rig.woken).toEqual([['on-delivery']])
    const { calls } = await rig.store.calls.list({ messageId: id, limit: 10 })
    expect(calls).toMatchObject([{ event: 'delivery', subjectId: delivery?.id ?? '' }])
    expect(remote.mails).toMatchObject([
      {
        mail: `MAIL FROM:<b-${id}@bounces.example> SIZE=88 ENVID=${id}`,
        rcpt: ['RCPT TO:<alice@there.example>'],
        data: `X-Retour-Id: ${id}\r\nFrom: me@shop.example\r\nSubject: order\r\n\r\ntext\r\n`,
      },
    ])
    expect(remote.commands[0]).toBe('EHLO out.shop.example')
  })
})

describe('a remote that refuses', () => {
  test.each(['mail', 'rcpt'] as const)(
    'at %s and hangs up has refused, whatever else waits for a reply',
    async (state) => {
      const last = '521 5.7.1 not from you'
      await using remote = await Remote.start({ script: { [state]: { last } } })
      await using rig = await rigFor(remote)
      const [id = ''] = await rig.send('alice@there.example')
      await rig.settled(1)
      expect(await rig.store.failures.byMessage(id)).toMatchObject([
        { state, code: 521, description: last },
      ])
      remote.script = { [state]: { last: '450 4.2.0 greylisted' } }
      await rig.send('bob@there.example')
      await rig.settled(2)
      expect(rig.settlements[1]?.again).toMatchObject({ error: '450 4.2.0 greylisted' })
      expect(rig.relay.state().paused).toEqual([])
    },
  )

  test('the sender by his name has not refused the recipient', async () => {
    const rcpt = '550 5.1.1 <me@shop.example>: user unknown'
    await using remote = await Remote.start({ script: { rcpt } })
    await using rig = await rigFor(remote)
    const [id = ''] = await rig.send('alice@there.example')
    await rig.settled(1)
    expect(await rig.store.failures.byMessage(id)).toMatchObject([
      { state: 'rcpt', reason: 'sender-rejected', class: 'soft', fault: 'sender' },
    ])
  })

  test('has said nothing of the next mail, when that ends before it is offered', async () => {
    const dead = new Dialogue()
    const { debug } = dead.logger
    for (const [tnx, line] of [
      ['server', '220 hello'],
      ['client', 'MAIL FROM:<>'],
      ['server', '550 no'],
    ] as const) {
      debug({ tnx }, line)
    }
    expect(dead.refusal).toEqual({ state: 'mail', reply: '550 no' })
    dead.ready()
    expect(dead.refusal).toBeNull()
  })

  test.each(states.slice(2))('at %s leaves a failure with that state', async (state) => {
    await using remote = await Remote.start({ script: { [state]: '550 5.7.1 not from you' } })
    await using rig = await rigFor(remote)
    const [id = ''] = await rig.send('alice@there.example')
    await rig.settled(1)
    expect(await rig.store.failures.byMessage(id)).toMatchObject([
      {
        state,
        code: 550,
        status: '5.7.1',
        description: '550 5.7.1 not from you',
        action: 'failure',
        type: 'smtp',
        attempt: 0,
        bounceId: null,
        fromIp: '127.0.0.1',
        toIp: '127.0.0.1',
        recipient: 'alice@there.example',
        tags: ['order'],
      },
    ])
    expect(await rig.store.queue.find(id)).toBeNull()
    expect(rig.woken).toEqual([['on-failure']])
    expect(remote.mails).toEqual([])
  })

  test.each(['connect', 'ehlo'] as const)(
    'at %s has said nothing of the mail, which waits as long as it may',
    async (state) => {
      const answer = '550 5.7.1 not from you'
      await using remote = await Remote.start({ script: { [state]: answer, helo: answer } })
      await using rig = await rigFor(remote)
      await rig.send('alice@there.example')
      await rig.settled(1)
      expect(rig.settlements[0]?.again).toMatchObject({ error: answer })
      rig.relay.resume()
      const [id = ''] = await rig.send('bob@there.example', { expireMs: rig.clock.ms })
      await rig.settled(2)
      expect(await rig.store.failures.byMessage(id)).toMatchObject([
        { state, code: 550, status: '4.4.7', description: `not delivered in time: ${answer}` },
      ])
    },
  )

  test.each([
    ['connect', 521, 'blocked'],
    ['ehlo', 521, 'blocked'],
    ['mail', 550, 'sender-rejected'],
    ['rcpt', 550, 'user-unknown'],
  ] as const)(
    'at %s with %d and the status of an unknown user has %s',
    async (state, code, reason) => {
      const answer = `${code} 5.1.1 mailbox unavailable`
      await using remote = await Remote.start({ script: { [state]: answer } })
      if (state === 'ehlo') remote.script.helo = answer
      await using rig = await rigFor(remote)
      const [id = ''] = await rig.send('alice@there.example')
      await rig.settled(1)
      expect(await rig.store.failures.byMessage(id)).toMatchObject([{ state, reason }])
    },
  )

  test('a recipient is told why in the words of our reasons', async () => {
    const script = { rcpt: '550-5.1.1 no such user here\r\n550 5.1.1 try another' }
    await using remote = await Remote.start({ script })
    await using rig = await rigFor(remote)
    const [id = ''] = await rig.send('alice@there.example')
    await rig.settled(1)
    expect(await rig.store.failures.byMessage(id)).toMatchObject([
      {
        description: '550 5.1.1 no such user here try another',
        reason: 'user-unknown',
        class: 'hard',
        fault: 'recipient',
      },
    ])
  })
})

describe('a remote that defers', () => {
  test.each(states)('at %s keeps the mail for the next step', async (state) => {
    await using remote = await Remote.start({ script: { [state]: '451 4.3.2 later' } })
    if (state === 'ehlo') remote.script.helo = '451 4.3.2 later'
    await using rig = await rigFor(remote)
    const [id = ''] = await rig.send('alice@there.example')
    await rig.settled(1)
    expect(await rig.store.queue.find(id)).toMatchObject({
      tries: 1,
      claimedMs: null,
      dueMs: rig.clock.ms + 60_000,
      lastError: '451 4.3.2 later',
    })
    expect(await rig.store.failures.byMessage(id)).toEqual([])
    remote.script = {}
    rig.pass(60_000)
    await rig.settled(2)
    expect(await rig.store.deliveries.byMessage(id)).toMatchObject([{ attempt: 1 }])
  })
})

describe('a remote that drops the connection', () => {
  test('is told with the command that it did not answer', async () => {
    await using remote = await Remote.start({ script: { data: drop } })
    await using rig = await rigFor(remote)
    await rig.send('alice@there.example')
    await rig.settled(1)
    const answer = 'Connection closed unexpectedly (at DATA command)'
    expect(rig.logged).toMatchObject([{ event: 'mail delayed', fields: { answer, state: 'data' } }])
  })

  test.each(states)('at %s has not refused', async (state) => {
    await using remote = await Remote.start({ script: { [state]: drop } })
    await using rig = await rigFor(remote)
    const [id = ''] = await rig.send('alice@there.example')
    await rig.settled(1)
    expect(await rig.store.failures.byMessage(id)).toEqual([])
    const queued = await rig.store.queue.find(id)
    expect(queued).toMatchObject({ tries: 1, dueMs: rig.clock.ms + 60_000 })
    expect(queued?.lastError).not.toBe('')
    expect(rig.relay.state().results.unreachable).toBe(1)
  })
})

/** Of a remote that looks at a mail until `looked`, and says nothing of bob. */
function looking() {
  const has = Promise.withResolvers<void>()
  const looked = Promise.withResolvers<undefined>()
  const dot = () => {
    has.resolve()
    return looked.promise
  }
  const rcpt = (line: string) => (line.includes('bob') ? hang : undefined)
  return { has, looked, script: { rcpt, dot } }
}

describe('a remote that does not answer', () => {
  test.each(states)('at %s is given up after a time', async (state) => {
    await using remote = await Remote.start({ script: { [state]: hang } })
    await using rig = await rigFor(remote, { timeouts: { greetingMs: 60, idleMs: 60, dotMs: 60 } })
    const [id = ''] = await rig.send('alice@there.example')
    await rig.settled(1)
    expect(await rig.store.queue.find(id)).toMatchObject({ tries: 1 })
    expect(rig.relay.state().results.unreachable).toBe(1)
  })

  test('is waited for longer once it has the whole mail', async () => {
    const { has, looked, script } = looking()
    await using remote = await Remote.start({ script })
    await using rig = await rigFor(remote, { timeouts: { idleMs: 500 } })
    const [id = ''] = await rig.send('alice@there.example')
    await has.promise
    for (const givenUp of [1, 2]) {
      await rig.send('bob@there.example')
      await rig.settled(givenUp)
    }
    looked.resolve(undefined)
    await rig.settled(3)
    expect(await rig.store.deliveries.byMessage(id)).toHaveLength(1)
  })

  test('is waited for beyond the time of a try once it has the whole mail', async () => {
    const attempt = async (tryMs: number) => {
      const { has, looked, script } = looking()
      await using remote = await Remote.start({ script })
      await using rig = await rigFor(remote, { timeouts: { tryMs } })
      const [id = ''] = await rig.send('alice@there.example')
      await Promise.race([has.promise, rig.settled(1)])
      await rig.send('bob@there.example')
      await rig.settled(1)
      looked.resolve(undefined)
      if ((await rig.store.queue.find(id))?.claimedMs !== null) await rig.settled(2)
      return (await rig.store.deliveries.byMessage(id)).length
    }
    expect(await withTime(300, attempt, (deliveries) => deliveries === 1)).toBe(1)
  })

  test('and keeps talking is given up when the try has its time', async () => {
    await using remote = await Remote.start({ script: { rcpt: hang } })
    const attempt = async (tryMs: number) => {
      await using rig = await rigFor(remote, { timeouts: { tryMs } })
      const [id = ''] = await rig.send('alice@there.example')
      await rig.settled(1)
      return { tryMs, lastError: (await rig.store.queue.find(id))?.lastError ?? '' }
    }
    const isInTime = ({ lastError }: { lastError: string }) => lastError.includes('RCPT')
    const { tryMs, lastError } = await withTime(100, attempt, isInTime)
    expect(lastError).toBe(`no end after ${tryMs / 1000} s (at RCPT TO command)`)
  })
})

test('a remote that is not through with its first words is left when the try has its time', async () => {
  await using remote = await Remote.start({ script: { ehlo: hang } })
  await using rig = await rigFor(remote, { timeouts: { tryMs: 500 } })
  await rig.send('alice@there.example')
  await rig.settled(1)
  await until(() => remote.open === 0)
  expect(rig.relay.state().results).toMatchObject({ unreachable: 1 })
})

test('a remote that says 421 in the middle has deferred', async () => {
  await using remote = await Remote.start({ script: { rcpt: '421 4.3.2 shutting down' } })
  await using rig = await rigFor(remote)
  const [id = ''] = await rig.send('alice@there.example')
  await rig.settled(1)
  expect(await rig.store.queue.find(id)).toMatchObject({ lastError: '421 4.3.2 shutting down' })
})

test('a remote without EHLO is spoken to with HELO', async () => {
  await using remote = await Remote.start({ script: { ehlo: '502 5.5.1 what?' } })
  await using rig = await rigFor(remote)
  await rig.send('alice@there.example')
  await rig.settled(1)
  expect(remote.mails).toMatchObject([{ rcpt: ['RCPT TO:<alice@there.example>'] }])
})
