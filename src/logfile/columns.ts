// The day logs and their columns, and the rows of the store as cells. Scripts rely on the columns:
// none is ever added, removed or moved. `id` is the id of the message.

import { logTime } from '../instant.ts'
import type { IdRange } from '../store/buckets.ts'
import type { StoredFailure } from '../store/failures.ts'
import type { LoggedBounce, Logs } from '../store/logs.ts'

const columnsOf = {
  bounces: ['id', 'time', 'envelope', 'recipient', 'mime', 'tags', 'templateid'],
  failures: [
    ...['id', 'time', 'envelope', 'recipient', 'attempt', 'from', 'to', 'type', 'code', 'status'],
    ...['description', 'state', 'tags', 'templateid'],
  ],
  attempts: ['id', 'time', 'envelope', 'recipient', 'properties', 'tags', 'templateid'],
  deliveries: [
    ...['id', 'time', 'envelope', 'recipient', 'from', 'to', 'attempt', 'tags', 'templateid'],
  ],
  responses: ['id', 'time', 'envelope', 'recipient', 'mime', 'tags', 'templateid'],
  abuses: ['id', 'time', 'envelope', 'recipient', 'tags', 'templateid'],
} as const satisfies Record<keyof Omit<Logs, 'mime' | 'first'>, readonly string[]>

/** The first part of a log's name. */
export type Prefix = keyof typeof columnsOf
export const prefixes = Object.keys(columnsOf) as Prefix[]

/** Bytes are a mail. Null is what is not known, or has expired. */
export type Cell = string | number | null | Uint8Array

export function columns(prefix: Prefix): readonly string[] {
  return columnsOf[prefix]
}

/**
 * The gateway whose format this is has templates; we have none, and keep the column for its
 * readers.
 */
const TEMPLATE_ID = 0

/**
 * Gives rows as lists of cells in the order of the columns: some at a time, one if rows have a
 * mail.
 */
export async function* rows(logs: Logs, prefix: Prefix, span: IdRange): AsyncGenerator<Cell[][]> {
  switch (prefix) {
    case 'bounces':
    case 'responses':
      for await (const page of logs[prefix](span)) {
        for (const row of page) {
          yield [[...addressed(row), await logs.mime(row.rawId), ...marks(row)]]
        }
      }
      return
    case 'abuses':
      for await (const page of logs.abuses(span)) {
        yield page.map((row) => [...addressed(row), ...marks(row)])
      }
      return
    case 'failures':
      for await (const page of logs.failures(span)) yield page.map(failureCells)
      return
    case 'attempts':
      for await (const page of logs.attempts(span)) {
        yield page.map((row) => [
          ...sent(row, row.id),
          JSON.stringify(row.properties),
          ...marks(row),
        ])
      }
      return
    case 'deliveries':
      for await (const page of logs.deliveries(span)) {
        yield page.map((row) => [
          ...sent(row, row.messageId),
          ...[row.fromIp, row.toIp, row.attempt],
          ...marks(row),
        ])
      }
  }
}

function failureCells(row: StoredFailure): Cell[] {
  const { attempt, fromIp, toIp, type, code, status, description, state } = row
  const refusal = [attempt, fromIp, toIp, type, code, status, description, state]
  return [...sent(row, row.messageId), ...refusal, ...marks(row)]
}

function addressed({ messageId, receivedMs, envelope, recipient }: LoggedBounce): Cell[] {
  return [messageId, logTime(receivedMs), envelope, recipient]
}

function sent(
  { atMs, envelope, recipient }: { atMs: number; envelope: string; recipient: string },
  messageId: string,
): Cell[] {
  return [messageId, logTime(atMs), envelope, recipient]
}

function marks({ tags }: { tags: readonly string[] }): Cell[] {
  return [tags.join(';'), TEMPLATE_ID]
}
