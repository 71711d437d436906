import { Database } from 'bun:sqlite'
import { expect, test } from 'bun:test'
import { eq, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/bun-sqlite'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { prepareRead, prepareRun } from '../../src/store/bind.ts'

const mails = sqliteTable('mails', {
  n: integer('n').primaryKey(),
  state: text('state').notNull(),
  tags: text('tags', { mode: 'json' }).$type<string[]>().notNull(),
})

function open() {
  const client = new Database(':memory:', { strict: true })
  const db = drizzle({ client })
  client.run('CREATE TABLE mails (n integer PRIMARY KEY, state text NOT NULL, tags text NOT NULL)')
  const [n, state] = [sql.placeholder('n'), sql.placeholder('state')]
  return {
    insert: prepareRun<typeof mails.$inferSelect>(
      client,
      db.insert(mails).values({ n, state, tags: sql.placeholder('tags') }),
    ),
    first: prepareRead(
      client,
      db
        .select({ n: mails.n, tags: mails.tags })
        .from(mails)
        .where(eq(mails.state, state))
        .orderBy(mails.n)
        .limit(sql.placeholder('max')),
    ),
    move: prepareRun<{ n: number; state: string }>(
      client,
      db
        .update(mails)
        .set({ state: sql`${state}` })
        .where(eq(mails.n, n)),
    ),
  }
}

test('values come from the row by name and go back as the columns have them', () => {
  const { insert, first, move } = open()
  for (const n of [3, 1, 2]) insert({ n, state: 'due', tags: [`tag ${n}`, '?'] })
  expect(first({ state: 'due', max: 2 })).toEqual([
    { n: 1, tags: ['tag 1', '?'] },
    { n: 2, tags: ['tag 2', '?'] },
  ])
  move({ n: 1, state: 'done' })
  expect(first({ state: 'due', max: 9 }).map(({ n }) => n)).toEqual([2, 3])
  expect(first({ state: 'done', max: 9 }).map(({ n }) => n)).toEqual([1])
})

test('no read and no change has a parameter that SQLite would plan anew for', () => {
  const { first, move } = open()
  for (const { sql: text } of [first, move]) {
    expect(text).toContain('?')
    expect(text.replaceAll('coalesce(?, NULL)', '')).not.toContain('?')
  }
})
