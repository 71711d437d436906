import { expect, test } from 'bun:test'
import { AHEAD_MS, createPrecedence } from '../src/precedence.ts'
import { settled } from './support/queued.ts'
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

test('and does so at its second try', async () => {
  await using store = await openTemporaryStore()
  const { submit } = submitTo(store)
  const send = async (user: string, recipients: number) => {
    const given = submission(MAIL)
    const to = Array.from({ length: recipients }, (_, at) => `u${at}@big.example`)
    const from = { ...given.from, user }
    const sent = { ...given, from, recipients: to.map((address) => ({ address, dsn: noDsn })) }
    return messagesOf(await submit(sent)).map(({ id }) => id)
  }
  const claim = (nowMs: number) =>
    store.queue.claim([{ destination: 'big.example', max: 1 }], nowMs)
  const [reset = ''] = await send('login', 1)
  await claim(NOW)
  await send('news', 101)
  const again = { dueMs: NOW + 60_000, error: '450 4.2.0 greylisted', free: false }
  await store.queue.settle({ ...settled, id: reset, claimedMs: NOW, again })
  expect(await claim(NOW + 59_999)).not.toMatchObject([{ id: reset }])
  expect(await claim(NOW + 60_000)).toMatchObject([{ id: reset, tries: 2 }])
  // As far ahead as that, and no further.
  await store.queue.settle({
    ...settled,
    id: reset,
    claimedMs: NOW + 60_000,
    again: { ...again, dueMs: NOW + AHEAD_MS + 1 },
  })
  expect(await claim(NOW + AHEAD_MS + 1)).not.toMatchObject([{ id: reset }])
})

test('who sends little goes first, and again once he has sent nothing for a while', () => {
  const aheadOf = createPrecedence()
  for (let at = 0; at < 100; at++) expect(aheadOf(shop, 1, NOW)).toBe(AHEAD_MS)
  expect(aheadOf(shop, 1, NOW)).toBe(0)
  expect(aheadOf({ ...shop, ip: '192.0.2.2' }, 1, NOW)).toBe(0)
  expect(aheadOf({ ...shop, user: 'crm' }, 1, NOW)).toBe(AHEAD_MS)
  expect(aheadOf({ ...shop, envelope: 'login@shop.example' }, 1, NOW)).toBe(AHEAD_MS)
  const laterMs = NOW + 1000
  expect(aheadOf(shop, 1, laterMs)).toBe(AHEAD_MS)
})

test('a mail to many goes behind, and keeps none to few from going first', () => {
  const aheadOf = createPrecedence()
  expect(aheadOf(shop, 101, NOW)).toBe(0)
  expect(aheadOf(shop, 100, NOW)).toBe(AHEAD_MS)
})

test.each([
  (n: number) => `bounces+user${n}=big.example@shop.example`,
  (n: number) => `news-user${n}=big.example@shop.example`,
  (n: number) => `list-return-${n}-alice=big.example@shop.example`,
  (n: number) => `${n}c0ffee@shop.example`,
])('an envelope address for each mail makes no sender of each: %#', (envelopeOf) => {
  const aheadOf = createPrecedence()
  const ahead = (n: number) => aheadOf({ ...shop, envelope: envelopeOf(n) }, 1, NOW)
  for (let n = 1; n <= 100; n++) expect(ahead(n)).toBe(AHEAD_MS)
  expect(ahead(101)).toBe(0)
})
