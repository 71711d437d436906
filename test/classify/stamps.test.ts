import { describe, expect, test } from 'bun:test'
import { classify } from '../../src/classify/classify.ts'
import { withoutStamps } from '../../src/classify/stamps.ts'
import { parseReport } from '../../src/mail/message.ts'
import { crlf } from '../support/mail.ts'

async function reasonOf(body: string) {
  const raw = crlf(`From: MAILER-DAEMON@mx.klant.example
To: bounces@shop.example
Subject: Undeliverable mail

${body}`)
  const { kind, recipients } = classify(await parseReport(raw))
  return [kind, ...recipients.map(({ recipient, reason }) => `${recipient} ${reason}`)]
}

const vague = 'Your message to anna@klant.example could not be delivered. Sorry about that.'

test.each([
  'This message has been scanned for viruses and\ndangerous content by MailGuard, and is\nbelieved to be clean.',
  '-- \nVirus-free. www.scanner.example',
  'No virus found in this message.\nChecked by Guard - www.guard.example',
  'Diese E-Mail wurde von Guard auf Viren geprüft.',
  'Este mensaje ha sido analizado por MailGuard en busca de virus',
])('%j under a notice is no reason', async (footer) => {
  const plain = await reasonOf(vague)
  expect(plain).toEqual(['failure', 'anna@klant.example on-hold'])
  expect(await reasonOf(`${vague}\n\n${footer}\n`)).toEqual(plain)
})

test.each([
  'CAUTION: This email originated from outside of the organization. Do not click links or open\nattachments unless you recognize the sender.',
  '[EXTERNAL EMAIL] Exercise caution with links.',
  "ATTENTION : ce courriel provient d'un expéditeur externe. Ne cliquez pas sur les liens.",
  'ACHTUNG: Externe E-Mail. Klicken Sie auf keine Links.',
])('%j above a notice is no reason', async (banner) => {
  const plain = await reasonOf(vague)
  expect(await reasonOf(`${banner}\n\n${vague}\n`)).toEqual(plain)
})

describe('what is told of the mail itself stays', () => {
  test.each([
    ['It was scanned for viruses and rejected: a virus was found in it.', 'virus-detected'],
    ['This group takes no mail from outside the organization.', 'sender-rejected'],
    ['<anna@klant.example>: 554 5.7.1 scanned by guard: virus found', 'virus-detected'],
  ])('%j', async (line, reason) => {
    expect(await reasonOf(`${vague}\n\n${line}\n`)).toEqual([
      'failure',
      `anna@klant.example ${reason}`,
    ])
  })
})

test('a stamp leaves its lines empty and the others as they are', () => {
  const lines = [
    'one',
    '',
    'Scanned by Guard',
    'for you',
    '',
    'anna@klant.example',
    'Virus free www',
  ]
  expect(withoutStamps(lines.join('\n'), 100)).toEqual([
    'one',
    '',
    '',
    '',
    '',
    'anna@klant.example',
    '',
  ])
})
