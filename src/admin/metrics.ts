// `GET /metrics`: what has been counted since the start, in the Prometheus text format 0.0.4. Counters
// are read where they are kept; nothing is counted here. Open to whoever reaches the listener: it tells
// names of webhooks and totals, never an address.

import { Elysia } from 'elysia'
import type { Kind } from '../event.ts'
import type { CallCounts } from '../store/calls.ts'
import type { Store } from '../store/open.ts'
import { commit, version } from '../version.ts'
import { produces } from './errors.ts'
import { type RelayMetricsParts, relayFamilies } from './metrics-relay.ts'
import type { WebhookState } from './webhooks.ts'

export interface MetricsParts {
  store: Pick<Store, 'counts' | 'sizeBytes' | 'calls' | 'queue'>
  relay: RelayMetricsParts['relay']
  /** Mails classified since the start. */
  verdicts(): Readonly<Record<Kind, number>>
  /** Totals of the SMTP and LMTP listeners. */
  returns(): ReturnsCounts
  /** Results of `POST /v1/bounces` since the start. */
  posted(): ReadonlyMap<string, number>
  dispatcher: { state(): readonly WebhookState[] }
  now(): number
}

interface ReturnsCounts {
  sessions: number
  connections: number
  connectionsRefused: number
  recipientsRefused: number
  mailsAccepted: number
  mailsRefused: number
  mailsFailed: number
}

/** A metric with all its samples. */
export interface Family {
  name: string
  type: 'counter' | 'gauge'
  help: string
  samples: [labels: Readonly<Record<string, string>>, value: number][]
}

export function metricsRoutes(parts: MetricsParts) {
  return new Elysia().get(
    '/metrics',
    async () => {
      const families = [
        ...processFamilies(),
        ...intakeFamilies(parts),
        ...storeFamilies(parts.store),
        ...tryFamilies(parts.dispatcher.state()),
        ...callFamilies(await parts.store.calls.counts(), parts.now()),
        ...(await relayFamilies(parts)),
      ]
      return new Response(families.map(familyText).join(''), {
        headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' },
      })
    },
    {
      detail: {
        summary: 'Counters for Prometheus',
        tags: ['health'],
        responses: produces('text/plain', 'Prometheus text format 0.0.4.'),
      },
    },
  )
}

function processFamilies(): Family[] {
  const startedS = Math.round(performance.timeOrigin / 1000)
  return [
    gauge('retour_build_info', 'Always 1; the labels say what runs.', 1, { version, commit }),
    gauge('process_start_time_seconds', 'Start of the process, Unix time.', startedS),
    gauge('process_resident_memory_bytes', 'Resident memory.', process.memoryUsage.rss()),
  ]
}

function intakeFamilies(parts: MetricsParts): Family[] {
  const { sessions, connections, ...totals } = parts.returns()
  const intake: Family['samples'] = [
    [{ via: 'smtp', result: 'accepted' }, totals.mailsAccepted],
    [{ via: 'smtp', result: 'refused' }, totals.mailsRefused],
    [{ via: 'smtp', result: 'failed' }, totals.mailsFailed],
    ...[...parts.posted()].map(([result, value]): Family['samples'][number] => [
      { via: 'http', result },
      value,
    ]),
  ]
  const kinds = Object.entries(parts.verdicts()).map(([kind, value]): Family['samples'][number] => [
    { kind },
    value,
  ])
  return [
    {
      name: 'retour_intake_total',
      type: 'counter',
      help: 'Mails that came in whole, by what was answered; LMTP counts as smtp.',
      samples: intake,
    },
    {
      name: 'retour_verdicts_total',
      type: 'counter',
      help: 'Returned mails kept, by kind.',
      samples: kinds,
    },
    gauge('retour_smtp_sessions', 'SMTP and LMTP sessions now.', sessions),
    counter('retour_smtp_connections_total', 'SMTP and LMTP connections.', connections),
    counter(
      'retour_smtp_connections_refused_total',
      'Connections over a limit.',
      totals.connectionsRefused,
    ),
    counter(
      'retour_smtp_recipients_refused_total',
      'Recipients refused: not ours, forged, expired, or too many.',
      totals.recipientsRefused,
    ),
  ]
}

function storeFamilies({ counts, sizeBytes }: MetricsParts['store']): Family[] {
  return [
    counter('retour_store_commits_total', 'Transactions committed.', counts.commits),
    counter('retour_store_jobs_total', 'Writes that shared those transactions.', counts.jobs),
    counter('retour_store_failed_jobs_total', 'Writes of which nothing was kept.', counts.failed),
    counter('retour_store_seconds_total', 'Seconds inside transactions.', counts.seconds),
    gauge('retour_store_size_bytes', 'Database and write-ahead log.', sizeBytes()),
  ]
}

function tryFamilies(webhooks: readonly WebhookState[]): Family[] {
  const each = (value: (of: WebhookState) => number): Family['samples'] =>
    webhooks.map((of) => [{ webhook: of.name }, value(of)])
  const results = webhooks.flatMap(({ name, results }) =>
    Object.entries(results).map(([result, value]): Family['samples'][number] => [
      { webhook: name, result },
      value,
    ]),
  )
  return [
    {
      name: 'retour_tries_total',
      type: 'counter',
      help: 'POSTs to webhooks by what came of them.',
      samples: results,
    },
    {
      name: 'retour_try_seconds_total',
      type: 'counter',
      help: 'Seconds that those POSTs took.',
      samples: each(({ durationMs }) => durationMs / 1000),
    },
    {
      name: 'retour_tries_running',
      type: 'gauge',
      help: 'POSTs that are being made.',
      samples: each(({ running }) => running),
    },
    {
      name: 'retour_calls_given_up_total',
      type: 'counter',
      help: 'Webhook calls that ran out of tries.',
      samples: each(({ dead }) => dead),
    },
  ]
}

function callFamilies(counts: readonly CallCounts[], nowMs: number): Family[] {
  const each = (value: (of: CallCounts) => number): Family['samples'] =>
    counts.map((of) => [{ webhook: of.webhook }, value(of)])
  const ageS = ({ oldestDueMs }: CallCounts) =>
    oldestDueMs === null ? 0 : Math.max(0, (nowMs - oldestDueMs) / 1000)
  return [
    {
      name: 'retour_calls_due',
      type: 'gauge',
      help: 'Webhook calls that are not settled.',
      samples: each(({ due }) => due),
    },
    {
      name: 'retour_calls_dead',
      type: 'gauge',
      help: 'Webhook calls that ran out of tries, are kept and can be replayed.',
      samples: each(({ dead }) => dead),
    },
    {
      name: 'retour_calls_oldest_due_age_seconds',
      type: 'gauge',
      help: 'Age of the oldest call that is not settled.',
      samples: each(ageS),
    },
  ]
}

function counter(name: string, help: string, value: number): Family {
  return { name, type: 'counter', help, samples: [[{}, value]] }
}

function gauge(name: string, help: string, value: number, labels = {}): Family {
  return { name, type: 'gauge', help, samples: [[labels, value]] }
}

function familyText({ name, type, help, samples }: Family): string {
  const lines = samples.map(([labels, value]) => `${name}${labelText(labels)} ${value}`)
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines, ''].join('\n')
}

function labelText(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`)
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`
}

function escaped(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
}
