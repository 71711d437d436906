// Two lists of recipients under titles in many languages, one of those who did not get the message and one of those
// who did: nobody has the fate of another, whatever form the verb has.

import { expect, test } from 'bun:test'
import { classify } from '../../../src/classify/classify.ts'
import { parseReport } from '../../../src/mail/message.ts'

/** Lines in pairs: who did not get it, and who did. */
const titles = `Votre message ne peut pas être remis aux destinataires suivants :
Votre message a été remis aux destinataires suivants :
Votre message ne peut être distribué aux destinataires suivants :
Votre message a été distribué aux destinataires suivants :
No se puede entregar su mensaje a los siguientes destinatarios:
Su mensaje se ha entregado a los siguientes destinatarios:
Su mensaje no puede ser entregado a los siguientes destinatarios:
Su mensaje ha sido entregado a los siguientes destinatarios:
Su mensaje no puede entregarse a los siguientes destinatarios:
Su mensaje se entregó a los siguientes destinatarios:
Il messaggio non può essere recapitato ai seguenti destinatari:
Il messaggio è stato recapitato ai seguenti destinatari:
Il messaggio non può essere consegnato a:
Il messaggio è stato consegnato a:
A sua mensagem não pode ser entregue aos seguintes destinatários:
A sua mensagem foi entregue aos seguintes destinatários:
Uw bericht kan niet worden bezorgd bij de volgende ontvangers:
Uw bericht is bezorgd bij de volgende ontvangers:
Uw bericht kan niet afgeleverd worden bij:
Uw bericht is afgeleverd bij:
Ihre Nachricht kann den folgenden Empfängern nicht zugestellt werden:
Ihre Nachricht wurde den folgenden Empfängern zugestellt:
Ihre Nachricht ist an folgende Empfänger nicht zustellbar:
Ihre Nachricht wurde an folgende Empfänger zugestellt:
Ditt meddelande kan inte levereras till följande mottagare:
Ditt meddelande har levererats till följande mottagare:
Din meddelelse kan ikke leveres til følgende modtagere:
Din meddelelse er leveret til følgende modtagere:
Meldingen din kan ikke leveres til følgende mottakere:
Meldingen din er levert til følgende mottakere:
Viestiäsi ei voida toimittaa seuraaville vastaanottajille:
Viestisi toimitettiin seuraaville vastaanottajille:
Wiadomość nie może zostać dostarczona do następujących odbiorców:
Wiadomość została dostarczona do następujących odbiorców:
Wiadomość nie może być dostarczona do następujących odbiorców:
Wiadomość dostarczono do następujących odbiorców:
Vaši zprávu nelze doručit následujícím příjemcům:
Vaše zpráva byla doručena následujícím příjemcům:
Vaše zpráva nemůže být doručena následujícím příjemcům:
Vaše zpráva byla doručena následujícím příjemcům:
Vašu správu nie je možné doručiť týmto príjemcom:
Vaša správa bola doručená týmto príjemcom:
Az üzenet nem kézbesíthető a következő címzetteknek:
Az üzenetet kézbesítettük a következő címzetteknek:
Mesajul dvs. nu poate fi livrat următorilor destinatari:
Mesajul dvs. a fost livrat următorilor destinatari:
İletiniz aşağıdaki alıcılara teslim edilemiyor:
İletiniz aşağıdaki alıcılara teslim edildi:
Ваше сообщение не может быть доставлено следующим получателям:
Ваше сообщение доставлено следующим получателям:
Невозможно доставить ваше сообщение следующим получателям:
Ваше сообщение было доставлено следующим получателям:
Ваше повідомлення не може бути доставлене таким одержувачам:
Ваше повідомлення доставлено таким одержувачам:
Το μήνυμά σας δεν μπορεί να παραδοθεί στους ακόλουθους παραλήπτες:
Το μήνυμά σας παραδόθηκε στους ακόλουθους παραλήπτες:
Съобщението ви не може да бъде доставено на следните получатели:
Съобщението ви беше доставено на следните получатели:
Vaša poruka ne može biti isporučena sledećim primaocima:
Vaša poruka je isporučena sledećim primaocima:
Vašu poruku nije moguće dostaviti sljedećim primateljima:
Vaša poruka je dostavljena sljedećim primateljima:
Vašega sporočila ni mogoče dostaviti naslednjim prejemnikom:
Vaše sporočilo je bilo dostavljeno naslednjim prejemnikom:
Teie kirja ei saa kätte toimetada järgmistele saajatele:
Teie kiri toimetati kätte järgmistele saajatele:
Jūsų laiško negalima pristatyti šiems gavėjams:
Jūsų laiškas pristatytas šiems gavėjams:
Jūsu vēstuli nevar piegādāt šiem adresātiem:
Jūsu vēstule ir piegādāta šiem adresātiem:
次の受信者にメッセージを配信できません:
次の受信者にメッセージを配信しました:
您的邮件无法送达以下收件人：
您的邮件已送达以下收件人：
您的郵件無法傳送給以下收件者：
您的郵件已送達以下收件者：
다음 수신자에게 메일을 전달할 수 없습니다:
다음 수신자에게 메일이 전달되었습니다:
לא ניתן למסור את הודעתך לנמענים הבאים:
הודעתך נמסרה לנמענים הבאים:
لا يمكن تسليم رسالتك إلى المستلمين التاليين:
تم تسليم رسالتك إلى المستلمين التاليين:
El vostre missatge no es pot lliurar als destinataris següents:
El vostre missatge s'ha lliurat als destinataris següents:
Không thể gửi thư của bạn tới những người nhận sau:
Thư của bạn đã được gửi đến những người nhận sau:
Pesan Anda tidak dapat disampaikan kepada penerima berikut:
Pesan Anda telah disampaikan kepada penerima berikut:
ไม่สามารถส่งข้อความของคุณไปยังผู้รับต่อไปนี้:
ส่งข้อความของคุณสำเร็จไปยังผู้รับต่อไปนี้:
Votre message n'a pas été remis aux destinataires suivants :
Votre message a été remis aux destinataires suivants :
Ce message n'a pas pu être livré aux adresses suivantes :
Ce message a été livré aux adresses suivantes :
Su mensaje no ha sido entregado a los siguientes destinatarios:
Su mensaje ha sido entregado a los siguientes destinatarios:
No se entregó su mensaje a:
Su mensaje se entregó a:
Il messaggio non è stato recapitato ai seguenti destinatari:
Il messaggio è stato recapitato ai seguenti destinatari:
A sua mensagem não foi entregue aos seguintes destinatários:
A sua mensagem foi entregue aos seguintes destinatários:
Uw bericht is niet bezorgd bij de volgende ontvangers:
Uw bericht is wel bezorgd bij de volgende ontvangers:
Ihre Nachricht wurde folgenden Empfängern nicht zugestellt:
Ihre Nachricht wurde folgenden Empfängern zugestellt:
Ditt meddelande har inte levererats till följande mottagare:
Ditt meddelande har levererats till följande mottagare:
Ditt brev blev inte levererat till:
Ditt brev blev levererat till:
Din meddelelse blev ikke leveret til følgende modtagere:
Din meddelelse blev leveret til følgende modtagere:
Meldingen din ble ikke levert til følgende mottakere:
Meldingen din ble levert til følgende mottakere:
Viestiäsi ei toimitettu seuraaville vastaanottajille:
Viestisi toimitettiin seuraaville vastaanottajille:
Wiadomość nie została dostarczona do następujących odbiorców:
Wiadomość została dostarczona do następujących odbiorców:
Vaše zpráva nebyla doručena následujícím příjemcům:
Vaše zpráva byla doručena následujícím příjemcům:
Vaša správa nebola doručená týmto príjemcom:
Vaša správa bola doručená týmto príjemcom:
Az üzenetet nem kézbesítettük a következő címzetteknek:
Az üzenetet kézbesítettük a következő címzetteknek:
Mesajul dvs. nu a fost livrat următorilor destinatari:
Mesajul dvs. a fost livrat următorilor destinatari:
İletiniz aşağıdaki alıcılara teslim edilemedi:
İletiniz aşağıdaki alıcılara teslim edildi:
İletiniz aşağıdaki alıcılara iletilemedi:
İletiniz aşağıdaki alıcılara iletildi:
Ваше сообщение не было доставлено следующим получателям:
Ваше сообщение было доставлено следующим получателям:
Ваше повідомлення не було доставлено таким одержувачам:
Ваше повідомлення доставлено таким одержувачам:
Το μήνυμά σας δεν παραδόθηκε στους ακόλουθους παραλήπτες:
Το μήνυμά σας παραδόθηκε στους ακόλουθους παραλήπτες:
Съобщението ви не беше доставено на следните получатели:
Съобщението ви беше доставено на следните получатели:
Vaša poruka nije isporučena sledećim primaocima:
Vaša poruka je isporučena sledećim primaocima:
Vaša poruka nije dostavljena sljedećim primateljima:
Vaša poruka je dostavljena sljedećim primateljima:
Vaše sporočilo ni bilo dostavljeno naslednjim prejemnikom:
Vaše sporočilo je bilo dostavljeno naslednjim prejemnikom:
Teie kirja ei toimetatud kätte järgmistele saajatele:
Teie kiri toimetati kätte järgmistele saajatele:
Jūsų laiškas nebuvo pristatytas šiems gavėjams:
Jūsų laiškas pristatytas šiems gavėjams:
Jūsu vēstule netika piegādāta šiem adresātiem:
Jūsu vēstule ir piegādāta šiem adresātiem:
次の受信者にメッセージを配信できませんでした:
次の受信者にメッセージを配信しました:
您的邮件未能送达以下收件人：
您的邮件已送达以下收件人：
您的邮件发送失败：
您的邮件已发送：
다음 수신자에게 메일이 전달되지 않았습니다:
다음 수신자에게 메일이 전달되었습니다:
הודעתך לא נמסרה לנמענים הבאים:
הודעתך נמסרה לנמענים הבאים:
لم يتم تسليم رسالتك إلى المستلمين التاليين:
تم تسليم رسالتك إلى المستلمين التاليين:
El vostre missatge no s'ha lliurat als destinataris següents:
El vostre missatge s'ha lliurat als destinataris següents:
Thư của bạn không được gửi đến những người nhận sau:
Thư của bạn đã được gửi đến những người nhận sau:
Pesan Anda gagal dikirim kepada penerima berikut:
Pesan Anda telah dikirim kepada penerima berikut:
ส่งข้อความของคุณไม่สำเร็จไปยังผู้รับต่อไปนี้:
ส่งข้อความของคุณสำเร็จไปยังผู้รับต่อไปนี้:`.split('\n')

async function fatesOf(
  body: string,
  subject = 'Report',
): Promise<[string, Record<string, string>]> {
  const head = `Return-Path: <>
From: Mail System <postmaster@mx.verre.example>
To: bounces@winkel.example
Subject: ${subject}
Content-Type: text/plain; charset=utf-8`
  const { kind, recipients } = classify(
    await parseReport(new TextEncoder().encode(`${head}\n\n${body}\n`)),
  )
  return [kind, Object.fromEntries(recipients.map(({ recipient, action }) => [recipient, action]))]
}

const ANNA = 'anna@vl.example'
const ELS = 'els@vl.example'

for (let at = 0; at < titles.length; at += 2) {
  const [failed = '', arrived = ''] = titles.slice(at, at + 2)
  test(`titles: ${failed} ${arrived}`, async () => {
    const both = { [ANNA]: 'failed', [ELS]: 'delivered' }
    expect(await fatesOf(`${failed}\n\n  ${ANNA}`)).toEqual(['failure', { [ANNA]: 'failed' }])
    expect(await fatesOf(`${arrived}\n\n  ${ELS}`)).toEqual(['success', { [ELS]: 'delivered' }])
    expect(await fatesOf(`${failed}\n\n  ${ANNA}\n\n${arrived}\n\n  ${ELS}`)).toEqual([
      'failure',
      both,
    ])
    expect(await fatesOf(`${arrived}\n\n  ${ELS}\n\n${failed}\n\n  ${ANNA}`)).toEqual([
      'failure',
      both,
    ])
  })
}

test('a title that says "not relayed" is none of an arrival', async () => {
  expect(
    await fatesOf(`The message WAS NOT relayed to:\n<${ANNA}>:\n   554 5.7.1 rejected`),
  ).toEqual(['failure', { [ANNA]: 'failed' }])
})

test.each([
  ['Meddelandet har nu levererats till:', 'Kunde inte levereras till:'],
  ['Beskeden er nu leveret til:', 'Kunne ikke leveres til:'],
  ['Nu bezorgd bij:', 'Kon niet worden bezorgd bij:'],
  ['Bericht is nu afgeleverd bij:', 'Niet afgeleverd bij:'],
  ['No dia 3 entregue a:', 'Não entregue a:'],
  [
    'There were no problems, and your message was delivered to:',
    'Your message was not delivered to:',
  ],
  ['A fost livrat către:', 'Nu a fost livrat către:'],
  ['Mesajul a fost livrat către:', 'Mesajul n-a fost livrat către:'],
  ['Ei melding vart levert til:', 'Ei melding vart ikkje levert til:'],
  [
    'Meddelandet ni skickade har levererats till:',
    'Meddelandet ni skickade har aldrig levererats till:',
  ],
  ['Het bericht is pas bezorgd bij:', 'Het bericht is nooit bezorgd bij:'],
  ['Die Nachricht wurde am 3. Mai zugestellt an:', 'Die Nachricht wurde niemals zugestellt an:'],
  ['Il messaggio è stato consegnato a:', 'Il messaggio non è mai stato consegnato a:'],
  ['Il messaggio è stato recapitato a:', 'Messaggio mai recapitato a:'],
  ['El mensaje fue entregado a:', 'El mensaje nunca fue entregado a:'],
  ['Le message a été remis à :', "Le message n'a jamais été remis à :"],
  ['The message was delivered to:', 'The message was never delivered to:'],
  ['Sporočilo je bilo dostavljeno:', 'Sporočilo ni bilo dostavljeno:'],
  ['Viesti toimitettiin:', 'Viestiä ei toimitettu:'],
  ['Su mensaje se ha entregado a:', 'Su mensaje no se ha entregado a:'],
])('"now" is no "not" of another language: %s', async (arrived, failed) => {
  expect(
    await fatesOf(`${arrived}\n\n  ${ELS}\n\n${failed}\n\n  ${ANNA}`, 'Undeliverable: Order'),
  ).toEqual(['failure', { [ANNA]: 'failed', [ELS]: 'delivered' }])
})
