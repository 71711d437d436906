// A domain whose MX leads back to us, with our own receiver at the other end.

import { expect, test } from 'bun:test'
import { startIntake } from '../support/intake.ts'
import { Remote } from '../support/remote.ts'
import { type RigOptions, rigFor, rigThrough, zoneFor } from './rig.ts'

const OWN_NAME = 'MX.retour.example'

async function home() {
  const intake = await startIntake()
  return { ...intake, port: Number(intake.address.split(':').at(-1)) }
}

/** Sends one mail; what became of it. */
async function outcome(remote: { port: number }, to: string, options: RigOptions = {}) {
  await using rig = await rigFor(remote, options)
  const [id = ''] = await rig.send(to)
  await rig.settled(1)
  const [failure] = await rig.store.failures.byMessage(id)
  const queued = await rig.store.queue.find(id)
  return { failure, queued, delivered: rig.relay.state().results.delivered }
}

const loop = {
  code: null,
  status: '5.4.6',
  state: 'ehlo',
  reason: 'network-error',
  class: 'soft',
  fault: 'network',
} as const

test('mail for a domain whose mail server is this one fails, and not for the recipient', async () => {
  const { failure } = await outcome(await home(), 'alice@there.example', {
    hostname: () => OWN_NAME,
  })
  expect(failure).toMatchObject(loop)
  expect(failure?.description).toStartWith('mail for there.example loops back to myself (550 ')
})

test('nor does it where the server is another node, with its own name', async () => {
  const { failure } = await outcome(await home(), 'alice@there.example')
  const blameless = {
    code: 550,
    state: 'rcpt',
    reason: 'relaying-denied',
    fault: 'policy',
  } as const
  expect(failure).toMatchObject(blameless)
})

test('mail for a return address of ours goes there all the same', async () => {
  const { port, arrivals } = await home()
  const to = 'b-1@bounces.example'
  const options = { zone: zoneFor('bounces.example'), port, hostname: () => OWN_NAME }
  expect((await outcome({ port }, to, options)).delivered).toBe(1)
  expect(arrivals).toHaveLength(1)
})

test('mail waits where a better mail server than this one cannot be reached', async () => {
  const { port } = await home()
  const zone = {
    'there.example MX': ['10 first.there.example', '20 mx.retour.example'],
    'first.there.example A': ['127.0.0.99'],
    'mx.retour.example A': ['127.0.0.1'],
  }
  const options = { zone, hostname: () => OWN_NAME }
  const { failure, queued } = await outcome({ port }, 'alice@there.example', options)
  expect(failure).toBeUndefined()
  expect(queued?.lastError).toMatch(/connection refused$/)
})

test('another server of our name speaks for the recipient, and a smarthost of it for itself', async () => {
  const hostname = () => 'remote.example'
  await using remote = await Remote.start({ script: { rcpt: '550 5.1.1 nobody' } })
  const { failure } = await outcome(remote, 'alice@there.example', { hostname })
  expect(failure).toMatchObject({ status: '5.1.1', state: 'rcpt', class: 'hard' })
  remote.script = { rcpt: '554 5.7.1 <alice@there.example>: Relay access denied' }
  await using rig = await rigThrough(remote, { hostname })
  const [id = ''] = await rig.send('alice@there.example')
  await rig.settled(1)
  expect(await rig.store.failures.byMessage(id)).toMatchObject([{ status: '5.7.1', state: 'rcpt' }])
})
