// Notices of mail servers and providers, in our own words and with our own names.

import { failure, type Notice, original } from './notice-mail.ts'

export const programs: Notice[] = [
  {
    program: 'exim',
    from: 'Mail Delivery System <Mailer-Daemon@mx.shop.example>',
    subject: 'Mail delivery failed: returning message to sender',
    body: `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  anna@klant.example
    host mx.klant.example [192.0.2.7]
    SMTP error from remote mail server after RCPT TO:<anna@klant.example>:
    550 5.1.1 <anna@klant.example>: User unknown

------ This is a copy of the message, including all the headers. ------
${original}`,
    ...failure,
    reason: 'user-unknown',
  },
  {
    program: 'exim, a warning',
    from: 'Mail Delivery System <Mailer-Daemon@mx.shop.example>',
    subject: 'Warning: message 1abcde-000001-AB delayed 24 hours',
    body: `This message was created automatically by mail delivery software.
A message that you sent has not yet been delivered to one or more of its
recipients after more than 24 hours on the queue on mx.shop.example.

The address to which the message has not yet been delivered is:

  anna@klant.example
    Delay reason: Connection timed out

No action is required on your part. Delivery attempts will continue for
some time.`,
    kind: 'delay',
    recipients: ['anna@klant.example'],
  },
  {
    program: 'qmail with two recipients',
    from: 'MAILER-DAEMON@mx.shop.example',
    subject: 'failure notice',
    body: `Hi. This is the qmail-send program at mx.shop.example.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<anna@klant.example>:
Sorry, no mailbox here by that name. (#5.1.1)

<bert@klant.example>:
192.0.2.7 does not like recipient.
Remote host said: 552 5.2.2 mailbox full
Giving up on 192.0.2.7.

--- Below this line is a copy of the message.
${original}`,
    kind: 'failure',
    recipients: ['anna@klant.example', 'bert@klant.example'],
  },
  {
    program: 'sendmail 8',
    from: 'Mail Delivery Subsystem <MAILER-DAEMON@mx.shop.example>',
    subject: 'Returned mail: see transcript for details',
    body: `The original message was received at Mon, 2 Nov 2026 10:00:00 +0100
from app.shop.example [192.0.2.9]

   ----- The following addresses had permanent fatal errors -----
<anna@klant.example>
    (reason: 550 5.1.1 <anna@klant.example>... User unknown)

   ----- Transcript of session follows -----
... while talking to mx.klant.example.:
>>> DATA
<<< 550 5.1.1 <anna@klant.example>... User unknown
550 5.1.1 <anna@klant.example>... User unknown

   ----- Original message follows -----
${original}`,
    ...failure,
    reason: 'user-unknown',
  },
  {
    program: 'Exchange 5.5',
    from: 'System Administrator <postmaster@klant.example>',
    subject: 'Undeliverable: Your order',
    body: `Your message

  To:      anna@klant.example
  Subject: Your order
  Sent:    Mon, 2 Nov 2026 10:00:00 +0100

did not reach the following recipient(s):

anna@klant.example on Mon, 2 Nov 2026 10:00:05 +0100
    The recipient name is not recognized
	The MTS-ID of the original message is: c=nl;a= ;p=klant
    MSEXCH:IMS:KLANT:SITE:SERVER 0 (000C05A6) Unknown Recipient`,
    ...failure,
    reason: 'user-unknown',
  },
  {
    program: 'Exchange Online without its report',
    from: 'postmaster@klant.example',
    subject: 'Undeliverable: Your order',
    body: `Delivery has failed to these recipients or groups:

anna@klant.example (anna@klant.example)
The email address you entered couldn't be found. Please check the address.

Diagnostic information for administrators:

Generating server: AM0PR01.eurprd01.prod.example

anna@klant.example
Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'

Original message headers:

Received: from app.shop.example (192.0.2.9)
From: Shop <news@shop.example>
To: anna@klant.example
Subject: Your order
Message-ID: <order-1@shop.example>`,
    ...failure,
    reason: 'user-unknown',
  },
  {
    program: 'Gmail of before 2015',
    from: 'Mail Delivery Subsystem <mailer-daemon@mail.example>',
    subject: 'Delivery Status Notification (Failure)',
    body: `Delivery to the following recipient failed permanently:

     anna@klant.example

Technical details of permanent failure:
The error that the other server returned was:
552 5.2.2 Mailbox full

----- Original message -----
${original}`,
    ...failure,
    reason: 'mailbox-full',
  },
  {
    program: 'Yahoo',
    from: 'MAILER-DAEMON@yahoo.example',
    subject: 'Failure Notice',
    body: `Sorry, we were unable to deliver your message to the following address.

<anna@klant.example>:
550: 5.1.1 User unknown

--- Below this line is a copy of the message.
${original}`,
    ...failure,
    reason: 'user-unknown',
  },
  {
    program: 'a gateway that names nobody, of mail through a list',
    from: 'MAILER-DAEMON@klant.example',
    subject: 'Mail Delivery Failed',
    body: `A message that you sent could not be delivered to one or more of its recipients.

--- Original message follows ---
Received: from mx.lists.example by mx.klant.example for <anna@klant.example>
Received: from app.shop.example by mx.lists.example for <lijst@lists.example>
From: Shop <news@shop.example>
To: lijst@lists.example
List-Post: <mailto:lijst@lists.example>
Message-ID: <order-1@shop.example>`,
    ...failure,
  },
]
