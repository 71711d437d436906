// Which reasons are possible in answer to an SMTP command: "unknown" in answer to anything but RCPT TO is
// said of the sender or of the sending host. Pure.

import type { Reason } from '../../event.ts'
import type { Refusal } from './reading.ts'
import { stageReasons } from './stage.ts'

/** A reason, and the rule that decided. */
export interface Decision {
  reason: Reason
  rule: string
  /** Likely only: no address is given up for it. */
  guessed?: true
  /** A phrase of one word decided: two that belong together weigh more ("IP … banned for spamming"). */
  lone?: boolean
}

/** RFC 4954 6: only a login is answered so, or that one is needed. */
export const AUTH_CODES: ReadonlySet<number> = new Set([530, 534, 535, 538])

/** A status of an address; the long ones are Exchange's. */
export const OF_ADDRESS = /^[45]\.1\.(?:[01236]|\d{2,3})$/

/** Reasons that concern one mailbox or its domain: no server can mean them before RCPT TO names one. */
const OF_RECIPIENT: ReadonlySet<Reason> = new Set([
  'user-unknown',
  'host-unknown',
  'moved',
  'suspended',
  'mailbox-full',
  'filtered',
])

/**
 * The decision, corrected where the words were said before RCPT TO: in answer to MAIL FROM the sender is
 * unknown, in answer to EHLO or in place of a greeting the sending host.
 */
export function atCommand(decision: Decision, refusal: Refusal): Decision {
  const { stage, code } = refusal
  const { reason } = decision
  // RFC 5321 4.2.2: "Transaction failed" in place of a greeting is "No SMTP service here".
  const noService = reason === 'system-error' && stage === 'connect' && code === 554
  // Without a reply code no server was reached that could have said it.
  const early = OF_RECIPIENT.has(reason) && (stage !== 'connect' || code !== null)
  // RFC 4954 6: what a login is answered, whoever logs in.
  if (OF_RECIPIENT.has(reason) && code !== null && AUTH_CODES.has(code))
    return { reason: 'security-error', rule: `SMTP reply ${code}` }
  // In place of a greeting no sender was named either.
  const unnamed = reason === 'sender-rejected' && stage === 'connect' && code !== null
  const isOfCommand =
    noService || early || unnamed || (reason === 'not-accepting' && stage === 'mail')
  return (isOfCommand && byStage(refusal)) || decision
}

/**
 * Null where the words say "user unknown" in answer to the content, or where a bare reply code is all there is
 * and the command is not known; unless the status is of an address.
 */
export function ofAddressOnly(
  decision: Decision | null,
  { stage, status, code }: Refusal,
): Decision | null {
  if (decision?.reason !== 'user-unknown' || OF_ADDRESS.test(status)) return decision
  return stage === 'data' || (stage === '' && code !== null) ? null : decision
}

/** There it is a filter's way to say no: the address had passed RCPT TO. */
export function filteredPastRcpt(decision: Decision | null): Decision | null {
  return decision && { reason: 'filtered', rule: `${decision.rule}, not at RCPT TO` }
}

/** The decision where it can be of the recipient, else that a filter refused. */
export function ofRecipientOrFiltered(
  decision: Decision | null,
  refusal: Refusal,
): Decision | null {
  return ofAddressOnly(decision, refusal) ?? filteredPastRcpt(decision)
}

/** What a refusal of a command means where its words do not say: before RCPT TO no recipient was named. */
export function byStage({ stage }: Refusal): Decision | null {
  const reason = stageReasons[stage]
  return reason && { reason, rule: `refused at ${stage}` }
}
