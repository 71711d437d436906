// A log of two kinds of mail is read along the index of each, and nothing is read that is not given.

import { Database } from 'bun:sqlite'
import { expect, test } from 'bun:test'
import { drizzle } from 'drizzle-orm/bun-sqlite'
import { firstIdAt } from '../../src/address/id.ts'
import type { Kind } from '../../src/event.ts'
import { openLogs } from '../../src/store/logs.ts'
import * as schema from '../../src/store/schema.ts'
import { bounceAt, keep } from '../support/log-rows.ts'
import { openTemporaryStore, type TemporaryStore } from '../support/store.ts'

const NOW = Date.UTC(2026, 10, 23, 12)
const COUNT = 1500
const KINDS: Kind[] = ['reply', 'auto-reply', 'failure', 'auto-reply', 'abuse']
const span = { fromId: firstIdAt(NOW), toId: firstIdAt(NOW + COUNT) }

/** Mail of the kinds in turn, one a millisecond; gives the ids of the responses. */
async function fill(store: TemporaryStore): Promise<string[]> {
  const bounces = Array.from({ length: COUNT }, (_, at) =>
    bounceAt(NOW + at, { kind: KINDS[at % KINDS.length] ?? 'unknown' }),
  )
  await keep(store, { bounces })
  return bounces.filter(({ kind }) => /reply/.test(kind)).map(({ id }) => id)
}

/** The logs of a file, with every statement that is prepared and how many rows each has given. */
function counted(file: string) {
  const client = new Database(file, { readonly: true, strict: true })
  const given = new Map<string, number>()
  const counting = new Proxy(client, {
    get(target, name) {
      const member = Reflect.get(target, name)
      if (name !== 'prepare') return typeof member === 'function' ? member.bind(target) : member
      return (text: string) => {
        const statement = target.prepare(text)
        const values = statement.values.bind(statement)
        statement.values = (...bound) => {
          const rows = values(...bound)
          given.set(text, (given.get(text) ?? 0) + rows.length)
          return rows
        }
        return statement
      }
    },
  })
  const logs = openLogs({ client: counting, db: drizzle({ client: counting, schema }) })
  return { client, logs, given, [Symbol.dispose]: () => client.close() }
}

test('a log of responses reads what it gives, in the order of ids', async () => {
  await using store = await openTemporaryStore()
  const ids = await fill(store)
  using read = counted(store.file)
  const pages = await Array.fromAsync(read.logs.responses(span))
  expect(pages.flat().map(({ id }) => id)).toEqual(ids)
  expect([...read.given.values()].reduce((sum, rows) => sum + rows, 0)).toBe(ids.length)
  for (const text of read.given.keys()) {
    const steps = read.client.query<{ detail: string }, []>(`EXPLAIN QUERY PLAN ${text}`).all()
    const plan = steps.map(({ detail }) => detail).join('; ')
    expect(plan).toMatch(/^MERGE \(UNION ALL\)/)
    expect(plan).not.toMatch(/SCAN|TEMP B-TREE/)
  }
})

test('the first response is the earlier one of either kind', async () => {
  await using store = await openTemporaryStore()
  const ids = await fill(store)
  expect(await store.logs.first('responses', span)).toBe(ids[0] ?? '')
  const fromId = ids[0] ?? ''
  expect(await store.logs.first('responses', { ...span, fromId })).toBe(ids[1] ?? '')
})
