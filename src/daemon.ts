// The daemon: store, webhook calls, relay, listeners, admin, opened in this order and closed in
// reverse. The architecture on one screen; what each room is given stands in wiring.ts.

import { isDeepStrictEqual } from 'node:util'
import { announce } from './admin/announce.ts'
import { createLive } from './admin/live.ts'
import { createClockDoubt } from './clock.ts'
import { untilRestart } from './config/restart.ts'
import { submissionOptions } from './config/submission.ts'
import type { Config } from './config.ts'
import { startExpiry } from './expire.ts'
import type { Log } from './log.ts'
import { createKeeping } from './readiness.ts'
import { listenSubmission } from './smtp/submission.ts'
import { databaseIn } from './store/file.ts'
import { lockDatabase } from './store/lock.ts'
import { openStore, type Store } from './store/open.ts'
import { createTally } from './tally.ts'
import { version } from './version.ts'
import { createDispatcher } from './webhook/dispatch.ts'
import {
  openAccept,
  openAdmin,
  openJudge,
  openRelay,
  openReturnPath,
  openReturns,
  openSubmit,
  openSuppressionRules,
  startCheckpointThread,
} from './wiring.ts'

/** How long running sessions and POSTs have to finish when the daemon stops. */
const DRAIN_MAX_MS = 20_000

export interface Daemon {
  /** Listen addresses with their real ports. */
  addresses: { smtp: string[]; lmtp: string[]; submission: string[]; admin: string }
  /** Takes a new configuration; what needs a restart is logged. Rejects on store trouble. */
  reload(config: Config): Promise<void>
  /** Takes note of whether the configuration was taken. */
  noteReload(isTaken: boolean): void
  /** Stops accepting, finishes what runs up to a limit, closes. */
  close(): Promise<void>
}

/** Starts everything, or rejects with what is in the way and leaves nothing open. */
export async function startDaemon(config: Config, log: Log): Promise<Daemon> {
  const current = { config }
  await using parts = new AsyncDisposableStack()
  const { dataDir } = config
  parts.use(lockDatabase(databaseIn(dataDir)))
  const [tally, keeping, live] = [createTally(), createKeeping(), createLive()]
  const store: Store = openStore(databaseIn(dataDir), {
    listener: (news) => {
      tally.hear(news)
      announce(news, live, () => ({ store, webhooks: () => current.config.webhook }))
    },
    suppressionRules: openSuppressionRules(current, (...names) => dispatcher.wake(...names), log),
    checkpointThread: startCheckpointThread,
    isAlone: true,
    foldTroubled: (error) => log.error('write-ahead log not folded into the database', { error }),
    upgrading: (from, to) => log.info('database is brought to a new schema', { from, to }),
  })
  parts.defer(() => store.close())
  const workers = closeTogether(parts)
  const doubt = createClockDoubt(Date.now, await store.clock.last())
  const dispatcher = createDispatcher({ store, webhooks: config.webhook, version, log })
  workers.push(() => dispatcher.close(DRAIN_MAX_MS))
  const relay = openRelay({ current, store, dispatcher, doubt, log })
  workers.push(() => relay.close(DRAIN_MAX_MS))
  const shared = { current, store, dispatcher, relay, keeping, tally, live, log }
  const judging = openJudge(current, log)
  parts.defer(() => judging.close())
  const doors = closeTogether(parts)
  const accept = await openAccept({ ...shared, judging })
  const returnPath = openReturnPath(current, doubt)
  const returns = await openReturns(current, returnPath, accept, log)
  doors.push(() => returns.close(DRAIN_MAX_MS))
  const submit = await openSubmit(shared)
  const submission = await listenSubmission(submissionOptions(config), submit, log)
  doors.push(() => submission.close(DRAIN_MAX_MS))
  const ways = { returnPath, accept, submit, returns, submission }
  const admin = await openAdmin({ ...shared, ...ways })
  doors.push(() => admin.stop())
  // Streams never end by themselves: the listener would wait for them.
  parts.defer(() => live.close())
  parts.defer(startExpiry({ store, settings: () => current.config.log, dataDir, doubt, log }))
  if (store.afterCrash) log.warn('the last process did not stop cleanly; what it kept is safe')

  const open = parts.move()
  return {
    addresses: addressesOf(config, returns.addresses, submission.addresses, admin.url),
    async reload(given) {
      const { next, keys } = untilRestart(config, given)
      if (keys.length > 0) log.warn('some changes need a restart', { keys: keys.join(', ') })
      // A stream may have been opened with a token that is gone now.
      if (!isDeepStrictEqual(current.config.admin.tokens, next.admin.tokens)) live.dismiss()
      current.config = next
      judging.reload(next.rule)
      returns.reload(next)
      submission.reload(submissionOptions(next))
      relay.reload(next.relay)
      await dispatcher.reload(next.webhook)
    },
    noteReload: tally.noteReload,
    close: () => open.disposeAsync(),
  }
}

function addressesOf(
  { smtp }: Config,
  returns: readonly string[],
  submission: readonly string[],
  admin: string,
): Daemon['addresses'] {
  const at = smtp.listen.length
  return { smtp: returns.slice(0, at), lmtp: returns.slice(at), submission: [...submission], admin }
}

/**
 * Gives a list of closers that run all at once, when their turn in `parts` comes, so that their waiting
 * times do not add up.
 */
function closeTogether(parts: AsyncDisposableStack): (() => Promise<void>)[] {
  const closers: (() => Promise<void>)[] = []
  parts.defer(async () => {
    const closed = await Promise.allSettled(closers.map((close) => close()))
    const failed = closed.find((one) => one.status === 'rejected')
    if (failed !== undefined) throw failed.reason
  })
  return closers
}
