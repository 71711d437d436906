// Notices of mail servers and filters that companies run, in our own words and with our own names.

import { failure, type Notice, original } from './notice-mail.ts'

export const servers: Notice[] = [
  {
    program: 'qmail with a long patch text',
    from: 'MAILER-DAEMON@mx.shop.example',
    subject: 'failure notice',
    body: `Hi. This is the qmail-send program at mx.shop.example.
I tried to deliver a bounce message to this address, but the bounce bounced!

<anna@klant.example>:
Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)
I'm not going to try again; this message has been in the queue too long.

--- Below this line is the original bounce.
${original}`,
    ...failure,
    reason: 'expired',
  },
  {
    program: 'ezmlm',
    from: 'MAILER-DAEMON@lists.klant.example',
    subject: 'failure notice',
    body: `Hi. This is the qmail-send program at lists.klant.example.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<anna@klant.example>:
ezmlm-reject: fatal: Sorry, I don't accept messages larger than 40000 bytes (#5.2.3)

--- Below this line is a copy of the message.
${original}`,
    ...failure,
    reason: 'message-too-big',
  },
  {
    program: 'Exchange 5.5, two recipients',
    from: 'System Administrator <postmaster@klant.example>',
    subject: 'Undeliverable: Your order',
    body: `Your message

  To:      Anna Bakker; Bert Bakker
  Subject: Your order
  Sent:    Mon, 2 Nov 2026 10:00:00 +0100

did not reach the following recipient(s):

anna@klant.example on Mon, 2 Nov 2026 10:00:05 +0100
    The recipient name is not recognized
	The MTS-ID of the original message is: c=nl;a= ;p=klant
    MSEXCH:IMS:Klant:HQ:MX 0 (000C05A6) Unknown Recipient

bert@klant.example on Mon, 2 Nov 2026 10:00:05 +0100
    The recipient name is not recognized
    MSEXCH:IMS:Klant:HQ:MX 0 (000C05A6) Unknown Recipient
`,
    kind: 'failure',
    recipients: ['anna@klant.example', 'bert@klant.example'],
    reason: 'user-unknown',
  },
  {
    program: 'Exchange 5.5, refused by the server it talked to',
    from: 'System Administrator <postmaster@klant.example>',
    subject: 'Undeliverable: Your order',
    body: `Your message

  To:      anna@klant.example
  Subject: Your order
  Sent:    Mon, 2 Nov 2026 10:00:00 +0100

did not reach the following recipient(s):

anna@klant.example on Mon, 2 Nov 2026 10:00:05 +0100
    The message reached the recipient's e-mail system, but delivery was refused. Attempt to
    resend the message. If it still fails, contact your system administrator.
    <mx.klant.example #5.7.1 SMTP; 550 5.7.1 Unable to relay for anna@klant.example>
`,
    ...failure,
    reason: 'relaying-denied',
  },
  {
    program: 'Exchange 2003, in German',
    from: 'Systemadministrator <postmaster@klant.example>',
    subject: 'Unzustellbar: Ihre Bestellung',
    body: `Ihre Nachricht hat einige oder alle Empfänger nicht erreicht.

      Betreff:	Ihre Bestellung
      Gesendet am:	02.11.2026 10:00

Folgende(r) Empfänger kann/können nicht erreicht werden:

      anna@klant.example am 02.11.2026 10:01
            Das E-Mail-Konto ist nicht in der Organisation vorhanden, an die diese Nachricht gesendet wurde. Überprüfen Sie die E-Mail-Adresse.
            <mx.klant.example #5.1.1>
`,
    ...failure,
    reason: 'user-unknown',
  },
  {
    program: 'Groupwise, several reasons',
    from: 'Mailer-Daemon@klant.example',
    subject: 'Mail System Error - Returned Mail',
    body: `The message that you sent was undeliverable to the following:
	anna@klant.example (550 5.1.1 <anna@klant.example>: Recipient address rejected: User unknown)
	bert@klant.example (disk full)

Possibly truncated original message follows:
${original}`,
    kind: 'failure',
    recipients: ['anna@klant.example', 'bert@klant.example'],
    reason: 'user-unknown',
  },
  {
    program: 'MailMarshal',
    from: 'postmaster@klant.example',
    subject: 'Undeliverable Mail: "Your order"',
    body: `Your message:
    From:    bounces@shop.example
    Subject: Your order

Could not be delivered because of

550 5.1.1 User unknown

The following recipients were affected:
    anna@klant.example

Additional Information
======================
Original Sender:    <bounces@shop.example>
Sender-MTA:         <198.51.100.7>
Remote-MTA:         <198.51.100.9>
Reporting-MTA:      <relay.klant.example>
MessageName:        <B549996730000.000000000001.0003.mml>
Last-Attempt-Date:  <16:21:07 Mon, 2 Nov 2026>
`,
    ...failure,
    reason: 'user-unknown',
  },
  {
    program: 'McAfee',
    from: 'Delivery System <postmaster@klant.example>',
    subject: 'Delivery Status',
    body: `--- The following addresses had delivery problems ---

<anna@klant.example>   (User unknown anna@klant.example)

`,
    ...failure,
  },
  {
    program: 'MXLogic',
    from: 'Mail Delivery System <mailer-daemon@mxlogic.example>',
    subject: 'Mail delivery failed: returning message to sender',
    body: `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address failed:

  <anna@klant.example>: 550 Requested action not taken: user not found

Included is a copy of the message header:
-----------------------------------------
${original}`,
    ...failure,
  },
  {
    program: 'MailFoundry',
    from: 'MAILER-DAEMON@mf.klant.example',
    subject: 'Message delivery has failed',
    body: `This is a MIME formatted message.

Unable to deliver message to: <anna@klant.example>
Delivery failed for the following reason:
Server mx.klant.example[198.51.100.9] failed with: 552 5.2.2 <anna@klant.example>... Mailbox full

This has been a permanent failure.  No further delivery attempts will be made.
`,
    ...failure,
    reason: 'mailbox-full',
  },
  {
    program: 'Trend Micro InterScan',
    from: '"InterScan MSS" <postmaster@klant.example>',
    subject: 'Mail could not be delivered',
    body: `****** Message from InterScan Messaging Security Suite ******

Sent <<< RCPT TO:<anna@klant.example>
Received >>> 550 5.1.1 unknown user

Unable to deliver message to <anna@klant.example>.

************************ End of message **********************
`,
    ...failure,
    reason: 'user-unknown',
  },
  {
    program: 'SurfControl',
    from: 'Mail Administrator <postmaster@klant.example>',
    subject: 'Message Delivery Failure',
    body: `Your message could not be sent.
A transcript of the attempts to send the message follows.
The number of attempts made: 1
Addressed To: anna@klant.example

Mon, 2 Nov 2026 10:00:00 +0100
Failed to send to identified host,
anna@klant.example: [198.51.100.9], 550 5.1.1 User unknown
--- Message non-deliverable.
`,
    ...failure,
    reason: 'user-unknown',
  },
  {
    program: 'Courier, a program that failed',
    from: '"Courier mail server at mx.klant.example" <@>',
    subject: 'NOTICE: mail delivery status.',
    headers: ['Return-Path: <>'],
    body: `This is a delivery status notification from mx.klant.example,
running the Courier mail server, version 0.65.2.

The original message was received on Mon, 2 Nov 2026 10:00:00 +0100
from app.shop.example (app.shop.example [198.51.100.7])

---------------------------------------------------------------------------

                           UNDELIVERABLE MAIL

Your message to the following recipients cannot be delivered:

<anna@klant.example>:
    mx2.klant.example [198.51.100.9]:
>>> DATA
<<< 452 4.3.1 Insufficient disk space

---------------------------------------------------------------------------
`,
    ...failure,
    reason: 'system-full',
  },
  {
    program: 'Sun Messaging Server',
    from: 'Internet Mail Delivery <postmaster@klant.example>',
    subject: 'Delivery Notification: Delivery has failed',
    body: `This report relates to a message you sent with the following header fields:

  Message-id: <order-1@shop.example>
  Date: Mon, 2 Nov 2026 10:00:00 +0100
  From: Shop <news@shop.example>
  To: anna@klant.example
  Subject: Your order

Your message cannot be delivered to the following recipients:

  Recipient address: anna@klant.example
  Reason: Remote SMTP server has rejected address
  Diagnostic code: smtp;550 5.1.1 <anna@klant.example>... User Unknown
  Remote system: dns;mx.klant.example (TCP|17.111.174.65|48044|198.51.100.9|25)
`,
    ...failure,
    reason: 'user-unknown',
  },
  {
    program: 'Lotus Notes gateway',
    from: 'MAILER-DAEMON@notes.klant.example',
    subject: 'Delivery Failure Report',
    body: `------- Failure Reasons  --------

User not listed in public Name & Address Book
anna@klant.example

------- Returned Message --------
${original}`,
    ...failure,
    reason: 'user-unknown',
  },
  {
    program: 'DragonFly Mail Agent',
    from: 'MAILER-DAEMON <>',
    subject: 'Mail delivery failed',
    body: `This is the DragonFly Mail Agent v0.13 at mx.shop.example.

There was an error delivering your mail to <anna@klant.example>.

mx.klant.example [198.51.100.9] did not like our RCPT TO:
552 5.2.2 <anna@klant.example>: Recipient address rejected: Mailbox full

Original message follows.
${original}`,
    ...failure,
    reason: 'mailbox-full',
  },
]
