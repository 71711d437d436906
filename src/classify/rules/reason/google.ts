// Google's refusals: Gmail, Workspace, Groups. Numbers with `where` mean something else at others
// (5.7.27 is a null MX in the IANA registry). Sources: "Gmail SMTP errors and codes"
// (support.google.com/a/answer/3726730) and "Email sender guidelines" (support.google.com/a/answer/81126).

import type { Reason } from '../../../event.ts'
import type { PhraseRow } from '../../phrases/phrases.ts'

const where = ['gsmtp', 'google.com', 'gmail']

export const googlePhrases: PhraseRow<Reason>[] = [
  {
    // The receiving server took the address and refused the content, for a reason of its own.
    reason: 'filtered',
    source: 'Gmail',
    where: ['google tried to deliver'],
    phrases: 'state 15 | state 16 | state 17 | state 18',
  },
  {
    reason: 'auth-failure',
    source: 'Gmail',
    where,
    phrases: `
        4 7 26 | 5 7 26 | 4 7 27 | 5 7 27 | 4 7 30 | 5 7 30 | 4 7 31 | 4 7 32 | 5 7 32 | 4 7 40 |
        5 7 40 | unauthenticatedemail | dmarcrejection | dmarc policy |
        this mail has been blocked because the sender is unauthenticated`,
  },
  {
    reason: 'ptr-required',
    source: 'Gmail',
    where,
    phrases: `
        4 7 23 | 5 7 23 | 4 7 25 | 5 7 25 |
        ip address sending this message does not have a ptr record |
        does not meet ipv6 sending guidelines regarding ptr records`,
  },
  {
    reason: 'tls-required',
    source: 'Gmail',
    where,
    phrases: `
        4 7 29 | 5 7 29 | tls required for rcpt domain | must issue a starttls command`,
  },
  {
    reason: 'rate-limited',
    source: 'Gmail',
    where,
    phrases: `
        4 7 28 | 5 7 28 | receivingratelimit* | receivingrate | 5 4 5 | 4 5 3 | 5 5 3 |
        is receiving mail too quickly | is receiving mail at a rate that prevents |
        email quota exceeded | too many unauthenticated commands | too many unrecognized commands |
        daily user sending limit exceeded | daily user sending quota exceeded |
        you have reached a limit for sending mail | daily smtp relay sending limit exceeded`,
  },
  {
    reason: 'blocked',
    source: 'Gmail',
    where,
    phrases: `
        unsolicitedratelimit* | unsolicitediperror | ip not in whitelist for rcpt domain |
        unusual rate of unsolicited mail | try again later closing connection |
        notauthorizederror | the ip you re using to send mail is not authorized |
        the ip youre using to send mail is not authorized to send email directly`,
  },
  {
    reason: 'syntax-error',
    source: 'Gmail',
    where,
    phrases: 'syntax error cannot decode response',
  },
  {
    reason: 'bad-reputation',
    source: 'Gmail',
    where,
    phrases: `
        very low reputation of the sending ip | very low reputation of the sending domain |
        suspicious due to the very low reputation`,
  },
  {
    reason: 'spam-detected',
    source: 'Gmail',
    where,
    phrases: `
        unsolicitedmessageerror | likely unsolicited mail | this message is likely suspicious |
        message is likely unsolicited`,
  },
  {
    reason: 'policy-violation',
    source: 'Gmail',
    where,
    phrases: `
        blockedmessage | content presents a potential security issue | mail sending denied |
        prohibited by our executable file policy |
        the user or domain that you are sending to or from has a policy`,
  },
  {
    reason: 'not-compliant',
    source: 'Gmail',
    where,
    phrases: `
        rfcmessagenoncompliant | messages missing a valid address in from header |
        messages with multiple addresses in from header |
        messages missing a valid messageid header | not rfc 5322 compliant | 5 7 24 nul`,
  },
  {
    reason: 'sender-rejected',
    source: 'Gmail',
    where,
    phrases: `
        customfromdenied | send mail as | verify that you own this domain`,
  },
  {
    reason: 'suspended',
    source: 'Gmail',
    where,
    phrases: `
        inactiveuser | disableduser | account that you tried to reach is inactive |
        account that you tried to reach is disabled`,
  },
  {
    reason: 'mailbox-full',
    source: 'Gmail',
    where,
    phrases: `
        overquotatemp | overquotaperm | overquota | recipients inbox is out of storage space |
        account that you tried to reach is over quota`,
  },
  {
    reason: 'user-unknown',
    source: 'Gmail',
    where,
    phrases: `
        nosuchuser | account that you tried to reach does not exist | wasnt found at |
        address couldnt be found | recipient address … is not a valid rfc`,
  },
  {
    // Every language of this notice links to the same help page.
    reason: 'sender-rejected',
    source: 'Google Groups',
    phrases: `
        groups google com support | you may not have permission to post messages to the group |
        you might not have permission to post messages to the group |
        group may not be open to posting`,
  },
]
