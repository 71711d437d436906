import { expect, test } from 'bun:test'
import { classify } from '../../src/classify/classify.ts'
import type { Verdict } from '../../src/event.ts'
import { parseReport } from '../../src/mail/message.ts'

const NOTICE = `From: Mail Delivery System <mailer-daemon@verre.example>
To: b-7k2m@bounces.winkel.example
Subject: Undelivered mail
Date: Tue, 3 Nov 2026 09:13:00 +0100
Message-ID: <notice-1@verre.example>

Your message could not be delivered.

<anna@vl.example>: host mx.vl.example[203.0.113.9] said: 550 5.1.1 User unknown

--- The header of the original message follows.

Return-Path: <b-7k2m@bounces.winkel.example>
From: Winkel <nieuws@winkel.example>
To: anna@vl.example
Subject: Uw bestelling
Message-ID: <order-1@winkel.example>
Date: Tue, 3 Nov 2026 09:12:44 +0100
`

interface Wrapper {
  path?: string
  from?: string
  to?: string
  subject?: string
  id?: string
}

/** A mail with another one as its second part. */
async function wrap(mail: string, fields: Wrapper, text: string): Promise<Verdict> {
  const raw = `Return-Path: <${fields.path ?? ''}>
From: ${fields.from ?? 'Mail Delivery System <mailer-daemon@verre.example>'}
To: ${fields.to ?? 'b-7k2m@bounces.winkel.example'}
Subject: ${fields.subject ?? 'Undelivered mail'}
Date: Tue, 3 Nov 2026 09:20:00 +0100
Message-ID: <${fields.id ?? 'wrapper-1@mx.winkel.example'}>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b1"

--b1
Content-Type: text/plain

${text}

--b1
Content-Type: message/rfc822

${mail}
--b1--
`
  return classify(await parseReport(Buffer.from(raw)))
}

const SPAM_REPORT = `Spam detection software, running on the system "mx.winkel.example",
has identified this incoming email as possible spam. The original message has been attached.

Content preview:  Your message could not be delivered. [...]

Content analysis details:   (6.1 points, 5.0 required)`

const read = {
  kind: 'failure',
  recipients: [{ recipient: 'anna@vl.example', status: '5.1.1', reason: 'user-unknown' }],
  original: { messageId: '<order-1@winkel.example>' },
} as const

test('a notice in the report of a spam filter under its own header is read', async () => {
  const fields = { subject: '*****SPAM***** Undelivered mail', id: 'notice-1@verre.example' }
  expect(await wrap(NOTICE, fields, SPAM_REPORT)).toMatchObject(read)
})

test('an automatic answer in the report of a spam filter is one', async () => {
  const from = 'Anna <anna@vl.example>'
  const answer = NOTICE.replace(/^From: .*$/m, `From: ${from}\nAuto-Submitted: auto-replied`)
    .replace('Undelivered mail', 'Out of office: Uw bestelling')
    .replace(/\n\n.*/s, '\n\nI am away until 12 November.\n')
  const fields = { path: 'anna@vl.example', from, id: 'notice-1@verre.example' }
  expect((await wrap(answer, fields, SPAM_REPORT)).kind).toBe('auto-reply')
})

test('a notice that a gateway passes on to its reader as a part is read', async () => {
  const fields = { from: 'postmaster@mx.winkel.example', subject: 'Fwd: Undelivered mail' }
  expect(await wrap(NOTICE, fields, 'The attached mail came for you.')).toMatchObject(read)
})

test('a notice that a person attaches is not read as a notice', async () => {
  const fields = { path: 'karin@winkel.example', from: 'Karin <karin@winkel.example>' }
  expect((await wrap(NOTICE, fields, 'What does this mean?')).kind).not.toBe('failure')
})

test('a notice that was addressed to somebody else stays a part of the mail that attaches it', async () => {
  const fields = {
    from: 'postmaster@mx.winkel.example',
    to: 'karin@winkel.example',
    subject: 'Copy',
  }
  expect((await wrap(NOTICE, fields, 'For your files.')).kind).not.toBe('failure')
})

test('a notice about a returned notice is about that notice’s delivery', async () => {
  const verdict = await wrap(
    NOTICE.replace('To: b-7k2m@bounces.winkel.example', 'To: list@elders.example'),
    { to: 'mailer-daemon@verre.example' },
    'Your message could not be delivered.\n\n<list@elders.example>: 550 5.1.1 User unknown',
  )
  expect(verdict).toMatchObject({
    kind: 'failure',
    recipients: [{ recipient: 'list@elders.example' }],
  })
})
