// Phrases of a refusal that is not about the recipient's existence: relaying, viruses, settings of
// the recipient, the standards, reputation, spam. The phrases that follow in weight stand in
// session.ts. English wording of common mail servers and filters, from their sources and
// documentation. Vendors' own codes stand in files of their own.
//
// The line between neighbours, as the labelled mail draws it:
// - blocked: the sending host or its address is refused by a list or rule; nothing is said of quality.
// - bad-reputation: the sending host or domain is refused or slowed for what it has sent before.
// - spam-detected: the message itself was judged to be spam.
// - policy-violation: the message breaks a rule of the site (headers, attachments, local policy).
// - security-error: the session was not allowed (authentication, encryption, a bare "not authorized").
// - filtered: refused by a setting or rule of the recipient, or "unknown" only after the content.
// - not-compliant: the message breaks RFC 5321 or 5322 itself.

import type { Reason } from '../../../event.ts'
import type { PhraseRow } from '../../phrases/phrases.ts'

export const refusalPhrases: PhraseRow<Reason>[] = [
  {
    reason: 'on-hold',
    source: 'greylisting',
    phrases: `
      greylist* | graylist* | grey list* | gray list* | try another {mx, server} |
      not yet authorized to deliver | soft reject`,
  },
  {
    reason: 'relaying-denied',
    source: 'no relaying',
    phrases: `
      relay access denied | remote domains not supported |
      local {user, users, recipients, domain, domains} only |
      relay {traffic, rejected, attempt, check} | not relayed here | is not relayed |
      unsupported {recipient,} domain | {relay, routing} not allowed | {no, not} relaying |
      {no, cannot, cant, wont, as, insecure} relay | relaying {rejected, attempt} |
      {unable, required} to relay | {will, does} not relay | we do not relay | we dont relay |
      {not, isnt} an open relay | relaying mail to | {relaying, relay} to … prohibited |
      insecure mail relay | credentials for relay | does not handle mail for |
      doesnt handle mail for | {as, isnt} a relay | open relay is not |
      mail server requires authentication when attempting to send to a non local | rcpthosts |
      list of {local domains, allowed hosts} | list of allowed recipient domains |
      this host as a gateway | as gateway | domains we accept mail for |
      domain is not {handled, served} | not serve the domain | not a local domain |
      not one of {our, the} domains | not among {our, the} domains |
      identity has not been verified | identity is not verified | domain … not in my list |
      not a gateway | no gateway {to, for} | not local host | we are not a relay |
      {are, am} no mail server {for,} | not a valid relay | is not a relay |
      recipient not in allowed domain | must be a local domain | non local recipient* |
      {routed, uucp} address* | source routing | source routed | percent hack |
      {thru, through} this mta | through this server without auth* | in {my, our} routes |
      configured to use this mx | configured on this mx | accepts only local users |
      only accepts local {recipients, users, domains} | only local {recipients, domains}`,
  },
  {
    reason: 'virus-detected',
    source: 'virus filters',
    phrases: `
      virus {signature, scanning, alert, positive} |
      {macro, contains, computer, potential, suspected, known} virus |
      {found, contains, contained, containing, has, have, carries} a virus | ransomware | spyware |
      worm bagle | {message, mail, is} infected | virus infected | virus in message |
      {virus, threat} … found | {virus, worm} … detected | virus scan … positive |
      contains viruses | infected {with, file, message, mail, by} | due to virus |
      because of virus | malware | malicious | trojan | clamav | eicar | blocked by virus |
      the message was rejected because it contains prohibited virus`,
  },
  {
    reason: 'policy-violation',
    source: 'attachments',
    phrases: 'risk file | file extension | file name extension | attach type | attachment type',
  },
  {
    reason: 'filtered',
    source: 'recipient settings',
    phrases: `
      recipient doesnt accept mail from | cannot route mail to user |
      {rejected, message, mail} filtered | recipient address rejected access denied |
      requires confirmation | must be confirmed | user rules | badrcptto | badrecipientto |
      ambiguous recipient | recipient name is ambiguous | message was filtered |
      configured to {reject, deny} | configured with deny all | blocked by {the,} recipient |
      blocked by user | user … blocked your | blocked you | recipient rejected your |
      recipient {refuse*, denied} | recipient … refused to accept | refuses to accept your mail |
      recipient does not accept | recipient … only accept* |
      only accepting mail from specific email addresses | accepts mail only from |
      does not accept mail from you | does not wish to receive | not interested in receiving |
      recipient … unsubscribed | has restricted | restricted sms e mail | account is protected by |
      this account is protected | {mailbox, address} is protected | has been protected |
      protected by challenge | sender must confirm | not found recipient account | whitelist only |
      not {on the, on my, in my} whitelist | not in whitelist | not whitelisted |
      not accepting any mail | is not accepting {mail, messages} |
      not accepting mail for this user | recipient {is,} not accepting |
      due to extended inactivity | extended inactivity new mail is not currently |
      refuse to receive mail | recipient has been denied | recipient {was, is} denied |
      accepted {at, for} this address | mail is not being accepted at this address |
      accepted for this recipient | delivery to this address … restricted | restricted delivery |
      {mailbox, account, address} is restricted | delivery restriction* |
      sender not {authenticated, authorized} for … recipient | you do not have permission to send |
      not {permitted, authorized} to send to this recipient |
      not authorized to send … to the recipient | not allowed to send mail to |
      not allowed to send to this address | you are not authorized to send |
      requires that all senders are authenticated | delivery not authorized to this recipient |
      from outside the | outside {the, our} organi* | delivery {is,} not allowed to |
      delivery to this address is not | address book may | may write to | only internal |
      {is, reserved} for internal use | internal use only | internal only | internal mail only |
      black list of the {user, recipient, receiver} | blacklist of the {user, recipient, receiver}`,
    behind: [
      [
        'account | mailbox | address | user | alias | inbox',
        `not accepting mail | not accepting email | not accepting messages | not receiving mail |
          not receiving email | not receiving messages`,
      ],
    ],
  },
  {
    reason: 'not-compliant',
    source: 'RFC 5321 RFC 5322',
    phrases: `
      maximum allowed line length | line length {is, exceed*} | not rfc 822 | not rfc822 |
      rfc {2822, 5322, 1035, 5321, 2821} | rfc2822 | rfc5322 | message is not rfc |
      missing {from, subject} | no {from, date} header | no message id | not have a message id |
      badheader | bare carriage | mail contains … long lines | {header, headers} too long |
      illegal 8 bit | non ascii character* | 8 bit character* | unencoded 8 bit |
      {null, invalid} character* | message contains nul |
      illegal {character, characters} in header | header syntax | headers … syntax |
      must be in to or cc | header from domain | message format is invalid | message is malformed |
      this message … does not comply | does not conform | missing final domain | not compliant |
      two subject* | second subject | two from | in the future | no … field given | no headers |
      messages without {to, from} | too many from {headers, fields}`,
  },
  {
    reason: 'bad-reputation',
    source: 'reputation',
    phrases: `
      senders domain reputation | senderbase | sender score | senderscore | sender base |
      sending behavio* | {users, have} complained | complained about | complaint rate |
      {received, many, user} complaints | complaints from users | complaints about your |
      reputation`,
  },
  {
    reason: 'spam-detected',
    source: 'spam filters',
    phrases: `
      gtube | score of your | message {score, scores, scored} | a score of | content … spammers |
      mass mail | mass mailing* | refused bulk | classified as unwanted |
      bulk {mailer, mailing*, email, mail} | content {refused, rejected, reject, spam, flagged} |
      spam {scanner, filter*, firewall} | spam {email, mail} filter* |
      suspicious {content, message, mail} | flagged by | spam trap content |
      {as, no, considered, anti} spam | too much spam | considered to be spam | looks like spam |
      spamassassin | dspam | spamd | bogofilter | spammy | spamming | unsolicited | uce | ube |
      advertising | advertisement* | blocked using spam | blacklisted {link*, url, urls} |
      blacklisted domain in | {link, url} … blacklist* | uribl | surbl | url … listed | phishing |
      phish | bayes* | rejected by content filter | content filter reject* |
      the message was rejected because it contains prohibited | antispam |
      message rejected due to content restrictions | blocked due to content restrictions |
      dear spammer | dirty words | objectionable content | score exceed* | score too high |
      content is suspicious | fraud`,
  },
]
