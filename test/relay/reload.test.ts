// A reload (SIGHUP) or a restart is how an operator says that he mended something.

import { expect, test } from 'bun:test'
import { until } from '../support/patience.ts'
import { EXTENSIONS, Remote } from '../support/remote.ts'
import { SmtpClient } from '../support/smtp-client.ts'
import { openTemporaryStore } from '../support/store.ts'
import { many, Rig, resolverOf, rigFor, rigThrough, START_MS, zoneFor } from './rig.ts'

test('a password goes to the host that it was configured with, and no other', async () => {
  await using remote = await Remote.start({ extensions: [...EXTENSIONS, 'AUTH PLAIN'] })
  const smarthost = { host: '127.0.0.1', port: remote.port, username: 'shop', password: 'secret' }
  let reload = () => {}
  const names = resolverOf(zoneFor('there.example'))
  await using rig = await Rig.start({
    port: remote.port,
    resolve: (...asked) => {
      reload()
      return names(...asked)
    },
  })
  reload = () => {
    reload = () => {}
    rig.relay.reload({ ...rig.config, ...smarthost })
  }
  await rig.send('alice@there.example')
  await rig.settled(1)
  expect(remote.mails).toHaveLength(1)
  expect(remote.commands.filter((line) => line.startsWith('AUTH'))).toEqual([])
})

test('what a smarthost refused of us fails no mail when a reload has put another way in its place', async () => {
  let reload = () => {}
  const connect = () => {
    reload()
    return '521 5.7.1 go away'
  }
  await using smarthost = await Remote.start({ script: { connect } })
  await using remote = await Remote.start()
  await using rig = await rigThrough(smarthost, {
    zone: zoneFor('there.example'),
    port: remote.port,
  })
  reload = () => rig.relay.reload({ ...rig.config, host: '' })
  const [id = ''] = await rig.send('alice@there.example')
  await rig.settled(1)
  expect(await rig.store.failures.byMessage(id)).toEqual([])
  rig.pass(60_000)
  await rig.settled(2)
  expect(remote.mails).toHaveLength(1)
})

test('a reload in the middle of tries begins no more than may run', async () => {
  const gate = Promise.withResolvers<undefined>()
  await using remote = await Remote.start({ script: { dot: () => gate.promise } })
  await using rig = await rigThrough(remote, { relay: { concurrencyPerDestination: 2 } })
  await rig.send(many(6, 'there.example'))
  while (remote.busy < 2) await new Promise((resolve) => setImmediate(resolve))
  rig.relay.reload(rig.config)
  // What began now would be in its DATA before these are through.
  for (let at = 0; at < 5; at++) {
    const client = await SmtpClient.greet(`127.0.0.1:${remote.port}`)
    await client.command('NOOP')
    client.close()
  }
  gate.resolve(undefined)
  await rig.settled(6)
  expect(remote.busyMost).toBe(2)
})

test('a reload gives remotes the new name of this machine', async () => {
  await using remote = await Remote.start()
  let name = 'before.shop.example'
  await using rig = await rigFor(remote, { hostname: () => name })
  await rig.send('alice@there.example')
  await rig.settled(1)
  name = 'after.shop.example'
  rig.relay.reload(rig.config)
  await rig.send('alice@there.example')
  await rig.settled(2)
  const greetings = remote.commands.filter((line) => line.startsWith('EHLO'))
  expect(greetings).toEqual(['EHLO before.shop.example', 'EHLO after.shop.example'])
})

const domains = ['one.example', 'two.example', 'three.example']

test.each(['a reload', 'a restart'])('%s tries what waits for a pause to end', async (how) => {
  const gone = await Remote.start()
  const { port } = gone
  await gone[Symbol.asyncDispose]()
  const store = await openTemporaryStore()
  const zone = zoneFor(...domains)
  const first = await Rig.start({ store, zone, port })
  // One of each is tried; then its turn is put off.
  await first.send(domains.flatMap((domain) => many(4, domain)))
  await until(() => first.relay.state().paused.length === 3 && first.relay.state().running === 0)
  const left = 12 - first.settlements.filter(({ again }) => !again?.free).length
  expect(left).toBeGreaterThan(5)
  while ((await store.queue.turns(START_MS, 10)).length > 0) {
    await new Promise((resolve) => setImmediate(resolve))
  }
  await using remote = await Remote.start({ port })
  if (how === 'a reload') {
    first.relay.reload(first.config)
    await first.settled(first.settlements.length + left)
    await first[Symbol.asyncDispose]()
  } else {
    await first.relay.close(0)
    await using second = await Rig.start({ store, zone, port })
    await second.settled(left)
  }
  expect(remote.mails).toHaveLength(left)
})
