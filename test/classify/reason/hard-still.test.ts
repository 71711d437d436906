import { describe, expect, test } from 'bun:test'
import { decideReason } from '../../../src/classify/reason/reason.ts'
import { decidedOf } from './class-of.ts'

// What spares good addresses (reason-hard.test.ts) leaves the wrong ones: the words for another thing stand
// beside those for the recipient.

describe('an answer that names a wrong address and other things is still hard', () => {
  test.each([
    '550 no mailbox by that name is currently available',
    '550 Both have left the company. Please contact c@b.example instead',
    '550 user unknown error',
    '550 User not found error',
    '550 Mailbox not found. Message rejected',
    '550 unknown user: message refused',
    '550 SMTP error: unknown user n',
    '550 Delivery error: unknown recipient',
    '550 error unknown user',
    '550 recipient unknown (error code 5)',
    '550 invalid recipient, message not accepted',
    '550 invalid mail address',
    '550 Message rejected: no such user',
    '550 Recipient n@b.example unknown, message bounced',
    '550 mailbox unknown. See http://x.example/errors',
    '550 The recipient of your message does not exist',
    '550 Your message to this recipient: address unknown',
    '550 User is not found in directory',
    '550 mailbox of user not found',
    '550 domain of recipient not found',
    '550 entry for user not found',
    '550 mail for user unknown',
    '550 user does not exist in our database',
    '550 no such mailbox, check the address of your recipient',
    '550 Recipient unknown; returned to sender',
    '550 Recipient unknown, sender notified',
    '550 Address unknown; the sender has been notified',
    '550 There is no such domain, sender informed',
    '550 No such address here. The sender was told',
    '550 Unknown local part, the sender will be told',
    '550 No such user. Forgot your password? Visit our site',
    '550 <password@b.example>: No such user. Forgot your password? Visit our site',
    "550 user's entry not found",
    '550 Die als Empfänger angegebene Adresse existiert nicht, bitte prüfen Sie die Schreibweise',
    '550 Het als ontvanger opgegeven adres bestaat niet, controleer de spelling',
    '550 Die Zustelladresse des Empfängers ist ungültig',
    '550 De inbox van de gebruiker bestaat niet',
    "550 La messagerie du destinataire n'existe pas",
    '550 Unknown address, message returned to the original sender',
    '550 Address not found; sent back to its sender',
    '550 The address does not exist. Please inform the sender',
    '550 account does not exist, check header',
    '550 The address you sent your message to does not exist',
    '550 mailbox not found for your message',
    '550 Nachricht abgelehnt: Empfänger unbekannt',
    '550 Fehler: Empfänger unbekannt',
    '550 Empfänger unbekannt, Nachricht zurück',
    '550 Erreur : destinataire inconnu',
    '550 Destinataire inconnu, message refusé',
    '550 Error: destinatario desconocido',
    '550 El destinatario de su mensaje no existe',
    '550 Usuario desconocido, mensaje devuelto',
    '550 Erro: destinatário desconhecido',
    '550 Errore: utente sconosciuto',
    '550 Messaggio rifiutato, utente sconosciuto',
    '550 Fout: onbekende gebruiker',
    '550 Bericht geweigerd, gebruiker onbekend',
    '550 Błąd: nieznany użytkownik',
    '550 Ошибка: пользователь не найден',
    '550 Fel: okänd mottagare',
    '550 Hata: kullanıcı bulunamadı',
    '550 エラー：宛先が存在しません',
    '550 错误：用户不存在',
    '550 邮件被退回，收件人不存在',
    '550 오류: 사용자를 찾을 수 없습니다',
    '550 this user has left the company',
    '550 mailbox has moved to another server permanently, use new address',
    '550 domain does not accept mail',
    '550 b.example accepts no mail',
    '550 domain not found',
    '550 Invalid domain name',
    '550 Host b.example not found',
    "550 recipient's address does not exist any more",
    '550 recipient address has changed',
    '550 User has moved to n2@b.example',
    '550 This address is no longer in use, please contact info@b.example instead',
    '550 n@b.example does not receive mail at this address',
    '550 No such recipient here, message from a@a.example refused',
    '550 The mailbox you are sending to does not exist',
    '550 Your recipient is unknown',
    '550 unknown user: please check the spelling of the full e-mail address',
    '550 No such account here; access was blocked',
    '550 O usuário não existe porque o domínio foi desativado',
    "550 your contact's mailbox does not exist",
  ])('%s', (answer) => {
    expect(decidedOf(answer)).toMatchObject({ class: 'hard' })
  })
})

// 450 and 421 would be for now, 555 would say that the words before it are the reporter's own.
describe('a telephone number or an amount is no reply code', () => {
  test.each([
    ['user-unknown', 'There is nobody by that name here (tel. 030-450 1234)'],
    ['user-unknown', 'No such user here. Call +31 20 555 0188 for help.'],
    ['user-unknown', 'This address is no longer in use, we made 450 attempts'],
    ['moved', 'The person has left us. Office: (020) 421 7788'],
    ['mailbox-full', 'The box can hold no more than 500 messages and is full'],
    ['mailbox-full', 'The mailbox is over its limit, which is 450 MB for all'],
  ])('%s: %s', (reason, diagnostic) => {
    const decided = decideReason({ status: '', code: null, diagnostic, action: 'failed' })
    expect<string>(decided.reason).toBe(reason)
    expect(decided.code).toBe(null)
    expect(decided.class).toBe(reason === 'mailbox-full' ? 'soft' : 'hard')
  })
})
