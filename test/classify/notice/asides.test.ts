// Sentences of a notice that name somebody beside its recipients: whoever is told, or gets a copy.

import { describe, expect, test } from 'bun:test'
import { classify } from '../../../src/classify/classify.ts'
import { parseReport } from '../../../src/mail/message.ts'

async function told(text: string, subject: string): Promise<string[]> {
  const mail = `Return-Path: <>
From: Mail Delivery System <mailer-daemon@mx.verre.example>
To: b-7k2m@bounces.winkel.example
Subject: ${subject}
Content-Type: text/plain; charset=utf-8

${text}
`
  const { recipients } = classify(await parseReport(Buffer.from(mail)))
  return recipients.map(({ recipient, action }) => `${recipient} ${action}`)
}

describe('who is told if the delivery fails has not failed', () => {
  const delays = [
    `Your message to anna@vl.example has not been delivered yet.
It will be tried again for 3 more days. If it cannot be delivered, bob@vl.example will be told.`,
    `Your message to anna@vl.example has not been delivered yet. It will be tried again.
If it cannot be delivered in these three days,
then bob@vl.example will be told.`,
    `A message you sent to anna@vl.example is still in the queue after 4 hours.
Should delivery fail for good, a report goes to bob@vl.example and to you.`,
    `Votre message à anna@vl.example n'a pas encore été remis. Nous réessaierons.
S'il ne peut pas être remis, bob@vl.example en sera informé.`,
    `Uw bericht aan anna@vl.example is nog niet bezorgd. We blijven het proberen.
Als het bericht niet bezorgd kan worden, krijgt bob@vl.example daarvan bericht.`,
    `Ihre Nachricht an anna@vl.example konnte noch nicht zugestellt werden.
Wenn die Nachricht nicht zugestellt werden kann, wird bob@vl.example benachrichtigt.`,
    `您发给 anna@vl.example 的邮件尚未送达,系统将继续尝试。
如果无法送达,将通知 bob@vl.example。`,
  ]
  for (const text of delays)
    test(text, async () => {
      expect(await told(text, 'Delayed mail')).toEqual(['anna@vl.example delayed'])
    })
})

test('who got a copy has not failed', async () => {
  const text = `Uw bericht kon niet worden bezorgd bij anna@vl.example: deze gebruiker bestaat niet.
Een kopie is gestuurd naar cor@vl.example. Neem voor hulp contact op met daan@vl.example.`
  expect(await told(text, 'Niet bezorgd')).toEqual(['anna@vl.example failed'])
})

test('nor where no space stands before the word for it', async () => {
  const text = `anna@vl.example 宛のメールは配信できませんでした。ユーザーが存在しません。
cor@vl.example にコピーを送信しました。`
  expect(await told(text, '配信エラー')).toEqual(['anna@vl.example failed'])
})

describe('a recipient in such a sentence', () => {
  const failed = (...names: string[]) => names.map((name) => `${name}@vl.example failed`)
  test('counts if nobody is named before it', async () => {
    const text = `Your message could not be delivered.
If bob@vl.example is still in use, please correct the address: user unknown.`
    expect(await told(text, 'Undelivered mail')).toEqual(failed('bob'))
  })
  test('counts if it has the answer of a server', async () => {
    const text = `Your message to anna@vl.example was refused: 550 5.1.1 User unknown.
If sent to bob@vl.example it gets 550 5.1.1 User unknown.`
    expect(await told(text, 'Undelivered mail')).toEqual(failed('anna', 'bob'))
  })
  test('counts if the copy failed', async () => {
    const text = `Your message could not be delivered to anna@vl.example: user unknown.
A copy could not be delivered to cor@vl.example: user unknown.`
    expect(await told(text, 'Undelivered mail')).toEqual(failed('anna', 'cor'))
  })
  test('counts where "se" does not mean "if"', async () => {
    const text = `No se pudo entregar el mensaje a anna@vl.example: el usuario no existe.
Se rechazó el mensaje a bob@vl.example: el usuario no existe.`
    expect(await told(text, 'Mensaje no entregado')).toEqual(failed('anna', 'bob'))
  })
})
