// The log line of a try. Pure.

import type { QueuedMail } from '../store/queue.ts'
import { type Outcome, outcomeText } from './outcome.ts'
import type { Fate } from './settle.ts'

/** What tries are counted by. */
export type Result = 'delivered' | 'failed' | 'deferred' | 'unreachable'

/**
 * The result of a try, its log line and level; null for one that we stopped ourselves. `smarthost`: where
 * that is in trouble nothing goes out.
 */
export function logLineOf(mail: QueuedMail, outcome: Outcome, fate: Fate, smarthost: boolean) {
  if (outcome.kind === 'stopped') return null
  const { id, kind, recipient, tries } = mail
  const answer = outcomeText(outcome)
  const where = outcome.kind === 'accepted' ? {} : { state: outcome.state }
  const fields = { id, kind, to: recipient, try: tries, ip: outcome.remoteIp, answer, ...where }
  const line = (result: Result, level: 'info' | 'warn' | 'error', event: string) => {
    return { result, level, event, fields }
  }
  switch (fate.kind) {
    case 'delivered':
      return line('delivered', 'info', 'mail delivered')
    case 'failed':
      return line('failed', 'info', 'mail failed')
    case 'delayed': {
      const event = 'mail delayed'
      if (outcome.kind === 'unreachable')
        return line(outcome.kind, smarthost ? 'warn' : 'info', event)
      if (outcome.kind === 'deferred') return line('deferred', 'info', event)
      // A 5xx that does not fail the mail is about us, and somebody has to mend it.
      return line('deferred', smarthost ? 'error' : 'warn', event)
    }
    case 'stopped':
      return null
  }
}
