// The daemon: store, webhook calls, returned mail, admin, opened in this order and closed in reverse.
// The architecture on one screen: rooms get each other as parameters here and nowhere else.

import { join } from 'node:path'
import { type Accept, createAccept } from './accept.ts'
import { type ReturnPath, recognise, wouldReturn } from './address/resolve.ts'
import { announce } from './admin/announce.ts'
import { type Admin, type AdminListener, createAdmin } from './admin/app.ts'
import { createLive, type Live as Watched } from './admin/live.ts'
import { type OwnRules, readyRules } from './classify/own-rules.ts'
import { submissionOptions } from './config/submission.ts'
import type { Config } from './config.ts'
import { startExpiry } from './expire.ts'
import type { ForwardSettings } from './forward.ts'
import type { Log } from './log.ts'
import { createTakeOutcomes, type TakeOutcomes } from './outcomes.ts'
import { readinessOf } from './readiness.ts'
import { cancelMail } from './relay/cancel.ts'
import { type NoticeSettings, noticeOf } from './relay/notice.ts'
import { createRelay, type Relay } from './relay/relay.ts'
import type { Listener } from './smtp/intake.ts'
import { listenReturns } from './smtp/returns.ts'
import { listenSubmission } from './smtp/submission.ts'
import { openStore, type Store } from './store/open.ts'
import type { Suppressing } from './store/suppressions.ts'
import { createSubmit, type Submit } from './submit.ts'
import { createSuppressing } from './suppress.ts'
import { createTally, type Tally } from './tally.ts'
import { version } from './version.ts'
import { createDispatcher, type Dispatcher } from './webhook/dispatch.ts'
import { subscribers } from './webhook/filter.ts'

/** Sessions and POSTs that run when the daemon stops have this long to finish. */
const DRAIN_MAX_MS = 20_000

export interface Daemon {
  /** What is really listened on, free ports filled in. */
  addresses: { smtp: string[]; lmtp: string[]; submission: string[]; admin: string }
  /** Takes a new configuration; what needs a restart is logged. Rejects on store trouble. */
  reload(config: Config): Promise<void>
  /** Stops accepting, finishes what runs up to a limit, closes. */
  close(): Promise<void>
}

/** Starts everything, or rejects with what is in the way and leaves nothing open. */
export async function startDaemon(config: Config, log: Log): Promise<Daemon> {
  const live = { config, rules: readyRules(config.rule) }
  await using parts = new AsyncDisposableStack()
  const watched = createLive()
  const tally = createTally()
  const store: Store = openStore(
    join(config.dataDir, 'retour.db'),
    (news) => {
      tally.hear(news)
      announce(news, watched, () => store)
    },
    openSuppressing(live, (...webhooks) => dispatcher.wake(...webhooks), log),
  )
  parts.defer(() => store.close())
  const dispatcher = createDispatcher({ store, webhooks: config.webhook, version, log })
  parts.defer(() => dispatcher.close(DRAIN_MAX_MS))
  const relay = openRelay(live, store, dispatcher, log)
  parts.defer(() => relay.close(DRAIN_MAX_MS))
  const accept = await openAccept(live, store, dispatcher, relay, log)
  const returns = await openReturns(live, accept, log)
  parts.defer(() => returns.close(DRAIN_MAX_MS))
  const submit = openSubmit(live, store, dispatcher, relay, log)
  const submission = await listenSubmission(submissionOptions(config), submit, log)
  parts.defer(() => submission.close(DRAIN_MAX_MS))
  const takeOutcomes = openTakeOutcomes(live, store, dispatcher)
  const admin = openAdmin({
    ...{ live, store, dispatcher, relay, accept, submit, takeOutcomes, returns, tally, log },
    ...{ submission, watched },
  })
  parts.defer(() => admin.stop())
  // Streams have no end of their own: the listener would wait for them.
  parts.defer(() => watched.close())
  const { dataDir } = config
  parts.defer(startExpiry({ store, settings: () => live.config.log, dataDir, log }))
  if (store.afterCrash) log.warn('the last process did not stop cleanly; what it kept is safe')

  const open = parts.move()
  const smtpCount = config.smtp.listen.length
  return {
    addresses: {
      smtp: returns.addresses.slice(0, smtpCount),
      lmtp: returns.addresses.slice(smtpCount),
      submission: [...submission.addresses],
      admin: admin.url,
    },
    async reload(next) {
      const restart = restartKeys(live.config, next)
      if (restart.length > 0) log.warn('some changes need a restart', { keys: restart.join(', ') })
      live.config = next
      live.rules = readyRules(next.rule)
      returns.reload(next)
      submission.reload(submissionOptions(next))
      relay.reload(next.relay)
      await dispatcher.reload(next.webhook)
    },
    close: () => open.disposeAsync(),
  }
}

/** The configuration in force; a reload replaces it. */
interface Live {
  config: Config
  rules: OwnRules
}

function openSuppressing(live: Live, wake: Dispatcher['wake'], log: Log): Suppressing {
  return createSuppressing({
    policy: () => live.config.suppressions,
    subscribers: (event) => subscribers(live.config.webhook, event),
    wake,
    log,
  })
}

function openRelay(live: Live, store: Store, dispatcher: Dispatcher, log: Log): Relay {
  return createRelay({
    store,
    relay: live.config.relay,
    hostname: live.config.hostname,
    subscribers: (event) => subscribers(live.config.webhook, event),
    notify: (webhooks) => dispatcher.wake(...webhooks),
    notice: (mail, fate, original) =>
      noticeOf(mail, fate, original, noticeSettings(live.config), Date.now()),
    forbids: async (recipient, nowMs) =>
      live.config.suppressions.refuse ? store.suppressions.find(recipient, nowMs) : null,
    log,
  })
}

function openSubmit(
  live: Live,
  store: Store,
  dispatcher: Dispatcher,
  relay: Relay,
  log: Log,
): Submit {
  return createSubmit({
    store,
    hostname: () => live.config.hostname,
    returnPath: () => returnPath(live.config),
    expireMs: () => live.config.relay.expireS * 1000,
    subscribers: (event) => subscribers(live.config.webhook, event),
    stored({ messages, from, webhooks }) {
      for (const { id, recipient } of messages) {
        log.info('message queued', { id, to: recipient, user: from.user, ip: from.ip })
      }
      dispatcher.wake(...webhooks)
      relay.wake()
    },
  })
}

function openAccept(
  live: Live,
  store: Store,
  dispatcher: Dispatcher,
  relay: Relay,
  log: Log,
): Promise<Accept> {
  return createAccept({
    store,
    subscribers: (event) => subscribers(live.config.webhook, event),
    nonstandard: () => live.config.failures.nonstandard,
    rules: () => live.rules,
    forward: () => forwardSettings(live.config),
    stored({ webhooks, forwards }) {
      dispatcher.wake(...webhooks)
      if (forwards > 0) relay.wake()
    },
    log,
  })
}

function openTakeOutcomes(live: Live, store: Store, dispatcher: Dispatcher): TakeOutcomes {
  return createTakeOutcomes({
    store,
    subscribers: (event) => subscribers(live.config.webhook, event),
    stored: (webhooks) => dispatcher.wake(...webhooks),
  })
}

function openReturns(live: Live, accept: Accept, log: Log): Promise<Listener> {
  return listenReturns(
    live.config,
    {
      recognise: (address) => recognise(address, returnPath(live.config), Date.now()),
      async accept(arrival) {
        const accepted = await accept(arrival)
        for (const { bounceId, returnAddress, kind, repeated } of accepted) {
          const event = repeated ? 'bounce sent again after a crash' : 'bounce accepted'
          log.info(event, { id: bounceId, to: returnAddress, kind, ip: arrival.peer.ip })
        }
      },
    },
    log,
  )
}

interface AdminRooms {
  live: Live
  store: Store
  dispatcher: Dispatcher
  relay: Relay
  accept: Accept
  submit: Submit
  takeOutcomes: TakeOutcomes
  returns: Listener
  submission: Pick<Listener, 'counts' | 'isListening'>
  tally: Tally
  watched: Watched
  log: Log
}

function openAdmin({
  live,
  store,
  dispatcher,
  relay,
  returns,
  submission,
  tally,
  watched,
  ...rooms
}: AdminRooms) {
  const admin: Admin = createAdmin({
    ...rooms,
    store,
    dispatcher,
    relay: {
      state: () => relay.state(),
      wake: (destination) => relay.wake(destination),
      cancel: (id) =>
        cancelMail(id, {
          queue: store.queue,
          subscribers: (event) => subscribers(live.config.webhook, event),
          notify: (webhooks) => dispatcher.wake(...webhooks),
          now: Date.now,
        }),
    },
    sendLimits: () => live.config.submission,
    live: watched,
    config: () => live.config,
    tokens: () => live.config.admin.tokens,
    webhooks: () => live.config.webhook,
    returnPath: () => returnPath(live.config),
    mailMaxBytes: () => live.config.smtp.sizeMaxBytes,
    verdicts: tally.verdicts,
    reasons: tally.reasons,
    returns: () => returns.counts(),
    submission: () => submission.counts(),
    readiness: readinessOf({ store, dispatcher, returns, submission }),
    now: Date.now,
  })
  return admin.listen(adminAddress(live.config.admin.listen)) satisfies AdminListener
}

function returnPath({ returnPath: path }: Config): ReturnPath {
  return { ...path, verp: path.verp ?? null }
}

function noticeSettings(config: Config): NoticeSettings {
  const { enabled, refusals, delayS } = config.forward
  return { ...forwardSettings(config), enabled: enabled && refusals, delayMs: delayS * 1000 }
}

function forwardSettings(config: Config): ForwardSettings {
  const path = returnPath(config)
  return {
    enabled: config.forward.enabled,
    hostname: config.hostname,
    expireMs: config.relay.expireS * 1000,
    isOurs: (address) => wouldReturn(address, path, Date.now()),
  }
}

function adminAddress(listen: string) {
  if (listen.startsWith('unix:')) return { path: listen.slice('unix:'.length) }
  const { hostname, port } = new URL(`http://${listen}`)
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 80) }
}

/** Keys that differ and are only read at the start. */
function restartKeys(before: Config, after: Config): string[] {
  const keys: [string, (config: Config) => unknown][] = [
    ['data_dir', (config) => config.dataDir],
    ['smtp.listen', (config) => config.smtp.listen],
    ['lmtp.listen', (config) => config.lmtp.listen],
    ['submission.listen', (config) => config.submission.listen],
    ['admin.listen', (config) => config.admin.listen],
  ]
  return keys
    .filter(([, read]) => JSON.stringify(read(before)) !== JSON.stringify(read(after)))
    .map(([key]) => key)
}
