// Line ends as the wire has them (RFC 5321 2.3.8). A bare CR or LF is a line break to some servers and none
// to others, which is the way mail is smuggled: CRLF is one to all.

import { latin1 } from './decode.ts'

const CR = 0x0d
const LF = 0x0a

/** The same bytes where every CR and LF is part of a CRLF, which is so with every correct client. */
export function withCrlf(mail: Uint8Array): Buffer {
  const bytes = Buffer.from(mail.buffer, mail.byteOffset, mail.length)
  if (isCrlf(bytes)) return bytes
  return Buffer.from(latin1(bytes).replace(/\r\n|\r|\n/g, '\r\n'), 'latin1')
}

// From line end to line end: byte by byte would hold up everybody for half a second a large mail.
function isCrlf(mail: Buffer): boolean {
  for (let at = 0; ; ) {
    const lf = mail.indexOf(LF, at)
    const cr = mail.indexOf(CR, at)
    if (lf < 0) return cr < 0
    if (cr < 0 || cr !== lf - 1) return false
    at = lf + 1
  }
}
