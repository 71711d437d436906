// Where notices put the recipient: in brackets, lists, running text, behind labels. In our own words.

import { failure, type Notice, original } from './notice-mail.ts'

const at = (program: string, body: string, more: Partial<Notice> = {}): Notice => ({
  program,
  from: 'MAILER-DAEMON@klant.example',
  subject: 'Undelivered mail',
  body,
  ...failure,
  ...more,
})
const both = { recipients: ['anna@klant.example', 'bert@klant.example'] }
const unknown = { reason: 'user-unknown' as const }
const full = { reason: 'mailbox-full' as const }

export const positions: Notice[] = [
  at(
    'two recipients, in the name of one of whom the message was sent',
    `I'm afraid I wasn't able to deliver your message to the following addresses.

<anna@klant.example>:
Sorry, no mailbox here by that name. (#5.1.1)

<bert@klant.example>:
Sorry, no mailbox here by that name. (#5.1.1)

--- Below this line is a copy of the message.
${original.replace('news@shop.example', 'anna@klant.example')}`,
    { ...both, ...unknown },
  ),
  at(
    'a local name, the address in the original',
    `The following message could not be delivered:

   anna: mailbox full

----- Original message -----
${original}`,
    full,
  ),
  at(
    'a local name that was expanded',
    `   ----- The following addresses had permanent fatal errors -----
anna
    (reason: 550 5.1.1 User unknown)
    (expanded from: <anna@klant.example>)

   ----- Transcript of session follows -----
550 5.1.1 anna... User unknown`,
    unknown,
  ),
  at(
    'a program that an alias names',
    `   ----- The following addresses had permanent fatal errors -----
"|/usr/bin/vacation anna"
    (reason: 127)
    (expanded from: <anna@klant.example>)

   ----- Transcript of session follows -----
sh: vacation: not found
554 5.3.0 unknown mailer error 127`,
    { reason: 'mailer-error' },
  ),
  at(
    'a domain in the notice, the address in the original',
    `Your message to the domain klant.example could not be delivered, its servers do not answer.

--- Original message ---
${original}`,
    { reason: 'expired' },
  ),
  at(
    'a name with the address in brackets',
    'Delivery failed for Anna Bakker [anna@klant.example].',
  ),
  at('an address in parentheses', 'The user (anna@klant.example) is unknown.', unknown),
  at(
    'a mailto link in brackets',
    'could not be delivered to [mailto:anna@klant.example]: unknown user',
    unknown,
  ),
  at(
    'an address with its type',
    `Your message was not delivered to:

  SMTP:anna@klant.example

The recipient name is not recognized`,
    unknown,
  ),
  at(
    'a list with semicolons',
    'The following recipients could not be reached: anna@klant.example; bert@klant.example.',
    both,
  ),
  at(
    'a list with commas',
    `Your message could not be delivered to: anna@klant.example, <bert@klant.example>

Reason: mailbox full`,
    { ...both, ...full },
  ),
  at(
    'a list with dashes',
    `Your message could not be delivered to the following recipients:

- anna@klant.example
- bert@klant.example

Reason: relay denied`,
    both,
  ),
  at(
    'the sender greeted by his address',
    `Dear news@shop.example,

your mail "Hi" to anna@klant.example has bounced: user unknown.`,
    unknown,
  ),
  at(
    'lines of the envelope',
    `Message could not be delivered.

Envelope-From: news@shop.example
Envelope-To: anna@klant.example
Error: 550 unknown user`,
  ),
  at('an address and a code', 'anna@klant.example: 5.2.2', full),
  at('an address that ends the sentence', 'User unknown: anna@klant.example.', unknown),
  at('an address with a detail', 'Could not deliver to anna+news@klant.example: no such user', {
    recipients: ['anna+news@klant.example'],
  }),
  at(
    'an address beyond ASCII',
    'Die Nachricht konnte nicht zugestellt werden: jörg@bücher.example existiert nicht.',
    { recipients: ['jörg@bücher.example'] },
  ),
  at('an address literal', 'Could not deliver to anna@[198.51.100.9]: connection refused', {
    recipients: ['anna@[198.51.100.9]'],
  }),
  at(
    'a virus filter',
    `A virus was found: Eicar-Test

Your message to: <anna@klant.example>
was blocked by our Spam Firewall.`,
    { subject: 'VIRUS (Eicar) in mail FROM YOU', reason: 'virus-detected' },
  ),
  at(
    'a bulk mail filter',
    `Your message to: anna@klant.example
was blocked by our Spam Firewall. The email you sent with the following subject
has NOT BEEN DELIVERED:

Subject: Hi`,
    { from: 'postmaster@klant.example', reason: 'spam-detected' },
  ),
  at(
    'addresses below each other, the reason behind each',
    `Your message could not be delivered.

Recipients: anna@klant.example (user unknown)
            bert@klant.example (user unknown)
            cor@klant.example (mailbox full)`,
    { recipients: ['anna@klant.example', 'bert@klant.example', 'cor@klant.example'], ...unknown },
  ),
  at(
    'addresses below each other behind a long label',
    `Your message could not be delivered.

The failed recipients: anna@klant.example
                       bert@klant.example
                       cor@klant.example`,
    { recipients: ['anna@klant.example', 'bert@klant.example', 'cor@klant.example'] },
  ),
  at(
    'a second address that is only set in below the label of the first',
    `Your message could not be delivered.

Recipients: anna@klant.example
    bert@klant.example

Reason: user unknown`,
    { ...both, ...unknown },
  ),
  at(
    'a list that is wrapped, and another recipient in a sentence of his own',
    `For anna@klant.example,
bert@klant.example there is no mailbox here. For cor@klant.example the message is stored.`,
    { ...both, ...unknown },
  ),
  at(
    'two recipients at the site that refused, a sentence each, and whom to ask there',
    `Your message to anna@klant.example was refused: user unknown. Your message to
bert@klant.example was refused: mailbox full. Please write to cor@klant.example about it.`,
    { ...both, ...unknown },
  ),
  at(
    'an imprint between dashes below an address of the site',
    `Your message to anna@klant.example could not be delivered: user unknown.

post@klant.example
 -- Klant BV, Utrecht --`,
    unknown,
  ),
  at(
    'a transcript in which another recipient stands first',
    `   ----- The following addresses had permanent fatal errors -----
anna@klant.example

   ----- Transcript of session follows -----
550 5.1.1 bert@klant.example... User unknown
552 anna@klant.example... Mailbox full`,
    { ...both, ...full },
  ),
]
