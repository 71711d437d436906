// Makes all line ends of a mail CRLF, for SMTP (RFC 5321 2.3.8). A bare CR or LF is a line end to
// some servers and not to others, which attackers use to smuggle mail; CRLF is one to all servers.

import { latin1 } from './decode.ts'

const CR = 0x0d
const LF = 0x0a

/**
 * The mail with CRLF for every line end; the same bytes if it has that already, as from correct
 * clients.
 */
export function withCrlf(mail: Uint8Array): Buffer {
  const bytes = Buffer.from(mail.buffer, mail.byteOffset, mail.length)
  if (isCrlf(bytes)) return bytes
  return Buffer.from(latin1(bytes).replace(/\r\n|\r|\n/g, '\r\n'), 'latin1')
}

// Goes from line end to line end. Byte by byte it would block the thread for half a second on a
// large mail.
function isCrlf(mail: Buffer): boolean {
  for (let at = 0; ; ) {
    const lf = mail.indexOf(LF, at)
    const cr = mail.indexOf(CR, at)
    if (lf < 0) return cr < 0
    if (cr < 0 || cr !== lf - 1) return false
    at = lf + 1
  }
}
