// Follows mails through Postfix's log and gives the outcomes of those that were sent with a return
// address of ours. Deferrals are remembered: they count the attempts, and the last one is why an
// expired mail failed. This memory can be saved and restored, so that after a restart the same
// outcomes get the same numbers. Pure.

import type { SmtpState } from '../event.ts'
import { setNewest } from '../newest.ts'
import type { LogEntry } from './log-line.ts'
import { type MailEvent, mailLine, type Try } from './postfix-line.ts'

/**
 * So many mails in Postfix's queue are followed; beyond that, the one without news for longest is
 * dropped.
 */
const MAILS_MAX = 20_000
/**
 * So many recipients of a mail are followed; a mail with a return address of ours should have one.
 */
const RECIPIENTS_MAX = 20
/** `POST /v1/failures` accepts no longer description. */
const DESCRIPTION_MAX_LENGTH = 4096

/** One outcome, as `POST /v1/failures` and `/v1/deliveries` take it. */
export interface Outcome {
  kind: 'failure' | 'delivery'
  body: {
    id: string
    recipient: string
    attempt: number
    time: string
    description: string
    to?: string
    code?: number
    status?: string
    state?: SmtpState
  }
}

/** A followed mail, as the state file has it in JSON. */
export interface FollowedMail {
  key: string
  id: string
  recipients: { recipient: string; deferrals: number; last: Try | null }[]
}

export interface Follower {
  /** The outcomes in an entry of the log. */
  take(entry: LogEntry): Outcome[]
  mails(): FollowedMail[]
}

/**
 * `idOf` gives the id of the message that a return address of ours belongs to, null for another
 * sender.
 */
export function createFollower(
  idOf: (sender: string) => string | null,
  known: readonly FollowedMail[],
): Follower {
  const mails = new Map(known.map((mail) => [mail.key, mail]))
  return {
    take(entry) {
      const line = mailLine(entry)
      if (line === null) return []
      return takeLine(mails, line.key, line.event, entry.atMs, idOf)
    },
    mails: () => [...mails.values()],
  }
}

function takeLine(
  mails: Map<string, FollowedMail>,
  key: string,
  event: MailEvent,
  atMs: number,
  idOf: (sender: string) => string | null,
): Outcome[] {
  const mail = mails.get(key)
  switch (event.kind) {
    case 'queued':
      remember(mails, key, idOf(event.sender))
      return []
    case 'tried':
      return mail === undefined ? [] : triedOutcomes(mail, event, atMs)
    case 'expired':
      return mail === undefined ? [] : expiredOutcomes(mail, atMs)
    case 'removed':
      mails.delete(key)
      return []
  }
}

/**
 * Notes the message of a queued mail. Postfix logs the sender each time it takes a mail up, and
 * uses short queue ids again for other mail.
 */
function remember(mails: Map<string, FollowedMail>, key: string, id: string | null): void {
  const mail = mails.get(key)
  mails.delete(key)
  if (id === null) return
  setNewest(mails, key, mail?.id === id ? mail : { key, id, recipients: [] }, MAILS_MAX)
}

function triedOutcomes(mail: FollowedMail, tried: Try, atMs: number): Outcome[] {
  const { status, recipient } = tried
  let known = mail.recipients.find((one) => one.recipient === recipient)
  if (known === undefined) {
    if (mail.recipients.length >= RECIPIENTS_MAX) mail.recipients.shift()
    known = { recipient, deferrals: 0, last: null }
    mail.recipients.push(known)
  }
  if (status === 'deferred') {
    known.deferrals += 1
    known.last = { ...tried, description: tried.description.slice(0, DESCRIPTION_MAX_LENGTH) }
    return []
  }
  known.last = null
  const kind = status === 'sent' ? 'delivery' : 'failure'
  return [outcomeOf(kind, mail.id, tried, known.deferrals, atMs)]
}

/**
 * Recipients of an expired mail that had no outcome failed, for the reason of their last deferral.
 */
function expiredOutcomes(mail: FollowedMail, atMs: number): Outcome[] {
  return mail.recipients.flatMap((one) => {
    const { last, deferrals } = one
    if (last === null) return []
    one.last = null
    const description = `not delivered in time: ${last.description}`
    // RFC 3463 4.4.7: delivery time expired. The number of the last attempt counts from 0.
    const expired = { ...last, dsn: '4.4.7', description }
    return [outcomeOf('failure', mail.id, expired, deferrals - 1, atMs)]
  })
}

function outcomeOf(
  kind: Outcome['kind'],
  id: string,
  tried: Try,
  attempt: number,
  atMs: number,
): Outcome {
  const { recipient, ip, dsn, code, state } = tried
  const description = tried.description.slice(0, DESCRIPTION_MAX_LENGTH)
  const time = new Date(atMs).toISOString()
  const common = { id, recipient, attempt, time, description, ...(ip === '' ? {} : { to: ip }) }
  if (kind === 'delivery') return { kind, body: common }
  return {
    kind,
    body: {
      ...common,
      status: dsn,
      ...(code !== null && code >= 400 ? { code } : {}),
      ...(state === '' ? {} : { state }),
    },
  }
}
