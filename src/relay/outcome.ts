// The outcome of one try to deliver a mail, and how a remote's reply is read (RFC 5321 4.2, RFC 3463). Trouble
// with the connection is not a refusal, as nobody has said no. Pure.

import { type Reason, type SmtpState, smtpStates } from '../event.ts'

/** Our and the remote's address, '' where no connection came about. */
export interface Ips {
  localIp: string
  remoteIp: string
}

/** A refusal by a remote, or one of our own (code null: the domain takes no mail, there is no such domain). */
export interface Refusal extends Ips {
  state: SmtpState
  code: number | null
  /** Enhanced status code, '' when not given. */
  status: string
  /** The whole reply on one line, or our own words. */
  text: string
  /** Set if the text is our own and would be misread; otherwise the reason is found by status and text. */
  reason?: Reason
}

export type Outcome =
  /** `dsn`: the remote offers DSN (RFC 3461) and will report the delivery itself, where asked. */
  | ({ kind: 'accepted'; text: string; dsn: boolean } & Ips)
  /** For good. */
  | ({ kind: 'refused' } & Refusal)
  /** For now. */
  | ({ kind: 'deferred' } & Refusal)
  /** The connection broke or went silent where the reply of `state` was awaited. */
  | ({ kind: 'unreachable'; why: string; state: SmtpState } & Ips)
  /**
   * The try does not count: we are closing, or have no memory for so large a mail before `dueMs`, or no host takes
   * one more session (`oneTooMany`). `isGone`: the hosts did not take the last session either, and another mail is
   * finding out whether they are back.
   */
  | { kind: 'stopped'; dueMs?: number; oneTooMany?: true; isGone?: boolean }

/** States before the session is set up: what happens there has nothing to do with a mail. */
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
  return { kind, state, code, status: statusOf(reply), text: inOneLine(reply), ...ips }
}

/** Whether a text is a remote's reply; else it is our own. */
export function isReply(text: string): boolean {
  return /^[245]\d\d(?:[ -]|$)/.test(text)
}

/** A refusal of our own: for now where the status starts with 4, else for good. */
export function refusedHere(status: string, text: string): Outcome {
  const kind = status.startsWith('4') ? 'deferred' : 'refused'
  return { kind, state: 'data', code: null, status, text, localIp: '', remoteIp: '' }
}

/** Whether the outcome was made by `refusedHere`, so that it says nothing about the remote. */
export function isFromHere(outcome: Outcome): boolean {
  return 'code' in outcome && outcome.code === null && outcome.state === 'data'
}

/**
 * The outcome at a host that has our own name. The name alone is no proof of a loop: our receiver accepts mail to
 * return addresses, and another server on this machine may have the same name. But if the host says that it does not
 * relay for the domain, it is not one of the domain's hosts (RFC 5321 5.1). Then this is a loop, and not the
 * recipient's fault.
 */
export function loopOr(outcome: Outcome, destination: string): Outcome {
  const isLoop =
    outcome.kind === 'refused' && outcome.state === 'rcpt' && /\brelay/i.test(outcome.text)
  if (!isLoop) return outcome
  const text = `mail for ${destination} loops back to myself (${outcome.text})`
  const status = '5.4.6' // RFC 3463 3.5: routing loop detected
  return { ...outcome, state: 'ehlo', code: null, status, text, reason: 'network-error' }
}

/** Trouble with a connection whose addresses are not known. */
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

/** The lines of a reply as one line, with code and status of the first one only. */
export function inOneLine(reply: string): string {
  const [first = '', ...rest] = reply.split(/\r?\n/)
  const texts = rest.map((line) => line.replace(/^\d{3}[ -]?(?:[245]\.\d{1,3}\.\d{1,3}\s+)?/, ''))
  const text = [first.replace(/^(\d{3})-/, '$1 '), ...texts].map((line) => line.trim()).join(' ')
  return text.trim().slice(0, TEXT_MAX_CHARS)
}

/** Whether the remote broke off the session or ended it with a 421 (RFC 5321 3.8). */
export function hasLeft(
  outcome: Outcome,
): outcome is Extract<Outcome, { kind: 'unreachable' | 'deferred' }> {
  if (outcome.kind === 'deferred') return outcome.code === 421
  return outcome.kind === 'unreachable'
}

/**
 * Whether a 5xx is about us and not about the recipient. If a remote refuses the whole session, we are on a blocklist
 * or over a limit, or something is misconfigured: mail waits until that is over, as with most mail servers. A refusal
 * without a code is our own, and about the domain.
 */
export function isOurTrouble({ state, code }: Refusal, smarthost: boolean): boolean {
  // RFC 7504 3: 521 is said by a host that never takes mail.
  if (isBeforeMail(state)) return code !== null && (smarthost || code !== 521)
  // 530: authentication required, whatever it answers (RFC 4954 6).
  return smarthost && code === 530
}

/** Whether the outcome is about the connection or about us, and no answer to the mail. `smarthost`: it is from ours. */
export function isTrouble(outcome: Outcome, smarthost: boolean): boolean {
  switch (outcome.kind) {
    case 'unreachable':
      return true
    case 'deferred':
      return isBeforeMail(outcome.state) || hasLeft(outcome)
    case 'refused':
      // Any other 5xx is an answer to this mail; other mail to the remote need not wait.
      return isOurTrouble(outcome, smarthost)
    case 'accepted':
    case 'stopped':
      return false
  }
}

/**
 * Whether another host of the destination is to be tried (RFC 5321 5.1), or another address of the smarthost. A
 * smarthost is one service: what it says about a mail or a password, it says at each of its addresses.
 */
export function isWorthAnotherHost(outcome: Outcome, smarthost: boolean): boolean {
  switch (outcome.kind) {
    case 'accepted':
      return false
    case 'stopped':
      return outcome.oneTooMany === true
    case 'deferred':
      // After the whole mail was sent, the deferral is about the mail.
      if (outcome.state === 'dot') return false
      return !smarthost || isBeforeMail(outcome.state) || hasLeft(outcome)
    case 'unreachable':
      // After the final dot the remote may have the mail.
      return outcome.state !== 'dot'
    case 'refused':
      // RFC 5321 3.1: before MAIL only this host refuses, after it the destination does.
      return isBeforeMail(outcome.state) && outcome.state !== 'auth'
  }
}

/** Which of two hosts' outcomes counts. A mail is refused only if no host may still take it. */
export function weightier(a: Outcome | null, b: Outcome): Outcome {
  return a !== null && weightOf(a) >= weightOf(b) ? a : b
}

function weightOf(outcome: Outcome): number {
  switch (outcome.kind) {
    case 'deferred':
      return isBeforeMail(outcome.state) ? 5 : 8
    case 'unreachable':
      return isBeforeMail(outcome.state) ? 4 : 7
    // The mail counts as not tried unless another host has answered it. But if all hosts are gone, one that was
    // tried decides; otherwise mail would go from one host to the other for ever.
    case 'stopped':
      return outcome.isGone ? 2 : 6
    case 'refused':
      // RFC 7504 3: 521 is said by a host that never takes mail.
      return outcome.code === 521 ? 1 : 3
    case 'accepted':
      return 9
  }
}

/** Whether a host refused the session, whatever its mail. */
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
