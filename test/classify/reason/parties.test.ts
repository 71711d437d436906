import { describe, expect, test } from 'bun:test'
import { classify } from '../../../src/classify/classify.ts'
import { decideReason } from '../../../src/classify/reason/reason.ts'
import { parseReport } from '../../../src/mail/message.ts'
import * as told from './parties-told.ts'

// Servers say of the sender what else they say of the recipient. Whom they mean tells his name.

const parties = {
  recipient: 'anna.berg@kunde.example',
  sender: [
    'orders@shop.example',
    'b-01hzx@bounces.shop.example',
    'anna.berg@self.example',
    'relay.hoster.example',
  ],
}

function decided(answer: string, told = parties) {
  const diagnostic = `${answer} (in reply to RCPT TO command)`
  return decideReason({ status: '', code: null, diagnostic, action: 'failed', parties: told })
}

describe('a refusal that names the sender is not about the recipient', () => {
  test.each([
    '550 5.1.8 <orders@shop.example>: user unknown',
    '550 5.1.1 <b-01hzx@bounces.shop.example>: user does not exist',
    '550 5.1.1 <ORDERS@Shop.Example>',
    '550 mailbox orders@shop.example does not exist',
    '550 invalid address <orders@shop.example>',
    '550-Callback to shop.example said: 550 5.1.1 <orders@shop.example>: Recipient address rejected: User unknown',
    '550 SMTP probe of orders@shop.example failed (550 No such user)',
    '550 5.2.1 <orders@shop.example>: mailbox disabled',
    '550 5.2.2 orders@shop.example: mailbox full',
    '550 Header from orders@shop.example invalid: mailbox unknown',
    '550 5.1.1 <anna.berg@self.example>: user unknown',
    '550 5.4.4 shop.example: host not found',
    '550 unknown domain bounces.shop.example',
    '550 No MX or A record for shop.example',
    '550 Die Adresse orders@shop.example gibt es nicht',
    '550 domaine shop.example inexistant',
    '550 域名 shop.example 不存在',
    '550 mail for anna.berg@kunde.example refused, as orders@shop.example does not exist',
  ])('%s', (answer) => {
    expect(decided(answer)).toMatchObject({ reason: 'sender-rejected', class: 'soft' })
  })

  test.each([
    '550 mail.shop.example: unknown host',
    '550 relay.hoster.example does not exist in DNS',
    '504 5.5.2 <mail.shop.example>: invalid host name',
  ])('a host of his is the one that is refused: %s', (answer) => {
    expect(decided(answer)).toMatchObject({ reason: 'blocked' })
  })

  test.each([
    '550 192.0.2.17: host name not found',
    '550 DNS record of 192.0.2.17 not found (NXDOMAIN)',
  ])('no recipient has an IP address for a domain: %s', (answer) => {
    expect(decided(answer)).toMatchObject({ class: 'soft', fault: 'sender' })
  })

  test('the trace tells whose address it was', () => {
    expect(decided('550 <orders@shop.example> user unknown').rule).toBe(
      'the words "user … unknown" (no such user), of the sender\'s address',
    )
  })
})

describe('a refusal that names the recipient is about him', () => {
  test.each([
    '550 5.1.1 <anna.berg@kunde.example>: user unknown',
    '550 5.1.1 From orders@shop.example to anna.berg@kunde.example: no such recipient here',
    '550 <orders@shop.example> -> rcpt=anna.berg@kunde.example: unknown recipient',
    '550 orders@shop.example: there is no user anna.berg',
    '550 5.1.2 kunde.example: unknown domain (shop.example)',
    '550 Hello mail.shop.example [192.0.2.17], domain kunde.example does not exist',
    '550 5.4.4 mx1.kunde.example: host not found, client=192.0.2.17',
  ])('%s', (answer) => {
    expect(decided(answer)).toMatchObject({ class: 'hard' })
  })

  test.each([
    '550 unknown user (from orders@shop.example)',
    '550 Recipient does not exist (sender=orders@shop.example)',
    '550 no such recipient here, message from orders@shop.example refused',
    '550 message from orders@shop.example: unknown addressee',
    '550 The recipient anna.berg@kunde.example of the message from orders@shop.example does not exist',
    '550 user unknown, returned to orders@shop.example',
    '550 Hello orders@shop.example, no such user',
    '550 user unknown; client-ip=192.0.2.17',
    '550 user unknown. See https://kunde.example/?from=orders@shop.example',
    '550 no such user; from=<orders@shop.example> to=<a@b.example> proto=ESMTP helo=<shop.example>',
    '550 5.1.1 mail.shop.example: user unknown',
  ])('who sent it may stand beside: %s', (answer) => {
    expect(decided(answer)).toMatchObject({ reason: 'user-unknown', class: 'hard' })
  })

  test('the address behind an alias is not the sender’s', () => {
    expect(decided('550 5.1.1 <anna@other.example>: user unknown')).toMatchObject({ class: 'hard' })
  })

  test('who writes to himself, or within his domain, is the recipient as well', () => {
    const self = { recipient: 'orders@shop.example', sender: ['orders@shop.example'] }
    expect(decided('550 <orders@shop.example>: user unknown', self).class).toBe('hard')
    expect(decided('550 shop.example: host not found', self).class).toBe('hard')
    const detail = { ...self, recipient: 'orders+x@shop.example' }
    expect(decided('550 <orders@shop.example>: user unknown', detail).class).toBe('hard')
  })

  test('text that starts with a status is a server’s answer too', () => {
    const diagnostic = '5.1.1 <orders@shop.example>: no such user'
    const said = { status: '5.1.1', code: null, diagnostic, action: 'failed', parties } as const
    expect(decideReason(said)).toMatchObject({ reason: 'sender-rejected' })
  })

  test('text without a code is the reporter’s and stays about the recipient', () => {
    const diagnostic = 'Hello, orders@shop.example: no such user'
    const said = { status: '5.1.1', code: null, diagnostic, action: 'failed', parties } as const
    expect(decideReason(said).class).toBe('hard')
  })
})

describe('of refusals that were not seen before', () => {
  const rows = (list: string) => list.trim().split('\n')

  test.each(
    Object.entries(told.ofSender).flatMap(([reason, list]) =>
      rows(list).map((answer) => [reason, answer] as const),
    ),
  )('%s: %s', (reason, answer) => {
    expect(decided(answer, told.parties)).toMatchObject({ reason, class: 'soft' })
  })

  test.each(rows(told.ofRecipient))('of the recipient: %s', (answer) => {
    expect(decided(answer, told.parties)).toMatchObject({ class: 'hard' })
  })
})

describe('the sender is known by', () => {
  const report = (to: string, mta: string, quoted: string, answer: string) =>
    `From: MAILER-DAEMON@relay.example
To: ${to}
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b

Sorry.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; ${mta}

Final-Recipient: rfc822; n@kunde.example
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; ${answer}

--b
Content-Type: text/rfc822-headers

${quoted}
To: n@kunde.example
Message-ID: <1@x.example>

--b--
`
  test.each([
    [
      'whom the report goes to',
      's@a.example',
      'mta.c.example',
      'X: y',
      '<s@a.example>: user unknown',
    ],
    ['From', 's@a.example', 'mta.c.example', 'From: F <f@b.example>', 'f@b.example: user unknown'],
    [
      'Return-Path',
      'z@z.example',
      'mta.c.example',
      'Return-Path: <s@a.example>',
      '<s@a.example>: user unknown',
    ],
    ['Reporting-MTA', 's@a.example', 'mta.c.example', 'X: y', 'mta.c.example: unknown host'],
  ])('%s', async (_, to, mta, quoted, answer) => {
    const mail = report(to, mta, quoted, `550 5.1.1 ${answer}`)
    const { recipients } = classify(await parseReport(new TextEncoder().encode(mail)))
    expect(recipients).toMatchObject([
      { recipient: 'n@kunde.example', class: 'soft', fault: 'sender' },
    ])
  })
})
