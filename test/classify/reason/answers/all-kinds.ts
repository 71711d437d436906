// Answers of servers and providers of all kinds, written and labelled before the rules were run on them: 181 of 226 were
// told right. Those whose label was right are here. reason, status field and diagnostic, one a line.

export default `
on-hold | 4.2.0 | 450 4.2.0 <n@s.example> - Recipient temporarily unavailable (in reply to RCPT TO command)
user-unknown | 5.1.1 | 550 5.1.1 <n@s.example>: Recipient address rejected: undeliverable address: host mx.s.example[192.0.2.7] said: 550 5.1.1 <n@s.example>: Recipient address rejected: User unknown in virtual mailbox table (in reply to RCPT TO command)
policy-violation | 5.2.3 | 554 5.2.3 MailPolicy violation Error delivering to mailboxes,mx.zoho.com
virus-detected | 5.7.1 | 552 5.7.1 virus Heuristics.Phishing.Email detected by Zoho Mail
user-unknown | 5.1.2 | 553 5.1.2 The recipient address <.@gmail.com> is not a valid RFC-5321 address. d9443c01a7336-1fbf2f - gsmtp
rate-limited | 4.7.3 | 450 4.7.3 Organization queue quota exceeded. [HE1EUR01FT021.eop-EUR01.prod.protection.outlook.com]
on-hold | 4.0.0 | 450 Requested action aborted [9] 20412-1501, please visit https://knowledge.broadcom.com/external/article?legacyId=TECH246726 for more details about this error message.
rate-limited | 4.3.2 | 421 4.3.2 The maximum number of concurrent connections per resource forest has exceeded a limit, closing transmission channel. mx.s.example. PRX8 [DM6PR.namprd.prod.outlook.com]
relaying-denied | 4.0.0 | 451 Open relay not allowed - https://community.mimecast.com/docs/DOC-1369#451 [vOnWEXmpPxm]
system-error | 4.7.0 | 451 4.7.0 Temporary server error. Please try again later. PRX4 NextHop: s.example [AM0PR.eurprd.prod.outlook.com]
system-full | 4.3.1 | 452 4.3.1 Insufficient system resources (TSTE) [BL0PR.namprd05.prod.outlook.com]
user-unknown | 5.0.0 | 554 delivery error: dd n@s.example is no longer valid. [-20] - mta4210.mail.bf1.yahoo.com
filtered | 5.0.0 | 550 you are not allowed to send mail to <n@s.example> (in reply to RCPT TO command)
blocked | 4.7.1 | 450 4.7.1 [EAB] 554 IP=198.51.100.7 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.) (BL)
user-unknown | 5.0.0 | 550 User <anna> unknown (in reply to RCPT TO command)
blocked | 4.0.0 | host mx.s.example[192.0.2.7] refused to talk to me: 554 mx1.s.example
user-unknown | 5.1.1 | 550 5.1.1 RCP-P1 http://postmaster.facebook.com/response_codes?ip=198.51.100.7#rcp Not a valid recipient (in reply to RCPT TO command)
user-unknown | 5.1.1 | 550 5.1.1 <n@s.example> Recipient not found. <https://x.co/irbounce> (in reply to RCPT TO command)
mailbox-full | 5.2.2 | 552 5.2.2 This message is larger than the current system limit or the recipient's mailbox is full. Create a shorter message body or remove attachments and try sending it again. <mx.s.example #5.2.2>
message-too-big | 5.2.3 | 552 5.2.3 This message is larger than the current system limit. Create a shorter message body or remove attachments and try sending it again.
user-unknown | 5.1.1 | The e-mail account does not exist at the organization this message was sent to. Check the e-mail address, or contact the recipient directly to find out the correct address. <mx.s.example #5.1.1>
filtered | 5.7.1 | You do not have permission to send to this recipient. For assistance, contact your system administrator. <mail.s.example #5.7.1 smtp;550 5.7.1 Requested action not taken: message refused>
rate-limited | 5.1.90 | 550 5.1.90 Your message can't be sent because you've reached your daily limit for message recipients
user-unknown | 5.1.351 | 550 5.1.351 Remote server returned unknown recipient or mailbox unavailable -> 550 Requested action not taken: mailbox unavailable
network-error | 5.4.14 | 554 5.4.14 Hop count exceeded - possible mail loop ATTR1 [DB5EUR03FT017.eop-EUR03.prod.protection.outlook.com]
network-error | 5.4.12 | 554 5.4.12 SMTP; Hop count exceeded - possible mail loop detected on message id
policy-violation | 5.7.1 | 550 5.7.1 TRANSPORT.RULES.RejectMessage; mail to this group is not permitted by organization policy
relaying-denied | 5.7.64 | 550 5.7.64 TenantAttribution; Relay Access Denied [VE1EUR01FT005.eop-EUR01.prod.protection.outlook.com]
tls-required | 5.7.321 | 554 5.7.321 starttls-not-supported: Destination mail server must support TLS to receive mail.
system-full | 4.3.1 | 452 4.3.1 Insufficient system resources (UsedDiskSpace[C:\\Program Files\\Microsoft\\Exchange Server\\V15\\TransportRoles\\data\\Queue])
expired | 4.4.1 | 421 4.4.1 Error encountered while communicating with primary target IP address: "Failed to connect. Winsock error code: 10060, Win32 error code: 10060."
blocked | 5.7.606 | 550 5.7.606 Access denied, banned sending IP [198.51.100.7]. To request removal from this list please visit https://sender.office.com/ and follow the directions.
user-unknown | 5.5.0 | 550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302). [HE1EUR04FT044.eop-eur04.prod.protection.outlook.com]
user-unknown | 5.1.1 | 550 5.1.1 sid=i01K1n00l0kn1Em01 Address rejected n@s.example. [code=28] (in reply to RCPT TO command)
blocked | 4.0.0 | 421 IP is blocked, for more details please see http://www.charter.com/postmaster (in reply to initial greeting)
ptr-required | 5.0.0 | 554 IMP cdptpa-pub-iedge-vip.email.rr.com ESMTP server not available. IP: 198.51.100.7, Reverse DNS lookup failed
mailbox-full | 5.2.0 | 550 5.2.0 n@s.example Mailbox is full. - E2120 (in reply to RCPT TO command)
rate-limited | 5.1.0 | 550 5.1.0 <w@b.example> sender rejected. Please see https://www.spectrum.net/support/internet/understanding-email-error-codes for more information. AUP#Out-1310
rate-limited | 4.0.0 | 421 4.1.0 198.51.100.7 Throttled - too many sessions AUP#In-1200
user-unknown | 5.1.1 | 550 5.1.1 recipient address rejected. AUP#In-550 Unknown user
suspended | 5.2.1 | 550 5.2.1 Mailbox unavailable for this recipient: user has been inactive. E3110
spam-detected | 5.7.1 | 552 5.2.0 198.51.100.7 Message rejected as spam by Content Filtering. AUP#CXMJ
sender-rejected | 5.0.0 | 550 5.1.8 sorry, can't find a valid MX for sender domain (chkuser) (in reply to MAIL FROM command)
rate-limited | 4.0.0 | 421 5.5.3 too many recipients, open a new connection (chkuser)
sender-rejected | 5.0.0 | 553 sorry, your envelope sender is in my badmailfrom list (#5.7.1) (in reply to MAIL FROM command)
blocked | 5.0.0 | 553 sorry, your mailserver is rejected by our badhelo list (#5.7.1)
filtered | 5.0.0 | 553 sorry, your envelope recipient is in my badrcptto list (#5.7.1) (in reply to RCPT TO command)
mailbox-full | 5.0.0 | The users mailfolder is over the allowed quota (size). (#5.2.2)
suspended | 5.0.0 | 550 5.2.1 <n@s.example> Mailbox disabled for this recipient, not accepting messages (in reply to RCPT TO command)
host-unknown | 5.1.2 | Sorry, I couldn't find any host named klant.exmple. (#5.1.2)
network-error | 4.1.2 | CNAME lookup failed temporarily. (#4.4.3)
not-accepting | 5.4.4 | Sorry, I couldn't find a mail exchanger or IP address. (#5.4.4)
user-unknown | 5.1.1 | Sorry, no mailbox here by that name. vpopmail (#5.1.1)
blocked | 5.7.1 | 554 5.7.1 Service unavailable; Client host [198.51.100.7] blocked using zen.spamhaus.org; Error: open resolver; https://www.spamhaus.org/returnc/pub/172.217.37.1/ (in reply to RCPT TO command)
blocked | 5.7.1 | 554 5.7.1 Service unavailable; Client host [198.51.100.7] blocked using ix.dnsbl.manitu.net; Your e-mail service was detected by mail.ixlab.de (NiX Spam) as spamming at Mon, 03 Feb 2020 08:11:12 +0100. Your admin should visit http://www.dnsbl.manitu.net/lookup.php?value=198.51.100.7 (in reply to RCPT TO command)
blocked | 5.7.1 | 554 5.7.1 Service unavailable; Unverified Client host [198.51.100.7] blocked using dyna.spamrats.com (in reply to RCPT TO command)
blocked | 5.7.1 | 450 4.7.1 <mail.winkel.local>: Helo command rejected: Host not found (in reply to RCPT TO command)
sender-rejected | 5.5.2 | 504 5.5.2 <shop>: Sender address rejected: need fully-qualified address (in reply to RCPT TO command)
sender-rejected | 5.7.1 | 553 5.7.1 <w@b.example>: Sender address rejected: not logged in (in reply to RCPT TO command)
network-error | 4.4.3 | Host or domain name not found. Name service error for name=s.example type=MX: Host not found, try again
host-unknown | 5.4.4 | Host or domain name not found. Name service error for name=klant.exmple type=AAAA: Host found but no data record of requested type
expired | 4.4.2 | conversation with mx.s.example[192.0.2.7] timed out while sending message body
mailer-error | 5.3.0 | Command died with status 127: "/usr/local/bin/ticket". Command output: sh: /usr/local/bin/ticket: not found
mailbox-full | 4.2.2 | host mail.s.example[private/dovecot-lmtp] said: 452 4.2.2 <n@s.example> Quota exceeded (mailbox for user is full) (in reply to RCPT TO command)
mailbox-full | 5.2.2 | cannot update mailbox /var/mail/anna for user anna. error writing message: File too large
content-error | 5.6.7 | Address includes UTF-8 localpart but SMTPUTF8 was not offered by host mx.s.example[192.0.2.7]
network-error | 5.4.6 | 554 5.4.6 Too many hops 26 (25 max): from <w@b.example> via mx, to <n@s.example>
relaying-denied | 5.0.0 | 550-mail.b.example [198.51.100.7] is currently not permitted to relay 550-through this server. Perhaps you have not logged into the pop/imap server 550-in the last 30 minutes or do not have SMTP Authentication turned on in 550 your email client. (in reply to RCPT TO command)
mailbox-full | 4.0.0 | LMTP error from remote mail server after end of data: 452 4.2.2 <n@s.example> Mailbox is full / Blocks limit exceeded / Inode limit exceeded
mailbox-full | 5.0.0 | mailbox is full: mailbox quota exceeded (in reply to end of DATA)
expired | 4.0.0 | retry timeout exceeded
sender-rejected | 5.0.0 | 550 Callback setup failed while verifying <w@b.example> (result of an earlier callout reused). The initial connection, or a HELO or MAIL FROM:<> command was rejected.
not-compliant | 5.0.0 | 550 Message headers fail syntax check
policy-violation | 5.0.0 | 550 This message contains an attachment type which is not allowed (.scr)
not-compliant | 5.0.0 | message has lines too long for transport
mailer-error | 5.0.0 | Child process of virtual_userdelivery transport returned 1 from command: /usr/lib/dovecot/dovecot-lda
policy-violation | 5.7.0 | 554 5.7.0 Reject, id=27341-05 - BANNED: .exe,.exe-ms,invoice.exe (in reply to end of DATA command)
not-compliant | 5.6.0 | 554 5.6.0 Bounced: BAD HEADER section: Improper folded header field made up entirely of whitespace
blocked | 5.7.1 | 550 5.7.1 <198.51.100.7>: Client host rejected: Mail appeared to be SPAM or forged. Ask your Mail/DNS-Administrator to correct HELO and DNS MX settings or to get removed from DNSBLs
virus-detected | 5.7.1 | 550 5.7.1 virus Eicar-Test-Signature detected by ClamAV - http://www.clamav.net
mailbox-full | 5.0.0 | 550 Delivery failed: The mailbox n@s.example has exceeded its maximum size. Inbox is full.
rate-limited | 4.0.0 | 452 Message size exceeds fixed maximum message size or too many messages
user-unknown | 5.1.1 | 550 5.1.1 Destination address required: Invalid recipient: <n@s.example> (in reply to RCPT TO command)
network-error | 5.4.6 | 500 5.4.6 Routing loop detected: Loop detected
relaying-denied | 5.1.2 | 550 5.1.2 Relay not allowed. (in reply to RCPT TO command)
ptr-required | 5.7.25 | 550 5.7.25 Reverse DNS validation failed.
on-hold | 4.2.2 | 452 4.2.2 Greylisted, please try again in a few moments.
auth-failure | 5.7.7 | 550 5.7.7 DMARC validation failed.
expired | 5.4.7 | Deadline exceeded while waiting for the server's answer
rate-limited | 4.2.0 | 450 4.2.0 too many messages for destination mailbox, try again later
spam-detected | 5.7.1 | 550 5.7.1 error processing, message marked as junk
system-full | 4.3.1 | 452 4.3.1 out of disk space
mailbox-full | 4.2.2 | 452 4.2.2 account storage is full
user-unknown | 5.1.1 | 550 5.1.1 User does not exist (msg ID = 9f2a1b) (in reply to RCPT TO command)
ptr-required | 5.7.25 | 550 5.7.25 No PTR record found (msg ID = 4af3)
blocked | 5.7.1 | 550 5.7.1 Client identity is listed in the used DNSBL: zen.spamhaus.org (198.51.100.7)
sender-rejected | 5.7.27 | 550 5.7.27 Domain in MAIL FROM has null MX record
relaying-denied | 5.7.1 | 554 5.7.1 Message rejected: relaying not allowed without authentication
user-unknown | 5.0.0 | 550 Not a valid user: n@s.example (in reply to RCPT TO command)
blocked | 5.0.0 | 550 host [198.51.100.7] is listed on zen.spamhaus.org
user-unknown | 5.1.1 | 554 5.1.1 Unknown local user n@s.example (in reply to RCPT TO command)
relaying-denied | 5.7.1 | 550 5.7.1 Requested action not taken: relaying denied
mailbox-full | 5.2.2 | 552 5.2.2 Over Quota Limit
user-unknown | 5.1.1 | User anna (n@s.example) not listed in Domino Directory
user-unknown | 5.1.1 | 550 n@s.example... No such user (in reply to RCPT TO command)
relaying-denied | 5.7.1 | 554 Relay rejected for policy reasons.
blocked | 5.7.1 | 554 Access Denied, host [198.51.100.7] is found in DNS Blacklist at zen.spamhaus.org (in reply to RCPT TO command)
message-too-big | 5.0.0 | 552 Message size exceeds maximum allowed for this server (Domino)
mailbox-full | 5.0.0 | Error delivering to MAIL01/Klant mail/anna.nsf; Database has exceeded its disk space quota
user-unknown | 5.0.0 | The message that you sent was undeliverable to the following: anna (user not found)
mailbox-full | 5.0.0 | anna.po1.dom1 (mailbox full)
expired | 5.0.0 | The message that you sent was undeliverable to the following: n@s.example (connection timed out)
relaying-denied | 5.0.0 | 550 Relaying denied: you have not authenticated
user-unknown | 5.0.0 | 550 No such recipient (in reply to RCPT TO command)
relaying-denied | 5.0.0 | 503 This mail server requires authentication when attempting to send to a non-local e-mail address. Please check your mail client settings or contact your administrator to verify that the domain or address is defined for this server.
mailbox-full | 5.0.0 | 550 n@s.example... User has exceeded disk quota (in reply to RCPT TO command)
on-hold | 4.0.0 | 451 Greylisting enabled, try again in 15 minutes
user-unknown | 5.0.0 | 550 5.1.1 User unknown or not available: n@s.example (in reply to RCPT TO command)
spam-detected | 5.0.0 | 550 5.7.1 Message rejected: spam score 8.2 exceeds block limit (Kerio Connect)
blocked | 5.0.0 | 554 5.7.1 Access denied, client 198.51.100.7 is on the blacklist "SpamCop" of Kerio Connect
sender-rejected | 5.0.0 | 550 5.7.1 Sender's address does not belong to your identity
suspended | 5.0.0 | 550 n@s.example the account is blocked by the administrator (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 n@s.example is unknown on this CommuniGate (in reply to RCPT TO command)
filtered | 5.0.0 | 550 n@s.example does not accept mail from you (in reply to RCPT TO command)
mailbox-full | 4.2.2 | 452 4.2.2 n@s.example mailbox is full, new mail refused (in reply to RCPT TO command)
user-unknown | 5.0.0 | 553 We do not relay non-local mail, sorry; anna is no local user here. (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 Mailbox unavailable <n@s.example> (in reply to RCPT TO command)
relaying-denied | 5.0.0 | 550 Relay denied <n@s.example> (in reply to RCPT TO command)
sender-rejected | 5.0.0 | 505 Your domain has not a valid MX record (in reply to MAIL FROM command)
blocked | 5.0.0 | 571 Denied due to inclusion of your IP inside (zen.spamhaus.org)
user-unknown | 5.0.0 | 517-MX records for b.example violate section 3.3.9 of RFC 1035. 517 User unknown (in reply to RCPT TO command)
mailbox-full | 5.0.0 | 552 anna has exceeded their mailbox quota: maildir quota exceeded (courier)
rate-limited | 5.0.0 | 550 Too many rcpts, buzz off (courierfilter)
user-unknown | 5.1.1 | 550 5.1.1 <n@s.example>: Recipient address rejected: s.example (zimbra)
suspended | 5.0.0 | 550 5.2.1 n@s.example: account is in closed status (zimbra lmtp)
on-hold | 5.1.1 | Amazon SES did not send the message to this address because it is on the suppression list for your account. For more information about removing addresses from the suppression list, see the Amazon SES Developer Guide at https://docs.aws.amazon.com/ses/latest/DeveloperGuide/sending-email-suppression-list.html
sender-rejected | 5.0.0 | 554 Message rejected: Sending suspended for this account. For more information, please check the inbox of the email address associated with your AWS account.
filtered | 5.0.0 | 607 Not delivering to a user who marked your messages as spam
filtered | 5.0.0 | 606 Not delivering to unsubscribed address
expired | 5.0.0 | 602 Too old
rate-limited | 5.0.0 | 550 5.4.6 Unusual sending activity detected. Please try after sometime (mx.zoho.com)
user-unknown | 5.1.1 | 550 5.1.1 <n@s.example>: Recipient address rejected: Mailbox does not exist (Fastmail) (in reply to RCPT TO command)
suspended | 5.7.1 | 554 5.7.1 <n@s.example>: Recipient address rejected: Domain inactive, contact Migadu support (in reply to RCPT TO command)
rate-limited | 4.7.1 | 451 4.7.1 Rackspace Email: too many messages sent from 198.51.100.7, try later (G19)
user-unknown | 5.1.0 | 550 5.1.0 Recipient rejected: no such account. IB514 (in reply to RCPT TO command)
user-unknown | 5.1.1 | 550 5.1.1 recipient rejected: OVH no such mailbox (in reply to RCPT TO command)
mailbox-full | 5.7.1 | 550 5.7.1 Mailbox quota exceeded for n@s.example [strato.de]
spam-detected | 5.0.0 | 554 5.7.1 message rejected by strato spam filter B-URL
sender-rejected | 5.0.0 | 550 Sender address is not allowed. (in reply to MAIL FROM command)
user-unknown | 5.1.1 | 550 Requested action not taken: mailbox unavailable For explanation visit https://postmaster.gmx.net/en/case?c=r0103&i=ip&v=198.51.100.7&r=1MsYzv (in reply to RCPT TO command)
blocked | 5.0.0 | 554-gmx.net (mxgmx016) Nemesis ESMTP Service not available 554-No SMTP service 554-IP address is black listed. 554 For explanation visit https://postmaster.gmx.net/en/case?c=bl&i=ip&v=198.51.100.7
rate-limited | 4.0.0 | 450 Requested mail action not taken: mailbox unavailable Too many emails. For explanation visit https://postmaster.web.de/de/case?c=r0201
user-unknown | 5.0.0 | 550 user unknown <n@t-online.example> (in reply to RCPT TO command)
spam-detected | 5.0.0 | 550 5.7.1 Service refused. Veuillez essayer plus tard. Service refused, please try later. LPN007_506
rate-limited | 4.7.0 | 451 too many errors from your ip (198.51.100.7), please visit http://postmaster.free.fr/
user-unknown | 5.0.0 | 550 5.1.1 <n@libero.example> recipient does not exist smtp-25.iol.local (in reply to RCPT TO command)
blocked | 5.0.0 | 550 smtp-16.iol.local smtp-16.iol.local IP blacklisted by CSI. For remediation please use https://csi.cloudmark.com/en/reset/
user-unknown | 5.1.1 | 550 5.1.1 <n@aruba.example> recipient rejected: Unknown account (in reply to RCPT TO command)
user-unknown | 5.1.1 | 550 5.1.1 <n@wp.example>: Recipient address rejected: Podane konto nie istnieje/Account does not exist (in reply to RCPT TO command)
spam-detected | 5.0.0 | 554 5.7.1 Wiadomosc odrzucona jako spam. Message rejected as spam. /OZ
user-unknown | 5.1.1 | 550 5.1.1 Sorry, no mailbox here by that name (seznam.cz) (in reply to RCPT TO command)
mailbox-full | 5.2.2 | 552 5.2.2 Schranka uzivatele je plna / Mailbox is full (in reply to RCPT TO command)
spam-detected | 5.0.0 | 550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=x or report details to abuse@corp.mail.ru. Error code: 1A2B. ID: 00FF.
blocked | 5.7.1 | 554 5.7.1 Message rejected: your IP is blocked by Yandex for sending spam; see https://ya.cc/1IrBc
filtered | 5.0.0 | 550 Mail is rejected by recipients [MjA5Mw IP: 198.51.100.7]. https://service.mail.qq.com/detail/0/92
rate-limited | 4.0.0 | 450 Requested mail action not taken: mailbox not available, MI:CEL 163 mx12
user-unknown | 5.0.0 | 550 User not found: n@163.example 163 mx5,OMCowABnb (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 Invalid User: n@sina.example (in reply to RCPT TO command)
spam-detected | 5.0.0 | 554 Reject by content spam at DATA State ***@aliyun-inc.com
rate-limited | 4.0.0 | 421 #4.4.5 Too many connections to this host. (naver)
user-unknown | 5.1.1 | 550 5.1.1 No such user - nsmtp (in reply to RCPT TO command)
blocked | 4.0.0 | 421 4.3.2 Your ip blocked from this server. Please go to https://mail.naver.com/report
user-unknown | 5.1.1 | 550 5.1.1 <n@hanmail.example>... User unknown (Mailbox deleted) (in reply to RCPT TO command)
rate-limited | 5.0.0 | 554 5.4.6 Too many recipients in one SMTP session (nifty)
user-unknown | 5.1.1 | 550 5.1.1 <n@biglobe.example>... User unknown (BIGLOBE) (in reply to RCPT TO command)
user-unknown | 5.1.1 | 550 5.1.1 <n@uol.example>: Recipient address rejected: User unknown in relay recipient table. Usuario desconhecido (in reply to RCPT TO command)
suspended | 5.0.0 | 550 5.7.1 Conta desativada temporariamente: n@terra.example (in reply to RCPT TO command)
blocked | 5.0.0 | 554 5.7.1 IP 198.51.100.7 bloqueado. Consulte http://wiki.locaweb.com.br
rate-limited | 5.0.0 | 550 Rediffmail: Too many mails from 198.51.100.7 in short duration
user-unknown | 5.0.0 | 550 5.1.1 Requested action not taken: mailbox unavailable (telstra) (in reply to RCPT TO command)
blocked | 5.0.0 | 554 mx2.bigpond.com BigPond Inbound IB105. Connection refused. 198.51.100.7 is listed. See http://postmaster.bigpond.com
user-unknown | 5.0.0 | 550 <n@btinternet.example> User Unknown, bt (in reply to RCPT TO command)
blocked | 5.0.0 | 554 shw-obgw-4001a.ext.cloudfilter.net Shaw IP 198.51.100.7 rejected; see http://cmsuite.shaw.ca/
`
