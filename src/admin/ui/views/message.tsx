// Shows one outgoing message and everything that happened to it.

import type { Message } from '../../answers.ts'
import { useAnswer } from '../load.ts'
import { SeeAlso } from '../parts/about-address.tsx'
import { BounceTable } from '../parts/bounce-table.tsx'
import { CallCard } from '../parts/call-card.tsx'
import { AddressText, Facts, Panel, Tags, Time } from '../parts/facts.tsx'
import { Empty, Show } from '../parts/states.tsx'
import { Timeline } from '../parts/timeline.tsx'
import { linkTo } from '../route.ts'

/** The tries of so many calls are shown at once. */
const CALLS_OPEN_MAX = 10

export function MessageView({ path: [, id = ''] }: { path: readonly string[] }) {
  const message = useAnswer<Message>(`/v1/messages/${encodeURIComponent(id)}`)
  return (
    <>
      <p class="crumbs">
        <a href={linkTo(['bounces'])}>Bounces</a> / message <span class="id">{id}</span>
      </p>
      <Show of={message} title="Message">
        {(found) => <Content message={found} />}
      </Show>
    </>
  )
}

function Content({ message }: { message: Message }) {
  const { bounces, calls, registered } = message
  return (
    <>
      <h1>
        Message to <AddressText address={message.recipient || 'an unknown recipient'} />
      </h1>
      <Facts
        rows={[
          ['See also', message.recipient && <SeeAlso address={message.recipient} />],
          [
            'Registered',
            registered ? <Time at={message.created_at} /> : 'never; known by what came back',
          ],
          ['Envelope', message.envelope],
          ['Message-ID', message.message_id],
          ['Tags', message.tags.length === 0 ? '' : <Tags tags={message.tags} />],
        ]}
      />
      <Panel title="History">
        <Timeline message={message} />
      </Panel>
      <Panel title="What came back">
        {bounces.length === 0 ? (
          <Empty title="Nothing came back" />
        ) : (
          <BounceTable name="Bounces of this message" bounces={bounces} />
        )}
      </Panel>
      <Panel
        title="Webhook calls"
        aside={<a href={linkTo(['calls'], { message: message.id })}>As a list</a>}
      >
        {calls.length === 0 && <Empty title="No webhook was called" />}
        {calls.slice(0, CALLS_OPEN_MAX).map((call) => (
          <CallCard key={call.id} id={call.id} />
        ))}
      </Panel>
    </>
  )
}
