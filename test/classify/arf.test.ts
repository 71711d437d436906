// Complaints: reports of RFC 5965 and 6591, and what providers send instead of them.

import { describe, expect, test } from 'bun:test'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { complaintVerdict } from '../../src/classify/arf.ts'
import { classify } from '../../src/classify/classify.ts'
import type { Verdict } from '../../src/event.ts'
import { parseReport } from '../../src/mail/message.ts'

async function fixture(name: string): Promise<Verdict | null> {
  const raw = await readFile(join(import.meta.dir, '../fixtures', name))
  return complaintVerdict(await parseReport(raw))
}

async function mail(...lines: string[]): Promise<Verdict | null> {
  return complaintVerdict(await parseReport(Buffer.from(lines.join('\r\n'))))
}

const addresses = (verdict: Verdict | null) => verdict?.recipients.map((each) => each.recipient)

function report(fields: string[], original = ['To: <bob@example.org>', 'Subject: Hi']): string[] {
  return [
    'From: fbl@example.org',
    'Subject: FW: Hi',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=feedback-report; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'This is an email abuse report.',
    '--b',
    'Content-Type: message/feedback-report',
    '',
    ...fields,
    '',
    '--b',
    'Content-Type: message/rfc822',
    '',
    ...original,
    '',
    'Hello',
    '--b--',
  ]
}

describe('a feedback report', () => {
  test('is a complaint of the recipient it names', async () => {
    expect(await fixture('complaint-arf.eml')).toEqual({
      kind: 'abuse',
      standard: 'rfc5965',
      feedbackType: 'abuse',
      recipients: [
        {
          recipient: 'bob@example.org',
          action: 'delivered',
          status: '',
          code: null,
          diagnostic: '',
          reason: 'undefined',
          class: 'none',
          fault: 'network',
        },
      ],
      trace: ['the mail has a part message/feedback-report', 'Feedback-Type: abuse'],
    })
  })

  test('may name several recipients, each counted once', async () => {
    const told = await mail(
      ...report([
        'Feedback-Type: abuse',
        'Original-Rcpt-To: <bob@example.org>',
        'Original-Rcpt-To: rfc822; carol@example.org',
        'Original-Rcpt-To: BOB@example.org',
      ]),
    )
    expect(addresses(told)).toEqual(['BOB@example.org', 'carol@example.org'])
  })

  test('without a recipient takes it from the quoted message', async () => {
    expect(addresses(await mail(...report(['Feedback-Type: abuse'])))).toEqual(['bob@example.org'])
  })

  test('that hides the recipient takes him from the Received fields of the quoted message', async () => {
    const original = [
      'Received: from a.example by b.example with ESMTP id 1',
      '\tfor <carol@example.org>; Thu, 29 Oct 2026 10:00:00 +0000',
      'To: undisclosed-recipients:;',
      'Subject: Hi',
    ]
    expect(addresses(await mail(...report(['Feedback-Type: abuse'], original)))).toEqual([
      'carol@example.org',
    ])
  })

  test('keeps an unknown type, in lower case', async () => {
    expect((await mail(...report(['feedback-type:  Not-Spam ', 'Version: 1'])))?.feedbackType).toBe(
      'not-spam',
    )
  })

  test('of a failed authentication says what failed', async () => {
    expect(await fixture('complaint-auth-failure.eml')).toMatchObject({
      feedbackType: 'auth-failure',
      trace: [
        'the mail has a part message/feedback-report',
        'Feedback-Type: auth-failure',
        'auth-failure: dmarc',
        'delivery-result: delivered',
      ],
    })
  })

  test('with a wrong boundary is read from its lines', async () => {
    expect(await fixture('complaint-broken.eml')).toMatchObject({
      kind: 'abuse',
      feedbackType: 'fraud',
      recipients: [{ recipient: 'bob@example.org' }],
    })
  })

  test('gives the headers of the message that it quotes', async () => {
    const raw = await readFile(join(import.meta.dir, '../fixtures/complaint-arf.eml'))
    expect(classify(await parseReport(raw)).original).toMatchObject({
      messageId: '<news-20261119@klant.example>',
      subject: 'Uw weekbericht',
      envelopeId: 'b-06f0example',
    })
  })
})

describe('a complaint without a feedback report', () => {
  test('of Hotmail is known by the header of the message it forwards', async () => {
    expect(await fixture('complaint-hotmail.eml')).toMatchObject({
      kind: 'abuse',
      standard: null,
      feedbackType: 'abuse',
      recipients: [{ recipient: 'carol@hotmail.example' }],
    })
  })

  test('of Hotmail that was redirected has the header on top', async () => {
    const told = await mail(
      'X-HmXmrOriginalRecipient: carol@hotmail.example',
      'Message-ID: <m1@example.com>',
      'To: carol@hotmail.example',
      'Subject: News',
      '',
      'Hello',
    )
    expect(addresses(told)).toEqual(['carol@hotmail.example'])
    expect(told?.original).toMatchObject({ messageId: '<m1@example.com>', subject: 'News' })
  })

  test('of Amazon SES is read from its JSON, also where lines were broken', async () => {
    const notification = JSON.stringify({
      notificationType: 'Complaint',
      complaint: {
        complainedRecipients: [{ emailAddress: 'bob@example.org' }],
        complaintFeedbackType: 'abuse',
      },
    })
    const broken = `${notification.slice(0, 60)}!\r\n ${notification.slice(60)}`
    for (const text of [notification, broken]) {
      const told = await mail('From: no-reply@sns.example', 'Subject: AWS', '', text, '', '-- ')
      expect(told).toMatchObject({ kind: 'abuse', recipients: [{ recipient: 'bob@example.org' }] })
    }
  })

  test('is the unsubscribe that a mail program sends for its user', async () => {
    const told = await mail(
      'From: Bob <bob@example.org>',
      'Subject: unsubscribe',
      'X-Apple-Unsubscribe: true',
      'Auto-Submitted: auto-replied',
      '',
      'Apple Mail sent this email to unsubscribe.',
    )
    expect(told).toMatchObject({ kind: 'abuse', feedbackType: 'opt-out' })
    expect(addresses(told)).toEqual(['bob@example.org'])
  })
})

const quoted = [
  'Received: from app01.shop.example by mx.example.org; Mon, 2 Nov 2026 10:00:00 +0100',
  'From: Shop <news@shop.example>',
  'To: bob@example.org',
  'Subject: Hi',
  'Message-ID: <o1@shop.example>',
]

test('a report that lost its parts needs no field of the message where it quotes it', async () => {
  const block = ['Feedback-Type: abuse', 'User-Agent: X/1', 'Version: 1', '']
  const told = await mail('From: fbl@example.org', 'Subject: FW: Hi', '', ...block, ...quoted)
  expect(told?.feedbackType).toBe('abuse')
})

test('a quoted message that speaks of quarantine does not make a complaint a filter’s report', async () => {
  const words = ['', 'Zur Freigabe: how our quarantine works.']
  const head = ['From: complaints@example.org', 'Subject: Spam complaint', '']
  const told = await mail(...head, 'A user complained about:', '', ...quoted, ...words)
  expect(addresses(told)).toEqual(['bob@example.org'])
})

describe('no complaint is', () => {
  test('a mail about the format', async () => {
    const told = await mail(
      'Subject: ARF',
      '',
      'Put a line like',
      '',
      'Feedback-Type: abuse',
      '',
      'in it.',
    )
    expect(told).toBeNull()
  })

  test('a failure notice that returns a feedback report', async () => {
    const told = await mail(
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      '',
      'Your message could not be delivered.',
      '--b',
      'Content-Type: message/rfc822',
      '',
      'Subject: abuse report',
      'Content-Type: message/feedback-report',
      '',
      'Feedback-Type: abuse',
      'Version: 1',
      '--b--',
    )
    expect(told).toBeNull()
  })

  test('a person who asks to be unsubscribed', async () => {
    expect(await mail('From: bob@example.org', 'Subject: Unsubscribe', '', 'Please.')).toBeNull()
  })
})
