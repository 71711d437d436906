// Why a mail was refused in an SMTP session that we or another mail server of the sender had: there, other
// than in a report, the command is known that the words are the answer to. Pure.

import type { SmtpState } from '../event.ts'
import { decideReason } from './reason.ts'
import type { Stage } from './reason-stage.ts'

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
}

/** The reason, and the status made more exact where the text tells more. */
export function decideInSession({ state, code, status, text }: Answer) {
  const command = state === '' ? {} : { command: commands[state] }
  return decideReason({ status, code, diagnostic: text, action: 'failed', ...command })
}
