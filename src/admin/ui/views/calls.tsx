// Lists webhook calls, newest first: all, or those of a webhook, a state or a message.

import { callStates } from '../../../event.ts'
import type { Call, Webhooks } from '../../answers.ts'
import { numberText } from '../format.ts'
import { useAnswer, usePages } from '../load.ts'
import { NextTry } from '../parts/call-card.tsx'
import { AddressCell, IdLink, StateBadge, Table, Time } from '../parts/facts.tsx'
import { Filters, Pick } from '../parts/filters.tsx'
import { ReplayAll } from '../parts/replay-all.tsx'
import { Empty, List } from '../parts/states.tsx'
import { linkTo } from '../route.ts'
import type { ViewProps } from '../views.tsx'

export function CallsView({ query }: ViewProps) {
  const { webhook, state, message } = query
  const pages = usePages<Call>('/v1/calls', { webhook, state, message }, 'calls')
  const webhooks = useAnswer<Webhooks>('/v1/webhooks')
  const hooks = webhooks.value?.webhooks ?? []
  const names = [...hooks, ...(webhooks.value?.removed ?? [])].map(({ name }) => name)
  const one = webhook ? hooks.find(({ name }) => name === webhook) : hooks[1] ? undefined : hooks[0]
  return (
    <>
      <div class="title">
        <h1>Calls</h1>
        {state === 'dead' && message === undefined && one !== undefined && (
          <div class="actions">
            <ReplayAll
              key={one.name}
              webhook={one}
              done={() => {
                webhooks.reload()
                pages.reload()
              }}
            />
          </div>
        )}
      </div>
      <Filters path="calls" query={query}>
        <Pick name="state" label="State" options={callStates} />
        <Pick name="webhook" label="Webhook" width="wide" options={names} />
      </Filters>
      {message !== undefined && (
        <p>
          Of message <IdLink view="messages" id={message} />.{' '}
          <a href={linkTo(['calls'], { webhook, state })}>All messages</a>
        </p>
      )}
      <List of={pages} none={<Nothing isFiltered={Boolean(webhook || state || message)} />}>
        {(rows) => <CallTable calls={rows} />}
      </List>
    </>
  )
}

function Nothing({ isFiltered }: { isFiltered: boolean }) {
  return (
    <Empty title={isFiltered ? 'No such calls' : 'No calls yet'}>
      <p>
        A call is made when something happens that a <a href={linkTo(['webhooks'])}>webhook</a> asks
        for.
      </p>
    </Empty>
  )
}

function CallTable({ calls }: { calls: readonly Call[] }) {
  return (
    <Table
      name="Calls"
      head={[
        'Made',
        'State',
        'Event',
        'Recipient',
        'Webhook',
        'Tries',
        'Next or settled',
        'Last error',
      ]}
      flows
    >
      {calls.map((call) => (
        <tr key={call.id}>
          <td>
            <a href={linkTo(['calls', call.id])}>
              <Time at={call.created_at} />
            </a>
          </td>
          <td>
            <StateBadge state={call.state} />
          </td>
          <td>{call.event}</td>
          <AddressCell address={call.recipient} />
          <td>{call.webhook}</td>
          <td class="number" data-name="tries">
            {numberText(call.tries)}
          </td>
          <td data-name={call.state === 'due' ? 'next' : 'settled'}>
            <NextTry call={call} />
            {call.settled_at !== null && <Time at={call.settled_at} />}
          </td>
          <td class="quote">{call.last_error}</td>
        </tr>
      ))}
    </Table>
  )
}
