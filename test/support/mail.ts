// Returned mail as tests need it: small, whole, and with the bytes that they ask for.

interface ReportParts {
  to: string
  recipient: string
  action?: string
  status?: string
  diagnostic?: string
  /** Whom the mail was sent to, where it was sent on to the recipient; a list has one for each group. */
  sent?: string | string[]
  /** More groups of fields behind it, for these recipients. */
  others?: string[]
  /** Lines of the quoted original's header. */
  original?: string[]
  /** Makes the mail unlike any other. */
  serial?: string | number
}

/** A delivery status notification of RFC 3464 as Postfix writes them. */
export function report(parts: ReportParts): Uint8Array {
  const {
    to,
    recipient,
    action = 'failed',
    status = '5.1.1',
    diagnostic = `smtp; 550 5.1.1 <${recipient}>: Recipient address rejected: User unknown`,
    original = ['Message-ID: <original@shop.example>', 'Subject: Your order', `To: ${recipient}`],
    sent = '',
    others = [],
    serial = '1',
  } = parts
  const groups = [recipient, ...others].map(
    (one, at) =>
      (sent === '' ? '' : `Original-Recipient: rfc822; ${[sent].flat()[at] ?? sent}\n`) +
      `Final-Recipient: rfc822; ${one}\nAction: ${action}\nStatus: ${status}\n` +
      `Diagnostic-Code: ${diagnostic.replaceAll(recipient, one)}\n`,
  )
  return crlf(`From: MAILER-DAEMON@mx.example.net (Mail Delivery System)
To: ${to}
Subject: Undelivered Mail Returned to Sender
Date: Mon, 23 Nov 2026 12:00:00 +0000
Message-ID: <report-${serial}@mx.example.net>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="=_b"

--=_b
Content-Type: text/plain; charset=us-ascii

I'm sorry to have to inform you that your message could not be delivered.

<${recipient}>: ${diagnostic}
--=_b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net
Arrival-Date: Mon, 23 Nov 2026 11:59:00 +0000

${groups.join('\n')}--=_b
Content-Type: text/rfc822-headers

${original.join('\n')}

--=_b--
`)
}

/** An out-of-office reply (RFC 3834). */
export function vacation(to: string, from = 'carol@example.org'): Uint8Array {
  return crlf(`From: Carol <${from}>
To: ${to}
Subject: Out of office: Your order
Date: Mon, 23 Nov 2026 12:00:00 +0000
Message-ID: <vacation@example.org>
Auto-Submitted: auto-replied (vacation)

I am out of the office until 7 December 2026 and will read your mail then.
`)
}

/** A home-made notice: no report, just words. */
export function mailboxFull(to: string, recipient = 'dave@example.org'): Uint8Array {
  return crlf(`From: Mail Delivery System <mailer-daemon@example.org>
To: ${to}
Subject: Delivery failure
Date: Mon, 23 Nov 2026 12:00:00 +0000
Message-ID: <full@example.org>

Your message could not be delivered to the following recipient:

<${recipient}>: mailbox is full

`)
}

/** A home-made notice that names nobody: who got it is known by the address that it comes to. */
export function mailboxFullOfNobody(to: string): Uint8Array {
  return crlf(`From: Mail Delivery System <mailer-daemon@example.org>
To: ${to}
Subject: Delivery failure
Date: Mon, 23 Nov 2026 12:00:00 +0000
Message-ID: <nobody@example.org>

Your message could not be delivered: the mailbox is full.

`)
}

/** A complaint in the abuse reporting format (RFC 5965). */
export function complaint(to: string, recipient = 'erin@example.org'): Uint8Array {
  return crlf(`From: Feedback <feedback@example.org>
To: ${to}
Subject: FW: Your order
Date: Mon, 23 Nov 2026 12:00:00 +0000
Message-ID: <complaint@example.org>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report; boundary="=_b"

--=_b
Content-Type: text/plain

This is an email abuse report.
--=_b
Content-Type: message/feedback-report

Feedback-Type: abuse
User-Agent: Example/1.0
Version: 1
Original-Rcpt-To: ${recipient}
Arrival-Date: Mon, 23 Nov 2026 11:59:00 +0000

--=_b
Content-Type: message/rfc822

From: shop@shop.example
To: ${recipient}
Subject: Your order
Message-ID: <original@shop.example>

Thank you for your order.
--=_b--
`)
}

/** Text as it goes over the wire. */
export function crlf(text: string): Uint8Array {
  return new TextEncoder().encode(text.replace(/\n/g, '\r\n'))
}
