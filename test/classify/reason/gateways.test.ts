import { describe, expect, test } from 'bun:test'
import { decideReason } from '../../../src/classify/reason/reason.ts'
import type { Reason } from '../../../src/event.ts'

// Refusals of filters and sending services in their documented wording, with our own names.

const rows: [Reason, string][] = [
  [
    'user-unknown',
    '550 Invalid Recipient - https://community.mimecast.com/docs/DOC-1369#550 [abc.uk62]',
  ],
  [
    'policy-violation',
    '554 Email rejected due to security policies - MCSpamSignature.sa.2 - https://community.mimecast.com/docs/DOC-1369#554 [x.us41]',
  ],
  [
    'sender-rejected',
    '550 Rejected by header based manually Blocked Senders: news@list.example - https://community.mimecast.com/docs/DOC-1369#550 [x]',
  ],
  [
    'policy-violation',
    '550 Rejected by header based Anti-Spoofing policy: news@list.example - https://community.mimecast.com/docs/DOC-1369#550',
  ],
  [
    'auth-failure',
    '550 DMARC Sender Invalid - envelope rejected - https://community.mimecast.com/docs/DOC-1369#550',
  ],
  ['blocked', '554 5.7.1 Blocked - see https://ipcheck.proofpoint.com/?ip=198.51.100.7'],
  ['policy-violation', '550 5.7.0 Local Policy Violation - abc123'],
  [
    'spam-detected',
    '554 5.7.1 Message rejected due to unacceptable content. For help, please quote incident ID 123 (spam)',
  ],
  [
    'blocked',
    '554 Service unavailable; Client host [mx.list.example] blocked using Barracuda Reputation; http://www.barracudanetworks.com/reputation/?r=1&ip=198.51.100.7',
  ],
  ['spam-detected', '550 5.7.1 Message content rejected, UBE, id=22-1'],
  ['blocked', '550 permanent failure for one or more recipients (nina@shop.example:blocked)'],
  [
    'bad-reputation',
    "554-mx1.shop.example 554 Your access to this mail system has been rejected due to the sending MTA's poor reputation. If you believe that this failure is in error, please contact the intended recipient via alternate means.",
  ],
  ['user-unknown', '550 #5.1.0 Address rejected. (in reply to RCPT TO command)'],
  [
    'filtered',
    '550 5.7.1 #5.7.1 Your access to send mail to this recipient has been rejected by recipient',
  ],
  [
    'blocked',
    '450 4.7.1 Service temporarily unavailable; Client host [198.51.100.7] blocked using Trend Micro Email Reputation Service. Please see http://www.mail-abuse.com/cgi-bin/lookup?ip_address=198.51.100.7',
  ],
  [
    'blocked',
    '501 Connection rejected by policy [7.7] 38110, please visit www.messagelabs.com/support for more details about this error message.',
  ],
  [
    'relaying-denied',
    '553-you are trying to use me [server-9.tower-181.messagelabs.com] as a relay, but I have not been configured to let you',
  ],
  [
    'spam-detected',
    '553-Message filtered. Please see the FAQs section on spam at www.messagelabs.com/support for more information (#5.7.1)',
  ],
  [
    'auth-failure',
    '553-SPF (Sender Policy Framework) domain authentication fail. Refer to the Troubleshooting page at http://www.symanteccloud.com/troubleshooting',
  ],
  ['blocked', '554 5.7.1 Client host rejected: Access denied'],
  [
    'spam-detected',
    '552 5.2.0 x1y2z3 Message contains spam or virus or sender is blocked : 198.51.100.7',
  ],
  [
    'blocked',
    '550 5.7.1 Message refused - your IP is listed. See http://csi.cloudmark.com/reset-request/?ip=198.51.100.7',
  ],
  ['user-unknown', '550 5.1.1 User email address is marked as invalid.'],
  [
    'filtered',
    '550 5.1.1 RCP-P2 http://postmaster.facebook.com/response_codes?ip=198.51.100.7#rcp Refused due to recipient preferences',
  ],
  [
    'user-unknown',
    '550 5.1.1 RCP-P1 https://www.facebook.com/postmaster/response_codes?ip=198.51.100.7#RCP-P1',
  ],
  [
    'relaying-denied',
    '554 Message rejected: Email address is not verified. The following identities failed the check in region EU-WEST-1: news@list.example',
  ],
  [
    'user-unknown',
    '550 5.1.1 Amazon SES has suppressed sending to this address because it has a recent history of bouncing as an invalid address. ',
  ],
  ['filtered', '550 5.2.0 Message Filtered'],
]

describe('what gateways and services say names the reason', () => {
  for (const [reason, diagnostic] of rows) {
    test(`${reason}: ${diagnostic.slice(0, 80)}`, () => {
      const input = { status: '', code: null, diagnostic, action: 'failed' as const }
      expect(decideReason(input)).toMatchObject({ reason })
    })
  }
})
