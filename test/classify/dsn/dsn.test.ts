import { describe, expect, test } from 'bun:test'
import { classify } from '../../../src/classify/classify.ts'
import type { Verdict } from '../../../src/event.ts'
import { parseReport } from '../../../src/mail/message.ts'

const fixture = async (name: string): Promise<Verdict> =>
  classify(await parseReport(await Bun.file(`${import.meta.dir}/../../fixtures/${name}`).bytes()))

/** A report whose status part holds these lines. */
async function report(lines: string, type = 'message/delivery-status'): Promise<Verdict> {
  const raw = `From: MAILER-DAEMON@mx.klant.example
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain

It failed.

--b
Content-Type: ${type}

${lines}

--b--
`
  return classify(await parseReport(new TextEncoder().encode(raw)))
}

describe('a delivery status notification', () => {
  test('that reports a failed recipient is a failure', async () => {
    const verdict = await fixture('dsn-failed.eml')
    expect(verdict).toMatchObject({
      kind: 'failure',
      standard: 'rfc3464',
      recipients: [
        {
          recipient: 'anna@klant.example',
          action: 'failed',
          status: '5.1.1',
          code: 550,
          reason: 'user-unknown',
          class: 'hard',
          fault: 'recipient',
        },
      ],
    })
    expect(verdict.trace[0]).toBe('the mail has a part message/delivery-status')
  })

  test('of a delay is not a failure', async () => {
    const verdict = await fixture('dsn-delayed.eml')
    expect(verdict.kind).toBe('delay')
    expect(verdict.recipients[0]).toMatchObject({ action: 'delayed', class: 'soft' })
  })

  test('of a delivery is a success that counts against nobody', async () => {
    const verdict = await fixture('dsn-delivered.eml')
    expect(verdict.kind).toBe('success')
    expect(verdict.recipients[0]).toMatchObject({
      action: 'delivered',
      status: '2.0.0',
      code: 250,
      class: 'none',
    })
  })

  test('with several recipients gives each, and one failure makes it a failure', async () => {
    const verdict = await fixture('dsn-mixed.eml')
    expect(verdict.kind).toBe('failure')
    expect(verdict.recipients.map(({ recipient, action }) => [recipient, action])).toEqual([
      ['lijst@klant.example', 'expanded'],
      ['anna@klant.example', 'relayed'],
      ['bert+news@klant.example', 'failed'],
      ['chris@klant.example', 'delayed'],
    ])
    expect(verdict.recipients[2]).toMatchObject({ status: '5.2.2', reason: 'mailbox-full' })
  })

  test('in utf-8 keeps the address as it is', async () => {
    const verdict = await fixture('dsn-utf8.eml')
    expect(verdict.standard).toBe('rfc6533')
    expect(verdict.recipients[0]?.recipient).toBe('zoë@klant.example')
  })
})

describe('a status part that breaks the format is read all the same', () => {
  const broken: [string, string, string?][] = [
    [
      'with all fields in one group',
      `Reporting-MTA: dns; x
Final-Recipient: rfc822; a@klant.example
Action: failed
Status: 5.1.1
Final-Recipient: rfc822; b@klant.example
Action: failed
Status: 5.1.1`,
    ],
    [
      'with blank lines inside a group',
      `Reporting-MTA: dns; x

Final-Recipient: rfc822; a@klant.example

Action: failed
Status: 5.1.1

Final-Recipient: rfc822; b@klant.example

Action: failed
Status: 5.1.1`,
    ],
    [
      'with the recipient last in its group',
      `Reporting-MTA: dns; x

Status: 5.1.1
Action: failed
Final-Recipient: rfc822; a@klant.example

Status: 5.1.1
Action: failed
Final-Recipient: rfc822; b@klant.example`,
    ],
    [
      'labelled as plain text',
      `Reporting-MTA: dns; x

Final-Recipient: rfc822; a@klant.example
Action: failed
Status: 5.1.1

Final-Recipient: rfc822; b@klant.example
Action: failed
Status: 5.1.1`,
      'text/plain',
    ],
    [
      'without an action',
      `Reporting-MTA: dns; x

Final-Recipient: rfc822; a@klant.example
Status: 5.1.1

Original-Recipient: rfc822; b@klant.example
Status: 5.1.1`,
    ],
  ]
  for (const [name, lines, type] of broken)
    test(name, async () => {
      const verdict = await report(lines, type)
      expect(verdict.kind).toBe('failure')
      const told = verdict.recipients.map(({ recipient, status }) => [recipient, status])
      expect(told).toEqual([
        ['a@klant.example', '5.1.1'],
        ['b@klant.example', '5.1.1'],
      ])
    })

  test('an X.400 name gives way to the original recipient', async () => {
    const verdict = await report(`Reporting-MTA: dns; x

Original-Recipient: rfc822; a@klant.example
Final-Recipient: x400; /S=a/C=NL
Action: failed
Status: 5.1.1`)
    expect(verdict.recipients[0]?.recipient).toBe('a@klant.example')
  })
})

test('a person who forwards a bounce as an attachment reports no failure', async () => {
  const bounce = await Bun.file(`${import.meta.dir}/../../fixtures/dsn-failed.eml`).text()
  const raw = `From: Bert <bert@klant.example>
Subject: see attached
Content-Type: multipart/mixed; boundary=outer

--outer
Content-Type: text/plain

What is this?

--outer
Content-Type: message/rfc822

${bounce}
--outer--
`
  const verdict = classify(await parseReport(new TextEncoder().encode(raw)))
  expect(verdict.kind).not.toBe('failure')
})
