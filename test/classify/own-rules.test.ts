// Rules of the user's own against mail that the built-in ones know, half know and do not know.

import { describe, expect, test } from 'bun:test'
import { classify } from '../../src/classify/classify.ts'
import { readyRules } from '../../src/classify/own-rules.ts'
import type { Verdict } from '../../src/event.ts'
import { parseReport } from '../../src/mail/message.ts'
import { crlf, mailboxFull, mailboxFullOfNobody, report, vacation } from '../support/mail.ts'

type Rules = Parameters<typeof readyRules>[0]

const TO = 'b-1@bounces.example.com'
const alice = report({ to: TO, recipient: 'alice@example.org' })
const oddity = crlf(`From: Robot <robot@klant.example>
To: ${TO}
Subject: Note 17
X-Shop-Result: no such customer

Nothing   was
handed to Büro Nord.
`)

async function verdict(raw: Uint8Array, ...rules: Rules): Promise<Verdict> {
  return classify(await parseReport(raw), readyRules(rules))
}

describe('a rule finds', () => {
  test.each([
    ['subject', 'note 17'],
    ['subject', '/^note \\d+$/'],
    ['from', 'robot@KLANT.example'],
    ['to', TO],
    ['body', 'nothing was handed to buro'],
    ['body', '/^handed to/'],
    ['header:X-Shop-Result', 'no such customer'],
    ['any', 'x-shop-result: no such'],
    ['any', 'handed'],
  ])('%s with %p', async (field, match) => {
    const { kind, trace } = await verdict(oddity, { name: 'ours', field, match, kind: 'challenge' })
    expect(kind).toBe('challenge')
    expect(trace[0]).toStartWith(`rule "ours": ${field} matched `)
    expect(trace[0]).toContain(match)
  })

  test.each([
    ['subject', 'handed'],
    ['header:X-Shop', 'no such customer'],
    ['body', '/^was handed/'],
    ['diagnostic', 'handed'],
  ])('nothing in %s with %p', async (field, match) => {
    const told = await verdict(oddity, { name: 'ours', field, match, kind: 'challenge' })
    expect(told).toEqual(await verdict(oddity))
  })
})

describe('a reason', () => {
  test('brings its class and fault along, and the rest stays', async () => {
    const rule = { name: 'ours', field: 'diagnostic', match: 'user unknown' }
    const told = await verdict(alice, { ...rule, reason: 'mailbox-full' })
    const plain = await verdict(alice)
    const [recipient] = plain.recipients
    expect(told.recipients).toEqual([
      { ...recipient, reason: 'mailbox-full', class: 'soft', fault: 'recipient' },
    ] as Verdict['recipients'])
    expect(told.kind).toBe('failure')
    expect(told.trace).toEqual([
      'alice@example.org: rule "ours": diagnostic matched "user unknown": reason mailbox-full',
      ...plain.trace,
    ])
  })

  test.each([
    ['5.1', true],
    ['5.1.1', true],
    ['550', true],
    ['5.1.10', false],
    ['5', true],
    ['1.1', false],
    ['55', false],
    ['/^5\\.1\\.1$/', true],
    ['/^5\\.7/', false],
  ])('of the status %p is tried on status and reply code', async (match, isHis) => {
    const told = await verdict(alice, { name: 'a', field: 'status', match, reason: 'moved' })
    expect(told.recipients[0]?.reason).toBe(isHis ? 'moved' : 'user-unknown')
  })

  test('of a rule on the diagnostic is for that recipient alone', async () => {
    const two = Buffer.from(alice)
      .toString()
      .replace(
        /(Final-Recipient.*?)(--=_b)/s,
        '$1\r\nFinal-Recipient: rfc822; bob@example.org\r\nAction: failed\r\nStatus: 5.2.2\r\n' +
          'Diagnostic-Code: smtp; 552 5.2.2 over the shop limit\r\n$2',
      )
    const rule = { name: 'a', field: 'diagnostic', match: 'shop limit' }
    const told = await verdict(Buffer.from(two), { ...rule, reason: 'blocked' })
    expect(told.recipients.map(({ recipient, reason }) => [recipient, reason])).toEqual([
      ['alice@example.org', 'user-unknown'],
      ['bob@example.org', 'blocked'],
    ])
  })

  test('is not given to recipients whom the mail reached', async () => {
    const told = await verdict(vacation(TO), {
      ...{ name: 'a', field: 'any', match: 'out of office' },
      reason: 'blocked',
    })
    expect(told.recipients).toMatchObject([{ action: 'delivered', reason: 'undefined' }])
  })
})

test('a reason is also given where a notice names no recipient', async () => {
  const rule = { name: 'a', field: 'any', match: 'mailbox is full', reason: 'suspended' as const }
  const told = await verdict(mailboxFullOfNobody(TO), rule)
  expect(told.recipients).toEqual([])
  expect(told.unnamed).toMatchObject({ recipient: '', reason: 'suspended' })
  expect(told.trace[0]).toBe(
    'whom it is about: rule "a": any matched "mailbox is full": reason suspended',
  )
})

test('a rule on the diagnostic also works where a notice names no recipient', async () => {
  const rule = { name: 'a', field: 'diagnostic', match: 'mailbox is full', kind: 'delay' as const }
  expect((await verdict(mailboxFullOfNobody(TO), rule)).kind).toBe('delay')
})

describe('a class', () => {
  test('alone leaves the reason', async () => {
    const rule = { name: 'a', field: 'any', match: 'user unknown', class: 'soft' as const }
    expect((await verdict(alice, rule)).recipients).toMatchObject([
      { reason: 'user-unknown', class: 'soft', fault: 'recipient' },
    ])
  })

  test('replaces the usual class of the reason', async () => {
    const rule = { name: 'a', field: 'any', match: 'user unknown', class: 'hard' as const }
    const told = await verdict(alice, { ...rule, reason: 'blocked' })
    expect(told.recipients).toMatchObject([{ reason: 'blocked', class: 'hard', fault: 'sender' }])
  })
})

describe('a kind', () => {
  const gone = { name: 'gone', field: 'subject', match: 'out of office' }

  test('failure makes an answer a failure of its author', async () => {
    const rule = { ...gone, kind: 'failure' as const, reason: 'user-unknown' as const }
    const told = await verdict(vacation(TO), rule)
    expect(told).toMatchObject({
      kind: 'failure',
      standard: null,
      recipients: [{ recipient: 'carol@example.org', action: 'failed', reason: 'user-unknown' }],
    })
    expect(told).not.toHaveProperty('autoReply')
    expect(told).not.toHaveProperty('until')
  })

  test('leaves a verdict of that kind as it is', async () => {
    const told = await verdict(vacation(TO), { ...gone, kind: 'auto-reply' })
    const plain = await verdict(vacation(TO))
    expect(told).toEqual({ ...plain, trace: [expect.any(String), ...plain.trace] })
  })

  test('reads the recipients of an unknown notice', async () => {
    const rule = { name: 'a', field: 'subject', match: 'Note', kind: 'failure' as const }
    const named = Buffer.from(oddity).toString().replace('Büro Nord', 'dave@klant.example')
    expect((await verdict(Buffer.from(named), rule)).recipients).toMatchObject([
      { recipient: 'dave@klant.example', action: 'failed' },
    ])
  })

  test.each([
    ['delay', 'delayed', 'mailbox-full'],
    ['success', 'delivered', 'undefined'],
  ] as const)('%s makes what failed %s', async (kind, action, reason) => {
    const told = await verdict(mailboxFull(TO), { name: 'a', field: 'any', match: 'full', kind })
    expect(told).toMatchObject({ kind, recipients: [{ action, reason }] })
  })

  test.each(['abuse', 'disposition', 'challenge', 'reply', 'auto-reply'] as const)(
    '%s is told by the author of the mail',
    async (kind) => {
      const told = await verdict(oddity, { name: 'a', field: 'subject', match: 'note', kind })
      expect(told).toMatchObject({ kind, standard: null })
      expect(told.recipients.map(({ recipient }) => recipient)).toEqual(['robot@klant.example'])
    },
  )

  test('unknown has no recipients', async () => {
    const told = await verdict(alice, { name: 'a', field: 'any', match: 'alice', kind: 'unknown' })
    expect(told).toMatchObject({ kind: 'unknown', standard: null, recipients: [] })
    expect(told.original?.messageId).toBe('<original@shop.example>')
  })
})

test('of several rules the first one that gives a thing decides it', async () => {
  const base = { field: 'any', match: 'user unknown' }
  const told = await verdict(
    alice,
    { ...base, name: 'a', class: 'soft' },
    { ...base, name: 'b', reason: 'moved' },
    { ...base, name: 'c', reason: 'blocked', class: 'none', kind: 'delay' },
    { ...base, name: 'd', kind: 'unknown' },
  )
  expect(told.kind).toBe('delay')
  expect(told.recipients).toMatchObject([{ reason: 'moved', class: 'soft', fault: 'recipient' }])
  expect(told.trace.slice(0, 3).map((line) => /rule "(.)"/.exec(line)?.[1])).toEqual([
    ...['c', 'b', 'a'],
  ])
})
