// Writes that run once or more for every mail, built by Drizzle and run without it: where each value
// of a statement comes from is found out when it is prepared, not anew with every row.

import type { Database, SQLQueryBindings } from 'bun:sqlite'
import { is, Param, Placeholder } from 'drizzle-orm'

/** What a prepared write takes its values from: by the names of the placeholders. */
type Read<Row> = (row: Row) => SQLQueryBindings

/**
 * Prepares a write that Drizzle has built with `sql.placeholder(name)`; every name is a key of the
 * rows that it is run with. The function gives the row id of an insert. It throws SQLite's errors, and
 * where a row has no such key.
 */
export function prepareRun<Row extends object>(
  client: Database,
  built: { toSQL(): { sql: string; params: unknown[] } },
): (row: Row) => number {
  const { sql, params } = built.toSQL()
  const statement = client.prepare(sql)
  const reads = params.map((param) => readOf<Row>(param))
  return (row) => Number(statement.run(...reads.map((read) => read(row))).lastInsertRowid)
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
