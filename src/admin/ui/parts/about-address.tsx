// Shown beside the bounces of an address that is searched for: whether the address is suppressed,
// and what became of the mail that was sent to it through Retour.

import { rfc3339 } from '../../../instant.ts'
import type { MailEvent } from '../../answers.ts'
import { ask } from '../api.ts'
import { searchFor } from '../domain.ts'
import { useAnswer, useLoad } from '../load.ts'
import { linkTo } from '../route.ts'
import { AddressText, IdLink, Panel, Quote, Table, Time } from './facts.tsx'

const EVENTS_SHOWN_MAX = 50

/** Says that the address is on the list; shows nothing if it is not. */
export function SuppressedNote({ address }: { address: string }) {
  return useSuppressed(address) ? (
    <p>
      <AddressText address={address} /> is on the <ListLink address={address} />.
    </p>
  ) : null
}

/** Links from one mail to everything that is known of its recipient. */
export function SeeAlso({ address }: { address: string }) {
  const isListed = useSuppressed(address)
  return (
    <>
      <a href={linkTo(['bounces'], searchFor(address))}>all mail to this address</a>
      {isListed && (
        <>
          ; it is on the <ListLink address={address} />
        </>
      )}
    </>
  )
}

function ListLink({ address }: { address: string }) {
  return <a href={linkTo(['suppressions'], { q: address })}>suppression list</a>
}

function useSuppressed(address: string): boolean {
  const path = `suppressed ${address}`
  return useLoad(path, (signal) => isSuppressed(address, signal)).value ?? false
}

async function isSuppressed(address: string, signal: AbortSignal): Promise<boolean> {
  const path = '/v1/suppressions/check'
  const body = { addresses: [address] }
  const { addresses } = await ask<{ addresses: { suppressed: boolean }[] }>(path, {
    method: 'POST',
    body,
    signal,
  })
  return addresses.some(({ suppressed }) => suppressed)
}

/** The mail that was sent to the address, newest first; nothing if there was none. */
export function SentTo({ address }: { address: string }) {
  const path = `/v1/events/email/${encodeURIComponent(address)}?order=newest`
  const { value } = useAnswer<MailEvent[]>(path)
  const sent = (value ?? []).filter(isOfSending).slice(0, EVENTS_SHOWN_MAX)
  return sent.length === 0 ? null : <Sent events={sent} />
}

function isOfSending({ type, data }: MailEvent): boolean {
  return type === 'attempt' || type === 'delivery' || (type === 'failure' && data.bounce === null)
}

function Sent({ events }: { events: readonly MailEvent[] }) {
  return (
    <Panel title="Sent to this address in the last month">
      <Table name="Sent mail" head={['Time', 'Event', 'What', 'Message']} flows>
        {events.map((event) => (
          <tr key={`${event.type} ${event.data.event_id}`}>
            <td>
              <Time at={rfc3339(event.data.time)} />
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
