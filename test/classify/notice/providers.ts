// Notices of mailbox providers and carriers as they write them, in our own words and with our own names.

import { failure, type Notice, original } from './notice-mail.ts'

export const providers: Notice[] = [
  {
    program: 'AOL of the nineties',
    from: 'Mail Delivery Subsystem <MAILER-DAEMON@aol.example>',
    subject: 'Returned mail: User unknown',
    body: `The original message was received at Tue, 3 Nov 2026 05:12:33 -0500 (EST)
from root@localhost

   *** ATTENTION ***

Your e-mail is being returned to you because there was a problem with its
delivery.  The address which was undeliverable is listed in the section
labeled: "----- The following addresses had permanent fatal errors -----".

The reason your mail is being returned to you is listed in the section
labeled: "----- Transcript of Session Follows -----".

   ----- The following addresses had permanent fatal errors -----
<anna@klant.example>

   ----- Transcript of session follows -----
... while talking to air-xd01.mail.klant.example.:
>>> RCPT To:<anna@klant.example>
<<< 550 MAILBOX NOT FOUND
550 <anna@klant.example>... User unknown

   ----- Original message follows -----
${original}`,
    ...failure,
    reason: 'user-unknown',
  },
  {
    program: 'Bigfoot',
    from: 'Mail Delivery Subsystem <MAILER-DAEMON@bigfoot.example>',
    subject: 'Returned mail: Service unavailable',
    body: `The original message was received at Mon, 2 Nov 2026 10:00:00 +0100
from mx.shop.example

   ----- The following addresses had permanent fatal errors -----
<anna@klant.example>

   ----- Transcript of session follows -----
>>> RCPT TO:<anna@klant.example>
<<< 553 Invalid recipient anna@klant.example (Mode: normal)
`,
    ...failure,
    reason: 'user-unknown',
  },
  {
    program: '1&1',
    from: 'Mail Delivery System <mailer-daemon@kundenserver.example>',
    subject: 'Mail delivery failed: returning message to sender',
    body: `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of
its recipients. The following addresses failed:

<anna@klant.example>

For the following reason:

Mail size limit exceeded. For explanation visit
http://postmaster.1and1.example/en/error-messages?ip=198.51.100.7

--- The header of the original message is following. ---
${original}`,
    ...failure,
    reason: 'message-too-big',
  },
  {
    program: '1&1 of today',
    from: 'mailer-daemon@kundenserver.example',
    subject: 'Mail delivery failed: returning message to sender',
    body: `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of
its recipients. This is a permanent error. The following address
failed:

anna@klant.example:
SMTP error from remote server for RCPT TO command, host: mx.klant.example (198.51.100.9) reason: 550 5.1.1
<anna@klant.example>: Recipient address rejected: User unknown in virtual mailbox table

--- The header of the original message is following. ---

Received: from app.shop.example ([198.51.100.7]) by mrelayeu.kundenserver.example
${original}`,
    ...failure,
    reason: 'user-unknown',
  },
  {
    program: 'GMX in two languages',
    from: 'GMX Mailer Daemon <mailer-daemon@gmx.example>',
    subject: 'Mail delivery failed: returning message to sender',
    body: `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of
its recipients. This is a permanent error. The following address(es)
failed:

"anna@klant.example":
SMTP error from remote server after RCPT command:
host: mx.klant.example
5.2.2 <anna@klant.example>... Mailbox Full

--- The header of the original message is following. ---
${original}`,
    ...failure,
    reason: 'mailbox-full',
  },
  {
    program: 'au, unknown',
    from: 'Mail Administrator <Postmaster@ezweb.example>',
    subject: 'Mail System Error - Returned Mail',
    body: `This Message was undeliverable due to the following reason:

Each of the following recipients was rejected by a remote mail server.
The reasons given by the server are included to help you determine why
each recipient was rejected.

    Recipient: <anna@klant.example>
    Reason:    <anna@klant.example>: User unknown


Please reply to Postmaster@ezweb.example
if you feel this message to be in error.
`,
    ...failure,
  },
  {
    program: 'au, out of use',
    from: 'Postmaster@ezweb.example',
    subject: 'Mail System Error - Returned Mail',
    body: `The user(s) account is temporarily limited.

<anna@klant.example>:
550 user unknown (in reply to RCPT TO command)
`,
    ...failure,
    reason: 'suspended',
  },
  {
    program: 'au one net',
    from: 'no-reply@dion.example',
    subject: 'Could not be delivered: mail',
    headers: ['Return-Path: <>'],
    body: `Your mail sent on: Tue, 3 Nov 2026 00:11:22 +0900
      Could not be delivered to: <anna@klant.example>
      Due to the following SMTP relay error.
      As the remote domain doesn't exist.
`,
    ...failure,
    reason: 'host-unknown',
  },
  {
    program: 'docomo',
    from: 'MAILER-DAEMON@docomo.example',
    subject: 'Undelivered Mail',
    body: `This is the mail system at host mail.docomo.example.

<anna@klant.example>: host mfsmax.docomo.example[203.0.113.8] said: 550 Unknown user
    anna@klant.example (in reply to end of DATA command)
`,
    ...failure,
    reason: 'filtered',
  },
  {
    program: 'Verizon text messages',
    from: 'post_master@vtext.example',
    subject: 'Undeliverable Message',
    headers: ['Return-Path: <>'],
    body: `Error: Invalid user address. Message could not be delivered to mobile.
  Subject: Your order
  Message-ID: <order-1@shop.example>

RCPT TO: anna@klant.example
`,
    ...failure,
    reason: 'user-unknown',
  },
  {
    program: 'Yahoo, a full mailbox',
    from: 'MAILER-DAEMON@yahoo.example',
    subject: 'Failure Notice',
    body: `Message from  yahoo.example.
Unable to deliver message to the following address(es).

<anna@klant.example>:
Sorry, your message to anna@klant.example cannot be delivered.  This account is over quota.

--- Original message follows.
${original}`,
    ...failure,
    reason: 'mailbox-full',
  },
  {
    program: 'Yahoo of today',
    from: 'MAILER-DAEMON@yahoo.example',
    subject: 'Failure Notice',
    body: `Sorry, we were unable to deliver your message to the following address.

<anna@klant.example>:
No mx record found for domain=klant.example

--- Below this line is a copy of the message.
${original}`,
    ...failure,
    reason: 'not-accepting',
  },
  {
    program: 'Yandex',
    from: 'mailer-daemon@yandex.example',
    subject: 'Недоставленное сообщение',
    body: `Это письмо отправлено почтовым сервером yandex.example.

К сожалению, мы вынуждены сообщить Вам о том, что Ваше письмо не может
быть отправлено одному или нескольким адресатам. Технические подробности можно найти ниже.

Пожалуйста, не отвечайте на это сообщение.

**************************************

This is the mail system at host yandex.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

                   The mail system

<anna@klant.example>: host mx.klant.example[198.51.100.9] said: 550 5.1.1
    <anna@klant.example>: Recipient address rejected: User unknown (in reply to
    RCPT TO command)
`,
    ...failure,
    reason: 'user-unknown',
  },
  {
    program: 'Mail.ru',
    from: 'mailer-daemon@corp.mail.example',
    subject: 'Mail delivery failed: returning message to sender',
    body: `Это письмо создано автоматически
сервером Mail.Ru, отвечать на него не
нужно.

К сожалению, Ваше письмо не может
быть доставлено одному или нескольким
получателям:

**********************

This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  anna@klant.example
    Mailbox is full: anna@klant.example

------ This is a copy of your message, including all the headers. ------
${original}`,
    ...failure,
    reason: 'mailbox-full',
  },
  {
    program: 'Sina',
    from: 'Postmaster@sina.example',
    subject: '系统退信/Systems bounce',
    body: `抱歉，您的邮件被退回来了……

原邮件信息：
时间：2026-11-03 10:00:00
主题：Your order
收件人：anna@klant.example
退信原因：
收件人不存在。`,
    ...failure,
    reason: 'user-unknown',
  },
]
