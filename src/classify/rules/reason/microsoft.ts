// Exchange, Exchange Online and Outlook.com. Sources: "Email non-delivery reports and SMTP errors in
// Exchange Online" (learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-
// exchange-online) and "SMTP error codes" of Outlook.com (sendersupport.olc.protection.outlook.com).
// Bare names such as RESOLVER.ADR.RecipNotFound are Exchange's own, in any language of the notice.

import type { Reason } from '../../../event.ts'
import { rowsOf } from '../../phrases/lists.ts'
import type { PhraseRow } from '../../phrases/phrases.ts'

// Numbers that mean something else at others count only where Exchange speaks.
const exchange = [
  'outlook',
  'exchange',
  'microsoft',
  'resolver.',
  'smtp;5',
  'hubtransport',
  'office',
]
const numbered: PhraseRow<Reason>[] = rowsOf(
  'Exchange',
  {
    'sender-rejected': '5 7 12 | 5 7 60 | 5 7 120 | 5 7 129',
    'security-error': '5 7 57 | 5 7 61',
    'relaying-denied': '5 7 54 | 5 7 64',
    'auth-failure': '4 7 26',
    'network-error': '5 4 14 | 5 4 12 | 5 4 20',
    'not-compliant': '5 6 11',
    'tls-required': '4 7 57',
    'system-error': '5 2 14',
    'user-unknown': '5 1 10',
  },
  exchange,
)

export const microsoftPhrases: PhraseRow<Reason>[] = [
  {
    reason: 'sender-rejected',
    source: 'Exchange Online',
    phrases: 'all recipient addresses rejected access denied',
  },
  ...numbered,
  ...rowsOf('Exchange', {
    'user-unknown': `
      resolver adr {recipientnotfound, recipientdoesnotexist} | recipnotfound | exrecipnotfound |
      recipient not found by smtp address lookup |
      5 4 1 … recipient address rejected access denied |
      5 5 0 requested action not taken mailbox unavailable |
      requested action not taken mailbox unavailable s2017062302 | 000c05a6`,
    'host-unknown': `
      nonexistentdomain | 5 4 310 | dns domain does not exist | dnsdomaindoesnotexist |
      infodomainnonexistent`,
    'network-error': `
      agent generated message depth | mxloopback | 5 4 312 | hopcount exceeded | transport loop |
      loop detected | agent loop`,
    expired: `
      queue expired | 4 4 316 | 4 4 317 | 5 4 300 | 5 4 316 | 5 4 317 | 4 4 318 | 5 4 318 |
      error encountered while communicating with primary target ip address`,
    'message-too-big': `
      recipsizelimit | sendsizelimit | messagesubmissionexceeded* | mapiexceptionmaxsubmission*`,
    'mailbox-full': `
      storedrv deliver mailboxfull | quotaexceeded | quotaexceededexception |
      mapiexceptionshutoffquotaexceeded | mailbox full`,
  }),
  {
    reason: 'rate-limited',
    source: 'Exchange Online',
    phrases: `
      submission quota exceeded | submissionquotaexceeded | 5 1 90 | 5 2 121 | 5 2 122 | 5 7 508 |
      4 7 652 | reciplimit |
      {recipient thread, sender thread, concurrent connections} limit exceeded |
      tenant has exceeded threshold | exceeded the connection limit | ou 001 | ou 002 | 5 7 705 |
      4 7 508 | organization queue quota`,
  },
  {
    reason: 'sender-rejected',
    source: 'Exchange',
    phrases: `
      resolver rst notauthorized | 5 7 124 | 5 7 133 | 5 7 134 | 5 7 135 | 5 7 136 | 5 7 502 |
      5 7 501 | 5 7 503 | 5 7 703 | 5 7 750 | sendernotingroupallowlist |
      resolver rst sendernotingroup* | 5 1 8 access denied | bad outbound sender |
      senderemptyoraddressbook | does not have permissions to send as this sender | sendasdenied* |
      mapiexceptionsendasdenied | resolver rst sendernotauthenticated* |
      resolver rst restrictedgroup`,
  },
  ...rowsOf('Exchange Online', {
    'auth-failure': `
      5 7 509 | 5 7 515 | 4 7 515 | 5 7 516 | compauth | does not pass dmarc verification |
      does not meet the required authentication level`,
    'not-compliant': '5 7 512 | 5 1 20 | message must be rfc 5322',
  }),
  ...rowsOf('Outlook.com', {
    'bad-reputation': `
      4 7 650 | 4 7 651 | 4 7 653 | 4 7 654 | 5 7 708 | 5 7 709 | 5 7 710 | rp 001 | rp 002 |
      rp 003 | temporarily rate limited due to ip reputation | s775`,
    blocked: `
      5 7 511 | 5 7 513 | 5 7 606 | 5 7 607 | 5 7 608 | 5 7 609 | 5 7 610 | 5 7 611 | 5 7 612 |
      5 7 613 | 5 7 614 | 5 7 620 | 5 7 630 | 5 7 640 | 5 7 649 | 4 7 700 | 4 7 850 | 4 7 500 699 |
      banned sending ip | sc 001 | sc 002 | sc 003 | sc 004 | dy 001 | dy 002 | s3140 | s3150 |
      part of their network is on our block list | 5 7 514 | 5 7 506 | 5 7 510`,
  }),
  {
    reason: 'filtered',
    source: 'Exchange Online',
    phrases: `
      5 7 504 | 5 7 505 | 5 7 507 | rejected by recipient | banned recipient |
      create permissions on this folder`,
  },
  ...rowsOf('Exchange', {
    'policy-violation': `
      transport rules rejectmessage | transportrules rejectmessage | 5 7 700 | 5 7 701 | 5 7 900 |
      5 7 520 | not allow external forwarding | aadsts | dlp policy |
      rejected by your organization | mail flow rule | tenantinboundattribution`,
    'security-error': `
      authrequired | client was not authenticated | smtp 5 7 57 | 5 7 139 |
      permissions to submit to this server`,
    'relaying-denied': `
      tenantattribution | 5 7 367 | unable to relay recipient in non accepted domain`,
  }),
  {
    reason: 'tls-required',
    source: 'Exchange Online',
    phrases: `
      4 7 321 | 4 7 322 | 4 7 323 | 4 7 324 | 4 7 325 | 5 7 321 | 5 7 322 | 5 7 323 | 5 7 324 |
      5 7 325 | starttls not supported | certificate expired | {tlsa, dnssec} invalid |
      certificate host mismatch`,
  },
  ...rowsOf('Exchange', {
    'content-error': `
      cat invalidcontent exception | invalidcharset* | m2mcvt storageerror |
      storedrv … corrupt message content`,
    suspended: 'storedrv deliver mailbox disabled | accountdisabled* | mailboxdisabled*',
    'system-error': `
      resolver adr {badprimary, invalidinsmtp, ambiguous} | storedrv | mapiexception* |
      resolver {fwd, con}`,
  }),
]
