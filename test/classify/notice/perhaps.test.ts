// "Perhaps the user does not exist" writes nobody off, in any language; a fact beside a guess does.

import { describe, expect, test } from 'bun:test'
import { classify } from '../../../src/classify/classify.ts'
import { parseReport } from '../../../src/mail/message.ts'

async function classOf(body: string): Promise<string> {
  const head = `Return-Path: <>
From: Mail Delivery Subsystem <MAILER-DAEMON@mx.vl.example>
To: bounces@winkel.example
Subject: Undelivered mail
Content-Type: text/plain; charset=utf-8`
  const { kind, recipients } = classify(
    await parseReport(new TextEncoder().encode(`${head}\n\n${body}\n`)),
  )
  return [kind, ...recipients.map((each) => `${each.recipient} ${each.class}`)].join(' ')
}

describe('a guess', () => {
  test.each([
    'Your message to anna@vl.example was not delivered. Perhaps the account was deleted or the mailbox is full.',
    'Ihre Nachricht an anna@vl.example wurde nicht zugestellt. Vielleicht existiert der Benutzer nicht.',
    "Votre message à anna@vl.example n'a pas été remis. Peut-être que l'utilisateur n'existe plus.",
    'Su mensaje a anna@vl.example no fue entregado.\n\nTal vez el usuario no existe.',
    'Uw bericht aan anna@vl.example is niet bezorgd - misschien bestaat de gebruiker niet.',
    "Il messaggio a anna@vl.example non è stato consegnato (forse l'utente non esiste).",
    'Письмо для anna@vl.example не доставлено. Может быть, пользователь не существует.',
    'Zpráva pro anna@vl.example nebyla doručena. Možná uživatel neexistuje.',
    'Wiadomość do anna@vl.example nie została dostarczona. Możliwe, że użytkownik nie istnieje.',
    'Viestiä osoitteeseen anna@vl.example ei toimitettu. Ehkä käyttäjää ei ole.',
    '<anna@vl.example> adresine ileti teslim edilemedi. Belki kullanıcı bulunamadı.',
    'Mesajul către anna@vl.example nu a fost livrat. Poate că utilizatorul nu există.',
    '發給 anna@vl.example 的郵件無法送達。可能使用者不存在。',
    'anna@vl.example 宛のメールは配信できませんでした。ユーザーが存在しない可能性があります。',
    'Your message to anna@vl.example was not delivered (perhaps the user does not exist).',
    'Ihre Nachricht an anna@vl.example wurde nicht zugestellt – möglicherweise existiert der Benutzer nicht.',
    'Съобщението до anna@vl.example не е доставено. Може би потребителят не съществува.',
    'Лист для anna@vl.example не доставлено. Можливо, користувача не існує.',
    'Správa pre anna@vl.example nebola doručená. Možno používateľ neexistuje.',
    'A anna@vl.example címre küldött levelet nem sikerült kézbesíteni. Talán a felhasználó nem létezik.',
    'Το μήνυμα προς anna@vl.example δεν παραδόθηκε. Ίσως ο χρήστης δεν υπάρχει.',
    'Pesan ke anna@vl.example tidak terkirim. Mungkin pengguna tidak ada.',
    '发给 anna@vl.example 的邮件无法送达。该用户可能不存在。',
    '发给 anna@vl.example 的邮件无法送达。可能用户不存在。',
    'anna@vl.example 宛のメールは配信できませんでした。ユーザーが存在しないかもしれません。',
    'anna@vl.example 님에게 보낸 메일을 전송하지 못했습니다. 사용자가 없을 수 있습니다.',
    'Your message to anna@vl.example was not delivered. A user that does not exist – this is the most common cause.',
    'Your message to anna@vl.example was not delivered. User unknown - that is the usual cause - or a full mailbox.',
  ])('%s', async (body) => expect(await classOf(body)).toBe('failure anna@vl.example soft'))
})

describe('a fact, and a guess beside it', () => {
  test.each([
    'Your message to anna@vl.example could not be delivered: user unknown (perhaps a typo).',
    'Your message to anna@vl.example (maybe mistyped) was rejected: 550 5.1.1 user unknown.',
    'Your message to anna@vl.example was not delivered. The user does not exist - perhaps you mistyped the address.',
    'Ihre Nachricht an anna@vl.example wurde nicht zugestellt. Der Benutzer existiert nicht - vielleicht haben Sie sich vertippt.',
    "Votre message à anna@vl.example n'a pas été remis. L'utilisateur est inconnu (peut-être une faute de frappe).",
    'Su mensaje a anna@vl.example no fue entregado. El usuario no existe – quizás escribió mal la dirección.',
    'Zpráva pro anna@vl.example nebyla doručena. Uživatel neexistuje. Možná jste se překlepli.',
    'Письмо для anna@vl.example не доставлено. Пользователь не существует. Может быть, вы ошиблись.',
    'Viestiä osoitteeseen anna@vl.example ei toimitettu. Käyttäjää ei ole. Ehkä kirjoitit väärin.',
    '發給 anna@vl.example 的郵件無法送達。使用者不存在。可能是拼寫錯誤。',
    '发给 anna@vl.example 的邮件无法送达。用户不存在，可能是地址拼写错误。',
    'anna@vl.example 宛のメールは配信できませんでした。ユーザーが存在しません。入力ミスの可能性があります。',
  ])('%s', async (body) => expect(await classOf(body)).toBe('failure anna@vl.example hard'))
})
