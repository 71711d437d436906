import { describe, expect, test } from 'bun:test'
import { classify } from '../../../src/classify/classify.ts'
import { withTextBehind } from '../../../src/classify/recipients/sentences.ts'
import { parseReport } from '../../../src/mail/message.ts'
import { cpuMs } from '../../support/cpu.ts'
import { gateways } from './gateways.ts'
import { homemade } from './homemade.ts'
import { languages } from './languages.ts'
import type { Notice } from './notice-mail.ts'
import { older } from './older.ts'
import { machines } from './ordinary-machines.ts'
import { people } from './ordinary-people.ts'
import { postmasters } from './ordinary-postmasters.ts'
import { positions } from './positions.ts'
import { programs } from './programs.ts'
import { providers } from './providers.ts'
import { rares } from './rare.ts'
import { servers } from './servers.ts'

function mail({
  from,
  subject,
  body,
  headers = [],
}: Omit<Notice, 'program' | 'recipients' | 'kind'>) {
  const lines = [
    `From: ${from}`,
    'To: bounces@shop.example',
    `Subject: ${subject}`,
    'Content-Type: text/plain; charset=utf-8',
    ...headers,
    '',
    body,
  ]
  return new TextEncoder().encode(lines.join('\r\n').replace(/\r?\n/g, '\r\n'))
}

describe('a notice of no standard gives its recipients, kind and reason', () => {
  for (const notice of [
    ...programs,
    ...gateways,
    ...languages,
    ...providers,
    ...servers,
    ...older,
    ...homemade,
    ...rares,
    ...positions,
  ])
    test(notice.program, async () => {
      const verdict = classify(await parseReport(mail(notice)))
      expect(verdict.kind).toBe(notice.kind)
      expect(verdict.standard).toBeNull()
      expect(verdict.recipients.map(({ recipient }) => recipient)).toEqual(notice.recipients)
      if (notice.reason) expect(verdict.recipients[0]?.reason).toBe(notice.reason)
    })
})

test('a recipient without words of his own is not hard for what is said of another', async () => {
  const verdict = classify(
    await parseReport(
      mail({
        from: 'Mail Delivery System <mailer-daemon@relay.example>',
        subject: 'Undeliverable mail',
        body: 'Not delivered:\n\nanna@klant.example\ncor@elders.example: no such domain\n',
      }),
    ),
  )
  expect(verdict.recipients.map((each) => each.class)).toEqual(['soft', 'hard'])
})

const person = 'Bert Bakker <bert@klant.example>'
const plain: [string, Omit<Notice, 'program' | 'recipients' | 'kind'>][] = [
  [
    'a person who answers a bounce and quotes it',
    {
      from: person,
      subject: 'Re: Undelivered Mail Returned to Sender',
      headers: ['In-Reply-To: <x@mx.shop.example>'],
      body: `What does this mean? My mailbox works.

> This is the mail system at host mx.shop.example.
> I'm sorry to have to inform you that your message could not
> be delivered to one or more recipients.
> <anna@klant.example>: 550 5.1.1 User unknown`,
    },
  ],
  [
    'a forwarded bounce',
    {
      from: person,
      subject: 'Fwd: Mail delivery failed: returning message to sender',
      body: `Can you look at this?

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  anna@klant.example
    550 5.1.1 User unknown`,
    },
  ],
  [
    'a newsletter about bounces',
    {
      from: 'Mail Delivery Weekly <news@weekly.example>',
      subject: 'Mail delivery failed? Seven ways to fewer bounces',
      headers: [
        'List-Unsubscribe: <mailto:off@weekly.example>',
        'Return-Path: <b-1@weekly.example>',
      ],
      body: `Your message could not be delivered. 550 5.1.1 User unknown. Mailbox full.
Sounds familiar? Read on: anna@klant.example tells how she did it.`,
    },
  ],
  [
    'a person with a question about a failure',
    {
      from: person,
      subject: 'Mail delivery failure',
      body: `Hello,

When I write to anna@klant.example I get "550 5.1.1 user unknown" and the
message could not be delivered. Can you help?

Bert`,
    },
  ],
  [
    'a warning to the owner of a mailbox',
    {
      from: 'System Administrator <postmaster@klant.example>',
      subject: 'Your storage',
      body: 'Your mailbox is full. Please remove some messages from bert@klant.example.',
    },
  ],
  [
    'a person who pastes the fields of a report',
    {
      from: person,
      subject: 'Failure',
      body: `Hello, your server told me this:

Final-Recipient: rfc822; anna@klant.example
Action: failed
Status: 5.1.1`,
    },
  ],
  [
    'an alert about a mail queue',
    {
      from: 'Monitoring <alerts@shop.example>',
      subject: 'Undelivered mail queue warning',
      body: 'There are 50 messages in the queue. anna@klant.example: 550 5.1.1 unknown',
    },
  ],
  [
    'a message held for a moderator',
    {
      from: 'list-bounces@lists.example',
      subject: 'Your message to List awaits moderator approval',
      body: `Your mail to 'List' with the subject 'Your order' is being held until the
list moderator can review it for approval. Reason: post by non-member.`,
    },
  ],
  [
    'an out-of-office that says what was not delivered',
    {
      from: 'Anna <anna@klant.example>',
      subject: 'Automatic reply: Your order',
      headers: ['Return-Path: <>', 'Auto-Submitted: auto-replied'],
      body: `I am out of the office until 5 December. Your message has not been delivered
to anyone else: please write to bert@klant.example.`,
    },
  ],
  [
    'an order confirmation',
    {
      from: 'Shop <orders@shop.example>',
      subject: 'Your order was not delivered',
      body: 'Dear Bert, your parcel could not be delivered. Please choose another day.',
    },
  ],
]

describe('ordinary mail is no failure', () => {
  for (const [name, parts] of [...plain, ...machines, ...people, ...postmasters])
    test(name, async () => {
      const { kind } = classify(await parseReport(mail(parts)))
      expect(['failure', 'delay', 'abuse']).not.toContain(kind)
    })
})

describe('a long line takes no time', () => {
  for (const piece of ['-', '=', '- ', '<', '@', ':', '>>> ', '550 ', 'to: ', 'a@b ', '['])
    test(JSON.stringify(piece), async () => {
      const line = piece.repeat(100_000 / piece.length)
      const mail = `From: postmaster@klant.example\nReturn-Path: <>\nSubject: Undelivered\n\nDelivery failed\n ${line}\nx ${line} x\n`
      const report = await parseReport(new TextEncoder().encode(mail))
      const started = cpuMs()
      classify(report)
      expect(cpuMs() - started).toBeLessThan(250)
    })
})

test('nor does prose that names thousands', () => {
  const named = Array.from({ length: 5000 }, (_, index) => ({
    recipient: `a${index}@x.example`,
    section: '',
  }))
  const notice = named.map(({ recipient }) => `"a" <${recipient}>`).join('')
  const started = cpuMs()
  expect(withTextBehind(notice, named)).toBe(named)
  expect(cpuMs() - started).toBeLessThan(50)
})
