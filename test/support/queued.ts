// Makes mail for tests of the queue.

import { newId } from '../../src/address/id.ts'
import type { Store } from '../../src/store/open.ts'
import type { NewMail } from '../../src/store/queue.ts'
import { noDsn } from './submit.ts'

export const NOW = Date.UTC(2026, 0, 5)
export const RAW = Buffer.from('Subject: order\r\n\r\ntext\r\n')

export function mailTo(recipient: string, changes: Partial<NewMail> = {}): NewMail {
  const id = newId(changes.createdMs ?? NOW)
  return {
    id,
    kind: 'message',
    messageId: id,
    mailFrom: `b-${id}@bounces.example`,
    envelope: 'me@shop.example',
    recipient,
    tags: [],
    dsn: noDsn,
    createdMs: NOW,
    expireMs: NOW + 1000,
    dueMs: NOW,
    aheadMs: 0,
    ...changes,
  }
}

type Rows = Parameters<Store['queue']['enqueue']>[0]

/** The rows of mail that was handed in: none but those that a test gives. */
export function rowsOf(changes: Partial<Rows>): Rows {
  const none = { sha256: null, messages: [], attempts: [], mails: [], calls: [] }
  return { raw: RAW, ...none, ...changes }
}

export async function enqueue(
  store: Store,
  mails: NewMail[],
  raw: Uint8Array = RAW,
): Promise<void> {
  await store.queue.enqueue(rowsOf({ raw, mails }))
}

export const settled = { claimedMs: NOW, calls: [], notice: null, again: null, delayToldMs: null }
export const claim = (store: Store, destination: string, max: number, nowMs = NOW) =>
  store.queue.claim([{ destination, max }], nowMs)
