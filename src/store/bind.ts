// For statements that run for every mail or call: Drizzle builds them, but they run without it. Which value goes
// where is worked out once, when the statement is prepared, and not anew for every row.

import type { Changes, Database, SQLQueryBindings } from 'bun:sqlite'
import {
  Column,
  eq,
  type GetColumnData,
  getTableColumns,
  is,
  Param,
  Placeholder,
  sql,
} from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Connection } from './connection.ts'

/** Each column of a table with a placeholder of its name: the values of an insert of whole rows. */
export function wholeRow<Table extends SQLiteTable>(table: Table) {
  const names = Object.keys(getTableColumns(table))
  const entries = names.map((name) => [name, sql.placeholder(name)])
  return Object.fromEntries(entries) as Record<keyof Table['$inferInsert'], Placeholder>
}

/** Takes one value of a statement from a row, or from parameters, by the name of its placeholder. */
type Read<Row> = (row: Row) => SQLQueryBindings

/** Runs the statement; `sql` is its text. */
type Prepared<Params, Result> = ((params: Params) => Result) & { readonly sql: string }

interface Built {
  toSQL(): { sql: string; params: unknown[] }
}

/**
 * Prepares a write that Drizzle has built with `sql.placeholder(name)`; every name must be a key of the rows that it
 * is run with. The function throws SQLite's errors, and when a key is missing.
 */
export function prepareRun<Row extends object>(
  client: Database,
  built: Built,
): Prepared<Row, Changes> {
  const { sql, statement, valuesOf } = prepare<Row>(client, built)
  return Object.assign((row: Row) => statement.run(...valuesOf(row)), { sql })
}

/** Prepares an insert of whole rows. */
export function prepareInsert<Table extends SQLiteTable>(
  { client, db }: Pick<Connection, 'client' | 'db'>,
  table: Table,
): Prepared<Table['$inferSelect'], Changes> {
  return prepareRun(client, db.insert(table as SQLiteTable).values(wholeRow(table)))
}

type Params = Record<string, SQLQueryBindings>

/** A select that Drizzle has built. */
interface Select<Row> extends Built {
  readonly _: { readonly selectedFields: object; readonly result: Row[] }
}

/** Prepares a select. The function gives all rows; it throws as the function of `prepareRun` does. */
export function prepareRead<Row>(client: Database, built: Select<Row>): Prepared<Params, Row[]> {
  return prepareRows<Row>(client, built, built._.selectedFields)
}

/** Prepares a write that gives the `fields` of the rows that it has changed, in their order. */
export function prepareReturning<Fields extends Record<string, Column>>(
  client: Database,
  built: Built,
  fields: Fields,
): Prepared<Params, { [Name in keyof Fields]: GetColumnData<Fields[Name]> }[]> {
  return prepareRows(client, built, fields)
}

function prepareRows<Row>(client: Database, built: Built, fields: object): Prepared<Params, Row[]> {
  const { sql, statement, valuesOf } = prepare<Params>(client, built)
  const columns = Object.entries(fields).map(([name, field]) => ({
    name,
    decode: decoderOf(field),
  }))
  const run = (params: Params) =>
    statement.values(...valuesOf(params)).map((values) => {
      const row: Record<string, unknown> = {}
      for (let at = 0; at < columns.length; at++) {
        const { name, decode } = columns[at] as (typeof columns)[number]
        const value = values[at]
        row[name] = decode === null || value === null ? value : decode(value)
      }
      return row as Row
    })
  return Object.assign(run, { sql })
}

/** Prepares a read of one whole row by its id; the function gives null if there is none. */
export function prepareFind<Table extends SQLiteTable & { id: Column }>(
  { client, db }: Pick<Connection, 'client' | 'db'>,
  table: Table,
): (id: string) => Table['$inferSelect'] | null {
  const built = db
    .select()
    .from(table as SQLiteTable)
    .where(eq(table.id, sql.placeholder('id')))
  const read = prepareRead(client, built)
  return (id) => (read({ id })[0] as Table['$inferSelect'] | undefined) ?? null
}

/** How the value of a column is decoded; null if it stays as it is, as that of an expression. */
function decoderOf(column: unknown): ((value: unknown) => unknown) | null {
  if (!is(column, Column)) return null
  if (column.mapFromDriverValue === Column.prototype.mapFromDriverValue) return null
  return (value) => column.mapFromDriverValue(value)
}

function prepare<Row extends object>(client: Database, built: Built) {
  const { sql: plain, params } = built.toSQL()
  const sql = planned(plain)
  const reads = params.map((param) => readOf<Row>(param))
  const valuesOf = (row: Row): SQLQueryBindings[] => reads.map((read) => read(row))
  return { sql, statement: client.prepare(sql), valuesOf }
}

/**
 * Wraps each parameter in an expression. SQLite looks at the value of a bare parameter in a LIMIT, a join or beside a
 * partial index when it plans, and therefore plans anew at every run, which takes longer than most statements here.
 * It does not look into expressions. An INSERT has nothing to plan.
 */
function planned(sql: string): string {
  return sql.startsWith('insert') ? sql : sql.replaceAll('?', 'coalesce(?, NULL)')
}

function readOf<Row extends object>(param: unknown): Read<Row> {
  if (is(param, Placeholder)) return keyOf(param)
  if (is(param, Param) && is(param.value, Placeholder)) {
    const [read, { encoder }] = [keyOf<Row>(param.value), param]
    return (row) => encoder.mapToDriverValue(read(row)) as SQLQueryBindings
  }
  return () => param as SQLQueryBindings
}

function keyOf<Row extends object>({ name }: Placeholder): Read<Row> {
  return (row) => {
    const value = row[name as keyof Row]
    if (value === undefined) throw new Error(`no value for ${name}`)
    return value as SQLQueryBindings
  }
}
