// retour watch postfix: reports to the running daemon what Postfix's own log says of mail with our
// return addresses. Runs until it is stopped. An outcome may be reported twice: the daemon
// recognises the second report.

import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { recognise } from '../address/resolve.ts'
import type { Config } from '../config.ts'
import { comparable } from '../mailbox.ts'
import { createFollower, type Outcome } from '../watch/follow.ts'
import { followJournal } from '../watch/journal.ts'
import { followFile } from '../watch/log-file.ts'
import { entryOfLine, type LogEntry } from '../watch/log-line.ts'
import { type Position, readState, writeState } from '../watch/state.ts'
import { watch } from '../watch/watch.ts'
import { type ApiAnswer, type ApiRequest, callApi } from './api.ts'
import { command, UsageError } from './command.ts'
import { configFlag, openParts } from './config-file.ts'
import { fileProblem } from './file-problem.ts'
import type { Io } from './io.ts'
import { count } from './table.ts'

const MAIL_LOG = '/var/log/mail.log'
const STATE_FILE = 'watch-postfix.json'
/** So many outcomes are reported in one request. */
const AT_ONCE_MAX = 500
const RETRY_MIN_MS = 1000
const RETRY_MAX_MS = 60_000

export const watchPostfix = command({
  name: 'watch postfix',
  about:
    "Reports to the running daemon what Postfix's log says of mail with signed return addresses.",
  flags: {
    ...configFlag,
    file: { value: 'FILE', about: `the log; default ${MAIL_LOG}, if it exists` },
    journal: { about: "read systemd's journal instead" },
    state: { value: 'FILE', about: `what it knows; default data_dir/${STATE_FILE}` },
    once: { about: 'stop at the end of the log' },
  },
  examples: ['retour watch postfix', 'retour watch postfix --file /var/log/maillog --once'],
  notes: `For those who send with their own Postfix and a signed return address as envelope sender: a refusal \
(status=bounced, expired) becomes a failure, a delivery (status=sent) a delivery, with their webhook \
calls. Rotation of the log is followed; a restart goes on where the last run was. It needs to read \
the log (group adm, or systemd-journal) and to write its state.`,
  async run({ values }, io) {
    if (values.file !== undefined && values.journal) {
      throw new UsageError('give --file or --journal, not both')
    }
    const config = openParts(values.config, 'admin', 'dataDir', 'returnPath')
    const isFile = values.journal !== true && (values.file !== undefined || existsSync(MAIL_LOG))
    const path = isFile ? resolve(values.file ?? MAIL_LOG) : null
    const statePath = values.state ?? join(config.dataDir, STATE_FILE)
    const stop = new AbortController()
    const { signal } = stop
    const onSignal = () => stop.abort()
    process.on('SIGTERM', onSignal).on('SIGINT', onSignal)
    try {
      return await run({ config, path, statePath, once: values.once === true, signal, io })
    } catch (error) {
      if (signal.aborted) return 0 // outcomes that were not reported are read again
      return io.problem(troubleOf(error))
    } finally {
      process.off('SIGTERM', onSignal).off('SIGINT', onSignal)
    }
  },
})

function troubleOf(error: unknown): string {
  const path = error instanceof Error && 'path' in error ? `${error.path}: ` : ''
  return path + fileProblem(error)
}

interface Watching {
  config: Pick<Config, 'admin' | 'returnPath'>
  /** The log file; null = the journal. */
  path: string | null
  statePath: string
  /** Whether to end at the end of the log, and not to wait for a daemon that cannot be reached. */
  once: boolean
  signal: AbortSignal
  io: Io
}

async function run(watching: Watching): Promise<number> {
  const { config, path, statePath, io } = watching
  const state = await readState(statePath)
  const follower = createFollower((sender) => idOf(sender, config), state.mails)
  await io.out(`watching ${nameOf(path)}\n`)
  // Asked at once, so that a wrong token is noticed before the log has something to report.
  await waitForAnswer({ path: '/v1/webhooks' }, watching)
  const reported = await watch({
    chunks:
      path === null ? journal(state.position, watching) : file(path, state.position, watching),
    follower,
    report: (outcomes) => report(outcomes, watching),
    save: (position) => writeState(statePath, { position, mails: follower.mails() }),
    now: Date.now,
  })
  await io.out(`told ${count(reported, 'outcome')}\n`)
  return 0
}

/** Says if the log is not there: it may be made later, or its name may be wrong. */
function nameOf(path: string | null): string {
  if (path === null) return 'the journal'
  return existsSync(path) ? path : `${path}, which is not there yet`
}

/** The id of the message that a signed return address belongs to; null for any other sender. */
function idOf(sender: string, { returnPath }: Pick<Config, 'returnPath'>): string | null {
  const told = recognise(sender, returnPath, Date.now())
  return told.kind === 'ours' && told.value.kind === 'signed' ? told.value.id : null
}

interface Chunk {
  entries: LogEntry[]
  position: Position
}

async function* file(
  path: string,
  position: Position | null,
  { once, signal, io }: Watching,
): AsyncGenerator<Chunk> {
  const known = position?.kind === 'file' && position.path === path ? position.place : null
  const lost = (what: string) => void io.problem(`${what}: what it said last is not known`)
  for await (const { lines, place } of followFile(path, { place: known, once, signal, lost })) {
    const entries = lines.flatMap((line) => entryOfLine(line, Date.now()) ?? [])
    yield { entries, position: { kind: 'file', path, place } }
  }
}

async function* journal(
  position: Position | null,
  { once, signal }: Watching,
): AsyncGenerator<Chunk> {
  const known = position?.kind === 'journal' ? position.cursor : null
  for await (const { entries, cursor } of followJournal({ cursor: known, once, signal })) {
    yield { entries, position: { kind: 'journal', cursor } }
  }
}

/**
 * Reports what became of a recipient's mail in the order of the log: a delivery ends what failed
 * before it, and not what fails after it. Else first all failures: a request for each outcome would
 * take too long where many are read at once.
 */
async function report(outcomes: Outcome[], watching: Watching): Promise<void> {
  let together: Outcome[] = []
  const delivered = new Set<string>()
  for (const outcome of outcomes) {
    const recipient = comparable(outcome.body.recipient)
    if (outcome.kind === 'delivery') delivered.add(recipient)
    else if (delivered.has(recipient)) {
      await reportTogether(together, watching)
      together = []
      delivered.clear()
    }
    together.push(outcome)
  }
  await reportTogether(together, watching)
}

/** Reports first the failures and then the deliveries. */
async function reportTogether(outcomes: Outcome[], watching: Watching): Promise<void> {
  for (const kind of ['failure', 'delivery'] as const) {
    const bodies = outcomes.filter((one) => one.kind === kind).map(({ body }) => body)
    const path = kind === 'failure' ? '/v1/failures' : '/v1/deliveries'
    for (let at = 0; at < bodies.length; at += AT_ONCE_MAX) {
      await tell(path, bodies.slice(at, at + AT_ONCE_MAX), watching)
    }
  }
}

/** Reports outcomes. Those that the daemon refuses are skipped, with a line for each. */
async function tell(path: string, bodies: Outcome['body'][], watching: Watching): Promise<void> {
  const answer = await waitForAnswer({ method: 'POST', path, body: bodies }, watching)
  if (answer.ok) return
  const [only] = bodies
  if (bodies.length === 1) {
    watching.io.problem(`left out ${only?.id} to ${only?.recipient}: ${answer.message}`)
  } else for (const body of bodies) await tell(path, [body], watching)
}

/** Asks again until a daemon that cannot be reached answers. */
async function waitForAnswer(
  request: ApiRequest,
  { config, once, signal, io }: Watching,
): Promise<ApiAnswer> {
  for (let waitMs = RETRY_MIN_MS; ; waitMs = Math.min(2 * waitMs, RETRY_MAX_MS)) {
    const answer = await callApi(config, request)
    if (answer.ok || isRefusal(answer)) return answer
    if (once || signal.aborted) throw new Error(answer.message)
    io.problem(`${answer.message}; trying again in ${waitMs / 1000} s`)
    await wait(waitMs, undefined, { signal })
  }
}

/** Whether trying again is useless, as the API does not accept the outcome. */
function isRefusal(answer: Extract<ApiAnswer, { ok: false }>): boolean {
  return answer.status === 422 || answer.status === 413
}
