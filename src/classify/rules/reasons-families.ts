// Whom or what a refusal is about, and what is wrong with it, as families of English words. Where no
// phrase of the tables stands in a clause, a word of one family next to a word of another tells the
// reason: "account … closed", "sender … refused", "ip … banned". After the glossaries of RFC 3463 and
// RFC 5321 and the sources of common mail servers.

import type { Reason } from '../../event.ts'

/** Words of a family; a closing `*` is any ending, two words joined by `+` stand near each other. */
export const families = {
  // What it is about.
  tls: 'tls ssl starttls certificate* encrypt* cipher* plain+text plaintext',
  // Words of the session: what was said out of turn, or what was to prove who speaks.
  protocol: `
    protocol sequence handshake synchronization synchronisation pipelin* say+helo say+ehlo use+helo use+ehlo say+mail say+rcpt
    mail+first rcpt+first command commands parameter* argument*`,
  auth: 'auth authentication authenticat* login logon credentials username password',
  helo: 'helo* ehlo* hello+name',
  resolver: 'dns nameserver name+server look+up lookup resolver',
  sender: `
    sender senders originator mailfrom return+path envelope+from from+address mail+from
    from+domain from+header sending+address sending+domain callout callback`,
  content: `
    attach* subject header headers body url urls link links content contents file files
    extension archive* contains containing word words format macro macros executable*
    charset character+set`,
  person: `
    user users recipient* receiver receivers rcpt account accounts mailbox mailboxes addressee* customer subscriber
    alias username userid person employee box member rcptto`,
  address: 'address addresses localpart local+part email e+mail mail+address',
  domain: 'domain domains host hostname mx dns nameserver zone',
  peer: `
    ip ips client clients connection connections network networks peer subnet netblock provider
    isp country helo ehlo sending+host sending+server mailserver your+server your+mail+server
    your+host`,
  ip: 'ip ips ip+address',
  traffic: `
    rcpts connection* message* mail mails email* recipient* session* request* attempt* command*`,
  disk: 'disk filesystem spool partition inodes',
  store: 'database databases db ldap directory mysql sql backend',
  choice: 'filter filters filtering rule rules preference* setting settings',
  machine: `
    server servers service system backend database queu* qqt resource* daemon process* filter
    scanner storage software mailer control controls config* library memory regex child`,
  rule: 'filter* rule* guideline* regulation* policy policies standards terms',
  reverse:
    'ptr rdns reverse+zone reverse+dns reverse+lookup reverse+record reverse+resol* hostname+of+your',
  program: 'script scripts program programs pipe procmail maildrop vacation',
  relay: 'relay relays relaying relayed gateway',
  loop: 'loop loops looping circle* hops hop',
  list: 'list lists group groups',
  // What is wrong with it.
  refused: `
    reject* refus* deny denied denies block* ban banned bans forbid* disallow* prohibit* declin*
    unaccept* discard* unwelcome no+access unsafe dangerous blacklist* denylist* not+accept* not+allow*
    not+permit* not+authori* not+own* no+permission prison jail* unwanted untrusted not+configured not+acceptable unacceptable violat*
    breach* infring* barred`,
  missing: `
    unknown invalid nonexist* inexist* unrecogni* incorrect wrong misspel* undefined illegal
    fake* forged spoof* bogus unresolv* unroutable unrouteable malformed not+exist* no+exist*
    not+found not+know not+known not+recogni* not+valid not+listed not+registered not+resolve*
    not+identif* not+locat* not+find not+here not+on+system not+on+server not+with+us no+active not+local no+such
    no+longer no+match* no+record* no+entry no+one not+hosted not+handle* not+be+resolve*
    never+heard not+verif* unconfigured not+in+use no+name
    no+valid not+validated unvalidated invalidated reserved improper unverified nobody undeliverable not+available unavailable`,
  closed: `
    not+activated not+enabled ended disabled suspended inactive deactivated closed expired
    locked switched+off turned+off terminated cancelled canceled frozen dormant discontinued deleted archived parked
    retired unpaid nonpayment blocked not+active abandoned`,
  full: `
    storage disk+usage space full quota overquota overflow* no+space out+of+space capacity no+room insufficient exhausted
    exceeded exceeds`,
  many: `
    at+a+time too+many too+much too+fast too+often too+frequent* limit limited limits rate maximum+threshold
    slots throttl* today flood* frequen* excess* per+hour per+day per+minute`,
  broken: `
    error* status+code ended+with fail* trouble problem* unable crash* down maintenance
    unavailable not+available not+ready not+start* limitation* fault* broken misconfigur* corrupt* exception* busy overload*`,
  required: `
    require* must need* mandatory missing fail* not+offer* no invalid not+trust* untrusted
    expired mismatch not+support* unsupported`,
  ended: 'suspended disabled expired inactive unpaid parked',
  late: 'not+reachable not+answer* answered no+answer not+respond* no+response timeout timed unreachable',
  absent: 'missing absent empty lacks has+no have+no without',
  needed: 'require* must need* mandatory missing fail* invalid mismatch',
  size: '*size length bytes kb mb gb kib mib gib megabyte* kilobyte* bigger larger',
  over: 'exceed* limit over maximum than below above too+large too+big too+long at+most',
  differs:
    'mismatch* not+match* not+conform* not+correspond* differs different unverif* unresolv* not+resolve*',
  misused: `
    not+follow* not+understand* not+understood first before early violat* unexpected sequence error* out+of+order incorrect wrong
    invalid illegal bad too+long unknown unrecogni*`,
  oversize: 'too+large too+big too+long oversize* exceed* limit larger bigger',
  joined: 'member members membership subscribers subscribed posting postings',
  repeated: 'detected round more many exceeded found maximum',
} as const

/** A family of words. */
export type Family = keyof typeof families

/** What two families near each other mean, in the order in which they weigh. */
export const pairs: readonly [about: Family, wrong: Family, reason: Reason][] = [
  ['tls', 'required', 'tls-required'],
  ['tls', 'differs', 'tls-required'],
  ['reverse', 'missing', 'ptr-required'],
  ['reverse', 'broken', 'ptr-required'],
  ['reverse', 'required', 'ptr-required'],
  ['ip', 'differs', 'ptr-required'],
  ['helo', 'refused', 'blocked'],
  ['helo', 'missing', 'blocked'],
  ['helo', 'broken', 'blocked'],
  ['helo', 'required', 'blocked'],
  ['loop', 'repeated', 'network-error'],
  ['relay', 'refused', 'relaying-denied'],
  ['relay', 'closed', 'relaying-denied'],
  ['ip', 'refused', 'blocked'],
  ['list', 'joined', 'sender-rejected'],
  ['sender', 'refused', 'sender-rejected'],
  ['sender', 'missing', 'sender-rejected'],
  ['sender', 'differs', 'sender-rejected'],
  ['sender', 'closed', 'sender-rejected'],
  ['sender', 'broken', 'sender-rejected'],
  ['person', 'choice', 'filtered'],
  ['person', 'full', 'mailbox-full'],
  ['disk', 'full', 'system-full'],
  ['person', 'closed', 'suspended'],
  ['person', 'missing', 'user-unknown'],
  ['domain', 'ended', 'suspended'],
  ['domain', 'missing', 'host-unknown'],
  ['peer', 'refused', 'blocked'],
  ['peer', 'missing', 'blocked'],
  ['address', 'missing', 'user-unknown'],
  ['address', 'closed', 'suspended'],
  ['size', 'over', 'message-too-big'],
  ['content', 'oversize', 'message-too-big'],
  ['traffic', 'many', 'rate-limited'],
  ['content', 'absent', 'not-compliant'],
  ['content', 'refused', 'policy-violation'],
  ['rule', 'refused', 'policy-violation'],
  ['content', 'missing', 'not-compliant'],
  ['auth', 'broken', 'security-error'],
  ['auth', 'missing', 'security-error'],
  ['auth', 'refused', 'security-error'],
  ['auth', 'closed', 'security-error'],
  ['auth', 'required', 'security-error'],
  ['resolver', 'broken', 'network-error'],
  ['protocol', 'misused', 'syntax-error'],
  ['domain', 'late', 'network-error'],
  ['peer', 'late', 'expired'],
  ['machine', 'late', 'expired'],
  ['store', 'late', 'system-error'],
  ['store', 'broken', 'system-error'],
  ['program', 'broken', 'mailer-error'],
  ['machine', 'full', 'system-full'],
  ['machine', 'broken', 'system-error'],
  ['peer', 'needed', 'blocked'],
  ['domain', 'refused', 'sender-rejected'],
]
