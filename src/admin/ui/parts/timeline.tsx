// Everything that happened to a message, in the order of time.

import type { ComponentChildren } from 'preact'
import { linkTo } from '../route.ts'
import type { Message } from '../shapes.ts'
import { IdLink, KindBadge, ReasonText, StateBadge, Time } from './facts.tsx'

interface Moment {
  key: string
  at: string
  sort: 'start' | 'bounce' | 'failure' | 'call'
  isHere?: boolean
  words: ComponentChildren
}

/** `here` is the id of what the reader is looking at. */
export function Timeline({ message, here = '' }: { message: Message; here?: string }) {
  return (
    <ol class="timeline">
      {momentsOf(message, here).map(({ key, at, sort, isHere, words }) => (
        <li key={key} class={sort} aria-current={isHere ? 'true' : undefined}>
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
        Message registered for <b>{message.recipient}</b>
      </>
    ) : (
      'Return address minted; the message itself was never registered'
    ),
  }
  const moments = [start, ...bounceMoments(message, here), ...failureMoments(message)]
  const rank = { start: 0, bounce: 1, failure: 2, call: 3 }
  return [...moments, ...callMoments(message)].sort(
    (a, b) => Date.parse(a.at) - Date.parse(b.at) || rank[a.sort] - rank[b.sort],
  )
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
          <span class="soft">this one</span>
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
        Failure logged for <b>{recipient}</b> ({class_}){' '}
        <span class="quote">{description || [code, status].filter(Boolean).join(' ')}</span>
      </>
    ),
  }))
}

function callMoments({ calls }: Message): Moment[] {
  return calls.map(({ id, webhook, event, state, created_at, settled_at, tries, last_error }) => ({
    key: id,
    at: settled_at ?? created_at,
    sort: 'call',
    words: (
      <>
        Call <a href={linkTo(['calls', id])}>{event}</a> to {webhook} <StateBadge state={state} />{' '}
        {tries > 1 && <span class="soft">after {tries} tries</span>}{' '}
        {last_error !== '' && <span class="quote">{last_error}</span>}
      </>
    ),
  }))
}
