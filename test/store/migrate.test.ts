import { Database } from 'bun:sqlite'
import { expect, test } from 'bun:test'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getTableColumns, getTableName, is } from 'drizzle-orm'
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { comparable } from '../../src/mailbox.ts'
import { migrate, schemaVersion, schemaVersionKnown } from '../../src/store/migrate.ts'
import * as schema from '../../src/store/schema.ts'
import * as process from '../../src/store/schema-process.ts'
import * as queueing from '../../src/store/schema-queue.ts'
import * as reading from '../../src/store/schema-reading.ts'
import * as suppressing from '../../src/store/schema-suppressions.ts'

test('the migrations make the tables, columns and indexes of the schema', () => {
  using client = new Database(':memory:')
  migrate(client)
  const all = { ...schema, ...process, ...queueing, ...reading, ...suppressing }
  const tables = Object.values(all).filter((value) => is(value, SQLiteTable))
  expect(tables.length).toBeGreaterThan(15)
  for (const table of tables) {
    const name = getTableName(table)
    const made = client
      .query<{ name: string; type: string; notnull: number; pk: number }, []>(
        `PRAGMA table_info(${name})`,
      )
      .all()
      .map((column) => [column.name, column.type.toLowerCase(), column.notnull === 1])
    const wanted = Object.values(getTableColumns(table)).map((column) => [
      column.name,
      column.getSQLType(),
      column.notNull,
    ])
    expect({ name, columns: made }).toEqual({ name, columns: wanted })
    const indexes = client
      .query<{ name: string; origin: string }, []>(`PRAGMA index_list(${name})`)
      .all()
      .filter((index) => index.origin === 'c')
      .map((index) => index.name)
    const { indexes: described } = getTableConfig(table)
    expect(indexes.sort()).toEqual(described.map((one) => one.config.name).sort())
  }
})

/** A database as the first `count` migrations left it. */
function databaseAfter(count: number): Database {
  const client = new Database(':memory:')
  const folder = join(import.meta.dir, '../../src/store/migrations')
  for (const file of readdirSync(folder).sort().slice(0, count)) {
    client.run(readFileSync(join(folder, file), 'utf8'))
  }
  client.run(`PRAGMA user_version = ${count}`)
  return client
}

test('days get their totals from the hours that were counted before', () => {
  using client = databaseAfter(4)
  const count = (hour: number, by: number) =>
    client.run(
      `INSERT INTO hour_totals VALUES (${hour}, 'bounce', 'reply', ${by})
         ON CONFLICT DO UPDATE SET count = count + ${by}`,
    )
  count(23, 5)
  count(24, 1)
  count(47, 2)
  migrate(client)
  count(47, 3)
  count(30, 10)
  expect(client.query('SELECT * FROM day_totals').values()).toEqual([
    [0, 'bounce', 'reply', 5],
    [1, 'bounce', 'reply', 16],
  ])
})

test('what was known of addresses stays with each of them', () => {
  using client = databaseAfter(7)
  const list = (address: string, id: string) =>
    client.run(`INSERT INTO suppressions VALUES ('${address}', '${id}', 'Given-${address}', 'x.example',
      'hard', 'user-unknown', '', 5, NULL)`)
  const sign = (address: string, subject: string, atMs: number) =>
    client.run(`INSERT INTO suppression_signs VALUES ('${address}', '${subject}', ${atMs}, 'soft',
      'mailbox-full', 'm', NULL)`)
  list('zoe@x.example', '01aaaa')
  list('bob@x.example', '01bbbb')
  sign('bob@x.example', 's3', 9)
  sign('carol@x.example', 's2', 8) // not on the list yet
  sign('zoe@x.example', 's1', 7)
  sign('zoe@x.example', 's0', 6)
  migrate(client)
  const known = 'suppression_addresses JOIN'
  expect(
    client
      .query(`SELECT address, id, given FROM ${known} suppressions USING (n) ORDER BY n`)
      .values(),
  ).toEqual([
    ['zoe@x.example', '01aaaa', 'Given-zoe@x.example'],
    ['bob@x.example', '01bbbb', 'Given-bob@x.example'],
  ])
  expect(
    client
      .query(
        `SELECT address, subject_id, at_ms FROM ${known} suppression_signs USING (n) ORDER BY n, at_ms`,
      )
      .values(),
  ).toEqual([
    ['zoe@x.example', 's0', 6],
    ['zoe@x.example', 's1', 7],
    ['bob@x.example', 's3', 9],
    ['carol@x.example', 's2', 8],
  ])
})

test('mail that waits stays where it is, and later mail may go ahead of it', () => {
  using client = databaseAfter(13)
  const queue = (id: string, dueMs: number, ...aheadMs: number[]) =>
    client.run(`INSERT INTO queue VALUES ('${id}', 'message', '${id}', 1, '', '', 'a@x.example', '[]',
      'x.example', '{}', 1, 99, ${[dueMs, 0, 'NULL', 'NULL', "''", ...aheadMs].join()})`)
  queue('01aaaa', 50)
  migrate(client)
  expect(client.query('SELECT * FROM destinations').values()).toEqual([['x.example', 1, 50]])
  queue('01bbbb', 60, 40)
  expect(client.query('SELECT * FROM destinations').values()).toEqual([['x.example', 2, 20]])
  expect(client.query('SELECT id, due_ms, ahead_ms FROM queue ORDER BY id').values()).toEqual([
    ['01aaaa', 50, 0],
    ['01bbbb', 60, 40],
  ])
})

test('an address in needless quotes becomes the one without, with what is known of either', () => {
  using client = databaseAfter(14)
  const know = (n: number, address: string, { entry = false, sign = '' } = {}) => {
    client.run('INSERT INTO suppression_addresses VALUES (?, ?)', [n, address])
    if (entry)
      client.run(`INSERT INTO suppressions VALUES (${n}, 'id${n}', 'given${n}', 'x.example', 'hard',
        '', '', 5, NULL)`)
    if (sign !== '')
      client.run(`INSERT INTO suppression_signs VALUES (${n}, '${sign}', 5, 'soft', '', 'm', NULL)`)
  }
  know(1, '"a..b"@x.example', { entry: true, sign: 's1' })
  for (const [at, kept] of [' ', '@', '\\"', ']', '\t', '(', ','].entries())
    know(10 + at, `"a${kept}b"@x.example`, { entry: true })
  know(2, 'bob@x.example', { sign: 's2' })
  know(3, '"bob"@x.example', { entry: true, sign: 's3' })
  know(4, 'carol@x.example', { entry: true, sign: 's4' })
  know(5, '"carol"@x.example', { entry: true, sign: 's4' })
  know(6, 'local"@x.example', { sign: 's6' })
  migrate(client)
  const of = (table: string, column: string) =>
    client
      .query(
        `SELECT address, ${column} FROM suppression_addresses JOIN ${table} USING (n)
         WHERE n < 10 ORDER BY n, ${column}`,
      )
      .values()
  expect(of('suppressions', 'given')).toEqual([
    ['a..b@x.example', 'given1'],
    ['bob@x.example', 'given3'],
    ['carol@x.example', 'given4'],
  ])
  expect(of('suppression_signs', 'subject_id')).toEqual([
    ['a..b@x.example', 's1'],
    ['bob@x.example', 's2'],
    ['bob@x.example', 's3'],
    ['carol@x.example', 's4'],
    ['local"@x.example', 's6'],
  ])
  const all = client.query<{ address: string }, []>(
    'SELECT address FROM suppression_addresses JOIN suppressions USING (n)',
  )
  for (const { address } of all.all()) expect(comparable(address)).toBe(address)
  expect(all.all()).toHaveLength(10)
})

test('what came back before has no subject of its own yet', () => {
  using client = databaseAfter(15)
  client.run(`INSERT INTO bounces VALUES ('01aaaa', 1, '', 'b-x@b.example', '', '', 'a@x.example',
    'x.example', '[]', 1, 'reply', NULL, '', '{}', '{}')`)
  migrate(client)
  expect(client.query('SELECT id, peer, mail_subject FROM bounces').values()).toEqual([
    ['01aaaa', '{}', ''],
  ])
})

test('migrating twice changes nothing', () => {
  using client = new Database(':memory:')
  migrate(client)
  const before = client.query('SELECT * FROM sqlite_master').all()
  migrate(client)
  expect(client.query('SELECT * FROM sqlite_master').all()).toEqual(before)
})

test.each([
  ['that has never been ours', 0],
  ['whose maker counts versions too', 3],
])('a database of something else %s is refused and left as it is', (_, version) => {
  using client = new Database(':memory:')
  client.run('CREATE TABLE invoices (id integer)')
  client.run(`PRAGMA user_version = ${version}`)
  expect(() => migrate(client)).toThrow(/not one of Retour \(it has invoices\).*data_dir/)
  expect(client.query('SELECT name FROM sqlite_master').values()).toEqual([['invoices']])
})

test('an older database is told of before the work on it, a new one and one of today are not', () => {
  const told: number[][] = []
  const migrateAndTell = (database: Database) =>
    migrate(database, (from, to) => told.push([from, to, schemaVersion(database)]))
  using fresh = new Database(':memory:')
  migrateAndTell(fresh)
  migrateAndTell(fresh)
  expect(told).toEqual([])
  using old = databaseAfter(1)
  migrateAndTell(old)
  expect(told).toEqual([[1, schemaVersionKnown, 1]])
})

test('a database that is newer than the binary is refused with what to do', () => {
  using client = new Database(':memory:')
  client.run('PRAGMA user_version = 9999')
  expect(() => migrate(client)).toThrow(/schema 9999.*newer version/)
})
