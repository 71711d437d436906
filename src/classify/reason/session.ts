// Decides why a mail was refused in an SMTP session of ours, or of another mail server of the
// sender. Other than in a report, it is known here which command the words answer. Pure.

import type { MessageId, SmtpState } from '../../event.ts'
import { addressesIn } from '../../mail/address.ts'
import type { Parties } from './parties.ts'
import { decideReason } from './reason.ts'
import type { Stage } from './stage.ts'

const commands: Record<SmtpState, Stage> = {
  connect: 'connect',
  ehlo: 'helo',
  starttls: 'starttls',
  auth: 'auth',
  mail: 'mail',
  rcpt: 'rcpt',
  data: 'data',
  dot: 'data',
}

interface Answer {
  /** The command that was answered; '' if it is not known. */
  state: SmtpState | ''
  /** The reply code; null if no remote server answered. */
  code: number | null
  /** The enhanced status; '' if none was given. */
  status: string
  text: string
  messageId: MessageId
  parties: Parties
}

/** The reason, and the status, which the text may make more exact. */
export function decideInSession({ state, code, status, text, messageId, parties }: Answer) {
  const command = state === '' ? {} : { command: commands[state] }
  // An address that holds the message's id is its return address.
  const back = addressesIn(text).filter((address) => address.toLowerCase().includes(messageId))
  const sender = messageId === '' ? parties.sender : [...parties.sender, ...back]
  return decideReason({
    status,
    code,
    diagnostic: text,
    action: 'failed',
    parties: { ...parties, sender },
    ...command,
  })
}
