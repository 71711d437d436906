// Phrases that stand above all others: they name the party that is refused (the sender, the client
// host, the session), so that words such as "unknown" or "not found" beside them are not taken for
// the recipient's. English wording of Postfix, Sendmail, Exim, qmail, Exchange, Haraka, Rspamd and
// the like, from their sources and documentation.

import type { Reason } from '../../../event.ts'
import type { PhraseRow } from '../../phrases/phrases.ts'

export const contextPhrases: PhraseRow<Reason>[] = [
  // The block list's own text follows: policies, reputations, authentication.
  { reason: 'blocked', source: 'Postfix', phrases: 'client host … blocked using' },
  // Also in "message exceeds hop count".
  {
    reason: 'network-error',
    source: 'loops',
    phrases: 'hop limit | hop count | hopcount | too many hops | recursive forward*',
  },
  {
    // A setting of the recipient's.
    reason: 'filtered',
    source: 'recipient settings',
    phrases: `
      recipient has {set, chosen, refused, opted, rejected, configured, blocked} |
      has chosen not to | recipient {preferences, settings, restricts, blacklisted} |
      recipients {preferences, settings, privacy, blocked, blocklist, blacklist, personal} |
      {preferences of, settings of, unwanted by} the recipient |
      user has {refused, blocked, rejected} | {user, users} preferences | users reject list |
      recipients {reject, block, contact, allow} list |
      recipients {junk, contacts, whitelist, filter*, rule*} |
      recipient does not accept {messages, mail} | recipients address book | restricts who |
      challenge response | does not want | doesnt want | do not want mail | user filter |
      only receives {mail, messages, email} |
      only {takes mail, accepts mail, accepts messages} from | from known senders | has you on |
      by their own choice | {outside, external} senders | on the reject list |
      inside the {company, organization} | put your address on | recipients server side rule* |
      recipient black listed | recipient is blacklisted | blacklisted recipient |
      has blacklisted {you, fqdn} | {recipient, user} {has,} marked your |
      mail for … only accepted | personal {blacklist, blocklist, filter*} | personal block list |
      user defined rule* | users personal`,
    behind: [
      [
        'group | room | list | mailbox | inbox | address | alias | account | recipient | user',
        'accept mail from outside | accept messages from outside | accept email from outside',
      ],
    ],
  },
  {
    // It is he to whom the sender is unknown.
    reason: 'filtered',
    source: 'you are unknown, in many languages',
    phrases: `
      vous êtes inconnu* | usted es desconocid* | es usted desconocid* | {u, je} bent onbekend |
      {u, je} bent niet bekend | вы неизвестн* | вы не известн* | ви невідом* | lei è sconosciut* |
      siete sconosciut* | você é desconhecid* | o senhor é desconhecid* | jesteś nieznan* |
      jest pan nieznan* | są państwo nieznan* | jste … neznám* | du är okänd | ni är okänd* |
      du er ukendt | du er ukjent | olet … tuntematon | sunteți necunoscut* | ön ismeretlen |
      不明なユーザーから | 不明なユーザから`,
  },
  {
    reason: 'network-error',
    source: 'routes',
    phrases: 'host not found try again | domain not found try again',
    // The host that the server relays by, not the recipient's.
    near: [
      [
        'relay host | relayhost | smart host | smarthost',
        `not found | does not exist | not exist | unknown | invalid | not valid | not be found |
          not known | no such`,
      ],
    ],
  },
  {
    reason: 'rate-limited',
    source: 'rates',
    phrases: `
      {session, connection, hourly, daily, sending, outbound, outgoing} quota |
      {hourly, daily} {mail, message} quota | maximum per day | exceeded your {hourly, daily} |
      {hourly, daily} … limit | rate limit … exceeded | ratelimit exceeded | too many connections |
      slow down | sender rate | throttling quota | policy rejection message count quota |
      cumulative message size quota | number of mails in total`,
  },
  {
    // Only members of a list or a closed group may write to it.
    reason: 'sender-rejected',
    source: 'lists',
    phrases: `
      registered members | registered as a member | private list |
      {mail to, to use, posting to, post to, members of, member of} this list | to use the list |
      is for subscribers | address is not subscribed | {member, members} list of |
      {posting, posts} by non members | not registered with this mailing list | not {a,} member of |
      you are not a valid user | are not member | not a subscriber | not subscribed to |
      reached by members | members only | {list, only} members may | may write to this list |
      subscribers only | does not allow posting | not {allowed, authorized, authorised} to post |
      permission to post | {limited, restricted} to {subscribers, members}`,
  },
  {
    reason: 'not-compliant',
    source: 'RFC 5322',
    phrases: `
      duplicate {header*, from, subject} | multiple from | more than one from | several from |
      multiple addresses in from | only one {from, subject, date} | have only one sender`,
  },
  {
    reason: 'spam-detected',
    source: 'spam filters',
    phrases: `
        due to spam classification | rejected due to spam | rejected as spam`,
  },
  { reason: 'bad-reputation', source: 'reputation', phrases: 'sending history | history of your' },
  {
    reason: 'content-error',
    source: 'RFC 2046',
    phrases: 'boundary error | read the message unexpected',
  },
  {
    reason: 'system-error',
    source: 'policy servers',
    phrases: `connect to policy* | connect … spamd | connect … rspamd | spamd timeout |
      scanner timed out | scanner timeout`,
  },
  {
    reason: 'system-error',
    source: 'plugins',
    phrases: `plugin time* | limiting … unavailable | quota … unreadable | quota … unavailable |
      temporary validation`,
  },
  {
    reason: 'sender-rejected',
    source: 'registry',
    phrases: 'recipient address rejected rejected see',
  },
  {
    reason: 'security-error',
    source: 'login',
    phrases: `
      undefined security status | should be encrypted | must be encrypted with |
      must be encrypted conforming to | encrypted emails only | only encrypted {messages, emails} |
      authentication {is,} required to send | must authenticate to send |
      authorized to send internet | auth first | authenticate first | {user, name} or password |
      user or {wrong, bad} password | authentication credentials invalid |
      {authentication, login} attempts`,
  },
  {
    reason: 'on-hold',
    source: 'on hold',
    phrases: `
      rejected on hold | {message, mail} put on hold | to prove {that,} you are not |
      too {early, soon} try again | faded to gray`,
  },
  {
    // STARTTLS was required and failed, or one side does not offer it (RFC 3207, 8461, 7672).
    reason: 'tls-required',
    source: 'TLS',
    phrases: `
      encrypted {smtp,} {session*, connection*} | use starttls | session encryption |
      a tls connection | {tls, ssl} {connect, connection} failed | starttls required | tls policy |
      use tls | plain text sessions | {tls, ssl, peer} certificate |
      {certificate, cert} has expired | self signed {certificate, cert} | mta sts |
      tlsa records found but | sts policy | handshake {failure, failed} | x509 |
      certificate signed by | certification path | no appropriate protocol | no shared cipher |
      wrong version number | corrupt message of type | {during, ssl, gnutls} handshake |
      fatal alert | unsupported protocol | key too small | ssl or tls connection |
      encrypted transport`,
  },
  {
    // The sender is not authenticated: SPF, DKIM, DMARC, ARC (RFC 7208, 6376, 7489).
    reason: 'auth-failure',
    source: 'SPF DKIM DMARC',
    phrases: `
      spf mail from | senders policy | policy of the sender | {spf, dkim} check failed |
      spf {fail*, unauthorized*, record, records, hardfail*, softfail*, permerror} |
      spf {validation, hard, soft} fail* | spf {validation, perm} error |
      spf {temperror, policy, violation, reject*, forgery, sender, mismatch} | spf not pass* |
      {spf, fails, failed, dkim} authentication |
      spf {error, deny, denied, result, alignment, dkim} |
      {does, did} not pass {spf, authentication} | unsigned {mail, message*, bounce*} |
      {reverse, return} path signature | {srs, ses} signature | doesnt pass authentication |
      not pass sender authentication | {fails, failed, fail, by, via, no, missing} spf |
      failed {an, the} spf | due to spf | because of spf | invalid spf | bad spf |
      sender policy framework | sender {id, authentication} fail* | sender id pra | senderid fail* |
      not designated | does not designate | not listed as permitted sender |
      not a permitted sender | is not allowed to send mail {from, for} |
      is not {allowed, permitted, authorized} to send from |
      not {permitted, authorized} to send mail from | designated servers |
      not {authorised, authorized} to send for | is not authorized to use |
      dkim {fail*, alignment, unauthenticated, validation, verif*, reject*} |
      dkim signature {invalid, verif*, fail*} | dkim signature {did not, body hash} |
      {no, not} aligned | alignment fail* | identifier alignment | {dkim, spf} didnt pass |
      {dkim, spf} … did not pass | {no, bad, invalid, failed} dkim | dkim {or, and} spf |
      spf {and, or} dkim | dmarc | arc validation fail* | unauthenticated {email, mail} |
      {email, message} is not authenticated | sender is unauthenticated |
      not authenticated … poses a security risk | multiple authentication checks failed |
      fails to pass authentication checks | sender domain authentication |
      sending domain … not pass authentication | domain owner policy restrictions |
      bounce address tag validation | batv | domainkeys | dkim2`,
  },
  {
    // The greeting was refused, whatever is wrong with the name in it.
    reason: 'blocked',
    source: 'HELO',
    phrases: '{helo, ehlo} command rejected | blacklisted {reverse, rdns, ptr}',
  },
  {
    // RFC 5321 4.1.1.1: the order or the form of commands.
    reason: 'syntax-error',
    source: 'commands',
    phrases: `
      {helo, ehlo} {required, given} before | before mail command | syntax mail from |
      syntax rcpt to | syntax helo | syntax ehlo`,
  },
  {
    // The client host has no reverse DNS, or none that matches its name.
    reason: 'ptr-required',
    source: 'reverse DNS',
    phrases: `
      {the, your, corresponding, generic, no, missing, invalid} ptr |
      ptr {of, is, does, record, records, lookup, check} | unresolvable relay host name |
      has no {dns, host} name | no name in dns | not resolve to a name |
      reverse {dns, lookup, hostname, record, entry} | fcrdns | reverse host name | rdns |
      no host name found | no hostname found | no reverse | resolve back to |
      ip {address,} must resolve | hostname for your {address, ip} | has no hostname |
      generic name | have a ptr | without a ptr | ptr dns | pointer record | forward confirmed |
      cannot find your hostname | cannot resolve your address | cannot resolve ptr |
      ip to name lookup | does not match {client, your} ip | hostname mismatch |
      host name mismatch | hostname {do, does} not match | no matching dns name |
      no matching hostname | ip name lookup failed | ip address does not have a valid hostname |
      domain does not exist for ip | {generic, dynamic, invalid} hostname |
      name associated with {your, the} ip`,
  },
  {
    // The client's greeting, not the recipient's domain.
    reason: 'blocked',
    source: 'HELO',
    phrases: `
      badhelo | non fqdn helo | helo {greeting, name, domain, argument, string, is, should} |
      ehlo {greeting, name, domain, argument, string, is, must} | ehlo should | helo has to |
      ehlo has to | your helo | your ehlo | your hostname contains | your host name contains`,
  },
  {
    reason: 'blocked',
    source: 'sending host',
    phrases: `
      {is, been} sending spam | sends spam | sending large quantities of spam |
      {source, sources} of spam | spam source | recent spam | senders ip is | sender ip is |
      sender ip … {blacklisted, blocked, banned, listed} | sender blocked ip |
      client host … blocked | spam abuse | service denied closing transmission channel |
      you maybe infected | you may be infected |
      mail from your {host, server, network, ip, country, provider, isp} |
      mail from {this ip, ip denied, data cent*} | from ip was blocked |
      from ip is currently blocked | network blacklisted |
      mail from {dynamic, residential, cloud, vps} | address range … {denied, blocked} | ip range |
      blocked for spamming | service not available closing transmission channel`,
  },
  {
    reason: 'blocked',
    source: 'sending host',
    phrases: `
      {your server, mail server, email server, your host, your network, your provider, your isp}
        {has been blocked, has been banned, was blocked, is blocked, is banned,
        has been blacklisted}`,
  },
]
