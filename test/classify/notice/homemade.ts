// Notices of small and home-made programs, written before the rules had seen them. In our own words.

import { failure, type Notice } from './notice-mail.ts'

export const homemade: Notice[] = [
  {
    program: 'Courier without its fields, and a line drawn below the answer',
    from: '"Courier mail server at mx.klant.example" <@>',
    subject: 'NOTICE: mail delivery status.',
    body: `This is a delivery status notification from mx.klant.example.

Your message to the following recipients cannot be delivered:

<anna@klant.example>:
    mx2.klant.example [192.0.2.44]:
<<< 550 5.1.1 User unknown.

---------------------------------------------------------------------------

If your message was also sent to additional recipients, their mailbox being full
is not told here.
`,
    ...failure,
    reason: 'user-unknown',
  },
  {
    program: 'James, a domain without DNS',
    from: 'postmaster@mx.klant.example',
    subject: 'Re: Your order',
    body: `I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up.

Failed recipient(s):
anna@klant.example

Error message:
There are no DNS entries for the hostname klant.example.
`,
    ...failure,
    reason: 'host-unknown',
  },
  {
    program: 'a mail system that tells of a move',
    from: 'MAILER-DAEMON@klant.example',
    subject: 'Address change',
    body: `The address anna@klant.example is no longer valid. The person has moved; the new address is
anna@nieuw.example. Your message was not forwarded.
`,
    ...failure,
    reason: 'moved',
  },
  {
    program: 'a filter of attachments',
    from: 'MAILER-DAEMON@klant.example',
    subject: 'Message blocked by policy',
    body: `Your message to anna@klant.example was blocked because it contains an attachment of a type (.exe) that
is not permitted.
`,
    ...failure,
    reason: 'policy-violation',
  },
  {
    program: 'phquery, the user without his domain, which stands below',
    from: 'MAILER-DAEMON@mx.klant.example',
    subject: 'Nondeliverable mail',
    body: `--------Message not delivered to the following:

   anna     User unknown

--------Error Detail (phquery V4.4):

The message addressed to "anna@klant.example" could not be delivered.
`,
    ...failure,
    reason: 'user-unknown',
  },
]
