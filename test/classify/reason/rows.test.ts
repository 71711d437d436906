import { describe, expect, test } from 'bun:test'
import { phraseList } from '../../../src/classify/phrases/lists.ts'
import { type PhraseRow, phraseFinder } from '../../../src/classify/phrases/phrases.ts'
import { words } from '../../../src/classify/phrases/words.ts'
import { decideReason } from '../../../src/classify/reason/reason.ts'
import { asiaPhrases } from '../../../src/classify/rules/reason/asia.ts'
import { contextPhrases } from '../../../src/classify/rules/reason/context.ts'
import { easternPhrases } from '../../../src/classify/rules/reason/eastern.ts'
import { frenchPhrases } from '../../../src/classify/rules/reason/french.ts'
import { gatewayPhrases } from '../../../src/classify/rules/reason/gateways.ts'
import { germanicPhrases } from '../../../src/classify/rules/reason/germanic.ts'
import { googlePhrases } from '../../../src/classify/rules/reason/google.ts'
import { iberianPhrases } from '../../../src/classify/rules/reason/iberian.ts'
import { italianPhrases } from '../../../src/classify/rules/reason/italian.ts'
import { mailboxPhrases } from '../../../src/classify/rules/reason/mailboxes.ts'
import { microsoftPhrases } from '../../../src/classify/rules/reason/microsoft.ts'
import { networkPhrases } from '../../../src/classify/rules/reason/network.ts'
import { noticePhrases, providerPhrases } from '../../../src/classify/rules/reason/providers.ts'
import { recipientPhrases } from '../../../src/classify/rules/reason/recipient.ts'
import { refusalPhrases } from '../../../src/classify/rules/reason/refusal.ts'
import { sessionPhrases } from '../../../src/classify/rules/reason/session.ts'
import { slavicPhrases } from '../../../src/classify/rules/reason/slavic.ts'
import { statusCodes } from '../../../src/classify/rules/reason/status-codes.ts'
import { unknownPhrases } from '../../../src/classify/rules/reason/unknown.ts'
import { weakPhrases } from '../../../src/classify/rules/reason/weak.ts'
import type { Reason } from '../../../src/event.ts'
import { cpuMs } from '../../support/cpu.ts'

const tables: Record<string, PhraseRow<Reason>[]> = {
  asia: asiaPhrases,
  context: contextPhrases,
  eastern: easternPhrases,
  french: frenchPhrases,
  gateways: gatewayPhrases,
  germanic: germanicPhrases,
  google: googlePhrases,
  iberian: iberianPhrases,
  italian: italianPhrases,
  mailboxes: mailboxPhrases,
  microsoft: microsoftPhrases,
  network: networkPhrases,
  notices: noticePhrases,
  providers: providerPhrases,
  recipient: recipientPhrases,
  refusal: refusalPhrases,
  session: sessionPhrases,
  slavic: slavicPhrases,
  unknown: unknownPhrases,
  weak: weakPhrases,
}

// Each phrase is its own example: with a word in each gap, and with what shows whose words they are.
function example(phrase: string, row: PhraseRow<Reason>): string {
  const text = phrase.replaceAll('…', ' x ').replaceAll('*', '').replaceAll(/\s+/g, ' ').trim()
  return [...(row.where?.slice(0, 1) ?? []), text].join(' ')
}

const phrasesOf = (row: PhraseRow<Reason>) => phraseList(row.phrases)

describe('every phrase of a table decides for the reason of its row', () => {
  for (const [name, rows] of Object.entries(tables)) {
    test(name, () => {
      const astray: string[] = []
      for (const row of rows) {
        for (const phrase of phrasesOf(row)) {
          const text = example(phrase, row)
          const notice = name === 'notices'
          const input = notice ? { diagnostic: '', prose: text } : { diagnostic: text }
          const { reason, rule } = decideReason({
            status: '',
            code: null,
            action: 'failed',
            ...input,
          })
          if (reason !== row.reason) astray.push(`${row.reason} "${phrase}" → ${reason}, ${rule}`)
        }
      }
      expect(astray).toEqual([])
    })
  }
})

test('no phrase stands twice in a table', () => {
  const twice: string[] = []
  for (const [name, rows] of Object.entries(tables)) {
    const seen = new Set<string>()
    for (const row of rows) {
      for (const phrase of phrasesOf(row)) {
        const key = `${phrase.split('…').map(words).join('…')}${row.where ?? ''}`
        if (seen.has(key)) twice.push(`${name}: ${phrase}`)
        seen.add(key)
      }
    }
  }
  expect(twice).toEqual([])
})

test('a star stands for the ending of the last word: within a phrase it would find nothing', async () => {
  const folder = new URL('../../../src/classify/rules/', import.meta.url).pathname
  const files = new Bun.Glob('{notice,reason,recipients,auto-reply}/*.ts').scanSync(folder)
  for (const file of files) {
    if (file === 'reason/families.ts') continue
    const text = (await Bun.file(folder + file).text()).replace(
      /\/\*\*[\s\S]*?\*\/|^\s*\/\/.*/gm,
      '',
    )
    expect([file, ...(text.match(/[^\s|'`]+\*[ \n]+(?=[\p{L}\p{N}])/gu) ?? [])]).toEqual([file])
  }
})

test('a status code alone names its reason, and its meaning stands in the trace', () => {
  for (const [detail, { meaning, reason }] of Object.entries(statusCodes)) {
    const input = { status: `5.${detail}`, code: null, diagnostic: '', action: 'failed' as const }
    const decided = decideReason(input)
    expect(decided.reason).toBe(reason ?? 'undefined')
    if (reason) expect(decided.rule).toBe(`status 5.${detail}, ${meaning}`)
  }
})

test('a phrase is found whatever stands between its words, not inside other words', () => {
  const find = phraseFinder([
    { reason: 'a', source: 's', phrases: 'mailbox full | 已满 | too … far' },
  ])
  const finds = (text: string) => find(words(text), text.toLowerCase()) !== null
  expect(finds('MAILBOX_FULL')).toBe(true)
  expect(finds('mailbox\n  full.')).toBe(true)
  expect(finds('mailbox fuller')).toBe(false)
  expect(finds('邮箱已满。')).toBe(true)
  expect(finds('too very far')).toBe(true)
  expect(finds(`too ${'very '.repeat(20)}far`)).toBe(false)
})

// Strings that a rule with backtracking would choke on: each is read in time linear in its length,
// since only the first part of it is read at all.
describe('no text takes long', () => {
  const pieces = [
    'a',
    'a.',
    'a@',
    '1.1.1.',
    '550 ',
    '5.1.1 ',
    'http://',
    '[192.0.2.1]',
    'user ',
    'domain x ',
    'mailbox ',
    '>>> mail <<< ',
    "l'",
    'メ',
    '\u0301',
    '\n',
    'remote protocol error\n<<< ',
    "returned '441 4.4.1",
    '(state 1',
    '<',
  ]
  for (const piece of pieces) {
    test(JSON.stringify(piece), () => {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
      const input = { status: text, code: null, diagnostic: text, action: 'failed', prose: text }
      const started = cpuMs()
      decideReason({ ...input, action: 'failed' })
      expect(cpuMs() - started).toBeLessThan(1000)
    })
  }
})

test('a new address that nobody is said to have moved to tells of no move', () => {
  const answer = '450 4.7.1 nueva dirección IP, lista gris, intente más tarde'
  const facts = { status: '4.7.1', code: 450, diagnostic: answer, action: 'failed' as const }
  expect(decideReason(facts)).toMatchObject({ reason: 'on-hold', class: 'soft' })
})
