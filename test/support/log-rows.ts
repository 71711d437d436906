// A store with rows of every log on known days, and readers of the formats that they are exported in.

import { firstIdAt, newId } from '../../src/address/id.ts'
import type { NewBounce } from '../../src/store/bounces.ts'
import type { StoredDelivery } from '../../src/store/deliveries.ts'
import type { StoredFailure } from '../../src/store/failures.ts'
import type { NewMessage } from '../../src/store/messages.ts'
import type { Store } from '../../src/store/open.ts'
import { packRaw } from '../../src/store/pack.ts'
import { peer } from './accept.ts'
import { RAW, rowsOf } from './queued.ts'

export const DAY_MS = 86_400_000

export function bounceAt(ms: number, changes: Partial<NewBounce> = {}): NewBounce {
  return {
    id: newId(ms),
    receivedMs: ms,
    messageId: newId(ms - 60_000),
    returnAddress: 'b-x@bounces.example.com',
    mailFrom: '',
    envelope: 'me@shop.example',
    recipient: 'alice@example.org',
    tags: ['news', 'may'],
    kind: 'failure',
    standard: null,
    reason: 'user-unknown',
    verdict: { kind: 'failure', standard: null, recipients: [], trace: [] },
    peer,
    mailSubject: '',
    ...changes,
  }
}

export async function keepBounce(
  store: Store,
  row: NewBounce,
  raw: Uint8Array | string,
  failures: StoredFailure[] = [],
): Promise<void> {
  await keep(store, { bounces: [row], failures }, Buffer.from(raw))
}

type Rows = Parameters<Store['bounces']['record']>[0]

/** Records rows that came of one mail. */
export async function keep(
  store: Store,
  rows: Partial<Omit<Rows, 'raw'>>,
  raw: Uint8Array = RAW,
): Promise<void> {
  const none = { bounces: [], failures: [], calls: [], forwards: [] }
  await store.bounces.record({ raw: await packRaw(raw), ...none, ...rows })
}

export function messageAt(ms: number, changes: Partial<NewMessage> = {}): NewMessage {
  return {
    id: newId(ms),
    createdMs: ms,
    envelope: 'me@shop.example',
    recipient: 'alice@example.org',
    tags: [],
    headerMessageId: null,
    ...changes,
  }
}

export function failureAt(ms: number, changes: Partial<StoredFailure> = {}): StoredFailure {
  const common = { envelope: 'me@shop.example', recipient: 'alice@example.org', tags: ['news'] }
  return {
    ...common,
    id: newId(ms),
    atMs: ms,
    messageId: firstIdAt(ms),
    bounceId: null,
    attempt: 2,
    fromIp: '192.0.2.1',
    toIp: '198.51.100.7',
    type: 'smtp',
    code: 550,
    status: '5.1.1',
    description: '550 no such user, sorry',
    state: 'rcpt',
    action: 'failure',
    reason: 'user-unknown',
    class: 'hard',
    fault: 'recipient',
    ...changes,
  }
}

export async function keepSent(store: Store, ms: number, messageId: string): Promise<void> {
  const common = {
    ...{ envelope: 'me@shop.example', recipient: 'alice@example.org', tags: ['news'] },
    atMs: ms,
  }
  const attempt = { ...common, id: messageId, properties: { user: 'shop', size_bytes: 1200 } }
  const delivery: StoredDelivery = {
    ...{ ...common, id: newId(ms), messageId, fromIp: '192.0.2.1', toIp: '198.51.100.7' },
    ...{ attempt: 0, description: '250 ok' },
  }
  await store.queue.enqueue(rowsOf({ attempts: [attempt] }))
  await store.outcomes.record([{ kind: 'delivery', row: delivery, calls: [] }])
}

/** The records of RFC 4180 text, one character a byte. Throws where it is not well-formed. */
export function parseCsv(bytes: Uint8Array): string[][] {
  const text = Buffer.from(bytes).toString('latin1')
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
  const records: string[][] = []
  let record: string[] = []
  while (field.lastIndex < text.length) {
    const at = field.lastIndex
    const [, quoted, plain = '', end] = field.exec(text) ?? []
    if (end === undefined) throw new Error(`no field at ${at}: ${text.slice(at, at + 40)}`)
    record.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    records.push(record)
    record = []
  }
  return records
}
