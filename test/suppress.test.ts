import { Database } from 'bun:sqlite'
import { describe, expect, test } from 'bun:test'
import { newId } from '../src/address/id.ts'
import { expireOnce } from '../src/expire.ts'
import { createTakeOutcomes } from '../src/outcomes.ts'
import { expiryAt } from './support/expire.ts'
import { messageAt } from './support/log-rows.ts'
import { complaint, mailboxFull, vacation } from './support/mail.ts'
import { ALICE, DAY, events, full, hard, NOW, openTown } from './support/suppressions.ts'

describe('at once', () => {
  test('an address that is no good is listed, with the mail that said so', async () => {
    await using town = await openTown()
    const messageId = await town.comesBack(NOW, hard)
    const entry = await town.store.suppressions.find('ALICE@example.org', NOW)
    expect(entry).toMatchObject({
      cause: 'hard',
      reason: 'user-unknown',
      note: expect.stringContaining('User unknown'),
      untilMs: null,
      signs: [{ sign: 'hard', messageId, reason: 'user-unknown', bounceId: expect.any(String) }],
    })
    expect(await events(town)).toEqual(['added hard'])
    expect(town.woken).toEqual(['crm'])
  })

  test('so is one that complained, and one that a server refused for good', async () => {
    await using town = await openTown()
    await town.comesBack(NOW, complaint, { recipient: 'erin@example.org' })
    await town.refused(NOW, { class: 'hard', reason: 'user-unknown' })
    const erin = await town.store.suppressions.find('erin@example.org', NOW)
    expect(erin).toMatchObject({ cause: 'complaint', note: 'abuse' })
    expect(await town.cause(NOW)).toBe('hard')
  })

  test('with words in bounded number, and as it was first written', async () => {
    await using town = await openTown({ softCount: 1 })
    const description = `${'x'.repeat(999)}\u{1f4ee}${'x'.repeat(2000)}`
    await town.refused(NOW, { description }, 'Alice@Example.org')
    await town.refused(NOW + 1, { description })
    const entry = await town.store.suppressions.find(ALICE, NOW + 1)
    expect(entry).toMatchObject({ given: 'Alice@Example.org', note: `${'x'.repeat(999)}\ufffd` })
  })

  test('a feedback report that mail was no spam is no complaint', async () => {
    await using town = await openTown()
    const mail = (to: string) =>
      Buffer.from(
        Buffer.from(complaint(to, ALICE))
          .toString('latin1')
          .replace('Feedback-Type: abuse', 'Feedback-Type: not-spam'),
      )
    await town.comesBack(NOW, mail)
    expect(await town.cause(NOW)).toBeNull()
  })

  test('a graver cause replaces a lighter one and is told again, the same one is not', async () => {
    await using town = await openTown()
    await town.comesBack(NOW, hard)
    await town.comesBack(NOW + 1, hard)
    await town.comesBack(NOW + 2, (to) => complaint(to, ALICE))
    await town.comesBack(NOW + 3, hard)
    const entry = await town.store.suppressions.find(ALICE, NOW + 3)
    expect(entry?.cause).toBe('complaint')
    expect(entry?.signs.map(({ sign }) => sign)).toEqual(['hard', 'complaint', 'hard', 'hard'])
    expect(await events(town)).toEqual(['added hard', 'added complaint'])
  })
})

describe('never', () => {
  test.each([
    ['content', 'spam-detected'],
    ['policy', 'policy-violation'],
    ['sender', 'blocked'],
    ['network', 'expired'],
  ] as const)('is the fault of %s held against an address', async (fault, reason) => {
    await using town = await openTown({ softCount: 1 })
    await town.refused(NOW, { fault, reason, class: 'hard' })
    expect(await town.cause(NOW)).toBeNull()
  })

  test('does what we refused ourselves count', async () => {
    await using town = await openTown({ softCount: 1 })
    await town.refused(NOW, { class: 'hard', state: 'suppressed' })
    expect(await town.cause(NOW)).toBeNull()
  })

  test('does a home-made notice that is no logged failure', async () => {
    await using town = await openTown({ softCount: 1 })
    await town.comesBack(NOW, (to) => mailboxFull(to, ALICE))
    expect(await town.cause(NOW)).toBeNull()
  })

  test('does anything where the list or the cause is switched off', async () => {
    await using off = await openTown({ enabled: false })
    await using causes = await openTown({
      hard: false,
      complaints: false,
      soft: false,
      softCount: 1,
    })
    for (const town of [off, causes]) {
      await town.comesBack(NOW, hard)
      await town.comesBack(NOW, full)
      await town.comesBack(NOW, (to) => complaint(to, ALICE))
      expect(await town.cause(NOW)).toBeNull()
    }
  })
})

describe('soft failures', () => {
  test('list an address after some of them in some days, for a while', async () => {
    await using town = await openTown()
    await town.refused(NOW)
    await town.refused(NOW + DAY)
    expect(await town.cause(NOW + DAY)).toBeNull()
    await town.refused(NOW + 2 * DAY)
    expect(await town.cause(NOW + 2 * DAY)).toBe('soft')
    await town.refused(NOW + 3 * DAY)
    expect(await town.cause(NOW + 33 * DAY - 1)).toBe('soft')
    expect(await town.cause(NOW + 33 * DAY)).toBeNull()
    await town.refused(NOW + 32 * DAY)
    expect(await town.cause(NOW + 62 * DAY - 1)).toBe('soft')
    expect(await town.cause(NOW + 62 * DAY)).toBeNull()
  })

  test('leave what is for good as it is', async () => {
    await using town = await openTown({ softCount: 1 })
    await town.comesBack(NOW, hard)
    await town.refused(NOW + 1)
    expect(await town.cause(NOW + 31 * DAY)).toBe('hard')
  })

  test('that lie too far apart do not', async () => {
    await using town = await openTown()
    for (let day = 0; day < 40; day += 4) await town.refused(NOW + day * DAY)
    expect(await town.cause(NOW + 40 * DAY)).toBeNull()
  })

  test('of one message count once', async () => {
    await using town = await openTown()
    const messageId = await town.comesBack(NOW, full)
    for (let i = 1; i < 5; i += 1) await town.comesBack(NOW + i, full, { messageId })
    expect(await town.cause(NOW + 5)).toBeNull()
  })

  test('of no message that is known count each', async () => {
    await using town = await openTown()
    for (let i = 0; i < 3; i += 1) await town.comesBack(NOW + i, full, { isUnmatched: true })
    expect(await town.cause(NOW + 3)).toBe('soft')
  })

  test('are kept in bounded number', async () => {
    await using town = await openTown({ softCount: 20 })
    for (let i = 0; i < 50; i += 1) await town.refused(NOW + i)
    const entry = await town.store.suppressions.find(ALICE, NOW + 50)
    expect(entry?.cause).toBe('soft')
    const newest = Array.from({ length: 20 }, (_, at) => NOW + 49 - at)
    expect(entry?.signs.map(({ atMs }) => atMs)).toEqual(newest)
    using database = new Database(town.store.file, { readonly: true })
    expect(database.query('SELECT * FROM suppression_signs').values().length).toBeLessThan(41)
  })

  test('end when their entry does, with an event', async () => {
    await using town = await openTown({ softCount: 1 })
    await town.refused(NOW)
    await expireOnce(expiryAt(NOW + 31 * DAY, town.store))
    expect(await events(town)).toEqual(['added soft', 'removed soft'])
  })

  test('that are told late do not end the entry sooner', async () => {
    await using town = await openTown({ softCount: 2, softExpireDays: 2 })
    await town.refused(NOW + DAY)
    await town.refused(NOW + DAY + 1)
    await town.refused(NOW)
    expect(await town.cause(NOW + 3 * DAY)).toBe('soft')
    expect(await town.cause(NOW + 3 * DAY + 1)).toBeNull()
  })

  test('that come after its end count, also before it has been swept out', async () => {
    await using town = await openTown({ softCount: 2, softExpireDays: 1 })
    await town.refused(NOW)
    await town.refused(NOW + 1)
    const endMs = NOW + 1 + DAY
    await town.refused(endMs)
    expect(await town.cause(endMs)).toBeNull()
    await expireOnce(expiryAt(endMs, town.store))
    await town.refused(endMs + 1)
    expect(await town.cause(endMs + 1)).toBe('soft')
    expect(await events(town)).toEqual(['added soft', 'removed soft', 'added soft'])
  })
})

describe('taken off by hand', () => {
  test('an address starts afresh', async () => {
    await using town = await openTown()
    await town.refused(NOW)
    await town.refused(NOW + 1)
    await town.refused(NOW + 2)
    expect(await town.store.suppressions.remove(ALICE, NOW + 3)).toBe(true)
    await town.refused(NOW + 4)
    expect(await town.cause(NOW + 4)).toBeNull()
    expect(await events(town)).toEqual(['added soft', 'removed soft'])
  })

  test('an entry by hand outweighs what comes back', async () => {
    await using town = await openTown()
    const entry = { address: ALICE, cause: 'manual', reason: '', note: 'n', untilMs: null } as const
    await town.store.suppressions.put([entry], NOW)
    await town.comesBack(NOW + 1, hard)
    await town.comesBack(NOW + 2, vacation)
    expect(await town.store.suppressions.find(ALICE, NOW + 3)).toMatchObject({
      cause: 'manual',
      note: 'n',
      signs: [{ sign: 'hard' }],
    })
  })
})

test('signs of nobody on the list go with the rows that they tell of', async () => {
  await using town = await openTown()
  await town.refused(NOW)
  await town.refused(NOW, { class: 'hard', reason: 'user-unknown' }, 'bob@example.org')
  const later = NOW + 100 * DAY
  await expireOnce(expiryAt(later, town.store))
  expect((await town.store.suppressions.find('bob@example.org', later))?.signs).toHaveLength(1)
  expect(await town.store.suppressions.remove(ALICE, later)).toBe(false)
})

test('all signs that are old go, however many they are', async () => {
  await using town = await openTown()
  const refusals = Array.from({ length: 120 }, (_, at) =>
    town.refused(NOW + at, {}, `${at}@a.example`),
  )
  await Promise.all(refusals)
  await expireOnce(expiryAt(NOW + 100 * DAY, town.store))
  using database = new Database(town.store.file, { readonly: true })
  expect(database.query('SELECT * FROM suppression_signs').values()).toEqual([])
})

test('signs go although a write of the same transaction fails', async () => {
  await using town = await openTown()
  await town.refused(NOW)
  const twice = messageAt(NOW)
  const swept = town.store.suppressions.sweep(NOW + 1, NOW + 1)
  await expect(town.store.messages.register([twice, twice])).rejects.toThrow('UNIQUE')
  await swept
  expect(await town.store.suppressions.remove(ALICE, NOW + 1)).toBe(false)
})

test('what is told late changes the list when it is told, and is called for however old it is', async () => {
  await using town = await openTown()
  const toldMs = NOW + 100 * DAY
  const take = createTakeOutcomes({
    store: town.store,
    subscribers: () => [],
    wakeWebhooks: () => {},
    now: () => toldMs,
  })
  const refused = { kind: 'failure', code: 550, status: '5.1.1', state: 'rcpt' } as const
  const about = { messageId: newId(NOW), message: null, recipient: ALICE, attempt: 0 }
  const answer = { fromIp: '', toIp: '', description: '550 5.1.1 no such user' }
  await take([{ ...refused, ...about, ...answer, atMs: NOW }])
  await expireOnce(expiryAt(toldMs + 1, town.store))
  expect(await events(town)).toEqual(['added hard'])
  const entry = await town.store.suppressions.find(ALICE, toldMs)
  expect(entry).toMatchObject({ addedMs: toldMs, signs: [{ sign: 'hard', atMs: NOW }] })
})

test('an address of which nothing is known any more leaves no trace', async () => {
  await using town = await openTown()
  using database = new Database(town.store.file, { readonly: true })
  const known = () => database.query('SELECT address FROM suppression_addresses').values().flat()
  await town.delivered(NOW)
  expect(known()).toEqual([])
  const messageId = await town.refused(NOW)
  expect(known()).toEqual([ALICE])
  await town.delivered(NOW + 1, messageId)
  expect(known()).toEqual([])
  for (let at = 2; at < 5; at += 1) await town.refused(NOW + at)
  expect(await town.cause(NOW + 5)).toBe('soft')
  await expireOnce(expiryAt(NOW + 31 * DAY, town.store))
  expect(known()).toEqual([])
  await town.comesBack(NOW, hard)
  expect(known()).toEqual([ALICE])
  await town.store.suppressions.remove(ALICE, NOW)
  expect(known()).toEqual([])
})
