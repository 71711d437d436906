// Why a mail was refused in an SMTP session that we or another mail server of the sender had: there, other
// than in a report, the command is known that the words are the answer to. Pure.

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
  /** What it answers, '' when not known. */
  state: SmtpState | ''
  /** Null where no remote said it. */
  code: number | null
  /** '' when none was told. */
  status: string
  text: string
  messageId: MessageId
  parties: Parties
}

/** The reason, and the status made more exact where the text tells more. */
export function decideInSession({ state, code, status, text, messageId, parties }: Answer) {
  const command = state === '' ? {} : { command: commands[state] }
  // Whatever address holds the message's id is its return address.
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
