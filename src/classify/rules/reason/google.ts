// Google's refusals: Gmail, Workspace, Groups. Numbers with `where` mean something else at others
// (5.7.27 is a null MX in the IANA registry). Sources: "Gmail SMTP errors and codes"
// (support.google.com/a/answer/3726730) and "Email sender guidelines" (support.google.com/a/answer/81126).

import type { Reason } from '../../../event.ts'
import { rowsOf } from '../../phrases/lists.ts'
import type { PhraseRow } from '../../phrases/phrases.ts'

const where = ['gsmtp', 'google.com', 'gmail']

export const googlePhrases: PhraseRow<Reason>[] = [
  ...rowsOf(
    'Gmail',
    {
      // The receiving server took the address and refused the content, for a reason of its own.
      filtered: {
        phrases: 'state 15 | state 16 | state 17 | state 18',
        where: ['google tried to deliver'],
      },
      'auth-failure': `
        4 7 26 | 5 7 26 | 4 7 27 | 5 7 27 | 4 7 30 | 5 7 30 | 4 7 31 | 4 7 32 | 5 7 32 | 4 7 40 |
        5 7 40 | unauthenticatedemail | dmarcrejection | dmarc policy |
        this mail has been blocked because the sender is unauthenticated`,
      'ptr-required': `
        4 7 23 | 5 7 23 | 4 7 25 | 5 7 25 |
        ip address sending this message does not have a ptr record |
        does not meet ipv6 sending guidelines regarding ptr records`,
      'tls-required': `
        4 7 29 | 5 7 29 | tls required for rcpt domain | must issue a starttls command`,
      'rate-limited': `
        4 7 28 | 5 7 28 | receivingratelimit* | receivingrate | 5 4 5 | 4 5 3 | 5 5 3 |
        is receiving mail too quickly | is receiving mail at a rate that prevents |
        email quota exceeded | too many {unauthenticated, unrecognized} commands |
        daily user sending {limit, quota} exceeded | you have reached a limit for sending mail |
        daily smtp relay sending limit exceeded`,
      blocked: `
        unsolicitedratelimit* | unsolicitediperror | ip not in whitelist for rcpt domain |
        unusual rate of unsolicited mail | try again later closing connection | notauthorizederror |
        the ip you re using to send mail is not authorized |
        the ip youre using to send mail is not authorized to send email directly`,
      'syntax-error': 'syntax error cannot decode response',
      'bad-reputation': `
        very low reputation of the sending {ip, domain} |
        suspicious due to the very low reputation`,
      'spam-detected': `
        unsolicitedmessageerror | likely unsolicited mail | this message is likely suspicious |
        message is likely unsolicited`,
      'policy-violation': `
        blockedmessage | content presents a potential security issue | mail sending denied |
        prohibited by our executable file policy |
        the user or domain that you are sending to or from has a policy`,
      'not-compliant': `
        rfcmessagenoncompliant | messages missing a valid address in from header |
        messages with multiple addresses in from header |
        messages missing a valid messageid header | not rfc 5322 compliant | 5 7 24 nul`,
      'sender-rejected': 'customfromdenied | send mail as | verify that you own this domain',
      suspended: `
        inactiveuser | disableduser | account that you tried to reach is {inactive, disabled}`,
      'mailbox-full': `
        overquotatemp | overquotaperm | overquota | recipients inbox is out of storage space |
        account that you tried to reach is over quota`,
      'user-unknown': `
        nosuchuser | account that you tried to reach does not exist | wasnt found at |
        address couldnt be found | recipient address … is not a valid rfc`,
    },
    where,
  ),
  {
    reason: 'on-hold',
    source: 'Gmail',
    phrases: 'mail server temporarily rejected message … gsmtp',
  },
  {
    // Every language of this notice links to the same help page.
    reason: 'sender-rejected',
    source: 'Google Groups',
    phrases: `
      groups google com support |
      you {may, might} not have permission to post messages to the group |
      group may not be open to posting`,
  },
]
