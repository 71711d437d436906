// The refusals in a transcript of an SMTP session: sendmail's `<<< 550 …`, Postfix's `Out: 451 …`, and
// lines that start with a reply code of their own. RFC 5321 4.2.

const REFUSAL = /^\W{0,8}(?:(?:out|said|<<<)\W{1,4})?([45]\d\d[ -].*)$/i
const LINES_MAX = 50

/** The refusals in the order of the session, each once, a line each; '' where there are none. */
export function refusalsIn(notice: string): string {
  const refusals = new Set<string>()
  for (const line of notice.split('\n')) {
    const refusal = REFUSAL.exec(line)?.[1]
    if (refusal !== undefined && refusals.size < LINES_MAX) refusals.add(refusal.trim())
  }
  return [...refusals].join('\n')
}
