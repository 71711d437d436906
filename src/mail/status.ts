// Finds status codes in mail, enhanced ones (RFC 3463) and SMTP reply codes (RFC 5321 4.2), in the
// places where servers put them. Gives '' or null if there is none.

/** The status in a Status field: `5.1.1`, `5.1.1 (bad mailbox)`, `5. 1. 1`; '' if there is none. */
export function statusOf(value: string): string {
  const match = /(?:^|[^\d.])([245])\s?\.\s?(\d{1,3})\s?\.\s?(\d{1,3})(?![\d.])/.exec(value)
  return match ? `${match[1]}.${Number(match[2])}.${Number(match[3])}` : ''
}

/**
 * The enhanced status in free text; '' if none. IP addresses and versions look similar, but do not
 * count.
 */
export function statusIn(text: string): string {
  const match = /(?:^|[\s(#<:;"'[=-])([45])\.(\d)\.(\d{1,3})(?![\d.]*\d)/.exec(text)
  return match ? `${match[1]}.${Number(match[2])}.${Number(match[3])}` : ''
}

/** The reply code at the start of a diagnostic, or quoted in it (`said: 550`); null if none. */
export function replyCodeIn(text: string): number | null {
  for (const pattern of REPLY_CODES) {
    pattern.lastIndex = 0
    for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
      const { 0: all, 1: code = '', index } = found
      const at = index + all.indexOf(code)
      if (!isQuantity(text, at, at + code.length)) return Number(code)
    }
  }
  return null
}

/** Whether digits are no reply code: they count something, or belong to a telephone number. */
export function isQuantity(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + NEARBY_CHARS)
  const ahead = text.slice(Math.max(0, start - NEARBY_CHARS), start)
  return (
    MEASURED.test(behind) ||
    (DIALLED.test(ahead) && /^[ -]\d{2}/.test(behind)) ||
    (/\p{L} $/u.test(ahead) && COUNTED.test(behind))
  )
}

const NEARBY_CHARS = 16
const MEASURED =
  /^(?:[ -]\d{4}| ?(?:[kKMGT]i?[Bb]|[kKmMgG]bytes?|[KM]o|[Bb]ytes|octets|hours|minutes|seconds|EUR|USD|euros?)(?![\p{L}\d])| ?(?:%|€|[КМГ]Б))/u
const DIALLED = /(?:\+\d{1,3}[ -](?:\(?\d{1,4}\)?[ -]){0,2}|\(\d{1,5}\) ?|(?<![\d.])0\d{1,4}[ /-])$/
/**
 * A word that is counted. It makes digits a count only behind a word; an answer stands behind a
 * colon.
 */
const COUNTED = /^ (?:messages|recipients|e?-?mails|attempts|times)\b/

/** Whether a text has a server's answer: a reply code or an enhanced status. */
export function holdsAnswer(text: string): boolean {
  return statusIn(text) !== '' || replyCodeIn(text) !== null
}

/** Whether a text has a server's answer that refuses for good. */
export function holdsRefusal(text: string): boolean {
  return statusIn(text).startsWith('5') || (replyCodeIn(text) ?? 0) >= 500
}

// The places of a reply code, the surest first: at the start, before an enhanced status, behind
// words that announce a reply, and so on.
const REPLY_CODES = [
  /^[\s"'<(]{0,4}([45][0-5]\d)(?=[\s:;,"'-]|$)/g,
  /(?:^|[^\d.])([45][0-5]\d)[ -]{1,2}#?[45]\.\d{1,3}\.\d{1,3}/g,
  /(?:said|replied|respon(?:se|ded)|returned|error|code|reply|status|with|was|follows|after [a-z ]{1,20})[^\d\n]{0,20}[:\s(<"'#]([45][0-5]\d)(?=[\s:;,."'>)-]|$)/gi,
  /[\]>]:?\s{1,6}([45][0-5]\d)[ -](?=\D)/g,
  /[:：?](?:\s{1,6}["'“„«(<]?|["'“„«(<])([45][0-5]\d)[ -](?=[\p{L}<"'[(*#])/gu,
  /(?:^|\n)[\s>"'<.]{0,8}([45][0-5]\d)[ -](?=\D)/g,
] as const
