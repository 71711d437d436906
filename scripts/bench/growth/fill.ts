// Fills a database with ninety days of bounces as a busy sender has them: few domains have most of
// the mail, addresses return, tags come and go. Groups of mails share their raw mail, as otherwise
// the disk would be measured.

import { newId } from '../../../src/address/id.ts'
import type { Kind, Reason } from '../../../src/event.ts'
import type { NewBounce } from '../../../src/store/bounces.ts'
import type { StoredFailure } from '../../../src/store/failures.ts'
import type { Store } from '../../../src/store/open.ts'
import { packRaw } from '../../../src/store/pack.ts'
import { failureAt } from '../../../test/support/log-rows.ts'
import { randomOf } from '../../../test/support/random.ts'

const DAY_MS = 86_400_000
const SPAN_MS = 90 * DAY_MS
const GROUP = 100
const GROUPS_AT_ONCE = 100
const MAIL_BYTES = 4096

const kindShares: [Kind, number][] = [
  ['failure', 70],
  ['auto-reply', 17],
  ['delay', 6],
  ['reply', 3],
  ['unknown', 2],
  ['success', 1.5],
  ['challenge', 0.3],
  ['abuse', 0.2],
]
const failureReasons: Reason[] = [
  ...['user-unknown', 'user-unknown', 'user-unknown', 'mailbox-full', 'blocked'],
  ...['spam-detected', 'suspended', 'expired', 'host-unknown', 'rate-limited', 'filtered'],
] as Reason[]

/** Fills `store`; the same numbers every time, but for ids. */
export async function fill(
  store: Store,
  rows: number,
  progress: (done: number) => void,
): Promise<void> {
  const random = randomOf(1)
  const startMs = Date.now() - SPAN_MS
  for (let done = 0; done < rows; done += GROUP * GROUPS_AT_ONCE) {
    const groups = Math.ceil(Math.min(GROUP * GROUPS_AT_ONCE, rows - done) / GROUP)
    await Promise.all(
      Array.from({ length: groups }, async (_, group) => {
        const first = done + group * GROUP
        const made = Array.from({ length: Math.min(GROUP, rows - first) }, (_, at) =>
          bounceOf(startMs + ((first + at) / rows) * SPAN_MS, rows, random),
        )
        const raw = Buffer.alloc(MAIL_BYTES, `mail ${first}: gone, with these words\r\n`)
        const failures = made.flatMap((bounce) => failureOf(bounce) ?? [])
        await store.bounces.record({
          raw: await packRaw(raw),
          bounces: made,
          failures,
          calls: [],
          forwards: [],
        })
      }),
    )
    progress(done)
  }
}

function bounceOf(ms: number, rows: number, random: () => number): NewBounce {
  const receivedMs = Math.floor(ms)
  const kind = kindOf(random())
  const isAbout = kind === 'failure' || kind === 'delay'
  const reason = isAbout ? (failureReasons[Math.floor(random() ** 1.5 * 11)] ?? '') : ''
  const person = Math.floor(random() * (rows / 3))
  const recipient = `person-${person}@domain-${Math.floor((person % 1000) ** 2 / 500)}.example`
  const tag = Math.floor(random() ** 2 * 300)
  const diagnostic = `smtp; 550 5.1.1 <${recipient}>: Recipient address rejected: User unknown`
  return {
    id: newId(receivedMs),
    receivedMs,
    messageId: newId(receivedMs - Math.floor(random() * DAY_MS)),
    returnAddress: `b-01kb3k5w8xtest${person}@bounces.example.com`,
    mailFrom: '',
    envelope: 'sender@shop.example',
    recipient,
    tags: random() < 0.3 ? [`mailing-${tag}`, `list-${tag % 20}`] : [`mailing-${tag}`],
    kind,
    standard: isAbout ? 'rfc3464' : null,
    reason,
    verdict: {
      kind,
      standard: null,
      recipients:
        reason === ''
          ? []
          : [
              {
                recipient,
                action: 'failed',
                status: '5.1.1',
                code: 550,
                diagnostic,
                reason,
                class: 'hard',
                fault: 'recipient',
              },
            ],
      original: { messageId: `<${person}@shop.example>`, subject: 'Your order', to: recipient },
      trace: ['rfc3464: action failed', 'status 5.1.1', 'diagnostic: User unknown'],
    },
    peer: { ip: '192.0.2.25', helo: 'mx.example.net', tls: true, via: 'smtp' },
    mailSubject: 'Undelivered Mail Returned to Sender',
  }
}

function failureOf(bounce: NewBounce): StoredFailure | null {
  const { receivedMs, messageId, envelope, recipient, tags, reason } = bounce
  if (bounce.kind !== 'failure' || reason === '') return null
  return failureAt(receivedMs, {
    messageId,
    bounceId: bounce.id,
    envelope,
    recipient,
    tags,
    attempt: 0,
    fromIp: '',
    toIp: '',
    type: 'bounce',
    description: 'User unknown',
    state: 'bounce',
    action: 'failed',
    reason,
  })
}

function kindOf(share: number): Kind {
  let left = share * 100
  for (const [kind, percent] of kindShares) {
    left -= percent
    if (left < 0) return kind
  }
  return 'unknown'
}

/** What a database has, for questions with answers. */
export interface Corner {
  bounces: Awaited<ReturnType<Store['search']['bounces']>>['bounces']
  newestMs: number
}

/** Some rows from all over its time. */
export async function cornerOf(store: Store): Promise<Corner> {
  const { bounces: newest } = await store.search.bounces({ limit: 1 })
  const newestMs = newest[0]?.receivedMs ?? Date.now()
  const found = []
  for (let days = 0; days < 90; days += 4) {
    const before = newId(newestMs - days * DAY_MS)
    found.push(...(await store.search.bounces({ before, limit: 1 })).bounces)
  }
  return { bounces: found, newestMs }
}
