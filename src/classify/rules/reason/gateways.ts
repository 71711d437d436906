// Refusals of filters, gateways and sending services, each row with its source.

import type { Reason } from '../../../event.ts'
import type { PhraseRow } from '../../phrases/phrases.ts'

type Row = PhraseRow<Reason>

// community.mimecast.com: "Mimecast SMTP error codes"
const mimecast: Row[] = [
  { reason: 'user-unknown', source: 'Mimecast', where: ['mimecast'], phrases: 'invalid recipient' },
  {
    reason: 'auth-failure',
    source: 'Mimecast',
    phrases: `
        spf sender invalid | dkim sender invalid | dmarc sender invalid |
        submitter failed to authenticate`,
  },
  {
    reason: 'policy-violation',
    source: 'Mimecast',
    phrases: `
        email rejected due to security policies | anti spoofing policy | antispoofing policy |
        header based anti spoofing | content examination policy |
        administrative prohibition envelope blocked | customer has exceeded the max`,
  },
  {
    reason: 'sender-rejected',
    source: 'Mimecast',
    phrases: `
        envelope blocked | manually blocked senders | header based manually blocked sender* |
        header based blocked sender*`,
  },
  {
    reason: 'bad-reputation',
    source: 'Mimecast',
    phrases: 'poor reputation sender | csi mimecast org',
  },
  {
    reason: 'blocked',
    source: 'Mimecast',
    phrases: `
        found in rbl | local ct ip reputation policy | ip found on one or more rbls`,
  },
  { reason: 'rate-limited', source: 'Mimecast', phrases: 'exceeding outbound thread limit' },
  {
    reason: 'on-hold',
    source: 'Mimecast',
    phrases: `
        internal resources are temporarily unavailable | recipient temporarily unavailable`,
  },
]

// help.proofpoint.com and ipcheck.proofpoint.com; csi.cloudmark.com
const proofpoint: Row[] = [
  {
    reason: 'blocked',
    source: 'Proofpoint',
    phrases: 'ipcheck proofpoint com | blocked see',
  },
  { reason: 'auth-failure', source: 'Proofpoint', phrases: 'dmarc reject' },
  { reason: 'policy-violation', source: 'Proofpoint', phrases: 'local policy violation' },
  {
    reason: 'user-unknown',
    source: 'Proofpoint',
    phrases: 'user email address … marked as invalid',
  },
  {
    reason: 'blocked',
    source: 'Cloudmark',
    phrases: `
        csi cloudmark com | cloudmark com reset request | cloudmark sender intelligence`,
  },
  {
    reason: 'spam-detected',
    source: 'Cloudmark',
    phrases: 'message contains spam or virus or sender is blocked',
  },
]

// campus.barracuda.com, Cisco Secure Email user guide, success.trendmicro.com (Email Reputation
// Services), knowledge.broadcom.com (Email Security.cloud, once MessageLabs), docs.fortinet.com
const appliances: Row[] = [
  {
    reason: 'blocked',
    source: 'Barracuda',
    phrases: 'permanent failure for one or more recipients … blocked',
  },
  {
    reason: 'blocked',
    source: 'Barracuda',
    phrases: `
        barracuda reputation | blocked using barracuda | barracudanetworks com reputation`,
  },
  { reason: 'spam-detected', source: 'Barracuda', phrases: 'message content rejected ube' },
  { reason: 'rate-limited', source: 'Barracuda', phrases: 'barracuda … rate control' },
  {
    reason: 'bad-reputation',
    source: 'Cisco',
    phrases: `
        sending mtas poor reputation | poor reputation … ironport |
        your access to this mail system has been rejected due to`,
  },
  {
    reason: 'sender-rejected',
    source: 'Cisco',
    phrases: `
        your access to submit messages to this e mail system has been rejected`,
  },
  {
    reason: 'blocked',
    source: 'Trend Micro',
    phrases: `
        ers dul | ers qil | ers rbl | trend micro rbl | trend micro email reputation |
        mail abuse com cgi bin lookup | mail abuse org`,
  },
  { reason: 'filtered', source: 'Trend Micro', phrases: 'block rcpt' },
  {
    reason: 'relaying-denied',
    source: 'Trend Micro',
    phrases: 'recipient address rejected no domain',
  },
  { reason: 'sender-rejected', source: 'Trend Micro', phrases: 'block send er | block sender' },
  {
    reason: 'blocked',
    source: 'Symantec',
    phrases: 'connection rejected by policy | messagelabs com … ip',
  },
  {
    reason: 'spam-detected',
    source: 'Symantec',
    phrases: 'faqs section on spam',
  },
  { reason: 'relaying-denied', source: 'Symantec', phrases: 'you are trying to use me' },
  {
    reason: 'blocked',
    source: 'Fortinet',
    phrases: `
        fortiguard antispam black ip | fortiguard anti spam black ip | fortiguard reputation |
        ip blocked by fortiguard`,
  },
  {
    reason: 'spam-detected',
    source: 'Fortinet',
    phrases: 'fortiguard',
  },
]

// docs.aws.amazon.com/ses, docs.sendgrid.com, developers.cloudflare.com/email-routing/postmaster,
// documentation.mailgun.com, support.sparkpost.com/momentum/4/message-responses, help.zoho.com
const services: Row[] = [
  {
    reason: 'relaying-denied',
    source: 'Amazon SES',
    phrases: `
        email address is not verified | identities failed the check in region`,
  },
  {
    reason: 'user-unknown',
    source: 'Amazon SES',
    phrases: `
        recent history of bouncing as an invalid address | suppressed sending to this address`,
  },
  {
    reason: 'sender-rejected',
    source: 'Amazon SES',
    phrases: 'sending paused for this account | account is in a sandbox',
  },
  {
    reason: 'rate-limited',
    source: 'Amazon SES',
    phrases: `
        maximum sending rate exceeded | daily message quota exceeded`,
  },
  {
    reason: 'filtered',
    source: 'SendGrid',
    phrases: 'spam reporting address',
  },
  { reason: 'rate-limited', source: 'SendGrid', phrases: 'maximum credits exceeded' },
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
  { reason: 'expired', source: 'Mailgun', phrases: '602 too old' },
  {
    reason: 'filtered',
    source: 'Mailgun',
    phrases: 'unsubscribed address | who marked your messages as spam',
  },
  { reason: 'relaying-denied', source: 'Zoho', phrases: 'relaying disallowed' },
  { reason: 'rate-limited', source: 'Zoho', phrases: 'unusual sending activity detected' },
  { reason: 'policy-violation', source: 'Zoho', phrases: 'email policy violation detected' },
  { reason: 'sender-rejected', source: 'Zoho', phrases: 'mail rejected by destination domain' },
  { reason: 'system-error', source: 'Cloudflare', phrases: 'upstream error' },
]

// The names of block lists stand in links and host names, which the general phrases do not see.
const blockLists: Row[] = [
  { reason: 'spam-detected', source: 'URL lists', phrases: 'surbl org | uribl com | multi surbl' },
  {
    reason: 'blocked',
    source: 'block lists',
    phrases: `
        njabl org | ordb org | dsbl org | spamhaus | spamcop net | sorbs net | barracudacentral |
        abuseat org | uceprotect | mailspike | invaluement | nixspam | backscatterer | abusix |
        spameatingmonkey | psbl surriel | dnsbl | spamrats | truncate gbudb`,
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
        maildir over quota | mailbox over quota | mailbox limit exceeded | procmail quota exceeded | maildrop … over quota |
        maildrop … quota exceeded | command output … over quota | command output … quota exceeded`,
  },
  {
    // The program that stores mail broke; what it quotes is about its own files and users.
    reason: 'mailer-error',
    source: 'local mailer',
    phrases: `
        procmail | maildrop | couldnt create output file | command died with |
        command failed with | child exited with | exited with a non zero |
        command time limit exceeded`,
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
