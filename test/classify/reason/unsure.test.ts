import { describe, expect, test } from 'bun:test'
import { decideReason } from '../../../src/classify/reason/reason.ts'
import { decidedOf } from './class-of.ts'

describe('a cause that is only possible is not hard', () => {
  test.each([
    '550 the mailbox may not exist',
    '550 user unknown or you are blocked',
    '550 user not found or access denied',
    '550 perhaps the user is unknown',
    '550 Unable to find out if user exists',
    '550 unless you log in, the user does not exist',
    '550 utente forse inesistente',
    '550 возможно, пользователь не существует',
    '550 unable to verify recipient',
    '550 mailbox not found: storage offline',
    '550 User not found (LDAP server not reachable)',
    '550 メールボックスはまだ存在しません',
    '550 it is possible that the user does not exist',
    '550 El buzón no existe todavía',
    '550 Blocked because you sent to many nonexistent recipients',
    '550 either the user does not exist or mail for him is not for everybody',
    '550 this may be an invalid address',
    '550 no such user, try again after 10 minutes',
    '550 Empfänger nicht gefunden, bitte später erneut versuchen',
    '550 casella in manutenzione, utente non trovato',
    '550 user takes no mail at weekends',
    '550 b.example does not accept mail sent by machines',
    '550 this address is send only during the campaign',
    '550 the mailbox may have moved to another server and is not found here',
    '550 no such user today',
    '550 mailbox not found until the move is over',
    '550 user unknown, approval pending',
    '550 User unknown. Please retry',
    '550 Destinatario desconocido o mailbox lleno',
    '550 Destinatário inexistente ou com cota excedida',
    '550 unbekanntes oder deaktiviertes Konto',
    '550 може би потребителят не съществува',
    '550 talán a felhasználó nem létezik',
    '550 ίσως ο χρήστης δεν υπάρχει',
    '550 poate utilizatorul nu există',
    '550 mungkin pengguna tidak ditemukan',
    '550 Можливо, користувача не існує',
    '550 Может быть, пользователь не существует',
    '550 Możliwe, że użytkownik nie istnieje',
    '550 Možno používateľ neexistuje',
  ])('%s', (answer) => {
    expect(decidedOf(answer)).toMatchObject({ reason: expect.any(String), class: 'soft' })
  })

  test.each([
    '550 User unknown. Perhaps you mistyped the address',
    '550 5.1.1 The account may have been deleted: user unknown',
    '550 user unknown or invalid',
    '550 b.example does not accept mail. If that is wrong, write to us',
    '550 unknown user or mailbox',
    '550 Recipient could not be found in our directory',
    '550 Email address could not be found, or was misspelled',
    '550 Domain could not be resolved',
    '550 Mailbox not found. Please check the address and try again',
    '550 No such user here. Do not retry',
    '550 That mailbox does not exist. The account may have been deleted by its owner',
    '550 user unknown. Your message, sent today, was not delivered',
    '550 user unknown. The address was in use until 2020',
    '550 No such user. Do not write again unless the recipient asks you to',
  ])('advice behind it, and a status of the address, leave it: %s', (answer) => {
    expect(decidedOf(answer)).toMatchObject({ class: 'hard' })
  })

  test.each([
    '550 Лист не може бути доставлено: користувача не існує',
    '550 Письмо не может быть доставлено: пользователь не существует',
    '550 Mesajul nu poate fi livrat: utilizatorul nu există',
    '550 Doręczenie nie jest możliwe: nie ma takiego użytkownika',
    '550 Pesan tidak mungkin dikirim: pengguna tidak ditemukan',
  ])('what cannot be is no guess: %s', (answer) => {
    expect(decidedOf(answer)).toMatchObject({ reason: 'user-unknown', class: 'hard' })
  })
})

describe('"something about the address", RFC 3463 has it, is no proof', () => {
  const decided = (diagnostic: string) =>
    decideReason({ status: '5.1.0', code: 550, diagnostic, action: 'failed', command: 'rcpt' })

  test.each(['', '550 5.1.0 wobbly frobs', '550 5.1.0 DKIM key does not exist'])(
    'where nothing else says so: %s',
    (answer) => {
      expect(decided(answer)).toMatchObject({ class: 'soft' })
    },
  )

  test('a status of the address does not confirm words about the sending host', () => {
    expect(decided('550 5.1.0 your host is not known')).toMatchObject({ reason: 'blocked' })
  })

  test('a status of the address confirms words about the recipient', () => {
    expect(decided('550 5.1.0 no such user')).toMatchObject({ class: 'hard' })
    expect(decided('550 #5.1.0 Address rejected.')).toMatchObject({ class: 'hard' })
  })
})

describe('a status that is not of the address', () => {
  test('beside a status of policy vague words about the mailbox are not hard', () => {
    const told = (answer: string) =>
      decideReason({
        status: '',
        code: null,
        diagnostic: answer,
        action: 'failed',
        command: 'rcpt',
      })
    expect(told('550 5.7.1 Mailbox unavailable').class).toBe('soft')
    expect(told('550 5.7.1 Recipient address rejected').class).toBe('soft')
    expect(told('550 5.7.1 No such user').class).toBe('hard')
    expect(told('550 Mailbox unavailable').class).toBe('hard')
  })

  test('5.7.27 is about the sender’s null MX, not the recipient’s (RFC 7505)', () => {
    const told = {
      status: '5.7.27',
      code: 550,
      diagnostic: '550 5.7.27 no',
      command: 'rcpt',
    } as const
    expect(decideReason({ ...told, action: 'failed' })).toMatchObject({ reason: 'sender-rejected' })
  })
})

describe('words of a program that mail is piped to are about its own accounts', () => {
  const ofProgram = (status: string, diagnostic: string) =>
    decideReason({ status, code: null, diagnostic, action: 'failed', program: true }).class

  test.each([
    'su: user vmail does not exist',
    'setuidgid: fatal: unknown account vmail',
    "chown: invalid user: 'vmail:vmail'",
    'tickets: recipient queue does not exist',
    'Command output: box: bucket inbox does not exist',
  ])('%s', (answer) => {
    expect(ofProgram('5.3.0', answer)).toBe('soft')
  })

  test('a status of the address, or a server’s answer that a program passes on, counts', () => {
    expect(ofProgram('5.1.1', 'lda: unknown user anna')).toBe('hard')
    expect(ofProgram('5.0.0', 'server message: 550 5.1.1 user unknown')).toBe('hard')
  })
})

// The words decide no reason, but are clearly those of another one.
describe('a status of the address is doubted where the words are of something else', () => {
  const classOf = (said: string) =>
    decideReason({ status: '5.1.1', code: 550, diagnostic: `550 5.1.1 ${said}`, action: 'failed' })
      .class

  test.each([
    'the filter of the recipient did not like it (in reply to RCPT TO command)',
    'attachments of this kind never pass (in reply to end of DATA command)',
    'SPF says no (in reply to RCPT TO command)',
    'your network is on our list of offenders (in reply to RCPT TO command)',
    'internal error while storing (in reply to end of DATA command)',
    'account is awaiting payment (in reply to RCPT TO command)',
    'virus in your message (in reply to end of DATA command)',
    'user limited to internal senders (in reply to RCPT TO command)',
  ])('%s', (said) => {
    expect(classOf(said)).toBe('soft')
  })

  test.each([
    'anna does not live here (in reply to RCPT TO command)',
    'Empty result from the directory for n@s.example (in reply to RCPT TO command)',
    '<n@s.example> rejected (in reply to RCPT TO command)',
    'your correspondent has retired from the firm (in reply to RCPT TO command)',
    'unallocated address (in reply to RCPT TO command)',
    'n/a (in reply to RCPT TO command)',
  ])('%s', (said) => {
    expect(classOf(said)).toBe('hard')
  })
})

test('a domain that a server does not host may live on another', () => {
  for (const answer of [
    "550 that domain isn't hosted on this machine",
    '550 Domain klant.example is not hosted here',
    '550 domain not served here',
  ])
    expect(decidedOf(answer)).toMatchObject({ reason: 'host-unknown', class: 'soft' })
  const gone = '550 5.1.2 this domain is not hosted here'
  expect(decidedOf(gone)).toMatchObject({ reason: 'host-unknown', class: 'hard' })
})
