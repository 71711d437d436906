// Ordinary mail of postmasters and services that speaks of refusals, in our own words.

import type { Notice } from './notice-mail.ts'

type Ordinary = Omit<Notice, 'program' | 'recipients' | 'kind'>

export const postmasters: [name: string, mail: Ordinary][] = [
  [
    'a DMARC report in prose',
    {
      from: 'noreply-dmarc@isp.example',
      subject: 'Report Domain: shop.example Submitter: isp.example',
      headers: ['Return-Path: <>'],
      body: 'This is a DMARC aggregate report. 3 messages were rejected.',
    },
  ],
  [
    'a TLS report in prose',
    {
      from: 'smtp-tls@isp.example',
      subject: 'Report Domain: shop.example Submitter: isp.example Report-ID: 1',
      body: 'TLS report: starttls-not-supported 3 failures.',
    },
  ],
  [
    'a digest of a list',
    {
      from: 'list-request@lists.example',
      subject: 'List Digest, Vol 3, Issue 4',
      headers: ['Precedence: list'],
      body: "Today's Topics:\n 1. Undelivered mail (Bert)\n\nMessage: 1\nFrom: Bert\nSubject: Undelivered mail\n\n<anna@klant.example>: 550 User unknown",
    },
  ],
  [
    'a report of the sizes of mailboxes',
    {
      from: 'postmaster@klant.example',
      subject: 'Weekly mailbox usage report',
      headers: ['Auto-Submitted: auto-generated'],
      body: 'User anna: 95% of quota. User bert: over quota.',
    },
  ],
  [
    'a password that expires',
    {
      from: 'Mail Administrator <mailadmin@klant.example>',
      subject: 'Your password expires in 3 days',
      headers: ['Auto-Submitted: auto-generated'],
      body: 'Your account will be disabled if you do not change it.',
    },
  ],
  [
    'maintenance of a mail server',
    {
      from: 'Postmaster <postmaster@klant.example>',
      subject: 'Mail server maintenance on Sunday',
      body: "Mail cannot be delivered between 2 and 4 o'clock. Messages will be delayed, none will be lost.",
    },
  ],
  [
    'maintenance, in Dutch',
    {
      from: 'Postmaster <postmaster@klant.example>',
      subject: 'Onderhoud mailserver',
      body: 'Zondag kan mail niet worden bezorgd tussen 2 en 4 uur. Er gaat niets verloren.',
    },
  ],
  [
    'maintenance, in German',
    {
      from: 'Postmaster <postmaster@klant.example>',
      subject: 'Wartungsarbeiten am Mailserver',
      body: 'Am Sonntag können E-Mails zwischen 2 und 4 Uhr nicht zugestellt werden.',
    },
  ],
  [
    'an answer of an abuse desk',
    {
      from: 'Abuse Desk <abuse@isp.example>',
      subject: 'Re: [abuse] spam from 198.51.100.7',
      headers: ['In-Reply-To: <x@shop.example>'],
      body: 'We have looked at your complaint. The user was suspended.',
    },
  ],
  [
    'an answer of a postmaster who quotes a refusal',
    {
      from: 'Eva <postmaster@isp.example>',
      subject: 'Re: blocked mail from 198.51.100.7',
      headers: ['In-Reply-To: <x@shop.example>'],
      body: 'Hello Bert,\n\nyour IP was blocked because of spam. It has been delisted now.\n\n> 550 5.7.1 Client host [198.51.100.7] blocked\n> anna@isp.example',
    },
  ],
  [
    'a request to be taken off a list',
    {
      from: 'postmaster@isp.example',
      subject: 'Your delisting request',
      headers: ['Auto-Submitted: auto-replied'],
      body: 'Your request for 198.51.100.7 was received. Until then mail will be rejected with 550 5.7.1.',
    },
  ],
  [
    'an enrolment in a feedback loop',
    {
      from: 'fbl@isp.example',
      subject: 'Feedback loop enrollment',
      body: 'Your enrollment is complete. Complaints will be sent to abuse@shop.example.',
    },
  ],
  [
    'a challenge',
    {
      from: 'noreply@klant.example',
      subject: 'Please confirm your message',
      headers: ['Auto-Submitted: auto-replied', 'Return-Path: <>'],
      body: 'Your message to anna@klant.example is held until you confirm: https://klant.example/c',
    },
  ],
  [
    'a read receipt in German',
    {
      from: 'Anna <anna@klant.example>',
      subject: 'Gelesen: Rechnung',
      headers: ['Return-Path: <>'],
      body: 'Ihre Nachricht wurde gelesen.',
    },
  ],
  [
    'a fax that failed',
    {
      from: 'Fax Server <fax@klant.example>',
      subject: 'Fax delivery failed: +31 20 123',
      body: 'Your fax to +31 20 123 could not be delivered: busy.',
    },
  ],
  [
    'a text message that failed',
    {
      from: 'sms@carrier.example',
      subject: 'SMS not delivered',
      body: 'Your SMS to +31612345678 was not delivered: absent subscriber.',
    },
  ],
  [
    'a calendar',
    {
      from: 'Google Calendar <calendar-notification@google.example>',
      subject: 'Undeliverable invitation?',
      body: 'Anna has not responded.',
    },
  ],
  [
    'an out-of-office that says mail is not delivered, in Dutch',
    {
      from: 'Anna <anna@klant.example>',
      subject: 'Automatisch antwoord: bestelling',
      headers: ['Auto-Submitted: auto-replied', 'Return-Path: <>'],
      body: 'Ik ben er niet. Uw bericht wordt niet bezorgd of gelezen. Mail bert@klant.example.',
    },
  ],
  [
    'an issue about a bounce',
    {
      from: 'GitHub <noreply@github.example>',
      subject: '[repo] mail delivery failed: returning message to sender (#12)',
      headers: ['List-ID: repo', 'List-Unsubscribe: <https://x>'],
      body: 'Bert opened an issue: bounces with 550 5.1.1 user unknown for anna@klant.example',
    },
  ],
]
