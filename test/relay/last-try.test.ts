// A mail's last try: what its failure tells of where the remote stopped, and what its sender is told.

import { describe, expect, test } from 'bun:test'
import {
  type Answer,
  drop,
  EXTENSIONS,
  hang,
  Remote,
  type RemoteOptions,
  type RemoteState,
  selfSigned,
} from '../support/remote.ts'
import { Rig, START_MS } from './rig.ts'

const tls = selfSigned('mx.there.example')
const states = ['connect', 'ehlo', 'starttls', 'auth', 'mail', 'rcpt', 'data', 'dot'] as const

/** The failure of a mail that expires with this try, at a smarthost that asks for all there is. */
async function failureAt(state: RemoteState, answer: Answer, extensions: string[]) {
  const script = { [state]: answer, ...(state === 'ehlo' ? { helo: answer } : {}) }
  const options: RemoteOptions = { script, extensions, user: 'shop:secret' }
  await using remote = await Remote.start(state === 'starttls' ? { ...options, tls } : options)
  const relay = {
    ...{ host: '127.0.0.1', port: remote.port, username: 'shop', password: 'secret' },
    tls: state === 'starttls' ? ('required' as const) : ('opportunistic' as const),
  }
  await using rig = await Rig.start({ relay, timeouts: { greetingMs: 100, idleMs: 100 } })
  const [id = ''] = await rig.send('alice@there.example', { expireMs: START_MS })
  await rig.settled(1)
  const [failure] = await rig.store.failures.byMessage(id)
  return failure
}

describe.each([
  ['pipelining', EXTENSIONS],
  ['one command at a time', EXTENSIONS.filter((name) => name !== 'PIPELINING')],
])('%s: the state of the failure is', (_, extensions) => {
  test.each(states)('%s where the connection broke there', async (state) => {
    expect(await failureAt(state, drop, extensions)).toMatchObject({ state, code: null })
  })

  test.each(states)('%s where the remote went silent there', async (state) => {
    expect(await failureAt(state, hang, extensions)).toMatchObject({ state, code: null })
  })

  test.each(states)('%s where the remote took its leave there', async (state) => {
    const failure = await failureAt(state, '421 4.3.2 shutting down', extensions)
    expect(failure).toMatchObject({ state, code: 421 })
  })
})

test('a try that took too long has the state at which it was stopped', async () => {
  await using remote = await Remote.start({ script: { rcpt: hang } })
  const relay = { host: '127.0.0.1', port: remote.port }
  await using rig = await Rig.start({ relay, timeouts: { tryMs: 80 } })
  const [id = ''] = await rig.send('alice@there.example', { expireMs: START_MS })
  await rig.settled(1)
  const description = 'not delivered in time: no end after 0.08 s'
  expect(await rig.store.failures.byMessage(id)).toMatchObject([{ state: 'rcpt', description }])
})
