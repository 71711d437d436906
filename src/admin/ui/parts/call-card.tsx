// One webhook call with its tries, and the button that makes it due again. While the call is due it
// is reloaded now and then, so that the result appears.

import type { Call, Try } from '../../answers.ts'
import { ask } from '../api.ts'
import { durationText } from '../format.ts'
import { useAnswer } from '../load.ts'
import { linkTo } from '../route.ts'
import { ActionButton } from './action.tsx'
import { DueTime, IdLink, Quote, StateBadge, Table, Time } from './facts.tsx'
import { Show } from './states.tsx'

const EVERY_MS = 1500

interface CallAndTries {
  call: Call
  tries: Try[]
}

export function CallCard({ id, isAlone = false }: { id: string; isAlone?: boolean }) {
  const path = `/v1/calls/${encodeURIComponent(id)}`
  const state = useAnswer<CallAndTries>(path, ({ call }) => (call.state === 'due' ? EVERY_MS : 0))
  return (
    <Show of={state}>
      {({ call, tries }) => (
        <article class="call-card" aria-label={`${call.event} call to ${call.webhook}`}>
          <CallHead call={call} isAlone={isAlone} reload={state.reload} />
          <Tries call={call} tries={tries} />
        </article>
      )}
    </Show>
  )
}

function CallHead({ call, isAlone, reload }: { call: Call; isAlone: boolean; reload: () => void }) {
  const replay = async () => {
    await ask(`/v1/calls/${encodeURIComponent(call.id)}/replay`, { method: 'POST' })
    reload()
    return { words: 'Due again.' }
  }
  return (
    <header>
      <StateBadge state={call.state} />
      <strong>{call.event}</strong>
      <span>
        to <a href={linkTo(['webhooks'])}>{call.webhook}</a>
      </span>
      <span class="soft">
        <Time at={call.created_at} />
      </span>
      {call.state === 'due' && (call.tries > 0 || call.held) && (
        <span class="soft">
          next try <NextTry call={call} />
        </span>
      )}
      {!isAlone && <IdLink view="calls" id={call.id} text="details" />}
      {call.state !== 'due' && (
        <ActionButton act={replay} label={`Replay the ${call.event} call to ${call.webhook}`}>
          Replay
        </ActionButton>
      )}
    </header>
  )
}

/** When the call is tried next; nothing if it is not. */
export function NextTry({ call: { due_at, held } }: { call: Call }) {
  if (held) return <>when it is on again</>
  return due_at === null ? null : <DueTime at={due_at} />
}

function Tries({ call, tries }: CallAndTries) {
  if (tries.length === 0) return <p class="soft">Not tried yet.</p>
  return (
    <Table
      name={`Tries of the ${call.event} call to ${call.webhook}`}
      head={['Try', 'Started', 'Took', 'Answer', 'What it said']}
      flows
    >
      {tries.map(({ number, started_at, duration_ms, status, error, answer }) => (
        <tr key={number}>
          <td>{number}</td>
          <td>
            <Time at={started_at} />
          </td>
          <td class="number">{durationText(duration_ms)}</td>
          <td>
            <span class={status !== null && status < 300 ? 'good' : 'bad'}>{status ?? 'none'}</span>
          </td>
          <td class="answer">
            {error !== '' && <span class="bad">{error}</span>}
            {answer !== '' && <Quote text={answer} kind="output" />}
            {error === '' && answer === '' && <span class="soft">nothing</span>}
          </td>
        </tr>
      ))}
    </Table>
  )
}
