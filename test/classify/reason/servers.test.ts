import { describe, expect, test } from 'bun:test'
import { decideReason } from '../../../src/classify/reason/reason.ts'
import type { Class, Fault, Reason } from '../../../src/event.ts'

// What mail servers of all kinds say, written for this test after their sources and documentation.
type Row = [diagnostic: string, reason: Reason, class_: Class, fault: Fault]

const rcpt = '(in reply to RCPT TO command)'
const data = '(in reply to end of DATA command)'

const servers: Row[] = [
  // Postfix
  [
    `550 5.1.1 <nina@shop.example>: Recipient address rejected: User unknown in local recipient table ${rcpt}`,
    'user-unknown',
    'hard',
    'recipient',
  ],
  [
    `550 <nina@shop.example>: Recipient address rejected: User unknown in virtual mailbox table ${rcpt}`,
    'user-unknown',
    'hard',
    'recipient',
  ],
  [
    `554 5.7.1 <nina@shop.example>: Relay access denied ${rcpt}`,
    'relaying-denied',
    'soft',
    'policy',
  ],
  [
    `450 4.1.8 <news@list.example>: Sender address rejected: Domain not found ${rcpt}`,
    'sender-rejected',
    'soft',
    'sender',
  ],
  [
    `550 5.1.0 <news@list.example>: Sender address rejected: User unknown ${rcpt}`,
    'sender-rejected',
    'soft',
    'sender',
  ],
  [
    `504 5.5.2 <mail>: Helo command rejected: need fully-qualified hostname ${rcpt}`,
    'blocked',
    'soft',
    'sender',
  ],
  [
    `450 4.7.25 Client host rejected: cannot find your hostname, [198.51.100.7] ${rcpt}`,
    'ptr-required',
    'soft',
    'sender',
  ],
  [
    `554 5.7.1 Service unavailable; Client host [198.51.100.7] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/198.51.100.7 ${rcpt}`,
    'blocked',
    'soft',
    'sender',
  ],
  [
    `450 4.2.0 <nina@shop.example>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/shop.example.html ${rcpt}`,
    'on-hold',
    'soft',
    'network',
  ],
  [`452 4.3.1 Insufficient system storage ${rcpt}`, 'system-full', 'soft', 'recipient'],
  [`552 5.3.4 Message size exceeds fixed limit ${data}`, 'message-too-big', 'soft', 'content'],
  ['connect to mx.shop.example[192.0.2.4]:25: Connection refused', 'expired', 'soft', 'network'],
  [
    'Host or domain name not found. Name service error for name=shop.example type=AAAA: Host not found',
    'host-unknown',
    'hard',
    'recipient',
  ],
  ['mail for shop.example loops back to myself', 'network-error', 'soft', 'network'],
  [
    'Command died with status 127: "/usr/bin/vacation". Command output: not found',
    'mailer-error',
    'soft',
    'network',
  ],
  ['Domain shop.example does not accept mail (nullMX)', 'not-accepting', 'hard', 'recipient'],
  [
    'TLS is required, but was not offered by host mx.shop.example[192.0.2.4]',
    'tls-required',
    'soft',
    'policy',
  ],
  ['Server certificate not trusted', 'tls-required', 'soft', 'policy'],
  [
    'lost connection with mx.shop.example[192.0.2.4] while receiving the initial server greeting',
    'expired',
    'soft',
    'network',
  ],
  // Sendmail
  ['550 5.1.1 <nina@shop.example>... User unknown', 'user-unknown', 'hard', 'recipient'],
  [
    '550 5.1.2 <nina@shop.example>... Host unknown (Name server: shop.example.: host not found)',
    'host-unknown',
    'hard',
    'recipient',
  ],
  [
    '553 5.1.8 <news@list.example>... Domain of sender address news@list.example does not exist',
    'sender-rejected',
    'soft',
    'sender',
  ],
  [
    '550 5.7.1 <nina@shop.example>... Relaying denied. IP name lookup failed [198.51.100.7]',
    'ptr-required',
    'soft',
    'sender',
  ],
  [
    '554 5.4.6 Too many hops 27 (25 max): from <news@list.example> via mx.shop.example',
    'network-error',
    'soft',
    'network',
  ],
  [
    '451 4.3.0 Milter: data, reject=451 4.3.0 Temporary system failure. Please try again later.',
    'system-error',
    'soft',
    'network',
  ],
  ['501 5.5.4 Syntax error in parameters scanning "FROM"', 'syntax-error', 'soft', 'network'],
  // Exim
  [
    'SMTP error from remote mail server after RCPT TO:<nina@shop.example>: host mx.shop.example [192.0.2.4]: 550 Unknown user',
    'user-unknown',
    'hard',
    'recipient',
  ],
  [
    'SMTP error from remote mail server after end of data: host mx.shop.example [192.0.2.4]: 550 Unknown user',
    'filtered',
    'soft',
    'recipient',
  ],
  [
    'SMTP error from remote mail server after MAIL FROM:<news@list.example>: host mx.shop.example [192.0.2.4]: 550 unknown user',
    'sender-rejected',
    'soft',
    'sender',
  ],
  [
    'SMTP error from remote mail server after end of data: 550 This message contains a virus (Eicar-Test-Signature).',
    'virus-detected',
    'soft',
    'content',
  ],
  [
    'SMTP error from remote mail server after RCPT TO:<nina@shop.example>: 550 Verification failed for <news@list.example>\n550-No Such User Here\n550 Sender verify failed',
    'sender-rejected',
    'soft',
    'sender',
  ],
  ['Unrouteable address', 'host-unknown', 'hard', 'recipient'],
  ['retry timeout exceeded', 'expired', 'soft', 'network'],
  ['all relevant MX records point to non-existent hosts', 'host-unknown', 'hard', 'recipient'],
  ['an MX or SRV record indicated no SMTP service', 'not-accepting', 'hard', 'recipient'],
  ['mailbox is full: retry timeout exceeded', 'mailbox-full', 'soft', 'recipient'],
  [
    '550-Message rejected: 550 maximum allowed line length is 998 octets, got 2310',
    'not-compliant',
    'soft',
    'content',
  ],
  // qmail and its family
  ['Sorry, no mailbox here by that name. vpopmail (#5.1.1)', 'user-unknown', 'hard', 'recipient'],
  [
    "Sorry, I couldn't find any host named shop.example. (#5.1.2)",
    'host-unknown',
    'hard',
    'recipient',
  ],
  [
    '553 sorry, that domain is not in my list of allowed rcpthosts (#5.7.1)',
    'relaying-denied',
    'soft',
    'policy',
  ],
  ["I wasn't able to establish an SMTP connection. (#4.4.1)", 'expired', 'soft', 'network'],
  [
    'This message is looping: it already has my Delivered-To line. (#5.4.6)',
    'network-error',
    'soft',
    'network',
  ],
  [
    'The users mailfolder is over the allowed quota (size). (#5.2.2)',
    'mailbox-full',
    'soft',
    'recipient',
  ],
  [
    'Sorry, that message size exceeds my databytes limit (#5.3.4)',
    'message-too-big',
    'soft',
    'content',
  ],
  // Dovecot, Cyrus, Courier, Zimbra, hMailServer, MailEnable, MDaemon, CommuniGate
  [
    '552 5.2.2 <nina@shop.example> Quota exceeded (mailbox for user is full)',
    'mailbox-full',
    'soft',
    'recipient',
  ],
  [
    "550 5.1.1 <nina@shop.example> User doesn't exist: nina@shop.example",
    'user-unknown',
    'hard',
    'recipient',
  ],
  [
    '550-Mailbox unknown.  Either there is no mailbox associated with this\n550-name or you do not have authorization to see it.\n550 5.1.1 User unknown',
    'user-unknown',
    'hard',
    'recipient',
  ],
  ['452 4.2.2 Over quota', 'mailbox-full', 'soft', 'recipient'],
  ['550 5.2.1 Mailbox disabled, not accepting messages', 'suspended', 'soft', 'recipient'],
  [
    '503 This mail server requires authentication when attempting to send to a non-local e-mail address.',
    'relaying-denied',
    'soft',
    'policy',
  ],
  [`550 <nina@shop.example>, Recipient unknown ${rcpt}`, 'user-unknown', 'hard', 'recipient'],
  ['account is full (quota exceeded)', 'mailbox-full', 'soft', 'recipient'],
  // Filters and policies
  [
    `550 5.7.1 Message contained unsafe content in attachment invoice.exe: executable files are prohibited ${data}`,
    'policy-violation',
    'soft',
    'policy',
  ],
  [
    `554 5.7.1 Message rejected as spam by Content Filtering. ${data}`,
    'spam-detected',
    'soft',
    'content',
  ],
  [
    `550 5.7.1 SPF fail - not authorized. See http://www.openspf.org/Why ${rcpt}`,
    'auth-failure',
    'soft',
    'sender',
  ],
  [`550 5.7.1 Rejected: DKIM signature did not verify ${data}`, 'auth-failure', 'soft', 'sender'],
  [`421 4.7.0 Too many connections from your IP ${rcpt}`, 'rate-limited', 'soft', 'policy'],
  [`451 4.7.1 Rate limit exceeded, try again later ${data}`, 'rate-limited', 'soft', 'policy'],
  [`554 5.7.1 You are not allowed to connect.`, 'blocked', 'soft', 'sender'],
  [`530 5.7.0 Must issue a STARTTLS command first`, 'tls-required', 'soft', 'policy'],
  [`535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6`, 'security-error', 'soft', 'policy'],
  [`550 5.7.1 Your IP has a poor reputation, message refused`, 'bad-reputation', 'soft', 'sender'],
  [`550 Delivery not allowed for policy reasons`, 'policy-violation', 'soft', 'policy'],
  [
    `554 5.6.0 Invalid MIME Content: Single part message with malformed header`,
    'content-error',
    'soft',
    'content',
  ],
  [`550 5.1.6 Recipient has moved to nina@new.example`, 'moved', 'hard', 'recipient'],
  [`551 User not local; please try <nina@new.example>`, 'moved', 'hard', 'recipient'],
  [`550 The account has been suspended`, 'suspended', 'soft', 'recipient'],
  [`550 Blocked by recipient`, 'filtered', 'soft', 'recipient'],
  [`71`, 'mailer-error', 'soft', 'network'],
  [``, 'undefined', 'none', 'network'],
  [`550 Purple elephants`, 'on-hold', 'soft', 'network'],
]

describe('what a server says names the reason', () => {
  for (const [diagnostic, reason, class_, fault] of servers) {
    test(diagnostic.slice(0, 90) || 'nothing', () => {
      const decided = decideReason({ status: '', code: null, diagnostic, action: 'failed' })
      expect({ ...decided, status: 0, code: 0 }).toMatchObject({ reason, class: class_, fault })
    })
  }
})

test.each([
  ['user-unknown', '550-Callout verification failed: 550 550 <n@b.example> No such user here'],
  ['mailbox-full', '550-Callout verification failed: 550 550 The mailbox is full'],
])('what Exim was answered of a recipient is said of him: %s', (reason, diagnostic) => {
  const told = { status: '5.0.0', code: 550, diagnostic, action: 'failed' } as const
  expect(decideReason(told)).toMatchObject({ reason })
})
