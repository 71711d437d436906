// `GET /v1/overview`: how much of each kind of event there was over time, the reasons, and the
// recipient domains. Read from totals that the store keeps as mail comes in, so that it costs the
// same however large the logs are.

import { setImmediate as nextTurn } from 'node:timers/promises'
import { Elysia, t } from 'elysia'
import { classes, kinds, reasonNames, reasons } from '../event.ts'
import type { Totals } from '../store/totals.ts'
import { invalid } from './errors.ts'
import { choice, orNull, text, timeField, timeOf, timestamp, timestampOf, whole } from './fields.ts'
import type { AdminParts } from './parts.ts'
import { answers } from './responses.ts'
import { verdictWords } from './verdict-words.ts'

const HOUR_MS = 3_600_000
const DAY_HOURS = 24
const DAY_MS = DAY_HOURS * HOUR_MS
/** At most so many steps are in an answer: a month of hours, two years of days. */
const STEPS_MAX = 744
const PERIOD_DEFAULT_MS = { hour: DAY_MS, day: 30 * DAY_MS }
const DOMAINS_DEFAULT = 20
const DOMAINS_MAX = 100

const overviewQuery = t.Object({
  from: t.Optional(timeField('Start, rounded down to a step')),
  to: t.Optional(timeField('End (exclusive), rounded up to a step')),
  step: t.Optional(
    choice(['hour', 'day'], {
      title: 'step',
      default: 'hour',
      description: 'One of hour and day (UTC).',
    }),
  ),
  domains: t.Optional(
    t.Integer({
      title: 'domains',
      minimum: 0,
      maximum: DOMAINS_MAX,
      default: DOMAINS_DEFAULT,
      description: `A number from 0 to ${DOMAINS_MAX}: how many domains.`,
    }),
  ),
})

const counts = (description: string) => t.Array(t.Integer(), { description })
const mailCounts = {
  messages: whole('Registered or handed to us.'),
  attempts: whole('Handed to us for sending.'),
  deliveries: whole('Taken by a remote server.'),
  bounces: whole('Mails that came back.'),
  failures: whole('Of reports and refusals.'),
  hard_failures: whole('Those that say that the address does not work.'),
  complaints: whole('Mails that complain.'),
}
const reasonCount = t.Object({ reason: text('Its name.'), count: whole('How many.') })

const overviewSchema = t.Object({
  from: timestampOf('Start of the period.'),
  to: timestampOf('End of the period (exclusive).'),
  step: text('hour or day.'),
  times: t.Array(timestamp, { description: 'Start of each step.' }),
  series: t.Object(
    {
      messages: counts('Registered or handed to us.'),
      attempts: counts('Handed to us for sending.'),
      deliveries: counts('Taken by a remote server.'),
      bounces: t.Record(t.String(), t.Array(t.Integer()), { description: 'By kind.' }),
      failures: t.Record(t.String(), t.Array(t.Integer()), { description: 'By class.' }),
      calls: t.Object(
        {
          done: counts('Calls that were delivered.'),
          dead: counts('Calls that ran out of tries.'),
          failed_tries: counts('Tries that were not answered 2xx.'),
        },
        { description: 'Of webhooks.' },
      ),
    },
    { description: 'One number a step, in the order of `times`.' },
  ),
  totals: t.Object(
    {
      ...mailCounts,
      calls_done: whole('Calls that were delivered.'),
      calls_dead: whole('Calls that ran out of tries.'),
      failed_tries: whole('Tries that were not answered 2xx.'),
    },
    { description: 'Sums over the period.' },
  ),
  reasons: t.Array(
    t.Object({
      ...reasonCount.properties,
      class: text(verdictWords.class),
      fault: text(verdictWords.fault),
    }),
    {
      description: 'Of returned mail and of refusals, each mail once; most frequent first.',
    },
  ),
  domains: t.Array(
    t.Object({
      domain: text("Of the recipient; '' unknown, * all others of a busy day."),
      ...mailCounts,
      failure_rate: orNull(
        t.Number(),
        'Failures for each message that went there, 0…1; null when fewer of them are known of.',
      ),
      complaint_rate: orNull(t.Number(), 'Complaints likewise.'),
      reasons: t.Array(reasonCount, { description: 'Most frequent first.' }),
    }),
    { description: 'Those with most bounces and failures in the UTC days of the period.' },
  ),
})

export function overviewRoutes({ store, now }: AdminParts) {
  return new Elysia().get(
    '/v1/overview',
    async ({ query: { step = 'hour', domains = DOMAINS_DEFAULT, ...period } }) => {
      const span = spanOf(period, step, now())
      const series = await readSeries(store.totals, span)
      await nextTurn() // lets intake go on
      return {
        from: new Date(span.from * HOUR_MS).toISOString(),
        to: new Date(span.to * HOUR_MS).toISOString(),
        step,
        ...series,
        domains: await readDomains(store.totals, span, domains),
      }
    },
    {
      query: overviewQuery,
      response: answers(200, overviewSchema, 'The numbers of each step, and their sums.', [422]),
      detail: {
        summary: 'Bounces, failures, complaints and calls over time, by reason and by domain',
        description: `At most ${STEPS_MAX} steps. Without a period the last day by hours or 30 days by days.`,
        tags: ['overview'],
      },
    },
  )
}

/** A period of whole steps, in hours since 1970; `to` is not part of it. */
interface Span {
  from: number
  to: number
  stepHours: number
}

function spanOf(
  { from, to }: { from?: string; to?: string },
  step: 'hour' | 'day',
  nowMs: number,
): Span {
  const stepHours = step === 'day' ? DAY_HOURS : 1
  const stepMs = stepHours * HOUR_MS
  // Without an end it includes the step that is not over yet.
  const toMs = to === undefined ? nowMs + 1 : timeOf('to', to)
  const end = Math.ceil(toMs / stepMs)
  const fromMs = from === undefined ? end * stepMs - PERIOD_DEFAULT_MS[step] : timeOf('from', from)
  const start = Math.floor(fromMs / stepMs)
  if (start >= end) {
    throw to === undefined
      ? invalid('from', 'a time that is past')
      : invalid('to', 'a time after from')
  }
  if (end - start > STEPS_MAX) {
    const expected = `at most ${STEPS_MAX} steps up to the end; take a longer step or a shorter period`
    throw invalid('from', expected)
  }
  return { from: start * stepHours, to: end * stepHours, stepHours }
}

async function readSeries(totals: Totals, { from, to, stepHours }: Span) {
  const steps = (to - from) / stepHours
  const lines = new Map<string, number[]>()
  const line = (series: string, label = ''): number[] => {
    const key = `${series} ${label}`
    const known = lines.get(key) ?? new Array<number>(steps).fill(0)
    lines.set(key, known)
    return known
  }
  for (const { step, series, label, count } of await totals.series({ from, to }, stepHours)) {
    line(series, label)[step - from / stepHours] = count
  }
  const bounces = Object.fromEntries(kinds.map((kind) => [kind, line('bounce', kind)]))
  const failures = Object.fromEntries(classes.map((name) => [name, line('failure', name)]))
  const calls = {
    done: line('call', 'done'),
    dead: line('call', 'dead'),
    failed_tries: line('call', 'failed-try'),
  }
  const told = {
    messages: line('message'),
    attempts: line('attempt'),
    deliveries: line('delivery'),
  }
  return {
    times: Array.from({ length: steps }, (_, at) =>
      new Date((from + at * stepHours) * HOUR_MS).toISOString(),
    ),
    series: { ...told, bounces, failures, calls },
    totals: {
      messages: sum(told.messages),
      attempts: sum(told.attempts),
      deliveries: sum(told.deliveries),
      bounces: sum(Object.values(bounces).flat()),
      failures: sum(Object.values(failures).flat()),
      hard_failures: sum(line('failure', 'hard')),
      complaints: sum(line('bounce', 'abuse')),
      calls_done: sum(calls.done),
      calls_dead: sum(calls.dead),
      failed_tries: sum(calls.failed_tries),
    },
    reasons: reasonNames
      .map((reason) => ({ reason, count: sum(line('reason', reason)), ...reasons[reason] }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
  }
}

async function readDomains(totals: Totals, { from, to }: Span, limit: number) {
  const days = { from: Math.floor(from / DAY_HOURS), to: Math.ceil(to / DAY_HOURS) }
  if (limit === 0) return []
  const rows = await totals.domains(days, limit)
  return Array.fromAsync(rows, async ({ hard, ...row }) => {
    await nextTurn() // lets intake go on
    // Some applications register a message and then submit it, others do only one of the two.
    const sent = Math.max(row.messages, row.attempts)
    return {
      ...row,
      hard_failures: hard,
      failure_rate: rateOf(row.failures, sent),
      complaint_rate: rateOf(row.complaints, sent),
      reasons: await totals.reasonsOf(row.domain, days),
    }
  })
}

/** Null also if `count` is more than all that was sent: messages that nobody registered fail too. */
function rateOf(count: number, sent: number): number | null {
  return sent === 0 || count > sent ? null : count / sent
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
