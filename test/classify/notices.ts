// Failure and delay notices as programs write them, in our own words and with our own names: what the
// notice tests read. Body lines are joined; `to` is whom the notice is about.

import type { Kind, Reason } from '../../src/event.ts'

export interface Notice {
  program: string
  from: string
  subject: string
  body: string
  recipients: string[]
  kind: Kind
  reason?: Reason
  headers?: string[]
}

const original = `
From: Shop <news@shop.example>
To: anna@klant.example
Subject: Your order
Message-ID: <order-1@shop.example>
Date: Mon, 2 Nov 2026 10:00:00 +0100
MIME-Version: 1.0

Thank you for your order.
`

const failure = { kind: 'failure' as const, recipients: ['anna@klant.example'] }

export const notices: Notice[] = [
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
    program: 'German Exchange',
    from: 'Systemadministrator <postmaster@klant.example>',
    subject: 'Unzustellbar: Your order',
    body: `Ihre Nachricht hat einige oder alle Empfänger nicht erreicht.

      Betreff:	Your order
      Gesendet am:	02.11.2026 10:00

Folgende(r) Empfänger konnte(n) nicht erreicht werden:

      anna@klant.example am 02.11.2026 10:00
            Das E-Mail-Konto ist in der Organisation nicht vorhanden.`,
    ...failure,
  },
  {
    program: 'Dutch notice',
    from: 'Postmaster <postmaster@klant.example>',
    subject: 'Niet bezorgd: Your order',
    body: `Uw bericht kon niet worden bezorgd aan:

anna@klant.example

De mailbox van de ontvanger is vol.`,
    ...failure,
  },
  {
    program: 'French notice without accents',
    from: 'postmaster@klant.example',
    subject: 'Message non remis',
    body: `Votre message n'a pas pu etre delivre a

anna@klant.example

Utilisateur inconnu.`,
    ...failure,
  },
  {
    program: 'Spanish notice',
    from: 'postmaster@klant.example',
    subject: 'No se puede entregar: Your order',
    body: `No se pudo entregar el mensaje a los siguientes destinatarios:

anna@klant.example
550 5.1.1 usuario desconocido`,
    ...failure,
    reason: 'user-unknown',
  },
  {
    program: 'Italian notice',
    from: 'postmaster@klant.example',
    subject: 'Mancato recapito',
    body: `Impossibile recapitare il messaggio al seguente destinatario:

<anna@klant.example>: casella piena`,
    ...failure,
  },
  {
    program: 'Polish notice',
    from: 'mailer-daemon@klant.example',
    subject: 'Niedostarczone: Your order',
    body: `Wiadomość nie mogła zostać dostarczona do adresata:

anna@klant.example: 550 5.2.2 skrzynka przepełniona`,
    ...failure,
    reason: 'mailbox-full',
  },
  {
    program: 'Russian notice',
    from: 'mailer-daemon@klant.example',
    subject: 'Недоставленное сообщение',
    body: `К сожалению, Ваше письмо не может быть доставлено получателю:

  anna@klant.example
    550 5.1.1 user not found`,
    ...failure,
    reason: 'user-unknown',
  },
  {
    program: 'Turkish notice',
    from: 'postmaster@klant.example',
    subject: 'İletilemedi: Your order',
    body: `İletiniz aşağıdaki alıcıya teslim edilemedi:

anna@klant.example`,
    ...failure,
  },
  {
    program: 'Japanese notice',
    from: 'postmaster@klant.example',
    subject: '配信不能',
    body: `以下のメールアドレスへの送信に失敗しました。

anna@klant.example
550 unknown user`,
    ...failure,
  },
  {
    program: 'Chinese notice',
    from: 'postmaster@klant.example',
    subject: '系统退信',
    body: `抱歉，您的邮件被退回来了……
收件人邮件地址：
anna@klant.example
550 Mailbox not found`,
    ...failure,
  },
  {
    program: 'Korean notice',
    from: 'postmaster@klant.example',
    subject: '배달되지 않음: Your order',
    body: `메시지를 전달할 수 없습니다.

anna@klant.example
550 5.1.1 User unknown`,
    ...failure,
    reason: 'user-unknown',
  },
]
