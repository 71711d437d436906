// What the tests of submitted mail share: a mail, and a store that it is submitted to.

import { Unanswered } from '../../src/repeats.ts'
import type { Store } from '../../src/store/open.ts'
import {
  createSubmit,
  type Submission,
  type SubmitParts,
  type Submitted,
} from '../../src/submit.ts'

export const NOW = Date.UTC(2026, 10, 23, 12)
export const path = {
  prefix: 'b',
  secrets: ['a secret of the submit tests'],
  maxAgeDays: 60,
  domains: ['bounces.example.com'],
  fixed: [],
}
export const dsn = { notify: ['DELAY' as const], ret: 'HDRS' as const, envid: 'e1', orcpt: '' }
export const noDsn = { notify: [], ret: null, envid: '', orcpt: '' }
export const from = {
  user: 'shop',
  ip: '192.0.2.1',
  helo: 'app.shop.example',
  via: 'smtp' as const,
  protocol: 'ESMTPSA',
}

export function submission(mail: string, changes: Partial<Submission> = {}): Submission {
  return {
    raw: Buffer.from(mail, 'latin1'),
    envelope: 'returns@shop.example',
    recipients: [{ address: 'alice@example.org', dsn: noDsn }],
    tags: [],
    trackBounces: true,
    from,
    ...changes,
  }
}

export function submitTo(store: Store, changes: Partial<SubmitParts> = {}) {
  const told: unknown[] = []
  const submit = createSubmit({
    store,
    hostname: () => 'mx.retour.example',
    returnPath: () => path,
    expireMs: () => 3_600_000,
    subscribers: ({ type, tags }) => (type === 'attempt' && tags.includes('orders') ? ['crm'] : []),
    signedAuthors: () => [],
    stored: (queued) => void told.push(queued),
    unanswered: new Unanswered('submission', store.unanswered, changes.now ?? (() => NOW)),
    now: () => NOW,
    ...changes,
  })
  return { submit, told }
}

export function messagesOf(submitted: Submitted) {
  if (submitted.kind !== 'queued') throw new Error(submitted.why)
  return submitted.messages
}

export const MAIL =
  'Date: now\r\nMessage-ID: <a@shop.example>\r\nSubject: Your order\r\n\r\nThanks.\r\n'
