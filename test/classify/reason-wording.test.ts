import { describe, expect, test } from 'bun:test'
import { decideReason } from '../../src/classify/reason.ts'
import type { Reason } from '../../src/event.ts'

// What servers commonly say, as their sources and manuals have it, with our own names.

const rows: [Reason, string][] = [
  ['blocked', '554 5.7.1 : (RLY:B1)  http://postmaster.info.aol.com/errors/554rlyb1.html'],
  ['auth-failure', '550 5.7.1 The messages violates the DMARC policy of list.example'],
  ['auth-failure', '550-5.7.1 SPF unauthorized mail is prohibited.'],
  ['auth-failure', '550 SPF: 198.51.100.7 is not allowed to send mail from list.example'],
  ['auth-failure', '550 [SPF] 198.51.100.7 is not allowed to send mail from list.example.'],
  ['auth-failure', '550 Message rejected - SPF PermError'],
  ['ptr-required', '550 Reverse DNS lookup failed for host 198.51.100.7'],
  ['ptr-required', '554 5.7.1 - ERROR: Mail refused - <198.51.100.7> - No PTR record'],
  [
    'ptr-required',
    "550-There's no corresponding PTR for your IP address (IP-address) 198.51.100.7.",
  ],
  [
    'ptr-required',
    '421 4.7.1 Intrusion prevention active for [198.51.100.7][R] reverse dns missing',
  ],
  ['ptr-required', '550 inconsistent or no DNS PTR record for 198.51.100.7 (see RFC 1912 2.1)'],
  [
    'blocked',
    '550 JunkMail rejected - mail.list.example [198.51.100.7] is in an RBL, see https://www.spamhaus.org/query/ip/198.51.100.7',
  ],
  ['blocked', '554 5.7.1 Rejected 198.51.100.7 found in dnsbl.sorbs.net'],
  ['blocked', '550 5.7.1 Mail from 198.51.100.7 refused, see http://dnsbl.example/'],
  ['blocked', '554 5.7.1 The server sending your mail [198.51.100.7] is on the blacklist'],
  ['blocked', '550 Access denied - Invalid HELO name (See RFC2821 4.1.1.1)'],
  ['blocked', '550 "REJECTED - Bad HELO - Host impersonating [mx.shop.example]"'],
  ['rate-limited', '452 4.5.3 Too many recipients'],
  ['rate-limited', '421 4.7.0 mx Error: too many connections from 198.51.100.7'],
  [
    'rate-limited',
    '550 Domain list.example has exceeded the max emails per hour (200/200 (100%)) allowed. Message discarded.',
  ],
  ['rate-limited', '554 5.7.1 You have exceeded your daily sending limit'],
  ['mailbox-full', '550 5.2.2 Mailbox size limit exceeded'],
  ['mailbox-full', '452 4.1.1 <nina@shop.example>: mailbox is over quota'],
  ['mailbox-full', '550 User quota exceeded'],
  ['mailbox-full', '552 Message rejected, mailbox quota exceeded - nina'],
  ['mailbox-full', '550 Maildir over quota.'],
  ['mailbox-full', "554 Sorry, the recipient's mailbox is full."],
  ['mailbox-full', '422 4.2.2 The recipient has exceeded his quota'],
  ['message-too-big', '552 5.3.4 Error: message file too big'],
  ['message-too-big', '552 Message exceeds maximum fixed size (10485760)'],
  ['message-too-big', '523 Message length exceeds administrative limit'],
  [
    'message-too-big',
    '554 5.7.1 The file attachment is too large: maximum attachment size is 10 MB',
  ],
  ['system-full', '452 4.3.1 Out of memory / disk full'],
  ['system-full', '450 4.3.1 Not enough disk space; try again later'],
  [
    'expired',
    'delivery temporarily suspended: connect to mx.shop.example[192.0.2.4]:25: Operation timed out',
  ],
  ['expired', 'conversation with mx.shop.example[192.0.2.4] timed out while sending message body'],
  ['expired', '550 4.4.7 QUEUE.Expired; message expired'],
  ['expired', 'Could not be delivered for 5 days'],
  ['expired', '451 4.4.2 Timeout - closing connection'],
  ['network-error', 'connect to mx.shop.example[192.0.2.4]:25: No route to host'],
  ['network-error', 'Name server: shop.example: host name lookup failure'],
  ['network-error', '554 5.4.0 Error: too many hops'],
  ['network-error', 'Routing loop detected'],
  ['system-error', '451 4.3.0 Error: queue file write error'],
  ['system-error', '451 Requested action aborted: local error in processing'],
  ['system-error', '550 5.3.5 system config error'],
  ['system-error', "can't create user output file"],
  ['not-accepting', '556 5.1.10 Recipient address has null MX'],
  ['not-accepting', '521 5.3.2 Server does not accept mail'],
  ['host-unknown', '550 5.1.2 Host unknown'],
  ['host-unknown', 'Domain name not found'],
  ['host-unknown', '550 No such domain here'],
  ['user-unknown', '550 5.1.1 unknown or illegal alias: nina@me.example'],
  ['user-unknown', '550 5.1.1 <nina@shop.example> is not a valid mailbox'],
  ['user-unknown', '550 5.1.1 This address no longer accepts mail.'],
  ['user-unknown', '550 5.1.1 sid=xyz Recipient does not exist here'],
  ['user-unknown', '550 5.1.1 sorry, no mailbox here by that name (#5.1.1 - chkuser)'],
  [
    'user-unknown',
    '553 5.3.0 <nina@shop.example>... No such user here (in reply to RCPT TO command)',
  ],
  [
    'user-unknown',
    '550 5.7.1 <nina@shop.example> Recipient not found. <http://x.co/irbounce> (in reply to RCPT TO command)',
  ],
  [
    'user-unknown',
    '550 Requested action not taken: mailbox unavailable (in reply to RCPT TO command)',
  ],
  ['user-unknown', '511 sorry, no mailbox here by that name (#5.1.1 - chkuser)'],
  [
    'user-unknown',
    "5.1.0 - Unknown address error 550-'5.1.1 <nina@shop.example> user unknown' (delivery attempts: 0)",
  ],
  ['suspended', '550 5.2.1 The user is inactive'],
  ['suspended', '525 5.7.13 Disabled recipient address'],
  ['suspended', '550 5.1.1 Account nina@shop.example is locked'],
  [
    'suspended',
    '554 5.7.1 <nina@shop.example>: Recipient address rejected: Mailbox has been suspended',
  ],
  ['moved', '550 5.1.6 recipient no longer on server: nina@me.example'],
  ['moved', '551 5.1.6 <nina@shop.example>... User has moved'],
  [
    'filtered',
    '550 5.7.1 <nina@shop.example>: Recipient address rejected: this mailbox only accepts mail from known senders',
  ],
  ['filtered', '550 This account is protected by a challenge-response filter'],
  ['filtered', '550 5.7.1 Your message to this recipient was blocked by the recipient'],
  ['virus-detected', '554 5.7.1 Virus found: Eicar'],
  ['virus-detected', '550 5.7.1 Message rejected because it contains malware (Heuristics)'],
  ['virus-detected', '552 5.7.0 Our virus scanner has found W32.Foo in your message: infected'],
  [
    'not-compliant',
    '550 5.7.1 Delivery not authorized, message refused: Message is not RFC 2822 compliant',
  ],
  ['not-compliant', '554 5.6.0 Message contains bare newlines in violation of RFC822'],
  ['not-compliant', '550 Header From missing: RFC 5322'],
  ['content-error', '554 5.6.0 Message has malformed MIME structure'],
  ['content-error', '550 5.6.7 SMTPUTF8 is required, but was not offered by host'],
  ['security-error', '550 5.7.1 Unauthenticated senders not allowed'],
  ['security-error', '530 5.7.0 Authentication required'],
  ['security-error', '550 5.7.1 Client does not have permissions to submit to this server'],
  ['security-error', '554 5.7.1 Delivery not authorized'],
  ['syntax-error', '503 5.5.1 Bad sequence of commands'],
  ['syntax-error', '500 5.5.2 Error: command not recognized'],
  [
    'sender-rejected',
    '550 5.7.1 <news@list.example>: Sender address rejected: blocked by our policy',
  ],
  ['sender-rejected', '553 5.1.7 <news>: Sender address rejected: need fully-qualified address'],
  ['sender-rejected', '550 Administrative prohibition: Sender is blacklisted'],
  ['sender-rejected', '550 Verification failed for <news@list.example>'],
  ['sender-rejected', '550-The mail server could not deliver mail: sender verify failed'],
  ['sender-rejected', '554 5.1.8 Sender domain must resolve'],
  ['on-hold', '451 4.7.1 Greylisting in action, please come back in 00:05:00'],
]

describe('common wording names the reason', () => {
  for (const [reason, diagnostic] of rows) {
    test(`${reason}: ${diagnostic.slice(0, 80)}`, () => {
      const input = { status: '', code: null, diagnostic, action: 'failed' as const }
      expect(decideReason(input)).toMatchObject({ reason })
    })
  }
})
