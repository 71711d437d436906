// Ordinary mail about failed mail that people and their programs write, in our own words.

import type { Notice } from './notice-mail.ts'

type Ordinary = Omit<Notice, 'program' | 'recipients' | 'kind'>

const person = 'Bert Bakker <bert@klant.example>'
const answer = ['In-Reply-To: <x@mx.shop.example>', 'User-Agent: Thunderbird']

export const people: [name: string, mail: Ordinary][] = [
  [
    'a mail about the word',
    {
      from: person,
      subject: 'failure notice',
      headers: answer,
      body: 'Anna,\n\nyesterday I got a "failure notice" for anna@klant.example. Do you know more?\n\nBert',
    },
  ],
  [
    'a person who tells who got a parcel',
    {
      from: person,
      subject: 'Re: your order',
      body: 'The parcel was delivered to bert2@klant.example. anna@klant.example does not exist.',
    },
  ],
  [
    'a person who quotes a qmail bounce',
    {
      from: person,
      subject: 'Re: failure notice',
      headers: answer,
      body: "Please try bert2@klant.example.\n\n> Hi. This is the qmail-send program at mx.shop.example.\n> I'm afraid I wasn't able to deliver your message\n> <anna@klant.example>:\n> Sorry, no mailbox here by that name. (#5.1.1)",
    },
  ],
  [
    'a person who forwards an Exchange report inline',
    {
      from: person,
      subject: 'FW: Undeliverable: Rechnung',
      body: '-----Original Message-----\nFrom: Microsoft Outlook\nSent: Monday\nTo: Bert\nSubject: Undeliverable: Rechnung\n\nDelivery has failed to these recipients or groups:\n\nanna@klant.example\n\nRemote Server returned 550 5.1.10 RESOLVER.ADR.RecipientNotFound',
    },
  ],
  [
    'a person who forwards a bounce in German',
    {
      from: person,
      subject: 'WG: Unzustellbar: Angebot',
      body: 'Kannst du das ansehen?\n\nVon: Mail Delivery System\nBetreff: Unzustellbar: Angebot\n\n<anna@klant.example>: 550 5.1.1 User unknown',
    },
  ],
  [
    'a French answer to a bounce',
    {
      from: 'Jean <jean@client.example>',
      subject: 'RE: Non remis : Devis',
      headers: ['In-Reply-To: <x@mx.shop.example>'],
      body: "Bonjour, mon adresse a changé.\n\n> Votre message n'a pas pu être remis à anna@klant.example",
    },
  ],
  [
    'a Russian answer to a bounce',
    {
      from: 'Иван <ivan@client.example>',
      subject: 'Re: Недоставленное сообщение',
      headers: answer,
      body: 'Здравствуйте, попробуйте ещё раз.\n\n> Ваше письмо не может быть доставлено\n> <anna@klant.example>: User unknown',
    },
  ],
  [
    'a Japanese question about an error mail',
    {
      from: '田中 <tanaka@client.example>',
      subject: 'エラーメールについて',
      headers: answer,
      body: 'お世話になっております。anna@klant.example に送信できませんでした。宛先不明のエラーメールが届きます。ご確認ください。',
    },
  ],
  [
    'a Chinese question about a bounce',
    {
      from: '李 <li@client.example>',
      subject: '关于退信的问题',
      headers: answer,
      body: '您好，发给 anna@klant.example 的邮件被退回，提示收件人不存在，请问怎么办？',
    },
  ],
  [
    'a Polish question about a bounce',
    {
      from: 'Jan <jan@client.example>',
      subject: 'Problem z wysyłką',
      headers: answer,
      body: 'Dzień dobry, wiadomość do anna@klant.example nie została dostarczona: skrzynka jest pełna. Co robić?',
    },
  ],
  [
    'a Turkish question about a bounce',
    {
      from: 'Ali <ali@client.example>',
      subject: 'İletilemedi hatası',
      headers: answer,
      body: 'Merhaba, anna@klant.example adresine gönderdiğim posta iletilemedi. Yardımcı olur musunuz?',
    },
  ],
  [
    'a list that was joined',
    {
      from: 'list-request@lists.example',
      subject: 'Welcome to the "bounces" mailing list',
      headers: ['Return-Path: <list-bounces@lists.example>', 'Precedence: bulk'],
      body: 'Welcome to the list. If your mail bounces your subscription will be disabled. Write to list@lists.example.',
    },
  ],
  [
    'a list that disabled a subscription',
    {
      from: 'list-bounces@lists.example',
      subject: 'Your subscription to List has been disabled',
      headers: ['Precedence: bulk'],
      body: 'Your membership in the mailing list List has been disabled due to excessive bounces. The last bounce was dated 2 Nov 2026.',
    },
  ],
  [
    'a post to a list of mail admins',
    {
      from: 'Eva <eva@isp.example>',
      subject: '[mailop] 550 5.7.1 blocked by Outlook.com',
      headers: ['List-Id: <mailop.lists.example>', 'List-Unsubscribe: <https://lists.example>'],
      body: "All our mail is refused: 550 5.7.1 Unfortunately, messages from [198.51.100.7] weren't sent (S3150). Undelivered mail for anna@klant.example.",
    },
  ],
  [
    'a read receipt in prose',
    {
      from: 'Anna <anna@klant.example>',
      subject: 'Read: Your order',
      body: 'Your message\n\n  To: Anna\n  Subject: Your order\n\nwas read on 2 November 2026.',
    },
  ],
  [
    'a receipt that it was deleted unread',
    {
      from: 'Anna <anna@klant.example>',
      subject: 'Not read: Your order',
      body: 'Your message\n\n  To: Anna\n  Subject: Your order\n\nwas deleted without being read on 2 November 2026.',
    },
  ],
  [
    'a mail that its sender recalls',
    {
      from: 'Anna <anna@klant.example>',
      subject: 'Recall: Your invoice',
      body: 'Anna would like to recall the message, "Your invoice".',
    },
  ],
  [
    'an answer that the person has left',
    {
      from: 'Anna <anna@klant.example>',
      subject: 'Automatic reply: Your order',
      headers: ['Auto-Submitted: auto-replied', 'Return-Path: <>'],
      body: 'I no longer work for Klant BV. This mailbox is no longer in use. Please write to bert@klant.example.',
    },
  ],
  [
    'a German out-of-office that says mail is not passed on',
    {
      from: 'Eva Meier <eva@kunde.example>',
      subject: 'Abwesenheitsnotiz: Angebot',
      headers: ['Auto-Submitted: auto-replied', 'Return-Path: <>'],
      body: 'Ich bin bis 5.12. nicht im Haus. Ihre Nachricht wurde nicht zugestellt an Dritte. Bitte wenden Sie sich an info@kunde.example.',
    },
  ],
  [
    'a holder of an account that was locked',
    {
      from: 'Security <security@bank.example>',
      subject: 'Your account has been suspended',
      body: 'Dear user, your mailbox has been suspended. 550 Mailbox disabled. Verify at https://phish.example',
    },
  ],
  [
    'spam in the clothes of a bounce',
    {
      from: 'Mail Support <help@phish.example>',
      subject: 'Undelivered messages: 3 pending',
      headers: ['User-Agent: Mail'],
      body: 'Dear bounces@shop.example,\n\n3 incoming messages could not be delivered because your mailbox is full. Click here to retry delivery.',
    },
  ],
  [
    'a report of backups',
    {
      from: 'backup@nas.example',
      subject: 'Backup failed: disk full',
      body: 'Task: nightly\nResult: failed\nNo space left on device. Report to admin@nas.example.',
    },
  ],
  [
    'a build that failed',
    {
      from: 'CI <ci@git.example>',
      subject: 'Build failure: mail delivery tests',
      body: 'test/delivery: FAILED expected "550 5.1.1 user unknown" for <anna@klant.example>, got 250',
    },
  ],
  [
    'an order of a mail system',
    {
      from: 'Mail System Sales <sales@vendor.example>',
      subject: 'Your quotation for the mail delivery system',
      headers: ['X-Mailer: CRM 1.0'],
      body: 'Dear Bert, please find the quotation for the mail delivery system. Regards, eva@vendor.example',
    },
  ],
]
