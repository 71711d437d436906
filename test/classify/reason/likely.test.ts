import { describe, expect, test } from 'bun:test'
import { join } from 'node:path'
import { knownAnswers, read, tableOf } from '../../../scripts/known-words.ts'
import { knownWordsIn, likelyReason, wordsOf } from '../../../src/classify/reason/likely.ts'
import { decideReason } from '../../../src/classify/reason/reason.ts'
import { cpuMs } from '../../support/cpu.ts'
import { decidedOf } from './class-of.ts'

const answers = await knownAnswers()
const FOLDS = 5
const table = join(import.meta.dir, '../../../src/classify/rules/reason/known-words.txt')

test('the table is counted from the answers of the tests: run `bun scripts/known-words.ts`', async () => {
  expect(await Bun.file(table).text()).toBe(tableOf(answers))
})

test('words and neighbours count once, and so do the status, its class and the command', () => {
  const plain = 'No user, no user 42 (in reply to RCPT TO command)'
  const words = ['no', 'user', 'no+user', '5.*', '*.1.1', '550', '@rcpt']
  expect([...wordsOf({ plain, status: '5.1.1', stage: 'rcpt', code: 550 }).keys()]).toEqual(words)
})

test('of answers that were not counted, the words alone tell four in five', () => {
  let right = 0
  for (let fold = 0; fold < FOLDS; fold++) {
    const known = knownWordsIn(tableOf(answers.filter((_, index) => index % FOLDS !== fold)))
    for (const answer of answers.filter((_, index) => index % FOLDS === fold)) {
      if (likelyReason(read(answer), 'undefined', 0, known)?.reason === answer.reason) right += 1
    }
  }
  expect(right / answers.length).toBeGreaterThan(0.8)
})

describe('where no rule tells, the words of known answers do', () => {
  const told = (diagnostic: string) =>
    decideReason({ status: '5.0.0', code: 550, diagnostic, action: 'failed' })

  test('and the trace names them', () => {
    const { reason, rule } = told('421 4.7.0 Mind your connections per head')
    expect(reason).toBe('rate-limited')
    expect(rule).toBe('a guess from the words "connections", "per" of answers that are known')
  })

  test('a guess is never hard', () => {
    const said = '550 Which mailbox? We host it not (in reply to RCPT TO command)'
    const { reason, class: severity } = told(said)
    expect([reason, severity]).toEqual(['user-unknown', 'soft'])
  })

  test('not where words say as much of one reason as of another', () => {
    expect(told('550 Rejected').reason).toBe('on-hold')
  })

  test('not where no word is known', () => {
    expect(told('550 xyzzy plugh').reason).toBe('on-hold')
  })

  test('not by words of whom to ask and where to read more', () => {
    const ask = 'Please contact the administrator of the site for details.'
    for (const more of [ask, 'See https://help.s.example/e/12 for more information.'])
      expect(told(`550 Rejected ${more}`).reason).toBe('on-hold')
  })

  test('not for the words of a reporter', () => {
    const reported = decideReason({
      status: '',
      code: null,
      diagnostic: 'queued mails: given to the paper shredder',
      action: 'failed',
    })
    expect(reported.reason).toBe('on-hold')
  })
})

describe('what a code says gives way to words that speak clearly for something else', () => {
  test.each([
    [
      'user-unknown',
      '504 the local part does not correspond to any customer (in reply to RCPT TO command)',
    ],
    [
      'relaying-denied',
      '503 this server handles mail for its customers only, the recipient is none (in reply to RCPT TO command)',
    ],
    ['message-too-big', '500 too large: SIZE=30984321, max 20971520'],
  ])('%s: %s', (reason, answer) => {
    const decided = decideReason({ status: '', code: null, diagnostic: answer, action: 'failed' })
    expect(decided).toMatchObject({ reason, class: 'soft' })
  })

  test.each([
    ['syntax-error', '503 5.5.1 MAIL comes before RCPT'],
    ['syntax-error', '504 Parameter of the command'],
    ['system-full', '452 try again later'],
    ['mailbox-full', '552 5.2.2 the service is unavailable'],
    ['message-too-big', '550 5.3.4 blocked, weight 33 MiB, policy 25 MiB'],
    ['content-error', "550 5.6.7 The user's server cannot take internationalized addresses"],
    ['content-error', '554 5.6.0 Message rejected by mailbox of the recipient for its form'],
  ])('and stands otherwise, %s: %s', (reason, answer) => {
    const decided = decideReason({ status: '', code: null, diagnostic: answer, action: 'failed' })
    expect(decided.reason as string).toBe(reason)
  })
})

describe('weak words and the mere command give way to words that speak clearly', () => {
  test.each([
    ['rate-limited', '421 4.7.0 twenty letters per session is the most we allow'],
    ['sender-rejected', '553 5.1.8 no DNS for the domain of your return address'],
  ])('%s: %s', (reason, answer) => {
    const diagnostic = `${answer} (in reply to MAIL FROM command)`
    expect(decideReason({ status: '', code: null, diagnostic, action: 'failed' })).toMatchObject({
      reason: reason as 'rate-limited',
      class: 'soft',
    })
  })

  test('but words for a wrong address stand', () => {
    const answer = '550 5.7.1 The domain s.example is not configured on this server'
    expect(told(answer)).toBe('hard host-unknown')
  })
})

test('a server that refuses the connection for good did not time out', () => {
  const diagnostic = '554 connection refused: timed out hosts (in reply to initial connection)'
  const decided = decideReason({ status: '', code: null, diagnostic, action: 'failed' })
  expect(decided.reason).toBe('blocked')
})

const told = (answer: string) => {
  const { class: severity, reason } = decidedOf(answer)
  return `${severity} ${reason}`
}

describe('a status of the address is weighed with the words', () => {
  test.each([
    ['blocked', '550 5.1.1 connections from your country are closed'],
    ['rate-limited', '550 5.1.1 too many letters in a minute'],
    ['relaying-denied', '550 5.1.1 k.example is not one of the domains served by this host'],
  ])('which may be of something else, %s: %s', (reason, answer) => {
    expect(told(answer)).toBe(`soft ${reason}`)
  })

  test.each([
    '550 5.1.1 adresse fautive, vérifiez votre carnet',
    '550 5.1.1 Server r-mx-low-07 checked anna with its partner: negative',
    '550 5.1.1 Bounced by mx4, queue id 4Xy7unblockZ',
    '550 5.1.1 メールは配信されませんでした',
    '550 5.1.1 不存在。邮件已退回',
    '550 5.1.1 邮件被退回',
  ])('and stands where little speaks against it: %s', (answer) => {
    expect(told(answer)).toBe('hard user-unknown')
  })
})

describe('a server that says no more than that it was the recipient', () => {
  const said = 'The message could not be delivered due to a recipient error'
  test.each([
    ['hard user-unknown', `550 5.1.1 ${said}.`],
    ['hard user-unknown', `550 5.1.1 ${said}: user unknown`],
    ['soft mailbox-full', `552 5.2.2 ${said}, mailbox is full`],
    ['soft on-hold', `451 4.3.0 ${said}. Please try again later.`],
  ])('%s: %s', (expected, answer) => {
    expect(told(answer)).toBe(expected)
  })
})

test('words of one stem are one word, and Chinese is read by two characters', () => {
  const known = (plain: string) =>
    [...wordsOf({ plain, status: '', stage: '', code: null }).keys()].slice(0, -1)
  expect(known('registrado registrada')).toEqual(['regist'])
  expect(known('收件人邮箱')).toEqual(['收件', '件人', '人邮', '邮箱'])
})

test('no answer takes long', () => {
  const started = cpuMs()
  likelyReason(
    { plain: 'mailbox '.repeat(100_000), status: '5.0.0', stage: '', code: null },
    'on-hold',
  )
  expect(cpuMs() - started).toBeLessThan(100)
})
