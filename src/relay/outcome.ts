// What one try to deliver a mail came to, and how a remote's reply is read (RFC 5321 4.2, RFC 3463).
// Trouble with the connection is not a refusal: nobody said no. Pure.

import { type Reason, type SmtpState, smtpStates } from '../event.ts'

/** Our and the remote's address, '' where no connection came about. */
export interface Ips {
  localIp: string
  remoteIp: string
}

/** A no, said by a remote or found out by us (code null: the domain takes no mail, no such domain). */
export interface Refusal extends Ips {
  state: SmtpState
  code: number | null
  /** Enhanced status code, '' when not told. */
  status: string
  /** The whole reply on one line, or our own words. */
  text: string
  /** Where the words are our own and would be misread; else status and text tell. */
  reason?: Reason
}

export type Outcome =
  /** `dsn`: the remote offers DSN (RFC 3461) and will tell of the delivery itself, where asked. */
  | ({ kind: 'accepted'; text: string; dsn: boolean } & Ips)
  /** For good. */
  | ({ kind: 'refused' } & Refusal)
  /** For now. */
  | ({ kind: 'deferred' } & Refusal)
  /** The connection broke or went silent where the reply of `state` was awaited. */
  | ({ kind: 'unreachable'; why: string; state: SmtpState } & Ips)
  /**
   * The try does not count: we are closing, have no room for so large a mail before `dueMs`, or the host has
   * none for one more.
   */
  | { kind: 'stopped'; dueMs?: number; oneTooMany?: true }

/** States in which there is no session yet: what happens there has nothing to do with a mail. */
const BEFORE_MAIL: readonly SmtpState[] = ['connect', 'ehlo', 'starttls', 'auth']

export function isBeforeMail(state: SmtpState): boolean {
  return BEFORE_MAIL.includes(state)
}

const TEXT_MAX_CHARS = 1000

/** A refusal from a reply that starts with a 4xx or 5xx code; null when it does not. */
export function refusalOf(reply: string, state: SmtpState, ips: Ips): Outcome | null {
  const code = Number(/^([45]\d\d)(?:[ -]|$)/.exec(reply)?.[1] ?? Number.NaN)
  if (Number.isNaN(code)) return null
  const kind = code >= 500 ? 'refused' : 'deferred'
  return { kind, state, code, status: statusOf(reply), text: oneLine(reply), ...ips }
}

/** Whether a remote said it: else the words are ours. */
export function isReply(text: string): boolean {
  return /^[245]\d\d(?:[ -]|$)/.test(text)
}

/** A refusal of our own: for now where the status starts with 4, else for good. */
export function refusedHere(status: string, text: string): Outcome {
  const kind = status.startsWith('4') ? 'deferred' : 'refused'
  return { kind, state: 'data', code: null, status, text, localIp: '', remoteIp: '' }
}

/**
 * Of a host that calls itself by our name. That alone is no loop: our receiver takes what comes to a return
 * address, and another server of this machine may have the same name. One that takes nothing for the domain
 * is no host of it, as RFC 5321 5.1 has it, and the recipient is not to blame.
 */
export function loopOr(outcome: Outcome, destination: string): Outcome {
  const isLoop =
    outcome.kind === 'refused' && outcome.state === 'rcpt' && /\brelay/i.test(outcome.text)
  if (!isLoop) return outcome
  const text = `mail for ${destination} loops back to myself (${outcome.text})`
  const status = '5.4.6' // RFC 3463 3.5: routing loop detected
  return { ...outcome, state: 'ehlo', code: null, status, text, reason: 'network-error' }
}

/** Trouble with a connection of which no addresses are known. */
export function unreachable(
  why: string,
  state: SmtpState = 'connect',
): Extract<Outcome, { kind: 'unreachable' }> {
  return { kind: 'unreachable', why, state, localIp: '', remoteIp: '' }
}

/** The enhanced status code of a reply; '' when it has none or one of another class. */
function statusOf(reply: string): string {
  return /^([45])\d\d[ -](\1\.\d{1,3}\.\d{1,3})(?!\S)/.exec(reply)?.[2] ?? ''
}

/** The lines of a reply as one: what the first says of code and status is not said again. */
export function oneLine(reply: string): string {
  const [first = '', ...rest] = reply.split(/\r?\n/)
  const texts = rest.map((line) => line.replace(/^\d{3}[ -]?(?:[245]\.\d{1,3}\.\d{1,3}\s+)?/, ''))
  const text = [first.replace(/^(\d{3})-/, '$1 '), ...texts].map((line) => line.trim()).join(' ')
  return text.trim().slice(0, TEXT_MAX_CHARS)
}

/** Whether the remote broke the session off, or took its leave from it (RFC 5321 3.8: 421). */
export function hasLeft(
  outcome: Outcome,
): outcome is Extract<Outcome, { kind: 'unreachable' | 'deferred' }> {
  if (outcome.kind === 'deferred') return outcome.code === 421
  return outcome.kind === 'unreachable'
}

/**
 * Whether a 5xx speaks of us and not of the recipient. A remote that wants no session has us on a list or
 * over a limit, or is set up wrongly, here or there: mail waits until that is over, as most mail servers
 * have it wait at such a greeting. Without a code the words are ours, about the domain.
 */
export function isOurTrouble({ state, code }: Refusal, smarthost: boolean): boolean {
  // RFC 7504 3: 521 is said by a host that never takes mail.
  if (isBeforeMail(state)) return code !== null && (smarthost || code !== 521)
  // 530: authentication required, whatever it answers (RFC 4954 6).
  return smarthost && code === 530
}

/** Whether it tells of the connection or of us; else it was an answer to a mail. `smarthost`: it came from ours. */
export function isTrouble(outcome: Outcome, smarthost: boolean): boolean {
  switch (outcome.kind) {
    case 'unreachable':
      return true
    case 'deferred':
      return isBeforeMail(outcome.state) || hasLeft(outcome)
    case 'refused':
      // Else it is an answer, and all mail for there is to have it soon.
      return isOurTrouble(outcome, smarthost)
    case 'accepted':
    case 'stopped':
      return false
  }
}

/** Whether another host of the destination may do better (RFC 5321 5.1). */
export function isWorthAnotherHost(outcome: Outcome): boolean {
  switch (outcome.kind) {
    case 'accepted':
      return false
    case 'stopped':
      return outcome.oneTooMany === true
    case 'unreachable':
    case 'deferred':
      // A host that broke off there may have the mail, and one that put its content off has looked at it.
      return outcome.state !== 'dot'
    case 'refused':
      // RFC 5321 3.1: a 554 greeting speaks for a host, what follows MAIL for the destination.
      return isBeforeMail(outcome.state)
  }
}

/** Of two hosts' outcomes the one that counts: as long as one may still take it, it is not refused. */
export function weightier(a: Outcome | null, b: Outcome): Outcome {
  return a !== null && weightOf(a) >= weightOf(b) ? a : b
}

function weightOf(outcome: Outcome): number {
  switch (outcome.kind) {
    case 'deferred':
      return isBeforeMail(outcome.state) ? 4 : 7
    case 'unreachable':
      return isBeforeMail(outcome.state) ? 3 : 6
    // As long as no other has answered to the mail it is as good as not tried.
    case 'stopped':
      return 5
    case 'refused':
      // RFC 7504 3: 521 is said by a host that never takes mail.
      return outcome.code === 521 ? 1 : 2
    case 'accepted':
      return 8
  }
}

/** By a host that wants no session of ours, whatever its mail. */
export function isTurnedAway(outcome: Outcome): boolean {
  switch (outcome.kind) {
    case 'deferred':
    case 'unreachable':
      return outcome.state === 'connect'
    case 'refused':
      return outcome.state === 'connect' && outcome.code !== 521
    case 'accepted':
    case 'stopped':
      return false
  }
}

/** An outcome in words, for logs and the queue's list. */
export function outcomeText(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'accepted':
    case 'refused':
    case 'deferred':
      return outcome.text
    case 'unreachable': {
      const { why, state } = outcome
      return state === 'connect' ? why : `${why} (at ${smtpStates[state]})`
    }
    case 'stopped':
      return 'stopped'
  }
}
