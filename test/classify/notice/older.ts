// Notices of old, home-made and rare programs, in our own words and with our own names.

import { failure, type Notice, original } from './notice-mail.ts'

export const older: Notice[] = [
  {
    program: 'DragonFly Mail Agent, no host',
    from: 'MAILER-DAEMON <>',
    subject: 'Mail delivery failed',
    body: `This is the DragonFly Mail Agent v0.13 at mx.shop.example.

There was an error delivering your mail to <anna@klant.example>.

Host klant.example does not exist

Message headers follow.
${original}`,
    ...failure,
    reason: 'host-unknown',
  },
  {
    program: 'OpenSMTPD',
    from: 'Mailer Daemon <MAILER-DAEMON@mx.shop.example>',
    subject: 'Delivery status notification: error',
    body: `    Hi!

    This is the MAILER-DAEMON, please DO NOT REPLY to this e-mail.

    An error has occurred while attempting to deliver a message for
    the following list of recipients:

anna@klant.example: 550 5.2.2 <anna@klant.example>... Mailbox Full

bert@klant.example: No MX found for domain

    Below is a copy of the original message:
${original}`,
    kind: 'failure',
    recipients: ['anna@klant.example', 'bert@klant.example'],
    reason: 'mailbox-full',
  },
  {
    program: 'sendmail 5',
    from: 'Mail Delivery Subsystem <MAILER-DAEMON@mx.shop.example>',
    subject: 'Returned mail: User unknown',
    body: `   ----- Transcript of session follows -----
While talking to mx.klant.example:
>>> RCPT To:<anna@klant.example>
<<< 550 <anna@klant.example>... User unknown
550 <anna@klant.example>... User unknown

   ----- Unsent message follows -----
Received: by mx.shop.example (5.65/1.0)
${original}`,
    ...failure,
    reason: 'user-unknown',
  },
  {
    program: 'sendmail, too long on the way',
    from: 'Mail Delivery Subsystem <MAILER-DAEMON@mx.shop.example>',
    subject: 'Returned mail: Cannot send message for 5 days',
    body: `The original message was received at Mon, 2 Nov 2026 10:00:00 +0100
from app.shop.example [198.51.100.7]

   ----- The following addresses had permanent fatal errors -----
<anna@klant.example>

   ----- Transcript of session follows -----
<anna@klant.example>... Deferred: Connection timed out with mx.klant.example.
Message could not be delivered for 5 days
Message will be deleted from queue

   ----- Original message follows -----
${original}`,
    ...failure,
    reason: 'expired',
  },
  {
    program: 'Smail',
    from: '<MAILER-DAEMON@mx.klant.example>',
    subject: 'mail failed, returning to sender',
    body: `|------------------------- Message log follows: -------------------------|
 no valid recipients were found for this message
|------------------------- Failed addresses follow: ---------------------|
 <anna@klant.example> ... unknown user
|------------------------- Message text follows: ------------------------|
${original}`,
    ...failure,
    reason: 'user-unknown',
  },
  {
    program: 'a mailing list robot of members only',
    from: 'fml-admin@lists.klant.example',
    subject: 'NOT MEMBER article from bounces@shop.example (dev ML)',
    headers: ['Return-Path: <>'],
    body: `Hi, I am the fml ML manager for the ML <anna@klant.example>.

You are not a member of this mailing list <anna@klant.example>.

Original mail as follows:
${original}`,
    ...failure,
    reason: 'sender-rejected',
  },
  {
    program: 'Netscape Messaging Server',
    from: 'Mail Administrator <Postmaster@mx.klant.example>',
    subject: 'Mail System Error - Returned Mail',
    body: `This Message was undeliverable due to the following reason:

The user(s) account is temporarily over quota.

<anna@klant.example>

Please reply to Postmaster@mx.klant.example
if you feel this message to be in error.
`,
    ...failure,
    reason: 'mailbox-full',
  },
  {
    program: 'Post.Office',
    from: 'Mail Administrator <Postmaster@mx.klant.example>',
    subject: 'Mail System Error - Returned Mail',
    body: `This Message was undeliverable due to the following reason:

The following destination addresses were unknown (please check
the addresses and re-mail the message):

SMTP <anna@klant.example>

Please reply to <Postmaster@mx.klant.example>
if you feel this message to be in error.
`,
    ...failure,
    reason: 'user-unknown',
  },
  {
    program: 'a gateway that tells of the user in one sentence',
    from: 'postmaster@klant.example',
    subject: 'Undeliverable mail',
    body: `The following message to <anna@klant.example> was undeliverable.
The reason for the problem:
5.1.0 - Unknown address error 550-'anna@klant.example... No such user'
`,
    ...failure,
    reason: 'user-unknown',
  },
  {
    program: 'MMS, a local name under Failed Recipient',
    from: 'MAILER-DAEMON@klant.example',
    subject: 'Returned mail',
    body: `Mail could not be delivered.

Failed Recipient: anna@klant.example
Reason: Remote host said: 550 No such user
`,
    ...failure,
  },
  {
    program: 'SMTP32',
    from: 'Postmaster <postmaster@klant.example>',
    subject: 'Undeliverable Mail',
    headers: ['X-Mailer: <SMTP32 v8.22>'],
    body: `undeliverable to anna@klant.example

Original message follows.
${original}`,
    ...failure,
  },
  {
    program: 'Kerio',
    from: 'Mail Delivery Subsystem <postmaster@klant.example>',
    subject: 'Delivery failure notification',
    body: `Your message could not be delivered to the following recipients:

  anna@klant.example: Mailbox quota exceeded.

Original message headers:
${original}`,
    ...failure,
    reason: 'mailbox-full',
  },
  {
    program: 'SurgeMail',
    from: 'postmaster@klant.example',
    subject: 'Message delivery failed',
    body: `Your message cannot be delivered to the following recipients:

Failed to deliver to 'anna@klant.example'
SMTP module(domain @198.51.100.9:klant.example) reports:
 host mx.klant.example says:
 550 5.1.1 <anna@klant.example>: user unknown

Reporting-MTA: dns; shop.example
`,
    ...failure,
    reason: 'user-unknown',
  },
  {
    program: 'James',
    from: 'postmaster@mx.shop.example',
    subject: '[BOUNCE] Your order',
    headers: ['Return-Path: <>'],
    body: `Hi. This is the James mail server at mx.shop.example.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.  Below
I include the list of recipients and the reason why I was unable to deliver
your message.

Failed recipient(s):
anna@klant.example

Error message:
550 5.1.1 <anna@klant.example>: user unknown
`,
    ...failure,
    reason: 'user-unknown',
  },
  {
    program: 'MS Exchange connector of a hoster, HTML turned into text',
    from: 'Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@klant.example>',
    subject: 'Undeliverable: Your order',
    headers: ['Return-Path: <>'],
    body: `Delivery has failed to these recipients or groups:

Anna Bakker (anna@klant.example)<mailto:anna@klant.example>
The recipient's mailbox is full and can't accept messages now. Please try resending this message later, or contact the recipient directly.

Diagnostic information for administrators:

Generating server: mx.klant.example

anna@klant.example
#550 5.2.2 STOREDRV.Deliver; mailbox full ##
`,
    ...failure,
    reason: 'mailbox-full',
  },
]
