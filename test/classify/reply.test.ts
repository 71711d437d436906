// Answers of people, and what only looks like one.

import { describe, expect, test } from 'bun:test'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fold } from '../../src/classify/phrases/fold.ts'
import { ownWords, replyVerdict } from '../../src/classify/reply.ts'
import { quoteIntroductions, quoteRules } from '../../src/classify/rules/reply.ts'
import { replyPrefixes } from '../../src/classify/rules/subject-marks.ts'
import { replyPrefix } from '../../src/classify/subject-marks.ts'
import type { Verdict } from '../../src/event.ts'
import { parseReport } from '../../src/mail/message.ts'

async function mail(subject: string, text: string, ...headers: string[]): Promise<Verdict | null> {
  const lines = [
    'From: Bob <bob@example.org>',
    `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
    ...headers,
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
  ]
  return replyVerdict(await parseReport(Buffer.from(lines.join('\r\n'))))
}

const ANSWERS = 'In-Reply-To: <m1@example.com>'

test('a person answers a message', async () => {
  const raw = await readFile(join(import.meta.dir, '../fixtures/reply-outlook-nl.eml'))
  expect(replyVerdict(await parseReport(raw))).toMatchObject({
    kind: 'reply',
    standard: null,
    recipients: [{ recipient: 'bob@example.org', action: 'delivered', class: 'none' }],
    original: { messageId: '<news-20261119@klant.example>' },
    trace: [
      'it answers a mail (In-Reply-To or References)',
      'the subject starts with "re:"',
      'it quotes the original',
    ],
  })
})

describe('an answer is known by', () => {
  test('the message it names', async () => {
    expect(await mail('Hello', 'Fine.', ANSWERS)).toMatchObject({
      original: { messageId: '<m1@example.com>' },
    })
    expect(
      await mail('Hello', 'Fine.', 'References: <m0@example.com> <m1@example.com>'),
    ).toMatchObject({ original: { messageId: '<m1@example.com>' } })
  })

  for (const subject of [
    'Re: Hi',
    'RE[2]: Hi',
    'AW: Hi',
    'Antw: Hi',
    'SV: Hi',
    'Odp: Hi',
    'RES: Hi',
    'YNT: Hi',
    'Отв: Hi',
    '回复：Hi',
    '返信: Hi',
    '답장: Hi',
    'ΑΠ: Hi',
  ]) {
    test(`the subject "${subject}" over a quote`, async () => {
      expect((await mail(subject, 'Fine.\r\n\r\n> Shall we?'))?.kind).toBe('reply')
    })
  }
})

describe('no answer of a person is', () => {
  const others: [string, string, string, ...string[]][] = [
    ['a first mail', 'Hello', 'Shall we meet?'],
    ['a mail that is only called Re:', 'Re: your prize', 'Click here.'],
    ['list mail', 'Re: Patch', '> diff', ANSWERS, 'List-Id: <dev.example.org>'],
    ['bulk mail', 'Re: Sale', '> now', ANSWERS, 'Precedence: bulk'],
    ['an automatic answer', 'Re: Hello', 'Away.', ANSWERS, 'Auto-Submitted: auto-replied'],
    ['a forwarded mail', 'Fwd: Hello', '> Hello', ANSWERS],
    ['an empty mail', 'Hello', '', ANSWERS],
  ]
  for (const [what, subject, text, ...headers] of others) {
    test(what, async () => expect(await mail(subject, text, ...headers)).toBeNull())
  }

  for (const from of [
    'MAILER-DAEMON@example.org',
    'postmaster@example.org',
    'Mail Delivery Subsystem <md@example.org>',
    'noreply@example.org',
    '<>',
  ]) {
    test(`mail of ${from}`, async () => {
      const lines = [`From: ${from}`, 'Subject: Re: Hi', ANSWERS, '', 'x', '> y']
      expect(replyVerdict(await parseReport(Buffer.from(lines.join('\r\n'))))).toBeNull()
    })
  }
})

describe('own words end', () => {
  const ends: [string, string][] = [
    ['at quoted lines', '> quoted'],
    [
      'at an introduction in English',
      'On Mon, Nov 16, 2026 at 9:00 AM Ann <ann@example.com> wrote:\n',
    ],
    ['at an introduction in Dutch', 'Op ma 16 nov 2026 om 09:00 schreef Ann Peeters:\n'],
    ['at an introduction in German', 'Am 16.11.2026 um 09:00 schrieb Ann Peeters:\n'],
    ['at an introduction in French', 'Le 16 nov. 2026 à 09:00, Ann Peeters a écrit :\n'],
    ['at an introduction in Russian', '16 ноября 2026 г., 09:00, Ann пишет:\n'],
    ['at an introduction in Chinese', '在 2026年11月16日，Ann 写道：\n'],
    ['at a rule', '-----Oorspronkelijk bericht-----\nVan: Ann'],
    ['at the block of Outlook', 'Von: Ann\nGesendet: Montag, 16. November 2026 09:00\nAn: Bob\n'],
  ]
  for (const [what, quote] of ends) {
    test(what, () => {
      expect(ownWords(`Fine.\n${quote}`)).toEqual({ own: 'Fine.', quoted: true })
    })
  }

  test('nowhere in a mail that quotes nothing', () => {
    const text = 'From: here to there: a walk.\nI wrote: yes.'
    expect(ownWords(text)).toEqual({ own: text, quoted: false })
  })
})

test('a subject is an answer only by its start', () => {
  expect(replyPrefix('RE: x')).toBe('re')
  expect(replyPrefix('Regarding: x')).toBe('')
  expect(replyPrefix('x Re: y')).toBe('')
})

test('every row is folded, or it would never match', () => {
  const rows = [...replyPrefixes, ...quoteIntroductions, ...quoteRules]
  expect(rows.filter((row) => fold(row) !== row)).toEqual([])
})
