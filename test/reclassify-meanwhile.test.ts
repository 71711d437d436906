// What somebody else does to a bounce between the moment it is judged again and that it is corrected.

import { Database } from 'bun:sqlite'
import { expect, test } from 'bun:test'
import { newId } from '../src/address/id.ts'
import { createRewrite } from '../src/anonymise.ts'
import { readyRules } from '../src/classify/own-rules.ts'
import { reclassify } from '../src/reclassify.ts'
import { acceptInto, arrivalAt } from './support/accept.ts'
import { mailboxFull, report } from './support/mail.ts'
import { mailTo } from './support/queued.ts'
import { openTemporaryStore, type TemporaryStore } from './support/store.ts'

const NOON = Date.UTC(2026, 10, 23, 12)
const ID = newId(NOON)
const ALICE = 'alice@example.org'

/** A notice from whose words no failure followed, and whose subject was not kept. */
async function withNotice(store: TemporaryStore): Promise<void> {
  const accept = await acceptInto(store, { now: () => NOON })
  await accept(arrivalAt(mailboxFull('b-x@bounces.example.com'), ID))
  using database = new Database(store.file)
  database.run("UPDATE bounces SET mail_subject = ''")
}

/** Adds the failure, and the subject. */
async function correct(store: Pick<TemporaryStore, 'bounces' | 'corrections' | 'messages'>) {
  const rules = readyRules([])
  const common = { isFixed: () => false, subscribers: () => ['crm'], keep: true, now: () => NOON }
  const steps = reclassify(
    { store, rules, nonstandard: true, ...common },
    { fromMs: NOON - 1, toMs: NOON + 1 },
  )
  for await (const _ of steps);
}

test('of two who add a failure at the same time one does', async () => {
  await using store = await openTemporaryStore()
  await withNotice(store)
  await Promise.all([correct(store), correct(store)])
  expect(await store.failures.byMessage(ID)).toHaveLength(1)
  expect((await store.calls.list({ limit: 9 })).calls).toHaveLength(1)
})

test('a bounce that has lost its names does not get them back', async () => {
  await using store = await openTemporaryStore()
  await withNotice(store)
  const late: typeof store.corrections.correct = async (...all) => {
    await store.anonymising.sweep('zzz', createRewrite(Buffer.alloc(32)))
    return store.corrections.correct(...all)
  }
  await correct({ ...store, corrections: { ...store.corrections, correct: late } })
  expect(await store.bounces.byMessage(ID)).toMatchObject([{ mailSubject: '' }])
  expect(await store.failures.byMessage(ID)).toEqual([])
})

test('a failure keeps its names as long as its bounce, or it would be added again', async () => {
  await using store = await openTemporaryStore()
  const accept = await acceptInto(store, { now: () => NOON })
  await accept(arrivalAt(report({ to: `b-${ID}@bounces.example.com`, recipient: ALICE }), ID))
  const [bounce] = await store.bounces.byMessage(ID)
  const onItsWay = mailTo('me@shop.example', { id: newId(NOON), kind: 'forward' })
  store.queue.insert(onItsWay, bounce?.rawId ?? 0)
  await store.anonymising.sweep('zzz', createRewrite(Buffer.alloc(32)))
  using database = new Database(store.file)
  database.run("UPDATE bounces SET verdict = json_set(verdict, '$.standard', null)")
  await correct(store)
  const [failure, ...others] = await store.failures.byMessage(ID)
  expect([failure?.recipient, others]).toEqual([ALICE, []])
  expect((await store.calls.list({ limit: 9 })).calls).toEqual([])
})
