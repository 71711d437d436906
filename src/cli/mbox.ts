// Splits an mbox into its mails. RFC 4155: each mail starts with a `From ` line, which holds a sender
// and a date, after a blank line or at the start. Programs that leave the blank line out exist: without
// it the line must have the form of asctime(3) to the letter, and a header must follow. A file that
// does not start so is one mail.

const SEPARATOR = Buffer.from('\nFrom ')
const LINE_MAX_LENGTH = 256
const DAYS = 'Mon|Tue|Wed|Thu|Fri|Sat|Sun'
const MONTHS = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'
/**
 * asctime(3), with or without seconds and zone: prose that starts with "From " has no date. The sender may
 * be missing, as a null one is, or have spaces in it (`"a b"@c.example`; archives write `a at b.example`).
 */
const FROM_LINE = new RegExp(
  `^From (?:(?:"[^"]*"\\S*|\\S+(?: at \\S+)?)? +)?(?:${DAYS}) [A-Z][a-z]{2} +\\d+ \\d+:\\d+.* \\d{4}`,
)
/** The same and nothing else, and the first field of a header. */
const STRICT_LINE = new RegExp(
  `^From \\S+ {1,2}(?:${DAYS}) (?:${MONTHS}) [ \\d]\\d \\d\\d:\\d\\d:\\d\\d \\d{4}\\r?\\n[A-Za-z][A-Za-z0-9-]{0,75}:`,
)

/** The mails of a file, each a view into `file`, its `From ` line included. */
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
