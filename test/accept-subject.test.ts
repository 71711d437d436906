import { expect, test } from 'bun:test'
import { newId } from '../src/address/id.ts'
import { acceptInto, arrivalAt } from './support/accept.ts'
import { vacation } from './support/mail.ts'
import { openTemporaryStore } from './support/store.ts'

const TO = 'b-x@bounces.example.com'

test('the subject of the mail itself is kept with each recipient, and read for no call', async () => {
  await using store = await openTemporaryStore()
  const accept = await acceptInto(store)
  const accepted = await accept(arrivalAt(vacation(TO), newId(), newId()))
  expect(accepted).toHaveLength(2)
  for (const { bounceId } of accepted) {
    expect((await store.bounces.find(bounceId))?.mailSubject).toBe('Out of office: Your order')
    const call = await store.bounces.forCall(bounceId, async () => true)
    expect(JSON.stringify(call)).toContain('auto-reply')
    expect(JSON.stringify(call)).not.toContain('Out of office: Your order"')
  }
})

test('a mail without a subject has none, and one that is no mail neither', async () => {
  await using store = await openTemporaryStore()
  const accept = await acceptInto(store)
  for (const raw of ['From: a@b.example\r\n\r\nno subject\r\n', '\0\0']) {
    const [none] = await accept(arrivalAt(Buffer.from(raw), newId()))
    expect((await store.bounces.find(none?.bounceId ?? ''))?.mailSubject).toBe('')
  }
})
