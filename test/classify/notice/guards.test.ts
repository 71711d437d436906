import { describe, expect, test } from 'bun:test'
import { classify } from '../../../src/classify/classify.ts'
import { parseReport } from '../../../src/mail/message.ts'

// Mail with the words of a failure notice, each beside what keeps it from being one, or makes it one after all.

type Fields = Record<string, string>

async function kindOf(fields: Fields, text: string): Promise<string> {
  const header = {
    'Return-Path': '<>',
    To: 'nieuws@winkel.example',
    Date: 'Tue, 3 Nov 2026 09:20:00 +0100',
    'Message-ID': '<1@klant.example>',
    'Content-Type': 'text/plain; charset=utf-8',
    ...fields,
  }
  const lines = Object.entries(header).map(([name, value]) => `${name}: ${value}`)
  const report = await parseReport(Buffer.from(`${lines.join('\r\n')}\r\n\r\n${text}\n`))
  return classify(report).kind
}

test('a refusal that a postmaster quotes from his own address is no notice', async () => {
  const fields = {
    'Return-Path': '<postmaster@klant.example>',
    From: 'Postmaster <postmaster@klant.example>',
    Subject: 'Re: your question',
    'In-Reply-To': '<m1@winkel.example>',
  }
  const text =
    'What our log has of it:\n\nanna@klant.example: 550 5.1.1 user unknown\n\nRegards, Bob'
  expect(await kindOf(fields, text)).not.toBe('failure')
})

test('a letter of an administrator with an ordinary address is no notice', async () => {
  const fields = {
    'Return-Path': '<it@klant.example>',
    From: 'System Administrator <it@klant.example>',
    Subject: 'Mail delivery problem',
  }
  const text =
    'Dear Bob,\n\nmail to some users was rejected this morning with 550 5.7.1. Your message could not be delivered at that time. It is mended.'
  expect(await kindOf(fields, text)).not.toBe('failure')
})

test('"your mail" in one sentence did not fail by what the next one tells', async () => {
  const fields = { From: 'Jobs <jobs@klant.example>', Subject: 'Application' }
  const text =
    'We read your mail to jobs@klant.example. The application was rejected. 550 people applied.'
  expect(await kindOf(fields, text)).not.toBe('failure')
})

test('a line of a log is about somebody else’s message', async () => {
  const fields = { From: 'postmaster@mx.klant.example', Subject: 'mx1: lines of today' }
  const text =
    'Nov  3 09:12:44 mx1 postfix/smtp[812]: 4X2def: to=<anna@klant.example>, relay=none, status=bounced (550 5.1.1 user unknown, could not be delivered)'
  expect(await kindOf(fields, text)).not.toBe('failure')
})

test('a postmaster’s notice about two messages counts where it has no link', async () => {
  const fields = { From: 'Postmaster <postmaster@klant.example>', Subject: 'Undelivered mail' }
  const text =
    'Two messages of yours could not be delivered to anna@klant.example: 550 5.1.1 user unknown.'
  expect(await kindOf(fields, text)).toBe('failure')
})

test('a mailer daemon’s notice about several recipients counts, also with a link to the reason', async () => {
  const fields = {
    From: 'Mailer-Daemon <mailer-daemon@klant.example>',
    Subject: 'Undelivered mail',
  }
  const text =
    'The following messages could not be delivered, see https://klant.example/why\n\nanna@klant.example: 550 5.1.1 user unknown\nbob@klant.example: 552 5.2.2 mailbox full'
  expect(await kindOf(fields, text)).toBe('failure')
})

test('a long address between "your message" and what became of it does not part them', async () => {
  const fields = { From: 'Info <info@klant.example>', Subject: 'About your order' }
  const text =
    'Your message to <maria-magdalena.van-der-heijden-oosterhuis@post.utrecht.klant.example> was rejected.'
  expect(await kindOf(fields, text)).toBe('failure')
})

test('a postmaster’s letter with the null return path is a notice, also with a link', async () => {
  const fields = { From: 'Postmaster <postmaster@klant.example>', Subject: 'Mail problem' }
  const text =
    'Dear Bob,\n\nthe message for anna@klant.example could not be delivered, see https://klant.example/why'
  expect(await kindOf(fields, text)).toBe('failure')
  const own = { ...fields, 'Return-Path': '<postmaster@klant.example>' }
  expect(await kindOf(own, text)).not.toBe('failure')
})

describe('what a mail system says will come of a password that runs out is no notice', () => {
  const warnings = [
    'La contraseña de anna@vl.example caduca en 5 días. Si no la cambia, la cuenta será desactivada.',
    'Le mot de passe de anna@vl.example expire. Si vous ne le changez pas, ce compte sera désactivé.',
    'La password di anna@vl.example scade. Se non la cambia, questo account sarà disattivato.',
    'A senha da conta anna@vl.example expira. Se não a mudar, a conta será desativada.',
    'Hasło konta anna@vl.example wygasa. Jeśli nie zostanie zmienione, konto zostanie zablokowane.',
    'Пароль anna@vl.example истекает. Если его не сменить, учётная запись будет отключена.',
  ]
  for (const text of warnings)
    test(text, async () => {
      const fields = { From: 'Mail <mailer-daemon@vl.example>', Subject: 'Password' }
      expect(await kindOf(fields, text)).toBe('unknown')
    })
})
