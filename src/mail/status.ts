// Status codes as mail writes them: enhanced ones (RFC 3463) and SMTP replies (RFC 5321 4.2), found
// at the places where servers put them. What is no code gives '' or null.

/** A whole status field: `5.1.1`, `5.1.1 (bad mailbox)`, `5. 1. 1`; '' where there is none. */
export function statusOf(value: string): string {
  const match = /(?:^|[^\d.])([245])\s?\.\s?(\d{1,3})\s?\.\s?(\d{1,3})(?![\d.])/.exec(value)
  return match ? `${match[1]}.${Number(match[2])}.${Number(match[3])}` : ''
}

/** The enhanced status in free text, '' if none. Addresses of hosts and versions of programs look alike. */
export function statusIn(text: string): string {
  const match = /(?:^|[\s(#<:;"'[=-])([45])\.(\d)\.(\d{1,3})(?![\d.]*\d)/.exec(text)
  return match ? `${match[1]}.${Number(match[2])}.${Number(match[3])}` : ''
}

/** The SMTP reply code a diagnostic starts with or quotes (`said: 550`, `421-4.7.0`), null if none. */
export function replyCodeIn(text: string): number | null {
  for (const pattern of REPLY_CODES) {
    const match = pattern.exec(text)
    if (match) return Number(match[1])
  }
  return null
}

/** Whether a text holds the answer of a server, by either. */
export function holdsAnswer(text: string): boolean {
  return statusIn(text) !== '' || replyCodeIn(text) !== null
}

// Surest first: at the start, before an enhanced status, after words that announce a reply.
const REPLY_CODES = [
  /^[\s"'<(]{0,4}([45][0-5]\d)(?=[\s:;,"'-]|$)/,
  /(?:^|[^\d.])([45][0-5]\d)[ -]{1,2}#?[45]\.\d{1,3}\.\d{1,3}/,
  /(?:said|replied|respon(?:se|ded)|returned|error|code|reply|status|with|was|follows|after [a-z ]{1,20})[^\d\n]{0,20}[:\s(<"'#]([45][0-5]\d)(?=[\s:;,."'>)-]|$)/i,
  /[\]>]:?\s{1,6}([45][0-5]\d)[ -](?=\D)/,
  /(?:^|\n)[\s>"'<.]{0,8}([45][0-5]\d)[ -](?=\D)/,
] as const
