// What a test call is about: as a webhook would get it for a real mail, made up.

import type { WebhookConfig } from '../config.ts'
import type { ReportedRecipient } from '../event.ts'
import { failureOf } from '../failures.ts'
import type { StoredBounce } from '../store/bounces.ts'
import type { Subject } from './payload.ts'

const RECIPIENT: ReportedRecipient = {
  recipient: 'nobody@example.com',
  action: 'failed',
  status: '5.1.1',
  code: 550,
  diagnostic: '550 5.1.1 <nobody@example.com>: Recipient address rejected: User unknown',
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
Diagnostic-Code: smtp; ${RECIPIENT.diagnostic}
--=_test
Content-Type: text/rfc822-headers

Message-ID: <original@example.com>
Subject: A test
From: sender@example.com
To: nobody@example.com
--=_test--
`

/**
 * Of the events that a webhook is called for: a bounce, or a failure where it hears of these alone.
 * The message is `test`.
 */
export function sample({ events }: Pick<WebhookConfig, 'events'>, nowMs: number): Subject {
  const bounce = sampleBounce(nowMs)
  if (events.includes('failure') && !events.includes('bounce')) {
    const failure = failureOf(RECIPIENT, { ...message, atMs: nowMs, bounceId: 'test' })
    return { event: 'failure', bounce, failure: { ...failure, id: 'test' } }
  }
  return { event: 'bounce', bounce, mime: Buffer.from(MIME.replaceAll('\n', '\r\n')) }
}

const message = { messageId: 'test', envelope: 'bounces@example.com', tags: ['test'] }

function sampleBounce(nowMs: number): StoredBounce {
  return {
    ...message,
    id: 'test',
    recipient: RECIPIENT.recipient,
    reason: RECIPIENT.reason,
    receivedMs: nowMs,
    returnAddress: 'bounces@example.com',
    mailFrom: '',
    domain: 'example.com',
    rawId: 0,
    kind: 'failure',
    standard: 'rfc3464',
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
    mailSubject: '',
  }
}
