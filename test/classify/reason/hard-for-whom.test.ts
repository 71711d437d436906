import { describe, expect, test } from 'bun:test'
import { decidedOf } from './class-of.ts'

// What is deleted, not configured or not found beside the words for a recipient: a mail, a list or an address of the
// sender's is no wrong address, and what is said of the recipient's own mailbox still is.

const others: Record<string, string[]> = {
  'what was deleted, or is not configured, is what is for him': [
    '550 Message to this address has been deleted',
    '550 The message for the recipient was deleted by the filter',
    '554 Mail to user deleted: contains a virus',
    '550 Attachment for user deleted',
    '550 connector for recipient is not configured',
    '550 relay for recipient not configured',
    '550 Quota for mailbox not configured',
  ],
  'a list that is not found has senders on it': [
    '550 Access list not found for this client',
    '550 5.7.1 Block list unknown',
    '550 recipient list not found',
  ],
  'an address or a user of the sender': [
    '550 Bad e-mail address in From header',
    '550 the sending user is not known here',
    '550 You are not a registered user of this relay',
    '550 Адресът на подателя не съществува',
    '550 Ваш домен не існує',
    '550 Etki alanınız bulunamadı',
    '550 Alan adınız bulunamadı',
    '550 E-posta adresiniz geçersiz',
    '550 Tên miền của bạn không tồn tại',
    '550 Domain Anda tidak ditemukan',
    '550 あなたのドメインは存在しません',
    '550 귀하의 도메인이 존재하지 않습니다',
  ],
}

describe.each(Object.entries(others))('%s', (_, answers) => {
  test.each(answers)('is no wrong address: %s', (answer) =>
    expect(decidedOf(answer).class).toBe('soft'),
  )
})

test.each([
  '550 The account of the user was deleted',
  '550 Mailbox for this user has been removed',
  '550 The recipient was deleted',
  '550 mail alias not configured',
  '550 unknown list',
  '550 Mailing list not found',
  '550 distribution list was not found',
  '550 <n@b.example> not known by this server',
  '550 Not known at klant.example',
  "550 'n@b.example' is unknown to this system",
  '550 Domain of your recipient was not found',
])('is a wrong address: %s', (answer) => expect(decidedOf(answer).class).toBe('hard'))
