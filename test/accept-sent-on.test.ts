import { describe, expect, test } from 'bun:test'
import { newId } from '../src/address/id.ts'
import { acceptInto, arrivalAt, peer } from './support/accept.ts'
import { messageAt } from './support/log-rows.ts'
import { report } from './support/mail.ts'
import { openTemporaryStore } from './support/store.ts'

const NOW = Date.UTC(2026, 10, 23, 12)
const TO = 'b-x@bounces.example.com'
const FIXED = 'bounces@bounces.example.com'

describe('a report about whom the mail was sent on to', () => {
  const sentOn = { recipient: 'alice@mailbox.example', sent: 'alice@example.org', original: [] }

  test('is about whom it was sent to, as far as nobody has registered the message', async () => {
    await using store = await openTemporaryStore()
    const accept = await acceptInto(store, { now: () => NOW })
    const id = newId(NOW)
    const [accepted] = await accept(arrivalAt(report({ to: TO, ...sentOn }), id))
    const bounceId = accepted?.bounceId ?? ''
    const bounce = await store.bounces.find(bounceId)
    expect(bounce).toMatchObject({ messageId: id, recipient: 'alice@example.org' })
    expect(bounce?.verdict.recipients).toMatchObject([
      { recipient: 'alice@mailbox.example', original: 'alice@example.org' },
    ])
    expect(await store.failures.byBounce(bounceId)).toMatchObject([
      { messageId: id, recipient: 'alice@example.org', status: '5.1.1' },
    ])
  })

  test('finds his message among those of one mail to several', async () => {
    await using store = await openTemporaryStore()
    const accept = await acceptInto(store, { now: () => NOW })
    const headerMessageId = 'original@shop.example'
    const [alice, bob] = [messageAt(NOW, { headerMessageId }), messageAt(NOW, { headerMessageId })]
    await store.messages.register([alice, { ...bob, recipient: 'bob@example.net' }])
    const original = [`Message-ID: <${headerMessageId}>`]
    const recipients = [{ address: FIXED, value: { kind: 'fixed' } as const }]
    const raw = report({ to: FIXED, ...sentOn, original })
    const [accepted] = await accept({ raw, mailFrom: '', recipients, peer })
    expect(await store.bounces.find(accepted?.bounceId ?? '')).toMatchObject({
      messageId: alice.id,
      recipient: 'alice@example.org',
    })
  })
  const headerMessageId = 'original@shop.example'
  const original = [`Message-ID: <${headerMessageId}>`]

  /** Who failed of one mail to these, and by whose message, as a report to the fixed address tells it. */
  async function failed(to: string[], told: Partial<Parameters<typeof report>[0]>) {
    await using store = await openTemporaryStore()
    const accept = await acceptInto(store, { now: () => NOW })
    const messages = to.map((recipient) => ({
      ...messageAt(NOW, { headerMessageId }),
      recipient,
    }))
    await store.messages.register(messages)
    const raw = report({ to: FIXED, ...sentOn, original, ...told })
    const recipients = [{ address: FIXED, value: { kind: 'fixed' } as const }]
    const [accepted] = await accept({ raw, mailFrom: '', recipients, peer })
    const failures = await store.failures.byBounce(accepted?.bounceId ?? '')
    return failures
      .map(({ recipient, messageId }) => {
        const message = messages.find(({ id }) => id === messageId)
        return `${recipient} by ${message?.recipient}`
      })
      .sort()
  }

  test('is about each of two who were sent on to one mailbox', async () => {
    const to = ['alice@example.org', 'sales@example.org']
    const others = ['alice@mailbox.example']
    expect(await failed(to, { sent: to, others })).toEqual([
      'alice@example.org by alice@example.org',
      'sales@example.org by sales@example.org',
    ])
  })

  test('is about a list once, whoever of it failed', async () => {
    const others = ['bob@mailbox.example', 'carol@mailbox.example']
    const to = ['list@example.org', 'dave@example.org']
    expect(await failed(to, { sent: 'list@example.org', others })).toEqual([
      'list@example.org by list@example.org',
    ])
    expect(await failed([], { sent: 'list@example.org', others })).toEqual([
      'list@example.org by undefined',
    ])
  })

  test('is about whom we sent it to, where our own server had expanded a list before', async () => {
    const to = ['bob@example.net', 'carol@example.net']
    const told = { recipient: 'bob@example.net', others: ['carol@example.net'] }
    expect(await failed(to, { sent: 'staff@shop.example', ...told })).toEqual([
      'bob@example.net by bob@example.net',
      'carol@example.net by carol@example.net',
    ])
  })
})
