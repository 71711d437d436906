// What each room of the daemon is given: the configuration in force, and what the others do. Nothing is
// decided here; rooms know each other by these parameters and in no other way.

import { availableParallelism } from 'node:os'
import { type Accept, createAccept } from './accept.ts'
import { type ReturnPath, recognise, wouldReturn } from './address/resolve.ts'
import { type Admin, type AdminListener, createAdmin } from './admin/app.ts'
import type { Live } from './admin/live.ts'
import { hashIn } from './anonymise.ts'
import { type Subscribers, subscribers } from './calls.ts'
import type { ClockDoubt } from './clock.ts'
import { parseListen } from './config/format.ts'
import type { Config } from './config.ts'
import type { ForwardSettings } from './forward.ts'
import { type Judging, openJudging } from './judge/thread.ts'
import type { Log } from './log.ts'
import { cannotListen } from './network.ts'
import { createTakeOutcomes } from './outcomes.ts'
import { type Keeping, readinessOf } from './readiness.ts'
import { signedAuthors } from './relay/content.ts'
import { type NoticeSettings, noticeOf } from './relay/notice.ts'
import { createRelay } from './relay/relay.ts'
import type { Relay } from './relay/relay-options.ts'
import { unansweredSubmissions } from './repeats.ts'
import type { Listener } from './smtp/intake.ts'
import { listenReturns } from './smtp/returns.ts'
import type { Store } from './store/open.ts'
import type { SuppressionRules } from './store/suppression-rules.ts'
import { createSubmit, type Submit } from './submit.ts'
import { createSuppressionRules } from './suppress.ts'
import type { Tally } from './tally.ts'
import type { Dispatcher } from './webhook/dispatch.ts'

/** The configuration in force; a reload replaces it. */
interface Current {
  config: Config
}

function subscribersIn(current: Current): Subscribers {
  return (event) => subscribers(current.config.webhook, event)
}

export function openSuppressionRules(
  current: Current,
  wakeWebhooks: Dispatcher['wake'],
  log: Log,
): SuppressionRules {
  return createSuppressionRules({
    policy: () => current.config.suppressions,
    subscribers: subscribersIn(current),
    wakeWebhooks,
    log,
  })
}

interface RelayRooms extends Pick<AdminRooms, 'current' | 'store' | 'dispatcher' | 'log'> {
  doubt: ClockDoubt
}

export function openRelay({ current, store, dispatcher, doubt, log }: RelayRooms): Relay {
  return createRelay({
    store,
    relay: current.config.relay,
    hostname: () => current.config.hostname,
    subscribers: subscribersIn(current),
    wakeWebhooks: dispatcher.wake,
    notice: (mail, fate, original) =>
      noticeOf(mail, fate, original, noticeSettings(current.config), Date.now()),
    forbids: async (recipient, nowMs) =>
      current.config.suppressions.refuse ? store.suppressions.find(recipient, nowMs) : null,
    doubt,
    log,
  })
}

type IntakeRooms = Pick<
  AdminRooms,
  'current' | 'store' | 'dispatcher' | 'relay' | 'keeping' | 'log'
>

export async function openSubmit(rooms: IntakeRooms): Promise<Submit> {
  const { current, store, dispatcher, relay, keeping, log } = rooms
  const submit = createSubmit({
    store,
    unanswered: await unansweredSubmissions(store),
    hostname: () => current.config.hostname,
    returnPath: () => current.config.returnPath,
    expireMs: () => current.config.relay.expireS * 1000,
    subscribers: subscribersIn(current),
    signedAuthors: (raw) => signedAuthors(raw, current.config.relay.dkim),
    stored({ messages, from, webhooks }) {
      for (const { id, recipient } of messages) {
        log.info('message queued', { id, to: recipient, user: from.user || undefined, ip: from.ip })
      }
      dispatcher.wake(...webhooks)
      relay.wake()
    },
  })
  return keeping.watch(submit)
}

// The built program finds its threads from the folder of main.ts alone.
export const startCheckpointThread = () =>
  new Worker(new URL('./store/checkpoint-worker.ts', import.meta.url).href, { smol: true })
export const startJudgeThread = () =>
  new Worker(new URL('./judge/worker.ts', import.meta.url).href, { smol: true })

/** A second core is worth a thread: one judges mail faster than SMTP and the store take it. */
export function openJudge({ config }: Current, log: Log): Judging {
  const start = availableParallelism() > 1 ? startJudgeThread : null
  return openJudging({ rules: config.rule, start, log })
}

export async function openAccept(rooms: IntakeRooms & { judging: Judging }): Promise<Accept> {
  const { current, store, dispatcher, relay, judging, keeping, log } = rooms
  const accept = await createAccept({
    store,
    subscribers: subscribersIn(current),
    nonstandard: () => current.config.failures.nonstandard,
    judge: judging.judge,
    forward: () => forwardSettings(current.config),
    hashOf: hashIn(current.config.dataDir),
    stored({ webhooks, forwards }) {
      dispatcher.wake(...webhooks)
      if (forwards > 0) relay.wake()
    },
    log,
  })
  return keeping.watch(accept)
}

/**
 * Gives the return path in force. While the clock may have leapt ahead, no address counts as too old: mail
 * that is refused for its age is never sent again.
 */
export function openReturnPath(current: Current, doubt: ClockDoubt): () => ReturnPath {
  return () => {
    const { returnPath } = current.config
    return doubt() === null ? returnPath : { ...returnPath, maxAgeDays: Number.POSITIVE_INFINITY }
  }
}

export function openReturns(
  current: Current,
  returnPath: () => ReturnPath,
  accept: Accept,
  log: Log,
): Promise<Listener> {
  const ours = (address: string) => recognise(address, returnPath(), Date.now())
  return listenReturns(current.config, { recognise: ours, accept }, log)
}

interface AdminRooms {
  current: Current
  returnPath(): ReturnPath
  store: Store
  dispatcher: Dispatcher
  relay: Relay
  accept: Accept
  submit: Submit
  returns: Listener
  submission: Pick<Listener, 'counts' | 'isListening'>
  keeping: Keeping
  tally: Tally
  live: Live
  log: Log
}

export async function openAdmin(rooms: AdminRooms): Promise<AdminListener> {
  const { current, store, dispatcher, returns, submission, tally } = rooms
  const admin: Admin = createAdmin({
    ...rooms,
    takeOutcomes: createTakeOutcomes({
      store,
      subscribers: subscribersIn(current),
      wakeWebhooks: dispatcher.wake,
    }),
    sendLimits: () => current.config.submission,
    config: () => current.config,
    tokens: () => current.config.admin.tokens,
    webhooks: () => current.config.webhook,
    mailMaxBytes: () => current.config.smtp.sizeMaxBytes,
    verdicts: tally.verdicts,
    reasons: tally.reasons,
    isReloadTaken: tally.isReloadTaken,
    returns: () => returns.counts(),
    listening: () => returns.addresses,
    submission: () => submission.counts(),
    readiness: readinessOf(rooms),
    now: Date.now,
  })
  const { listen } = current.config.admin
  const address = parseListen(listen)
  if (address === null) throw new Error(`no address: ${listen}`)
  return admin.listen(address).catch((error: unknown) => {
    throw cannotListen(listen, error)
  })
}

function noticeSettings(config: Config): NoticeSettings {
  const { enabled, refusals, delayS } = config.forward
  return { ...forwardSettings(config), enabled: enabled && refusals, delayMs: delayS * 1000 }
}

function forwardSettings(config: Config): ForwardSettings {
  return {
    enabled: config.forward.enabled,
    hostname: config.hostname,
    expireMs: config.relay.expireS * 1000,
    isOurs: (address) => wouldReturn(address, config.returnPath, Date.now()),
  }
}
