// Families of English words: whom or what a refusal is about, and what is wrong with it. What two of them mean together
// stands in pairs.ts. After the glossaries of RFC 3463 and RFC 5321 and the sources of common mail servers.

/**
 * Words of a family; a `*` is any beginning or ending, a `#` a number, two words joined by `+` stand near
 * each other, by `_` next to each other.
 */
export const families = {
  // What it is about.
  tls: `
    tls ssl starttls certificate* certificat certificats certificado* certificato* zertifikat*
    certyfikat* certifikat* sertifika* encrypt* cipher* plain+text plaintext dane tlsa mta+sts sts
    dnssec tlsv* secure+channel secured+channel secure_connection secure+transport plain_session*
    unencrypted cleartext clear_text`,
  proof: 'spf* *dkim* *dmarc* openspf domainkeys sender+id senderid batv authentication_check*',
  standing: `
    reputation* senderbase senderscore complained trust_level trust_score domain_rating
    sender_rating spam_button complaint_ratio low_trust poor*_rated low+standing poor+standing`,
  greylisting: `
    greylist* graylist* grey+list* gray+list* postgrey triplet* first_contact first_time postponed
    for_inspection for_analysis
    new_sender`,
  virus: `
    virus* malware* trojan* worm worms infected ransomware spyware clamav eicar harmful infection*`,
  scanner: 'scanner scanners engine engines clamd scan scans',
  unwanted: `
    spam *spam spammy spamming spamfilter* spamassassin junk* unsolicited uce ube phish* fraud*
    scam* bulk advertising advertisement* bayes* gtube cloudmark rspamd campaign* hoax`,
  listing: `
    *blacklist* *blocklist* *denylist* black+list block+list black+listed deny+list ban+list *rbl
    rbls *sbl dnsbl* blackhole* spammer* spamtrap* spam+trap* spam+source* sending+spam spamhaus*
    spamcop sorbs open+proxy open+relay intrusion shit+list drop_list bad_list reject_list
    ban_list deny_table firewall fail2ban honeypot* our_traps botnet* exploited zombie* intrusion*
    known_source`,
  urlLists: 'uribl surbl',
  urls: 'url urls uri uris link links',
  // Words of the session: its commands, and its login.
  protocol: `
    protocol sequence handshake synchronization synchronisation pipelin* say+helo say+ehlo
    use+helo use+ehlo say+mail say+rcpt mail+first rcpt+first command commands parameter*
    argument*`,
  anonymous: 'unauthenticated anonymous not+authenticated',
  auth: `
    auth authentication authenticat* login log_in logged_in logon credentials username password
    log_on sign_in signed_in sasl oauth`,
  login: 'auth authentication authenticat* login log_in',
  names: `
    dns cname name_service name_server name_servers nameserver nameservers servfail eservfail
    resolving resolution`,
  unrouted: 'no+route not_route no_path no_dns',
  helo: 'helo* ehlo* hello+name',
  resolver: 'dns nameserver name+server look+up lookup resolver',
  forged: 'spoof* forged forging masquerad* posing_as poses_as impersonat*',
  sender: `
    sender senders originator mailfrom return+path envelope+from from_address send_from send_as
    return+email mail+from from+domain from+header sending+address sending+domain your+domain
    callout callback reverse_path calling+back called_back in_from from_line claiming_to claims_to
    from_your_address from_your_email from_your_e_mail from_your_mailbox from_your_account
    send_mail_as send_mails_as send_email_as send_emails_as send_message_as send_messages_as
    pretend* impersonat* null_sender bounce_address author`,
  yours:
    'your_account your_user_name your_username your_login your_mailbox your_address your_own your_envelope sending_from writing_from write_from mailing_from you_authenticated you_log_in you_logged_in you_sign_in you_signed_in',
  mail: 'mail mails message* email* letter letters',
  content: `
    attach* subject header headers body url urls link links content contents file files document*
    bcc extension contains containing word words format macro macros executable* charset
    character+set zip rar exe archive archives scripts extensions filename*`,
  form: `
    from_line header* lf cr crlf linefeed* newline* line lines nul date message_id messageid field
    fields lfs
    crs newlines`,
  textLine: 'line lines',
  encoding: `
    mime base64 charset encoding encoded 8bitmime smtputf8 utf8 html 8bit conversion decode
    decoded mime_parts mime_part`,
  overly: 'nested nesting too+deep',
  command: 'rcpt data helo ehlo',
  person: `
    user users recipient* receiver receivers rcpt account accounts mailbox mailboxes addressee*
    customer subscriber alias username userid person employee box member rcptto maildir mailuser*
    mail_user postbox maildrop student* employees staff persons owner mail_store mailstore`,
  address: 'address addresses localpart local+part email e+mail mail+address that+name',
  // A host name beside an IP address is the client's.
  client: 'host_ip host_fqdn_ip client_host',
  files: 'file files filetype* attachment* extension extensions',
  seal: 'pgp gpg openpgp smime s_mime hashcash',
  named: 'fqdn',
  domainName: 'domain domains',
  domain: 'name_or_service domain domains host hostname mx dns nameserver zone',
  foreign: 'foreign not_local not_ours not+of_ours',
  site: 'mx record records domain domains host machine server system we site',
  peer: `
    ip ips client clients connection connections network networks peer subnet netblock provider
    isp country helo ehlo sending+host sending+server mailserver your+server your+mail+server
    your+host remote_host remote_server remote_ip range region hosting datacenter vps asn session`,
  ip: 'ip ips ip+address mailserver your+server your+mail+server your+host',
  traffic: `
    rcpts connection* connects message* mail mails email* recipient* receivers session* request*
    attempt*
    command* volume errors`,
  volume: 'messages mails emails recipients rcpts connections sessions requests',
  window: `
    in+seconds in+minutes in+hour* in+day within+seconds within+minutes within+hour* every+seconds
    every+minute* every+hour*`,
  pool: 'dynamic residential dialup dial_up dsl static cloud',
  listed: 'listed+in listed+on listed+at found+in found+on',
  registry: 'fqdn list lists listing',
  pace: 'today todays hourly daily monthly sending outgoing outbound per+hour per+day per+minute',
  allowance: 'limit* allowance allotment used_up exceeded frequency',
  disk: 'disk filesystem spool partition inodes mail_partition',
  store: 'database databases db table map ldap directory mysql sql backend daemon milter* socket',
  choice: 'filter filters filtering rule rules preference* setting settings',
  machine: `
    server servers service system backend database queu* qqt resource* daemon process* filter
    scanner storage software control controls config* library memory regex child machine* engine`,
  rule: `
    filter* rule* guideline* regulation* policy policies standards terms administrative*
    requirement* criteria`,
  reverse: `
    ptr rdns fcrdns forward_and_reverse reverse_and_forward reverse+zone reverse+dns reverse+lookup
    reverse+record reverse+resol* hostname+of+your reverse_name forged_hostname forged_host_name
    client_hostname+forged client_name+forged`,
  ownHost: `
    sending_host connecting_host client_name client_address sending_server connecting_server
    your_host your_hostname your_host_name your_ip your_server your_mail_server your_network`,
  nameless: 'no_name no_names no_hostname no_host_name nameless without_a_name without_name',
  program: `
    script scripts program programs pipe procmail maildrop vacation command mailer child
    delivery+agent`,
  allowedHosts: 'list_of_allowed allowed_hosts allowed_domains rcpthosts',
  unrelayed: `
    not+relay* no+relay* never+relay* not_an_mx not_the_mx not_mx_for not+local_domain
    no_forwarding not+handle_mail not+handle_email not_responsible_for not_deliver_mail_for
    not+mail_for_this_domain not_accept_mail_for not_accept_email_for`,
  relay: 'relay relays relaying relayed',
  loop: 'loop loops looping circle* hops hop received_header* received_line* in_circles',
  load: 'load memory',
  heavy: 'high heavy out_of ran_out too_high',
  list: 'list lists group groups',
  delivery: `
    all_hosts delivery delivered undelivered undeliverable attempt* retry* retries queue* send
    sent`,
  line: 'connection connections connect conversation session socket',
  rfc: 'rfc rfc822 rfc2821 rfc2822 rfc5321 rfc5322 standard standards',
  vague: `
    i_o transaction temporary temporarily internal local unexpected unknown unspecified general
    generic fatal critical technical upstream transport something`,
  writing: 'send+to write+to deliver+to delivery+to mail+to from+outside outside+the outside+our',
  // What is wrong with it.
  refused: `
    reject* refus* deny denied denies block* ban banned bans forbid* disallow* prohibit* declin*
    unaccept* discard* unwelcome no+access unsafe dangerous blacklist* denylist* not+accept*
    not+allow* not+permit* not+authori* not+own* no+permission prison jail* unwanted untrusted
    not+configured not+acceptable unacceptable violat* breach* infring* barred filtered unauthori*
    turned_away turned_down not+let not+taken not+take exclud* outlaw* stopped veto* repel*
    go_away not_welcome`,
  negated: 'not no cannot unable never unsupported without',
  nonexistent: 'unknown unknow nonexist* inexist* not+exist* not+found no+such',
  missing: `
    unknown unknow invalid nonexist* non_exist* verif*+fail* must_exist must_resolve inexist*
    unrecogni*
    incorrect wrong misspel* undefined illegal fake* forged spoof* bogus unresolv* unroutable
    unrouteable malformed not+exist* no+exist* not+found not+know not+known not+recogni* not+valid
    not+listed not+on+list not+in_dns not_in_the_dns not+registered not+resolve* not+identif*
    not+locat* not+find not+here not+on+system not+on+server not+with+us no+active not+local no+such
    no+longer no+match* no+record* no+entry no+one not+hosted not+handle* not+be+resolve*
    never+heard not+verif* unconfigured not+in+use no+name not+one+of not+in+list no+valid
    not+validated unvalidated invalidated reserved improper unverified nobody undeliverable
    not+available unavailable gone not+match* not+on_file not+appear no+result* no+trace
    never+existed not+provisioned unprovisioned deprovisioned not+defined not+set_up mistyped
    misaddressed
    departed not_an+we not+served not+belong*`,
  closed: `
    not+activated not+enabled ended disabled suspended inactive deactivated closed expired locked
    switched+off turned+off terminated cancelled canceled frozen dormant discontinued deleted
    archived parked retired unpaid nonpayment blocked not+active abandoned being+moved
    being+migrated on+hold suspend hibernat* lapsed dead stopped shut shut_down unused idle
    inactivity not+accessed not+used revoked withdrawn ceased not+paid overdue lock`,
  // Nobody reads the mailbox for now; of `closed` these do not say that it is gone.
  resting: `
    inactive dormant deactivated disabled suspended frozen paused unpaid hibernat* asleep
    sleeping overdue lapsed inactivity switched+off turned+off not_activated not_yet_activated
    not_enabled not_active not_currently_active pending_activation awaiting_activation
    offline out_of_service in_maintenance under_maintenance under_review read_only barred
    temporarily_closed being_moved being_migrated on_hold`,
  full: `
    storage disk+usage space full quota overquota overflow* over+limit no+space out+of+space
    capacity no+room insufficient exhausted exceeded exceeds cap filled allotted allotment
    allocated allocation used_up hit+limit limit+hit limit+reached reached+limit overfull
    not+enough_room not_take_any_more not_take_more not_hold_any_more not_hold_more
    #_of_#`,
  quota: 'quota* overquota diskquota storage+allocation *quota*',
  many: `
    at+a+time too+many too+much too+fast too+often too+frequent* rate maximum+threshold slots
    throttl* flood* frequen* excess* per+hour per+day per+minute per+session per+connection
    at_once more_than_# over+number`,
  bounded: 'limit limited limits today',
  speed: `
    throttl* in_parallel parallel_connect* parallel_session* parallel_deliver* warm_up warmup
    too+fast too+quickly too+often too+frequent* slow+down slower rate+limit* ratelimit*
    flood* faster frequency+limit* dictionary+attack* concurren* simultaneous* velocity back_off
    backoff burst* pacing hourly+quota`,
  broken: `
    error* status+code ended+with fail* trouble problem* unable crash* down maintenance
    unavailable not+available not+ready not+start* limitation* fault* broken misconfigur* corrupt*
    exception* busy overload* went_wrong wrongly not_running not+run reboot* restart* shutdown
    past_its_date`,
  required: `
    require* must need* have_to has_to mandatory obligatory compulsory missing fail* not+offer*
    not+advertis* not+announc* no
    invalid not+trust* untrusted not+verif* not+sent not+over expired mismatch not+support*
    unsupported weak`,
  demanded: 'first before begin only wants demand* insist* enforc* expect* at_least minimum',
  ended: 'suspended disabled expired inactive unpaid parked lapsed not+paid overdue',
  late: `
    not+reachable not+answer* answered no+answer not+respond* no+response timeout timed
    unreachable nobody_listens not+listen*`,
  absent: 'missing absent empty lacks has+no have+no without',
  needed: 'require* must need* mandatory missing fail* invalid mismatch',
  size: '*size length bytes kb mb gb kib mib gib megabyte* kilobyte* bigger larger',
  bytes: 'bytes mb mib kb kib gb megabyte* kilobyte*',
  extent: 'message_length message_size mail_size email_size message+exceeds',
  over: 'exceed* limit over maximum than below above too+large too+big too+long at+most violation',
  differs: `
    mismatch* not+match* not+conform* not+correspond* differs different unverif* unresolv*
    not+resolve* not+agree belong* must_own own be_yours wrong_name`,
  misused: `
    not+follow* not+understand* not+understood first before early violat* unexpected sequence
    error* out+of+order incorrect wrong invalid illegal bad too+long unknown unrecogni*`,
  oversize: 'too+large too+big too+long oversize* exceed* limit larger bigger',
  joined: 'outsiders member members membership subscribers subscribed posting postings post owners',
  repeated: 'detected round more many exceeded found maximum goes going',
  irregular: `
    bare lone stray illegal multiple duplicate* two second several more+than+one malformed bad
    improper must invalid missing required not+terminated in+future in+past not_valid 8bit longer
    no+valid has+no
    have+no without lacks absent empty`,
  unproved: 'verif*+fail* fail*+verif* not+verif*',
  unpermitted: `
    not+have+permission* no+permission* must_match not+send_from not+send_as not+send_via not_use`,
  choosing: `
    refuses rejects blocks declines restricts restricted protected only+accept* accepts+only
    not+want not+wish not+accepting unsubscribed deny_all not+to_receive only+takes only+receives
    accepts+from ignor* has_blocked has_refused not+wish* not+want* internal_only only_internal
    takes+only refuse_your`,
  harvest:
    'many_nonexistent many_non_existent many_invalid many_unknown directory_harvest* address_harvest* harvest_attack* dictionary_attack* recipients_limit number_of_unknown number_of_invalid number_of_nonexistent sending_to_nonexistent sending_to_unknown',
  headerField:
    'header_contains header_has header_field cc_header in_the_header to_header from_header in_header in_cc in_bcc',
  verifying:
    'sender_callout* sender_verif* sender_verify verif*+sender verification_of+sender callout*+sender',
  allowed: `
    whitelist* white_list allowlist* allow_list safelist* safe_list approved_list approved_senders
    allowed_senders allowed_list`,
  wishes:
    'not_know_you not_know_your not_know_the_sender not+wish* not+want* has_blocked has_refused ignor* opted',
  limited: 'only restricted not+allowed no+permission not+have+permission not+take',
  moved:
    'moved has_left has_already_left has_since_left new+address changed migrated left_for renamed now_at from_now_on',
  mailless: `
    no+mx neither+mx null+mx nullmx is_send_only send_only_system send_only_machine
    send_only_service send_only_address send_only_domain send_only_host send_only_server no+smtp
    no+mail no+mail+server no+mail+exchanger not+accept+mail not+accept+email not+receive+mail
    not+receive+email never+accept* never+receive* accepts+no+mail not_use_email not_use_mail
    not_use_e_mail`,
  worn: `
    expired gave+up giving+up too+long too+old given+up exhausted maximum long days hours failing
    attempts+failed`,
  lost: 'lost dropped reset broken aborted interrupted terminated died hung',
  early: 'without before precede* first',
  waited: 'timeout* timed+out time+out time_limit lifetime expired expiration retried retrying',
  judged: `
    identified classified flagged considered tagged scored score scores suspected suspicious
    appears+to`,
  unmet: 'not+meet not+satisf* not+fulfil* breaks',
  returned: 'previously+bounced known_to_bounce',
  unruly: 'compliant comply complies conform* violat*',
  byRecipient: 'by_receiver* by_the_receiver* by_recipient* by_the_recipient* by_user by_the_user',
  nobody: `
    no_mailbox no_user no_account no_recipient no_list not_user not+customer not_have+account
    not_have+mailbox not_on_file not+in+directory not+in+ldap not+in+database not+in+address_book
    no_entry no_record_of not_in_relay_recipient nobody_by_th* nobody_with_th* nobody_called
    nobody_named not_know_any*_called not_know_any*_named not_know_any*_with_th* not_know_any*_by_th* never+had_an_account never+had_a_mailbox
    no_one_by_th* no_one_with_th* no_one_called no_one_named not_have_any_user
    not_have_any_mailbox not_have_any_account not_have_any_recipient`,
  unwelcome: 'not+welcome not+welcomed on_our+list on_my+list',
  unconnected: 'no+connection not_connect not_reach not_contact not_establish',
  unsupported: 'unsupported not+supported',
  endedBadly: 'died exited exit crash* killed signal error failed ended returned_# returned_code',
  diskWork: `
    not+open not+create not+write not+lock not+access unable+open unable+create unable+write
    permission+denied`,
} as const

/** A family of words. */
export type Family = keyof typeof families
