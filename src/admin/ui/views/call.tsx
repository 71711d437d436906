// Shows one webhook call: its tries, its event, and the button that makes it due again.

import { tellsOfBounce } from '../../../event.ts'
import type { Call } from '../../answers.ts'
import { useAnswer } from '../load.ts'
import { CallCard } from '../parts/call-card.tsx'
import { AddressLink, Facts, IdLink, Panel } from '../parts/facts.tsx'
import { Show } from '../parts/states.tsx'
import { linkTo } from '../route.ts'

export function CallView({ path: [, id = ''] }: { path: readonly string[] }) {
  const loaded = useAnswer<{ call: Call }>(`/v1/calls/${encodeURIComponent(id)}`)
  return (
    <>
      <p class="crumbs">
        <a href={linkTo(['calls'])}>Calls</a> / <span class="id">{id}</span>
      </p>
      <Show of={loaded} title="Call">
        {({ call }) => (
          <>
            <h1>
              Call to {call.webhook}: {call.event}
            </h1>
            <Facts
              rows={[
                [
                  'Recipient',
                  call.recipient === '' ? '' : <AddressLink key="r" address={call.recipient} />,
                ],
                ['Message', <IdLink key="m" view="messages" id={call.message} />],
                [
                  tellsOfBounce(call.event) ? 'Bounce' : 'Event id',
                  tellsOfBounce(call.event) ? (
                    <IdLink key="s" view="bounces" id={call.subject} />
                  ) : (
                    <span class="id">{call.subject}</span>
                  ),
                ],
                [
                  'webhook-id',
                  <span key="w" class="id">
                    {call.id}
                  </span>,
                ],
              ]}
            />
            <Panel title="Tries">
              <CallCard id={id} isAlone />
            </Panel>
          </>
        )}
      </Show>
    </>
  )
}
