// Answers that mail services document, and answers that logs and mail on kernel lists, forums and help pages quote.
// reason, status field and diagnostic, one a line. When written, 63 of 77 were told right.

export default `
blocked | 4.7.1 | 421 4.7.1 : (DYN:T1) http://postmaster.info.b.example/errors/421dynt1.html (throttled)
rate-limited | 4.0.0 | 450 too frequent connects from 198.51.100.7, please try again later. (throttled)
system-error | 4.0.0 | 451 mta1012.mail.b.example Resources temporarily unavailable. Please try again later [#4.16.1].
system-error | 4.0.0 | 451 Temporary local problem - please try later
rate-limited | 4.0.0 | 452 Too many recipients received this hour (throttled)
system-full | 4.3.1 | 452. 4.3.1 Insufficient system storage (throttled)
user-unknown | 5.0.0 | 551 not our customer (in reply to RCPT TO command)
user-unknown | 5.0.0 | 551 user does not exist (in reply to RCPT TO command)
mailbox-full | 5.2.2 | 552 5.2.2 This message is larger than the current system limit or the recipient's mailbox is full. Create a shorter message body or remove attachments and try sending it again.
spam-detected | 5.7.1 | 554 5.7.1 [P4] Message blocked due to spam content in the message.
not-compliant | 5.6.0 | 550 5.6.0 Body line too long (see RFC2822 section 3.5)
syntax-error | 5.5.1 | 503 5.5.1 DATA without MAIL FROM
not-compliant | 5.6.0 | 550 5.6.0 Header not terminated by CR LF (see RFC2822 section 2.2)
not-compliant | 5.6.0 | 550 5.6.0 Lone CR or LF in headers (see RFC2822 section 2.2)
syntax-error | 5.5.2 | 501 5.5.2 MAIL FROM syntax error
not-compliant | 5.6.0 | 550 5.6.0 Missing required RFC2822 Date field (see RFC2822 section 3.6)
syntax-error | 5.0.0 | 503 RCPT TO without MAIL FROM
blocked | 5.5.1 | 550 5.5.1 RFC2821 HELO/EHLO needed
system-error | 4.3.0 | 451 4.3.0 Resource limitations, please try later
rate-limited | 4.4.5 | 421 4.4.5 Service unavailable, concurrency limit reached
blocked | 5.7.1 | 550 5.7.1 Mail from IP 198.51.100.7 was rejected due to listing in Spamhaus PBL. For details please see http://www.spamhaus.example/query/bl?ip=198.51.100.7 (in reply to RCPT TO command)
spam-detected | 5.7.1 | 550 5.7.1 Spamassassin considers this message SPAM. In case you disagree, send the ENTIRE message (preferably as a saved attachment) plus this error message to <postmaster@b.example>  (in reply to end of DATA command)
sender-rejected | 5.7.1 | 550 5.7.1 Client does not have permissions to send as this sender (in reply to end of DATA command)
sender-rejected | 5.7.1 | 550 5.7.1 Sender not verified
user-unknown | 5.7.1 | 554 5.7.1 recipient verify from ldap failed (in reply to RCPT TO command)
sender-rejected | 5.7.1 | 554 5.7.1 <a@a.example>: Sender address rejected: Access denied (in reply to RCPT TO command)
sender-rejected | 5.7.1 | 554 5.7.1 This message has been blocked because the return email domain is invalid.(domain name  a@a.example  has invalid syntax) (in reply to end of DATA command)
not-compliant | 5.6.0 | 554 5.6.0 Message contains NUL characters (in reply to end of DATA command)
system-error | 4.3.5 | 451 4.3.5 Server configuration problem (in reply to RCPT TO command)
ptr-required | 4.1.8 | 451 4.1.8 Fix reverse DNS for 198.51.100.7 (in reply to MAIL FROM command)
expired | 4.4.1 | 451 4.4.1 Timeout connecting to mail.b.example
system-error | 4.5.0 | 451 4.5.0 id=11249-03 - Temporary MTA failure on relaying, From MTA() during fwd-connect (Negative greeting: at (eval 134) line 479.): id=11249-03 (in reply to end of DATA command)
mailbox-full | 4.7.1 | 451 4.7.1 <n@b.example>: Recipient address rejected: User is over quota, try again later (in reply to RCPT TO command)
system-error | 4.7.500 | 451 4.7.500 Server busy. Please try again later from [198.51.100.7]. (S77) (in reply to RCPT TO command)
blocked | 4.0.0 | host mx0.b.example[198.51.100.9] refused to talk to me: 451-HELO/EHLO must contain a FQDN or IP literal 451 Please see RFC 2821 section 4.1.1.1
system-error | 4.0.0 | host mta5.b.example[198.51.100.9] refused to talk to me: 420 Resources unavailable temporarily. Please try later (mta1060.mail.b.example)
blocked | 4.0.0 | host ib1.b.example[198.51.100.9] refused to talk to me: 421 imp06 b.example connection refused from [198.51.100.7] E1210
ptr-required | 4.0.0 | host mx.b.example[198.51.100.9] refused to talk to me: 421 Refused. Your reverse DNS entry does not resolve to your IP.
rate-limited | 4.0.0 | host mx.b.example[198.51.100.9] refused to talk to me: 421 Too many concurrent SMTP connections from this IP address; please try again later.
sender-rejected | 5.0.0 | 550-Verification failed for <a@a.example> 550-The mail server could not deliver mail to a@a.example.  The account or domain may not exist, they may be blacklisted, or missing the proper dns entries. 550 Sender verify failed (in reply to RCPT TO command)
sender-rejected | 5.0.0 | 550 Command rejected (in reply to MAIL FROM command)
blocked | 5.0.0 | 550-"JunkMail rejected - h1.a.example 550-(a.example) [198.51.100.7]:34032 is in an RBL, see 550 https://www.spamhaus.example/query/ip/198.51.100.7" (in reply to RCPT TO command)
mailbox-full | 4.2.2 | 452 4.2.2 Over quota SESSIONID=<cyrus-4311-1488438658-1> (in reply to RCPT TO command)
system-full | 4.3.1 | 452 4.3.1 Insufficient system storage (in reply to MAIL FROM command)
system-error | 4.1.0 | 452 4.1.0 ... temporary failure (in reply to MAIL FROM command)
relaying-denied | 5.7.1 | 553 sorry, relaying denied from your location [198.51.100.7] (#5.7.1)
relaying-denied | 5.7.1 | 553 sorry, that domain isn't in my list of allowed rcpthosts; no valid cert for gatewaying (#5.7.1)
sender-rejected | 5.0.0 | 553 #5.1.8 Domain of sender address <a@a.example> does not exist (in reply to MAIL FROM command)
blocked | 5.7.1 | 553 5.7.1 [BL21] Connections will not be accepted from 198.51.100.7, because this IP is listed by Spamhaus
sender-rejected | 5.0.0 | 550-Verification failed for <www-data@localhost> 550-unrouteable mail domain "localhost" 550 Sender verify failed (in reply to RCPT TO command)
policy-violation | 5.7.1 | 550-5.7.1 reject content [xbl] 550 See http://master.b.example/mail/why.php?why=SURBL (in reply to end of DATA command)
user-unknown | 5.1.1 | 550-Mailbox unknown.  Either there is no mailbox associated with this 550-name or you do not have authorization to see it. 550 5.1.1 User unknown (in reply to RCPT TO command)
rate-limited | 4.0.0 | 450 too many connections from your IP (rate controlled) (in reply to RCPT TO command)
user-unknown | 4.1.1 | 450 4.1.1 <n@b.example>...  <n@b.example>: Recipient address rejected: User unknown in local recipient table (in reply to RCPT TO command)
security-error | 5.0.0 | 535 Authentication Credentials Invalid (in reply to AUTH LOGIN command)
mailbox-full | 5.2.2 | 552 5.2.2 <n@b.example>: Recipient address rejected: Mailbox quota exceeded (in reply to RCPT TO command)
sender-rejected | 5.0.0 | 550-Postmaster verification failed while checking <a@a.example> 550-Called: 198.51.100.7 550-Sent: RCPT TO:<postmaster@a.example> 550-Response: 550 <postmaster@a.example>: User unknown 550-Several RFCs state that you are required to have a postmaster 550-mailbox for each mail domain. This host does not accept mail from domains 550-whose servers reject the postmaster address. 550 Sender verify failed (in reply to RCPT TO command)
system-error | 4.7.0 | 451 4.7.0 Temporary server error. Please try again later. PRX4 (in reply to end of DATA command)
spam-detected | 5.7.1 | 550 5.7.1 Blocked by SpamAssassin (in reply to end of DATA command)
spam-detected | 5.0.0 | 554 Sorry, message looks like SPAM to me (in reply to end of DATA command)
network-error | 5.4.12 | 554 5.4.12 SMTP; Hop count exceeded - possible mail loop detected on message id <9@x.example> (in reply to end of DATA command)
blocked | 5.7.1 | 554 5.7.1 Connection refused, your address is on a public blocklist
system-error | 4.7.0 | 451 4.7.0 Virus scanner unavailable, try again later (in reply to end of DATA command)
tls-required | 4.7.5 | 451 4.7.5 Outbound TLS policy defer: no TLS offered (in reply to RCPT TO command)
auth-failure | 5.7.23 | 550 5.7.23 SPF does not authorize this host for that domain (in reply to EHLO command)
rate-limited | 5.7.0 | 550 5.7.0 Requested action not taken: too many emails per second
security-error | 5.7.1 | 550 5.7.1 delivery not authorized (in reply to RCPT TO command)
sender-rejected | 5.1.8 | 550 5.1.8 bad sender (in reply to MAIL FROM command)
on-hold | 4.7.1 | 451 4.7.1 Please try another MX
blocked | 5.0.0 | 550 Sorry, no access for this ip (in reply to MAIL FROM command)
sender-rejected | 5.0.0 | 550 Sorry, no access for this domain (in reply to MAIL FROM command)
sender-rejected | 4.0.0 | 451 From:domain must resolve (in reply to MAIL FROM command)
relaying-denied | 5.0.0 | 553 <n@b.example>... unauthorized relay traffic prohibited (in reply to RCPT TO command)
network-error | 5.0.0 | 554 sendall: too many hops 19 (17 max)
policy-violation | 5.0.0 | 553 Header Error (in reply to end of DATA command)
filtered | 5.0.0 | 554 Extended inactivity new mail is not currently being accepted (in reply to RCPT TO command)
suspended | 5.0.0 | 550 Account closed due to inactivity (in reply to RCPT TO command)
`
