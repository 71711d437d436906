// What products, hosters and providers of many countries answer, as far as we know it. Reason, status field and
// diagnostic, one a line.

// Every other line of a blind set of 380, of which 319 were told right when they were written.
const products = `
user-unknown | 5.1.1 | 550 5.1.1 anna@klant.example unknown user account (in reply to RCPT TO command)
user-unknown | 5.1.2 | 550 5.1.2 Mailbox does not exist. (in reply to RCPT TO command)
user-unknown | 5.1.1 | 550 5.1.1 RCP-P1 Benutzer nicht gefunden, pruefen Sie die Schreibweise der Adresse (in reply to RCPT TO command)
user-unknown | 5.1.1 | 550 5.1.1 Utente <anna@klant.example> sconosciuto, casella non attiva su questo sistema (in reply to RCPT TO command)
user-unknown | 5.1.1 | 550 5.1.1 Tento uživatel zde nemá schránku (in reply to RCPT TO command)
user-unknown | 5.1.1 | 550 5.1.1 Dirección de correo no dada de alta en Telefonica (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 Denne e-postadressen finnes ikke hos oss (in reply to RCPT TO command)
user-unknown | 5.1.1 | 550 5.1.1 Modtageren <anna@klant.example> kendes ikke her (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 non-local recipient verification failed: there is no anna at klant.example (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 RP:URC Recipient user is absent at sina.example (in reply to RCPT TO command)
user-unknown | 5.1.1 | 550 5.1.1 No such person at this address: anna@klant.example (in reply to RCPT TO command)
user-unknown | 5.1.1 | 554 5.1.1 anna@klant.example - this e-mail address doesn't have a recipient behind it (in reply to RCPT TO command)
user-unknown | 5.1.1 | 550 5.1.1 Пользователь anna не найден в домене klant.example (in reply to RCPT TO command)
user-unknown | 5.1.1 | 550 5.1.1 존재하지 않는 계정입니다 (in reply to RCPT TO command)
user-unknown | 5.1.1 | 550 5.1.1 Alıcı bulunamadı: anna@klant.example (in reply to RCPT TO command)
host-unknown | 5.0.0 | Host or domain name not found. Name service error for name=klant.exampel type=AAAA: Host not found
host-unknown | 5.4.4 | 550 5.4.4 Unable to route: no mail hosts for domain klant.exampel
host-unknown | 5.1.2 | 5.1.2 - Bad destination host; the domain name is not registered with any registrar
host-unknown | 5.0.0 | 550 [internal] [oob] The recipient domain is invalid, no DNS records of any kind
moved | 5.1.6 | 551 5.1.6 User has moved, try anna@nieuw.example instead (in reply to RCPT TO command)
moved | 5.0.0 | 551 anna@klant.example has relocated: <anna@nieuw.example> is the address now in use (in reply to RCPT TO command)
moved | 5.0.0 | 550 Die Adresse hat sich geändert, bitte verwenden Sie künftig anna@nieuw.example (in reply to RCPT TO command)
moved | 5.1.6 | 550 5.1.6 Dit adres is verhuisd naar anna@nieuw.example (in reply to RCPT TO command)
moved | 5.7.1 | 551 5.7.1 Forwarding to remote hosts disabled; new address is anna@nieuw.example (in reply to RCPT TO command)
not-accepting | 5.1.10 | 556 5.1.10 Domain klant.example has published a null MX (RFC 7505) (in reply to RCPT TO command)
not-accepting | 5.3.2 | 554 5.3.2 This host is not configured to receive mail of any sort (in reply to initial connection)
suspended | 5.0.0 | 550 inactive user (in reply to RCPT TO command)
suspended | 5.2.1 | 550 5.2.1 Il servizio di posta per questo dominio è scaduto e non è stato rinnovato (in reply to RCPT TO command)
suspended | 5.2.1 | 550 5.2.1 Conta bloqueada por falta de pagamento (in reply to RCPT TO command)
suspended | 5.0.0 | 550 domain klant.example is suspended, the owner must contact the reseller (in reply to RCPT TO command)
suspended | 5.2.1 | 550 5.2.1 Ящик получателя заблокирован за неактивность (in reply to RCPT TO command)
suspended | 5.2.1 | 550 5.2.1 休眠账号，邮箱已停用 (in reply to RCPT TO command)
suspended | 5.7.1 | 550 5.7.1 mail hosting contract of this domain has lapsed (in reply to RCPT TO command)
mailbox-full | 5.2.2 | 552 5.2.2 This message is larger than the current system limit or the recipient's mailbox is full. Create a shorter message body or remove attachments and try sending it again. (in reply to end of DATA command)
mailbox-full | 5.2.2 | 550 5.2.2 Casella piena: lo spazio a disposizione dell'utente è esaurito (in reply to RCPT TO command)
mailbox-full | 5.2.2 | 552 5.2.2 A caixa postal do destinatário atingiu o limite de espaço (in reply to end of DATA command)
mailbox-full | 4.2.2 | 452 4.2.2 No storage left for this user, 1024 of 1024 MB used (in reply to RCPT TO command)
mailbox-full | 5.2.2 | 550 5.2.2 받는 사람의 메일함 용량이 초과되었습니다 (in reply to RCPT TO command)
mailbox-full | 5.2.2 | 552 5.2.2 anna@klant.example: delivery would put user over inbox allowance (in reply to end of DATA command)
filtered | 5.7.1 | 550 5.7.1 The recipient has blocked mail from you in his personal filter (in reply to RCPT TO command)
filtered | 5.7.1 | 550 5.7.1 Only addresses on the recipient's whitelist may write to anna@klant.example (in reply to RCPT TO command)
filtered | 5.0.0 | 550 Der Empfänger hat die Annahme Ihrer Nachricht durch eine persönliche Regel abgelehnt (in reply to end of DATA command)
system-full | 4.3.1 | 431 4.3.1 Kerio Connect: disk space low, message delivery suspended (in reply to MAIL FROM command)
system-full | 4.3.0 | 451 4.3.0 write failed, file system is full (in reply to end of DATA command)
system-full | 4.3.1 | 452 4.3.1 Plus d'espace disque sur le serveur (in reply to end of DATA command)
message-too-big | 5.0.0 | 552 Message size exceeds fixed maximum message size. Size: 31211 KB, Max size: 20480 KB (in reply to MAIL FROM command)
message-too-big | 5.3.4 | 554 5.3.4 Message exceeds the allowed 25 MB
message-too-big | 5.3.4 | 552 5.3.4 Nachricht überschreitet die zulässige Größe von 50 MB (in reply to end of DATA command)
message-too-big | 5.3.4 | 552 5.3.4 Wiadomość jest za duża (max 30MB) (in reply to end of DATA command)
message-too-big | 5.3.4 | 554 5.3.4 attachments over 20 MB cannot be received here (in reply to end of DATA command)
message-too-big | 5.3.4 | 552 5.3.4 メッセージサイズが制限を超えています (in reply to MAIL FROM command)
content-error | 5.6.0 | 554 5.6.0 Malformed multipart: boundary never closed (in reply to end of DATA command)
content-error | 5.6.11 | 550 5.6.11 M2MCVT.StorageError; content conversion of the body failed
content-error | 5.6.7 | 554 5.6.7 SMTPUTF8 is required for the address, but was not offered by host mx.klant.example
content-error | 5.6.9 | 554 5.6.9 character set conversion of the header failed (in reply to end of DATA command)
spam-detected | 5.7.1 | 554 5.7.1 Message scored too high: 17.3 of 15 required (in reply to end of DATA command)
spam-detected | 5.7.0 | 550-5.7.0 Message considered as spam or virus, rejected 550-5.7.0 Message rejected because it was considered as spam (in reply to end of DATA command)
spam-detected | 5.7.1 | 554 5.7.1 Your message looks like junk to our Bayes classifier (in reply to end of DATA command)
spam-detected | 5.7.1 | 554 5.7.1 Zpráva byla vyhodnocena jako nevyžádaná pošta (in reply to end of DATA command)
spam-detected | 5.0.0 | 550 Mail content denied. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000726 (in reply to end of DATA command)
spam-detected | 5.7.1 | 554 5.7.1 URL in the message is on SURBL: see http://www.surbl.org/lists (in reply to end of DATA command)
spam-detected | 5.0.0 | 550 Your message failed the junk test with points 11.2 (in reply to end of DATA command)
virus-detected | 5.7.1 | 550 5.7.1 ClamAV: Win.Test.EICAR_HDB-1 (in reply to end of DATA command)
virus-detected | 5.7.1 | 554 5.7.1 Se ha detectado un archivo infectado en el mensaje (in reply to end of DATA command)
virus-detected | 5.0.0 | 550 Ransomware payload detected by sandbox (in reply to end of DATA command)
not-compliant | 5.0.0 | 550 Required header 'Date' missing (in reply to end of DATA command)
not-compliant | 5.6.0 | 550 5.6.0 Lone CR or LF found in the body, see RFC 5321 section 2.3.8 (in reply to end of DATA command)
not-compliant | 5.0.0 | 554 Transaction failed, your mail lacks the headers that RFC 5322 prescribes: Date (in reply to end of DATA command)
not-compliant | 5.0.0 | 554-For explanation visit postmaster: Bad header. Reject due to RFC 5322 violation: several From lines (in reply to end of DATA command)
not-compliant | 4.5.3 | 500 Line too long (see RFC5321 4.5.3.1.6) (in reply to end of DATA command)
not-compliant | 5.6.0 | 550 5.6.0 Your mail is too old: Date header is 30 days in the past (in reply to end of DATA command)
sender-rejected | 5.0.0 | 550 No MX for your FROM address (in reply to MAIL FROM command)
sender-rejected | 5.0.0 | 550-Verification failed for <news@winkel.example> 550-Called: 198.51.100.4 550-Sent: RCPT TO:<news@winkel.example> 550-Response: 550 no such user 550 Sender verify failed (in reply to RCPT TO command)
sender-rejected | 5.7.60 | 550 5.7.60 SMTP; Client does not have permissions to send as this sender
sender-rejected | 5.1.8 | 550 5.1.8 Absenderdomain nicht auflösbar (in reply to MAIL FROM command)
sender-rejected | 5.7.1 | 550 5.7.1 Mail from domain winkel.example is barred at this site (in reply to MAIL FROM command)
sender-rejected | 5.7.129 | 550 5.7.129 RESOLVER.RST.RestrictedToRecipientsPermission; sender is not in the allowed senders of the group
sender-rejected | 5.0.0 | 553 Mail from must equal authorized user (in reply to MAIL FROM command)
sender-rejected | 5.7.1 | 550 5.7.1 news@winkel.example may not post to list klanten (in reply to RCPT TO command)
auth-failure | 5.7.20 | 550 5.7.20 No passing DKIM signatures found. (in reply to end of DATA command)
auth-failure | 5.7.5 | 554 5.7.5 Permanent error evaluating DMARC policy (in reply to end of DATA command)
auth-failure | 5.7.509 | 550 5.7.509 Access denied, sending domain WINKEL.EXAMPLE does not pass DMARC verification and has a DMARC policy of reject.
auth-failure | 5.7.1 | 550 5.7.1 Absender-Authentifizierung fehlgeschlagen: weder SPF noch DKIM sind gültig (in reply to end of DATA command)
auth-failure | 4.7.24 | 451 4.7.24 The sender's policy record contains a syntax mistake, SPF permerror (in reply to MAIL FROM command)
ptr-required | 4.7.25 | 450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.7] (in reply to RCPT TO command)
ptr-required | 4.7.1 | 421 4.7.1 rDNS/DNS validation failed, see https://postmaster.free.example (in reply to initial connection)
ptr-required | 5.0.0 | 550-Reverse lookup of your address 192.0.2.7 gives nothing; 550 ask your provider to set one (in reply to RCPT TO command)
ptr-required | 5.7.1 | 554 5.7.1 Keine gültige Rückwärtsauflösung für Ihre IP-Adresse (in reply to initial connection)
ptr-required | 5.7.1 | 554 5.7.1 forward and reverse records of your host disagree (in reply to initial connection)
bad-reputation | 5.0.0 | 554 very bad karma score (in reply to RCPT TO command)
bad-reputation | 5.7.1 | 550 5.7.1 Sender score of 192.0.2.7 is 12, we require 40 (in reply to RCPT TO command)
bad-reputation | 5.7.1 | 550 5.7.1 The reputation of the domain winkel.example has dropped below our threshold (in reply to end of DATA command)
bad-reputation | 4.7.0 | 450 4.7.0 IP wurde wegen schlechter Reputation vorübergehend gedrosselt (in reply to MAIL FROM command)
bad-reputation | 5.7.1 | 554 5.7.1 TrustedSource: mail of 192.0.2.7 is rated high risk (in reply to initial connection)
blocked | 5.0.0 | 550 Email blocked by zen.spamhaus.org (in reply to RCPT TO command)
blocked | 5.0.0 | 554 You talk too soon (in reply to initial connection)
blocked | 5.7.1 | 554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using Barracuda Reputation; http://www.barracudanetworks.com/reputation/?r=1&ip=192.0.2.7 (in reply to RCPT TO command)
blocked | 5.7.1 | 550 5.7.1 Unfortunately, messages from [192.0.2.7] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3140). (in reply to MAIL FROM command)
blocked | 5.0.0 | 550 permanently denied: connections of dialup pools (in reply to RCPT TO command)
blocked | 5.0.0 | 550 We do not talk to 192.0.2.7 any more (in reply to EHLO command)
blocked | 5.7.1 | 554 5.7.1 IP 192.0.2.7 in lista nera (in reply to RCPT TO command)
blocked | 5.7.1 | 554 5.7.1 fail2ban has your address in jail (in reply to initial connection)
blocked | 5.0.0 | 550 Your ISP's range has been firewalled (in reply to initial connection)
relaying-denied | 5.7.1 | 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1) (in reply to RCPT TO command)
relaying-denied | 5.7.64 | 550 5.7.64 TenantAttribution; Relay Access Denied
relaying-denied | 5.7.1 | 554 5.7.1 Weiterleitung an fremde Domains nicht gestattet (in reply to RCPT TO command)
relaying-denied | 5.0.0 | 550 Non è consentito il relay verso klant.example (in reply to RCPT TO command)
policy-violation | 5.0.0 | 550 Administrative prohibition (in reply to end of DATA command)
policy-violation | 5.7.1 | 554 5.7.1 Dateianhänge vom Typ .docm werden nicht angenommen (in reply to end of DATA command)
policy-violation | 5.7.1 | 554 5.7.1 Password protected archives may not be sent to our staff (in reply to end of DATA command)
policy-violation | 5.7.1 | 550 5.7.1 message body has words our company rule forbids (in reply to end of DATA command)
policy-violation | 5.7.1 | 550 5.7.1 Executable files are prohibited in e-mail at this university (in reply to end of DATA command)
policy-violation | 5.7.1 | 550 5.7.1 Pièce jointe interdite (.js) (in reply to end of DATA command)
security-error | 5.0.0 | 550 Please turn on SMTP Authentication in your mail client. (in reply to RCPT TO command)
security-error | 5.7.139 | 535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant
security-error | 4.7.0 | 454 4.7.0 Connection to the password daemon broke, login impossible
tls-required | 5.7.10 | 550 5.7.10 Our bank admits encrypted sessions only (in reply to MAIL FROM command)
tls-required | 5.0.0 | TLS is required, but was not offered by host mx.klant.example[198.51.100.9]
tls-required | 5.7.1 | 550 5.7.1 Unverschlüsselte Verbindungen werden abgelehnt (in reply to MAIL FROM command)
tls-required | 5.0.0 | Server certificate expired on 2026-03-01, delivery not attempted
rate-limited | 4.0.0 | 421 Too many concurrent SMTP connections; please try again later. (in reply to initial connection)
rate-limited | 4.7.1 | 450 4.7.1 Error: too much mail from 192.0.2.7 (in reply to MAIL FROM command)
rate-limited | 4.0.0 | 421 Service not available - too busy with you, at most 5 sessions for each client (in reply to initial connection)
rate-limited | 5.7.1 | 554 5.7.1 Tageslimit von 500 Nachrichten erreicht (in reply to RCPT TO command)
rate-limited | 4.7.1 | 450 4.7.1 Túl sok levél rövid idő alatt (in reply to RCPT TO command)
rate-limited | 4.4.5 | 421 #4.4.5 Too many connections to this host. (in reply to initial connection)
rate-limited | 4.0.0 | 450 Ratelimit "bounce_to_ip" exceeded (in reply to end of DATA command)
rate-limited | 5.7.233 | 550 5.7.233 Your message can't be sent because your tenant exceeded its daily external recipient limit
expired | 5.0.0 | connect to mx.klant.example[198.51.100.9]:25: Connection refused
expired | 4.4.7 | 4.4.7 Delivery time expired after 48 hours
expired | 5.4.300 | 550 5.4.300 Message expired -> 421 Remote host did not answer
expired | 5.0.0 | Deferred: Connection reset by peer with mx.klant.example.
expired | 5.0.0 | tried 31 times since Tuesday and gave up on it
network-error | 5.4.6 | 554 5.4.6 Too many hops, this message is looping (in reply to end of DATA command)
network-error | 5.0.0 | Host or domain name not found. Name service error for name=mx.klant.example type=A: Host not found, try again
network-error | 4.4.312 | 450 4.4.312 DNS query failed with ServFail
network-error | 5.0.0 | No route to host 198.51.100.9
network-error | 5.0.0 | all nameservers of klant.example are lame, no answer to MX query
network-error | 5.4.6 | 554 5.4.6 message has been through here before, X-Loop is ours (in reply to end of DATA command)
system-error | 4.3.0 | 421 4.3.0 Temporary Error (in reply to RCPT TO command)
system-error | 4.3.2 | 432 4.3.2 STOREDRV.Deliver; mailbox database is dismounted
system-error | 4.3.0 | 451 4.3.0 Datenbankfehler, bitte versuchen Sie es später noch einmal (in reply to RCPT TO command)
system-error | 4.3.0 | 451 4.3.0 LDAP server cannot be contacted to look up recipient (in reply to RCPT TO command)
system-error | 4.3.0 | 451 4.3.0 virus scanner timed out (in reply to end of DATA command)
mailer-error | 5.0.0 | local delivery failed: maildrop: signal 0x06
mailer-error | 5.0.0 | Deliver program /opt/helpdesk/mailgate.pl ended abnormally, core dumped
mailer-error | 5.0.0 | temporary failure. Command output: dovecot-lda: Fatal: setgid(5000) failed: Operation not permitted
mailer-error | 5.3.0 | 554 5.3.0 Unknown mailer error 2
syntax-error | 5.5.1 | 503 5.5.1 Error: nested MAIL command (in reply to MAIL FROM command)
syntax-error | 5.0.0 | 503 Bad sequence: RCPT before DATA please (in reply to DATA command)
syntax-error | 5.5.1 | 503 5.5.1 Befehle in falscher Reihenfolge
on-hold | 4.2.2 | 452 4.2.2 Recipient Greylisted, try again later. (in reply to RCPT TO command)
on-hold | 4.2.0 | 450 4.2.0 <anna@klant.example>: Recipient address rejected: Policyd greylist in action (in reply to RCPT TO command)
on-hold | 4.7.0 | 421 4.7.0 [POSTSCREEN] come back in a moment (in reply to RCPT TO command)
on-hold | 5.0.0 | Your message awaits approval by the moderator
on-hold | 4.0.0 | 451 Graylisted, essayez de nouveau dans 5 minutes (in reply to RCPT TO command)
`

// Reasons that had few answers, and languages: 68 of 119.
const thin = `
mailer-error | 5.3.0 | Command died with status 1: "/usr/bin/php -f /var/www/parse.php". Command output: PHP Fatal error: Uncaught PDOException in /var/www/parse.php
mailer-error | 5.3.0 | Command time limit exceeded: "/usr/local/bin/rt-mailgate --queue sales"
mailer-error | 4.3.0 | temporary failure. Command output: lmtp-pipe: handler threw an exception
mailer-error | 5.0.0 | 554 5.3.0 the script that takes mail for this address failed (in reply to end of DATA command)
mailer-error | 5.0.0 | 550 the program behind this alias ended with an error (in reply to end of DATA command)
mailer-error | 4.0.0 | 451 4.3.0 Mail filter program exited with 1 (in reply to end of DATA command)
mailer-error | 5.0.0 | 550 maildrop: filter recipe has a mistake (in reply to end of DATA command)
mailer-error | 5.0.0 | 554 5.3.0 external delivery command gave exit code 127 (in reply to end of DATA command)
mailer-error | 5.3.0 | Command died with signal 11: "/opt/gateway/sms.sh"
moved | 5.1.6 | 551 5.1.6 she is at a new address now: anna@nieuw.example (in reply to RCPT TO command)
moved | 5.0.0 | 550 this address has been replaced by anna@nieuw.example (in reply to RCPT TO command)
moved | 5.1.6 | 550 5.1.6 recipient changed providers, his mail goes to anna@nieuw.example (in reply to RCPT TO command)
moved | 5.0.0 | 550 please use the new address anna@nieuw.example from now on (in reply to RCPT TO command)
moved | 5.0.0 | 551 we renamed our domain, send to anna@nieuw.example (in reply to RCPT TO command)
moved | 5.0.0 | 550 Ihr Empfänger hat eine neue Adresse: anna@nieuw.example (in reply to RCPT TO command)
moved | 5.0.0 | 550 Cette boîte a été transférée, nouvelle adresse anna@nieuw.example (in reply to RCPT TO command)
moved | 5.0.0 | 550 L'indirizzo è cambiato, il nuovo è anna@nieuw.example (in reply to RCPT TO command)
moved | 5.0.0 | 550 O endereço mudou, use anna@nieuw.example (in reply to RCPT TO command)
moved | 5.0.0 | 550 Adres został zmieniony na anna@nieuw.example (in reply to RCPT TO command)
moved | 5.0.0 | 550 Het nieuwe adres is anna@nieuw.example (in reply to RCPT TO command)
system-full | 4.3.1 | 452 4.3.1 we have no disk blocks left (in reply to MAIL FROM command)
system-full | 4.3.1 | 452 4.3.1 mail spool is at its limit (in reply to MAIL FROM command)
system-full | 4.0.0 | 452 storage of this server is exhausted (in reply to end of DATA command)
system-full | 4.0.0 | 451 disk almost full, mail is not taken for now (in reply to MAIL FROM command)
system-full | 4.0.0 | 452 Kein Platz mehr auf der Festplatte (in reply to end of DATA command)
system-full | 4.0.0 | 452 Disque plein, réessayez plus tard (in reply to MAIL FROM command)
system-full | 4.0.0 | 452 Disco lleno en el servidor (in reply to end of DATA command)
system-full | 4.0.0 | 452 Espaço em disco insuficiente no servidor (in reply to end of DATA command)
system-full | 4.0.0 | 452 Spazio insufficiente sul disco del server (in reply to end of DATA command)
system-full | 4.0.0 | 452 Brak miejsca na dysku serwera (in reply to end of DATA command)
system-full | 4.0.0 | 452 Na serveru není volné místo na disku (in reply to end of DATA command)
system-full | 4.0.0 | 452 На сервере закончилось место на диске (in reply to end of DATA command)
system-full | 4.0.0 | 452 サーバーのディスク容量が不足しています (in reply to end of DATA command)
system-full | 4.0.0 | 452 服务器磁盘空间不足 (in reply to end of DATA command)
not-accepting | 5.0.0 | 550 this host sends newsletters and takes no mail in return (in reply to RCPT TO command)
not-accepting | 5.0.0 | 550 do-not-reply address, incoming mail is thrown away (in reply to RCPT TO command)
not-accepting | 5.3.2 | 550 5.3.2 mail to this domain ended in 2024 (in reply to RCPT TO command)
not-accepting | 5.0.0 | 521 outbound relay, no incoming mail here (in reply to initial connection)
not-accepting | 5.0.0 | 550 Über diese Adresse wird nur gesendet, Antworten werden nicht empfangen (in reply to RCPT TO command)
not-accepting | 5.0.0 | 550 Cette adresse ne reçoit pas de courrier (in reply to RCPT TO command)
not-accepting | 5.0.0 | 550 Esta dirección no recibe correo, solo envía (in reply to RCPT TO command)
not-accepting | 5.0.0 | 550 Questo indirizzo non riceve posta (in reply to RCPT TO command)
not-accepting | 5.0.0 | 550 Este domínio não recebe e-mails (in reply to RCPT TO command)
not-accepting | 5.0.0 | 550 Ta domena nie przyjmuje poczty (in reply to RCPT TO command)
content-error | 5.6.0 | 554 5.6.0 a part of the mail has an encoding that does not exist (in reply to end of DATA command)
content-error | 5.6.0 | 554 5.6.0 MIME parse failure: missing closing delimiter (in reply to end of DATA command)
content-error | 5.0.0 | 554 the MIME tree is nested more than 20 levels (in reply to end of DATA command)
content-error | 5.0.0 | 550 message has corrupt base64 data (in reply to end of DATA command)
content-error | 5.0.0 | 554 unknown Content-Transfer-Encoding (in reply to end of DATA command)
content-error | 5.6.3 | 554 5.6.3 cannot convert this message to seven bits
content-error | 5.0.0 | 554 La structure MIME du message est incorrecte (in reply to end of DATA command)
content-error | 5.0.0 | 554 Estructura MIME incorrecta (in reply to end of DATA command)
bad-reputation | 4.7.0 | 421 4.7.0 we lack trust in your IP address at the moment (in reply to initial connection)
bad-reputation | 5.7.1 | 550 5.7.1 domain of the sender has a poor record of complaints (in reply to end of DATA command)
bad-reputation | 5.0.0 | 554 Reputation zu schlecht (in reply to initial connection)
bad-reputation | 5.0.0 | 550 Mauvaise réputation de votre serveur (in reply to MAIL FROM command)
bad-reputation | 5.0.0 | 554 Reputazione dell'IP troppo bassa (in reply to initial connection)
bad-reputation | 5.0.0 | 550 A reputação do seu IP é ruim (in reply to MAIL FROM command)
bad-reputation | 5.0.0 | 550 Niska reputacja nadawcy (in reply to MAIL FROM command)
on-hold | 4.7.1 | 451 4.7.1 unknown combination of host, sender and recipient, retry in five minutes (in reply to RCPT TO command)
on-hold | 5.0.0 | Your mail to the list is being held until the moderator can look at it
syntax-error | 5.5.4 | 501 5.5.4 that parameter of MAIL FROM is unknown here (in reply to MAIL FROM command)
syntax-error | 5.5.2 | 501 5.5.2 angle brackets are needed around the address (in reply to MAIL FROM command)
syntax-error | 5.5.1 | 503 5.5.1 say EHLO before MAIL (in reply to MAIL FROM command)
syntax-error | 5.0.0 | 500 line not understood
syntax-error | 5.0.0 | 503 Ordre des commandes incorrect
syntax-error | 5.0.0 | 500 Unbekannter Befehl
virus-detected | 5.7.1 | 554 5.7.1 the attached file carries malicious code (in reply to end of DATA command)
virus-detected | 5.7.1 | 550 5.7.1 macro virus found in document (in reply to end of DATA command)
virus-detected | 5.0.0 | 554 Anhang enthält einen Trojaner (in reply to end of DATA command)
virus-detected | 5.0.0 | 554 Le fichier joint est infecté (in reply to end of DATA command)
virus-detected | 5.0.0 | 550 scanner reports Eicar-Signature (in reply to end of DATA command)
system-error | 4.0.0 | 451 Fehler auf unserem Server, versuchen Sie es später (in reply to end of DATA command)
system-error | 4.3.0 | 451 4.3.0 spam scanner timeout (in reply to end of DATA command)
system-error | 4.0.0 | 451 Problème technique sur notre serveur (in reply to end of DATA command)
system-error | 4.0.0 | 451 Błąd bazy danych, spróbuj później (in reply to RCPT TO command)
system-error | 4.0.0 | 421 Wartungsarbeiten am Mailserver (in reply to initial connection)
message-too-big | 5.0.0 | 552 Zpráva je příliš velká (in reply to end of DATA command)
message-too-big | 5.0.0 | 552 Velikost zprávy překračuje limit (in reply to MAIL FROM command)
message-too-big | 5.0.0 | 552 Az üzenet mérete túl nagy (in reply to end of DATA command)
rate-limited | 4.0.0 | 450 Túl sok üzenetet küldött (in reply to RCPT TO command)
rate-limited | 4.0.0 | 450 Příliš mnoho zpráv za krátkou dobu (in reply to RCPT TO command)
rate-limited | 4.7.0 | 421 4.7.0 at most ten mails in one session (in reply to MAIL FROM command)
rate-limited | 4.7.0 | 450 4.7.0 the number of messages allowed for a day is used up (in reply to RCPT TO command)
tls-required | 5.7.10 | 550 5.7.10 Verbindungen ohne Verschlüsselung sind nicht erlaubt (in reply to MAIL FROM command)
tls-required | 5.0.0 | 550 Połączenie musi być szyfrowane (in reply to MAIL FROM command)
ptr-required | 5.0.0 | 554 Für Ihre IP-Adresse gibt es keinen Rückwärtseintrag im DNS (in reply to initial connection)
ptr-required | 5.0.0 | 554 Pas de résolution inverse pour votre adresse IP (in reply to initial connection)
ptr-required | 5.0.0 | 554 Su IP no tiene resolución inversa (in reply to initial connection)
ptr-required | 4.0.0 | 450 Name of your host looks generic or dynamic, set a proper PTR (in reply to RCPT TO command)
sender-rejected | 5.7.1 | 550 5.7.1 your domain is banned from writing to us (in reply to MAIL FROM command)
sender-rejected | 5.7.1 | 550 5.7.1 only the address that you logged in with may be the sender (in reply to MAIL FROM command)
sender-rejected | 5.0.0 | 550 mail of the empty sender is not taken (in reply to RCPT TO command)
filtered | 5.7.1 | 550 5.7.1 anna@klant.example takes internal mail only (in reply to RCPT TO command)
filtered | 5.0.0 | 550 L'utilisateur vous a bloqué (in reply to RCPT TO command)
filtered | 5.0.0 | 550 Użytkownik zablokował tego nadawcę (in reply to RCPT TO command)
filtered | 5.0.0 | 550 Der Nutzer hat Ihre Adresse gesperrt (in reply to RCPT TO command)
not-compliant | 5.0.0 | 550 header lacks a Message-ID (in reply to end of DATA command)
security-error | 5.7.0 | 530 5.7.0 sign in first (in reply to MAIL FROM command)
security-error | 5.7.1 | 550 5.7.1 the client has not logged in (in reply to MAIL FROM command)
security-error | 4.7.0 | 454 4.7.0 password check is out of order
relaying-denied | 5.7.1 | 554 5.7.1 we take mail for our own customers' domains only (in reply to RCPT TO command)
`

export default products + thin
