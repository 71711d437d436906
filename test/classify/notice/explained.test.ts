// What a notice explains of failures in general writes nobody off, and gives way to what it tells of this one.

import { describe, expect, test } from 'bun:test'
import { classify } from '../../../src/classify/classify.ts'
import { parseReport } from '../../../src/mail/message.ts'

const HEAD = `Return-Path: <>
From: Mail Delivery System <MAILER-DAEMON@mail.winkel.example>
To: bounces@bounces.winkel.example
Subject: Undelivered Mail Returned to Sender
Content-Type: text/plain; charset=utf-8
`

async function toldOf(body: string) {
  const mail = `${HEAD}\n${body}\n`
  const { kind, recipients } = classify(await parseReport(new TextEncoder().encode(mail)))
  return [kind, ...recipients.map((each) => `${each.recipient} ${each.reason} ${each.class}`)]
}

describe('a general explanation is never hard', () => {
  const texts = [
    'Your message to anna@vl.example could not be delivered. This usually happens because the address is misspelled or the mailbox does not exist.',
    'Your message to anna@vl.example could not be delivered.\n\nThe most common reason is that the user does not exist.',
    'Your message could not be delivered to:\n\n  anna@vl.example\n\nPossible causes:\n\n- the address does not exist\n- the domain was not found',
    'We could not deliver your message to anna@vl.example after 5 days. In most cases this means that the domain does not exist any more.',
    'Your message could not be delivered to:\n\n   anna@vl.example\n\nafter 48 hours. This can have several reasons:\n\n * the address was misspelled and does not exist\n * the domain is no longer registered',
    'Your message to anna@vl.example was not delivered. The reason is most likely that the recipient does not exist.',
    'Your message to anna@vl.example was not delivered. That may be due to an address that does not exist.',
    'Ihre Nachricht an anna@vl.example konnte nicht zugestellt werden.\n\nDies kann folgende Ursachen haben:\n- Die E-Mail-Adresse existiert nicht.',
    "Votre message pour anna@vl.example n'a pas été distribué.\n\nCe problème peut avoir plusieurs causes : l'adresse n'existe pas.",
    'Ihre Nachricht an anna@vl.example konnte nicht zugestellt werden. Häufigste Ursache: Der Empfänger existiert nicht.',
    'Uw bericht aan anna@vl.example kon niet worden afgeleverd. Mogelijke oorzaken: het adres bestaat niet.',
    "Votre message à anna@vl.example n'a pas pu être remis. La cause la plus fréquente est une adresse inexistante.",
    'Su mensaje a anna@vl.example no pudo ser entregado. Posibles causas: la dirección no existe.',
    'Il messaggio per anna@vl.example non è stato recapitato. Possibili motivi: utente sconosciuto.',
    'Your message to anna@vl.example was not delivered. Perhaps the account was deleted.',
    'Your message to anna@vl.example was not delivered. Maybe the user does not exist.',
    'Your message to anna@vl.example was not delivered. Possibly the address is unknown.',
    'Ihre Nachricht an anna@vl.example konnte nicht zugestellt werden. Vielleicht existiert die Adresse nicht.',
    'Uw bericht aan anna@vl.example is niet bezorgd. Misschien bestaat het adres niet.',
    "Votre message à anna@vl.example n'a pas été remis. Peut-être l'adresse n'existe pas.",
    'Su mensaje a anna@vl.example no fue entregado. Quizás la dirección no existe.',
    'A mensagem para anna@vl.example não foi entregue. Talvez o endereço não exista; talvez o usuário não existe.',
    "Il messaggio per anna@vl.example non è stato consegnato. Forse l'indirizzo non esiste.",
    'Wiadomość do anna@vl.example nie została dostarczona. Być może adres nie istnieje.',
    'Письмо для anna@vl.example не доставлено. Возможно, адрес не существует.',
    'Meddelandet till anna@vl.example kunde inte levereras. Kanske finns inte adressen.',
    'Ihre Nachricht an anna@vl.example konnte nicht zugestellt werden. Mögliche Ursachen: Das Konto wurde gelöscht. Das Postfach ist voll.',
    'Ihre Nachricht an anna@vl.example konnte nicht zugestellt werden.\n\nMögliche Gründe:\n- Das Konto wurde gelöscht\n- Das Postfach ist voll',
    'Ihre Nachricht an anna@vl.example konnte nicht zugestellt werden. Vielleicht wurde das Konto gelöscht.',
    "Votre message à anna@vl.example n'a pas été remis. Causes possibles :\n- le compte a été supprimé\n- la boîte est pleine",
    "Votre message à anna@vl.example n'a pas été remis. Cela peut arriver si le compte a été supprimé ou si la boîte est pleine.",
    "Votre message à anna@vl.example n'a pas été remis. Il se peut que le compte a été supprimé.",
    'Su mensaje a anna@vl.example no fue entregado. Posibles causas:\n- La cuenta ha sido eliminada\n- El buzón está lleno',
    'Su mensaje a anna@vl.example no fue entregado. Es posible que la cuenta ha sido eliminada.',
    'A mensagem para anna@vl.example não foi entregue. Possíveis causas:\n- A conta foi excluída\n- A caixa está cheia',
    "Il messaggio per anna@vl.example non è stato consegnato. Possibili cause:\n- L'account è stato eliminato\n- La casella è piena",
    'Uw bericht aan anna@vl.example is niet bezorgd. Mogelijke oorzaken:\n- De mailbox is verwijderd\n- De mailbox is vol',
    'Wiadomość do anna@vl.example nie została dostarczona. Możliwe przyczyny:\n- Konto zostało usunięte\n- Skrzynka jest pełna',
    'Zprávu pro anna@vl.example nelze doručit. Možné příčiny:\n- Účet byl smazán\n- Schránka je plná',
    'Meddelandet till anna@vl.example kunde inte levereras. Möjliga orsaker:\n- Kontot har raderats\n- Brevlådan är full',
    'Письмо для anna@vl.example не доставлено. Возможные причины:\n- Аккаунт удалён\n- Ящик переполнен',
    'anna@vl.example adresine ileti teslim edilemedi. Olası nedenler:\n- Hesap silindi\n- Posta kutusu dolu',
    'anna@vl.example 宛のメールは配信できませんでした。考えられる原因:\n・アカウントは削除されました\n・メールボックスがいっぱい',
    '您发往 anna@vl.example 的邮件被退回。可能的原因：\n- 该邮箱已被删除\n- 邮箱已满',
    'anna@vl.example 로 보낸 메일이 반송되었습니다. 가능한 원인:\n- 계정이 삭제되었습니다\n- 메일함이 가득 찼습니다',
    'Your message to anna@vl.example was not delivered. Possible causes:\n- The account has been permanently closed\n- The mailbox is full',
  ]
  for (const text of texts)
    test(text, async () => {
      const [kind, told = ''] = await toldOf(text)
      expect(kind).toBe('failure')
      expect(told).toMatch(/^anna@vl\.example \S+ soft$/)
    })
})

describe('an explanation of this very failure counts', () => {
  const explained =
    'Unfortunately, your message could not be delivered to one or more\nrecipients. The usual cause of this problem is invalid\nrecipient address or maintenance at the recipient side.'
  const texts: [string, string][] = [
    [
      `${explained}\n\nDelivery to anna@vl.example failed with error: mx.vl.example said: Relaying not allowed`,
      'relaying-denied soft',
    ],
    [
      `${explained}\n\nDelivery to anna@vl.example failed with error: connection refused`,
      'expired soft',
    ],
    [
      `${explained}\n\nDelivery to anna@vl.example failed with error: no such user`,
      'user-unknown hard',
    ],
    [
      'The mailbox anna@vl.example does not exist. Possible reasons: a typing error, or the account was closed.',
      'user-unknown hard',
    ],
    [
      'Delivery failed. Possible reasons are listed here:\n\nanna@vl.example\n550 5.1.1 User unknown',
      'user-unknown hard',
    ],
    [
      '<anna@vl.example>: 554 Your IP 192.0.2.10 is listed at bl.example\n\nWhat does this mean?\n - "550 User unknown" means that the address does not exist.\n - "554 listed" means that your server is on a block list.',
      'blocked soft',
    ],
    [
      'Your message to anna@vl.example may be lost because of a typing error: the user anna@vl.example does not exist here.',
      'user-unknown hard',
    ],
    [
      'Your message could not be delivered to:\n\nanna@vl.example: no such user\nThis usually happens when an address is misspelled',
      'user-unknown hard',
    ],
    [
      'Your message could not be delivered to:\n\nanna@vl.example\n  Reason: user unknown\n  Possible causes: a wrong address, or a full mailbox',
      'user-unknown hard',
    ],
    [
      'Your message could not be delivered to:\n\nanna@vl.example: utilisateur inconnu\nCauses possibles :\n- adresse erronée\n- boîte pleine',
      'user-unknown hard',
    ],
    [
      'Your message could not be delivered to:\n\nanna@vl.example - no such user (a common cause is a typing error)',
      'user-unknown hard',
    ],
    [
      'Your message could not be delivered.\n\nanna@vl.example: no such user; this often means that a person has left',
      'user-unknown hard',
    ],
    [
      'Delivery to anna@vl.example failed: 550 5.1.1 This usually means that there is no such user',
      'user-unknown hard',
    ],
    [
      'Your message to anna@vl.example was not delivered. The address does not exist. Perhaps you made a mistake.',
      'user-unknown hard',
    ],
    [
      'Your message to anna@vl.example was not delivered: no such user. Maybe the person has left.',
      'user-unknown hard',
    ],
    [
      'Ihre Nachricht an anna@vl.example konnte nicht zugestellt werden: die Adresse existiert nicht. Vielleicht haben Sie sich vertippt.',
      'user-unknown hard',
    ],
    [
      'Uw bericht aan anna@vl.example is niet bezorgd. Het adres bestaat niet. Misschien is het verkeerd gespeld.',
      'user-unknown hard',
    ],
    [
      "Votre message à anna@vl.example n'a pas été remis : l'adresse n'existe pas. Peut-être une faute de frappe.",
      'user-unknown hard',
    ],
    [
      'Su mensaje a anna@vl.example no fue entregado. La dirección no existe. Tal vez la escribió mal.',
      'user-unknown hard',
    ],
    [
      'Your message to anna@vl.example was not delivered.\n\n550 5.1.1 User unknown\n\nPerhaps you can reach the person by telephone.',
      'user-unknown hard',
    ],
    [
      'Письмо для anna@vl.example не доставлено: адрес не существует. Возможно, вы ошиблись.',
      'user-unknown hard',
    ],
  ]
  for (const [text, told] of texts)
    test(told + text.slice(-60), async () => {
      expect(await toldOf(text)).toEqual(['failure', `anna@vl.example ${told}`])
    })
})
