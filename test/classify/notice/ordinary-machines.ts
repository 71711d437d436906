// Ordinary mail of machines that looks like a report of failure, in our own words: none of it is one.

import type { Notice } from './notice-mail.ts'

type Ordinary = Omit<Notice, 'program' | 'recipients' | 'kind'>

const auto = ['Return-Path: <>', 'Auto-Submitted: auto-generated']
const list = ['List-Unsubscribe: <https://weekly.example/off>', 'Return-Path: <b-1@weekly.example>']

export const machines: [name: string, mail: Ordinary][] = [
  [
    'somebody who wants a password, under the name of a mail system',
    {
      from: '"Mail Delivery" <info@elsewhere.example>',
      subject: 'Undelivered mails: action required',
      headers: [],
      body: 'Dear bounces@shop.example,\n\n5 messages could not be delivered to your mailbox. Release them here: http://elsewhere.example/',
    },
  ],
  [
    'a tracker that tells of an issue about bounces, its key behind the name of the tracker',
    {
      from: 'Tracker <tracker@corp.example>',
      subject: '[TRACKER] (MAIL-12) 550 user unknown when we send',
      headers: auto.slice(1),
      body: 'Bob wrote:\n\n550 5.1.1 <anna@klant.example>: Recipient address rejected: User unknown\nWhat do we do?',
    },
  ],
  [
    'a warning to the owner of a nearly full mailbox, of the mail system',
    {
      from: 'Mail Delivery System <MAILER-DAEMON@klant.example>',
      subject: 'Your mailbox is almost full',
      headers: auto,
      body: 'Your mailbox bounces@shop.example is at 95% of its quota. Delete some messages, or new mail will be returned to its senders.',
    },
  ],
  [
    'a German warning to the owner of a mailbox',
    {
      from: 'Postmaster <postmaster@klant.example>',
      subject: 'Ihr Postfach ist fast voll',
      headers: auto,
      body: 'Ihr Postfach hat 90 % der Speichergrenze erreicht. Bitte löschen Sie Nachrichten, sonst können E-Mails nicht mehr zugestellt werden.',
    },
  ],
  [
    'a welcome of the postmaster',
    {
      from: 'Postmaster <postmaster@klant.example>',
      subject: 'Welcome to your new mailbox',
      headers: auto,
      body: 'Welcome! Your account anna@klant.example is ready. If mail to you cannot be delivered, the sender is told so.',
    },
  ],
  [
    'a quarantine digest',
    {
      from: 'Spam Quarantine <quarantine@klant.example>',
      subject: '3 messages were blocked for you',
      headers: auto,
      body: 'These messages were blocked and not delivered:\n\n  news@weekly.example  "Your order"\n  550 spam detected\n\nRelease them at https://klant.example/q',
    },
  ],
  [
    'a digest of the day of a mail server',
    {
      from: 'Logwatch <logwatch@mx.shop.example>',
      subject: 'Postfix log summary for Nov 2',
      headers: auto,
      body: 'Grand Totals\n\n  120 delivered\n    3 deferred\n   12 bounced\n\nmessage bounce detail\n  klant.example: 550 5.1.1 <anna@klant.example>: User unknown (3)',
    },
  ],
  [
    'output of a cron job',
    {
      from: 'Cron Daemon <root@mx.shop.example>',
      subject: 'Cron <root@mx> /usr/bin/backup',
      headers: ['Auto-Submitted: auto-generated'],
      body: 'rsync: connection unexpectedly closed\nError: disk quota exceeded\nmail to anna@klant.example failed',
    },
  ],
  [
    'a declined invitation',
    {
      from: 'Anna Bakker <anna@klant.example>',
      subject: 'Declined: Budget meeting',
      body: 'Anna Bakker has declined this invitation. I cannot make it, my mailbox is full of meetings.',
    },
  ],
  [
    'a ticket about undelivered mail',
    {
      from: 'Support <support@klant.example>',
      subject: '[Ticket#4711] Mail could not be delivered',
      headers: ['Auto-Submitted: auto-replied', 'Precedence: bulk'],
      body: 'Thank you for your request "Mail to anna@klant.example could not be delivered". We will answer within a day.',
    },
  ],
  [
    'a monitoring alert with an SMTP refusal',
    {
      from: 'Nagios <nagios@mon.example>',
      subject: 'PROBLEM: SMTP on mx1 is CRITICAL',
      body: 'Service: SMTP\nState: CRITICAL\nInfo: 550 5.1.1 <probe@klant.example>: Recipient address rejected: User unknown',
    },
  ],
  [
    'a parcel that was not delivered',
    {
      from: 'PostNL <noreply@parcel.example>',
      subject: 'Your parcel could not be delivered',
      body: 'Our driver was not able to deliver your parcel. The address was not found. Recipient unknown? Contact us.',
    },
  ],
  [
    'a Dutch parcel notice',
    {
      from: 'Bezorgdienst <noreply@parcel.example>',
      subject: 'Uw pakket kon niet worden bezorgd',
      body: 'Wij konden uw pakket niet bezorgen. Retour afzender. Geadresseerde onbekend op dit adres.',
    },
  ],
  [
    'a French parcel notice',
    {
      from: 'Livraison <ne-pas-repondre@colis.example>',
      subject: 'Échec de livraison de votre colis',
      body: "Votre colis n'a pas pu être livré. Adresse inconnue. Contactez anna@colis.example.",
    },
  ],
  [
    'a Spanish parcel notice',
    {
      from: 'Correos <noresponder@correos.example>',
      subject: 'No se pudo entregar su paquete',
      body: 'No se pudo entregar su paquete: destinatario desconocido. Escriba a ayuda@correos.example.',
    },
  ],
  [
    'an Italian parcel notice',
    {
      from: 'Corriere <noreply@corriere.example>',
      subject: 'Mancata consegna',
      body: 'Gentile cliente, la mancata consegna del Suo pacco è dovuta a destinatario sconosciuto.',
    },
  ],
  [
    'a failed payment',
    {
      from: 'Billing <billing@shop.example>',
      subject: 'Payment failed, returned by your bank',
      body: 'Your payment was rejected by your bank: insufficient funds. Please update your account.',
    },
  ],
  [
    'a newsletter on mail servers',
    {
      from: 'Postmaster News <postmaster@weekly.example>',
      subject: 'Undeliverable: what your users see',
      headers: list,
      body: 'This week: "550 5.1.1 User unknown", mailbox full, and delivery status notification. Write to editor@weekly.example.',
    },
  ],
  [
    'a German newsletter on bounces',
    {
      from: 'Versandbrief <brief@weekly.example>',
      subject: 'Unzustellbar? So senken Sie Ihre Bounces',
      headers: list,
      body: 'Empfänger unbekannt, Postfach voll: konnte nicht zugestellt werden. Fragen an redaktion@weekly.example.',
    },
  ],
]
