// Message-ID (RFC 5322 3.6.4) as messages are found by it: without its angle brackets.

/** RFC 5322 2.1.1: a line is 998 characters at most. */
const MESSAGE_ID_MAX_LENGTH = 998

/** Without angle brackets and space around it; null when nothing that can be a Message-ID is left. */
export function bareMessageId(text: string): string | null {
  const bare = text.trim().replace(/^<(.*)>$/, '$1')
  const good = bare.length <= MESSAGE_ID_MAX_LENGTH && /^[^\s<>\p{Cc}]+$/u.test(bare)
  return good && bare.isWellFormed() ? bare : null
}
