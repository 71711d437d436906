// Three lists of recipients under titles that tell what the recipients did: those who did not get the message, those
// for whom it is tried again, and those who got it.

import { expect, test } from 'bun:test'
import { classify } from '../../../src/classify/classify.ts'
import { parseReport } from '../../../src/mail/message.ts'

/** Lines by three: did not get it, tried again, got it. */
const titles = `Het is niet gelukt uw bericht te bezorgen bij:
Bij deze ontvangers wordt het later opnieuw geprobeerd:
Deze ontvangers hebben het bericht ontvangen:
Diese Empfänger haben Ihre Nachricht nicht erhalten:
Für diese Empfänger läuft die Zustellung noch:
Diese Empfänger haben Ihre Nachricht erhalten:
Ces destinataires n'ont pas reçu votre message :
Pour ces destinataires, une nouvelle tentative aura lieu :
Ces destinataires ont bien reçu votre message :
Estos destinatarios no han recibido su mensaje:
Para estos destinatarios se volverá a intentar:
Estos destinatarios han recibido su mensaje:
Questi destinatari non hanno ricevuto il messaggio:
Per questi destinatari si riproverà più tardi:
Questi destinatari hanno ricevuto il messaggio:
Estes destinatários não receberam a sua mensagem:
Para estes destinatários haverá nova tentativa:
Estes destinatários receberam a sua mensagem:
Ci odbiorcy nie otrzymali wiadomości:
Dla tych odbiorców próba zostanie ponowiona:
Ci odbiorcy otrzymali wiadomość:
Dessa mottagare har inte fått meddelandet:
För dessa mottagare görs ett nytt försök:
Dessa mottagare har fått meddelandet:
Disse modtagere har ikke fået meddelelsen:
For disse modtagere prøves der igen:
Disse modtagere har fået meddelelsen:
Nämä vastaanottajat eivät saaneet viestiä:
Näille vastaanottajille yritetään uudelleen:
Nämä vastaanottajat saivat viestin:
Tito příjemci zprávu neobdrželi:
Pro tyto příjemce bude doručení opakováno:
Tito příjemci zprávu obdrželi:
Ezek a címzettek nem kapták meg az üzenetet:
Ezeknek a címzetteknek újra próbáljuk:
Ezek a címzettek megkapták az üzenetet:
Acești destinatari nu au primit mesajul:
Pentru acești destinatari se va reîncerca:
Acești destinatari au primit mesajul:
Bu alıcılar iletiyi almadı:
Bu alıcılar için yeniden denenecek:
Bu alıcılar iletiyi aldı:
Эти получатели не получили письмо:
Для этих получателей попытка будет повторена:
Эти получатели получили письмо:
Ці одержувачі не отримали лист:
Для цих одержувачів спробу буде повторено:
Ці одержувачі отримали лист:
Αυτοί οι παραλήπτες δεν έλαβαν το μήνυμα:
Για αυτούς τους παραλήπτες θα γίνει νέα προσπάθεια:
Αυτοί οι παραλήπτες έλαβαν το μήνυμα:
次の受信者には届きませんでした:
次の受信者には再送を試みます:
次の受信者には届きました:
以下收件人未收到您的邮件：
以下收件人将稍后重试：
以下收件人已收到您的邮件：
다음 수신자는 메일을 받지 못했습니다:
다음 수신자에게는 다시 시도합니다:
다음 수신자는 메일을 받았습니다:
These people did not get your message:
We will try again for these people:
These people got your message:
Rejected:
Deferred:
Accepted:
Your message could not be delivered to:
It will be tried again for:
Your message was delivered to:`.split('\n')

const ANNA = 'anna@vl.example'
const PIET = 'piet@vl.example'
const ELS = 'els@vl.example'

async function fatesOf(subject: string, body: string): Promise<[string, Record<string, string>]> {
  const head = `Return-Path: <>
From: Mail System <postmaster@mx.verre.example>
To: bounces@winkel.example
Subject: ${subject}
Content-Type: text/plain; charset=utf-8`
  const mail = new TextEncoder().encode(`${head}\n\n${body}\n`)
  const { kind, recipients } = classify(await parseReport(mail))
  return [kind, Object.fromEntries(recipients.map(({ recipient, action }) => [recipient, action]))]
}

for (let at = 0; at < titles.length; at += 3) {
  const [failed = '', waits = '', got = ''] = titles.slice(at, at + 3)
  test(`three titles: ${failed} ${waits} ${got}`, async () => {
    const answered = `${failed}\n\n  ${ANNA}\n    550 5.1.1 user unknown\n\n${waits}\n\n  ${PIET}\n    451 4.4.1 timeout\n\n${got}\n\n  ${ELS}`
    expect(await fatesOf('Undeliverable: Order', answered)).toEqual([
      'failure',
      { [ANNA]: 'failed', [PIET]: 'delayed', [ELS]: 'delivered' },
    ])
    const bare = `${got}\n  ${ELS}\n\n${failed}\n  ${ANNA}`
    expect(await fatesOf('Undeliverable: Order', bare)).toEqual([
      'failure',
      { [ANNA]: 'failed', [ELS]: 'delivered' },
    ])
    const untitled = `${waits}\n  ${PIET}\n\n${got}\n  ${ELS}`
    expect(await fatesOf('Report', untitled)).toEqual([
      'delay',
      { [PIET]: 'delayed', [ELS]: 'delivered' },
    ])
  })
}
