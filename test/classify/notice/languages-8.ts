// Mail near to a failure notice in other languages than English. Written before the rules had seen it.

import type { Answer } from '../auto-reply/answer-mail.ts'

export const nearNotices: Answer[] = [
  [
    'Dutch, about something else 1',
    'unknown',
    'Uw aanvraag is afgewezen',
    'Geachte klant,\n\nUw aanvraag 123 is afgewezen. Neem contact op met klant@bank.example.',
    'From: Bank <noreply@bank.example>\nReturn-Path: <>',
  ],
  [
    'Dutch, about something else 2',
    'other',
    'Bericht over uw mail',
    'Uw mail aan de klantenservice is ontvangen en wordt beantwoord.',
    'From: Service <service@shop2.example>\nReturn-Path: <>',
  ],
  [
    'German, about something else 1',
    'unknown',
    'Ihr Antrag wurde abgelehnt',
    'Sehr geehrte Frau Berg,\n\nIhr Antrag vom 3. November wurde leider abgelehnt.',
    'From: Amt <noreply@amt.example>\nReturn-Path: <>',
  ],
  [
    'German, about something else 2',
    'unknown',
    'Ihre Bestellung kam nicht an?',
    'Ist Ihr Paket nicht angekommen? Schreiben Sie an hilfe@post.example.',
    'From: Post <noreply@post.example>\nReturn-Path: <>',
  ],
  [
    'French, about something else 1',
    'unknown',
    'Votre demande a été refusée',
    'Votre demande de crédit a été refusée. Contactez conseil@banque.example.',
    'From: Banque <noreply@banque.example>\nReturn-Path: <>',
  ],
  [
    'Spanish, about something else 1',
    'unknown',
    'Pago rechazado',
    'Su pago ha sido rechazado. Actualice sus datos en pagos@tienda.example.',
    'From: Tienda <noreply@tienda.example>\nReturn-Path: <>',
  ],
  [
    'Russian, about something else 1',
    'other',
    'Заявка отклонена',
    'Ваша заявка отклонена. Письмо с пояснениями отправлено на ivan@example.example.',
    'From: Сервис <noreply@service.example>\nReturn-Path: <>',
  ],
  [
    'Turkish, about something else 1',
    'unknown',
    'Başvurunuz reddedildi',
    'Başvurunuz reddedildi. Sorularınız için: destek@banka.example',
    'From: Banka <noreply@banka.example>\nReturn-Path: <>',
  ],
  [
    'Chinese, about something else 1',
    'unknown',
    '您的申请被拒绝',
    '您的申请被拒绝，请联系 help@gongsi.example。',
    'From: 客服 <noreply@gongsi.example>\nReturn-Path: <>',
  ],
  [
    'Japanese, about something else 1',
    'unknown',
    'ご注文について',
    'ご注文の商品が届いておりません場合は help@mise.example までご連絡ください。',
    'From: 店 <noreply@mise.example>\nReturn-Path: <>',
  ],
  [
    'A postmaster 1',
    'unknown',
    'Uw postvak is bijna vol',
    'Uw postvak piet@firma.example is voor 95 % vol. Verwijder berichten, anders wordt nieuwe mail geweigerd.',
    'From: Postmaster <postmaster@firma.example>\nReturn-Path: <>',
  ],
  [
    'A postmaster 2',
    'unknown',
    'Wartung am Sonntag',
    'Am Sonntag wird der Mailserver gewartet. In dieser Zeit können E-Mails nicht zugestellt werden.',
    'From: Postmaster <postmaster@firma.example>\nReturn-Path: <>',
  ],
  [
    'A postmaster 3',
    'unknown',
    'Neue Richtlinie',
    'Ab Dezember werden Nachrichten mit Makros abgelehnt. Fragen an admin@firma.example.',
    'From: Postmaster <postmaster@firma.example>\nReturn-Path: <>',
  ],
]
