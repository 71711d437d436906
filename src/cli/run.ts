// retour run: runs the daemon, and heeds signals. At SIGHUP it reads the configuration again, at
// SIGTERM or SIGINT it drains, and at a second one of these it ends at once.
import { type Config, loadConfig } from '../config.ts'
import type { startDaemon } from '../daemon.ts'
import { createLog, type Log } from '../log.ts'
import { createNotifier, type Notifier } from '../notify.ts'
import { version } from '../version.ts'
import { command } from './command.ts'
import { configFlag, findConfig } from './config-file.ts'
import { descriptorsLacking } from './descriptors.ts'
import { setRuntime } from './runtime.ts'

/** The exit code that a shell reports for a program that SIGINT ended. */
const INTERRUPTED = 130

type Daemon = Awaited<ReturnType<typeof startDaemon>>

export const run = command({
  name: 'run',
  about: 'Runs the daemon.',
  flags: configFlag,
  examples: ['retour run', 'retour run --config /etc/retour/retour.toml'],
  notes:
    'One line `ready` on stdout tells that all listeners are up; the log is on stderr. SIGHUP rereads ' +
    'the configuration, SIGTERM and SIGINT stop after what is running, a second one stops at once.',
  async run({ values }, io) {
    // Must come first: it restarts the program, which loses everything done before.
    setRuntime(process.argv.slice(2), io.env)
    const heedHangUps = catchHangUps()
    const path = findConfig(values.config)
    const loaded = loadConfig(path)
    if ('problems' in loaded) return io.problem(...loaded.problems)
    const log = changeableLog(loaded.config.log)
    // Imported only here, so that `deliver`, which runs for each mail, does not load a whole
    // daemon.
    const { startDaemon } = await import('../daemon.ts')
    let daemon: Daemon
    try {
      daemon = await startDaemon(loaded.config, log)
    } catch (error) {
      log.debug('start failed', { error })
      return io.problem(`cannot start: ${error instanceof Error ? error.message : error}`)
    }
    log.info('started', { version, config: path, pid: process.pid })
    tellHints(loaded.hints, log)
    const lacking = descriptorsLacking(loaded.config)
    if (lacking) log.warn('file descriptors may run out: raise LimitNOFILE', lacking)
    const notifier = createNotifier({ env: io.env, pid: process.pid, log })
    const { stopped, hangUp } = heedSignals({ daemon, path, log, notifier })
    const listens = addressesText(daemon.addresses)
    notifier.ready(listens)
    // The daemon also runs if stdout is a full disk or has no reader.
    await io.out(`ready ${listens}\n`).catch((error: unknown) => {
      log.warn('ready, and stdout does not take it', { error })
    })
    heedHangUps(hangUp)
    return stopped.finally(() => notifier.close())
  },
})

/** A log whose level and format a reload can change. */
function changeableLog(options: Config['log']): Log & { change(options: Config['log']): void } {
  let log = createLog(options)
  return {
    debug: (event, fields) => log.debug(event, fields),
    info: (event, fields) => log.info(event, fields),
    warn: (event, fields) => log.warn(event, fields),
    error: (event, fields) => log.error(event, fields),
    change(changed) {
      log = createLog(changed)
    },
  }
}

interface Running {
  daemon: Daemon
  /** The configuration file. */
  path: string
  log: ReturnType<typeof changeableLog>
  notifier: Notifier
}

/**
 * Catches SIGHUP from now on: a start may take minutes, and the signal would end the program in the
 * middle of it. Gives a function that takes the handler, which is called for each later signal, and
 * at once if one came before.
 */
function catchHangUps(): (reload: () => void) => void {
  let came = false
  let heed = () => {
    came = true
  }
  process.on('SIGHUP', () => heed())
  return (reload) => {
    heed = reload
    if (came) reload()
  }
}

/** `stopped` resolves to the exit code once a signal has ended the daemon. */
function heedSignals(running: Running) {
  const { daemon, log, notifier } = running
  const { promise, resolve } = Promise.withResolvers<number>()
  let stopping = false
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) return resolve(INTERRUPTED)
    stopping = true
    log.info('stopping', { signal })
    notifier.stopping()
    daemon.close().then(
      () => {
        log.info('stopped')
        resolve(0)
      },
      (error) => {
        log.error('stop failed', { error })
        resolve(1)
      },
    )
  }
  // One after the other, so that the file that was read last stays in force.
  let reloaded = Promise.resolve()
  const hangUp = () => {
    if (!stopping) reloaded = reloaded.then(() => reload(running))
  }
  process.on('SIGTERM', stop).on('SIGINT', stop)
  return { stopped: promise, hangUp }
}

/** Takes the new configuration, or keeps the old one and says why. */
async function reload({ daemon, path, log, notifier }: Running): Promise<void> {
  notifier.reloading()
  const isTaken = await takeConfig(daemon, path, log)
  daemon.noteReload(isTaken)
  const listens = addressesText(daemon.addresses)
  notifier.ready(isTaken ? listens : `${listens}; the last reload failed, see the log`)
}

/** Logs the hints, as nobody runs `retour check` when a certificate was not renewed. */
function tellHints(hints: string[], log: Log): void {
  for (const problem of hints) log.warn('configuration doubtful', { problem })
}

/** Reads the file; tells whether it was good and all of it is in force now. */
async function takeConfig(daemon: Daemon, path: string, log: Running['log']): Promise<boolean> {
  const loaded = loadConfig(path)
  if ('problems' in loaded) {
    for (const problem of loaded.problems) log.error('configuration problem', { problem })
    log.error('configuration not reloaded, the old one stays', { config: path })
    return false
  }
  try {
    await daemon.reload(loaded.config).finally(() => log.change(loaded.config.log))
    log.info('configuration reloaded', { config: path })
    tellHints(loaded.hints, log)
    return true
  } catch (error) {
    log.error('configuration only partly reloaded', { config: path, error })
    return false
  }
}

/** What is listened on, with the ports that the system gave: `smtp=0.0.0.0:25 admin=…`. */
function addressesText(addresses: Daemon['addresses']): string {
  return Object.entries(addresses)
    .flatMap(([listener, address]) => [address].flat().map((one) => `${listener}=${one}`))
    .join(' ')
}
