// Splits an mbox into its mails. Each mail starts with a `From ` line, which has a sender and a
// date, behind a blank line or at the start of the file (RFC 4155). Some programs leave out the
// blank line: then the date must have exactly the form of asctime(3), and a header must follow. A
// file that does not start in this way is one mail.

const SEPARATOR = Buffer.from('\nFrom ')
const LINE_MAX_LENGTH = 256
const DAYS = 'Mon|Tue|Wed|Thu|Fri|Sat|Sun'
const MONTHS = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'
/**
 * The date is that of asctime(3), with or without seconds and zone; prose that starts with "From "
 * has none. A null sender may be missing, and a sender may have spaces (`"a b"@c.example`; archives
 * write `a at b.example`).
 */
const FROM_LINE = new RegExp(
  `^From (?:(?:"[^"]*"\\S*|\\S+(?: at \\S+)?)? +)?(?:${DAYS}) [A-Z][a-z]{2} +\\d+ \\d+:\\d+.* \\d{4}`,
)
/** Exactly this form, and the first field of a header behind it. */
const STRICT_LINE = new RegExp(
  `^From \\S+ {1,2}(?:${DAYS}) (?:${MONTHS}) [ \\d]\\d \\d\\d:\\d\\d:\\d\\d \\d{4}\\r?\\n[A-Za-z][A-Za-z0-9-]{0,75}:`,
)

/** The mails of a file with their `From ` lines; each is a view into `file`. */
export function* mails(file: Uint8Array): Generator<Uint8Array> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  if (!isFromLine(bytes, 0)) {
    yield bytes
    return
  }
  let start = 0
  let at = bytes.indexOf(SEPARATOR)
  while (at !== -1) {
    const next = at + 1
    if (isBlankBefore(bytes, next) ? isFromLine(bytes, next) : isStrictLine(bytes, next)) {
      yield bytes.subarray(start, next)
      start = next
    }
    at = bytes.indexOf(SEPARATOR, next)
  }
  yield bytes.subarray(start)
}

function isFromLine(bytes: Buffer, at: number): boolean {
  return FROM_LINE.test(bytes.toString('latin1', at, at + LINE_MAX_LENGTH).split('\n')[0] ?? '')
}

function isStrictLine(bytes: Buffer, at: number): boolean {
  return STRICT_LINE.test(bytes.toString('latin1', at, at + LINE_MAX_LENGTH))
}

function isBlankBefore(bytes: Buffer, at: number): boolean {
  const before = bytes.toString('latin1', Math.max(0, at - 3), at)
  return before.endsWith('\n\n') || before.endsWith('\n\r\n')
}
