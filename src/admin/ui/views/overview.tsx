// The overview: what came back over a period, why, from where, and whether the webhooks accept
// their calls.

import type { Overview } from '../../answers.ts'
import { ask, pathWith } from '../api.ts'
import { fieldTime } from '../format.ts'
import { useLoad } from '../load.ts'
import { Chart } from '../parts/chart.tsx'
import { Panel, Time } from '../parts/facts.tsx'
import { Domains, Reasons } from '../parts/rates.tsx'
import { Empty, Show } from '../parts/states.tsx'
import { TestMail } from '../parts/test-mail.tsx'
import { Tiles } from '../parts/tiles.tsx'
import { Troubles, useNewest } from '../parts/troubles.tsx'
import { linkTo } from '../route.ts'
import type { ViewProps } from '../views.tsx'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** How often it is reloaded, which is cheap: the server counts as mail comes in. */
const EVERY_MS = 30_000

const periods = [
  { name: 'day', title: '24 hours', ms: DAY_MS, step: 'hour' },
  { name: 'week', title: '7 days', ms: 7 * DAY_MS, step: 'hour' },
  { name: 'month', title: '30 days', ms: 30 * DAY_MS, step: 'day' },
  { name: 'quarter', title: '90 days', ms: 90 * DAY_MS, step: 'day' },
  { name: 'year', title: 'A year', ms: 365 * DAY_MS, step: 'day' },
] as const
type Period = (typeof periods)[number]

export function OverviewView({ query }: ViewProps) {
  const period = periods.find(({ name }) => name === query.period) ?? periods[1]
  const overview = useLoad(
    `overview ${period.name}`,
    (signal) => {
      const from = new Date(Date.now() - period.ms).toISOString()
      return ask<Overview>(pathWith('/v1/overview', { step: period.step, from }), { signal })
    },
    EVERY_MS,
  )
  return (
    <>
      <div class="title">
        <h1>Overview</h1>
        <Periods chosen={period} />
      </div>
      <Troubles />
      <Show of={overview}>
        {(found) => {
          const { bounces, failures, messages } = found.totals
          return (
            <>
              {bounces + failures === 0 && <Nothing />}
              {bounces + failures + messages > 0 && <Content overview={found} />}
            </>
          )
        }}
      </Show>
    </>
  )
}

function Periods({ chosen }: { chosen: Period }) {
  return (
    <nav class="choice" aria-label="Period">
      {periods.map(({ name, title }) => (
        <a
          key={name}
          href={linkTo([], { period: name })}
          aria-current={name === chosen.name ? 'true' : undefined}
        >
          {title}
        </a>
      ))}
    </nav>
  )
}

/** Nothing came back in the period: it was quiet, or mail never found its way here. */
function Nothing() {
  const newest = useNewest()
  return (
    <Show of={newest}>
      {({ bounces: [bounce] }) =>
        bounce === undefined ? (
          <TestMail />
        ) : (
          <Empty title="Nothing came back in this period">
            <p>
              The <a href={linkTo(['bounces', bounce.id])}>newest mail</a> came back{' '}
              <Time at={bounce.received_at} as="relative" />.{' '}
              <a href={linkTo([], { period: 'year' })}>Look at a year</a>
            </p>
          </Empty>
        )
      }
    </Show>
  )
}

function Content({ overview }: { overview: Overview }) {
  const { times, step } = overview
  const { bounces, failures, calls } = linesOf(overview)
  // Links lead to lists of the same period, which begins with a whole day there.
  const from = fieldTime(Date.parse(overview.from)).slice(0, 'YYYY-MM-DD'.length)
  return (
    <>
      <Tiles totals={overview.totals} from={from} />
      <Panel title="What came back">
        <Chart name="Returned mail over time, by kind" times={times} lines={bounces} step={step} />
      </Panel>
      <div class="columns">
        <Panel title="Failures logged">
          <Chart
            name="Logged failures over time, by class"
            times={times}
            lines={failures}
            step={step}
          />
        </Panel>
        <Panel title="Webhook calls">
          <Chart name="Webhook calls over time" times={times} lines={calls} step={step} />
        </Panel>
      </div>
      <div class="columns wide-left">
        <Domains domains={overview.domains} from={from} />
        <Reasons reasons={overview.reasons} from={from} />
      </div>
    </>
  )
}

/** The lines of an answer are made once, as the chart is drawn anew when they are other objects. */
const known = new WeakMap<Overview, ReturnType<typeof makeLines>>()
function linesOf(overview: Overview) {
  const lines = known.get(overview) ?? makeLines(overview)
  known.set(overview, lines)
  return lines
}

function makeLines({ times, series }: Overview) {
  const kinds = (...names: string[]) =>
    times.map((_, at) => names.reduce((sum, name) => sum + (series.bounces[name]?.[at] ?? 0), 0))
  const none = times.map(() => 0)
  return {
    bounces: [
      { label: 'failures', tone: 'tone-failure', values: kinds('failure') },
      { label: 'delays', tone: 'tone-delay', values: kinds('delay') },
      { label: 'complaints', tone: 'tone-abuse', values: kinds('abuse') },
      {
        label: 'answers',
        tone: 'tone-answer',
        values: kinds('auto-reply', 'reply', 'challenge', 'disposition', 'success'),
      },
      { label: 'unknown', tone: 'tone-unknown', values: kinds('unknown') },
    ],
    failures: [
      { label: 'hard', tone: 'tone-failure', values: series.failures.hard ?? none },
      { label: 'soft', tone: 'tone-delay', values: series.failures.soft ?? none },
      { label: 'neither', tone: 'tone-unknown', values: series.failures.none ?? none },
    ],
    calls: [
      { label: 'delivered', tone: 'tone-good', values: series.calls.done },
      { label: 'failed tries', tone: 'tone-delay', values: series.calls.failed_tries },
      { label: 'given up', tone: 'tone-failure', values: series.calls.dead },
    ],
  }
}
