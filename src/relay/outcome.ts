// What one try to deliver a mail came to, and how a remote's reply is read (RFC 5321 4.2, RFC 3463).
// Trouble with the connection is not a refusal: nobody said no. Pure.

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
  /** Set where the text is our own and would be misread; else it is found by status and text. */
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
   * The try does not count: we are closing, have no memory for so large a mail before `dueMs`, or no host
   * takes one more session. `isGone`: nor has any taken the last one, of which another mail finds out now.
   */
  | { kind: 'stopped'; dueMs?: number; oneTooMany?: true; isGone?: boolean }

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

/** Whether it is one of `refusedHere`, which tells nothing of the remote. */
export function isFromHere(outcome: Outcome): boolean {
  return 'code' in outcome && outcome.code === null && outcome.state === 'data'
}

/**
 * The outcome at a host with our own name. The name alone makes no loop: our receiver takes mail to return
 * addresses, and another server of this machine may have the same name. A host that relays no mail for the
 * domain is none of its hosts (RFC 5321 5.1): then this is a loop, which is not the recipient's fault.
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

/** The lines of a reply as one line, with code and status of the first one only. */
export function inOneLine(reply: string): string {
  const [first = '', ...rest] = reply.split(/\r?\n/)
  const texts = rest.map((line) => line.replace(/^\d{3}[ -]?(?:[245]\.\d{1,3}\.\d{1,3}\s+)?/, ''))
  const text = [first.replace(/^(\d{3})-/, '$1 '), ...texts].map((line) => line.trim()).join(' ')
  return text.trim().slice(0, TEXT_MAX_CHARS)
}

/** Whether the remote broke off the session, or ended it (RFC 5321 3.8: 421). */
export function hasLeft(
  outcome: Outcome,
): outcome is Extract<Outcome, { kind: 'unreachable' | 'deferred' }> {
  if (outcome.kind === 'deferred') return outcome.code === 421
  return outcome.kind === 'unreachable'
}

/**
 * Whether a 5xx is about us and not about the recipient. A remote that refuses the session has us on a
 * blocklist or over a limit, or one of the two sides is misconfigured: mail waits until that is over, as with
 * most mail servers. Without a code the refusal is our own, about the domain.
 */
export function isOurTrouble({ state, code }: Refusal, smarthost: boolean): boolean {
  // RFC 7504 3: 521 is said by a host that never takes mail.
  if (isBeforeMail(state)) return code !== null && (smarthost || code !== 521)
  // 530: authentication required, whatever it answers (RFC 4954 6).
  return smarthost && code === 530
}

/** Whether it is about the connection or about us, and not an answer to the mail. `smarthost`: it came from ours. */
export function isTrouble(outcome: Outcome, smarthost: boolean): boolean {
  switch (outcome.kind) {
    case 'unreachable':
      return true
    case 'deferred':
      return isBeforeMail(outcome.state) || hasLeft(outcome)
    case 'refused':
      // Any other is an answer, which the other mail for the remote need not wait to get.
      return isOurTrouble(outcome, smarthost)
    case 'accepted':
    case 'stopped':
      return false
  }
}

/**
 * Whether another host of the destination is to be tried (RFC 5321 5.1), or another address of the smarthost:
 * that is one service, and what it says of a mail, or that a password is wrong, it says at each of them.
 */
export function isWorthAnotherHost(outcome: Outcome, smarthost: boolean): boolean {
  switch (outcome.kind) {
    case 'accepted':
      return false
    case 'stopped':
      return outcome.oneTooMany === true
    case 'deferred':
      // One that deferred the whole mail has judged it.
      if (outcome.state === 'dot') return false
      return !smarthost || isBeforeMail(outcome.state) || hasLeft(outcome)
    case 'unreachable':
      // After the final dot it may have the mail.
      return outcome.state !== 'dot'
    case 'refused':
      // RFC 5321 3.1: a refusal before MAIL is the host's, one after it the destination's.
      return isBeforeMail(outcome.state) && outcome.state !== 'auth'
  }
}

/** Which of two hosts' outcomes counts: a mail is refused only if no host may still take it. */
export function weightier(a: Outcome | null, b: Outcome): Outcome {
  return a !== null && weightOf(a) >= weightOf(b) ? a : b
}

function weightOf(outcome: Outcome): number {
  switch (outcome.kind) {
    case 'deferred':
      return isBeforeMail(outcome.state) ? 5 : 8
    case 'unreachable':
      return isBeforeMail(outcome.state) ? 4 : 7
    // Unless another host has answered the mail, it counts as not tried. If there are only hosts that are gone,
    // one that was tried decides: else mail would go from one to the other for ever.
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
