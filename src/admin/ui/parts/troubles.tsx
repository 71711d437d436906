// What an operator must know first: what is wrong (parts that are not ready, webhooks that do not
// answer), when mail last came back, and when a webhook last took a call.

import { type ComponentChildren, Fragment } from 'preact'
import { type FoundBounce, isFailing, type Webhook, type Webhooks } from '../../answers.ts'
import { hookWords } from '../../words.ts'
import { count, relativeText } from '../format.ts'
import { useAnswer, useLoad } from '../load.ts'
import { linkTo } from '../route.ts'
import { Time } from './facts.tsx'

/** A call that has waited for longer than this is late. */
const LATE_MS = 5 * 60_000
/** Calls that were given up longer ago are shown without alarm if their webhook works again. */
const RECENT_MS = 24 * 3_600_000
const EVERY_MS = 30_000

export function Troubles() {
  const hooks = useAnswer<Webhooks>('/v1/webhooks', EVERY_MS)
  const unready = useLoad('readiness', readUnready, EVERY_MS)
  const newest = useNewest(EVERY_MS)
  const troubles = [
    ...(unready.value ?? []).map((part) => ({
      name: part,
      link: '/health/ready',
      words: ['is not ready; the log says why'],
    })),
    ...(hooks.value?.webhooks ?? []).map((webhook) => ({
      name: webhook.name,
      link: linkTo(['webhooks']),
      words: troublesOf(webhook),
    })),
    ...(hooks.value?.removed ?? [])
      .filter(({ calls }) => calls.due > 0)
      .map(({ name, calls }) => ({
        name,
        link: linkTo(['calls'], { webhook: name, state: 'due' }),
        words: [`is not configured, and has ${count(calls.due, 'call')} waiting`],
      })),
  ].filter(({ words }) => words.length > 0)
  // If a request failed, what the last one told may be wrong now.
  const isKnown = [hooks, unready, newest].every(({ problem }) => problem === null)
  return (
    <>
      {troubles.length > 0 && (
        <ul class="note bad troubles" aria-label="What is wrong">
          {troubles.map(({ name, link, words }) => (
            <li key={`${link} ${name}`}>
              <a href={link}>{name}</a>{' '}
              {words.map((one, index) => (
                <Fragment key={index}>
                  {index > 0 && '; '}
                  {one}
                </Fragment>
              ))}
              .
            </li>
          ))}
        </ul>
      )}
      {isKnown && hooks.value && unready.value && newest.value && (
        <p class={`connection ${troubles.length === 0 ? 'open' : ''}`}>
          {troubles.length === 0 && 'Nothing is wrong now. '}
          <Pulse newest={newest.value.bounces[0]} hooks={hooks.value} />
        </p>
      )}
    </>
  )
}

/** Tells when mail last came back, and when a webhook last took a call. */
function Pulse({ newest, hooks }: { newest: FoundBounce | undefined; hooks: Webhooks }) {
  const { webhooks, removed } = hooks
  const [heard] = webhooks
    .flatMap(({ last_success_at }) => last_success_at ?? [])
    .sort()
    .reverse()
  const due = [...webhooks, ...removed].reduce((sum, { calls }) => sum + calls.due, 0)
  return (
    <>
      {newest === undefined ? (
        'No mail has come back yet'
      ) : (
        <>
          The <a href={linkTo(['bounces', newest.id])}>newest mail</a> came back{' '}
          <Time at={newest.received_at} as="relative" />
        </>
      )}
      {'; '}
      {heard === undefined && `${unheard(webhooks)}.`}
      {heard !== undefined && (
        <>
          the last call was delivered <Time at={heard} as="relative" />.
        </>
      )}
      {due > 0 && ` ${count(due, 'call waits', 'calls wait')}.`}
      {webhooks
        .filter((webhook) => webhook.calls.dead > 0 && !hasMissed(webhook))
        .map((webhook) => (
          <Fragment key={webhook.name}>
            {' '}
            {webhook.name} <Missed webhook={webhook} />.
          </Fragment>
        ))}
    </>
  )
}

/** Says why no call was delivered. */
function unheard(webhooks: readonly Webhook[]): string {
  if (webhooks.length === 0) return 'no webhook is configured'
  const isCalled = webhooks.some(({ state }) => state !== 'off')
  return isCalled ? 'no call has been delivered yet' : 'no webhook is enabled'
}

/** Loads the newest bounce, if there is one. */
export function useNewest(everyMs = 0) {
  return useAnswer<{ bounces: FoundBounce[] }>('/v1/bounces?limit=1', everyMs)
}

/** Reads which parts are not ready. The answer is 503 then, which is no problem of the request. */
async function readUnready(signal: AbortSignal): Promise<string[]> {
  const response = await fetch('/health/ready', { signal })
  const { parts }: { parts: Record<string, { ready: boolean }> } = await response.json()
  return Object.keys(parts).filter((part) => !parts[part]?.ready)
}

/** Whether calls were given up and not replayed: recently, or with no success since. */
export function hasMissed(webhook: Webhook): boolean {
  const { last_dead_at } = webhook
  if (last_dead_at === null) return false
  return Date.now() - Date.parse(last_dead_at) < RECENT_MS || isFailing(webhook)
}

/** Says how many calls of a webhook were given up; the text follows its name. */
function Missed({ webhook: { name, calls, last_dead_at } }: { webhook: Webhook }) {
  return (
    <>
      <a href={linkTo(['calls'], { webhook: name, state: 'dead' })}>
        missed {count(calls.dead, 'call')}
      </a>
      {last_dead_at !== null && (
        <>
          , the last given up <Time at={last_dead_at} as="relative" />
        </>
      )}{' '}
      (kept, can be replayed)
    </>
  )
}

/** What is wrong with a webhook; each text follows its name. */
function troublesOf(webhook: Webhook): ComponentChildren[] {
  const { state, calls, oldest_due_at, last_error, last_error_at } = webhook
  const isLate = oldest_due_at !== null && Date.now() - Date.parse(oldest_due_at) > LATE_MS
  const troubles: ComponentChildren[] = []
  if (state === 'gone') troubles.push(hookWords.gone)
  if (oldest_due_at !== null && (isLate || isFailing(webhook))) {
    const oldest = relativeText(oldest_due_at)
    troubles.push(`has ${count(calls.due, 'call')} waiting, the oldest made ${oldest}`)
  }
  if (hasMissed(webhook)) troubles.push(<Missed webhook={webhook} />)
  if (troubles.length > 0 && last_error_at !== null && isFailing(webhook)) {
    troubles.push(`the last try failed ${relativeText(last_error_at)}: ${last_error}`)
  }
  return troubles
}
