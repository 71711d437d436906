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
})
