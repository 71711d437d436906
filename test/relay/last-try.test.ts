// A mail's last try: what its failure tells of where the remote stopped, and what its sender is told.

import { describe, expect, test } from 'bun:test'
import { classify } from '../../src/classify/classify.ts'
import { parseReport } from '../../src/mail/message.ts'
import { noticeOf } from '../../src/relay/notice.ts'
import { selfSigned } from '../support/certificate.ts'
import { withTime } from '../support/patience.ts'
import {
  type Answer,
  drop,
  EXTENSIONS,
  hang,
  Remote,
  type RemoteOptions,
  type RemoteState,
} from '../support/remote.ts'
import { settings } from './notices.ts'
import { type RigOptions, rigThrough, START_MS } from './rig.ts'

const tls = selfSigned()
const states = ['connect', 'ehlo', 'starttls', 'auth', 'mail', 'rcpt', 'data', 'dot'] as const

/** The failure of a mail that expires with this try, at a smarthost that asks for all there is. */
async function failureAt(state: RemoteState, answer: Answer, extensions: string[], ms?: number) {
  const script = { [state]: answer, ...(state === 'ehlo' ? { helo: answer } : {}) }
  const options: RemoteOptions = { script, extensions, user: 'shop:secret' }
  await using remote = await Remote.start(state === 'starttls' ? { ...options, tls } : options)
  const relay = {
    username: 'shop',
    password: 'secret',
    tls: state === 'starttls' ? ('required' as const) : ('opportunistic' as const),
  }
  const timeouts = ms === undefined ? {} : { greetingMs: ms, idleMs: ms, dotMs: ms }
  await using rig = await rigThrough(remote, { relay, timeouts })
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
    const failure = await withTime(
      100,
      (ms) => failureAt(state, hang, extensions, ms),
      (failed) => failed?.state === state,
    )
    expect(failure).toMatchObject({ state, code: null })
  })

  test.each(states)('%s where the remote took its leave there', async (state) => {
    const failure = await failureAt(state, '421 4.3.2 shutting down', extensions)
    expect(failure).toMatchObject({ state, code: 421 })
  })
})

test('a try that took too long has the state at which it was stopped', async () => {
  await using remote = await Remote.start({ script: { rcpt: hang } })
  const attempt = async (tryMs: number) => {
    await using rig = await rigThrough(remote, { timeouts: { tryMs } })
    const [id = ''] = await rig.send('alice@there.example', { expireMs: START_MS })
    await rig.settled(1)
    return { tryMs, failures: await rig.store.failures.byMessage(id) }
  }
  const { tryMs, failures } = await withTime(
    100,
    attempt,
    ({ failures: [failure] }) => failure?.state === 'rcpt',
  )
  const end = `no end after ${tryMs / 1000} s (at RCPT TO command)`
  expect(failures).toMatchObject([{ state: 'rcpt', description: `not delivered in time: ${end}` }])
})

describe('the sender of a mail that expired', () => {
  /** The notice to its sender and the failure of a mail that expires after so many tries. */
  async function toldAfter(tries: number, ...answers: Answer[]) {
    await using remote = await Remote.start({ script: { rcpt: () => answers.shift() } })
    const notice: RigOptions['notice'] = (mail, fate, original) =>
      noticeOf(mail, fate, original, settings, START_MS)
    await using rig = await rigThrough(remote, { relay: { retryS: [1] }, notice })
    const expireMs = START_MS + tries * 1000 - 1000
    await rig.send('alice@there.example', { expireMs })
    for (let settled = 1; settled <= tries; settled++) {
      await rig.settled(settled)
      rig.pass(1000)
    }
    const last = rig.settlements.at(-1)
    const mime = last?.notice?.raw.mime ?? new Uint8Array()
    const bytes = Buffer.from(await Bun.zstdDecompress(mime))
    const [recipient] = classify(await parseReport(bytes)).recipients
    return { text: bytes.toString(), recipient, failure: last?.failure }
  }
  const later = '451 4.7.1 greylisted, come back later'

  test('reads why it waited, in the words of the remote', async () => {
    const { text, recipient, failure } = await toldAfter(2, later, later)
    expect(failure?.description).toBe(`not delivered in time: ${later}`)
    expect(text).toContain(`\r\nDiagnostic-Code: smtp; ${later}\r\n`)
    expect(text).toContain('The mail server there said:\r\n\r\n  451 4.7.1 greylisted')
    expect(text.replaceAll(/\s+/g, ' ')).toContain(`${later} (in reply to RCPT TO command)`)
    expect(text).toContain('\r\nStatus: 4.4.7\r\n')
    expect(recipient).toMatchObject({ action: 'failed', class: 'soft', code: 451 })
  })

  test('reads so too where the last tries did not get through', async () => {
    // A try that is made over the session that waits is made over a new one too.
    const { text, recipient, failure } = await toldAfter(4, later, drop, drop, drop, drop)
    expect(failure?.description).toMatch(
      /^not delivered in time: Connection closed.*; before that: 451 4.7.1 greylisted/,
    )
    expect(failure).toMatchObject({ state: 'rcpt', code: null, status: '5.4.7' })
    expect(text).toContain(`\r\nDiagnostic-Code: smtp; ${later}\r\n`)
    expect(text).not.toContain('in reply to')
    expect(recipient).toMatchObject({ action: 'failed', class: 'soft' })
  })

  test('reads our words where no remote ever answered', async () => {
    const { text, failure } = await toldAfter(2, drop, drop)
    const words = 'Connection closed unexpectedly (at RCPT TO command)'
    expect(failure?.description).toBe(`not delivered in time: ${words}`)
    expect(text.replaceAll('\r\n ', ' ')).toContain(`\r\nDiagnostic-Code: x-retour; ${words}\r\n`)
    expect(text).toContain(`What we know:\r\n\r\n  ${words}\r\n`)
  })
})
