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
        greylist* | graylist* | grey list* | gray list* | try another mx | try another server |
        not yet authorized to deliver | soft reject`,
  },
  {
    reason: 'relaying-denied',
    source: 'no relaying',
    phrases: `
        relay access denied | remote domains not supported | local user only | local users only |
        local recipients only | local domain only | local domains only | relay traffic |
        not relayed here | is not relayed |
        unsupported recipient domain | unsupported domain | relay not allowed | no relaying |
        no relay | relay rejected | relaying rejected | not relaying | unable to relay |
        cannot relay | cant relay | will not relay | wont relay | we do not relay | we dont relay |
        does not relay | not an open relay | relaying mail to | relaying to … prohibited |
        relaying attempt | relay attempt | insecure mail relay | credentials for relay |
        does not handle mail for | doesnt handle mail for | as a relay | open relay is not |
        mail server requires authentication when attempting to send to a non local | rcpthosts |
        list of local domains | list of allowed recipient domains | this host as a gateway |
        as gateway | as relay | required to relay | domains we accept mail for |
        domain is not handled | domain is not served | not serve the domain | insecure relay |
        not one of our domains | not one of the domains | not among our domains |
        not among the domains |
        identity has not been verified | identity is not verified | domain … not in my list |
        not a gateway | no gateway to | no gateway for | not local host | we are not a relay |
        are no mail server |
        am no mail server | are no mail server for | am no mail server for | not a valid relay |
        is not a relay | isnt a relay | is not an open relay | isnt an open relay |
        recipient not in allowed domain | not a local domain |
        must be a local domain | non local recipient* | email address is not verified |
        identities failed the check in region | routing not allowed | routed address* |
        relay check | relay to … prohibited | source routing | source routed | percent hack |
        uucp address* | thru this mta | through this mta | through this server without auth* |
        list of allowed hosts | in my routes | in our routes | configured to use this mx |
        configured on this mx |
        accepts only local recipients | accepts only local users | accepts only local domains |
        only accepts local recipients | only accepts local users | only accepts local domains |
        only local recipients | only local domains`,
  },
  {
    reason: 'virus-detected',
    source: 'virus filters',
    phrases: `
        virus signature | macro virus | found a virus | ransomware | spyware | virus scanning |
        worm bagle | virus infected | virus in message | virus … found | virus … detected |
        virus alert | virus scan … positive | threat found | threat … found | contains a virus |
        contained a virus | contains virus | contains viruses | containing a virus | infected with |
        infected file | infected message | infected mail | message infected | is infected |
        mail infected | infected by | has a virus | have a virus | due to virus | because of virus |
        computer virus | malware | malicious | trojan | worm … detected | clamav | eicar |
        blocked by virus | the message was rejected because it contains prohibited virus |
        potential virus | suspected virus | virus positive | known virus | carries a virus`,
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
        recipient doesnt accept mail from | cannot route mail to user | rejected filtered |
        recipient address rejected access denied | requires confirmation | must be confirmed |
        user rules | badrcptto | badrecipientto | ambiguous recipient |
        recipient name is ambiguous | message filtered | message was filtered | mail filtered |
        configured to reject | configured with deny all | configured to deny |
        blocked by recipient | blocked by the recipient | blocked by user | user … blocked your |
        blocked you | recipient rejected your | recipient refuse* |
        recipient … refused to accept | refuses to accept your mail | recipient does not accept |
        recipient … only accept* | only accepting mail from specific email addresses |
        accepts mail only from | does not accept mail from you | does not wish to receive |
        not interested in receiving | recipient … unsubscribed | has restricted |
        restricted sms e mail | account is protected by | this account is protected |
        mailbox is protected | address is protected | has been protected |
        protected by challenge | sender must confirm | not found recipient account |
        whitelist only | not on the whitelist | not in whitelist | not on my whitelist |
        not in my whitelist | not whitelisted | not accepting any mail | is not accepting mail |
        not accepting mail for this user | is not accepting messages | recipient not accepting |
        recipient is not accepting | due to extended inactivity |
        extended inactivity new mail is not currently | refuse to receive mail |
        recipient has been denied | recipient was denied | recipient is denied |
        recipient denied | accepted at this address | mail is not being accepted at this address |
        accepted for this address | accepted for this recipient |
        delivery to this address … restricted | restricted delivery | mailbox is restricted |
        account is restricted | address is restricted | delivery restriction* |
        sender not authenticated for … recipient | sender not authorized for … recipient |
        you do not have permission to send | not permitted to send to this recipient |
        not authorized to send to this recipient | not authorized to send … to the recipient |
        not allowed to send mail to | not allowed to send to this address |
        you are not authorized to send | requires that all senders are authenticated |
        delivery not authorized to this recipient | from outside the | outside the organi* |
        outside our organi* | delivery is not allowed to | delivery not allowed to |
        delivery to this address is not | address book may | may write to | only internal |
        is for internal use | reserved for internal use | internal use only | internal only |
        internal mail only | black list of the user |
        blacklist of the user | black list of the recipient | blacklist of the recipient |
        black list of the receiver | blacklist of the receiver`,
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
        maximum allowed line length | line length is | not rfc 822 | not rfc822 | rfc 2822 |
        rfc 5322 | rfc2822 | rfc5322 | rfc 1035 | rfc 5321 | rfc 2821 | message is not rfc |
        missing from | missing subject | no from header | no date header | no message id |
        not have a message id | badheader | bare carriage | line length exceed* |
        mail contains … long lines | header too long | headers too long | illegal 8 bit |
        non ascii character* | 8 bit character* | unencoded 8 bit | null character* |
        message contains nul | invalid character* | illegal character in header |
        illegal characters in header | header syntax | headers … syntax | must be in to or cc |
        header from domain | message format is invalid | message is malformed |
        this message … does not comply | does not conform | missing final domain | not compliant |
        two subject* | second subject | two from | in the future | no … field given | no headers |
        messages without to | messages without from | too many from headers | too many from fields`,
  },
  {
    reason: 'bad-reputation',
    source: 'reputation',
    phrases: `
        senders domain reputation | senderbase | sender score | senderscore | sender base |
        sending behavio* | users complained | complained about | have complained | complaint rate |
        received complaints | many complaints | user complaints | complaints from users |
        complaints about your | reputation`,
  },
  {
    reason: 'spam-detected',
    source: 'spam filters',
    phrases: `
        gtube | score of your | message score | a score of | content … spammers | mass mail |
        mass mailing* | refused bulk | classified as unwanted | message scores | bulk mailer |
        bulk mailing* | content refused | content rejected | content reject | content spam |
        spam scanner | spam filter* | spam email filter* | spam mail filter* | suspicious content |
        suspicious message | suspicious mail | content flagged | flagged by | spam firewall |
        spam trap content | as spam | too much spam | no spam | considered spam |
        considered to be spam | looks like spam | spamassassin | dspam | spamd | bogofilter |
        spammy | spamming | unsolicited | uce | ube | advertising | advertisement* | bulk email |
        bulk mail | blocked using spam | blacklisted link* | blacklisted domain in |
        link … blacklist* | blacklisted url | blacklisted urls | uribl | surbl | url … listed |
        url … blacklist* | phishing | phish | bayes* | rejected by content filter |
        content filter reject* | message scored |
        the message was rejected because it contains prohibited | anti spam | antispam |
        message rejected due to content restrictions | blocked due to content restrictions |
        dear spammer | dirty words | objectionable content | score exceed* | score too high |
        content is suspicious | fraud`,
  },
]
