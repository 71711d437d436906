// What the peer hears: one table of reply code (RFC 5321 4.2), enhanced status code (RFC 3463) and
// text. The reason in full goes to the log, never to the peer. A code stands with every refusal,
// because smtp-server answers 550 to MAIL and RCPT errors that carry none, which would turn a
// moment's trouble of ours into a hard refusal.

type Reply = readonly [code: number, enhanced: string, text: string]

const replies = {
  stored: [250, '2.6.0', 'message stored'],
  foreign: [550, '5.1.1', 'no such address here'],
  forged: [550, '5.7.1', 'this return address was not issued here'],
  expired: [550, '5.7.1', 'this return address is no longer in use'],
  tooManyRecipients: [452, '4.5.3', 'too many recipients'],
  tooBig: [552, '5.3.4', 'message is larger than this server accepts'],
  noMemory: [452, '4.3.1', 'too much mail at once, try again later'],
  storeFailed: [451, '4.3.0', 'temporary failure, try again later'],
  tooManyConnections: [421, '4.7.0', 'too many connections, try again later'],
  tooManyFromPeer: [421, '4.7.0', 'too many connections from your address, try again later'],
  tooManyErrors: [421, '4.7.0', 'too many errors'],
  sessionTooLong: [421, '4.4.2', 'this session took too long, try again'],
  closing: [421, '4.3.2', 'shutting down, try again later'],
} as const satisfies Record<string, Reply>
export type ReplyName = keyof typeof replies

/** The reply code and the text after it; `hostname` opens a 421's text (RFC 5321 4.2.3). */
export function replyOf(name: ReplyName, hostname: string): { code: number; text: string } {
  const [code, enhanced, text] = replies[name]
  return { code, text: code === 421 ? `${enhanced} ${hostname} ${text}` : `${enhanced} ${text}` }
}

/** A reply as smtp-server's callbacks take it: an Error with `responseCode`. */
export class Refusal extends Error {
  readonly responseCode: number

  constructor(name: ReplyName, hostname: string) {
    const { code, text } = replyOf(name, hostname)
    super(text)
    this.responseCode = code
  }
}
