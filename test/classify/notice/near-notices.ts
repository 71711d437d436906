// Mail near to a failure notice that is none, in many languages. Written before the rules had seen it.

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

export const aboutNotices: Answer[] = [
  [
    'a German asks',
    'reply | unknown',
    'Re: Unzustellbar: Rechnung',
    'Hallo, bei uns kam "Postfach ist voll". Bitte an bert@klant.example senden.',
    'In-Reply-To: <m1@shop.example>',
  ],
  [
    'a Frenchwoman asks',
    'unknown',
    'Votre message non remis',
    "Bonjour, j'ai vu que votre message n'a pas été remis à ma collègue. Sa boîte est pleine. Pouvez-vous me l'envoyer ?",
  ],
  [
    'a parcel in German',
    'unknown',
    'Ihre Sendung konnte nicht zugestellt werden',
    'Wir haben Sie heute nicht angetroffen. Ihr Paket liegt bis 27.11. in der Filiale.',
    'From: Paketdienst <info@paket.example>',
  ],
  [
    'a parcel in Spanish',
    'unknown',
    'No se pudo entregar su paquete',
    'Hoy no estaba en casa. Su paquete está en la oficina.',
    'From: Correo <info@paquete.example>',
  ],
  [
    'a parcel in Polish',
    'unknown',
    'Nie udało się dostarczyć przesyłki',
    'Kurier nie zastał odbiorcy. Przesyłka czeka w punkcie do 27.11.',
    'From: Kurier <info@paczka.example>',
  ],
  [
    'a parcel in Chinese',
    'unknown',
    '您的包裹无法投递',
    '快递员未能联系到您，包裹已放入快递柜。',
    'From: Kuaidi <info@bao.example>',
  ],
  [
    'a full mailbox, to its owner, in Dutch',
    'unknown',
    'Uw postvak is bijna vol',
    'Uw postvak ann@shop.example heeft 95 procent van de ruimte gebruikt. Verwijder berichten.',
    'From: Helpdesk <helpdesk@shop.example>',
  ],
  [
    'a full mailbox, to its owner, in Japanese',
    'unknown',
    'メールボックスの容量について',
    'ご利用のメールボックスの容量が上限に近づいています。不要なメールを削除してください。',
    'From: support <support@shop.example>',
  ],
]

export const aboutNoticesReworded: Answer[] = [
  [
    'an Italian asks',
    'reply',
    'R: Preventivo',
    'La mia casella era piena e il messaggio non è stato consegnato. Può rimandarlo?',
    'In-Reply-To: <m1@shop.example>',
  ],
  [
    'a Russian parcel',
    'unknown',
    'Посылка не доставлена',
    'Курьер не застал вас дома. Посылка ждёт в отделении до 27.11.',
    'From: Доставка <info@posylka.example>',
  ],
  [
    'a German shop',
    'unknown',
    'Ihr Konto wurde gesperrt',
    'Ihr Kundenkonto wurde aus Sicherheitsgründen gesperrt. Bitte melden Sie sich.',
    'From: Klant Shop <shop@klant.example>',
  ],
  [
    'a Japanese parcel',
    'unknown',
    'お荷物をお届けできませんでした',
    'ご不在のため荷物を持ち帰りました。再配達をご依頼ください。',
    'From: 配送 <info@takuhai.example>',
  ],
  [
    'a Turkish quota warning',
    'unknown',
    'Posta kutunuz dolmak üzere',
    'Posta kutunuzun kotası yüzde 95 dolu. Lütfen eski iletileri silin.',
    'From: Destek <destek@shop.example>',
  ],
]
