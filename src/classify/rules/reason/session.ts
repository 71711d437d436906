// Phrases of a refusal of the session or the site: rates, block lists, media types, policies. They weigh
// less than those of refusal.ts, which says where one reason ends and the next begins. English
// wording of common mail servers and filters, from their sources and documentation.

import type { Reason } from '../../../event.ts'
import { combined } from '../../phrases/lists.ts'
import type { PhraseRow } from '../../phrases/phrases.ts'

export const sessionPhrases: PhraseRow<Reason>[] = [
  {
    reason: 'rate-limited',
    source: 'rates',
    phrases: `
        sending faster | faster than | too many illegal commands | too many unrecogni* |
        too many invalid recipient | too many invalid recipients | too many invalid addresses |
        too many invalid users | unknown recipient limit | invalid recipient limit |
        too many nonexistent | too many non existent | too many wrong | maximum simultaneous |
        simultaneous connections | simultaneous sessions | simultaneous smtp |
        concurrent connections | concurrent sessions | concurrent smtp | threshold exceeded |
        has exceeded threshold | too many concurrent | too many simultaneous | too many mails |
        too many messages | too many unknown | too many hits | too quickly | too often |
        too frequently | sending volume | too fast | too much traffic | mail volume |
        connection limit | connections limit | concurrency limit | maximum connections |
        maximum number of connections | max number of … connections | rate limit | ratelimit |
        rate limits | rate limited | rate limiting | rate … exceeded | rate that prevents |
        at a rate | rate control | throttled | throttling | throttle | exceeded … rate |
        sending rate | send limit | limit of send* | daily sending | per hour | per day |
        per minute |
        per connection | messages per | recipients per | emails per | limit exceeded |
        limit has been exceeded | exceeded the limit | exceeded limit | exceeded … limit for |
        exceeded the maximum number | exceeding … number | has exceeded the max* | have exceeded |
        volume of | suspicious volume | unusual rate | send slower | please try again slower |
        please try again slowly | limits amount | burst | traffic limit | flood* | excessive |
        number of recipients exceed* | maximum number of recipients | max recipients | max rcpt* |
        dictionary attack | directory harvest`,
  },
  {
    reason: 'blocked',
    source: 'block lists',
    affirmed: true,
    phrases: `
        black ip | rbl restriction | ip address deferred | openrelay | zombied |
        spam ips blocked | not accepting connections | blocked using | listed at | listed by |
        listed on | listed in | is listed | was listed | are listed | rbl | rbls | rblsmtpd |
        dnsrbl | blacklist | blacklisted | black list | black listed | blacklists | black lists |
        block list | block lists | blocklist | blocklisted | block listed | blocklists | banlist |
        ban list | denylist | deny list | denylisted | blackholed | spamtrap* | spam trap* |
        ip on … list | ip is on … list | ip address is on | ip address on … list | blackhole |
        black hole | spamcop | sorbs | barracudacentral | barracuda | abuseat | cbl | uceprotect |
        psbl | mailspike | invaluement | spamrats | njabl | ordb | five ten | dynablock | spfbl |
        backscatterer | nixspam | manitu | abusix | senderscore blacklist | intrusion prevention |
        client address rejected | client rejected | connection refused by policy |
        connection refused from | connection denied | connection rejected |
        connections from this host | connections from this ip |
        connections will not be accepted from | connection not allowed | no connections from |
        not accept connections from | ip blocked | banned host | mail server … blocked |
        server … is blocked | host … is blocked | host blocked | host banned |
        host refused | host denied | claimed to be me | claiming to be me | you are not me |
        helo does not match your ip | helo name does not match your ip |
        host network not allowed | dynamic range | bad helo | dynamic ip | dynamic address* |
        dynamic pool | dialup | dial up | static ip* | residential ip | use your isp |
        use the smtp server of your isp | use your providers | open proxy | open relay |
        no access from mail server | access from ip | access denied from | access from … denied |
        access denied closing | blocked for abuse | blocked for spam | blocked due to abuse |
        blocked by our | blocked because of | blocked by … list | blocked temporarily due |
        temporarily blocked | temporary blocked | country … blocked | geographic | geoip |
        spam sources | spammer | spammers | refused to talk | not allowed to connect |
        not permitted to connect | you are not welcome | too many bad commands |
        bad commands pausing | delist* | removal from this list | unblock*`,
  },
  {
    reason: 'blocked',
    source: 'sending host',
    phrases: combined(
      'your ip | remote ip | client ip | source ip | sending ip | your ip address',
      'filtered | restricted',
    ),
  },
  {
    reason: 'content-error',
    source: 'media',
    phrases: `
        header size exceeds | headers too large | message header size | header too large |
        recipient list exceeds policy limit | media error | media not supported |
        corrupt message content | message content is corrupt | corrupted message |
        improper use of 8 bit | eight bit data | 8 bit data | 8bit data | unsupported content |
        content type … not | content transfer encoding | mime error | mime … not allowed |
        mime boundary | bad base64 | invalid base64 | could not be decoded | cannot be decoded |
        parse message | parse the message | mime parsing | mime nest* | too complex | nested too |
        mime format | mime structure | malformed mime | invalid mime | message mime complexity |
        conversion failed | conversion … not supported | conversion required |
        conversion prohibited | conversion not allowed | body … not supported |
        8bitmime not supported | smtputf8 not | smtputf8 is required | eai not supported |
        does not support smtputf8 | does not support 8bitmime | message could not be parsed |
        message cannot be parsed | mail could not be parsed | mail cannot be parsed |
        email could not be parsed | email cannot be parsed | parsing message | parsing mime |
        parsing the message | parsing mail | parsing email | parse mail | parse email |
        parse error … end of data | decode the mime | decode mime | decode the message |
        decode message | decode the attachment | html mail | html messages | html only |
        improper content | unsupported encoding | unsupported charset`,
  },
  {
    reason: 'syntax-error',
    source: 'protocol',
    phrases: 'smtp protocol violation | transaction is already in progress',
  },
  {
    reason: 'policy-violation',
    source: 'site policy',
    phrases: `
        attachment guidelines | content guidelines | accept email with | accept mail with |
        accept messages with | accept attachments | legitimate bounces | mailpolicy violation |
        illegal attachment | illegal attachments | reject id … banned | bounce id … banned |
        executable content | not accepting mail with | mass mailer | organizational settings |
        closed mailing list | containing images or other attachments | policy reasons |
        policy reason | delivery failure policy error | policy violation | policy restrictions |
        policy restriction | violates … policy | violated … policy | violation of policy |
        violation of our policy | against policy | against our policy | local policy |
        site policy | company policy | corporate policy | network policy | security policy |
        security policies | message policy | mail policy | email policy | usage policy |
        acceptable use | administrative policy | administrative prohibition |
        administratively prohibited | administratively denied | administratively rejected |
        administratively blocked | content policy | due to policy | because of policy |
        for policy | by policy | organizational policy |
        delivery not authorized message refused … policy | header error | header check* |
        body check* | content restrictions | restricted content | credit card number* |
        credit card data | social security number* |
        sensitive information | sensitive keyword* | sensitive word* | sensitive data |
        attachment types |
        attachments are not | attachments not | attachment is not | executable attachment* |
        executable file* | file type* | filetype* | zip file | zip attachment |
        contains … attachment | content presents a potential security | rejected by administrat* |
        by administrator | by the administrator | transport rule* | data loss | dlp |
        url shortener* | suspicious link* | suspicious url | suspicious attachment* |
        protocol violation | email is blocked by | because its content | encrypted attachment* |
        password protected | macro* | you tried to send a message`,
  },
]

/** A word or two each: these count where no language says more. */
export const barePhrases: PhraseRow<Reason>[] = [
  { reason: 'blocked', source: 'block lists', phrases: 'client host | host rejected' },
  { reason: 'spam-detected', source: 'spam filters', phrases: 'spam | spamicity | junk' },
]
