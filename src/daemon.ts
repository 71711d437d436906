// The daemon: store, webhook calls, returned mail, admin, opened in this order and closed in reverse.
// The architecture on one screen: rooms get each other as parameters here and nowhere else.

import { join } from 'node:path'
import { type Accept, createAccept } from './accept.ts'
import { type ReturnPath, recognise } from './address/resolve.ts'
import { type Admin, type AdminListener, createAdmin } from './admin/app.ts'
import type { Config } from './config.ts'
import { type Kind, kinds } from './event.ts'
import { startExpiry } from './expire.ts'
import type { ForwardSettings } from './forward.ts'
import type { Log } from './log.ts'
import { createTakeOutcomes, type TakeOutcomes } from './outcomes.ts'
import type { Listener } from './smtp/intake.ts'
import { listenReturns } from './smtp/returns.ts'
import { openStore, type Store } from './store/open.ts'
import { version } from './version.ts'
import { createDispatcher, type Dispatcher } from './webhook/dispatch.ts'
import { subscribers } from './webhook/filter.ts'

/** Sessions and POSTs that run when the daemon stops have this long to finish. */
const DRAIN_MAX_MS = 20_000

export interface Daemon {
  /** What is really listened on, free ports filled in. */
  addresses: { smtp: string[]; lmtp: string[]; admin: string }
  /** Takes a new configuration; what needs a restart is logged. Rejects on store trouble. */
  reload(config: Config): Promise<void>
  /** Stops accepting, finishes what runs up to a limit, closes. */
  close(): Promise<void>
}

/** Starts everything, or rejects with what is in the way and leaves nothing open. */
export async function startDaemon(config: Config, log: Log): Promise<Daemon> {
  const live = { config }
  await using parts = new AsyncDisposableStack()
  const store = openStore(join(config.dataDir, 'retour.db'))
  parts.defer(() => store.close())
  const dispatcher = createDispatcher({ store, webhooks: config.webhook, version, log })
  parts.defer(() => dispatcher.close(DRAIN_MAX_MS))
  const verdicts = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>
  const accept = await createAccept({
    store,
    subscribers: (event) => subscribers(live.config.webhook, event),
    nonstandard: () => live.config.failures.nonstandard,
    forward: () => forwardSettings(live.config),
    stored({ kinds: stored, webhooks }) {
      for (const kind of stored) verdicts[kind] += 1
      dispatcher.wake(...webhooks)
    },
    log,
  })
  const returns = await openReturns(live, accept, log)
  parts.defer(() => returns.close(DRAIN_MAX_MS))
  const takeOutcomes = createTakeOutcomes({
    store,
    subscribers: (event) => subscribers(live.config.webhook, event),
    stored: (webhooks) => dispatcher.wake(...webhooks),
  })
  const admin = openAdmin({ live, store, dispatcher, accept, takeOutcomes, returns, verdicts, log })
  parts.defer(() => admin.stop())
  const { retention } = store
  parts.defer(startExpiry({ retention, settings: () => live.config.log, log }))
  if (store.afterCrash) log.warn('the last process did not stop cleanly; what it kept is safe')

  const open = parts.move()
  const smtpCount = config.smtp.listen.length
  return {
    addresses: {
      smtp: returns.addresses.slice(0, smtpCount),
      lmtp: returns.addresses.slice(smtpCount),
      admin: admin.url,
    },
    async reload(next) {
      const restart = restartKeys(live.config, next)
      if (restart.length > 0) log.warn('some changes need a restart', { keys: restart.join(', ') })
      live.config = next
      returns.reload(next)
      await dispatcher.reload(next.webhook)
    },
    close: () => open.disposeAsync(),
  }
}

/** The configuration in force; a reload replaces it. */
interface Live {
  config: Config
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
  accept: Accept
  takeOutcomes: TakeOutcomes
  returns: Listener
  verdicts: Readonly<Record<Kind, number>>
  log: Log
}

function openAdmin({ live, store, dispatcher, returns, verdicts, ...rooms }: AdminRooms) {
  const admin: Admin = createAdmin({
    ...rooms,
    store,
    dispatcher,
    tokens: () => live.config.admin.tokens,
    webhooks: () => live.config.webhook,
    returnPath: () => returnPath(live.config),
    mailMaxBytes: () => live.config.smtp.sizeMaxBytes,
    verdicts: () => verdicts,
    returns: () => returns.counts(),
    readiness: { store: () => store.probe() },
    now: Date.now,
  })
  return admin.listen(adminAddress(live.config.admin.listen)) satisfies AdminListener
}

function returnPath({ returnPath: path }: Config): ReturnPath {
  return { ...path, verp: path.verp ?? null }
}

function forwardSettings(config: Config): ForwardSettings {
  const path = returnPath(config)
  return {
    enabled: config.forward.enabled,
    hostname: config.hostname,
    expireMs: config.relay.expireS * 1000,
    isOurs(address) {
      const told = recognise(address, path, Date.now())
      return told.kind === 'ours' || told.why !== 'foreign'
    },
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
    ['admin.listen', (config) => config.admin.listen],
  ]
  return keys
    .filter(([, read]) => JSON.stringify(read(before)) !== JSON.stringify(read(after)))
    .map(([key]) => key)
}
