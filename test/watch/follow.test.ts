import { expect, test } from 'bun:test'
import { createFollower, type Outcome } from '../../src/watch/follow.ts'

const AT = Date.UTC(2026, 10, 23, 12)
const idOf = (sender: string) => /^b-(\w+)@bounces\.example\.com$/.exec(sender)?.[1] ?? null

const REFUSED =
  'relay=mx.example.org[192.0.2.25]:25, delay=1, delays=1/0/0/0, dsn=5.1.1, status=bounced (host mx.example.org[192.0.2.25] said: 550 5.1.1 no (in reply to RCPT TO command))'
const DEFERRED =
  'relay=none, delay=1, delays=1/0/0/0, dsn=4.4.1, status=deferred (connect to mx.example.org[192.0.2.25]:25: Connection timed out)'
const SENT =
  'relay=mx.example.org[192.0.2.25]:25, delay=1, delays=1/0/0/0, dsn=2.0.0, status=sent (250 2.0.0 Ok)'
const queued = (id: string) =>
  `from=<b-${id}@bounces.example.com>, size=446, nrcpt=1 (queue active)`

function take(follower: ReturnType<typeof createFollower>, ...texts: string[]): Outcome[] {
  return texts.flatMap((text) =>
    follower.take({ atMs: AT, program: 'postfix/qmgr', text: `2CC912226AB: ${text}` }),
  )
}

const TIME = '2026-11-23T12:00:00.000Z'

test('a refusal of mail of ours is a failure', () => {
  const follower = createFollower(idOf, [])
  expect(take(follower, queued('one'), `to=<bob@example.org>, ${REFUSED}`, 'removed')).toEqual([
    {
      kind: 'failure',
      body: {
        id: 'one',
        recipient: 'bob@example.org',
        attempt: 0,
        time: TIME,
        description: '550 5.1.1 no',
        to: '192.0.2.25',
        status: '5.1.1',
        code: 550,
        state: 'rcpt',
      },
    },
  ])
  expect(follower.mails()).toEqual([])
})

test('deferrals are nothing but the number of the attempt that delivers', () => {
  const follower = createFollower(idOf, [])
  const deferred = `to=<bob@example.org>, ${DEFERRED}`
  expect(take(follower, queued('one'), deferred, queued('one'), deferred)).toEqual([])
  expect(take(follower, queued('one'), `to=<bob@example.org>, ${SENT}`)).toEqual([
    {
      kind: 'delivery',
      body: {
        id: 'one',
        recipient: 'bob@example.org',
        attempt: 2,
        time: TIME,
        description: '250 2.0.0 Ok',
        to: '192.0.2.25',
      },
    },
  ])
})

test('mail that runs out of time fails of what put it off last, for who has no outcome yet', () => {
  const follower = createFollower(idOf, [])
  take(
    follower,
    queued('one'),
    `to=<bob@example.org>, ${DEFERRED}`,
    'host mx.example.org[192.0.2.25] said: 450 later',
    `to=<eve@example.org>, ${DEFERRED}`,
    `to=<eve@example.org>, ${SENT}`,
  )
  const expired = 'from=<b-one@bounces.example.com>, status=expired, returned to sender'
  expect(take(follower, `to=<bob@example.org>, ${DEFERRED}`, expired, expired, 'removed')).toEqual([
    {
      kind: 'failure',
      body: {
        id: 'one',
        recipient: 'bob@example.org',
        attempt: 1,
        time: TIME,
        description:
          'not delivered in time: connect to mx.example.org[192.0.2.25]:25: Connection timed out',
        to: '192.0.2.25',
        status: '4.4.7',
        state: 'connect',
      },
    },
  ])
})

test('mail of other senders is neither told nor remembered, also under a number that was ours', () => {
  const follower = createFollower(idOf, [])
  const other = 'from=<joe@shop.example>, size=1, nrcpt=1 (queue active)'
  expect(take(follower, other, `to=<bob@example.org>, ${REFUSED}`)).toEqual([])
  expect(take(follower, queued('one'), other, `to=<bob@example.org>, ${REFUSED}`)).toEqual([])
  expect(follower.mails()).toEqual([])
})

test('a restart goes on where it was, under the same numbers', () => {
  const before = createFollower(idOf, [])
  take(before, queued('one'), `to=<bob@example.org>, ${DEFERRED}`)
  const kept = JSON.parse(JSON.stringify(before.mails()))
  const [outcome] = take(createFollower(idOf, kept), `to=<bob@example.org>, ${REFUSED}`)
  expect(outcome).toMatchObject({ kind: 'failure', body: { id: 'one', attempt: 1 } })
})

test('what is remembered is bounded, and the oldest goes first', () => {
  const follower = createFollower(idOf, [])
  for (let at = 0; at < 20_050; at++) {
    const text = `${(0xa0000 + at).toString(16).toUpperCase()}: ${queued(`id${at}`)}`
    follower.take({ atMs: AT, program: 'postfix/qmgr', text })
  }
  const mails = follower.mails()
  expect(mails).toHaveLength(20_000)
  expect(mails[0]?.id).toBe('id50')
})
