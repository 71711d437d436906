// retour webhooks list|test|retry: shows the state of webhooks, calls one for a test, or tries its
// waiting calls, over the running daemon's HTTP API.
import {
  isFailing,
  type RemovedWebhook,
  type TestOutcome,
  type Webhooks,
} from '../admin/answers.ts'
import { hookWords } from '../admin/words.ts'
import { eventTypes } from '../event.ts'
import { WORK_TIMEOUT_MS } from './api.ts'
import { answerTo, ask, askFlags, queryOf } from './ask.ts'
import { command } from './command.ts'
import { openParts } from './config-file.ts'
import type { Io } from './io.ts'
import { asJson, clipped, count, printable, shortTime, table } from './table.ts'

const ANSWER_MAX_LENGTH = 200

const list = command({
  name: 'webhooks list',
  about: 'Shows the state of each webhook, and how many calls wait or are dead.',
  flags: askFlags,
  notes:
    `failing: it is called, and its last try failed.\noff: it ${hookWords.off}.\ngone: it ${hookWords.gone}.\n` +
    'removed: it is not configured; its calls wait until a webhook has that name again (events = [] ' +
    'makes no new ones).\nThe last error is the newest since the daemon started, else that of the oldest due call.',
  examples: ['retour webhooks list'],
  async run({ values }, io) {
    return ask({ path: '/v1/webhooks' }, values, io, listText)
  },
})

const test = command({
  name: 'webhooks test',
  about: 'Makes a test call to a webhook and shows what came of it.',
  operands: 'NAME',
  flags: {
    event: {
      value: 'EVENT',
      choices: eventTypes,
      about: 'what it tells of; without it the first that the webhook is called for',
    },
    ...askFlags,
  },
  notes:
    'The call is about made-up mail, has the header retour-test: 1, is sent at once, and is not tried ' +
    `again. Exit code 1 when it is not answered 2xx.\nEvents: ${eventTypes.join(', ')}.`,
  examples: ['retour webhooks test crm', 'retour webhooks test crm --event failure'],
  async run({ values, operands: [name = ''] }, io) {
    const config = openParts(values.config, 'admin')
    const query = queryOf({ event: values.event })
    const path = `/v1/webhooks/${encodeURIComponent(name)}/test${query}`
    const request = { method: 'POST', path, timeoutMs: WORK_TIMEOUT_MS } as const
    const outcome = await answerTo<TestOutcome>(config, request)
    await io.out(`${values.json ? asJson(outcome) : outcomeText(outcome, io)}\n`)
    return outcome.ok ? 0 : 1
  },
})

const retry = command({
  name: 'webhooks retry',
  about: 'Tries the waiting calls of a webhook now: its receiver is back.',
  operands: 'NAME',
  flags: askFlags,
  notes:
    'Else each is tried when its schedule says so, which may take ten hours. A try that fails uses up no ' +
    'step of the schedule. Dead calls are replayed with retour calls replay.',
  examples: ['retour webhooks retry crm'],
  async run({ values, operands: [name = ''] }, io) {
    const path = `/v1/webhooks/${encodeURIComponent(name)}/retry`
    const request = { method: 'POST', path, timeoutMs: WORK_TIMEOUT_MS } as const
    return ask<{ retried: number }>(request, values, io, ({ retried }) => {
      if (retried === 0) return 'no call waits, but for some that are tried within seconds'
      return `${count(retried, 'call is', 'calls are')} tried now`
    })
  },
})

function listText({ webhooks, removed }: Webhooks, io: Io): string {
  if (webhooks.length + removed.length === 0) return 'no webhooks are configured'
  const head = [
    'name',
    'state',
    'due',
    'oldest due',
    'done',
    'dead',
    'last dead',
    'last success',
    'last error',
  ]
  const rows = webhooks.map((webhook) => [
    ...heldCells(webhook, isFailing(webhook) ? 'failing' : webhook.state, io),
    shortTime(webhook.last_success_at ?? ''),
    webhook.last_error === ''
      ? ''
      : `${shortTime(webhook.last_error_at ?? '')} ${clipped(webhook.last_error)}`.trimStart(),
  ])
  const gone = removed.map((webhook) => heldCells(webhook, 'removed', io))
  return table(head, [...rows, ...gone], io)
}

function heldCells(
  { name, calls, oldest_due_at, last_dead_at }: RemovedWebhook,
  state: string,
  io: Io,
): string[] {
  return [
    printable(name),
    io.style(state === 'on' ? 'green' : 'red', state),
    String(calls.due),
    shortTime(oldest_due_at ?? ''),
    String(calls.done),
    calls.dead > 0 ? io.style('red', String(calls.dead)) : '0',
    shortTime(last_dead_at ?? ''),
  ]
}

function outcomeText({ ok, status, error, duration_ms, answer }: TestOutcome, io: Io): string {
  const words = ok ? `HTTP ${status}` : printable(error)
  const said = clipped(answer.trim(), ANSWER_MAX_LENGTH)
  return [io.style(ok ? 'green' : 'red', words), `${duration_ms} ms`, said].join('  ').trimEnd()
}

export const webhooks = [list, test, retry]
