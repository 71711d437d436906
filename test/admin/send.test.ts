import { expect, test } from 'bun:test'
import { recognise } from '../../src/address/resolve.ts'
import { until } from '../support/patience.ts'
import { NOW, type Rig, readAs, refusalOf, returnPath, setUp, TOKEN } from './rig.ts'

interface Sent {
  id: string
  recipient: string
  return_address: string
}

const MIME = 'From: Shop <shop@shop.example>\r\nSubject: Your order\r\n\r\nThank you.\r\n'

const post = (rig: Rig, body: object) => rig.json('POST', '/v1/send', body)

async function queued(rig: Rig, id: string) {
  const mail = await rig.store.queue.find(id)
  const raw = mail === null ? null : await rig.store.queue.mime(mail.rawId)
  return { mail, text: Buffer.from(raw ?? []).toString() }
}

test('whoever hands in a mail and is gone before the answer has left', async () => {
  const client = new AbortController()
  const left: unknown[] = []
  await using rig = await setUp({
    submit: async ({ from: { hasLeft } }) => {
      left.push(hasLeft?.())
      client.abort()
      left.push(hasLeft?.())
      return { kind: 'queued', messages: [] }
    },
  })
  const mime = 'From: me@shop.example\r\n\r\nhi'
  const body = JSON.stringify({ recipient: 'alice@example.org', mime })
  const { signal } = client
  await rig.send('/v1/send', body, 'application/json', { signal })
  expect(left).toEqual([false, true])
})

test('a mail has its room in memory until it is kept', async () => {
  const taken: string[] = []
  const disk = Promise.withResolvers<void>()
  await using rig = await setUp({
    sendLimits: () => ({ sizeMaxBytes: 100_000_000, recipientsMax: 1 }),
    async submit({ recipients: [recipient] }) {
      taken.push(recipient?.address ?? '')
      await disk.promise
      return { kind: 'queued', messages: [] }
    },
  })
  const send = (recipient: string, length: number) => {
    const body = JSON.stringify({ recipient, mime: MIME })
    const authorization = `Bearer ${TOKEN}`
    const headers = { authorization, 'content-type': 'application/json' }
    const told = { ...headers, 'content-length': `${length}` }
    return rig.request('/v1/send', { method: 'POST', body, headers: told })
  }
  const large = [send('one@a.example', 100_000_000), send('two@a.example', 100_000_000)]
  const small = send('three@a.example', 5000)
  await until(() => taken.length === 2)
  expect(taken).toEqual(['one@a.example', 'three@a.example'])
  disk.resolve()
  for (const { status } of await Promise.all([...large, small])) expect(status).toBe(202)
})

test('a mail is queued with a return address of ours, and its id is answered', async () => {
  await using rig = await setUp()
  const response = await post(rig, {
    envelope: 'returns@shop.example',
    recipient: 'alice@Example.ORG',
    mime: MIME,
    tags: ['orders', 'spring'],
    dsn: { notify: 'failure,delay', ret: 'HDRS', envid: 'order 1', orcpt: 'rfc822;a@b.example' },
  })
  expect(response.status).toBe(202)
  const sent = await readAs<Sent>(response)
  expect(sent.recipient).toBe('alice@example.org')
  expect(recognise(sent.return_address, returnPath, NOW)).toMatchObject({
    kind: 'ours',
    value: { kind: 'signed', id: sent.id },
  })
  const { mail, text } = await queued(rig, sent.id)
  expect(mail).toMatchObject({
    kind: 'message',
    mailFrom: sent.return_address,
    envelope: 'returns@shop.example',
    recipient: 'alice@example.org',
    tags: ['orders', 'spring'],
    dsn: {
      notify: ['FAILURE', 'DELAY'],
      ret: 'HDRS',
      envid: 'order 1',
      orcpt: 'rfc822;a@b.example',
    },
  })
  expect(text).toStartWith(
    `Received: from [127.0.0.1]\r\n\tby mx.retour.example with HTTP id ${sent.id};\r\n`,
  )
  expect(text).toContain('From: Shop <shop@shop.example>\r\nSubject: Your order\r\n')
  expect(text).toEndWith('\r\n\r\nThank you.\r\n')
  expect(await rig.store.attempts.find(sent.id)).toMatchObject({
    envelope: 'returns@shop.example',
    properties: { user: '', ip: '127.0.0.1', via: 'http', subject: 'Your order' },
  })
  expect(rig.woken).toEqual(['crm'])
})

test('a list of recipients is answered by a list, in its order and each once', async () => {
  await using rig = await setUp()
  const recipients = ['bob@b.example', 'alice@a.example', 'bob@b.example']
  const sent = await readAs<Sent[]>(await post(rig, { recipients, mime: MIME }))
  expect(sent.map(({ recipient }) => recipient)).toEqual(['bob@b.example', 'alice@a.example'])
  expect(new Set(sent.map(({ return_address }) => return_address)).size).toBe(2)
  expect((await rig.store.queue.list({ limit: 10 })).mails).toHaveLength(2)
})

test('without an envelope what comes back goes on to the address in From', async () => {
  await using rig = await setUp()
  const { id } = await readAs<Sent>(await post(rig, { recipient: 'a@b.example', mime: MIME }))
  expect((await rig.store.messages.find(id))?.envelope).toBe('shop@shop.example')
  const onBehalf = 'From: "alice@there.example via Shop" <shop@shop.example>\n\ny'
  const sent = await readAs<Sent>(await post(rig, { recipient: 'a@b.example', mime: onBehalf }))
  expect((await rig.store.messages.find(sent.id))?.envelope).toBe('shop@shop.example')
  const nobody = await post(rig, { recipient: 'a@b.example', mime: 'Subject: x\n\ny' })
  expect(await refusalOf(nobody)).toBe(
    '422 invalid: envelope: expected an address, as the mail has none in a From field',
  )
})

test('untracked mail keeps its own envelope and is not registered', async () => {
  await using rig = await setUp()
  const body = { recipient: 'a@b.example', mime: MIME, trackbounces: false }
  const sent = await readAs<Sent>(await post(rig, body))
  expect(sent.return_address).toBe('shop@shop.example')
  expect((await queued(rig, sent.id)).mail?.mailFrom).toBe('shop@shop.example')
  expect(await rig.store.messages.find(sent.id)).toBeNull()
  expect(await rig.store.attempts.find(sent.id)).not.toBeNull()
})

test('a message tells of its way out', async () => {
  await using rig = await setUp()
  const told = async (id: string) => readAs<object>(await rig.request(`/v1/messages/${id}`))
  const tracked = await readAs<Sent>(await post(rig, { recipient: 'a@b.example', mime: MIME }))
  expect(await told(tracked.id)).toMatchObject({
    registered: true,
    recipient: 'a@b.example',
    attempt: { at: new Date(NOW).toISOString(), properties: { via: 'http' } },
    queued: { id: tracked.id, state: 'waiting', tries: 0 },
    deliveries: [],
  })
  const body = { recipient: 'c@d.example', mime: MIME, trackbounces: false }
  const untracked = await readAs<Sent>(await post(rig, body))
  const delivery = { id: 'd1', atMs: NOW, messageId: untracked.id, envelope: 'shop@shop.example' }
  await rig.store.queue.settle({
    id: untracked.id,
    delivery: {
      ...delivery,
      ...{ recipient: 'c@d.example', tags: [], fromIp: '192.0.2.1', toIp: '192.0.2.2' },
      ...{ attempt: 0, description: '250 ok' },
    },
    ...{ calls: [], notice: null, again: null, delayToldMs: null, claimedMs: null },
  })
  expect(await told(untracked.id)).toMatchObject({
    registered: false,
    envelope: 'shop@shop.example',
    recipient: 'c@d.example',
    attempt: { properties: { subject: 'Your order' } },
    queued: null,
    deliveries: [{ to_ip: '192.0.2.2', attempt: 0, description: '250 ok' }],
  })
})

test('bytes of any kind are sent from base64', async () => {
  await using rig = await setUp()
  const mime = Buffer.concat([Buffer.from(MIME), Buffer.from([0xff, 0xfe, 0x80, 0x0d, 0x0a])])
  const body = { recipient: 'a@b.example', mime_base64: mime.toString('base64') }
  const { id } = await readAs<Sent>(await post(rig, body))
  const { mail } = await queued(rig, id)
  const raw = Buffer.from((await rig.store.queue.mime(mail?.rawId ?? 0)) ?? [])
  expect(raw.subarray(-5).toString('hex')).toBe('fffe800d0a')
})

const to = { recipient: 'a@b.example' }
const refused: [string, object, string][] = [
  ['no recipient', { mime: MIME }, '422 invalid: recipient: expected recipient or recipients'],
  ['both kinds', { ...to, recipients: ['c@d.example'], mime: MIME }, '422 invalid: recipient: exp'],
  ['no mail', to, '422 invalid: mime: expected mime or mime_base64, one of the two'],
  ['two mails', { ...to, mime: MIME, mime_base64: 'eA==' }, '422 invalid: mime: expected'],
  ['no address', { recipient: 'alice', mime: MIME }, '422 invalid: recipient: expected a mail add'],
  ['an IP address', { recipient: 'a@[127.0.0.1]', mime: MIME }, '422 invalid: recipient: expected'],
  [
    'a domain that is none',
    { recipients: ['a@b.example', 'a@b..example'], mime: MIME },
    '422 invalid: recipients[1]: expected a domain that mail can be sent to',
  ],
  [
    'too many',
    { recipients: ['a@b.example', 'b@b.example', 'c@b.example', 'd@b.example'], mime: MIME },
    '422 invalid: recipients: expected at most 3 addresses',
  ],
  ['a large mail', { ...to, mime: `${MIME}${'x'.repeat(10_000)}` }, '413 too_large: the mail is'],
  ['a loop', { ...to, mime: `${'Received: x\n'.repeat(101)}${MIME}` }, '422 loop: '],
  [
    'a bad notify',
    { ...to, mime: MIME, dsn: { notify: 'ALWAYS' } },
    '422 invalid: dsn.notify: exp',
  ],
  [
    'NEVER and more',
    { ...to, mime: MIME, dsn: { notify: ['NEVER', 'DELAY'] } },
    '422 invalid: dsn.notify: expected NEVER alone',
  ],
  [
    'a dsn that is a word',
    { ...to, mime: MIME, dsn: 'NEVER' },
    '422 invalid: dsn: expected an object with',
  ],
  ['a bad ret', { ...to, mime: MIME, dsn: { ret: 'full' } }, '422 invalid: dsn.ret: expected FULL'],
  [
    'a bad orcpt',
    { ...to, mime: MIME, dsn: { orcpt: 'alice' } },
    '422 invalid: dsn.orcpt: expecte',
  ],
  [
    'one orcpt for two',
    {
      recipients: ['a@b.example', 'b@b.example'],
      mime: MIME,
      dsn: { orcpt: 'rfc822;a@b.example' },
    },
    '422 invalid: dsn.orcpt: expected one recipient',
  ],
  ['an unknown field', { ...to, mime: MIME, from: 'x' }, '422 invalid: from: unknown field'],
]

test.each([[null], [1], ['x'], [true], [[]], [[null]]])(
  'a body of %j is no object',
  async (body) => {
    await using rig = await setUp()
    const words = 'expected an object with recipient or recipients, and mime'
    const sent = await rig.json('POST', '/v1/send', body)
    expect(await refusalOf(sent)).toBe(`422 invalid: ${words}`)
    const replayed = await rig.json('POST', '/v1/webhooks/crm/replay', body)
    expect(await refusalOf(replayed)).toBe(
      '422 invalid: expected an object with from and perhaps to and state',
    )
  },
)

test.each(refused)('%s is refused, and nothing is kept', async (_, body, words) => {
  await using rig = await setUp()
  expect(await refusalOf(await post(rig, body))).toStartWith(words)
  expect((await rig.store.queue.list({ limit: 1 })).mails).toEqual([])
})

test('a recipient that can have no return address is refused', async () => {
  await using rig = await setUp({
    submit: async () => ({ kind: 'refused', why: 'noReturnAddress' }),
  })
  expect(await refusalOf(await post(rig, { ...to, mime: MIME }))).toStartWith(
    '422 no_return_address: ',
  )
})
