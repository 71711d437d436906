import { describe, expect, test } from 'bun:test'
import { isId } from '../src/address/id.ts'
import { recognise } from '../src/address/resolve.ts'
import { TAGS_MAX } from '../src/mail/tags.ts'
import { AHEAD_MS } from '../src/precedence.ts'
import { signedAuthors } from '../src/relay/content.ts'
import type { Submission } from '../src/submit.ts'
import { openTemporaryStore, type TemporaryStore } from './support/store.ts'
import {
  dsn,
  from,
  MAIL,
  messagesOf,
  NOW,
  noDsn,
  path,
  submission,
  submitTo,
} from './support/submit.ts'

async function sentMail(store: TemporaryStore, id = ''): Promise<string> {
  const mail = await store.queue.find(id)
  const raw = mail === null ? null : await store.queue.mime(mail.rawId)
  return Buffer.from(raw ?? []).toString('latin1')
}

describe('a mail to two', () => {
  test('is two messages with ids and return addresses of their own', async () => {
    await using store = await openTemporaryStore()
    const { submit, told } = submitTo(store)
    const recipients = [
      { address: 'alice@example.org', dsn },
      { address: 'bob@example.net', dsn: noDsn },
    ]
    const messages = messagesOf(await submit(submission(MAIL, { recipients, tags: ['orders'] })))
    expect(messages.map(({ recipient }) => recipient)).toEqual([
      'alice@example.org',
      'bob@example.net',
    ])
    for (const { id, returnAddress, recipient } of messages) {
      expect(isId(id)).toBe(true)
      expect(recognise(returnAddress, path, NOW)).toMatchObject({
        kind: 'ours',
        value: { kind: 'signed', id },
      })
      expect(await store.messages.find(id)).toMatchObject({
        envelope: 'returns@shop.example',
        recipient,
        tags: ['orders'],
        headerMessageId: 'a@shop.example',
      })
      expect(await store.attempts.find(id)).toMatchObject({
        envelope: 'returns@shop.example',
        recipient,
        tags: ['orders'],
        properties: {
          user: 'shop',
          ip: '192.0.2.1',
          via: 'smtp',
          subject: 'Your order',
          message_id: 'a@shop.example',
        },
      })
      expect(await store.queue.find(id)).toMatchObject({
        kind: 'message',
        messageId: id,
        mailFrom: returnAddress,
        createdMs: NOW,
        dueMs: NOW,
        aheadMs: AHEAD_MS,
        expireMs: NOW + 3_600_000,
        tries: 0,
      })
      const { calls } = await store.calls.list({ messageId: id, limit: 10 })
      expect(calls).toMatchObject([{ webhook: 'crm', event: 'attempt', subjectId: id }])
    }
    const [alice, bob] = await Promise.all(messages.map(({ id }) => store.queue.find(id)))
    expect(alice?.dsn).toEqual(dsn)
    expect(bob?.dsn).toEqual(noDsn)
    expect(alice?.rawId).toBe(bob?.rawId ?? -1)
    expect((await store.messages.find(messages[0]?.id ?? ''))?.notify).toEqual(['DELAY'])
    expect(told).toEqual([{ messages, from, webhooks: ['crm'] }])
  })
})

describe('the mail that goes out', () => {
  test('has a Received field that names no user', async () => {
    await using store = await openTemporaryStore()
    const [message] = messagesOf(await submitTo(store).submit(submission(MAIL)))
    expect(await sentMail(store, message?.id)).toBe(
      `Received: from app.shop.example ([192.0.2.1])\r\n\tby mx.retour.example with ESMTPSA id ${message?.id};\r\n\tMon, 23 Nov 2026 12:00:00 +0000\r\n${MAIL}`,
    )
  })

  test('gets a Date, and a Message-ID that returned mail is found by', async () => {
    await using store = await openTemporaryStore()
    const [message] = messagesOf(await submitTo(store).submit(submission('Subject: x\r\n\r\ny')))
    const made = `${message?.id}@mx.retour.example`
    expect(await sentMail(store, message?.id)).toEndWith(
      `Subject: x\r\nDate: Mon, 23 Nov 2026 12:00:00 +0000\r\nMessage-ID: <${made}>\r\n\r\ny`,
    )
    expect((await store.messages.findByHeader(made, []))?.id).toBe(message?.id)
  })

  test.each([
    ['2001:db8::1', 'app.example', 'from app.example ([IPv6:2001:db8::1])'],
    ['192.0.2.1', '', 'from [192.0.2.1]'],
    ['', '', 'from local'],
    ['192.0.2.1', 'evil)\u00e9;(', 'from evil???? ([192.0.2.1])'],
  ])('from %p, %p says %p', async (ip, helo, words) => {
    await using store = await openTemporaryStore()
    const given = submission(MAIL, { from: { ...from, ip, helo } })
    const [message] = messagesOf(await submitTo(store).submit(given))
    expect(await sentMail(store, message?.id)).toStartWith(`Received: ${words}\r\n\tby `)
  })
})

describe('untracked', () => {
  const untracked: [string, string, Partial<Submission>][] = [
    ['by its header', `X-Retour-TrackBounces: false\r\n${MAIL}`, {}],
    ['by a header of the gateway', `x-smtpeter-trackbounces: 0\r\n${MAIL}`, {}],
    ['by its user or the API', MAIL, { trackBounces: false }],
    ['against a header', `X-Retour-TrackBounces: true\r\n${MAIL}`, { trackBounces: false }],
  ]
  test.each(untracked)('%s a mail keeps its own envelope', async (_, mail, changes) => {
    await using store = await openTemporaryStore()
    const [message] = messagesOf(await submitTo(store).submit(submission(mail, changes)))
    expect(message?.returnAddress).toBe('returns@shop.example')
    expect(await store.queue.find(message?.id ?? '')).toMatchObject({
      mailFrom: 'returns@shop.example',
      envelope: 'returns@shop.example',
    })
    expect(await store.messages.find(message?.id ?? '')).toBeNull()
    expect(await store.attempts.find(message?.id ?? '')).not.toBeNull()
    expect(await sentMail(store, message?.id)).toEndWith(MAIL)
  })

  test('goes all mail with the null sender, which nothing is ever sent about', async () => {
    await using store = await openTemporaryStore()
    const given = submission(MAIL, { envelope: '' })
    const [message] = messagesOf(await submitTo(store).submit(given))
    expect(message?.returnAddress).toBe('')
    expect(await store.queue.find(message?.id ?? '')).toMatchObject({ mailFrom: '', envelope: '' })
    expect(await store.messages.find(message?.id ?? '')).toBeNull()
  })
})

describe('tags', () => {
  test('of the header and of the API are one list', async () => {
    await using store = await openTemporaryStore()
    const mail = `X-Retour-Tags: orders, spring\r\nX-SMTPeter-Tags: spring,vip\r\n${MAIL}`
    const given = submission(mail, { tags: ['api', 'vip'] })
    const [message] = messagesOf(await submitTo(store).submit(given))
    const tags = ['api', 'vip', 'orders', 'spring']
    expect((await store.queue.find(message?.id ?? ''))?.tags).toEqual(tags)
    expect((await store.messages.find(message?.id ?? ''))?.tags).toEqual(tags)
  })

  test('are so many at most, and a subject has so many characters', async () => {
    await using store = await openTemporaryStore()
    const mail = `X-Retour-Tags: one, two\r\nSubject: ${'x '.repeat(1000)}\r\n\r\ntext\r\n`
    const tags = Array.from({ length: TAGS_MAX - 1 }, (_, at) => `tag-${at}`)
    const [message] = messagesOf(await submitTo(store).submit(submission(mail, { tags })))
    const attempt = await store.attempts.find(message?.id ?? '')
    expect(attempt?.tags).toEqual([...tags, 'one'])
    expect(attempt?.properties).toMatchObject({ subject: 'x '.repeat(499) })
  })
})

describe('nothing is kept', () => {
  test('of a mail that goes round in a loop', async () => {
    await using store = await openTemporaryStore()
    const { submit, told } = submitTo(store)
    const looped = (hops: number) => submission(`${'Received: x\r\n'.repeat(hops)}${MAIL}`)
    expect(await submit(looped(101))).toEqual({ kind: 'refused', why: 'loop' })
    expect(told).toEqual([])
    expect((await submit(looped(100))).kind).toBe('queued')
    expect((await store.queue.list({ limit: 10 })).mails).toHaveLength(1)
  })

  test('where one recipient can have no return address', async () => {
    await using store = await openTemporaryStore()
    const verp = { prefix: 'bounces', delimiter: '+', at: '=' }
    const { submit } = submitTo(store, { returnPath: () => ({ ...path, secrets: [], verp }) })
    const long = `${'x'.repeat(60)}@example.org`
    const recipients = [
      { address: 'alice@example.org', dsn },
      { address: long, dsn },
    ]
    expect(await submit(submission(MAIL, { recipients }))).toEqual({
      kind: 'refused',
      why: 'noReturnAddress',
    })
    expect((await store.queue.list({ limit: 1 })).mails).toEqual([])
    const [message] = messagesOf(await submit(submission(MAIL)))
    expect(message?.returnAddress).toBe('bounces+alice=example.org@bounces.example.com')
  })

  test('when the store fails, and that is told', async () => {
    await using store = await openTemporaryStore()
    const failing = { enqueue: () => Promise.reject(new Error('disk full')) }
    const { submit, told } = submitTo(store, {
      store: { ...store, queue: { ...store.queue, ...failing } },
    })
    await expect(submit(submission(MAIL))).rejects.toThrow('disk full')
    expect(told).toEqual([])
  })
})

describe('an author at a domain that is signed for', () => {
  const keys = [{ domain: 'shop.example', selector: 's', key: 'shop.pem' }]
  const whyOf = async (header: string, domains: string[]) => {
    await using store = await openTemporaryStore()
    const { submit } = submitTo(store, { signedAuthors: (raw) => signedAuthors(raw, keys) })
    const mail = `${header}Subject: x\r\n\r\ntext\r\n`
    const submitted = await submit(submission(mail, { from: { ...from, domains } }))
    return submitted.kind === 'refused' ? submitted.why : null
  }
  const why = (author: string, domains: string[]) => whyOf(`From: ${author}\r\n`, domains)

  test('is one of a domain of the user, or below it', async () => {
    expect(await why('me@shop.example', ['shop.example'])).toBeNull()
    expect(await why('me@News.Shop.example', ['shop.example'])).toBeNull()
    expect(await why('me@shop.example', [])).toBeNull()
    expect(await why('me@shop.example', ['other.example'])).toBe('authorForbidden')
    expect(await why('me@shop.example', ['news.shop.example'])).toBe('authorForbidden')
    expect(await why('"me@other.example" <me@shop.example>', ['other.example'])).toBe(
      'authorForbidden',
    )
  })

  test.each([
    ['behind another one', 'From: me@other.shop.example, Ann <me@shop.example>\r\n'],
    ['behind another one without a comma', 'From: <me@other.shop.example> <me@shop.example>\r\n'],
    [
      'far behind in the field',
      `From: me\r\n${`${' '.repeat(990)}\r\n`.repeat(20)} <me@shop.example>\r\n`,
    ],
    ['at a domain that is no name of a host', 'From: me@_x.shop.example\r\n'],
  ])('is found %s', async (_, header) => {
    expect(await whyOf(header, ['other.shop.example', 'other.example'])).toBe('authorForbidden')
  })

  test('may be anybody where nothing is signed', async () => {
    expect(await why('me@elsewhere.example', ['other.example'])).toBeNull()
    expect(await why('nobody', ['other.example'])).toBeNull()
  })
})
