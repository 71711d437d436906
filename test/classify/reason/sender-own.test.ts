import { describe, expect, test } from 'bun:test'
import { decideReason } from '../../../src/classify/reason/reason.ts'
import { senderAlone } from '../../../src/classify/reason/sender-own.ts'
import { cpuMs } from '../../support/cpu.ts'

const OF_SENDER = [
  '550 The address of the sender does not exist (in reply to RCPT TO command)',
  "550 Sender's mailbox does not exist (in reply to RCPT TO command)",
  '550 The return address does not exist (in reply to RCPT TO command)',
  '550 From address is unknown (in reply to RCPT TO command)',
  '550 The domain of the sender could not be found (in reply to RCPT TO command)',
  '550 your domain does not exist (in reply to RCPT TO command)',
  '550 Your domain a.example does not exist (in reply to RCPT TO command)',
  '550 Reply-To address is invalid (in reply to RCPT TO command)',
  '550 The mailbox of the originator is unknown (in reply to RCPT TO command)',
  '550 Ihre Absender-Adresse existiert nicht (in reply to RCPT TO command)',
  '550 Ihre E-Mail-Adresse ist unbekannt (in reply to RCPT TO command)',
  "550 Votre adresse e-mail n'existe pas (in reply to RCPT TO command)",
  "550 Votre domaine n'existe pas (in reply to RCPT TO command)",
  '550 Su dirección de correo no existe (in reply to RCPT TO command)',
  '550 Su dominio no existe (in reply to RCPT TO command)',
  '550 Seu endereço não existe (in reply to RCPT TO command)',
  '550 Il tuo indirizzo non esiste (in reply to RCPT TO command)',
  '550 Uw adres bestaat niet (in reply to RCPT TO command)',
  '550 Ваш адрес не существует (in reply to RCPT TO command)',
  '550 您的地址不存在 (in reply to RCPT TO command)',
  '550 Your email address does not exist (in reply to RCPT TO command)',
  '550 Ihre Domain existiert nicht',
  '550 Uw domein bestaat niet',
  '550 Twój adres nie istnieje (in reply to RCPT TO command)',
]
const OF_HOST = [
  "550 Votre nom d'hôte est introuvable (in reply to RCPT TO command)",
  "550 Le nom HELO n'existe pas (in reply to RCPT TO command)",
  '550 HELO-Name unbekannt (in reply to RCPT TO command)',
  '550 Ваш сервер не найден в DNS (in reply to RCPT TO command)',
  '550 Adresse IP inconnue (in reply to RCPT TO command)',
  '550 IP-Adresse unbekannt (in reply to RCPT TO command)',
  '550 Unbekannte IP-Adresse (in reply to RCPT TO command)',
  '550 Dirección IP no válida (in reply to RCPT TO command)',
  '550 Неизвестный IP адрес (in reply to RCPT TO command)',
  '550 Indirizzo IP sconosciuto (in reply to RCPT TO command)',
  '550 IP-adres onbekend (in reply to RCPT TO command)',
  '550 Endereço IP desconhecido (in reply to RCPT TO command)',
  '550 Domaine HELO inconnu (in reply to RCPT TO command)',
  '550 Nieznany adres IP (in reply to RCPT TO command)',
  '550 未知的IP地址 (in reply to RCPT TO command)',
  '550 无效的IP地址 (in reply to RCPT TO command)',
  '550 IPアドレスが無効です (in reply to RCPT TO command)',
]
const OF_LOGIN = [
  '550 Ungültiger Benutzername oder Passwort (in reply to RCPT TO command)',
  '535 Utilisateur ou mot de passe invalide (in reply to RCPT TO command)',
  '550 Usuario o contraseña no válidos',
  '550 Неверное имя пользователя или пароль',
]
const OF_RECIPIENT = [
  "550 L'adresse du destinataire n'existe pas (in reply to RCPT TO command)",
  '550 La dirección del destinatario no existe (in reply to RCPT TO command)',
  '550 Die Adresse des Empfängers existiert nicht (in reply to RCPT TO command)',
  '550 Адрес получателя не существует (in reply to RCPT TO command)',
  '550 收件人地址不存在 (in reply to RCPT TO command)',
  '550 Your message was not delivered: the address does not exist (in reply to RCPT TO command)',
  '550 5.1.1 The address that you wrote to is unknown (in reply to RCPT TO command)',
]

const decided = (diagnostic: string) =>
  decideReason({ status: '5.0.0', code: 550, diagnostic, action: 'failed' })

describe('an address that an answer calls the sender’s', () => {
  for (const diagnostic of OF_SENDER) {
    test(`gives no hard reason: ${diagnostic}`, () => {
      expect(decided(diagnostic)).toMatchObject({ reason: 'sender-rejected', class: 'soft' })
    })
  }

  for (const diagnostic of OF_HOST) {
    test(`or his host’s: ${diagnostic}`, () => {
      expect(decided(diagnostic)).toMatchObject({ reason: 'blocked', class: 'soft' })
    })
  }

  for (const diagnostic of OF_LOGIN) {
    test(`and a name to log in with is no recipient: ${diagnostic}`, () => {
      expect(decided(diagnostic)).toMatchObject({ reason: 'security-error', class: 'soft' })
    })
  }

  for (const diagnostic of OF_RECIPIENT) {
    test(`is not the recipient’s: ${diagnostic}`, () => {
      expect(decided(diagnostic)).toMatchObject({ reason: 'user-unknown', class: 'hard' })
    })
  }

  test('is found in no time in a long text', () => {
    const from = cpuMs()
    for (const part of ['adresse de l ', 'your address ', 'su direccion de ', '发件人的']) {
      senderAlone(` ${part.repeat(20_000)} `)
    }
    expect(cpuMs() - from).toBeLessThan(1000)
  })
})
