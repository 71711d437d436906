// Notices of rare and home-made programs: where they put the recipient differs. In our own words.

import { failure, type Notice, original } from './notice-mail.ts'

const from = 'Postmaster <postmaster@klant.example>'
const subject = 'Undeliverable mail'
const rare = (program: string, body: string, more: Partial<Notice> = {}): Notice => ({
  program,
  from,
  subject,
  body,
  ...failure,
  ...more,
})

export const rares: Notice[] = [
  rare(
    'an address under a sentence, the old message below',
    `The e-mail below could not be handed over to this user:

  anna@klant.example

Old message:
${original}`,
  ),
  rare(
    'a list of failed recipients',
    `Here is a list of the recipients that failed:

anna@klant.example
bert@klant.example

Here is your returned mail:
${original}`,
    { recipients: ['anna@klant.example', 'bert@klant.example'] },
  ),
  rare(
    'a mailbox that is full, in one line',
    `User's mailbox is full: <anna@klant.example>
Unable to deliver mail.
`,
    { reason: 'mailbox-full' },
  ),
  rare(
    'a machine that says so',
    `This is a machine generated message from the mail service.

I am sorry, I could not deliver your message to:

<anna@klant.example>
There is no such mailbox.

--- Below the next line is a copy of the message.
${original}`,
  ),
  rare('a bare SMTP answer', '550 <anna@klant.example>... User unknown\n', {
    from: 'MAILER-DAEMON@klant.example',
    subject: 'Returned mail',
  }),
  rare(
    'a label in the middle',
    `Undeliverable Address:   anna@klant.example
Failure reason:          mailbox over its limit
`,
  ),
  rare(
    'a name in quotes',
    `Failed to deliver to '"anna"@klant.example'
LOCAL module(account anna) reports:
 account is full (quota exceeded)
`,
    { recipients: ['"anna"@klant.example'], reason: 'mailbox-full' },
  ),
  rare(
    'CommuniGate Pro, a local account',
    `Failed to deliver to '<anna@klant.example>'
LOCAL module(account anna) reports:
 account is full (quota exceeded)
`,
    { reason: 'mailbox-full' },
  ),
  rare(
    'an address that was expanded from another',
    `The following addresses had permanent fatal errors:

<anna@klant.example>
    (expanded from: <info@shop2.example>)
    550 5.1.1 User unknown
`,
    { reason: 'user-unknown' },
  ),
  rare(
    'a bullet and an abort',
    `Delivery to the following recipients was aborted after 4.0 hour(s):

  * anna@klant.example
`,
    { reason: 'expired' },
  ),
  rare(
    'a history of attempts',
    `Your message could not be delivered.

Delivery attempt history for your mail:

Mon, 02 Nov 2026 10:00:00 +0100
<anna@klant.example>: 550 5.1.1 No such user
`,
    { reason: 'user-unknown' },
  ),
  rare(
    'MDaemon',
    `The following data may contain sections which represent BASE64 encoded
file attachments.

The attached message had PERMANENT fatal delivery errors!

Failed address: anna@klant.example

--- Session Transcript ---
 Attempting SMTP connection to [198.51.100.9:25]
 --> RCPT To:<anna@klant.example>
 <-- 550 <anna@klant.example> No such user here
--- End Transcript ---
`,
    { reason: 'user-unknown' },
  ),
  rare(
    'a table',
    `RECIPIENT              STATUS   REASON
anna@klant.example     failed   550 5.2.2 mailbox full
bert@klant.example     failed   550 5.1.1 unknown user
`,
    { recipients: ['anna@klant.example', 'bert@klant.example'], reason: 'mailbox-full' },
  ),
  rare(
    'an address in running text that wraps',
    `Sorry, but your message to the following person, whose address is
anna@klant.example could not be delivered because the account has been
closed. Please do not try again.
`,
    { reason: 'suspended' },
  ),
  rare(
    'whom to ask stands above whom it failed for',
    `For help write to help@klant.example or postmaster@klant.example.

The message was not delivered to:

    anna@klant.example

because the domain does not exist.
`,
    { reason: 'host-unknown' },
  ),
  rare(
    'the sender stands above the recipient',
    `Message from: news@shop.example
Message to:   anna@klant.example
Result:       permanent failure, no such user
`,
  ),
  rare(
    'Portuguese, a full mailbox',
    `A sua mensagem para o destinatário anna@klant.example não pôde ser entregue.

Motivo: a caixa postal do destinatário está cheia.
`,
    { subject: 'Mensagem não entregue', reason: 'mailbox-full' },
  ),
  rare(
    'Czech, an unknown user',
    `Vaši zprávu nebylo možné doručit na adresu anna@klant.example.

Důvod: uživatel neexistuje.
`,
    { subject: 'Nedoručitelné', reason: 'user-unknown' },
  ),
  rare(
    'Swedish, an unknown user',
    `Ditt meddelande kunde inte levereras till anna@klant.example.

Orsak: användaren finns inte.
`,
    { subject: 'Kan inte levereras', reason: 'user-unknown' },
  ),
  rare(
    'Hungarian, a full mailbox',
    `Az üzenetet nem sikerült kézbesíteni: anna@klant.example

A postafiók megtelt.
`,
    { subject: 'Kézbesíthetetlen', reason: 'mailbox-full' },
  ),
  rare(
    'Greek, an unknown user',
    `Το μήνυμά σας δεν παραδόθηκε στον παραλήπτη anna@klant.example.

Ο χρήστης δεν υπάρχει.
`,
    { from: 'MAILER-DAEMON@klant.example', subject: 'Αποτυχία παράδοσης' },
  ),
  rare(
    'Thai, of a mail daemon that returns the original',
    `ไม่สามารถส่งข้อความไปยัง anna@klant.example

------ This is a copy of the message ------
${original}`,
    { from: 'MAILER-DAEMON@klant.example', subject: 'ส่งไม่สำเร็จ' },
  ),
  rare(
    'a delay in German',
    `Ihre Nachricht an anna@klant.example konnte noch nicht zugestellt werden.
Es wird weiter versucht, die Nachricht zuzustellen.
`,
    { subject: 'Verzögerte Zustellung', kind: 'delay' },
  ),
  rare(
    'a delay in French',
    `Votre message pour anna@klant.example est retardé. Aucune action n'est
requise de votre part, de nouvelles tentatives auront lieu.
`,
    { subject: 'Message retardé', kind: 'delay' },
  ),
  rare(
    'a delay of Postfix without its report',
    `This is the mail system at host mx.shop.example.

####################################################################
# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #
####################################################################

Your message could not be delivered for more than 4 hour(s).
It will be retried until it is 5 day(s) old.

<anna@klant.example>: connect to mx.klant.example[198.51.100.9]:25: Connection timed out
`,
    { subject: 'Delayed Mail (still being retried)', kind: 'delay', reason: 'expired' },
  ),
]
