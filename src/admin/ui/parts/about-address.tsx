// Of an address that is searched for, what no bounce tells: whether it is suppressed, and what became of
// the mail that was sent to it through Retour.

import { ask } from '../api.ts'
import { useLoad } from '../load.ts'
import { linkTo } from '../route.ts'
import type { MailEvent } from '../shapes.ts'
import { AddressText, IdLink, Panel, Quote, Table, Time } from './facts.tsx'

const EVENTS_SHOWN_MAX = 50

interface About {
  isSuppressed: boolean
  /** Newest first. */
  sent: MailEvent[]
}

export function AboutAddress({ address }: { address: string }) {
  const about = useLoad(`about ${address}`, (signal) => load(address, signal))
  if (about.value === null) return null
  const { isSuppressed, sent } = about.value
  return (
    <>
      {isSuppressed && (
        <p>
          <AddressText address={address} /> is on the list of{' '}
          <a href={linkTo(['suppressions'], { q: address })}>suppressions</a>.
        </p>
      )}
      {sent.length > 0 && <Sent events={sent} />}
    </>
  )
}

async function load(address: string, signal: AbortSignal): Promise<About> {
  const body = { addresses: [address] }
  const [checked, events] = await Promise.all([
    ask<{ addresses: { suppressed: boolean }[] }>('/v1/suppressions/check', {
      method: 'POST',
      body,
      signal,
    }),
    ask<MailEvent[]>(`/v1/events/email/${encodeURIComponent(address)}`, { signal }),
  ])
  const sent = events.filter(isOfSending).reverse().slice(0, EVENTS_SHOWN_MAX)
  return { isSuppressed: checked.addresses.some(({ suppressed }) => suppressed), sent }
}

function isOfSending({ type, data }: MailEvent): boolean {
  return type === 'attempt' || type === 'delivery' || (type === 'failure' && data.bounce === null)
}

function Sent({ events }: { events: readonly MailEvent[] }) {
  return (
    <Panel title="Sent to it in the last month">
      <Table name="Sent mail" head={['Time', 'Event', 'What', 'Message']} flows>
        {events.map((event) => (
          <tr key={`${event.type} ${event.data.event_id}`}>
            <td>
              <Time at={`${event.data.time.replace(' ', 'T')}Z`} />
            </td>
            <td>{event.type}</td>
            <td class="quote">
              <Quote text={wordsOf(event)} />
            </td>
            <td>
              <IdLink view="messages" id={event.data.id} text="message" />
            </td>
          </tr>
        ))}
      </Table>
    </Panel>
  )
}

function wordsOf({ type, data }: MailEvent): string {
  switch (type) {
    case 'attempt':
      return String(JSON.parse(data.properties ?? '{}').subject ?? '')
    case 'delivery':
      return `taken by ${data.to || 'the remote server'}`
    default:
      return data.description || [data.code, data.status].filter(Boolean).join(' ')
  }
}
