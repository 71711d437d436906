// Corrects reasons that are not possible in answer to an SMTP command: "unknown" in answer to
// another command than RCPT TO is said of the sender or of the sending host. Pure.

import type { Reason } from '../../event.ts'
import type { Refusal } from './reading.ts'
import { stageReasons } from './stage.ts'

/** A reason, and the rule that decided. */
export interface Decision {
  reason: Reason
  rule: string
  /** Set if the reason is only likely: no address is given up for it. */
  guessed?: true
  /** Set if one word decided. Two that belong together weigh more ("IP … banned for spamming"). */
  lone?: boolean
}

/** Reply codes to a login, or that say that a login is needed (RFC 4954 6). */
export const AUTH_CODES: ReadonlySet<number> = new Set([530, 534, 535, 538])

/** A status that is about the recipient's address. Exchange uses the ones of more digits. */
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
 * The decision, corrected if the words were said before RCPT TO: in answer to MAIL FROM the sender
 * is unknown; in answer to EHLO, or in place of a greeting, the sending host is.
 */
export function atCommand(decision: Decision, refusal: Refusal): Decision {
  const { stage, code } = refusal
  const { reason } = decision
  // 554 in place of a greeting means "No SMTP service here" (RFC 5321 4.2.2).
  const noService = reason === 'system-error' && stage === 'connect' && code === 554
  // Without a reply code, no server answered the connection: the reporter said it.
  const early = OF_RECIPIENT.has(reason) && (stage !== 'connect' || code !== null)
  // Such a code answers a login, so the words are about whoever logs in (RFC 4954 6).
  if (OF_RECIPIENT.has(reason) && code !== null && AUTH_CODES.has(code))
    return { reason: 'security-error', rule: `SMTP reply ${code}` }
  // A refusal in place of a greeting cannot be about the sender: he was not named yet.
  const unnamed = reason === 'sender-rejected' && stage === 'connect' && code !== null
  // A server that refuses the connection for good did not time out, and hardly has counted much.
  const passing = reason === 'expired' || (reason === 'rate-limited' && decision.guessed === true)
  const lasting = passing && stage === 'connect' && code !== null && code >= 500
  const isOfCommand =
    (reason === 'not-accepting' && stage === 'mail') || noService || early || unnamed || lasting
  return (isOfCommand && byStage(refusal)) || decision
}

/**
 * The decision; null if it is "user unknown" but was said in answer to the content, or with a mere
 * reply code in answer to a command that is not known. A status of an address makes it sure.
 */
export function ofAddressOnly(
  decision: Decision | null,
  { stage, status, code }: Refusal,
): Decision | null {
  if (decision?.reason !== 'user-unknown' || OF_ADDRESS.test(status)) return decision
  return stage === 'data' || (stage === '' && code !== null) ? null : decision
}

/** Turns "unknown" into `filtered`: after RCPT TO had accepted the address, a filter said so. */
export function filteredPastRcpt(decision: Decision | null): Decision | null {
  return decision && { reason: 'filtered', rule: `${decision.rule}, not at RCPT TO` }
}

/** The decision if it can be about the recipient; else that a filter refused the message. */
export function ofRecipientOrFiltered(
  decision: Decision | null,
  refusal: Refusal,
): Decision | null {
  return ofAddressOnly(decision, refusal) ?? filteredPastRcpt(decision)
}

/**
 * What the refusal of a command means if its words do not say: before RCPT TO no recipient was
 * named.
 */
export function byStage({ stage }: Refusal): Decision | null {
  const reason = stageReasons[stage]
  return reason && { reason, rule: `refused at ${stage}` }
}

/** What words about the client's greeting mean, which servers often refuse at a later command. */
export function byGreeting({ plain }: Refusal): Decision | null {
  return GREETED.test(plain) ? { reason: 'blocked', rule: 'said of the greeting' } : null
}

/** Words for the greeting. Postfix's note of it, `helo=<…>`, does not count. */
const GREETED = /\b(?:helo|ehlo|hello name)\b(?!=)/i
