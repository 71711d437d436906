// Tells what the codes of a refusal mean by themselves: the status code (RFC 3463), the reply code
// (RFC 5321) and the exit code of a local mailer. Pure.

import type { Reason } from '../../event.ts'
import { statusCodes } from '../rules/reason/status-codes.ts'
import { AUTH_CODES, type Decision } from './command.ts'
import type { Refusal } from './reading.ts'

/** The reason by a status that only one check of a server gives: no words can say more. */
export function byExactStatus(status: string): Decision | null {
  return statusCodes[status.slice(2)]?.exact ? byStatus(status, false) : null
}

/** The reason by the status code: by a generic one if `generic`, else by one that names a cause. */
export function byStatus(status: string, generic: boolean): Decision | null {
  const row = statusCodes[status.slice(2)]
  if (!row?.reason || Boolean(row.weak) !== generic) return null
  return {
    reason: (status.startsWith('4') && row.transient) || row.reason,
    rule: `status ${status}, ${row.meaning}`,
    ...(generic && { guessed: true as const }),
  }
}

// What reply codes mean by RFC 5321 4.2.3, and as servers use them. A bare 550 says too little.
const replyCodes: Record<number, Reason> = {
  422: 'mailbox-full',
  500: 'syntax-error',
  502: 'syntax-error',
  503: 'syntax-error',
  504: 'syntax-error',
  452: 'system-full',
  521: 'not-accepting',
  551: 'moved',
  552: 'mailbox-full',
  556: 'not-accepting',
}

// An answer of a local mailer may be only the exit code of its program (sysexits.h, sh).
const EXIT_CODE = /^\s*(?:6[4-9]|7[0-8]|12[67]|255|[12])\s*$/

/** The reason by the reply code, or by an exit code that is the whole answer. */
export function byReplyCode({ code, raw, status }: Refusal): Decision | null {
  if (code !== null && AUTH_CODES.has(code))
    return { reason: 'security-error', rule: `SMTP reply ${code}` }
  // A 552 with 5.7.0 is about policy, not about size or quota.
  const reason = code === null || /^5\.7\./.test(status) ? undefined : replyCodes[code]
  if (reason) return { reason, rule: `SMTP reply ${code}` }
  return EXIT_CODE.test(raw) ? { reason: 'mailer-error', rule: `exit code ${raw.trim()}` } : null
}

/** Whether the same delivery may succeed later. */
export function isTransient({ status, code, action }: Refusal): boolean {
  if (status !== '') return !status.startsWith('5')
  return action === 'delayed' || (code !== null && code < 500)
}
