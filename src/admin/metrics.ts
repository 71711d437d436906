// `GET /metrics`: what was counted since the start, for Prometheus. Nothing is counted here:
// counters are read where they are kept. Anybody who reaches the listener may ask: it tells totals
// and names of webhooks, never an address.

import { readdirSync } from 'node:fs'
import { Elysia } from 'elysia'
import type { Counts } from '../smtp/intake.ts'
import type { CallCounts } from '../store/calls.ts'
import { commit, version } from '../version.ts'
import { relayFamilies } from './metrics-relay.ts'
import {
  counter,
  type Family,
  gauge,
  histogram,
  metricsResponse,
  type Sample,
} from './metrics-text.ts'
import type { RouteParts } from './parts.ts'
import { produces } from './responses.ts'
import type { WebhookState } from './webhooks.ts'

export function metricsRoutes(parts: RouteParts) {
  return new Elysia().get(
    '/metrics',
    async ({ request }) => {
      const families = [
        ...processFamilies(),
        gauge(
          'retour_config_last_reload_successful',
          '0 when the configuration was refused at the last reload: a restart would fail.',
          parts.isReloadTaken() ? 1 : 0,
        ),
        ...intakeFamilies(parts),
        ...storeFamilies(parts.store),
        ...tryFamilies(parts.dispatcher.state()),
        ...callFamilies(await parts.store.calls.counts(), parts.now()),
        ...submissionFamilies(parts.submission()),
        certificateFamily({ smtp: parts.returns(), submission: parts.submission() }),
        ...(await relayFamilies(parts.store.queue, parts.relay.state(), parts.now())),
      ]
      return metricsResponse(families, request.headers.get('accept') ?? '')
    },
    {
      detail: {
        summary: 'Counters for Prometheus',
        tags: ['health'],
        responses: produces(
          'text/plain',
          'Prometheus text format 0.0.4, or OpenMetrics by the Accept header.',
        ),
      },
    },
  )
}

function processFamilies(): Family[] {
  const startedS = Math.round(performance.timeOrigin / 1000)
  const { user, system } = process.cpuUsage()
  const descriptors = openDescriptors()
  return [
    gauge('retour_build_info', 'Always 1; the labels say what runs.', [[{ version, commit }, 1]]),
    gauge('process_start_time_seconds', 'Start of the process, Unix time.', startedS),
    gauge('process_resident_memory_bytes', 'Resident memory.', process.memoryUsage.rss()),
    counter('process_cpu_seconds_total', 'Seconds of the processor.', (user + system) / 1e6),
    ...(descriptors === null
      ? []
      : [gauge('process_open_fds', 'File descriptors that are open.', descriptors)]),
  ]
}

/** How many file descriptors are open; null if the system does not tell. */
function openDescriptors(): number | null {
  try {
    return readdirSync('/proc/self/fd').length
  } catch {
    return null
  }
}

function intakeFamilies(parts: RouteParts): Family[] {
  const intake: Sample[] = [
    ...resultsOf(parts.returns()).map(([result, n]): Sample => [{ via: 'smtp', result }, n]),
    ...[...parts.postedCounts()].map(([result, value]): Sample => [{ via: 'http', result }, value]),
  ]
  const kinds = Object.entries(parts.verdicts()).map(([kind, value]): Sample => [{ kind }, value])
  return [
    counter(
      'retour_intake_total',
      'Mails that came in whole, by what was answered; LMTP counts as smtp.',
      intake,
    ),
    counter('retour_verdicts_total', 'Returned mails kept, by kind.', kinds),
    counter(
      'retour_failures_total',
      'Failures kept, reported or refused, by reason.',
      [...parts.reasons()].map(([reason, value]) => [{ reason }, value]),
    ),
    ...listenerFamilies('smtp', parts.returns(), {
      name: 'SMTP and LMTP',
      refused: 'not ours, forged, expired, or too many',
    }),
  ]
}

function submissionFamilies(counts: Counts): Family[] {
  return [
    counter(
      'retour_submission_mails_total',
      'Mails that users handed in whole over SMTP, by what was answered.',
      resultsOf(counts).map(([result, n]) => [{ result }, n]),
    ),
    ...listenerFamilies('submission', counts, {
      name: 'Submission',
      refused: 'no login, no address, or too many',
    }),
  ]
}

function resultsOf({ mailsAccepted, mailsRefused, mailsFailed }: Counts): [string, number][] {
  return [
    ['accepted', mailsAccepted],
    ['refused', mailsRefused],
    ['failed', mailsFailed],
  ]
}

function listenerFamilies(
  listener: 'smtp' | 'submission',
  { sessions, connections, connectionsRefused, recipientsRefused }: Counts,
  words: { name: string; refused: string },
): Family[] {
  const prefix = `retour_${listener}`
  return [
    gauge(`${prefix}_sessions`, `${words.name} sessions now.`, sessions),
    counter(`${prefix}_connections_total`, `${words.name} connections.`, connections),
    counter(
      `${prefix}_connections_refused_total`,
      `${words.name} connections over a limit.`,
      connectionsRefused,
    ),
    counter(
      `${prefix}_recipients_refused_total`,
      `Recipients refused: ${words.refused}.`,
      recipientsRefused,
    ),
  ]
}

/** When certificates end; a listener without one has no sample. */
function certificateFamily(listeners: Readonly<Record<string, Counts>>): Family {
  const samples = Object.entries(listeners).flatMap(([listener, counts]): Sample[] =>
    counts.certificateUntilMs === null ? [] : [[{ listener }, counts.certificateUntilMs / 1000]],
  )
  return gauge(
    'retour_certificate_expires_timestamp_seconds',
    'When the certificate in use expires, Unix time.',
    samples,
  )
}

function storeFamilies({ counts, foldsFailed, sizeBytes }: RouteParts['store']): Family[] {
  return [
    counter('retour_store_commits_total', 'Transactions committed.', counts.commits),
    counter('retour_store_jobs_total', 'Writes that shared those transactions.', counts.jobs),
    counter(
      'retour_store_failed_jobs_total',
      'Writes that were refused, or did not reach the disk.',
      counts.failed,
    ),
    counter(
      'retour_store_failed_checkpoints_total',
      'Times that the write-ahead log could not be folded into the database.',
      foldsFailed(),
    ),
    counter('retour_store_seconds_total', 'Seconds inside transactions.', counts.seconds),
    histogram('retour_store_batch_jobs', 'Writes that shared a transaction.', [
      [{}, counts.batchJobs],
    ]),
    histogram(
      'retour_store_commit_seconds',
      'Seconds that a transaction took, its flush to the disk included.',
      [[{}, counts.commitSeconds]],
    ),
    gauge('retour_store_size_bytes', 'Database and write-ahead log.', sizeBytes()),
  ]
}

function tryFamilies(webhooks: readonly WebhookState[]): Family[] {
  const each = (value: (of: WebhookState) => number): Sample[] =>
    webhooks.map((of) => [{ webhook: of.name }, value(of)])
  const results = webhooks.flatMap(({ name, results }) =>
    Object.entries(results).map(([result, value]): Sample => [{ webhook: name, result }, value]),
  )
  return [
    counter('retour_tries_total', 'POSTs to webhooks by what came of them.', results),
    histogram(
      'retour_try_seconds',
      'Seconds that those POSTs took.',
      webhooks.map(({ name, seconds }) => [{ webhook: name }, seconds]),
    ),
    gauge(
      'retour_tries_running',
      'POSTs that are being made.',
      each(({ running }) => running),
    ),
    counter(
      'retour_calls_given_up_total',
      'Webhook calls that ran out of tries.',
      each(({ dead }) => dead),
    ),
  ]
}

function callFamilies(counts: readonly CallCounts[], nowMs: number): Family[] {
  const each = (value: (of: CallCounts) => number): Sample[] =>
    counts.map((of) => [{ webhook: of.webhook }, value(of)])
  const ageS = ({ oldestDueMs }: CallCounts) =>
    oldestDueMs === null ? 0 : Math.max(0, (nowMs - oldestDueMs) / 1000)
  return [
    gauge(
      'retour_calls_due',
      'Webhook calls that are not settled.',
      each(({ due }) => due),
    ),
    gauge(
      'retour_calls_dead',
      'Webhook calls that ran out of tries, are kept and can be replayed.',
      each(({ dead }) => dead),
    ),
    gauge(
      'retour_calls_oldest_due_age_seconds',
      'Age of the oldest call that is not settled.',
      each(ageS),
    ),
  ]
}
