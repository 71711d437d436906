// Phrases about the sender: his address, his domain, the From header, what a callout found. They weigh
// less than those of context.ts and more than all others. English wording of common mail
// servers, from their sources and documentation.

import type { Reason } from '../../../event.ts'
import { combined } from '../../phrases/lists.ts'
import type { PhraseRow } from '../../phrases/phrases.ts'

export const senderPhrases: PhraseRow<Reason>[] = [
  {
    // The sender's account may send no more.
    reason: 'sender-rejected',
    source: 'sending switched off',
    phrases: combined(
      'sending | sending is | sending was | sending has been',
      'suspended | disabled | paused | revoked | restricted',
      ' ',
    ),
    near: [
      [
        `outgoing mail | outgoing email | outbound mail | outbound email | mail sending |
          email sending | sending privilege* | sending right*`,
        'suspended | disabled | paused | revoked | deactivated | restricted | frozen',
      ],
    ],
  },
  {
    // He may not write to a list.
    reason: 'sender-rejected',
    source: 'lists',
    phrases: combined(
      'not write to | not post to | not mail to | cannot write to | cannot post to',
      'this list | the list | this group | the group | this mailing list',
      ' ',
    ),
  },
  {
    // The message was refused because of the sender's address or domain.
    reason: 'sender-rejected',
    source: 'sender address',
    phrases: `
        you are not a registered user | you are not a known user | you have no account |
        you do not have an account | you dont have an account |
        sender … not exist | sender … not found | your sender domain | domain of your sender |
        mail from domain | mailfrom domain | from header domain | senders domain |
        return path domain | return email domain | from address domain |
        domain of sender address | domain of senders | domain of the sender |
        sender email address is blocked | sender … blacklisted | sender … black listed |
        sender … blocklisted | masquerading | masquerade | spoofed message* | spoofed mail |
        spoofed email | not found for sender | forged from | forging | identical sender |
        sender … no mail exchanger | verification failed for |
        fully qualified email address required | third party dsns | backscatter |
        isnt on the recipients list of senders | all recipient addresses rejected access denied |
        is not a registered gateway user | has not been verified | purported responsible address |
        return path is not | return path … not exist | sender address rejected |
        sender address reserved by rfc 2606 | sender address verification |
        sender address failed | verification of sender | verification of the sender |
        sender address does not | sender address is invalid | sender address is not valid |
        sender address on … black* | sender address lacks a real domain | sender domain is empty |
        sender domain listed | sender domain must resolve | sender domain must exist |
        sender domain not resolv* | sender domain is blocked | sender domain is invalid |
        sender domain is on | sender domain … deny list | this domain is on | domain is on our |
        domain is blacklisted | domain blacklisted | sender rejected | sender is blocked |
        sender blocked | sender is on … black* | sender in blacklist | sender … on … block list |
        sender … on … blocklist | sender … on … deny list | sender listed in black* |
        sender is invalid | sender invalid | callback setup failed | sender verify callout |
        sender verification failed | sender verify failed |
        sender has no … dns | could not complete sender verify | sender not pre approved |
        sender not preapproved | sender not on whitelist | sender not in whitelist |
        sender mailbox unavailable | sender user … unknown | bad sender | bad senders |
        bogus sender | invalid sender | invalid senders | illegal sender | forged sender |
        spoofed sender | nullsender* | null sender | null senders | empty sender | blank sender |
        no sender domain | domain does not exist or is invalid | badmailfrom | bad mail from |
        mail from … denied | sending address not accepted | mail from … does not exist |
        mail from must | from domain must resolve | from domain must exist |
        mail from has exceeded | does not accept messages from | no mail from |
        no longer accept mail from | mail from this address | mail from your domain |
        mail from this domain | your domain has been | your e mail address … blocked |
        your email address … blocked | your email address … blacklisted |
        your e mail address … blacklisted | your address … blacklisted | from an address that |
        from an address which | from a blacklisted address | your address is on our |
        your email address is on our | your e mail address is on our | from address is blocked |
        from address does not match | from domain does not have | from domain has no |
        from domain is invalid | from domain … not exist | valid from address |
        invalid from address | bad from address | working from address | provide a valid from |
        unauthenticated sender domain | unroutable sender | unrouteable sender |
        unresolvable sender* | cannot resolve sender | could not resolve sender |
        address or domain … sender … blacklist* | unknown domain in sender |
        smtp server does not advertise auth capability | send mail as | only send from |
        only send as | mail from itself | email from itself | specify a return address |
        should ever come from | bounces not accepted |
        bounces are not accepted | not accept bounces | no bounces accepted |
        take no bounces | bounces … are refused |
        bounce messages are refused | user … blocked from sending |
        account … blocked from sending | mailbox … blocked from sending |
        your mailbox … hacked | your account … hacked | your mailbox … compromised |
        your account … compromised | null from | never sends mail | never sends email |
        sender has non existent | sender has nonexistent | sender has no existing`,
  },
]
