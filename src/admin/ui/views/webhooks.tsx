// Shows the webhooks: whether they take calls, how fast, and which calls they missed. Makes test
// calls, and replays a period.

import { useRef } from 'preact/hooks'
import { type CallState, callStates } from '../../../event.ts'
import {
  isFailing,
  type RemovedWebhook,
  type TestOutcome,
  type Webhook,
  type Webhooks,
} from '../../answers.ts'
import { hookWords } from '../../words.ts'
import { ask } from '../api.ts'
import { count, durationText, fieldTime, numberText } from '../format.ts'
import { useAnswer } from '../load.ts'
import { ActionButton, Said, useAction } from '../parts/action.tsx'
import { Facts, Quote, Sum, Time } from '../parts/facts.tsx'
import { ReplayAll } from '../parts/replay-all.tsx'
import { Empty, Show } from '../parts/states.tsx'
import { hasMissed } from '../parts/troubles.tsx'
import { linkTo } from '../route.ts'

const EVERY_MS = 5000

export function WebhooksView() {
  const loaded = useAnswer<Webhooks>('/v1/webhooks', EVERY_MS)
  return (
    <>
      <h1>Webhooks</h1>
      <Show of={loaded}>
        {({ webhooks, removed }) => (
          <>
            {webhooks.length === 0 && (
              <Empty title="No webhook is configured">
                <p>
                  Everything is logged all the same. To be called, add a <code>[[webhook]]</code> to
                  the configuration and reload:
                </p>
                <pre class="command">{EXAMPLE}</pre>
              </Empty>
            )}
            {webhooks.map((webhook) => (
              <Card key={webhook.name} webhook={webhook} reload={loaded.reload} />
            ))}
            {removed.map((webhook) => (
              <RemovedCard key={webhook.name} webhook={webhook} />
            ))}
          </>
        )}
      </Show>
    </>
  )
}

const EXAMPLE = `[[webhook]]
name = "crm"
events = ["bounce", "failure"]
url = "https://example.com/hooks/bounce"`

function Card({ webhook, reload }: { webhook: Webhook; reload: () => void }) {
  const { name, state, url } = webhook
  const test = async () => {
    const path = `/v1/webhooks/${encodeURIComponent(name)}/test`
    const outcome = await ask<TestOutcome>(path, { method: 'POST' })
    reload()
    return { words: <Tested outcome={outcome} />, isBad: !outcome.ok }
  }
  const retry = async () => {
    const path = `/v1/webhooks/${encodeURIComponent(name)}/retry`
    const { retried } = await ask<{ retried: number }>(path, { method: 'POST' })
    reload()
    const words = `${count(retried, 'call is', 'calls are')} tried now.`
    return {
      words: retried === 0 ? 'No call waits, but for some that are tried within seconds.' : words,
    }
  }
  return (
    <section class="panel webhook" aria-label={`Webhook ${name}`}>
      <header>
        <h2>{name}</h2>
        <span class={`badge hook-${state}`}>{state}</span>
        {isFailing(webhook) && (
          <span class="badge hook-failing" title="its last try failed">
            failing
          </span>
        )}
        <span class="soft url">{url}</span>
      </header>
      {state !== 'on' && <p>It {hookWords[state]}.</p>}
      <Counts {...webhook} isBad={hasMissed(webhook)} />
      <Settings webhook={webhook} />
      <div class="actions">
        <ActionButton act={test}>Test {name}</ActionButton>
        {state === 'on' && webhook.calls.due > 0 && (
          <ActionButton act={retry} label={`Try waiting calls now: ${name}`}>
            Try waiting calls now
          </ActionButton>
        )}
        <ReplayAll webhook={webhook} done={reload} />
      </div>
      <Replay name={name} done={reload} />
    </section>
  )
}

/** A webhook that the configuration does not have any more, with calls that are held. */
function RemovedCard({ webhook: { name, calls } }: { webhook: RemovedWebhook }) {
  return (
    <section class="panel webhook" aria-label={`Webhook ${name}`}>
      <header>
        <h2>{name}</h2>
        <span class="badge hook-off">removed</span>
        <span class="soft">not configured; its calls are kept until the name is back</span>
      </header>
      <Counts name={name} calls={calls} />
    </section>
  )
}

function Tested({ outcome: { ok, status, error, duration_ms, answer } }: { outcome: TestOutcome }) {
  return (
    <>
      {ok ? 'It works: ' : 'It does not work: '}
      {ok ? `answered ${status}` : error}, in {durationText(duration_ms)}.
      {answer !== '' && <Quote text={answer} kind="output" />}
    </>
  )
}

interface CountsProps extends Pick<Webhook, 'name' | 'calls'> {
  running?: number
  /** Shown as bad, as calls that were given up need attention. */
  isBad?: boolean
}

function Counts({ name, calls, running = 0, isBad = false }: CountsProps) {
  const words: Record<CallState, string> = {
    due: running > 0 ? `waiting, ${numberText(running)} running` : 'waiting',
    done: 'delivered',
    dead: 'given up',
  }
  return (
    <ul class="tiles small">
      {callStates.map((state) => (
        <li key={state}>
          <a
            href={linkTo(['calls'], { webhook: name, state })}
            class={state === 'dead' && isBad ? 'bad' : ''}
          >
            <Sum value={calls[state]} /> <span>{words[state]}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

function Settings({ webhook }: { webhook: Webhook }) {
  const { events, kinds, tags, format, signed, mean_ms, failed_tries } = webhook
  return (
    <Facts
      rows={[
        ['Called for', events.join(', ')],
        ['Only kinds', kinds.join(', ')],
        ['Only tags', tags.join(', ')],
        ['Format', `${format}, ${signed ? 'signed' : 'not signed'}`],
        ['A try takes', mean_ms === null ? '' : `${durationText(mean_ms)} on average`],
        ['Failed tries', failed_tries === 0 ? '' : `${numberText(failed_tries)} since the start`],
        ['Last success', webhook.last_success_at && <Time at={webhook.last_success_at} />],
        [
          'Oldest waiting',
          webhook.oldest_due_at && <Time at={webhook.oldest_due_at} as="relative" />,
        ],
        ['Last given up', webhook.last_dead_at && <Time at={webhook.last_dead_at} as="relative" />],
        ['Gone since', webhook.gone_at && <Time at={webhook.gone_at} />],
        [
          'Last error',
          webhook.last_error && (
            <>
              <span class="bad">{webhook.last_error}</span>{' '}
              {webhook.last_error_at && <Time at={webhook.last_error_at} />}
            </>
          ),
        ],
      ]}
    />
  )
}

const DAY_MS = 86_400_000

function Replay({ name, done }: { name: string; done: () => void }) {
  const form = useRef<HTMLFormElement>(null)
  const { isBusy, outcome, submit } = useAction(async () => {
    const fields = Object.fromEntries(new FormData(form.current ?? undefined))
    const iso = (field: unknown) => new Date(String(field)).toISOString()
    const { replayed } = await ask<{ replayed: number }>(
      `/v1/webhooks/${encodeURIComponent(name)}/replay`,
      { method: 'POST', body: { from: iso(fields.from), to: iso(fields.to), state: fields.state } },
    )
    done()
    return { words: `${count(replayed, 'call is', 'calls are')} due again.` }
  })
  return (
    <details>
      <summary>Replay a period</summary>
      <form class="filters" ref={form} onSubmit={submit}>
        <label class="wide">
          <span>Calls that</span>
          <select name="state">
            <option value="dead">were given up</option>
            <option value="done">were delivered</option>
          </select>
        </label>
        <label class="wide">
          <span>made from</span>
          <input
            type="datetime-local"
            name="from"
            required
            defaultValue={fieldTime(Date.now() - DAY_MS)}
          />
        </label>
        <label class="wide">
          <span>until</span>
          <input
            type="datetime-local"
            name="to"
            required
            defaultValue={fieldTime(Date.now() + 60_000)}
          />
        </label>
        <button type="submit" disabled={isBusy}>
          Replay
        </button>
        <Said outcome={outcome} />
      </form>
    </details>
  )
}
