// Phrases of a refusal of the session or the site: rates, block lists, media types, policies. They weigh
// less than those of refusal.ts, which says where one reason ends and the next begins. English
// wording of common mail servers and filters, from their sources and documentation.

import type { Reason } from '../../../event.ts'
import type { PhraseRow } from '../../phrases/phrases.ts'

export const sessionPhrases: PhraseRow<Reason>[] = [
  {
    reason: 'rate-limited',
    source: 'rates',
    phrases: `
      sending {faster, volume, rate} | faster than | too many {illegal commands, non existent} |
      too many {unrecogni*, nonexistent, wrong, concurrent, simultaneous, mails, messages} |
      too many invalid {recipient, recipients, addresses, users} |
      {unknown, invalid} recipient limit | maximum {simultaneous, connections} |
      {simultaneous, concurrent} {connections, sessions, smtp} | {threshold, limit, have} exceeded |
      has exceeded threshold | too many {unknown, hits} | too {quickly, often, frequently, fast} |
      too much traffic | mail volume |
      {connection, connections, concurrency, rate, send, exceeded, traffic} limit |
      maximum number of {connections, recipients} | max number of … connections | ratelimit |
      rate {limits, limited, limiting, control} | rate … exceeded | rate that prevents | at a rate |
      throttled | throttling | throttle | exceeded … rate | limit of send* | daily sending |
      per {hour, day, minute, connection} | {messages, recipients, emails} per |
      limit has been exceeded | exceeded the limit | exceeded … limit for |
      exceeded the maximum number | exceeding … number | has exceeded the max* | volume of |
      suspicious volume | unusual rate | send slower | please try again {slower, slowly} |
      limits amount | burst | flood* | excessive | number of recipients exceed* | max recipients |
      max rcpt* | dictionary attack | directory harvest`,
  },
  {
    reason: 'blocked',
    source: 'block lists',
    affirmed: true,
    phrases: `
      black {ip, list, lists, hole} | rbl restriction | ip address deferred | openrelay | zombied |
      spam ips blocked | not accepting connections | blocked using | listed {at, by, on, in} |
      {is, was, are, black, block} listed | rbl | rbls | rblsmtpd | dnsrbl |
      {senderscore,} blacklist | blacklisted | blacklists | {block, ban, deny} list | block lists |
      blocklist | blocklisted | blocklists | too many spams | banlist | denylist | denylisted |
      blackholed | spamtrap* | spam trap* | ip on … list | ip is on … list | ip address is on |
      ip address on … list | blackhole | spamcop | sorbs | barracudacentral | barracuda | abuseat |
      cbl | uceprotect | psbl | mailspike | invaluement | spamrats | njabl | ordb | five ten |
      dynablock | spfbl | backscatterer | nixspam | manitu | abusix | intrusion prevention |
      client {address,} rejected | connection refused by policy | connection refused from |
      connection {denied, rejected} | connections from this {host, ip} |
      connections will not be accepted from | connection not allowed | no connections from |
      not accept connections from | {ip, host, temporarily, temporary} blocked | banned host |
      mail server … blocked | {server, host} … is blocked | host {banned, refused, denied} |
      claimed to be me | claiming to be me | you are not {me, welcome} |
      helo {name,} does not match your ip | host network not allowed |
      dynamic {range, ip, address*, pool} | bad helo | dialup | dial up | static ip* |
      residential ip | use your {isp, providers} | use the smtp server of your isp | open proxy |
      open relay | no access from mail server | access from ip | access denied {from, closing} |
      access from … denied | blocked for {abuse, spam} | blocked due to abuse | blocked by our |
      blocked because of | blocked by … list | blocked temporarily due | country … blocked |
      geographic | geoip | spam sources | spammer | spammers | refused to talk |
      not {allowed, permitted} to connect | too many bad commands | bad commands pausing | delist* |
      removal from this list | unblock*`,
  },
  {
    reason: 'blocked',
    source: 'sending host',
    phrases: `
      {your ip, remote ip, client ip, source ip, sending ip, your ip address} … {filtered,
        restricted}`,
  },
  {
    reason: 'content-error',
    source: 'media',
    phrases: `
      header size exceeds | {headers, header} too large | message header size |
      recipient list exceeds policy limit | media error | {media, 8bitmime, eai} not supported |
      corrupt message content | message content is corrupt |
      {corrupted, parse, parsing, decode} message | improper use of 8 bit | {eight, 8} bit data |
      8bit data | unsupported {content, encoding, charset} | content type … not |
      content transfer encoding | mime {error, boundary, parsing, nest*, format, structure} |
      mime … not allowed | bad base64 | invalid base64 | could not be decoded | cannot be decoded |
      {parse, parsing, decode} the message | too complex | nested too |
      {malformed, invalid, parsing, decode} mime | message mime complexity |
      conversion {failed, required, prohibited} | {conversion, body} … not supported |
      conversion not allowed | smtputf8 not | smtputf8 is required |
      does not support {smtputf8, 8bitmime} | {message, mail, email} could not be parsed |
      {message, mail, email} cannot be parsed | {parsing, parse, html} mail | parsing email |
      parse email | parse error … end of data | decode the {mime, attachment} | html messages |
      html only | improper content`,
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
      {attachment, content} guidelines | accept {email, mail, messages} with |
      {accept, illegal} attachments | legitimate bounces | {mailpolicy, protocol} violation |
      {illegal, zip} attachment | {reject, bounce} id … banned | executable {content, file*} |
      not accepting mail with | mass mailer | organizational {settings, policy} |
      closed mailing list | containing images or other attachments |
      policy {reasons, reason, violation, restrictions, restriction} |
      delivery failure policy error | {violates, violated} … policy | violation of {our,} policy |
      {against, local, site, company, corporate, network, security} policy | against our policy |
      security policies | {message, mail, email, usage, administrative, content, for} policy |
      acceptable use | administrative prohibition |
      administratively {prohibited, denied, rejected, blocked} | due to policy | because of policy |
      by policy | delivery not authorized message refused … policy | header error | header check* |
      body check* | content restrictions | restricted content | credit card {number*, data} |
      social security number* | sensitive {information, keyword*, word*, data} | attachment types |
      attachments {are,} not | attachment is not | {executable, suspicious, encrypted} attachment* |
      file type* | filetype* | zip file | contains … attachment |
      content presents a potential security | rejected by administrat* | by {the,} administrator |
      transport rule* | data loss | dlp | url shortener* | suspicious {link*, url} |
      email is blocked by | because its content | password protected | macro* |
      you tried to send a message`,
  },
]

/** A word or two each: these count where no language says more. */
export const barePhrases: PhraseRow<Reason>[] = [
  { reason: 'blocked', source: 'block lists', phrases: 'client host | host rejected' },
  { reason: 'spam-detected', source: 'spam filters', phrases: 'spam | spamicity | junk' },
]
