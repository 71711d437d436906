// Reads what one line of Postfix's log says of a queued mail: its sender, the outcome for a
// recipient, that it expired, or that it left the queue. Gives null for other lines. The words are
// those of Postfix 2.x and 3.x (qmgr(8), bounce(8), smtp(8), with master's `syslog_name` in front).

import type { SmtpState } from '../event.ts'
import type { LogEntry } from './log-line.ts'

export type MailEvent =
  | { kind: 'queued'; sender: string }
  | ({ kind: 'tried' } & Try)
  | { kind: 'expired' }
  | { kind: 'removed' }

/** One try for one recipient. */
export interface Try {
  status: 'sent' | 'bounced' | 'deferred'
  /** The recipient as the sender wrote it, before aliases. */
  recipient: string
  /** The address of the remote server, '' if none was reached. */
  ip: string
  /** The enhanced status code. */
  dsn: string
  /** The SMTP reply code, null if nobody answered. */
  code: number | null
  state: SmtpState | ''
  /** The remote's answer; without one, what Postfix says. */
  description: string
}

/** `key` identifies the mail on this machine: each instance of Postfix numbers its own. */
interface MailLine {
  key: string
  event: MailEvent
}

/** Short ids are hexadecimal, long ones (enable_long_queue_ids) have all letters but vowels. */
const QUEUE_ID = /^([0-9A-Za-z]{5,25}): (.*)$/s
/** `postfix/qmgr`, `postfix-out/smtp`, `postfix/submission/smtpd`, `relay-1/smtp`. */
const PROGRAM = /^([^\s/]+)\/(?:[^\s/]+\/)*[a-z-]+$/
const SENDER = /^from=<([^>]*)>, (?:size=|status=)/
const RECIPIENT =
  /^to=<([^>]*)>,(?: orig_to=<([^>]*)>,)? relay=([^,]*),.*? dsn=([\d.]+), status=(\w+)/
const RELAY_IP = /\[([0-9A-Fa-f.:]+)\](?::\d+)?$/
const HOST_IP = /\b(?:host|connect to|connection with|conversation with) \S*?\[([0-9A-Fa-f.:]+)\]/

export function mailLine({ program, text }: LogEntry): MailLine | null {
  const [, instance = ''] = PROGRAM.exec(program) ?? []
  const [, queueId = '', rest = ''] = QUEUE_ID.exec(text) ?? []
  if (instance === '' || queueId === '') return null
  const event = eventOf(rest)
  return event === null ? null : { key: `${instance} ${queueId}`, event }
}

function eventOf(rest: string): MailEvent | null {
  if (rest === 'removed') return { kind: 'removed' }
  const [, sender] = SENDER.exec(rest) ?? []
  if (sender !== undefined) {
    // `status=expired, returned to sender`; since 3.5 `status=force-expired` too.
    if (/ status=(?:force-)?expired,/.test(rest)) return { kind: 'expired' }
    return { kind: 'queued', sender }
  }
  return triedOf(rest)
}

function triedOf(rest: string): MailEvent | null {
  const match = RECIPIENT.exec(rest)
  if (match === null) return null
  const [head = '', to = '', original, relay = '', dsn = '', word = ''] = match
  const status = statusOf(word)
  if (status === null) return null
  const reason = /^[^(]*\((.*)\)\s*$/s.exec(rest.slice(head.length))?.[1] ?? ''
  if (status === 'sent' && isInnerHop(relay, reason)) return null
  const ip = RELAY_IP.exec(relay)?.[1] ?? HOST_IP.exec(reason)?.[1] ?? ''
  return { kind: 'tried', status, recipient: original || to, ip, dsn, ...answerOf(reason) }
}

function statusOf(word: string): Try['status'] | null {
  switch (word.toLowerCase()) {
    case 'sent':
    case 'bounced':
    case 'deferred':
      return word.toLowerCase() as Try['status']
    // With `soft_bounce = yes`, mail that would have bounced stays in the queue.
    case 'softbounce':
      return 'deferred'
    default:
      // `deliverable` and `undeliverable` are probes of verify(8), not mail.
      return null
  }
}

/**
 * Whether the mail was queued again on this machine, for a content filter or by an alias: it is not
 * delivered yet.
 */
function isInnerHop(relay: string, reason: string): boolean {
  if (/^forwarded as \w+$/.test(reason)) return true
  return /\[(?:127\.[\d.]+|::1)\]/.test(relay) && /queued as/i.test(reason)
}

const STATES: [SmtpState, RegExp][] = [
  ['rcpt', /RCPT TO/],
  ['mail', /MAIL FROM/],
  ['dot', /end of DATA|message body|BDAT/i],
  ['data', /DATA command/],
  ['starttls', /STARTTLS|\bTLS\b/],
  ['auth', /AUTH command|SASL authentication/i],
  ['ehlo', /(?:EHLO|HELO|LHLO)/],
  ['connect', /refused to talk to me|^connect to|initial server greeting|initial connection/],
]

/** `host mx[192.0.2.1] said: 550 5.1.1 … (in reply to RCPT TO command)` and its likes. */
function answerOf(reason: string): Pick<Try, 'code' | 'state' | 'description'> {
  const said =
    /^(?:host \S+ (?:said|refused to talk to me)|SASL authentication failed; server \S+ said): (.*)$/s
  const [, answer = reason] = said.exec(reason) ?? []
  const suffix = / \(in reply to ([^()]*)\)$/.exec(answer)
  const where = suffix?.[1] ?? (answer === reason ? reason : reason.slice(0, -answer.length))
  const [state = ''] = STATES.find(([, pattern]) => pattern.test(where)) ?? []
  const description = suffix === null ? answer : answer.slice(0, suffix.index)
  const code = Number(/^([2-5]\d\d)(?:[ -]|$)/.exec(description)?.[1] ?? Number.NaN)
  return { code: Number.isNaN(code) ? null : code, state, description }
}
