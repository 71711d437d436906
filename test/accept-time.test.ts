import { expect, test } from 'bun:test'
import { idBytes, mintedMs, newId } from '../src/address/id.ts'
import { acceptInto, arrivalAt } from './support/accept.ts'
import { report } from './support/mail.ts'
import { openTemporaryStore } from './support/store.ts'

const MIDNIGHT = Date.UTC(2026, 10, 24)

test('a bounce that is taken in over midnight has one time, in its id and beside it', async () => {
  await using store = await openTemporaryStore()
  let ms = MIDNIGHT - 1
  const accept = await acceptInto(store, { now: () => ms++ })
  const raw = report({ to: 'b-x@bounces.example.com', recipient: 'alice@example.org' })
  const [accepted] = await accept(arrivalAt(raw, newId(MIDNIGHT - 1)))
  const id = accepted?.bounceId ?? ''
  const bounce = await store.bounces.find(id)
  expect(bounce?.receivedMs).toBe(mintedMs(idBytes(id)))
})
