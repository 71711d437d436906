// Shows everything that happened to a message, the earliest first.

import type { ComponentChildren } from 'preact'
import type { CallState } from '../../../event.ts'
import type { Message } from '../../answers.ts'
import { count } from '../format.ts'
import { linkTo } from '../route.ts'
import { AddressText, IdLink, KindBadge, Quote, ReasonText, StateBadge, Time } from './facts.tsx'

interface Moment {
  key: string
  at: string
  sort: keyof typeof order
  isHere?: boolean
  /** A call has it. */
  state?: CallState
  words: ComponentChildren
}

/** The order of what happened in the same millisecond. */
const order = { start: 0, attempt: 1, delivery: 2, bounce: 3, failure: 4, call: 5, queued: 6 }

/** `here` is the id of the bounce or call that the reader is looking at. */
export function Timeline({ message, here = '' }: { message: Message; here?: string }) {
  return (
    <ol class="timeline">
      {momentsOf(message, here).map(({ key, at, sort, state = '', isHere, words }) => (
        <li key={key} class={`${sort} ${state}`} aria-current={isHere ? 'true' : undefined}>
          <Time at={at} />
          <div>{words}</div>
        </li>
      ))}
    </ol>
  )
}

function momentsOf(message: Message, here: string): Moment[] {
  const start: Moment = {
    key: message.id,
    at: message.created_at,
    sort: 'start',
    words: message.registered ? (
      <>
        Message registered for{' '}
        <b>
          <AddressText address={message.recipient} />
        </b>
      </>
    ) : (
      'Return address made; the message itself was never registered'
    ),
  }
  const back = [...bounceMoments(message, here), ...failureMoments(message)]
  return [start, ...outgoingMoments(message), ...back, ...callMoments(message)].sort(
    (a, b) => Date.parse(a.at) - Date.parse(b.at) || order[a.sort] - order[b.sort],
  )
}

function outgoingMoments({ attempt, deliveries, queued }: Message): Moment[] {
  const moments: Moment[] = deliveries.map(({ id, at, to_ip, description }) => ({
    key: id,
    at,
    sort: 'delivery',
    words: (
      <>
        Taken by {to_ip || 'the remote server'} <Quote text={description} />
      </>
    ),
  }))
  if (attempt !== null) {
    const subject = String(attempt.properties.subject ?? '')
    const words = `Handed to us for sending${subject === '' ? '' : `: “${subject}”`}`
    moments.push({ key: 'attempt', at: attempt.at, sort: 'attempt', words })
  }
  if (queued?.due_at) {
    const words = (
      <>
        Next try
        {queued.tries > 0 && (
          <span class="soft">, after {count(queued.tries, 'try', 'tries')}</span>
        )}{' '}
        <Quote text={queued.last_error} />
      </>
    )
    moments.push({ key: 'queued', at: queued.due_at, sort: 'queued', words })
  }
  return moments
}

function bounceMoments({ bounces }: Message, here: string): Moment[] {
  return bounces.map(({ id, received_at, kind, reason }) => ({
    key: id,
    at: received_at,
    sort: 'bounce',
    isHere: id === here,
    words: (
      <>
        <KindBadge kind={kind} /> came back
        {reason !== '' && reason !== 'undefined' && (
          <>
            : <ReasonText reason={reason} />
          </>
        )}{' '}
        {id === here ? (
          <span class="soft">(this mail)</span>
        ) : (
          <IdLink view="bounces" id={id} text="open" />
        )}
      </>
    ),
  }))
}

function failureMoments({ failures }: Message): Moment[] {
  return failures.map(({ id, at, recipient, code, status, description, class: class_ }) => ({
    key: id,
    at,
    sort: 'failure',
    words: (
      <>
        Failure logged for{' '}
        <b>
          <AddressText address={recipient} />
        </b>{' '}
        ({class_}) <Quote text={description || [code, status].filter(Boolean).join(' ')} />
      </>
    ),
  }))
}

function callMoments({ calls }: Message): Moment[] {
  return calls.map(({ id, webhook, event, state, created_at, settled_at, tries, last_error }) => ({
    key: id,
    at: settled_at ?? created_at,
    sort: 'call',
    state,
    words: (
      <>
        Call <a href={linkTo(['calls', id])}>{event}</a> to {webhook} <StateBadge state={state} />{' '}
        {tries > 1 && <span class="soft">after {tries} tries</span>}{' '}
        {last_error !== '' && <span class="quote">{last_error}</span>}
      </>
    ),
  }))
}
