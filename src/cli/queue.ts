// retour queue list|show|retry|cancel: shows mail on its way out, tries it at once or takes it out,
// over the running daemon's HTTP API.
import type { QueuedMail } from '../admin/answers.ts'
import { WORK_TIMEOUT_MS } from './api.ts'
import { ask, askFlags, askPage, pageFlags } from './ask.ts'
import { command, UsageError } from './command.ts'
import type { Io } from './io.ts'
import { factsText } from './story.ts'
import { clipped, count, printable, shortTime, table } from './table.ts'

const IS_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

interface MailPage {
  mails: QueuedMail[]
  total: number
  next: string | null
}

const one = { operands: 'ID', flags: askFlags }

const list = command({
  name: 'queue list',
  about: 'Lists mail on its way out, newest first.',
  flags: {
    ...askFlags,
    destination: { value: 'DOMAIN', about: 'only to this domain' },
    ...pageFlags('mail'),
  },
  examples: ['retour queue list', 'retour queue list --destination example.org --json'],
  async run(given, io) {
    return askPage('queue', given, io, listText)
  },
})

const showOne = command({
  ...one,
  name: 'queue show',
  about: 'Shows a mail on its way out.',
  examples: ['retour queue show 01k…'],
  async run({ values, operands: [id = ''] }, io) {
    return ask({ path: pathOf(id) }, values, io, mailText)
  },
})

const retry = command({
  name: 'queue retry',
  about: 'Tries mail now: one, all to a domain, or all there is.',
  operands: '[ID]',
  flags: {
    ...askFlags,
    destination: { value: 'DOMAIN', about: 'all mail to this domain' },
    all: { about: 'all mail' },
  },
  examples: [
    'retour queue retry 01k…',
    'retour queue retry --destination example.org',
    'retour queue retry --all',
  ],
  async run({ values, operands: [id] }, io) {
    const { destination, all = false } = values
    const ways = [id !== undefined, destination !== undefined, all].filter(Boolean)
    if (ways.length !== 1) throw new UsageError('retry an ID, or give --destination or --all')
    const request =
      id === undefined
        ? { path: '/v1/queue/retry', body: all ? {} : { destination } }
        : { path: `${pathOf(id)}/retry` }
    const asked = { method: 'POST' as const, ...request, timeoutMs: WORK_TIMEOUT_MS }
    return ask<{ retried: number }>(asked, values, io, (answer) =>
      triedText(answer, id !== undefined),
    )
  },
})

function triedText({ retried }: { retried: number }, isOne: boolean): string {
  if (isOne) return 'the mail is tried now'
  return retried === 0 ? 'no mail waits' : `${count(retried, 'mail is', 'mails are')} tried now`
}

const cancel = command({
  ...one,
  name: 'queue cancel',
  about: 'Takes a mail out of the queue; an outgoing message is logged as a failure.',
  examples: ['retour queue cancel 01k…'],
  async run({ values, operands: [id = ''] }, io) {
    return ask({ method: 'DELETE', path: pathOf(id) }, values, io, () => 'the mail is cancelled')
  },
})

function pathOf(id: string): string {
  return `/v1/queue/${encodeURIComponent(id)}`
}

function listText({ mails, total, next }: MailPage, io: Io): string {
  if (mails.length === 0) return 'the queue is empty'
  const head = ['id', 'since', 'kind', 'recipient', 'next try', 'tries', 'last error']
  const rows = mails.map((mail) => [
    mail.id,
    shortTime(mail.created_at),
    mail.kind,
    printable(mail.recipient),
    mail.due_at === null ? io.style('green', 'running') : shortTime(mail.due_at),
    String(mail.tries),
    clipped(mail.last_error),
  ])
  return table(head, rows, io) + (next === null ? '' : `\n${total} mails in all`)
}

function mailText(mail: Record<string, unknown>): string {
  const facts = Object.entries(mail).map(([name, value]) => [
    name.replaceAll('_', ' '),
    plain(value),
  ])
  return factsText(Object.fromEntries(facts))
}

/** A value on one line: times as in tables, lists with commas, small objects with spaces. */
function plain(value: unknown): string {
  if (typeof value === 'string') return IS_TIME.test(value) ? shortTime(value) : value
  if (typeof value !== 'object' || value === null) return String(value ?? '')
  if (Array.isArray(value)) return value.join(', ')
  const set = Object.entries(value).filter(([, one]) => one !== null && `${one}` !== '')
  return set.map(([name, one]) => `${name}=${one}`).join(' ')
}

export const queue = [list, showOne, retry, cancel]
