// Refusals of filters, gateways and sending services, each row with its source.

import type { Reason } from '../../../event.ts'
import { rowsOf } from '../../phrases/lists.ts'
import type { PhraseRow } from '../../phrases/phrases.ts'

type Row = PhraseRow<Reason>

// community.mimecast.com: "Mimecast SMTP error codes"
const mimecast: Row[] = rowsOf('Mimecast', {
  'user-unknown': { phrases: 'invalid recipient', where: ['mimecast'] },
  'auth-failure': '{spf, dkim, dmarc} sender invalid | submitter failed to authenticate',
  'policy-violation': `
    email rejected due to security policies | anti spoofing policy | antispoofing policy |
    header based anti spoofing | content examination policy |
    administrative prohibition envelope blocked | customer has exceeded the max`,
  'sender-rejected': `
    envelope blocked | manually blocked senders | header based {manually,} blocked sender*`,
  'bad-reputation': 'poor reputation sender | csi mimecast org',
  blocked: 'found in rbl | local ct ip reputation policy | ip found on one or more rbls',
  'rate-limited': 'exceeding outbound thread limit',
  'on-hold': 'internal resources are temporarily unavailable | recipient temporarily unavailable',
})

// help.proofpoint.com and ipcheck.proofpoint.com; csi.cloudmark.com
const proofpoint: Row[] = [
  ...rowsOf('Proofpoint', {
    blocked: 'ipcheck proofpoint com | blocked see',
    'auth-failure': 'dmarc reject',
    'policy-violation': 'local policy violation',
    'user-unknown': 'user email address … marked as invalid',
  }),
  ...rowsOf('Cloudmark', {
    blocked: 'csi cloudmark com | cloudmark com reset request | cloudmark sender intelligence',
    'spam-detected': 'message contains spam or virus or sender is blocked',
  }),
]

// campus.barracuda.com, Cisco Secure Email user guide, success.trendmicro.com (Email Reputation
// Services), knowledge.broadcom.com (Email Security.cloud, once MessageLabs), docs.fortinet.com
const appliances: Row[] = [
  {
    reason: 'blocked',
    source: 'Barracuda',
    phrases: 'permanent failure for one or more recipients … blocked',
  },
  ...rowsOf('Barracuda', {
    blocked: 'barracuda reputation | blocked using barracuda | barracudanetworks com reputation',
    'spam-detected': 'message content rejected ube',
    'rate-limited': 'barracuda … rate control',
  }),
  ...rowsOf('Cisco', {
    'bad-reputation': `
      sending mtas poor reputation | poor reputation … ironport |
      your access to this mail system has been rejected due to`,
    'sender-rejected': 'your access to submit messages to this e mail system has been rejected',
  }),
  ...rowsOf('Trend Micro', {
    blocked: `
      ers {dul, qil, rbl} | trend micro rbl | trend micro email reputation |
      mail abuse com cgi bin lookup | mail abuse org`,
    filtered: 'block rcpt',
    'relaying-denied': 'recipient address rejected no domain',
    'sender-rejected': 'block send er | block sender',
  }),
  ...rowsOf('Symantec', {
    blocked: 'connection rejected by policy | messagelabs com … ip',
    'spam-detected': 'faqs section on spam',
    'relaying-denied': 'you are trying to use me',
  }),
  ...rowsOf('Fortinet', {
    blocked: `
      fortiguard antispam black ip | fortiguard anti spam black ip | fortiguard reputation |
      ip blocked by fortiguard`,
    'spam-detected': 'fortiguard',
  }),
]

// docs.aws.amazon.com/ses, docs.sendgrid.com, developers.cloudflare.com/email-routing/postmaster,
// documentation.mailgun.com, support.sparkpost.com/momentum/4/message-responses, help.zoho.com
const services: Row[] = [
  ...rowsOf('Amazon SES', {
    'on-hold': 'due to a recipient error please try again later',
    'relaying-denied': 'email address is not verified | identities failed the check in region',
    'user-unknown': `
      recent history of bouncing as an invalid address | suppressed sending to this address`,
    'sender-rejected': 'sending paused for this account | account is in a sandbox',
    'rate-limited': 'maximum sending rate exceeded | daily message quota exceeded',
  }),
  ...rowsOf('SendGrid', {
    filtered: 'spam reporting address',
    'rate-limited': 'maximum credits exceeded',
  }),
  {
    reason: 'on-hold',
    source: 'Amazon SES',
    phrases: 'level suppression list | suppression list for your account',
  },
  { reason: 'mailbox-full', source: 'smtp-server', phrases: 'insufficient channel storage' },
  // Greylisting, at Bluehost
  { reason: 'on-hold', source: 'Cloudmark', where: ['gl/gl'], phrases: 'try again later gl gl' },
  {
    reason: 'expired',
    source: 'SparkPost',
    phrases: `
      internal message timeout | message timeout exceeded max time |
      no valid hosts too many connection failures`,
  },
  ...rowsOf('Mailgun', {
    expired: '602 too old',
    filtered: 'unsubscribed address | who marked your messages as spam',
  }),
  ...rowsOf('Zoho', {
    'relaying-denied': 'relaying disallowed',
    'rate-limited': 'unusual sending activity detected',
    'policy-violation': 'email policy violation detected',
    'sender-rejected': 'mail rejected by destination domain',
  }),
  { reason: 'system-error', source: 'Cloudflare', phrases: 'upstream error' },
]

// The names of block lists stand in links and host names, which the general phrases do not see.
const blockLists: Row[] = [
  { reason: 'spam-detected', source: 'URL lists', phrases: 'surbl org | uribl com | multi surbl' },
  {
    reason: 'blocked',
    source: 'block lists',
    phrases: `
      {njabl, ordb, dsbl, abuseat} org | spamhaus | spamcop net | sorbs net | barracudacentral |
      uceprotect | mailspike | invaluement | nixspam | backscatterer | abusix | spameatingmonkey |
      psbl surriel | dnsbl | spamrats | truncate gbudb`,
  },
]

// cr.yp.to/docs/smtplf.html: the page that qmail names when lines end in a bare LF.
const lineEnds: Row[] = [{ reason: 'not-compliant', source: 'qmail', phrases: 'docs smtplf' }]

// The pages that explain an SPF failure stand in links only.
const pages: Row[] = [{ reason: 'auth-failure', source: 'SPF', phrases: 'openspf | spf pobox com' }]

const localMailers: Row[] = [
  {
    // Maildrop, procmail and vpopmail say of the mailbox itself that nothing more fits in.
    reason: 'mailbox-full',
    source: 'quota',
    phrases: `
      {maildir, mailbox} over quota | mailbox limit exceeded | procmail quota exceeded |
      maildrop … over quota | maildrop … quota exceeded |
      command output … {over quota, quota exceeded}`,
  },
  {
    // The program that stores mail broke; what it quotes is about its own files and users.
    reason: 'mailer-error',
    source: 'local mailer',
    phrases: `
      procmail | maildrop | couldnt create output file | command {died, failed} with |
      child exited with | exited with a non zero | command time limit exceeded`,
  },
]

export const gatewayPhrases: Row[] = [
  ...localMailers,
  ...pages,
  ...lineEnds,
  ...mimecast,
  ...proofpoint,
  ...appliances,
  ...services,
  ...blockLists,
]
