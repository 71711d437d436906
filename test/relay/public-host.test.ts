import { expect, test } from 'bun:test'
import { Remote } from '../support/remote.ts'
import { Rig, rigFor, rigThrough, type Zone } from './rig.ts'

const THERE = 'alice@there.example'

/** What becomes of a mail where only these addresses are neighbours that may be talked to. */
async function sent(zone: Zone, allowCidrs: string[], to = THERE, port = 1) {
  await using rig = await Rig.start({ zone, port, relay: { allowCidrs } })
  const [id = ''] = await rig.send(to)
  await rig.settled(1)
  const [failure] = await rig.store.failures.byMessage(id)
  return { failure, queued: await rig.store.queue.find(id), results: rig.relay.state().results }
}

test.each([
  ['an MX at loopback', { 'mx.there.example A': ['127.0.0.1'] }],
  ['an MX in a private network', { 'mx.there.example A': ['10.0.0.5', '192.168.1.1'] }],
  ["an MX at a cloud's metadata", { 'mx.there.example A': ['169.254.169.254'] }],
  ['an MX at loopback in IPv6', { 'mx.there.example AAAA': ['::1'] }],
  ['an MX at a mapped IPv4 address', { 'mx.there.example AAAA': ['::ffff:127.0.0.1'] }],
  ['an MX at no address', { 'mx.there.example A': ['0.0.0.0'] }],
  ['an MX that is an address', { 'there.example MX': ['10 127.0.0.1'] }],
  [
    'no MX and an address at loopback',
    { 'there.example MX': 'NODATA', 'there.example A': ['127.0.0.1'] },
  ],
] satisfies [string, Zone][])(
  'mail to a domain with %s fails, and nobody is connected to',
  async (_, zone) => {
    await using here = await Remote.start()
    const mx: Zone = { 'there.example MX': ['10 mx.there.example'] }
    const { failure } = await sent({ ...mx, ...zone }, [], THERE, here.port)
    expect(failure).toMatchObject({ status: '5.4.4', code: null, state: 'connect', toIp: '' })
    expect(failure?.description).toBe('the mail servers of there.example are at no public address')
    // A guard of our own says nothing of the address: it may not get on the suppression list.
    const judged = { reason: 'policy-violation', class: 'soft', fault: 'policy' }
    expect(failure).toMatchObject(judged)
    expect(here.sessions).toBe(0)
  },
)

test('mail to an address literal of this machine fails', async () => {
  await using here = await Remote.start()
  const { failure } = await sent({}, [], 'alice@[127.0.0.1]', here.port)
  expect(failure).toMatchObject({ status: '5.4.4' })
  expect(here.sessions).toBe(0)
})

test('a host that may not be dialled is left out, and the next one is tried', async () => {
  await using second = await Remote.start({ host: '127.0.0.2' })
  await using first = await Remote.start({ port: second.port })
  const zone = {
    'there.example MX': ['10 first.there.example', '20 second.there.example'],
    'first.there.example A': ['127.0.0.1', '10.0.0.1'],
    'second.there.example A': ['127.0.0.2'],
  }
  const { results } = await sent(zone, ['127.0.0.2'], THERE, second.port)
  expect(results.delivered).toBe(1)
  expect([first.sessions, second.sessions]).toEqual([0, 1])
})

test('the mail waits while another host of its domain may be there later', async () => {
  const zone: Zone = {
    'there.example MX': ['10 first.there.example', '20 second.there.example'],
    'first.there.example A': ['10.0.0.1'],
    'second.there.example A': ['127.0.0.2'],
  }
  const down = await sent(zone, ['127.0.0.2'])
  expect(down.queued).toMatchObject({ tries: 1, lastError: '127.0.0.2: connection refused' })
  const unknown = await sent({ ...zone, 'second.there.example A': 'SERVFAIL' }, [])
  expect(unknown.queued?.lastError).toContain('as far as they can be looked up')
})

test('the configured host may be anywhere', async () => {
  await using here = await Remote.start()
  await using rig = await rigThrough(here, { relay: { allowCidrs: [] } })
  await rig.send(THERE)
  await rig.settled(1)
  expect(here.mails).toHaveLength(1)
})

test('a list that was changed by a reload holds from the next mail on', async () => {
  await using here = await Remote.start()
  await using rig = await rigFor(here)
  await rig.send(THERE)
  await rig.settled(1)
  rig.relay.reload({ ...rig.config, allowCidrs: [] })
  await rig.send(THERE)
  await rig.settled(2)
  expect(rig.relay.state().results).toMatchObject({ delivered: 1, failed: 1 })
  expect(here.mails).toHaveLength(1)
})
