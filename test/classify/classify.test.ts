import { describe, expect, test } from 'bun:test'
import { classify } from '../../src/classify/classify.ts'
import type { Kind, Standard, Verdict } from '../../src/event.ts'
import { parseReport } from '../../src/mail/message.ts'

const verdictOf = async (raw: Uint8Array): Promise<Verdict> => classify(await parseReport(raw))

describe('each kind of returned mail is recognised', () => {
  const fixtures: [string, Kind, Standard | null][] = [
    ['dsn-failed.eml', 'failure', 'rfc3464'],
    ['dsn-mixed.eml', 'failure', 'rfc3464'],
    ['dsn-utf8.eml', 'failure', 'rfc6533'],
    ['dsn-delayed.eml', 'delay', 'rfc3464'],
    ['dsn-delivered.eml', 'success', 'rfc3464'],
    ['complaint.eml', 'abuse', 'rfc5965'],
    ['out-of-office.eml', 'auto-reply', 'rfc3834'],
    ['mailbox-full.eml', 'failure', null],
    ['notice-latin1.eml', 'failure', null],
    ['notice-iso2022jp.eml', 'failure', null],
    ['human-reply.eml', 'reply', null],
  ]
  for (const [file, kind, standard] of fixtures)
    test(`${file} is ${kind}`, async () => {
      const raw = await Bun.file(`${import.meta.dir}/../fixtures/${file}`).bytes()
      const verdict = await verdictOf(raw)
      expect([verdict.kind, verdict.standard]).toEqual([kind, standard])
      expect(verdict.trace).not.toBeEmpty()
    })
})

test('mail without any sign is unknown, without recipients', async () => {
  for (const raw of ['', 'no mail at all', 'Subject: hello\n\nthere']) {
    const verdict = await verdictOf(new TextEncoder().encode(raw))
    expect(verdict).toMatchObject({ kind: 'unknown', standard: null, recipients: [] })
  }
})

test('a complaint that holds the fields of a failure stays a complaint', async () => {
  const raw = `From: fbl@provider.example
Content-Type: multipart/report; report-type=feedback-report; boundary=b

--b
Content-Type: message/feedback-report

Feedback-Type: abuse
Original-Rcpt-To: anna@klant.example
Final-Recipient: rfc822; anna@klant.example
Action: failed
Status: 5.7.1

--b--
`
  expect((await verdictOf(new TextEncoder().encode(raw))).kind).toBe('abuse')
})

test('an Amazon SES bounce notification is read, also folded inside its envelope, or under a banner', async () => {
  const notification = JSON.stringify({
    notificationType: 'Bounce',
    bounce: {
      bounceType: 'Permanent',
      bouncedRecipients: [
        {
          emailAddress: 'anna@klant.example',
          action: 'failed',
          status: '5.1.1',
          diagnosticCode: 'smtp; 550 5.1.1 user unknown',
        },
      ],
    },
    mail: { commonHeaders: { messageId: '<order-1@shop.example>', subject: 'Your order' } },
  })
  const envelope = JSON.stringify({ Type: 'Notification', Message: notification }, null, 2)
  const folded = `${notification.slice(0, 60)}\n ${notification.slice(60)}`
  const banner = 'CAUTION: This mail came from outside of the firm. Do not click links.'
  for (const body of [notification, folded, envelope, `${banner}\n\n${notification}`]) {
    const head = 'From: SES <no-reply@sns.example>\nSubject: AWS Notification Message\n\n'
    const verdict = await verdictOf(new TextEncoder().encode(`${head}${body}\n--\nunsubscribe`))
    expect(verdict.kind).toBe('failure')
    expect(verdict.recipients).toHaveLength(1)
    expect(verdict.recipients[0]).toMatchObject({
      recipient: 'anna@klant.example',
      status: '5.1.1',
      code: 550,
      reason: 'user-unknown',
    })
    expect(verdict.original?.messageId).toBe('<order-1@shop.example>')
  }
})

test.each(['Bounce', 'Complaint'])(
  'a person who shows an Amazon SES notification sends none: %s',
  async (notificationType) => {
    const recipients = [{ emailAddress: 'anna@klant.example', status: '5.1.1' }]
    const notification = JSON.stringify({
      notificationType,
      bounce: { bounceType: 'Permanent', bouncedRecipients: recipients },
      complaint: { complainedRecipients: recipients },
    })
    for (const shown of [notification, `> ${notification}`]) {
      const raw = `From: Bert <bert@klant.example>
To: support@shop.example
Subject: Re: Your order
In-Reply-To: <order-1@shop.example>

I got this. What is it?

${shown}
`
      const { kind } = await verdictOf(new TextEncoder().encode(raw))
      expect(kind).toBe('reply')
    }
  },
)
