// Shows where mail fails and why: recipient domains with their rates, reasons with their share.

import type { Overview } from '../../answers.ts'
import { numberText, shareText } from '../format.ts'
import { linkTo } from '../route.ts'
import { AddressText, FirstOf, Panel, ReasonText, Table } from './facts.tsx'

/** `from` is the day on which the period begins. */
export function Domains({ domains, from }: { domains: Overview['domains']; from: string }) {
  return (
    <Panel title="By recipient domain" kind="rates">
      {domains.length === 0 ? (
        <p class="soft">None in this period.</p>
      ) : (
        <Table
          name="Recipient domains"
          head={['Domain', 'Sent', 'Back', 'Failures', 'Rate', 'Complaints', 'Mostly']}
          flows
        >
          {domains.map((one) => (
            <tr key={one.domain}>
              <td class="address">
                <DomainName domain={one.domain} from={from} />
              </td>
              <td class="number" data-name="sent">
                {one.messages === 0 ? '–' : numberText(one.messages)}
              </td>
              <td class="number" data-name="back">
                {numberText(one.bounces)}
              </td>
              <td class="number" data-name="failures">
                {numberText(one.failures)}
              </td>
              <td class="number" data-name="rate">
                <Rate rate={one.failure_rate} />
              </td>
              <td class="number" data-name="complaints">
                {numberText(one.complaints)}
              </td>
              <td data-name="mostly">
                <ReasonText reason={one.reasons[0]?.reason ?? ''} />
              </td>
            </tr>
          ))}
        </Table>
      )}
    </Panel>
  )
}

function DomainName({ domain, from }: { domain: string; from: string }) {
  if (domain === '') return <span class="soft">unknown</span>
  if (domain === '*') return <span class="soft">all others</span>
  return (
    <a href={linkTo(['bounces'], { domain, from })}>
      <AddressText address={domain} />
    </a>
  )
}

/** Above this a sender gets into trouble with mailbox providers. */
const RATE_HIGH = 0.05

function Rate({ rate }: { rate: number | null }) {
  if (rate === null) return <span class="soft">–</span>
  return <span class={rate > RATE_HIGH ? 'bad' : ''}>{shareText(rate, 1)}</span>
}

/** `from` is the day on which the period begins. */
export function Reasons({ reasons, from }: { reasons: Overview['reasons']; from: string }) {
  const whole = reasons.reduce((sum, { count }) => sum + count, 0)
  const most = reasons[0]?.count ?? 1
  return (
    <Panel title="By reason">
      {reasons.length === 0 && <p class="soft">None in this period.</p>}
      <FirstOf list={reasons} most={REASONS_SHOWN}>
        {(some) => <Bars reasons={some} whole={whole} most={most} from={from} />}
      </FirstOf>
    </Panel>
  )
}

/** So many reasons are shown at once. The rest are rare, and would make the page twice as long. */
const REASONS_SHOWN = 12

interface BarsProps {
  reasons: readonly Overview['reasons'][number][]
  whole: number
  most: number
  from: string
}

function Bars({ reasons, whole, most, from }: BarsProps) {
  return (
    <ul class="bars">
      {reasons.map(({ reason, count, class: class_ }) => (
        <li key={reason}>
          <a href={linkTo(['bounces'], { reason, from })}>
            {reason === 'undefined' ? 'no known reason' : reason}
          </a>
          <span class="number">
            {numberText(count)} <small class="soft">{shareText(count, whole)}</small>
          </span>
          <progress class={class_} value={count} max={most} aria-hidden="true" />
        </li>
      ))}
    </ul>
  )
}
