import { describe, expect, test } from 'bun:test'
import type { NewMail } from '../../src/store/queue.ts'
import { EXTENSIONS, Remote } from '../support/remote.ts'
import { noDsn } from '../support/submit.ts'
import { type Rig, rigFor } from './rig.ts'

async function offered(
  changes: Partial<NewMail>,
  extensions = EXTENSIONS,
  raw?: string,
): Promise<{ mail?: string; rcpt?: string; data?: string; rig: Rig }> {
  await using remote = await Remote.start({ extensions })
  await using rig = await rigFor(remote)
  await rig.send(changes.recipient ?? 'alice@there.example', changes, raw)
  await rig.settled(1)
  const [received] = remote.mails
  return received === undefined
    ? { rig }
    : { mail: received.mail, rcpt: received.rcpt[0] ?? '', data: received.data, rig }
}

const OWN = { mailFrom: 'me@shop.example', envelope: 'me@shop.example' }
const dsn = (changes: Partial<NewMail['dsn']>): Pick<NewMail, 'dsn'> => ({
  dsn: { ...noDsn, ...changes },
})

describe('DSN parameters', () => {
  test('are passed on as they were submitted', async () => {
    const asked = dsn({
      notify: ['SUCCESS', 'FAILURE'],
      ret: 'HDRS',
      envid: 'QQ+31 4',
      orcpt: 'rfc822;alice+2Bnews+40hq@there.example',
    })
    const { mail, rcpt } = await offered({ ...OWN, ...asked })
    expect(mail).toEndWith(' RET=HDRS ENVID=QQ+2B31+204')
    expect(rcpt).toEndWith(' NOTIFY=SUCCESS,FAILURE ORCPT=rfc822;alice+2Bnews@hq@there.example')
  })

  test('are left out where the remote does not offer DSN', async () => {
    const { mail, rcpt } = await offered(dsn({ notify: ['NEVER'], ret: 'FULL' }), ['SIZE'])
    expect(mail).toMatch(/ SIZE=\d+$/)
    expect(rcpt).toBe('RCPT TO:<alice@there.example>')
  })

  test('are left out where only the name of the remote reads like it', async () => {
    const ehlo = '250-mx-dsn.there.example at your service\r\n250 8BITMIME'
    await using remote = await Remote.start({ script: { ehlo } })
    await using rig = await rigFor(remote)
    await rig.send('alice@there.example', dsn({ notify: ['NEVER'], ret: 'FULL' }))
    await rig.settled(1)
    expect(remote.mails[0]?.rcpt).toEqual(['RCPT TO:<alice@there.example>'])
  })

  test('ask for reports to our own return address, whatever the sender wants to be told', async () => {
    expect((await offered(dsn({ notify: ['NEVER'] }))).rcpt).toEndWith(' NOTIFY=FAILURE')
    expect((await offered(dsn({ notify: ['SUCCESS'] }))).rcpt).toEndWith(' NOTIFY=SUCCESS,FAILURE')
    expect((await offered(dsn({}))).rcpt).not.toContain('NOTIFY')
    const own = await offered({ ...OWN, ...dsn({ notify: ['NEVER'] }) })
    expect(own.rcpt).toEndWith(' NOTIFY=NEVER')
  })

  test('have the message id as the envelope id, unless there is another', async () => {
    const [tracked, own] = [await offered({}), await offered(OWN)]
    expect(tracked.mail).toMatch(/ ENVID=[0-9a-z]{26}$/)
    expect(own.mail).not.toContain('ENVID')
  })

  test('of other scripts are written in ASCII', async () => {
    const asked = dsn({ orcpt: 'utf-8;böb@there.example' })
    expect((await offered(asked)).rcpt).toEndWith(' ORCPT=utf-8;b\\x{F6}b@there.example')
  })
})

describe('the null sender', () => {
  test('is offered for forwards and notices', async () => {
    const { mail, rig } = await offered({ kind: 'notice', mailFrom: '' })
    expect(mail).toStartWith('MAIL FROM:<>')
    expect(mail).not.toContain('ENVID')
    expect(rig.settlements).toMatchObject([{ calls: [], notice: null, again: null }])
    expect(rig.settlements[0]?.delivery).toBeUndefined()
  })
})

describe('an address in UTF-8', () => {
  test('is offered with SMTPUTF8', async () => {
    const { mail, rcpt } = await offered({ recipient: 'böb@there.example' })
    expect(mail).toContain(' SMTPUTF8')
    expect(rcpt).toBe('RCPT TO:<böb@there.example>')
  })

  test('is a failure where the remote does not take it', async () => {
    const { rig, mail } = await offered({ recipient: 'böb@there.example' }, ['8BITMIME'])
    expect(mail).toBeUndefined()
    expect(rig.settlements[0]?.failure).toMatchObject({
      state: 'mail',
      code: null,
      status: '5.6.7',
    })
  })
})

describe('a header in UTF-8', () => {
  const raw = 'From: a@b.example\r\nSubject: caf\xc3\xa9\r\n\r\ntext\r\n'

  test('goes to every remote as it is, also to one that offers SMTPUTF8', async () => {
    for (const extensions of [EXTENSIONS, ['8BITMIME']]) {
      const { mail, data } = await offered({}, extensions, raw)
      expect(mail).toContain(' BODY=8BITMIME')
      expect(mail).not.toContain('SMTPUTF8')
      expect(data).toEndWith(raw)
    }
  })

  test('asks for SMTPUTF8 once where an address does', async () => {
    const { mail } = await offered({ recipient: 'böb@there.example' }, EXTENSIONS, raw)
    expect(mail?.match(/SMTPUTF8/g)).toHaveLength(1)
  })

  /** How often a remote that refuses what comes without SMTPUTF8 was asked, and what came of it. */
  async function insisted(state: 'mail' | 'rcpt' | 'dot', reply: string, mail: string) {
    let isUtf8 = false
    await using remote = await Remote.start({
      script: {
        mail(line) {
          isUtf8 = line.includes('SMTPUTF8')
          return state === 'mail' && !isUtf8 ? reply : undefined
        },
        ...(state === 'mail' ? {} : { [state]: () => (isUtf8 ? undefined : reply) }),
      },
    })
    await using rig = await rigFor(remote)
    await rig.send('alice@there.example', {}, mail)
    await rig.settled(1)
    await rig.send('bob@there.example')
    await rig.settled(2)
    const [asked = '', ...others] = remote.commands.filter((line) => line.startsWith('MAIL'))
    expect(asked).not.toContain('SMTPUTF8')
    expect(others.pop()).not.toContain('SMTPUTF8')
    return { others, data: remote.mails[0]?.data, results: rig.relay.state().results }
  }

  test.each([
    ['mail', '550 5.6.7 the header needs SMTPUTF8'],
    ['rcpt', '553 5.6.7 no UTF-8 for this one'],
    ['dot', '554 5.6.0 8-bit data in the header'],
  ] as const)('goes with SMTPUTF8 where a remote insists at %s', async (state, reply) => {
    const { others, data } = await insisted(state, reply, raw)
    expect(others).toEqual([expect.stringMatching(/ SMTPUTF8$/)])
    expect(data).toEndWith(raw)
  })

  test('in another charset, or encoded, does not', async () => {
    for (const subject of ['caf\xe9', '=?utf-8?Q?caf=C3=A9?=']) {
      const mail = raw.replace('caf\xc3\xa9', subject).replace('text', 'caf\xc3\xa9')
      const { others, results } = await insisted('dot', '554 5.6.0 8-bit data in the header', mail)
      expect(others).toEqual([])
      expect(results.failed).toBe(2)
    }
  })

  test('that is refused with the end of the session has failed', async () => {
    await using remote = await Remote.start({
      script: { dot: { last: '554 5.6.0 8-bit data in the header' } },
    })
    await using rig = await rigFor(remote)
    await rig.send('alice@there.example', {}, raw)
    await rig.settled(1)
    expect(rig.settlements[0]?.failure).toMatchObject({ state: 'dot', status: '5.6.0' })
  })

  test('that is refused for another reason is not offered again', async () => {
    await using remote = await Remote.start({ script: { rcpt: '550 5.1.1 nobody' } })
    await using rig = await rigFor(remote)
    await rig.send('alice@there.example', {}, raw)
    await rig.settled(1)
    expect(remote.commands.filter((line) => line.startsWith('MAIL'))).toHaveLength(1)
    expect(rig.settlements[0]?.failure).toMatchObject({ state: 'rcpt', status: '5.1.1' })
  })
})

describe('content', () => {
  test('of 8 bits goes to a remote that announces 7, as it is', async () => {
    const raw = 'From: a@b.example\r\n\r\n\xe9\r\n'
    const { rig, mail, data } = await offered({}, ['SIZE'], raw)
    expect(mail).not.toContain('BODY=')
    expect(data).toEndWith(raw)
    expect(rig.relay.state().results.delivered).toBe(1)
  })

  test('that is larger than the remote takes is a failure that tells so', async () => {
    const { rig, mail } = await offered({}, ['SIZE 20'])
    expect(mail).toBeUndefined()
    expect(rig.settlements[0]?.failure).toMatchObject({
      state: 'mail',
      status: '5.3.4',
      reason: 'message-too-big',
    })
  })

  test('that such a remote refused leaves the session to the next mail', async () => {
    await using remote = await Remote.start({ extensions: ['SIZE 200'] })
    await using rig = await rigFor(remote)
    await rig.send('alice@there.example', {}, `From: a@b.example\r\n\r\n${'x'.repeat(300)}\r\n`)
    await rig.settled(1)
    await rig.send('alice@there.example')
    await rig.settled(2)
    expect(remote.mails).toHaveLength(1)
    expect(remote.sessions).toBe(1)
  })
})
