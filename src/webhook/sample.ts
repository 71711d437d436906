// Makes up an event of each type, as a webhook would get it for real mail: for test calls, and for
// the examples in the API's document.

import { type EventType, eventTypes, type ReportedRecipient, type Verdict } from '../event.ts'
import { failureOf } from '../failures.ts'
import type { StoredBounce } from '../store/bounces.ts'
import type { Subject } from './payload.ts'

const RECIPIENT = 'nobody@example.com'
const ENVELOPE = 'sender@example.com'
const NOTE = 'This is a test call of Retour. No mail came back.'
/** Addresses for examples: RFC 5737. */
const [OUR_IP, REMOTE_IP] = ['192.0.2.10', '198.51.100.25']

const REFUSED: ReportedRecipient = {
  recipient: RECIPIENT,
  action: 'failed',
  status: '5.1.1',
  code: 550,
  diagnostic: `550 5.1.1 <${RECIPIENT}>: Recipient address rejected: User unknown`,
  reason: 'user-unknown',
  class: 'hard',
  fault: 'recipient',
}
/** Who complains or answers has got the mail. */
const REACHED: ReportedRecipient = {
  recipient: RECIPIENT,
  action: 'delivered',
  status: '',
  code: null,
  diagnostic: '',
  reason: 'undefined',
  class: 'none',
  fault: 'network',
}

const ORIGINAL = {
  messageId: '<original@example.com>',
  subject: 'A test',
  from: ENVELOPE,
  to: RECIPIENT,
}
const QUOTED = `--=_test
Content-Type: text/rfc822-headers

Message-ID: ${ORIGINAL.messageId}
Subject: ${ORIGINAL.subject}
From: ${ORIGINAL.from}
To: ${ORIGINAL.to}
--=_test--
`

/** A returned mail and what the classifier says of it. */
interface Returned {
  mail: string
  verdict: Verdict
}

const notice: Returned = {
  mail: `From: MAILER-DAEMON@mx.example.com (Mail Delivery System)
To: bounces@example.com
Subject: Undelivered Mail Returned to Sender
Message-ID: <test@mx.example.com>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="=_test"

--=_test
Content-Type: text/plain; charset=us-ascii

${NOTE}

<${RECIPIENT}>: User unknown
--=_test
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.com

Final-Recipient: rfc822; ${RECIPIENT}
Action: failed
Status: ${REFUSED.status}
Diagnostic-Code: smtp; ${REFUSED.diagnostic}
${QUOTED}`,
  verdict: {
    kind: 'failure',
    standard: 'rfc3464',
    recipients: [REFUSED],
    original: ORIGINAL,
    trace: ['test call'],
  },
}

const vacation: Returned = {
  mail: `From: ${RECIPIENT}
To: bounces@example.com
Subject: Out of office: ${ORIGINAL.subject}
Message-ID: <test@mx.example.com>
In-Reply-To: ${ORIGINAL.messageId}
Auto-Submitted: auto-replied

${NOTE}

I am out of the office until 6 December 2026.
`,
  verdict: {
    kind: 'auto-reply',
    standard: 'rfc3834',
    recipients: [REACHED],
    autoReply: 'vacation',
    until: '2026-12-06',
    original: { messageId: ORIGINAL.messageId },
    trace: ['test call'],
  },
}

const complaint: Returned = {
  mail: `From: feedback@mx.example.com
To: bounces@example.com
Subject: Complaint about: ${ORIGINAL.subject}
Message-ID: <test@mx.example.com>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report; boundary="=_test"

--=_test
Content-Type: text/plain; charset=us-ascii

${NOTE}
--=_test
Content-Type: message/feedback-report

Feedback-Type: abuse
User-Agent: mx.example.com/1.0
Version: 1
Original-Rcpt-To: ${RECIPIENT}
${QUOTED}`,
  verdict: {
    kind: 'abuse',
    standard: 'rfc5965',
    recipients: [REACHED],
    feedbackType: 'abuse',
    original: ORIGINAL,
    trace: ['test call'],
  },
}

/** The first of the events that a webhook is called for; `bounce` if there is none. */
export function sampledEvent(events: readonly EventType[]): EventType {
  return eventTypes.find((event) => events.includes(event)) ?? 'bounce'
}

/** `id` is the id of the message, and of everything that happened to it. */
export function sample(event: EventType, nowMs: number, id = 'test'): Subject {
  const message = { messageId: id, envelope: ENVELOPE, tags: ['test'] }
  const at = { ...message, id, atMs: nowMs, recipient: RECIPIENT }
  switch (event) {
    case 'bounce':
      return returned(event, notice, at)
    case 'response':
      return returned(event, vacation, at)
    case 'abuse':
      return returned(event, complaint, at)
    case 'failure': {
      const { bounce } = returned('bounce', notice, at)
      const failure = failureOf(REFUSED, { ...message, atMs: nowMs, bounceId: id })
      return { event, bounce, failure: { ...failure, id } }
    }
    case 'attempt': {
      const properties = { ip: OUR_IP, via: 'http', size_bytes: 2048, subject: ORIGINAL.subject }
      return { event, attempt: { ...at, properties } }
    }
    case 'delivery': {
      const reply = { attempt: 0, description: '250 2.0.0 Ok: queued' }
      return { event, delivery: { ...at, ...reply, fromIp: OUR_IP, toIp: REMOTE_IP } }
    }
    case 'suppression': {
      const { reason, diagnostic: description } = REFUSED
      const change = { ...at, action: 'added', cause: 'hard', reason, description } as const
      return { event, change }
    }
  }
}

type Row = { id: string; messageId: string; envelope: string; tags: string[]; atMs: number }

function returned<Event extends 'bounce' | 'response' | 'abuse'>(
  event: Event,
  { mail, verdict }: Returned,
  { atMs, ...message }: Row,
) {
  const { kind, standard } = verdict
  const bounce: StoredBounce = {
    ...message,
    recipient: RECIPIENT,
    reason: verdict.recipients[0]?.reason ?? '',
    receivedMs: atMs,
    returnAddress: 'bounces@example.com',
    mailFrom: event === 'abuse' ? 'feedback@mx.example.com' : '',
    domain: 'example.com',
    rawId: 0,
    kind,
    standard,
    verdict,
    peer: { ip: '', helo: '', tls: false, via: 'http' },
    mailSubject: '',
  }
  return { event, bounce, mime: Buffer.from(mail.replaceAll('\n', '\r\n')) }
}
