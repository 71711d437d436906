import { Database } from 'bun:sqlite'
import { describe, expect, test } from 'bun:test'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { firstIdAt, newId } from '../src/address/id.ts'
import { createRewrite, hashAddress, makeKey } from '../src/anonymise.ts'
import { expireOnce } from '../src/expire.ts'
import { acceptInto, peer } from './support/accept.ts'
import { recordCalls } from './support/calls.ts'
import { temporaryDirectory } from './support/directory.ts'
import { expiryAt } from './support/expire.ts'
import { bounceAt, keepBounce, messageAt } from './support/log-rows.ts'
import { report, vacation } from './support/mail.ts'
import { mailTo, rowsOf } from './support/queued.ts'
import { DAY, NOW, openTown, type Town } from './support/suppressions.ts'

const SECRET_NAME = 'alice.lastname'
const ALICE = `${SECRET_NAME}@example.org`
const BOB = 'bob@example.net'
const VERP = `bounces+${SECRET_NAME}=example.org@bounces.example.com`
/** Exim's words for an alias. */
const ledOn = Buffer.from(
  Buffer.from(report({ to: VERP, recipient: 'team@example.net' }))
    .toString('latin1')
    .replace('<team@example.net>: ', `${ALICE}\r\n    (generated from team@example.net)\r\n    `),
)
const key = Buffer.alloc(32, 7)

/** An absence whose subject names her. */
function away(to: string): Uint8Array {
  const text = Buffer.from(vacation(to, ALICE)).toString('latin1')
  return Buffer.from(text.replace('Out of office:', `${SECRET_NAME} is out of office:`), 'latin1')
}

/** Everything that could name her, in every table. */
async function fill(town: Town, atMs: number): Promise<string> {
  const messageId = await town.comesBack(atMs, (to) => report({ to, recipient: ALICE }), {
    recipient: ALICE,
  })
  await town.comesBack(atMs, (to) => away(to), { recipient: ALICE })
  await town.delivered(atMs, newId(atMs), ALICE)
  await town.refused(atMs, {}, ALICE)
  const attempt = { id: newId(atMs), atMs, envelope: '', recipient: ALICE, tags: [] }
  const properties = { subject: `To ${SECRET_NAME}`, size_bytes: 3 }
  await town.store.queue.enqueue(rowsOf({ attempts: [{ ...attempt, properties }] }))
  return messageId
}

/** Tables in which a text still stands. */
function mentions(file: string, text: string): string[] {
  using database = new Database(file, { readonly: true })
  const tables = database
    .query<{ name: string }, []>(`SELECT name FROM sqlite_master WHERE type = 'table'`)
    .all()
  return tables
    .map(({ name }) => name)
    .filter((name) =>
      database
        .query<Record<string, unknown>, []>(`SELECT * FROM ${name}`)
        .all()
        .some((row) => JSON.stringify(row).includes(text)),
    )
}

function expire(town: Town, path: string, days: number) {
  const kept = { retentionDays: 900, mimeRetentionDays: 900, anonymiseDays: days }
  return expireOnce(expiryAt(NOW + 50 * DAY, town.store, { ...kept, dataDir: path }))
}

describe('old rows', () => {
  test('name nobody any more, keep their story, and are found by the hash', async () => {
    using at = temporaryDirectory()
    await using town = await openTown({ hard: false, softCount: 20 })
    const messageId = await fill(town, NOW)
    expect(mentions(town.store.file, SECRET_NAME)).toContain('bounces')
    await expire(town, at.path, 30)
    expect(mentions(town.store.file, SECRET_NAME)).toEqual([])
    const hashed = hashAddress(ALICE.toUpperCase(), makeKey(at.path))
    expect(hashed).toMatch(/^[0-9a-z]{26}@anonymised\.invalid$/)
    const [bounce] = await town.store.bounces.byMessage(messageId)
    expect(bounce).toMatchObject({
      recipient: hashed,
      domain: 'example.org',
      kind: 'failure',
      verdict: { recipients: [{ recipient: hashed, reason: 'user-unknown', diagnostic: '' }] },
    })
    expect(await town.store.bounces.mime(bounce?.rawId ?? 0)).toBeNull()
    const found = await town.store.search.bounces({ recipient: hashed, limit: 10 })
    expect(found.bounces).toHaveLength(2)
    expect((await town.store.messages.find(messageId))?.recipient).toBe(hashed)
  })

  test('of what came back to a VERP address name him no more, nor whom his address led to', async () => {
    using at = temporaryDirectory()
    await using town = await openTown({ enabled: false })
    const accept = await acceptInto(town.store, { now: () => NOW })
    const mails = [
      report({ to: VERP, recipient: ALICE, diagnostic: `smtp; 550 5.1.1 no such user` }),
      report({ to: VERP, recipient: 'x@example.net', sent: ALICE, original: [] }),
      ledOn,
    ]
    for (const raw of mails) {
      const value = { kind: 'verp', recipient: 'alice.lastname@example.org' } as const
      await accept({ raw, mailFrom: ALICE, recipients: [{ address: VERP, value }], peer })
    }
    expect(mentions(town.store.file, SECRET_NAME)).toContain('failures')
    await expire(town, at.path, 30)
    expect(mentions(town.store.file, SECRET_NAME)).toEqual([])
  })

  test('lose what receivers answered, and of younger calls nothing', async () => {
    using at = temporaryDirectory()
    await using town = await openTown()
    const { calls } = town.store
    const answers = async () => {
      const found = await Promise.all(ids.map((id) => calls.find(id)))
      return found.map((call) => call?.tries.map(({ status, answer }) => [status, answer !== null]))
    }
    const times = [NOW, NOW + 30 * DAY]
    const ids = await (
      await Promise.all(times.map((atMs) => recordCalls(town.store, { atMs })))
    ).flat()
    for (const id of ids) {
      const answer = Buffer.from(`welcome back, ${SECRET_NAME}`)
      const at = { startedMs: NOW, durationMs: 1, status: 200, error: '' }
      await calls.settle({
        ...{ callId: id, webhook: 'crm', number: 1 },
        tried: { callId: id, number: 1, ...at, answer },
        next: { state: 'done', settledMs: NOW },
      })
    }
    await expire(town, at.path, 30)
    expect(await answers()).toEqual([[[200, false]], [[200, true]]])
  })

  test('of mail that is still on its way out, and those behind it, wait for that', async () => {
    using at = temporaryDirectory()
    await using town = await openTown({ hard: false })
    const messageId = await fill(town, NOW)
    const [bounce] = await town.store.bounces.byMessage(messageId)
    const forward = mailTo('me@shop.example', { kind: 'forward', createdMs: NOW })
    town.store.queue.insert(forward, bounce?.rawId ?? 0)
    await expire(town, at.path, 30)
    expect(await town.store.bounces.mime(bounce?.rawId ?? 0)).not.toBeNull()
    expect(mentions(town.store.file, SECRET_NAME)).toEqual(['bounces', 'failures'])
    await town.store.queue.cancel(forward.id, () => ({ failure: null, calls: [] }))
    await expire(town, at.path, 30)
    expect(mentions(town.store.file, SECRET_NAME)).toEqual([])
  })

  test('that are not old enough stay, and so does everything where it is off', async () => {
    using at = temporaryDirectory()
    await using town = await openTown()
    await fill(town, NOW + 30 * DAY)
    const before = mentions(town.store.file, SECRET_NAME)
    await expire(town, at.path, 30)
    await expire(town, at.path, 0)
    expect(mentions(town.store.file, SECRET_NAME)).toEqual(before)
  })

  test('are rewritten once, in batches, and new ones after a restart', async () => {
    using at = temporaryDirectory()
    await using town = await openTown({ enabled: false })
    for (let i = 0; i < 450; i += 1) await town.delivered(NOW + i, newId(NOW + i), ALICE)
    await expire(town, at.path, 30)
    expect(mentions(town.store.file, SECRET_NAME)).toEqual([])
    const rewrite = createRewrite(makeKey(at.path))
    expect(await town.store.anonymising.sweep('zzz', rewrite)).toBe(0)
    await fill(town, NOW + DAY)
    await expire(town, at.path, 30)
    expect(mentions(town.store.file, SECRET_NAME)).toEqual([])
  })

  test('of large mail are rewritten some megabytes a commit', async () => {
    await using town = await openTown()
    for (let at = 0; at < 10; at += 1)
      await keepBounce(town.store, bounceAt(NOW), Buffer.alloc(1_000_000, `${at}`))
    const rewrite = createRewrite(key)
    const sweep = () => town.store.anonymising.sweep(firstIdAt(NOW + 1), rewrite)
    expect([await sweep(), await sweep(), await sweep()]).toEqual([5, 5, 0])
  })

  test.each([
    ['told by its address, and listed', ALICE, ALICE, 'hard'],
    ['no proof against another, who was not written to', BOB, hashAddress(ALICE, key), null],
  ])('of a message whose mail comes back only now: it is %s', async (_, recipient, told, cause) => {
    using at = temporaryDirectory()
    const { path: dataDir } = at
    writeFileSync(join(dataDir, 'anonymise.key'), key)
    await using town = await openTown()
    const messageId = newId(NOW)
    await town.store.messages.register([messageAt(NOW, { id: messageId, recipient: ALICE })])
    await expire(town, dataDir, 30)
    const laterMs = NOW + 51 * DAY
    await town.comesBack(laterMs, (to) => report({ to, recipient }), { messageId, dataDir })
    const [bounce] = await town.store.bounces.byMessage(messageId)
    expect(bounce?.recipient).toBe(told)
    const [failure] = await town.store.failures.byMessage(messageId)
    expect(failure?.recipient).toBe(told)
    expect(await town.cause(laterMs, recipient)).toBe(cause)
  })

  test('the suppression list keeps its addresses', async () => {
    using at = temporaryDirectory()
    await using town = await openTown()
    await fill(town, NOW)
    await expire(town, at.path, 30)
    expect(mentions(town.store.file, SECRET_NAME)).toEqual([
      'suppression_addresses',
      'suppressions',
    ])
  })

  test('a return address that spells the recipient is hashed, a signed one is not', () => {
    const { returnAddress } = createRewrite(key)
    const verp = 'bounces+bob=example.org@bounces.example.com'
    expect(returnAddress(verp, 'bob@example.org')).toEndWith('@anonymised.invalid')
    const inAscii = 'bounces+bob=xn--bcher-kva.example@bounces.example.com'
    expect(returnAddress(inAscii, 'bob@bücher.example')).toEndWith('@anonymised.invalid')
    const signed = 'b-01m84kwx0fen08qysgvgg5kpfm@bounces.example.com'
    expect(returnAddress(signed, 'bob@example.org')).toBe(signed)
  })
})

describe('the key', () => {
  test('is made once, for its owner alone', () => {
    using at = temporaryDirectory()
    const made = makeKey(at.path)
    expect(made).toHaveLength(32)
    expect(makeKey(at.path)).toEqual(made)
    const file = join(at.path, 'anonymise.key')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    writeFileSync(file, 'short')
    expect(() => makeKey(at.path)).toThrow(/has 5 bytes and not 32/)
    expect(readFileSync(file, 'utf8')).toBe('short')
  })

  test('makes the hash, and a hash is not hashed again', () => {
    const once = hashAddress(ALICE, key)
    expect(hashAddress(once, key)).toBe(once)
    expect(hashAddress(ALICE, Buffer.alloc(32, 8))).not.toBe(once)
    expect(hashAddress('', key)).toBe('')
  })
})
