// Phrases about the sender: his address, his domain, the From header, what a callout found. They weigh
// less than those of context.ts and more than all others. English wording of common mail
// servers, from their sources and documentation.

import type { Reason } from '../../../event.ts'
import type { PhraseRow } from '../../phrases/phrases.ts'

export const senderPhrases: PhraseRow<Reason>[] = [
  {
    // The sender's account may send no more.
    reason: 'sender-rejected',
    source: 'sending switched off',
    phrases: `
      {sending, sending is, sending was, sending has been} {suspended, disabled, paused, revoked,
        restricted}`,
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
    phrases: `
      {not write to, not post to, not mail to, cannot write to, cannot post to} {this list,
        the list, this group, the group, this mailing list}`,
  },
  {
    // The message was refused because of the sender's address or domain.
    reason: 'sender-rejected',
    source: 'sender address',
    phrases: `
      sender must be | you are not a {registered, known} user | you have no account | you do not have an account |
      you dont have an account | sender … not {exist, found} |
      {your, no, unauthenticated} sender domain |
      domain of {your, the} sender | domain of sender address | mail from {domain, must, itself} |
      mailfrom domain | from {header, address} domain | senders domain |
      return {path, email} domain | domain of senders | sender email address is blocked |
      sender … {blacklisted, blocklisted} | sender … black listed | masquerading | masquerade |
      spoofed {message*, mail, email} | not found for sender | forged from | forging |
      {identical, bad, bogus, invalid, illegal, forged, spoofed} sender |
      sender … no mail exchanger | verification failed for |
      fully qualified email address required | third party dsns | backscatter |
      isnt on the recipients list of senders | is not a registered gateway user |
      has not been verified | purported responsible address | return path is not |
      {return path, from domain} … not exist | sender address {rejected, verification, failed} |
      sender address reserved by rfc 2606 | verification of {the,} sender |
      sender address does not | sender {address,} is invalid | sender address is not valid |
      sender {address, is} on … black* | sender address lacks a real domain |
      sender domain is {empty, blocked, invalid, on} | sender domain listed |
      sender domain {must resolve, must exist, not resolv*} | sender domain … deny list |
      this domain is on | domain is on our | domain {is,} blacklisted |
      sender {rejected, blocked, invalid} | sender is blocked | sender in blacklist |
      sender … on … {block, deny} list | sender … on … blocklist | sender listed in black* |
      callback setup failed | sender verify callout | sender verification failed |
      sender has no … dns | could not complete sender verify |
      sender not {pre approved, on whitelist, in whitelist} | sender not preapproved |
      sender mailbox unavailable | sender user … unknown | {bad, invalid, null} senders |
      nullsender* | {null, empty, blank, unroutable, unrouteable} sender |
      domain does not exist or is invalid | badmailfrom | {bad, no} mail from | mail from … denied |
      sending address not accepted | mail from … does not exist |
      from domain {must resolve, must exist, has no, is invalid} |
      mail from {has exceeded, this address, your domain, this domain} |
      does not accept messages from | no longer accept mail from | your domain has been |
      your {e mail, email} address … blocked | your email address … blacklisted |
      your e mail address … blacklisted | your address … blacklisted |
      from an address {that, which} | from a blacklisted address | your address is on our |
      your email address is on our | your e mail address is on our | from address is blocked |
      from address does not match | from domain does not have |
      {valid, invalid, bad, working} from address | provide a valid from | unresolvable sender* |
      cannot resolve sender | could not resolve sender | address or domain … sender … blacklist* |
      unknown domain in sender | smtp server does not advertise auth capability | send mail as |
      only send {from, as} | email from itself | specify a return address | should ever come from |
      bounces {are,} not accepted | not accept bounces | no bounces accepted | take no bounces |
      bounces … are refused | bounce messages are refused |
      {user, account, mailbox} … blocked from sending |
      your {mailbox, account} … {hacked, compromised} | null from | never sends {mail, email} |
      sender has {non existent, no existing} | sender has nonexistent`,
  },
]
