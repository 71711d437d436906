// Splits an mbox into its mails. RFC 4155: each mail starts with a `From ` line, which holds a sender
// and a date, after a blank line or at the start. A file that does not start so is one mail.

const SEPARATOR = Buffer.from('\nFrom ')
const LINE_MAX_LENGTH = 256
const DAYS = 'Mon|Tue|Wed|Thu|Fri|Sat|Sun'
/** asctime(3), with or without seconds and zone: prose that starts with "From " has no date. */
const FROM_LINE = new RegExp(`^From \\S+ +(?:${DAYS}) [A-Z][a-z]{2} +\\d+ \\d+:\\d+.* \\d{4}`)

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
    if (isBlankBefore(bytes, next) && isFromLine(bytes, next)) {
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

function isBlankBefore(bytes: Buffer, at: number): boolean {
  const before = bytes.toString('latin1', Math.max(0, at - 3), at)
  return before.endsWith('\n\n') || before.endsWith('\n\r\n')
}
