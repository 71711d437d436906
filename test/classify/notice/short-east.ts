// Short failure and delay notices of home-made programs, in Russian, Ukrainian and the languages of Asia. Written before
// the rules had seen them. The recipient is anna@klant.example.

import type { Answer } from '../auto-reply/answer-mail.ts'

const POSTMASTER = 'From: postmaster@klant.example\nReturn-Path: <>'

export const shortNoticesEast: Answer[] = [
  [
    'Russian 2',
    'delay',
    'Задержка доставки',
    'Ваше сообщение для anna@klant.example пока не доставлено. Попытки будут продолжены.',
    POSTMASTER,
  ],
  [
    'Russian 3',
    'failure message-too-big',
    'Сообщение отклонено',
    'Ваше письмо получателю anna@klant.example было отклонено: превышен максимальный размер письма.',
    POSTMASTER,
  ],
  [
    'Ukrainian 1',
    'failure mailbox-full',
    'Помилка доставки',
    'Лист для anna@klant.example не доставлено. Поштова скринька переповнена.',
    POSTMASTER,
  ],
  [
    'Japanese 1',
    'failure message-too-big',
    'メール送信エラーのお知らせ',
    '以下のメールは送信できませんでした。\n\n宛先：anna@klant.example\n理由：メールのサイズが制限を超えています。',
    POSTMASTER,
  ],
  [
    'Japanese 2',
    'delay',
    '配信遅延のお知らせ',
    'anna@klant.example へのメールの配信が遅延しています。引き続き再送を試みます。',
    POSTMASTER,
  ],
  [
    'Japanese 3',
    'failure user-unknown',
    'メールが届きませんでした',
    'ご指定の宛先 anna@klant.example は見つかりませんでした。',
    POSTMASTER,
  ],
  [
    'Chinese 1',
    'failure suspended',
    '退信通知',
    '您的邮件未能送达 anna@klant.example。原因：该邮箱已被冻结。',
    POSTMASTER,
  ],
  [
    'Chinese 2',
    'failure spam-detected',
    '邮件被拒收',
    '您发给 anna@klant.example 的邮件因被判定为垃圾邮件而被拒收。',
    POSTMASTER,
  ],
  [
    'Chinese 3',
    'delay',
    '郵件延遲通知',
    '您寄給 anna@klant.example 的郵件目前尚未送達，系統將繼續嘗試。',
    POSTMASTER,
  ],
  [
    'Korean 1',
    'failure message-too-big',
    '메일이 전달되지 않았습니다',
    'anna@klant.example 에게 보낸 메일이 전달되지 않았습니다. 메일 용량이 너무 큽니다.',
    POSTMASTER,
  ],
  [
    'Korean 2',
    'failure spam-detected',
    '메일 반송',
    'anna@klant.example: 스팸 메일로 분류되어 수신이 거부되었습니다.',
    POSTMASTER,
  ],
]
