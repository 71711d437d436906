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
  'This mail has been scanned for all known viruses and offensive content by Guard on behalf of Klant.',
  'Diese E-Mail wurde von Guard auf Viren geprüft.',
  'Este mensaje ha sido analizado por MailGuard en busca de virus',
  'This e-mail is confidential and intended solely for the addressee. If you are not the intended recipient,\nplease delete it. We accept no liability for messages that are lost, late, or contain viruses.',
  'This email and its attachments are for the sole use of the intended recipients and may contain viruses.',
  'Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, löschen Sie sie.',
  'Dit bericht is uitsluitend bestemd voor de geadresseerde. Wij zijn niet aansprakelijk voor virussen.',
  'Spam detection by Guard. Report this message as spam: https://guard.example/r?id=9912',
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
  'ACHTUNG: Diese E-Mail kommt von einem externen Absender. Öffnen Sie keine Anhänge.',
  "You don't often get email from mailer-daemon@mx.klant.example. Learn why this is important",
  '[The sender could not be verified. Be careful with links.]',
])('%j above a notice is no reason', async (banner) => {
  const plain = await reasonOf(vague)
  expect(await reasonOf(`${banner}\n\n${vague}\n`)).toEqual(plain)
})

describe('words about the mail itself are no stamp', () => {
  test.each([
    ['It was scanned for viruses and rejected: a virus was found in it.', 'virus-detected'],
    ['This group takes no mail from outside the organization.', 'sender-rejected'],
    ['<anna@klant.example>: 554 5.7.1 scanned by guard: virus found', 'virus-detected'],
    [
      'Your message was refused as spam. If you received this message in error, call us.',
      'spam-detected',
    ],
    ['The intended recipient does not exist.', 'user-unknown'],
    ['The intended recipient is over quota.', 'mailbox-full'],
    ['The server of the intended recipient did not respond.', 'expired'],
    [
      'Der Empfänger ist unbekannt. Wenn Sie dies irrtümlich erhalten haben, löschen Sie es.',
      'user-unknown',
    ],
    ['It was not for you? We accept no liability. The address is unknown.', 'user-unknown'],
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

const rule = '_'.repeat(47)
test.each([
  `${rule}\nKlanten mailing list\nKlanten@lijst.example\nhttps://lijst.example/info`,
  `${rule}\nklanten mailing list -- klanten@lijst.example\nTo unsubscribe send an email to klanten-leave@lijst.example`,
])('addresses in the footer of a list are no recipients', async (footer) => {
  const plain = await reasonOf(vague)
  expect(await reasonOf(`${vague}\n\n${footer}\n`)).toEqual(plain)
  const [kind, ...recipients] = await reasonOf(
    `Your message could not be delivered.\n\n${footer}\n`,
  )
  expect([kind, recipients]).toEqual(['failure', []])
})
