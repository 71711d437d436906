import { describe, expect, test } from 'bun:test'
import { decideReason } from '../../../src/classify/reason/reason.ts'
import { decideInSession } from '../../../src/classify/reason/session.ts'
import { decidedOf } from './class-of.ts'

// Answers with the words of a wrong address, or its code, that are about something else: a good address
// that is suppressed for one of them gets no mail any more.

const others: Record<string, string[]> = {
  'a number in an address, a local part or a sentence': [
    'host smtp-in.orange.fr[192.0.2.101] said: 550 5.2.0 Mail rejetee. Mail rejected. ofr_506 [506]',
    'host smtp-in.orange.fr[192.0.2.7] said: 550 <nina.416@orange.fr> Mail rejected. ofr_506 [506]',
    '550 5.7.1 mx.laposte.net: refused after 416 seconds',
  ],
  'what cannot be found is a record or a server': [
    '550 5.7.25 PTR-Eintrag konnte nicht gefunden werden',
    '550 no se ha encontrado el registro PTR de su IP',
    '550 O registro PTR não foi encontrado',
    '550 Il record PTR non è stato trovato',
    '550 nie odnaleziono rekordu PTR',
    '550 PTR-posten kunde inte hittas',
    '550 PTR-record kunne ikke findes',
    '550 SPF-post finnes ikke',
    '550 δεν υπάρχει εγγραφή PTR',
    '550 Het PTR-record kon niet worden gevonden',
    '550 Bản ghi PTR không tồn tại',
    '550 존재하지 않는 PTR',
    '550 Host not found for your IP',
    '550 no MX found for sender domain',
  ],
  'what is no longer valid is a certificate or a signature': [
    '550 5.7.1 Das Zertifikat ist nicht mehr gültig',
    '554 Ihre Signatur ist nicht mehr gültig',
    "550 5.7.1 Le certificat n'est plus valide",
    '550 Il certificato non è più valido',
    '550 El certificado ya no existe',
    '550 Your certificate is no longer a valid one',
    '550 TLS 1.0 is no longer in use here',
  ],
  'who is not on a list is the host or the sender': [
    '550 su IP no está en la lista blanca',
    '550 5.7.1 Su dirección no está en la lista de remitentes permitidos',
    '550 Ihr Server ist nicht aufgelistet',
    "550 Votre serveur n'est pas répertorié",
    '550 Your host is not known to us',
    '550 Your IP is not known here',
    '550 invalid domain in HELO',
    '550 DKIM: unknown domain d=klant.example',
    '550 De afzender staat niet in het adresboek van de ontvanger',
    "550 Mittente non figura nella rubrica dell'utente",
    '550 O remetente não consta no diretório do usuário',
    '550 Nadawcy nie ma w katalogu użytkownika',
    '550 Отправитель не указан в каталоге пользователя',
    '550 寄件者未列於收件者的允許清單',
    '550 收件者設定: 寄件網域未列於白名單',
  ],
  'what is new or changed is no address of the recipient': [
    '550 message from a new address must be confirmed',
    '550 5.7.1 the policy has changed to reject unauthenticated mail',
    '550 Die Richtlinie hat sich geändert',
  ],
  'who logs in is no recipient': [
    '535 5.7.8 user unknown',
    '535 Authentication failed: no such user',
    '530 5.7.0 no such account, log in first',
    '550 Authentication required: unknown user',
  ],
  'whose name is wrong is the sender, his host or a link': [
    '550 the domain in the From header does not exist',
    '550 invalid domain name in Return-Path',
    '550 The sender address has an invalid domain',
    '550 Mail from unknown host is refused',
    '550 Client host unknown',
    '550 EHLO: no such host',
    '550 Invalid domain in URL',
    '550 Bad domain reputation',
    '550 You have sent to too many unknown recipients',
  ],
  'in any language': [
    '550 拒绝来自未知主机的邮件',
    '550 不明なホストからの接続を拒否',
    '550 Onbekende host, verbinding geweigerd',
    '550 ongeldige host in HELO',
    '550 Domain des Absenders nicht gefunden',
    '550 Ihre Domain existiert nicht',
    '550 Dominio del remitente no encontrado',
    '550 el dominio de su servidor no existe',
    '550 Le domaine du serveur émetteur est inconnu',
    '550 il dominio del tuo server non esiste',
    '550 domena nadawcy nie istnieje',
    '550 домен отправителя не найден',
    '550 ваш домен не найден',
    '550 送信元ドメインが存在しません',
    '550 送信者のドメインが見つかりません',
    '550 发件人域名不存在',
    '550 您的域名不存在',
    '550 寄件者網域不存在',
    '550 발신자 도메인을 찾을 수 없습니다',
    '550 avsändarens domän finns inte',
    '550 afsenderens domæne findes ikke',
    '550 avsenderens domene finnes ikke',
    '550 lähettäjän verkkotunnusta ei löydy',
    '550 gönderen alan adı bulunamadı',
    '550 το domain του αποστολέα δεν υπάρχει',
    '550 doména odesílatele neexistuje',
    '550 a feladó domain nem létezik',
    '550 domeniul expeditorului nu există',
    '550 domena pošiljatelja ne postoji',
    '550 domínio do remetente não existe',
    '550 Usuario o contraseña incorrectos, cuenta no existe',
    '550 adresse IP inconnue',
    '550 ip адрес не найден в белом списке',
    '550 Adresse nicht in der Whitelist gefunden',
    '550 Ihre Adresse wurde nicht gefunden',
    "550 l'adresse de votre serveur est introuvable",
    '550 ваш адрес не найден',
    '550 您的地址无效',
    '550 送信元アドレスが無効です',
    '550 Ihr Account ist unbekannt',
    '550 account van de afzender bestaat niet',
    '550 indirizzo email del mittente non valido',
    "550 votre compte n'existe pas",
    '550 konto nadawcy nie istnieje',
  ],
  'what is said for now': [
    '550 mail server is not accepting mail at this time',
    '550 Mailbox moved: temporarily unavailable',
    '550 this account has been moved to another server, try again later',
    '550 mailbox not available right now',
    '550 address unknown (temporary lookup error)',
    '550 user unknown; directory server timeout',
    '550 Postfach derzeit nicht gefunden',
    '550 El buzón no existe por el momento',
    '550 Boîte momentanément introuvable',
    '550 почтовый ящик временно не найден',
    '550 收件人暂时不存在',
  ],
  'some mail is refused, not all of it': [
    '550 This domain does not accept mail without TLS',
    '550 This host does not accept email with executable attachments',
    '550 This address does not receive mail from outside the company',
    '554 This system is not accepting network messages from your country',
    '550 This domain does not accept mail on weekends',
    '550 this domain accepts no mail over IPv6',
    '550 mail is not being accepted from your IP',
    '550 does not receive email at night',
  ],
  'what is unknown or wrong is another thing than the recipient': [
    '550 unknown error for recipient',
    '550 invalid message for recipient',
    '550 invalid characters in subject for recipient',
    '550 account has no valid license',
    '550 mailbox has an invalid format',
    '550 mailbox in unknown state',
    '550 no such command for user',
    '550 RCPT rejected: unknown authentication method',
    '550 mail for user held, unknown attachment',
    '550 wrong number of recipients',
    '550 unbekannter Fehler beim Empfänger',
    '550 Empfänger: ungültiger Anhang',
    '550 Ungültige Nachricht für den Empfänger',
    '550 Erreur inconnue pour le destinataire',
    '550 Pièce jointe invalide pour le destinataire',
    '550 Error desconocido en el buzón',
    '550 El destinatario no acepta remitentes desconocidos',
    '550 Erro desconhecido na caixa do destinatário',
    '550 Errore sconosciuto nella casella',
    '550 Il destinatario non accetta mittenti sconosciuti',
    '550 Onbekende fout bij ontvanger',
    '550 Nieznany błąd skrzynki',
    '550 Неизвестная ошибка ящика',
    '550 用户邮箱未知错误',
  ],
  'what does not exist is no part of the answer behind it': [
    '550 ticket does not exist',
    '550 list archive does not exist',
  ],
  'what is missing is a part of the machine': [
    '550 user database not available',
    '550 recipient map not found',
    '550 mailbox store unavailable',
    '550 recipient verification not available',
    '550 user home directory not found',
    '550 script of user not found',
    '550 policy daemon: table recipients does not exist',
    '550 file not found for user',
    '550 no such file or directory for mailbox',
    '550 server has moved to maintenance mode',
    '550 No mail server available',
  ],
  'many unknown recipients are told of who sends': [
    '550 too many invalid recipients from your host',
    '550 directory harvest: unknown recipients',
    '550 blocked for sending to nonexistent users',
    '550 Слишком много неверных адресов',
    '550 För många okända mottagare',
    '550 Çok fazla geçersiz alıcı',
    '550 無効な宛先が多すぎます',
    '550 无效收件人过多',
    '550 잘못된 수신자가 너무 많습니다',
  ],
  'who is not known is the sender, in any words': [
    '550 sender callout: user unknown',
    '550 reply address does not exist',
    '550 Adresse de retour inconnue',
    '550 Dirección de retorno inválida',
    '550 Der Empfänger nimmt keine Mails von Unbekannten an',
    '550 Sie sind dem Empfänger nicht bekannt',
    '550 Unbekannter Rechner, Zugriff verweigert',
    '550 To header has no valid recipient',
  ],
  'what is not yet there comes': [
    '550 account not provisioned yet, retry in 10 minutes',
    '550 Postfach noch nicht vorhanden',
    '550 El buzón aún no existe',
  ],
  'what is left or changed is no owner of the mailbox': [
    '550 Recipient has 0 bytes left',
    '550 User has 2 attempts left before lockout',
  ],
  'who to ask is told of what is refused too': [
    '550 please contact postmaster@b.example instead',
    '550 Attachments are refused, please use the new portal',
  ],
  'whose list it is not on is the recipient': [
    '550 Recipient not found in your whitelist',
    '550 domain not found in our allow list',
    '550 recipient does not know you',
  ],
  'whose account is wrong is who sends': [
    '550 your account is not known to us',
    '550 your user name is unknown',
    '550 The address you are sending from does not exist',
    '550 Ihre Adresse ist dem Empfänger nicht bekannt',
    '550 Uw adres is bij de ontvanger niet bekend',
  ],
  'whose domain is wrong stands in the message': [
    '550 message contains invalid domain',
    '550 header contains nonexistent domain',
    '550 invalid domain in Message-ID',
  ],
  'a limit is no refusal of all mail': [
    '550 send only 10 messages an hour',
    '550 Please send only plain text',
  ],
}

describe.each(Object.entries(others))('%s', (_, answers) => {
  test.each(answers)('is no wrong address: %s', (answer) => {
    expect(decidedOf(answer)).toMatchObject({ class: 'soft' })
  })

  // The codes of a login tell of it, which a notice has not without its answer.
  const inWords = answers.filter((answer) => !answer.startsWith('53'))
  test.each(inWords)('nor where the notice alone says it: %s', (answer) => {
    const prose = `Your message to n@b.example could not be delivered.\n\n${answer.slice(4)}`
    const decided = decideReason({
      status: '5.0.0',
      code: null,
      diagnostic: '',
      action: 'failed',
      prose,
    })
    expect(decided.class).not.toBe('hard')
  })
})

const NOBODY = { messageId: '', parties: { recipient: '', sender: [] } }

describe('a refusal before RCPT TO is not about the recipient', () => {
  const texts = [
    'User unknown',
    '5.1.6 Recipient has moved',
    'Host unknown',
    'host mx after RCPT TO: no such user',
  ]
  for (const state of ['ehlo', 'starttls', 'auth', 'mail'] as const)
    for (const code of [550, null])
      test.each(texts)(`in answer to ${state}, code ${code}: %s`, (text) => {
        const decided = decideInSession({ state, code, status: '', text, ...NOBODY })
        expect(decided).toMatchObject({ class: 'soft' })
      })

  test('an answer in a transcript about another recipient does not count', () => {
    const prose =
      'a@b.example: after initial connection: 421 unavailable\n  c@d.example\n    mailbox is full'
    const decided = decideReason({
      status: '',
      code: null,
      diagnostic: 'mailbox is full',
      action: 'delayed',
      prose,
    })
    expect(decided).toMatchObject({ reason: 'mailbox-full' })
  })
})
