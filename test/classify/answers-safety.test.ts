// What the classifiers of answers owe to everybody else: they leave failures alone, take no time on
// any input, and their tables say what they mean.

import { describe, expect, test } from 'bun:test'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { complaintVerdict } from '../../src/classify/arf.ts'
import { autoReplyVerdict } from '../../src/classify/auto-reply/auto-reply.ts'
import { challengeVerdict } from '../../src/classify/challenge.ts'
import { classify } from '../../src/classify/classify.ts'
import { dispositionVerdict } from '../../src/classify/disposition.ts'
import { phraseList } from '../../src/classify/phrases/lists.ts'
import { words } from '../../src/classify/phrases/words.ts'
import { replyVerdict } from '../../src/classify/reply.ts'
import { dealings, elsewhere, papers } from '../../src/classify/rules/auto-reply/absence.ts'
import { asian } from '../../src/classify/rules/auto-reply/asian.ts'
import { eastern } from '../../src/classify/rules/auto-reply/eastern.ts'
import { leftPhrases } from '../../src/classify/rules/auto-reply/left.ts'
import { northern } from '../../src/classify/rules/auto-reply/northern.ts'
import { noticePhrases, noticeSubjects } from '../../src/classify/rules/auto-reply/notices.ts'
import {
  accountRequests,
  receivedMessage,
  receivedRequest,
} from '../../src/classify/rules/auto-reply/receipt.ts'
import { romance } from '../../src/classify/rules/auto-reply/romance.ts'
import { western } from '../../src/classify/rules/auto-reply/western.ts'
import { parseReport } from '../../src/mail/message.ts'
import { cpuMs } from '../support/cpu.ts'

const detectors = {
  complaintVerdict,
  dispositionVerdict,
  challengeVerdict,
  autoReplyVerdict,
  replyVerdict,
}
const languages = [...western, ...romance, ...northern, ...eastern, ...asian]

const CORPORA = join(import.meta.dir, '../../../shared/corpora')
const labelled = existsSync(CORPORA)
  ? readFileSync(join(CORPORA, 'labels.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { file: string; labels: { kind?: string } })
  : []

describe.skipIf(labelled.length === 0)('of the labelled mail', () => {
  const ofKind = (...kinds: string[]) =>
    labelled.filter(({ labels }) => kinds.includes(labels.kind ?? ''))
  const read = (file: string) => parseReport(readFileSync(join(CORPORA, file)))

  test('no failure, delay or delivery is taken for an answer that a program sent', async () => {
    const claimed: string[] = []
    for (const { file } of ofKind('bounce', 'temporary', 'delivered')) {
      const report = await read(file)
      const { replyVerdict: _, ...others } = detectors
      for (const [name, detect] of Object.entries(others))
        if (detect(report)) claimed.push(`${file} ${name}`)
    }
    expect(claimed).toEqual([])
  })

  test('every automatic answer and every complaint is recognised', async () => {
    const wrong: string[] = []
    for (const [label, kind] of [
      ['auto-reply', 'auto-reply'],
      ['feedback', 'abuse'],
    ] as const) {
      for (const { file } of ofKind(label)) {
        const verdict = classify(await read(file))
        if (verdict.kind !== kind) wrong.push(`${file} ${verdict.kind}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test('notifications and reports of policies are no answers', async () => {
    const claimed: string[] = []
    for (const { file } of ofKind('auto-generated', 'dmarc-report', 'tls-report')) {
      const report = await read(file)
      for (const [name, detect] of Object.entries(detectors))
        if (detect(report)) claimed.push(`${file} ${name}`)
    }
    expect(claimed).toEqual([])
  })
})

describe('no time is taken by', () => {
  const pieces = [
    'a',
    ' ',
    '\n',
    '>',
    '> ',
    '-----',
    'On 1 ',
    'On a@b wrote:\n',
    'From: a\n',
    'Van: x\n',
    '<a@',
    'ticket ',
    'ticket #',
    'ticket-',
    'in the office ',
    'bin ',
    'ich bin … ',
    'until ',
    '"eventType":',
    '{"notificationType":"Complaint",',
    'feedback-type: a\n',
    'disposition: x\n',
    '自動',
    '12月',
    '＠',
    '.',
    '[',
    '(',
    '550 5.1',
    ': ',
    '\u0301',
    'ﷺ',
  ]
  for (const piece of pieces) {
    test(JSON.stringify(piece), async () => {
      const filler = piece.repeat(Math.ceil(200_000 / piece.length))
      const head = `Subject: ${filler.slice(0, 4000).replaceAll('\n', ' ')}\r\nFrom: ${filler.slice(0, 4000).replaceAll('\n', ' ')} <a@b.example>\r\nIn-Reply-To: ${filler.slice(0, 4000).replaceAll('\n', ' ')}\r\nAuto-Submitted: auto-replied\r\n\r\n`
      const report = await parseReport(Buffer.from(head + filler))
      const started = cpuMs()
      for (const detect of Object.values(detectors)) detect(report)
      expect(cpuMs() - started).toBeLessThan(150)
    })
  }
})

describe('the phrase tables', () => {
  const worldwide = {
    dealings,
    papers,
    elsewhere,
    leftPhrases,
    accountRequests,
    receivedMessage,
    receivedRequest,
  }
  const cells = [...languages, { language: 'all', ...worldwide }].flatMap(({ language, ...row }) =>
    Object.entries(row).flatMap(([column, cell]) =>
      phraseList(cell).map((phrase) => ({ language, column, phrase })),
    ),
  )

  test('are written folded, or a phrase would never match', () => {
    const plain = (phrase: string) =>
      phrase
        .replace(/\*$/, '')
        .split('…')
        .map((piece) => piece.trim())
        .join('…')
    const wrong = cells.filter(({ phrase }) =>
      plain(phrase)
        .split('…')
        .some((piece) => words(piece).trim() !== piece),
    )
    expect(wrong).toEqual([])
    expect(cells.length).toBeGreaterThan(1500)
  })

  test('have each language once, with its required columns', () => {
    expect(new Set(languages.map(({ language }) => language)).size).toBe(languages.length)
    for (const row of languages) expect(row.subject.trim() && row.away.trim()).not.toBe('')
  })

  test('do not take a failure notice for an answer', () => {
    const answers = new Set(
      cells.filter(({ column }) => column !== 'courtesy').map(({ phrase }) => phrase),
    )
    const both = phraseList(`${noticeSubjects} | ${noticePhrases}`)
    expect(both.filter((phrase) => answers.has(phrase))).toEqual([])
  })
})
