import { expect, test } from 'bun:test'
import { AHEAD_MS, createPrecedence } from '../src/precedence.ts'
import { openTemporaryStore } from './support/store.ts'
import { messagesOf, NOW, noDsn, submission, submitTo } from './support/submit.ts'

const MAIL = 'From: a@shop.example\r\nSubject: x\r\n\r\ntext\r\n'
const shop = { user: 'shop', ip: '192.0.2.1', envelope: 'news@shop.example' }

test('a password reset of one user goes before the newsletter of another', async () => {
  await using store = await openTemporaryStore()
  const { submit } = submitTo(store)
  const mails = async (user: string, count: number) => {
    const ids: string[] = []
    for (let at = 0; at < count; at++) {
      const given = submission(`X-Number: ${user} ${at}\r\n${MAIL}`)
      const recipients = [{ address: `${user}${at}@big.example`, dsn: noDsn }]
      const from = { ...given.from, user }
      ids.push(...messagesOf(await submit({ ...given, recipients, from })).map(({ id }) => id))
    }
    return ids
  }
  await mails('news', 150)
  const [reset] = await mails('login', 1)
  const claimed = await store.queue.claim([{ destination: 'big.example', max: 101 }], NOW)
  expect(claimed.map(({ id }) => id)).toContain(reset ?? '')
})

test('who sends little goes first, and again once he has sent nothing for a while', () => {
  const dueSince = createPrecedence()
  for (let at = 0; at < 100; at++) expect(dueSince(shop, 1, NOW)).toBe(NOW - AHEAD_MS)
  expect(dueSince(shop, 1, NOW)).toBe(NOW)
  expect(dueSince({ ...shop, ip: '192.0.2.2' }, 1, NOW)).toBe(NOW)
  expect(dueSince({ ...shop, user: 'crm' }, 1, NOW)).toBe(NOW - AHEAD_MS)
  expect(dueSince({ ...shop, envelope: 'login@shop.example' }, 1, NOW)).toBe(NOW - AHEAD_MS)
  const laterMs = NOW + 1000
  expect(dueSince(shop, 1, laterMs)).toBe(laterMs - AHEAD_MS)
})

test('a mail to many goes behind, and keeps none to few from going first', () => {
  const dueSince = createPrecedence()
  expect(dueSince(shop, 101, NOW)).toBe(NOW)
  expect(dueSince(shop, 100, NOW)).toBe(NOW - AHEAD_MS)
})

test.each([
  (n: number) => `bounces+user${n}=big.example@shop.example`,
  (n: number) => `news-user${n}=big.example@shop.example`,
  (n: number) => `list-return-${n}-alice=big.example@shop.example`,
  (n: number) => `${n}c0ffee@shop.example`,
])('an envelope address for each mail makes no sender of each: %#', (envelopeOf) => {
  const dueSince = createPrecedence()
  const due = (n: number) => dueSince({ ...shop, envelope: envelopeOf(n) }, 1, NOW)
  for (let n = 1; n <= 100; n++) expect(due(n)).toBe(NOW - AHEAD_MS)
  expect(due(101)).toBe(NOW)
})
