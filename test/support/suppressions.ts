// A store with the rules of the suppression list, fed with mail and outcomes at chosen times.

import { newId } from '../../src/address/id.ts'
import { hashIn } from '../../src/anonymise.ts'
import type { Class, Fault, Reason } from '../../src/event.ts'
import { createSuppressionRules, type SuppressionPolicy } from '../../src/suppress.ts'
import { acceptInto, peer } from './accept.ts'
import { silentLog } from './log.ts'
import { messageAt } from './log-rows.ts'
import { report } from './mail.ts'
import { openTemporaryStore, type TemporaryStore } from './store.ts'

export const DAY = 86_400_000
export const NOW = Date.UTC(2026, 10, 23, 12)
export const ALICE = 'alice@example.org'

export const policy: SuppressionPolicy = {
  enabled: true,
  hard: true,
  complaints: true,
  soft: true,
  unmatched: true,
  softCount: 3,
  softDays: 7,
  softExpireDays: 30,
}

interface Refusal {
  reason?: Reason
  class?: Class
  fault?: Fault
  state?: string
  description?: string
}

interface BackOptions {
  recipient?: string
  messageId?: string
  /** Whether it comes to a fixed address, where nothing ties it to the message. */
  isUnmatched?: boolean
  isUnregistered?: boolean
  /** The directory with the key for the hashes in old rows. */
  dataDir?: string
}

export interface Town extends AsyncDisposable {
  store: TemporaryStore
  /** Webhooks that were woken. */
  woken: string[]
  /** Registers a message and takes what comes back of it; gives the message's id. */
  comesBack(atMs: number, mail: (to: string) => Uint8Array, options?: BackOptions): Promise<string>
  /** An SMTP refusal of a message of its own. */
  refused(atMs: number, refusal?: Refusal, recipient?: string): Promise<string>
  delivered(atMs: number, messageId?: string, recipient?: string): Promise<string>
  /** What the list has of an address at a time. */
  cause(atMs: number, address?: string): Promise<string | null>
}

/** Reports that say of an address that it is no good, or full. */
export const hard = (to: string, recipient = ALICE) => report({ to, recipient })
export const full = (to: string, recipient = ALICE) =>
  report({ to, recipient, status: '4.2.2', diagnostic: 'smtp; 452 4.2.2 mailbox full' })

/** The changes of the list, as webhooks are told of them. */
export async function events(town: Town): Promise<string[]> {
  const { calls } = await town.store.calls.list({ limit: 100 })
  const changes = await Promise.all(
    calls.map(({ subjectId }) => town.store.suppressions.findChange(subjectId)),
  )
  return changes
    .sort((a, b) => (a?.atMs ?? 0) - (b?.atMs ?? 0))
    .map((change) => `${change?.action} ${change?.cause}`)
}

export async function openTown(changes: Partial<SuppressionPolicy> = {}): Promise<Town> {
  const woken: string[] = []
  const rules = createSuppressionRules({
    policy: () => ({ ...policy, ...changes }),
    subscribers: ({ type }) => (type === 'suppression' ? ['crm'] : []),
    wakeWebhooks: (...names) => void woken.push(...names),
    log: silentLog,
  })
  const store = await openTemporaryStore(undefined, rules)
  const outcome = (messageId: string, recipient: string, atMs: number) => ({
    ...{ id: newId(atMs), atMs, messageId, envelope: '', recipient, tags: ['letter'], attempt: 0 },
    ...{ fromIp: '', toIp: '192.0.2.9', description: '452 4.2.2 mailbox full' },
  })
  return {
    store,
    woken,
    comesBack: (atMs, mail, options) => comesBack(store, atMs, mail, options),
    async refused(atMs, refusal = {}, recipient = ALICE) {
      const messageId = newId(atMs)
      const row = {
        ...outcome(messageId, recipient, atMs),
        ...{ bounceId: null, type: 'smtp', code: 452, status: '4.2.2', state: 'rcpt' },
        action: 'failure' as const,
        reason: 'mailbox-full' as const,
        class: 'soft' as const,
        fault: 'recipient' as const,
        ...refusal,
      }
      await store.outcomes.record([{ kind: 'failure', row, calls: [] }])
      return messageId
    },
    async delivered(atMs, messageId = newId(atMs), recipient = ALICE) {
      const row = outcome(messageId, recipient, atMs)
      await store.outcomes.record([{ kind: 'delivery', row, calls: [] }])
      return messageId
    },
    cause: async (atMs, address = ALICE) =>
      (await store.suppressions.find(address, atMs))?.cause ?? null,
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  }
}

async function comesBack(
  store: TemporaryStore,
  atMs: number,
  mail: (to: string) => Uint8Array,
  options: BackOptions = {},
): Promise<string> {
  const { recipient = ALICE, messageId = newId(atMs), isUnmatched = false } = options
  if (!options.isUnregistered && (await store.messages.find(messageId)) === null) {
    await store.messages.register([messageAt(atMs, { id: messageId, recipient })])
  }
  const local = isUnmatched ? 'bounces' : `b-${messageId}0123456789abcdef`
  const address = `${local}@bounces.example.com`
  const hashOf = hashIn(options.dataDir ?? '')
  const accept = await acceptInto(store, { now: () => atMs, hashOf })
  await accept({
    raw: mail(address),
    mailFrom: '',
    recipients: [
      { address, value: isUnmatched ? { kind: 'fixed' } : { kind: 'signed', id: messageId } },
    ],
    peer,
  })
  return messageId
}
