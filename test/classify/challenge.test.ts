// Challenge-response systems, and the mail that looks like theirs.

import { describe, expect, test } from 'bun:test'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { challengeVerdict } from '../../src/classify/challenge.ts'
import { fold } from '../../src/classify/phrases/fold.ts'
import * as rules from '../../src/classify/rules/challenge.ts'
import type { Verdict } from '../../src/event.ts'
import { parseReport } from '../../src/mail/message.ts'

async function mail(subject: string, text: string, ...headers: string[]): Promise<Verdict | null> {
  const lines = [
    ...headers,
    'From: Bob <bob@example.org>',
    `Subject: ${subject}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
  ]
  return challengeVerdict(await parseReport(Buffer.from(lines.join('\r\n'))))
}

test('a challenge names the person who waits behind it, and the message that is held', async () => {
  const raw = await readFile(join(import.meta.dir, '../fixtures/challenge-click.eml'))
  expect(challengeVerdict(await parseReport(raw))).toMatchObject({
    kind: 'challenge',
    standard: null,
    recipients: [{ recipient: 'bob@example.org', action: 'delivered', class: 'none' }],
    original: { messageId: '<news-20261119@klant.example>' },
  })
})

describe('a challenge is known by', () => {
  const known: [string, string, string, ...string[]][] = [
    [
      'the agent of TMDA and its confirmation address',
      'Hello',
      'Please confirm.',
      'X-Delivery-Agent: TMDA/1.1.12',
      'Reply-To: bob-confirm-1234.abcd@example.org',
    ],
    ['the header of BoxTrapper', 'Your email requires verification', 'Hi.', 'X-BoxTrapper: 1'],
    [
      'its sender',
      'Re: Hello',
      'I now allow only senders I have approved.',
      'Return-Path: <spamblocker-challenge@example.net>',
    ],
    [
      'holding and asking, in English',
      'Re: News (verification required)',
      'Your message is being held. Click below to verify that you are a real person.',
    ],
    [
      'holding and asking, by TMDA without its header',
      'Please confirm your message',
      'Your message attached below is being held because the address has not been verified. To release your message for delivery, please send an empty message to the following address.',
    ],
    [
      'a guest list',
      'Re: News (Action Required)',
      'Your message about "News" was waitlisted. Please add yourself to my Guest List.',
    ],
    [
      'holding and asking, in French',
      'Bonjour',
      'Votre message est en attente. Cliquez sur le lien pour vous identifier.',
    ],
    [
      'holding and asking, in German',
      'Hallo',
      'Ihre Nachricht wurde zurückgehalten. Bitte antworten Sie auf diese E-Mail.',
    ],
    [
      'holding and asking, in Portuguese',
      'AntiSpam',
      'Para que sua mensagem seja entregue, clique no link abaixo.',
    ],
    ['holding and asking, in Dutch', 'Hallo', 'Uw bericht wordt vastgehouden. Klik op de link.'],
  ]
  for (const [what, subject, text, ...headers] of known) {
    test(what, async () => expect((await mail(subject, text, ...headers))?.kind).toBe('challenge'))
  }
})

describe('no challenge is', () => {
  const others: [string, string, string, ...string[]][] = [
    [
      'a list that holds a message for its moderator',
      'Your message to Dev awaits moderator approval',
      'Your message is being held until the moderator can review it; verify that you are a member.',
      'X-Mailman-Version: 2.1',
    ],
    [
      'the confirmation of a subscription',
      'Please confirm your subscription',
      'Click the link below to confirm your subscription to our list.',
    ],
    [
      'a list mail about spam filters',
      'Filters',
      'To control spam, confirm that you are a real person.',
      'List-Id: <x.example.org>',
    ],
    [
      'an answer of somebody who uses TMDA',
      'Re: Hello',
      'Fine with me.',
      'X-Delivery-Agent: TMDA/1.1.12',
      'Reply-To: bob@example.org',
    ],
    [
      'an answer that quotes a challenge',
      'Re: News',
      'See this:\r\n> Your message is being held. Verify that you are a real person.',
    ],
    ['a thank-you', 'Re: News', 'Thank you for your message.'],
  ]
  for (const [what, subject, text, ...headers] of others) {
    test(what, async () => expect(await mail(subject, text, ...headers)).toBeNull())
  }
})

test('every phrase is folded, or it would never match', () => {
  const rows = [...rules.challengeSubjects, ...rules.heldPhrases, ...rules.proofPhrases]
  expect(rows.filter((row) => fold(row) !== row)).toEqual([])
})
