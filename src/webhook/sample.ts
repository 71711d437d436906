// The bounce of a test call: what a webhook would get for a real one, made up.

import type { ReportedRecipient } from '../event.ts'
import type { Subject } from './payload.ts'

const RECIPIENT: ReportedRecipient = {
  recipient: 'nobody@example.com',
  action: 'failed',
  status: '5.1.1',
  code: 550,
  diagnostic: 'smtp; 550 5.1.1 <nobody@example.com>: Recipient address rejected: User unknown',
  reason: 'user-unknown',
  class: 'hard',
  fault: 'recipient',
}

const MIME = `From: MAILER-DAEMON@mx.example.com (Mail Delivery System)
To: bounces@example.com
Subject: Undelivered Mail Returned to Sender
Message-ID: <test@mx.example.com>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="=_test"

--=_test
Content-Type: text/plain; charset=us-ascii

This is a test call of Retour. No mail came back.

<nobody@example.com>: User unknown
--=_test
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.com

Final-Recipient: rfc822; nobody@example.com
Action: failed
Status: 5.1.1
Diagnostic-Code: ${RECIPIENT.diagnostic}
--=_test
Content-Type: text/rfc822-headers

Message-ID: <original@example.com>
Subject: A test
From: sender@example.com
To: nobody@example.com
--=_test--
`

/** Its message is `test`. */
export function sampleBounce(nowMs: number): Subject {
  return {
    event: 'bounce',
    mime: Buffer.from(MIME.replaceAll('\n', '\r\n')),
    bounce: {
      id: 'test',
      receivedMs: nowMs,
      messageId: 'test',
      returnAddress: 'bounces@example.com',
      mailFrom: '',
      envelope: 'bounces@example.com',
      recipient: RECIPIENT.recipient,
      tags: ['test'],
      domain: 'example.org',
      rawId: 0,
      kind: 'failure',
      standard: 'rfc3464',
      reason: RECIPIENT.reason,
      verdict: {
        kind: 'failure',
        standard: 'rfc3464',
        recipients: [RECIPIENT],
        original: {
          messageId: '<original@example.com>',
          subject: 'A test',
          from: 'sender@example.com',
          to: RECIPIENT.recipient,
        },
        trace: ['test call'],
      },
      peer: { ip: '', helo: '', tls: false, via: 'http' },
    },
  }
}
