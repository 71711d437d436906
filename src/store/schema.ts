// The tables as Drizzle sees them; migrations/ holds the SQL that makes them, and a test compares the two. Times are
// Unix milliseconds, ids are text (src/address/id.ts), `tags` is a JSON array of texts. Recipients compare without
// regard to case. What a column means is said only here. More tables are in schema-queue.ts (mail that waits to be
// sent), schema-reading.ts (tags and totals), schema-suppressions.ts and schema-process.ts.

import { sql } from 'drizzle-orm'
import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type {
  Action,
  CallState,
  Class,
  EventType,
  Fault,
  Kind,
  Reason,
  Standard,
  Verdict,
} from '../event.ts'
import { bucketOf } from './buckets.ts'

/** One outgoing mail to one recipient, as far as we were told of it. */
export const messages = sqliteTable(
  'messages',
  {
    id: text().primaryKey(),
    createdMs: integer('created_ms').notNull(),
    /** The sender's own return address, '' when not given. */
    envelope: text().notNull(),
    recipient: text().notNull(),
    tags: text({ mode: 'json' }).$type<string[]>().notNull(),
    /** The Message-ID header without angle brackets, null when not given. */
    headerMessageId: text('header_message_id'),
    /** What the submitter asked to be notified of (RFC 3461), [] when not asked. */
    notify: text({ mode: 'json' }).$type<DsnRequest['notify']>().notNull(),
  },
  (table) => [index('messages_header_message_id').on(table.headerMessageId, table.recipient)],
)

/** Raw mail, stored once however many recipients a session had. */
export const raws = sqliteTable('raws', {
  id: integer().primaryKey({ autoIncrement: true }),
  /** A hash of the raw mail, by which it is recognised if it is sent again because our 250 got lost. */
  sha256: blob({ mode: 'buffer' }).notNull(),
  sizeBytes: integer('size_bytes').notNull(),
  /** zstd. Null once mime_retention_days have passed. */
  mime: blob({ mode: 'buffer' }),
})

/** One mail that came back to a return address, whatever it says. */
export const bounces = sqliteTable(
  'bounces',
  {
    id: text().primaryKey(),
    receivedMs: integer('received_ms').notNull(),
    /** The message that it is about, '' when unknown. It need not be in `messages`. */
    messageId: text('message_id').notNull(),
    /** Where it was sent to: the return address. */
    returnAddress: text('return_address').notNull(),
    mailFrom: text('mail_from').notNull(),
    /** The sender's own envelope address if known, else the return address. */
    envelope: text().notNull(),
    /** Recipient of the original mail, '' when unknown. */
    recipient: text().notNull(),
    /** The recipient's domain in lower-case ASCII; '' when unknown. */
    domain: text().notNull(),
    tags: text({ mode: 'json' }).$type<string[]>().notNull(),
    rawId: integer('raw_id').notNull(),
    kind: text().$type<Kind>().notNull(),
    standard: text().$type<Standard>(),
    /** The leading reason of the verdict, for search; '' if no recipient was reported. */
    reason: text().$type<Reason | ''>().notNull(),
    verdict: text({ mode: 'json' }).$type<Verdict>().notNull(),
    /** Who handed it to us: `{ip, helo, tls, via}`. */
    peer: text({ mode: 'json' }).$type<Peer>().notNull(),
    /** The subject of the returned mail itself, one line of bounded length; '' if it has none. */
    mailSubject: text('mail_subject').notNull().default(''),
  },
  (table) => [
    index('bounces_message_id').on(table.messageId, table.id),
    index('bounces_recipient').on(bucketOf(table.id), table.recipient, table.id),
    index('bounces_domain').on(bucketOf(table.id), table.domain, table.id),
    index('bounces_kind').on(table.kind, table.id),
    index('bounces_reason').on(table.reason, table.id),
    index('bounces_raw_id').on(table.rawId),
  ],
)

/** Who handed us a mail. */
export interface Peer {
  /** The client's address, behind a proxy the one the proxy gave; '' for a Unix socket. */
  ip: string
  helo: string
  tls: boolean
  via: 'smtp' | 'lmtp' | 'http'
}

/** One failed recipient: named by a report (`bounceId` set) or by an SMTP refusal. */
export const failures = sqliteTable(
  'failures',
  {
    id: text().primaryKey(),
    atMs: integer('at_ms').notNull(),
    messageId: text('message_id').notNull(),
    bounceId: text('bounce_id'),
    envelope: text().notNull(),
    recipient: text().notNull(),
    tags: text({ mode: 'json' }).$type<string[]>().notNull(),
    /** Number of the attempt, from 0. */
    attempt: integer().notNull(),
    /** Our and the remote's address of the refused delivery, '' for a report. */
    fromIp: text('from_ip').notNull(),
    toIp: text('to_ip').notNull(),
    /** `bounce`: a report; `smtp`: a refusal; `cancelled`, `suppressed`: mail that we did not send. */
    type: text().notNull(),
    /** SMTP reply code, null when not given. */
    code: integer(),
    /** Enhanced status code, '' when not given. */
    status: text().notNull(),
    description: text().notNull(),
    /** SMTP state of the refusal, `bounce` for a report. */
    state: text().notNull(),
    /** `failed` from a report, `failure` from an SMTP refusal. */
    action: text().$type<Action | 'failure'>().notNull(),
    reason: text().$type<Reason>().notNull(),
    class: text().$type<Class>().notNull(),
    fault: text().$type<Fault>().notNull(),
  },
  (table) => [
    index('failures_message_id').on(table.messageId, table.id),
    index('failures_recipient').on(bucketOf(table.id), table.recipient, table.id),
    index('failures_bounce_id').on(table.bounceId),
  ],
)

/** One event for one webhook. `due`: to be tried at `dueMs`, or being tried until then (a lease). */
export const calls = sqliteTable(
  'calls',
  {
    /** The `webhook-id` header: stable over tries, the receiver's idempotency key. */
    id: text().primaryKey(),
    webhook: text().notNull(),
    event: text().$type<EventType>().notNull(),
    /** The row that the payload is made of: a bounce (bounce, response, abuse), or a row of the event's own log. */
    subjectId: text('subject_id').notNull(),
    messageId: text('message_id').notNull(),
    createdMs: integer('created_ms').notNull(),
    state: text().$type<CallState>().notNull(),
    dueMs: integer('due_ms').notNull(),
    /** Tries begun. Saved before the request is made, so that a crash during one counts it. */
    tries: integer().notNull(),
    /** Tries that do not count in the schedule: those before a replay, those by hand, those that we cut short. */
    triesBefore: integer('tries_before').notNull(),
    settledMs: integer('settled_ms'),
    /** The error of the last try that did not settle the call, '' if there is none. */
    lastError: text('last_error').notNull(),
  },
  (table) => [
    index('calls_due').on(table.webhook, table.dueMs).where(sql`state = 'due'`),
    index('calls_dead').on(table.webhook, table.settledMs).where(sql`state = 'dead'`),
    index('calls_state').on(table.webhook, table.state, table.createdMs),
    index('calls_subject').on(table.subjectId),
    index('calls_message').on(table.messageId),
  ],
)

/** How many calls a webhook has in a state (call-counting.ts): never counted by a scan. */
export const callCounts = sqliteTable(
  'call_counts',
  {
    webhook: text().notNull(),
    state: text().$type<CallState>().notNull(),
    calls: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.webhook, table.state] })],
)

/** One HTTP POST of a call. */
export const tries = sqliteTable(
  'tries',
  {
    callId: text('call_id').notNull(),
    /** From 1. */
    number: integer().notNull(),
    startedMs: integer('started_ms').notNull(),
    durationMs: integer('duration_ms').notNull(),
    /** HTTP status, null when no answer came. */
    status: integer(),
    /** Why there is no answer, '' when there is one. */
    error: text().notNull(),
    /** First bytes of the answer's body. */
    answer: blob({ mode: 'buffer' }),
  },
  (table) => [primaryKey({ columns: [table.callId, table.number] })],
)

/** Webhooks that answered 410: their calls are kept, not tried, until the next reload. */
export const disabledWebhooks = sqliteTable('disabled_webhooks', {
  name: text().primaryKey(),
  disabledMs: integer('disabled_ms').notNull(),
  reason: text().notNull(),
})

/** One message handed to us for sending, to one recipient. The id is the message's. */
export const attempts = sqliteTable(
  'attempts',
  {
    id: text().primaryKey(),
    atMs: integer('at_ms').notNull(),
    envelope: text().notNull(),
    recipient: text().notNull(),
    tags: text({ mode: 'json' }).$type<string[]>().notNull(),
    /** What else was known: `{user, ip, via, size_bytes, subject, message_id}`. */
    properties: text({ mode: 'json' }).$type<Record<string, string | number>>().notNull(),
  },
  (table) => [index('attempts_recipient').on(bucketOf(table.id), table.recipient, table.id)],
)

/** A remote server took responsibility for a message. */
export const deliveries = sqliteTable(
  'deliveries',
  {
    id: text().primaryKey(),
    atMs: integer('at_ms').notNull(),
    messageId: text('message_id').notNull(),
    envelope: text().notNull(),
    recipient: text().notNull(),
    tags: text({ mode: 'json' }).$type<string[]>().notNull(),
    fromIp: text('from_ip').notNull(),
    toIp: text('to_ip').notNull(),
    /** Number of the attempt that succeeded, from 0. */
    attempt: integer().notNull(),
    /** What the remote answered. */
    description: text().notNull(),
  },
  (table) => [
    index('deliveries_message_id').on(table.messageId, table.id),
    index('deliveries_recipient').on(bucketOf(table.id), table.recipient, table.id),
  ],
)

/** What the submitter asked to be notified of (RFC 3461). */
export interface DsnRequest {
  /** Empty = not asked: failures are reported where [forward] says so. */
  notify: ('NEVER' | 'SUCCESS' | 'FAILURE' | 'DELAY')[]
  ret: 'FULL' | 'HDRS' | null
  /** Decoded; '' when not given. */
  envid: string
  /** As given (`rfc822;…`), '' when not given. */
  orcpt: string
}
