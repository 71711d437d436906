// Every reply to a peer in one table: reply code (RFC 5321 4.2), enhanced status code (RFC 3463) and text. The
// full reason goes to the log, never to the peer. Every refusal has its code here, because smtp-server answers
// 550 to MAIL and RCPT errors without one, which would turn a moment's trouble of ours into a hard refusal.

type Reply = readonly [code: number, enhanced: string, text: string]

const replies = {
  stored: [250, '2.6.0', 'message stored'],
  foreign: [550, '5.1.1', 'no such address here'],
  // For another domain: not `foreign`, as the address may well exist, and only the way here is wrong.
  elsewhere: [550, '5.7.1', 'relay access denied: no mail for this domain is taken here'],
  forged: [550, '5.7.1', 'this return address was not issued here'],
  expired: [550, '5.7.1', 'this return address is no longer in use'],
  addressSpent: [450, '4.2.2', 'too much mail for this address in an hour, try again later'],
  tooManyRecipients: [452, '4.5.3', 'too many recipients'],
  tooBig: [552, '5.3.4', 'message is larger than this server accepts'],
  noMemory: [452, '4.3.1', 'too much mail at once, try again later'],
  storeFailed: [451, '4.3.0', 'temporary failure, try again later'],
  tooManyConnections: [421, '4.7.0', 'too many connections, try again later'],
  tooManyFromPeer: [421, '4.7.0', 'too many connections from your address, try again later'],
  tooManyErrors: [421, '4.7.0', 'too many errors'],
  sessionTooLong: [421, '4.4.2', 'this session took too long, try again'],
  senderAccepted: [250, '2.1.0', 'sender accepted'],
  recipientAccepted: [250, '2.1.5', 'recipient accepted'],
  badSender: [501, '5.1.7', 'this is no sender address; write MAIL FROM:<user@domain>'],
  badRecipient: [501, '5.1.3', 'this is no recipient address; write RCPT TO:<user@domain>'],
  noDomain: [553, '5.1.2', 'this is no domain that mail can be sent to'],
  badParameter: [501, '5.5.4', 'a parameter is malformed'],
  unknownParameter: [555, '5.5.4', 'a parameter is not known here'],
  unknownBody: [555, '5.5.4', 'BODY is 7BIT or 8BITMIME here'],
  needsUtf8: [553, '5.6.7', 'this address needs SMTPUTF8'],
  nested: [503, '5.5.1', 'a mail transaction is open already'],
  needsMail: [503, '5.5.1', 'MAIL comes first'],
  needsLogin: [530, '5.7.0', 'authentication required'],
  // AUTH is not offered before STARTTLS, and a client with a password could not tell why.
  needsTlsAndLogin: [530, '5.7.0', 'authentication required, and STARTTLS before it'],
  needsTls: [538, '5.7.11', 'encryption required: STARTTLS comes first'],
  wrongLogin: [535, '5.7.8', 'user name or password is wrong'],
  loginLater: [454, '4.7.0', 'too many logins that failed, try again later'],
  senderForbidden: [553, '5.7.1', 'you may not send from this domain'],
  rateExceeded: [450, '4.7.1', 'more recipients than you may send to in an hour, try again later'],
  loop: [554, '5.4.6', 'too many Received fields: this mail goes round in a loop'],
  noReturnAddress: [550, '5.1.3', 'no return address can be made for a recipient of this mail'],
  authorForbidden: [550, '5.7.1', 'you may not send from the domain in the From field'],
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
