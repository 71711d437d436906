// Shows what comes in while it comes in, from the server's live stream, newest first. While paused,
// new events are held back and counted.

import { kinds } from '../../../event.ts'
import { count } from '../format.ts'
import {
  AddressCell,
  IdLink,
  KindBadge,
  ReasonText,
  ROW_TAGS,
  StateBadge,
  Table,
  Tags,
  Time,
} from '../parts/facts.tsx'
import { Filters, Pick, Text } from '../parts/filters.tsx'
import { Empty } from '../parts/states.tsx'
import { linkTo } from '../route.ts'
import { type LiveRow, liveTypes, useTail } from '../tail.ts'
import type { ViewProps } from '../views.tsx'

const statusWords = {
  connecting: 'Connecting…',
  open: 'Connected: new events appear by themselves.',
  lost: 'The connection was lost; trying again…',
} as const

export function LiveView({ query }: ViewProps) {
  const tail = useTail()
  const rows = tail.rows.filter((row) => isAskedFor(row, query))
  const { held } = tail
  return (
    <>
      <div class="title">
        <h1>Live</h1>
        <button type="button" onClick={tail.pause}>
          {tail.isPaused ? `Resume${held === 0 ? '' : ` (${count(held, 'new event')})`}` : 'Pause'}
        </button>
      </div>
      <p class={`connection ${tail.isPaused ? 'paused' : tail.status}`} role="status">
        {tail.isPaused ? 'Paused.' : statusWords[tail.status]}
      </p>
      <Filters path="live" query={query}>
        <Pick name="type" label="Event" options={liveTypes} />
        <Pick name="kind" label="Kind" options={kinds} />
        <Text name="text" label="Contains" placeholder="address, domain, tag…" width="wide" />
      </Filters>
      {rows.length === 0 ? (
        <Empty title="Nothing yet">
          <p>
            {tail.rows.length === 0
              ? 'What comes in from now on is shown here.'
              : 'None of the recent events passes the filter.'}
          </p>
        </Empty>
      ) : (
        <Table
          name="Live events"
          head={['Time', 'Event', 'What', 'Recipient', 'Reason', 'Tags']}
          flows
        >
          {rows.map((row) => (
            <Row key={row.key} row={row} />
          ))}
        </Table>
      )}
    </>
  )
}

function isAskedFor(row: LiveRow, { type, kind, text }: ViewProps['query']): boolean {
  if (type && row.type !== type) return false
  if (kind && row.kind !== kind) return false
  return !text || row.text.toLowerCase().includes(text.toLowerCase())
}

function Row({ row }: { row: LiveRow }) {
  return (
    <tr class={row.isNew ? 'fresh' : ''}>
      <td>
        <a href={linkTo(row.link)}>
          <Time at={row.at} />
        </a>
      </td>
      <td>{row.type}</td>
      <td>
        {row.kind !== '' && <KindBadge kind={row.kind} />}
        {row.state !== '' && <StateBadge state={row.state} />}
        {row.note !== '' && <span class="soft"> {row.note}</span>}
      </td>
      <AddressCell address={row.recipient} />
      <td>
        {row.type === 'call' ? (
          <span class="quote">{row.reason}</span>
        ) : (
          <ReasonText reason={row.reason} />
        )}
      </td>
      <td>
        {row.tags.length > 0 ? (
          <Tags tags={row.tags} most={ROW_TAGS} />
        ) : (
          row.type === 'call' && <IdLink view="messages" id={row.message} text="message" />
        )}
      </td>
    </tr>
  )
}
