// Mail for tests of the queue.

import { newId } from '../../src/address/id.ts'
import type { Store } from '../../src/store/open.ts'
import type { NewMail } from '../../src/store/queue.ts'

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
    dsn: { notify: [], ret: null, envid: '', orcpt: '' },
    createdMs: NOW,
    expireMs: NOW + 1000,
    dueMs: NOW,
    ...changes,
  }
}

export async function enqueue(store: Store, mails: NewMail[]): Promise<void> {
  await store.queue.enqueue({
    raw: RAW,
    sha256: null,
    messages: [],
    attempts: [],
    mails,
    calls: [],
  })
}

export const settled = { claimedMs: NOW, calls: [], notice: null, again: null, delayToldMs: null }
export const claim = (store: Store, destination: string, max: number, nowMs = NOW) =>
  store.queue.claim([{ destination, max }], nowMs)
