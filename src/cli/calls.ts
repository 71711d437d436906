// retour calls list|show|replay: shows and replays webhook calls, over the running daemon's HTTP
// API.
import type { Call, Try } from '../admin/answers.ts'
import { callStates, tellsOfBounce } from '../event.ts'
import { WORK_TIMEOUT_MS } from './api.ts'
import { ask, askFlags, askPage, pageFlags } from './ask.ts'
import { command, UsageError } from './command.ts'
import { periodMs } from './instant.ts'
import type { Io } from './io.ts'
import { factsText } from './story.ts'
import { clipped, count, layOut, printable, shortTime, table } from './table.ts'

const list = command({
  name: 'calls list',
  about: 'Lists webhook calls, newest first.',
  flags: {
    ...askFlags,
    webhook: { value: 'NAME', about: 'only of this webhook' },
    state: { value: 'STATE', choices: callStates, about: 'only those that are due, done or dead' },
    message: { value: 'ID', about: 'only of this message' },
    ...pageFlags('calls'),
  },
  examples: ['retour calls list', 'retour calls list --webhook crm --state dead --json'],
  async run(given, io) {
    return askPage('calls', given, io, listText)
  },
})

const showOne = command({
  name: 'calls show',
  about: 'Shows a webhook call and its tries.',
  operands: 'ID',
  flags: askFlags,
  examples: ['retour calls show msg_01k…'],
  async run({ values, operands: [id = ''] }, io) {
    return ask({ path: `/v1/calls/${encodeURIComponent(id)}` }, values, io, oneText)
  },
})

const replay = command({
  name: 'calls replay',
  about: 'Replays settled calls: one, or those of a webhook in a period.',
  operands: '[ID]',
  flags: {
    ...askFlags,
    webhook: { value: 'NAME', about: 'all of this webhook' },
    from: { value: 'TIME', about: 'made from this time: 2026-11-01 or RFC 3339, UTC' },
    to: { value: 'TIME', about: 'made before this time; default now' },
    state: { value: 'STATE', choices: ['dead', 'done'], about: 'dead (default) or done ones' },
  },
  examples: [
    'retour calls replay msg_01k…',
    'retour calls replay --webhook crm --from 2026-11-01 --to 2026-11-02T12:00:00Z',
  ],
  async run({ values: { config, json, ...which }, operands: [id] }, io) {
    const asked = replayRequest(id, which)
    const request = { method: 'POST' as const, ...asked, timeoutMs: WORK_TIMEOUT_MS }
    return ask(request, { config, json }, io, replayedText)
  },
})

function replayedText({ replayed }: { replayed: number }): string {
  return `${count(replayed, 'call is', 'calls are')} due again`
}

function replayRequest(
  id: string | undefined,
  {
    webhook,
    from,
    to,
    state,
  }: Partial<Record<'webhook' | 'from' | 'to' | 'state', string | undefined>>,
): { path: string; body?: unknown } {
  if (id !== undefined && webhook === undefined) {
    return { path: `/v1/calls/${encodeURIComponent(id)}/replay` }
  }
  if (id !== undefined || webhook === undefined || from === undefined) {
    throw new UsageError('replay an ID, or give --webhook and --from')
  }
  const [fromMs, toMs] = periodMs(from, to, Date.now())
  const range = { from: new Date(fromMs).toISOString(), to: new Date(toMs).toISOString() }
  return {
    path: `/v1/webhooks/${encodeURIComponent(webhook)}/replay`,
    body: state === undefined ? range : { ...range, state },
  }
}

function listText({ calls }: { calls: Call[] }, io: Io): string {
  if (calls.length === 0) return 'no calls'
  const head = ['id', 'made', 'webhook', 'event', 'recipient', 'state', 'tries', 'last error']
  const rows = calls.map((call) => [
    call.id,
    shortTime(call.created_at),
    call.webhook,
    call.event,
    printable(call.recipient),
    stateText(call, io),
    String(call.tries),
    clipped(call.last_error),
  ])
  return table(head, rows, io)
}

function oneText({ call, tries }: { call: Call; tries: Try[] }, io: Io): string {
  const { held, ...shown } = call
  const facts = Object.entries({
    ...shown,
    created_at: shortTime(call.created_at),
    due_at: held ? 'when its webhook is on again' : shortTime(call.due_at ?? ''),
    settled_at: shortTime(call.settled_at ?? ''),
  }).map(([name, value]) => [
    name === 'subject' ? subjectName(call) : name.replaceAll('_', ' '),
    String(value),
  ])
  const rows = tries.map((one) => [
    `try ${one.number}`,
    shortTime(one.started_at),
    `${one.duration_ms} ms`,
    one.status === null ? io.style('red', printable(one.error)) : `HTTP ${one.status}`,
    clipped(one.answer.trim()),
  ])
  return `${factsText(Object.fromEntries(facts))}\n${rows.length === 0 ? '' : `\n${layOut(rows)}`}`.trimEnd()
}

/** The kind of event that the id in a call belongs to. */
function subjectName({ event }: Call): string {
  return tellsOfBounce(event) ? 'bounce' : event
}

function stateText({ state, held, due_at }: Call, io: Io): string {
  const styles = { due: 'yellow', done: 'green', dead: 'red' } as const
  const more = held ? ', held' : ` ${shortTime(due_at ?? '')}`
  return (io.style(styles[state], state) + more).trimEnd()
}

export const calls = [list, showOne, replay]
