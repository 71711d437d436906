// Notices of office servers, gateways and older programs, in our own words and with our own names.

import { failure, type Notice, original } from './notice-mail.ts'

export const gateways: Notice[] = [
  {
    program: 'Domino',
    from: 'Postmaster@klant.example',
    subject: 'DELIVERY FAILURE: User anna (anna@klant.example) not listed in Domino Directory',
    body: `Your message

  Subject: Your order

was not delivered to:

  anna@klant.example

because:

  User anna (anna@klant.example) not listed in Domino Directory`,
    ...failure,
    reason: 'user-unknown',
  },
  {
    program: 'GroupWise',
    from: 'Mailer-Daemon@klant.example',
    subject: 'Message status - undeliverable',
    body: `The message that you sent was undeliverable to the following:
	anna@klant.example (user not found)`,
    ...failure,
  },
  {
    program: 'IMail',
    from: 'Postmaster <postmaster@klant.example>',
    subject: 'Undeliverable Mail',
    body: `User mailbox exceeds allowed size: anna@klant.example

Original message follows.
${original}`,
    ...failure,
    reason: 'mailbox-full',
  },
  {
    program: 'Courier',
    from: 'Mail Delivery System <postmaster@klant.example>',
    subject: 'NOTICE: mail delivery status.',
    body: `This is a delivery status notification from mx.klant.example,
running the Courier mail server.

UNDELIVERABLE MAIL

Your message to the following recipients cannot be delivered:

<anna@klant.example>:
    mx2.klant.example [192.0.2.8]:
>>> RCPT TO:<anna@klant.example>
<<< 550 5.1.1 <anna@klant.example>... User Unknown`,
    ...failure,
    reason: 'user-unknown',
  },
  {
    program: 'CommuniGate Pro',
    from: 'MAILER-DAEMON@klant.example',
    subject: 'Undeliverable mail: Your order',
    body: `Failed to deliver to 'anna@klant.example'
SMTP module(domain klant.example) reports:
 host mx.klant.example says:
 550 unknown user account`,
    ...failure,
  },
  {
    program: 'MDaemon',
    from: 'MDaemon@klant.example',
    subject: 'Permanent Delivery Failure',
    body: `The following data may contain sections which represent BASE64 encoded
file attachments.

The attached message had PERMANENT fatal delivery errors!

After one or more unsuccessful delivery attempts the attached message has
been removed from the mail queue on this server.

Failed address: anna@klant.example

--- Session Transcript ---
Parsing message
<-- 550 anna@klant.example, No such user here`,
    ...failure,
  },
  {
    program: 'SurfControl',
    from: 'Mail Administrator <postmaster@gate.example>',
    subject: 'Mail System Error - Returned Mail',
    body: `Your message could not be sent.
A transcript of the attempts to send the message follows.
The number of attempts made: 1
Addressed To: anna@klant.example

Mon 2 Nov 2026 10:00:05 +0100
Failed to send to identified host,
anna@klant.example: [192.0.2.7], 550 anna@klant.example... No such user

--- Message non-deliverable.`,
    ...failure,
  },
  {
    program: 'InterScan',
    from: 'postmaster@gate.example ("InterScan Notification")',
    subject: 'Mail could not be delivered',
    body: `****** Message from InterScan Messaging Security Suite ******

Sent <<< RCPT TO:<anna@klant.example>
Received >>> 550 5.1.1 <anna@klant.example>... user unknown

Unable to deliver message to <anna@klant.example>.

*************************************************************`,
    ...failure,
    reason: 'user-unknown',
  },
  {
    program: 'Activehunter',
    from: 'MAILER-DAEMON@gate.example',
    subject: 'FAILURE NOTICE :',
    body: `  ----- The following addresses had permanent fatal errors -----

>>> anna@klant.example <anna@klant.example>

550 sorry, no mailbox here by that name (#5.1.1)

  ----- Original message follows -----
${original}`,
    ...failure,
    reason: 'user-unknown',
  },
  {
    program: 'Smail',
    from: 'MAILER-DAEMON@klant.example',
    subject: 'mail failed, returning to sender',
    body: `|------------------------- Message log follows: -------------------------|
 no valid recipients were found for this message
|------------------------- Failed addresses follow: ---------------------|
 <anna@klant.example> ... unknown user
|------------------------- Message text follows: ------------------------|
${original}`,
    ...failure,
  },
  {
    program: 'XMail',
    from: 'root@klant.example',
    subject: 'Error sending message [1234.5678.klant.example] from [klant.example]',
    headers: ['Return-Path: <>'],
    body: `[<00>] XMail bounce: Rcpt=[anna@klant.example];Error=[550 Mailbox unavailable]

[<01>] Error sending message [1234.5678.klant.example] from [klant.example].

ID:        <1234.5678.klant.example>
Rcpt To:   <anna@klant.example>

[<05>] Here is listed the initial part of the message:
${original}`,
    ...failure,
  },
  {
    program: 'BIGLOBE',
    from: 'postmaster@biglobe.example',
    subject: 'Returned mail: Service unavailable',
    body: `   ----- The following addresses had delivery problems -----
anna@klant.example

   ----- Non-delivered information -----
The number of messages in recipient's mailbox exceeded the local limit.`,
    ...failure,
    reason: 'mailbox-full',
  },
  {
    program: 'AOL, local names only',
    from: 'Mail Delivery Subsystem <MAILER-DAEMON@klant.example>',
    subject: 'Mail Delivery Problem',
    body: `Sorry news@shop.example. Your mail to the following recipients could not be
delivered because they are not accepting mail with attachments:
	anna`,
    ...failure,
  },
  {
    program: 'hMailServer',
    from: 'mailer-daemon@klant.example',
    subject: 'Message undeliverable: Your order',
    body: `Your message did not reach some or all of the intended recipients.

   Sent: Mon, 2 Nov 2026 10:00:00
   Subject: Your order

The following recipient(s) could not be reached:

anna@klant.example
   Error Type: SMTP
   Remote server (192.0.2.7) issued an error.
   hMailServer sent: RCPT TO:<anna@klant.example>
   Remote server replied: 550 User unknown`,
    ...failure,
    reason: 'user-unknown',
  },
  {
    program: 'SmarterMail',
    from: 'System Administrator <postmaster@klant.example>',
    subject: 'Delivery Failure',
    body: `Could not deliver message to the following recipient(s):

Failed Recipient: anna@klant.example
Reason: Remote host said: 550 5.1.1 The email account does not exist.

   -- The header and top 20 lines of the message follows --

Received: from app.shop.example
From: Shop <news@shop.example>
To: anna@klant.example
Message-ID: <order-1@shop.example>`,
    ...failure,
    reason: 'user-unknown',
  },
  {
    program: 'MailEnable',
    from: 'Mail Delivery <postmaster@klant.example>',
    subject: 'Message Delivery Failure',
    body: `MailEnable: Message could not be delivered to some recipients.
The following recipient(s) could not be reached:

	Recipient: [SMTP:anna@klant.example]
	Reason:  Remote SMTP Server Returned: 550 no such user`,
    ...failure,
  },
  {
    program: 'an X.400 gateway',
    from: 'MAILER-DAEMON@x400.example',
    subject: 'Delivery Report (failure) for anna@klant.example',
    body: `This report relates to your message:
 Subject: Your order,
 To: anna@klant.example

Your message was not delivered to:
    anna@klant.example
 for the following reason:
    Recipient name invalid`,
    ...failure,
  },
  {
    program: 'PMDF',
    from: 'PMDF Mail Server <Postmaster@klant.example>',
    subject: 'Delivery Notification: Delivery has failed',
    body: `This report relates to a message you sent with the following header fields:

  Message-id: <order-1@shop.example>
  From: news@shop.example
  To: anna@klant.example
  Subject: Your order

Your message cannot be delivered to the following recipients:

  Recipient address: anna@klant.example
  Reason: Over quota`,
    ...failure,
    reason: 'mailbox-full',
  },
  {
    program: 'sendmail, a warning',
    from: 'MAILER-DAEMON@mx.shop.example',
    subject: 'Warning: could not send message for past 4 hours',
    body: `    **********************************************
    **      THIS IS A WARNING MESSAGE ONLY      **
    **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **
    **********************************************

   ----- The following addresses had transient non-fatal errors -----
<anna@klant.example>

   ----- Transcript of session follows -----
<anna@klant.example>... Deferred: Connection timed out with klant.example.
Warning: message still undelivered after 4 hours
Will keep trying until message is 5 days old`,
    kind: 'delay',
    recipients: ['anna@klant.example'],
  },
  {
    program: 'a program without known words that returns the original',
    from: 'MAILER-DAEMON@odd.example',
    subject: 'Hm',
    body: `Nope: anna@klant.example

Received: from app.shop.example
From: Shop <news@shop.example>
To: anna@klant.example
Message-ID: <order-1@shop.example>`,
    ...failure,
  },
]
