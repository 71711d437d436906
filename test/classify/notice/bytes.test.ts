// The same report and the same notice in bytes that programs and gateways make of them: line ends, types,
// fields and quotes that no standard has, and what firms set above and below.

import { describe, expect, test } from 'bun:test'
import { classify } from '../../../src/classify/classify.ts'
import { parseReport } from '../../../src/mail/message.ts'

const HEAD = `Return-Path: <>
From: MAILER-DAEMON@mx.verre.example
To: b-7k2m@bounces.winkel.example
Subject: Undelivered mail
MIME-Version: 1.0
`
const FIELDS = `Reporting-MTA: dns; mx.verre.example

Final-Recipient: rfc822; anna@vl.example
Action: failed
Status: 5.1.1
`

function report(fields: string, { text = 'It was not delivered.', before = '\n' } = {}): string {
  return `${HEAD}Content-Type: multipart/report; report-type=delivery-status; boundary="b0"

--b0
Content-Type: text/plain

${text}
--b0
Content-Type: message/delivery-status
${before}${fields}
--b0--
`
}

const notice = (text: string, subject = 'Undeliverable mail') => `Return-Path: <>
From: Mail Delivery System <mailer-daemon@verre.example>
To: b-7k2m@bounces.winkel.example
Subject: ${subject}
Content-Type: text/plain; charset=utf-8

${text}
`

async function told(mail: string): Promise<string> {
  const { kind, recipients } = classify(await parseReport(Buffer.from(mail)))
  return [kind, ...recipients.map((each) => `${each.recipient} ${each.status}`.trim())].join(', ')
}

describe('a report is read', () => {
  const failed = 'failure, anna@vl.example 5.1.1'
  const ways: [string, string][] = [
    ['whose lines end in two CRs', report(FIELDS).replaceAll('\n', '\r\r\n')],
    ['behind two lines of an mbox', `From a Tue Nov  3\n>From b Tue Nov  3\n${report(FIELDS)}`],
    [
      'whose fields follow the header of their part',
      report(FIELDS.replace('\n\n', '\n'), { before: '' }),
    ],
    ['that is all of the mail', `${HEAD}Content-Type: message/delivery-status\n\n${FIELDS}`],
    [
      'whose recipient is an encoded word as a whole',
      report(FIELDS.replace('anna@vl.example', '=?utf-8?B?YW5uYUB2bC5leGFtcGxl?=')),
    ],
    [
      'that names him in the answer of the server alone',
      report('Action: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 <anna@vl.example>: no\n'),
    ],
  ]
  for (const [name, mail] of ways) test(name, async () => expect(await told(mail)).toBe(failed))

  test('with several recipients in a field, between semicolons', async () => {
    const fields = FIELDS.replace('anna@vl.example', 'anna@vl.example; bob@vl.example')
    expect(await told(report(fields))).toBe('failure, anna@vl.example 5.1.1, bob@vl.example 5.1.1')
  })

  test('twice in a digest', async () => {
    const inner = (fields: string) => `--d\nContent-Type: message/rfc822\n\n${report(fields)}\n`
    const parts = inner(FIELDS) + inner(FIELDS.replace('anna@', 'bob@'))
    const mail = `${HEAD}Content-Type: multipart/digest; boundary="d"\n\n${parts}--d--\n`
    expect(await told(mail)).toBe('failure, anna@vl.example 5.1.1, bob@vl.example 5.1.1')
  })

  for (const [action, status, kind] of [
    ['queued', '4.4.1', 'delay'],
    ['transferred', '2.0.0', 'success'],
    ['bounced', '5.1.1', 'failure'],
  ])
    test(`whose action is "${action}"`, async () => {
      const fields = FIELDS.replace('failed', action ?? '').replace('5.1.1', status ?? '')
      expect(await told(report(fields))).toBe(`${kind}, anna@vl.example ${status}`)
    })
})

describe('an address is read', () => {
  const quotes: [string, string, string][] = [
    ['guillemets', '«', '»'],
    ['single guillemets', '‹', '›'],
    ['the quotes of German', '„', '“'],
    ['curly quotes', '“', '”'],
    ['corner brackets', '「', '」'],
    ['brackets as wide as letters', '＜', '＞'],
    ['marks of direction', '\u200e', '\u200e'],
    ['brackets with blanks', '< ', ' >'],
  ]
  for (const [name, left, right] of quotes)
    test(`between ${name}, in a sentence and before a line`, async () => {
      const quoted = (address: string) => `${left}${address}${right}`
      const sentence = `Your message could not be delivered to ${quoted('anna@vl.example')}: no such user`
      expect(await told(notice(sentence))).toBe('failure, anna@vl.example')
      const list = `Not delivered:\n\n${quoted('anna@vl.example')} no such user\n${quoted('bob@elders.example')} mailbox full`
      expect(await told(notice(list))).toBe('failure, anna@vl.example, bob@elders.example')
    })

  test('in two alphabets as one', async () => {
    const text = 'info@müller.example (info@xn--mller-kva.example)\n  550 5.4.4 Host not found'
    expect(await told(notice(text))).toBe('failure, info@xn--mller-kva.example 5.4.4')
  })

  test('in a link between brackets', async () => {
    const link = (address: string) => `&lt;<a href="mailto:${address}">${address}</a>&gt;`
    const html = `Not delivered:<br>${link('anna@vl.example')} (info@verre.example): no such user<br>
${link('bob@elders.example')}: mailbox full`
    expect(await told(notice(html).replace('text/plain', 'text/html'))).toBe(
      'failure, anna@vl.example, bob@elders.example',
    )
  })
})

describe('whom a notice says to ask is no recipient', () => {
  const text = 'Your message could not be delivered:\n\nanna@vl.example\nbob@elders.example'
  const below = [
    '-- \nVerre Mail\nservice@verre.example | https://verre.example',
    'Kind regards,\nThe mail team\npost@verre.example\nTel. 020 555 01 00',
    'Mit freundlichen Grüßen\nIhr Team\npost@verre.example',
    'Bei Fragen wenden Sie sich bitte an j.jansen@verre.example.',
    'Heeft u vragen? Mail dan naar post@verre.example.',
    'If you are not the intended recipient, please notify privacy@verre.example.',
  ]
  const prose = 'Sorry: your message to anna@verre.example could not be delivered.'
  for (const each of below)
    test(each.split('\n').join(' '), async () => {
      expect(await told(notice(`${text}\n\n${each}`))).toBe(
        'failure, anna@vl.example, bob@elders.example',
      )
      expect(await told(notice(`${prose}\n\n${each}`))).toBe('failure, anna@verre.example')
    })

  test('but an answer under a letter is read', async () => {
    const letter =
      'Hello,\n\nyour message was not delivered.\n\nRegards\n\nanna@vl.example: 550 5.1.1 unknown'
    expect(await told(notice(letter))).toBe('failure, anna@vl.example 5.1.1')
  })
})

test('the tags of gateways before a subject change nothing', async () => {
  const text = 'Nothing more is known.\n\nanna@vl.example'
  for (const tag of ['[EXTERNAL] ', '[EXT] [SPAM] ', '***SPAM*** ', '{Disarmed} ', 'EXTERNAL: '])
    expect(await told(notice(text, `${tag}Mail delivery failed`))).toBe('failure, anna@vl.example')
  const read = notice('Your message was read on 3 November 2026 10:02.', '[EXTERNAL] Read: Order')
  expect(await told(read.replace('Mail Delivery System <mailer-daemon', 'Anna <anna'))).toBe(
    'disposition, anna@verre.example',
  )
})
