// What the SMTP command that was answered makes of what the words tell: at another command than RCPT TO
// "unknown" is said of the sender, or of the host that sends. Pure.

import type { Reason } from '../../event.ts'
import type { Told } from './reading.ts'
import { stageReasons } from './stage.ts'

/** A reason, and the rule that decided. */
export interface Decided {
  reason: Reason
  rule: string
  /** Likely, and no more than that. */
  guessed?: true
  /** By a phrase of one word: it tells less than two that belong together ("IP … banned for spamming"). */
  lone?: boolean
}

const AUTH_CODES: ReadonlySet<number> = new Set([530, 534, 535, 538])

/** A status of an address; the long ones are Exchange's. */
export const OF_ADDRESS = /^[45]\.1\.(?:[01236]|\d{2,3})$/

/** What is the matter with one mailbox or its domain. A server that has not heard of it yet means something else. */
const OF_RECIPIENT: ReadonlySet<Reason> = new Set([
  'user-unknown',
  'host-unknown',
  'moved',
  'suspended',
  'mailbox-full',
  'filtered',
])

/**
 * The same words before RCPT TO: in answer to MAIL FROM it is the sender that is unknown, in answer to
 * EHLO or in place of a greeting the sending host.
 */
export function atCommand(decided: Decided, told: Told): Decided {
  const { stage, code } = told
  const of = decided.reason
  // RFC 5321 4.2.2: "Transaction failed" in place of a greeting is "No SMTP service here".
  const noService = of === 'system-error' && stage === 'connect' && code === 554
  // Without an answer no server was reached that could say it.
  const early = OF_RECIPIENT.has(of) && (stage !== 'connect' || code !== null)
  // RFC 4954 6: what a login is answered, whoever logs in.
  if (OF_RECIPIENT.has(of) && code !== null && AUTH_CODES.has(code))
    return { reason: 'security-error', rule: `SMTP reply ${code}` }
  // In place of a greeting no sender was named either.
  const unnamed = of === 'sender-rejected' && stage === 'connect' && code !== null
  const isOfCommand = noService || early || unnamed || (of === 'not-accepting' && stage === 'mail')
  return (isOfCommand && ofStage(told)) || decided
}

/** What words tell, null where "user unknown" was no answer to RCPT TO. */
export function asOf(decided: Decided | null, { stage, status, code }: Told): Decided | null {
  if (decided?.reason !== 'user-unknown' || OF_ADDRESS.test(status)) return decided
  return stage === 'data' || (stage === '' && code !== null) ? null : decided
}

/**
 * "User unknown" in answer to the content is a filter's way to say no: the address passed RCPT TO. So
 * it is where a server's bare reply code is all there is and nothing tells what it answered.
 */
export function notAtRcpt(decided: Decided | null): Decided | null {
  return decided && { reason: 'filtered', rule: `${decided.rule}, not at RCPT TO` }
}

/** What words tell of a recipient, whatever they answered. */
export function atStage(decided: Decided | null, told: Told): Decided | null {
  return asOf(decided, told) ?? notAtRcpt(decided)
}

/** What a refusal at that command says where its words do not: before RCPT TO nobody was named. */
export function ofStage({ stage }: Told): Decided | null {
  const reason = stageReasons[stage]
  return reason && { reason, rule: `refused at ${stage}` }
}
