// Finds the refusals in the transcript of an SMTP session: sendmail's `<<< 550 …`, Postfix's `Out:
// 451 …`, and lines that start with a reply code. RFC 5321 4.2.

import { oneLine } from '../mail/fields.ts'
import { isQuantity } from '../mail/status.ts'

const REFUSAL = /^\W{0,8}(?:(?:out|said|<<<)\W{1,4})?([45]\d\d[ -].*)$/i
const LINES_MAX = 50
const CODE_LENGTH = 3

/**
 * The refusals in the order of the session, each once and on a line of its own; '' if there are
 * none.
 */
export function refusalsIn(notice: string): string {
  const refusals = new Set<string>()
  for (const line of notice.split('\n')) {
    const refusal = REFUSAL.exec(line)?.[1]
    if (refusal === undefined || isQuantity(refusal, 0, CODE_LENGTH)) continue
    if (refusals.size < LINES_MAX) refusals.add(refusal.trim())
  }
  return [...refusals].join('\n')
}

/**
 * A server's answer with all of its lines from the transcript, if only its first line (`554-…`) is
 * given.
 */
export function wholeAnswer(answer: string, notice: string): string {
  const code = /^[45]\d\d(?=-)/.exec(answer)?.[0]
  if (code === undefined) return answer
  const lines = notice.split('\n')
  const first = lines.findIndex((line) => line.startsWith('<<<') && plain(line) === plain(answer))
  if (first < 0) return answer
  const rest = lines.slice(first + 1, first + LINES_MAX)
  const end = rest.findIndex((line) => !line.startsWith(`<<< ${code}-`))
  const last = rest[end]?.startsWith(`<<< ${code} `) ? 1 : 0
  const told = rest.slice(0, Math.max(0, end) + last).map((line) => line.slice(3).trim())
  return [answer, ...told].join('\n')
}

function plain(line: string): string {
  return oneLine(line.replace(/^<<</, ''))
}
