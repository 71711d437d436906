// Phrases that stand above all others: they name the party that is refused (the sender, the client
// host, the session), so that words such as "unknown" or "not found" beside them are not taken for
// the recipient's. English wording of Postfix, Sendmail, Exim, qmail, Exchange, Haraka, Rspamd and
// the like, from their sources and documentation.

import type { Reason } from '../../../event.ts'
import { combined } from '../../phrases/lists.ts'
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
        recipient has set | recipient has chosen | has chosen not to | recipient preferences |
        recipients preferences | preferences of the recipient | settings of the recipient |
        recipient settings | recipients settings | recipient has refused | user has refused |
        user has blocked | recipient has opted | recipients privacy | user preferences |
        users preferences | recipient has rejected | user has rejected | users reject list |
        recipients reject list | unwanted by the recipient | recipient has configured |
        recipients blocked | recipients block list | recipients blocklist | recipients blacklist |
        recipients personal | recipients junk | recipient does not accept messages |
        recipient does not accept mail | recipients address book | recipients contacts |
        recipients contact list | recipient restricts | restricts who | recipient has blocked |
        challenge response | recipients whitelist | recipients allow list | does not want |
        doesnt want | do not want mail | user filter | only receives mail | only takes mail from |
        only accepts mail from | only accepts messages from | from known senders | has you on |
        by their own choice | outside senders | only receives messages | only receives email |
        external senders |
        on the reject list | inside the company | inside the organization | put your address on |
        recipients filter* | recipients rule* | recipients server side rule* |
        recipient black listed | recipient blacklisted | recipient is blacklisted |
        blacklisted recipient | has blacklisted you | recipient marked your |
        recipient has marked your | user marked your | user has marked your | has blacklisted fqdn |
        mail for … only accepted | personal blacklist |
        personal block list | personal blocklist | personal filter* | user defined rule* |
        users personal`,
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
        vous êtes inconnu* | usted es desconocid* | es usted desconocid* | u bent onbekend |
        u bent niet bekend | je bent onbekend | je bent niet bekend | вы неизвестн* |
        вы не известн* | ви невідом* | lei è sconosciut* | siete sconosciut* |
        você é desconhecid* | o senhor é desconhecid* | jesteś nieznan* | jest pan nieznan* |
        są państwo nieznan* | jste … neznám* | du är okänd | ni är okänd* | du er ukendt |
        du er ukjent | olet … tuntematon | sunteți necunoscut* | ön ismeretlen |
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
        session quota | connection quota | hourly quota | daily quota | hourly mail quota |
        daily mail quota | hourly message quota |
        daily message quota | sending quota | outbound quota | outgoing quota | maximum per day |
        exceeded your hourly | exceeded your daily | hourly … limit | daily … limit |
        rate limit … exceeded | ratelimit exceeded | too many connections | slow down |
        sender rate | throttling quota | policy rejection message count quota |
        cumulative message size quota | number of mails in total`,
  },
  {
    // Only members of a list or a closed group may write to it.
    reason: 'sender-rejected',
    source: 'lists',
    phrases: `
        registered members | registered as a member | private list | mail to this list |
        to use this list | to use the list | is for subscribers | address is not subscribed |
        member list of | members list of | posting by non members |
        not registered with this mailing list | posting to this list | post to this list |
        not a member of | not member of | you are not a valid user | are not member |
        not a subscriber | not subscribed to | reached by members | members only |
        members of this list | member of this list | list members may | may write to this list |
        subscribers only | posts by non members | does not allow posting | not allowed to post |
        permission to post | not authorized to post | not authorised to post | only members may |
        limited to subscribers | limited to members | restricted to subscribers |
        restricted to members`,
  },
  {
    reason: 'not-compliant',
    source: 'RFC 5322',
    phrases: `
        duplicate header* | duplicate from | duplicate subject | multiple from |
        more than one from | several from | multiple addresses in from | only one from |
        have only one sender | only one subject | only one date`,
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
    phrases: 'connect to policy* | connect … spamd | connect … rspamd | spamd timeout',
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
        must be encrypted conforming to | encrypted emails only |
        only encrypted messages | only encrypted emails | authentication is required to send |
        authentication required to send | must authenticate to send |
        authorized to send internet | auth first | authenticate first |
        user or password | user or wrong password | user or bad password | name or password |
        authentication credentials invalid | authentication attempts | login attempts`,
  },
  {
    reason: 'on-hold',
    source: 'on hold',
    phrases: `
        rejected on hold | message put on hold | mail put on hold | to prove you are not |
        to prove that you are not | too early try again | too soon try again | faded to gray`,
  },
  {
    // STARTTLS was required and failed, or one side does not offer it (RFC 3207, 8461, 7672).
    reason: 'tls-required',
    source: 'TLS',
    phrases: `
        encrypted session* | encrypted connection* | use starttls | session encryption |
        a tls connection | tls connect failed | ssl connect failed | starttls required |
        tls policy | use tls | plain text sessions | tls connection failed |
        ssl connection failed | tls certificate | ssl certificate |
        certificate has expired | peer certificate | self signed certificate |
        mta sts | tlsa records found but | sts policy | handshake failure |
        handshake failed | x509 | certificate signed by | certification path |
        no appropriate protocol | no shared cipher | wrong version number |
        corrupt message of type | during handshake | ssl handshake | gnutls handshake |
        fatal alert | unsupported protocol | cert has expired | self signed cert |
        key too small | ssl or tls connection | encrypted smtp session* |
        encrypted smtp connection* | encrypted transport`,
  },
  {
    // The sender is not authenticated: SPF, DKIM, DMARC, ARC (RFC 7208, 6376, 7489).
    reason: 'auth-failure',
    source: 'SPF DKIM DMARC',
    phrases: `
        spf mail from | senders policy | policy of the sender | spf check failed | spf fail* |
        spf validation fail* | spf validation error | spf unauthorized* | spf record |
        spf records | spf hard fail* | spf hardfail* | spf softfail* | spf soft fail* |
        spf permerror | spf temperror | spf perm error | spf policy | spf violation |
        spf reject* | spf forgery | spf not pass* | spf authentication | spf sender |
        spf mismatch | spf error | spf deny | spf denied | spf result | does not pass spf |
        did not pass authentication | fails authentication | failed authentication |
        unsigned mail | unsigned message* | unsigned bounce* | reverse path signature |
        return path signature | srs signature | does not pass authentication |
        doesnt pass authentication | not pass sender authentication | did not pass spf |
        fails spf | failed spf | failed an spf | failed the spf | fail spf | by spf | via spf |
        due to spf | because of spf | no spf | missing spf | invalid spf | bad spf |
        sender policy framework | sender id fail* | sender id pra | senderid fail* |
        not designated | does not designate | not listed as permitted sender |
        not a permitted sender | is not allowed to send mail from | is not allowed to send from |
        is not allowed to send mail for | not permitted to send mail from |
        is not permitted to send from | not authorized to send mail from |
        is not authorized to send from | designated servers | not authorised to send for |
        not authorized to send for | is not authorized to use | dkim check failed | dkim fail* |
        dkim signature invalid | dkim signature did not | dkim signature verif* |
        dkim signature fail* | dkim signature body hash | no aligned | not aligned |
        alignment fail* | identifier alignment | dkim alignment | spf alignment |
        dkim authentication | dkim didnt pass | spf didnt pass | dkim … did not pass |
        spf … did not pass | dkim unauthenticated | dkim validation | dkim verif* | dkim reject* |
        no dkim | bad dkim | invalid dkim | failed dkim | dkim or spf | dkim and spf |
        spf and dkim | spf or dkim | spf dkim | dmarc | arc validation fail* |
        unauthenticated email | unauthenticated mail | email is not authenticated |
        message is not authenticated | sender is unauthenticated |
        not authenticated … poses a security risk | multiple authentication checks failed |
        fails to pass authentication checks | sender authentication fail* |
        sender domain authentication | sending domain … not pass authentication |
        domain owner policy restrictions | bounce address tag validation | batv | domainkeys |
        dkim2 | ses signature`,
  },
  {
    // The greeting was refused, whatever is wrong with the name in it.
    reason: 'blocked',
    source: 'HELO',
    phrases: `
        helo command rejected | ehlo command rejected | blacklisted reverse | blacklisted rdns |
        blacklisted ptr`,
  },
  {
    // RFC 5321 4.1.1.1: the order or the form of commands.
    reason: 'syntax-error',
    source: 'commands',
    phrases: `
        helo required before | ehlo required before | helo given before | ehlo given before |
        before mail command | syntax mail from | syntax rcpt to | syntax helo | syntax ehlo`,
  },
  {
    // The client host has no reverse DNS, or none that matches its name.
    reason: 'ptr-required',
    source: 'reverse DNS',
    phrases: `
        the ptr | ptr of | your ptr | ptr is | ptr does | corresponding ptr |
        unresolvable relay host name | has no dns name | no name in dns | not resolve to a name |
        reverse dns | fcrdns | reverse lookup | reverse hostname | reverse host name |
        reverse record | rdns | ptr record | ptr records | ptr lookup | no host name found |
        no hostname found | no reverse | reverse entry | resolve back to | ip must resolve |
        hostname for your address | has no hostname | has no host name | hostname for your ip |
        ip address must resolve | generic name | generic ptr | have a ptr | no ptr | missing ptr |
        without a ptr | invalid ptr | ptr check | ptr dns | pointer record | forward confirmed |
        cannot find your hostname | cannot resolve your address | cannot resolve ptr |
        ip to name lookup | does not match client ip | hostname mismatch | host name mismatch |
        hostname do not match | no matching dns name | no matching hostname |
        hostname does not match | does not match your ip | ip name lookup failed |
        ip address does not have a valid hostname | domain does not exist for ip |
        generic hostname | dynamic hostname | name associated with your ip |
        name associated with the ip | invalid hostname`,
  },
  {
    // The client's greeting, not the recipient's domain.
    reason: 'blocked',
    source: 'HELO',
    phrases: `
        badhelo | non fqdn helo | helo greeting | ehlo greeting | helo name | ehlo name |
        helo domain | ehlo domain | helo argument | ehlo argument | helo string | ehlo string |
        helo is | ehlo is | ehlo must | helo should | ehlo should | helo has to | ehlo has to |
        your helo | your ehlo | your hostname contains | your host name contains`,
  },
  {
    reason: 'blocked',
    source: 'sending host',
    phrases: `
        is sending spam | been sending spam | sends spam | sending large quantities of spam |
        source of spam | sources of spam | spam source | recent spam | senders ip is |
        sender ip is | sender ip … blacklisted | sender ip … blocked | sender ip … banned |
        sender ip … listed | sender blocked ip | client host … blocked | spam abuse |
        service denied closing transmission channel | you maybe infected |
        you may be infected | mail from your host | mail from your server | mail from your network |
        mail from your ip | mail from this ip | mail from ip denied |
        from ip was blocked | from ip is currently blocked | network blacklisted |
        mail from dynamic | mail from residential | mail from your country |
        mail from your provider | mail from your isp | mail from cloud | mail from vps |
        mail from data cent* | address range … denied | address range … blocked | ip range |
        blocked for spamming | service not available closing transmission channel`,
  },
  {
    reason: 'blocked',
    source: 'sending host',
    phrases: combined(
      `your server | mail server | email server | your host | your network | your provider |
        your isp`,
      `has been blocked | has been banned | was blocked | is blocked | is banned |
        has been blacklisted`,
      ' ',
    ),
  },
]
