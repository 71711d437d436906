// What servers and providers are documented to answer, addresses replaced: reason, status field and diagnostic, one a line.

export default `
on-hold | 4.0.0 | 421 Your address has been graylisted. Try again later. (in reply to RCPT TO command)
ptr-required | 4.0.0 | 421 Refused. You have no reverse DNS entry. (in reply to RCPT TO command)
ptr-required | 4.0.0 | 421 Refused. Your reverse DNS entry does not resolve. (in reply to RCPT TO command)
ptr-required | 5.0.0 | 554 Refused. Your reverse DNS entry contains your IP address and a country code. (in reply to RCPT TO command)
ptr-required | 5.0.0 | 554 Refused. Your reverse DNS entry contains your IP address and a banned keyword. (in reply to RCPT TO command)
syntax-error | 5.0.0 | 554 Refused. You are not following the SMTP protocol. (in reply to RCPT TO command)
sender-rejected | 5.0.0 | 554 Refused. Your domain name is blacklisted. (in reply to RCPT TO command)
blocked | 5.0.0 | 554 Refused. Your IP address is blacklisted. (in reply to RCPT TO command)
expired | 4.0.0 | 421 Timeout. Talk faster next time.
sender-rejected | 5.0.0 | 554 Refused. Your sender address has been blacklisted. (in reply to RCPT TO command)
filtered | 5.0.0 | 554 Refused. Mail is not being accepted at this address. (in reply to RCPT TO command)
sender-rejected | 4.0.0 | 421 Refused. The domain of your sender address has no mail exchanger (MX). (in reply to RCPT TO command)
blocked | 5.0.0 | 554 Refused. Your IP address is listed in the RBL at zen.spamhaus.org (in reply to RCPT TO command)
blocked | 5.0.0 | 554 Refused. Your domain name is listed in the RHSBL at dbl.spamhaus.org (in reply to RCPT TO command)
security-error | 5.0.0 | 535 Refused. Authentication failed.
security-error | 5.0.0 | 504 Refused. Unknown authentication method.
relaying-denied | 5.0.0 | 554 Refused. Sending to remote addresses (relaying) is not allowed. (in reply to RCPT TO command)
security-error | 5.0.0 | 554 Refused. Authentication is required to send mail. (in reply to RCPT TO command)
not-accepting | 5.0.0 | 554 Refused. Mail is not being accepted. (in reply to RCPT TO command)
sender-rejected | 5.0.0 | 554 Refused. Identical sender and recipient addresses are not allowed. (in reply to RCPT TO command)
policy-violation | 5.0.0 | 554 Refused. Your message has been blocked due to its content.
user-unknown | 5.0.0 | 554 Refused. The recipient address does not exist. (in reply to RCPT TO command)
filtered | 4.0.0 | 421 Refused. The recipient is not accepting mail right now. (in reply to RCPT TO command)
sender-rejected | 5.0.0 | 554 Refused. Mail for your sender domain is not hosted here. (in reply to RCPT TO command)
sender-rejected | 5.0.0 | 554 Refused. Your sender address does not match your authentication username. (in reply to RCPT TO command)
tls-required | 5.0.0 | 454 Failed to negotiate TLS connection.
expired | 4.4.2 | 451 Sorry, I got read error (#4.4.2)
expired | 4.4.2 | 451 Sorry, I got write error (#4.4.2)
expired | 4.4.2 | 451 Sorry, I reached a timeout reading from client (#4.4.2)
blocked | 4.3.0 | 451 unable to accept non-FQDN HELO (#4.3.0)
blocked | 4.3.0 | 451 invalid HELO greeting for local (#4.3.0)
blocked | 5.7.1 | 553 sorry, your HELO/EHLO greeting is in my badhelo list (#5.7.1)
syntax-error | 5.5.2 | 553 sorry, the given command is too long! (#5.5.2)
system-error | 4.3.0 | 451 sorry, I ran out of memory (#4.3.0)
system-error | 4.3.0 | 451 Sorry, regex compilation failed (#4.3.0)
system-error | 4.3.0 | 451 Sorry, I'm unable to read controls (#4.3.0)
system-error | 4.3.0 | 451 Sorry, I'm unable to create temporary files (#4.3.0)
system-error | 4.3.0 | 451 Sorry, there is a local system failure (#4.3.0)
not-compliant | 4.6.0 | 451 Sorry, I received Bare LF. (#4.6.0)
system-error | 4.3.0 | 451 Unable to queue messages (#4.3.0)
network-error | 4.4.3 | 451 Sorry, there is a DNS temporary failure (#4.4.3)
network-error | 5.4.6 | 554 too many hops, this message is looping (#5.4.6)
sender-rejected | 5.1.8 | 553 Bad sender's system address (#5.1.8)
blocked | 5.1.8 | 553 sorry, helo domain must exist (#5.1.8)
sender-rejected | 5.7.1 | 553 sorry, this MTA does not accept masquerading/forging #5.7.1
relaying-denied | 5.7.1 | 553 sorry, that domain isn't allowed to be relayed thru this MTA without authentication #5.7.1
sender-rejected | 5.7.1 | 553 sorry, your envelope sender has been denied (#5.7.1)
blocked | 5.7.1 | 553 sorry, your host has been denied (#5.7.1)
policy-violation | 5.3.4 | 552-we don't accept email with the below content (#5.3.4) 552 Further Information: exe
filtered | 5.7.1 | 553 sorry, your envelope recipient has been denied (#5.7.1)
blocked | 4.7.1 | 421 sorry, your IP (198.51.100.7) is temporarily denied (#4.7.1)
blocked | 5.7.1 | 553 No mail accepted from an open relay (198.51.100.7); check your server configs (#5.7.1)
ptr-required | 5.7.1 | 553 sorry, your IP address (198.51.100.7) PTR (reverse DNS) record points to wrong hostname (#5.7.1)
ptr-required | 5.7.1 | 553 Sorry, no PTR (reverse DNS) record for (198.51.100.7) (#5.7.1)
relaying-denied | 5.7.1 | 550 we don't relay (#5.7.1)
syntax-error | 5.5.1 | 503 MAIL first (#5.5.1)
syntax-error | 5.5.1 | 502 unimplemented (#5.5.1)
rate-limited | 5.7.1 | 557 sorry, too many recipients (#5.7.1)
system-error | 4.3.0 | 451 Sorry, I got a temporary queue failure (#4.3.0)
rate-limited | 4.7.1 | 421 too many invalid addresses, goodbye (#4.7.1)
system-error | 4.3.2 | 451 unable to check recipients (#4.3.2)
tls-required | 5.7.11 | 538 Encryption required for requested authentication mechanism (#5.7.11)
blocked | 5.7.1 | 550 5.7.1 host mail.b.example [198.51.100.7] black listed #120
sender-rejected | 5.7.1 | 550 5.7.1 sender <a@b.example> black listed #127 (in reply to MAIL FROM command)
sender-rejected | 5.7.1 | 550 5.7.1 sender <a@b.example> from unknown TLD #129 (in reply to MAIL FROM command)
relaying-denied | 5.7.1 | 550 5.7.1 routed address relaying denied #131
relaying-denied | 5.7.1 | 550 5.7.1 UUCP addressing denied #132
user-unknown | 5.0.0 | 554 5.7.1 <n@s.example>: Recipient address rejected: No such user (in reply to RCPT TO command)
message-too-big | 5.3.4 | 552 5.3.4 Message size exceeds fixed maximum message size
message-too-big | 5.0.0 | 552 Message size exceeds fixed limit
spam-detected | 5.7.1 | 550 5.7.1 Message rejected as spam by Content Filtering.
policy-violation | 5.0.0 | 552 MS-Office file containing VBA macros found inside of the email
spam-detected | 5.7.1 | 550 5.7.1 Message rejected due to content restrictions
sender-rejected | 5.1.0 | 554 5.1.0 Sender denied
sender-rejected | 5.0.0 | 553 Envelope sender rejected
auth-failure | 5.0.0 | 550 SPF check failed. Sender not authorized
sender-rejected | 5.0.0 | 550 Sender verify failed
auth-failure | 5.7.1 | 550 5.7.1 SPF unauthorized mail is prohibited.
expired | 5.4.7 | 554 5.4.7 [internal] exceeded max time without delivery
blocked | 5.0.0 | 550 The sender 198.51.100.7 is banned
sender-rejected | 5.0.0 | 550 The domain b.example is banned
rate-limited | 5.0.0 | 550 Dictionary attack detected
policy-violation | 5.0.0 | 550 Legitimate bounces are never sent to more than one recipient.
user-unknown | 5.0.0 | 550 Restricted characters in address (in reply to RCPT TO command)
sender-rejected | 5.0.0 | 550 Sender verification failed
user-unknown | 5.0.0 | 550 Recipient verification failed (in reply to RCPT TO command)
relaying-denied | 5.0.0 | 550 Relay not permitted
blocked | 5.0.0 | 550 The sender is in a black list rbl.baruwa.net
system-error | 4.0.0 | 450 out of memory.
system-error | 4.0.0 | 450 queue unavailable.
system-error | 4.0.0 | 450 database temporary error.
security-error | 4.0.0 | 451 auth error.
not-compliant | 4.0.0 | 451 stray newline
syntax-error | 5.0.0 | 500 sequence error
syntax-error | 5.0.0 | 501 please say HELO/EHLO first
suspended | 5.0.0 | 550 user is locked.
blocked | 5.0.0 | 550 black ip.
spam-detected | 5.0.0 | 552 message rejected by anti-spam engine.
rate-limited | 5.0.0 | 552 too many same size mails.
sender-rejected | 5.0.0 | 552 mail from invalid.
network-error | 5.0.0 | 552 looping message.
message-too-big | 5.0.0 | 552 message is too long.
virus-detected | 5.0.0 | 552 Virus found.
sender-rejected | 5.0.0 | 553 host denies the sender.
relaying-denied | 5.0.0 | 553 host denies relay.
message-too-big | 5.0.0 | 554 attachment is too long.
sender-rejected | 5.0.0 | 554 sender is unvalidated.
blocked | 5.0.0 | 554 rbl deny.
blocked | 5.0.0 | 554 openrelay check.
blocked | 5.0.0 | 555 helohost error.
blocked | 5.0.0 | 553 Requested mail action not taken: Invalid IP
sender-rejected | 5.0.0 | 553 Requested action not taken: NULL sender is not allowed
sender-rejected | 5.0.0 | 550 sender is rejected
blocked | 5.0.0 | 550 IP is rejected
suspended | 5.0.0 | 550 User suspended (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 User not found (in reply to RCPT TO command)
relaying-denied | 5.0.0 | 553 Requested action not taken: Local user only
network-error | 4.0.0 | 421 failure in DNS look-up.
blocked | 5.0.0 | 521 198.51.100.7 is blocked
sender-rejected | 5.0.0 | 550 [permfail] requires valid sender domain
blocked | 5.0.0 | 550 198.51.100.7 blocked by ldap:ou=rblmx,dc=b,dc=net
user-unknown | 5.1.1 | 550 5.1.1 Account not found
suspended | 5.2.1 | 550 5.2.1 Mailbox not available
filtered | 5.7.1 | 550 5.7.1 Recipient doesn't want your mail
auth-failure | 5.7.0 | 550 5.7.0 [SPF] host 198.51.100.7 is not allowed to send mail from b.example
mailbox-full | 4.2.2 | 422 4.2.2 Quota limit exceeded (Speicherplatz des Kontos ueberschritten)
spam-detected | 5.7.1 | 571 5.7.1 message classified as spam (Nachricht als Spam eingestuft)
rate-limited | 4.7.0 | 421 4.7.0 Error: too many connections from 198.51.100.7
blocked | 5.0.0 | 554: Dialup/transient IP not allowed. Use a mailgateway or contact toda@rx.t-online.example if obsolete. (DIAL)
bad-reputation | 5.0.0 | 554 IP=198.51.100.7 - None/bad reputation. Ask your postmaster for help or to contact postmaster@rx.t-online.example for reset. (NOWL)
policy-violation | 4.0.0 | 421 Reject due to policy violations
rate-limited | 4.0.0 | 421 Rate limit reached. Please try again later
rate-limited | 4.0.0 | 421 HL:ICC 163 mx13,PsCowAB3 198.51.100.7
rate-limited | 4.0.0 | 421 HL:IFC 163 mx13,PsCowAB3 198.51.100.7
spam-detected | 4.0.0 | 451 DT:SPM, please try again
blocked | 4.0.0 | 450 DT:RBL 163 mx13,PsCowAB3 198.51.100.7
rate-limited | 4.0.0 | 450 MI:DMC 163 mx13,PsCowAB3
system-error | 4.0.0 | 421 Server temporarily unavailable. Try again later. IB101
user-unknown | 5.0.0 | 550 Recipient not found. (in reply to RCPT TO command)
expired | 4.0.0 | 451 Sorry, I wasn't able to establish an SMTP connection. I'm not going to try again; this message has been in the queue too long.
sender-rejected | 5.0.0 | 550 From: Domain is invalid. Please provide a valid From: IB506
auth-failure | 5.0.0 | 550 Invalid SPF record. Please inspect your SPF settings, and try again. IB508
ptr-required | 4.0.0 | 421 Temporarily rejected. Reverse DNS for this IP failed. IB108
rate-limited | 4.0.0 | 452 This message contains too many recipients Please reduce the number of recipients and retry. IB605
network-error | 5.4.6 | This message is looping: it already has my Delivered-To line. (#5.4.6)
spam-detected | 5.0.0 | 552 Message rejected for spam or virus content
blocked | 4.0.0 | 421 cmsmtp blocked. Refer to Error Codes section for more information. AUP#CXBL
rate-limited | 4.0.0 | 421 cmsmtp blocked. Refer to Error Codes section for more information. AUP#CXCNCT: retry timeout exceeded
blocked | 5.0.0 | 554 cmsmtp 198.51.100.7 blocked. Error codes. AUP#IPBL0001
system-full | 4.3.1 | 452 4.3.1 Insufficient system resources
user-unknown | 5.7.1 | 550 5.7.1 <n@s.example>: Recipient address rejected: User email address is marked as invalid (in reply to RCPT TO command)
sender-rejected | 5.1.0 | 5.1.0 <a@b.example> sender rejected
mailbox-full | 4.0.0 | 451 s.example prohibited. Disk quota exceeded
on-hold | 4.0.0 | 451 Please try another server
suspended | 5.0.0 | 550 message sending for this account is disabled
mailbox-full | 5.0.0 | 550 User quota exceeded (in reply to RCPT TO command)
suspended | 5.0.0 | 550 Message was not accepted -- invalid mailbox. Local mailbox n@s.example is unavailable: user is terminated (in reply to end of DATA command)
relaying-denied | 5.7.1 | 553 Sorry, this domain is not in my list of allowed hosts (#5.7.1)
not-compliant | 5.6.0 | 550 5.6.0 Body line too long (see RFC2822 section 3.5)
not-compliant | 5.6.0 | 550 5.6.0 Header not terminated by CR LF (see RFC2822 section 2.2)
not-compliant | 5.6.0 | 550 5.6.0 Lone CR or LF in headers (see RFC2822 section 2.2)
not-compliant | 5.6.0 | 550 5.6.0 Missing required RFC2822 Date field (see RFC2822 section 3.6)
syntax-error | 5.5.1 | 503 5.5.1 DATA without RCPT TO
syntax-error | 5.5.2 | 501 5.5.2 RCPT TO syntax error
system-error | 4.3.0 | 421 4.3.0 Resource limitations, please try later
rate-limited | 4.5.3 | 452 4.5.3 Service unavailable, batch limit reached
rate-limited | 4.4.5 | 421 4.4.5 Service unavailable, concurrency limit reached
blocked | 5.0.0 | 550 HELO must have a dot (in reply to EHLO command)
blocked | 5.0.0 | 550 HELO is dynamic
ptr-required | 5.0.0 | 550 HELO IP literal does not match your IP address
blocked | 5.0.0 | 550 HELO must have a valid TLD
blocked | 5.0.0 | 550 You are not who you say you are (in reply to EHLO command)
user-unknown | 5.1.1 | 550 5.1.1 unknown or illegal user
host-unknown | 5.1.2 | 550 5.1.2 unknown host or domain
message-too-big | 5.2.3 | 550 5.2.3 channel limit of 1024 kilobytes on message size exceeded
spam-detected | 5.0.0 | 550 Content Rejected: We don't like spam
blocked | 5.0.0 | 554 Sorry! We REJECT your request for a mail session, because 198.51.100.7 is currently sending large quantities of spam.
blocked | 5.0.0 | 554 mail.b.example is not a valid HELO name. We do not accept mail from unidentified transmitters.
blocked | 5.0.0 | 554-kundenserver.example (mxeue106) Nemesis ESMTP Service not available 554-No SMTP service 554-IP address is black listed.
blocked | 5.0.0 | 554 RTR:DU http://postmaster.info.example/errors/554rtrdu.html
blocked | 5.0.0 | 554 RLY:B1 http://postmaster.info.example/errors/554rlyb1.html
sender-rejected | 5.5.2 | 504 5.5.2 <a@host>: Sender address rejected: need fully-qualified address (in reply to RCPT TO command)
blocked | 5.5.2 | 504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 n@s.example is not a valid user (in reply to RCPT TO command)
user-unknown | 5.3.0 | 553 5.3.0 <n@s.example>... 550 worldnet addressee unknown, relay=[198.51.100.7] (in reply to RCPT TO command)
mailbox-full | 5.0.0 | 550 n@s.example...User account is overquota
user-unknown | 5.7.1 | 550 5.7.1 No such user! (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 Mailbox not found. http://service.mail.qq.example/cgi-bin/help?subtype=1&&id=20022&&no=1000728 (in reply to RCPT TO command)
system-error | 4.0.0 | 451 qq trouble in home directory
ptr-required | 4.7.1 | 450 4.7.1 Client host rejected: cannot find your hostname, [198.51.100.7]
blocked | 5.0.0 | 554 Service unavailable; Client host [198.51.100.7] blocked using relays.ordb.org; This mail was handled by an open relay - please visit http://ORDB.org/lookup
network-error | 4.0.0 | 451 Name server timeout
relaying-denied | 5.7.1 | 550 5.7.1 ... Relaying denied (in reply to RCPT TO command)
sender-rejected | 4.0.0 | 421 Sender address blocked
system-error | 4.0.0 | 421 Unable to process connection at this time
system-error | 4.0.0 | 451 Internal resource temporarily unavailable
auth-failure | 5.0.0 | 550 XGEMAIL_0001 Message didn't contain a valid DKIM signature.
auth-failure | 5.0.0 | 550 XGEMAIL_0003 Message failed a DMARC check.
blocked | 5.0.0 | 550 XGEMAIL_0004 Sender IP address failed an RBL test.
tls-required | 5.0.0 | 550 XGEMAIL_0006 Message rejected because the TLS version used doesn't match the version configured in your policy.
user-unknown | 5.0.0 | 550 XGEMAIL_0011 Message rejected because the recipient's email address doesn't exist in the protected domain. (in reply to RCPT TO command)
message-too-big | 5.0.0 | 550 XGEMAIL_0012 Message rejected because it exceeded the allowed size.
rate-limited | 5.0.0 | 550 XGEMAIL_0014 Message rejected because it exceeded the recipient's inbound rate limit for the single sender.
spam-detected | 5.0.0 | 550 High probability of spam
policy-violation | 5.0.0 | 550 Message contained unsafe content
rate-limited | 4.0.0 | 451 Requested action aborted: This mail account has sent too many messages in a short amount of time. Please try again later.
bad-reputation | 5.7.1 | 554 Your access to this mail system has been rejected due to the sending MTA's poor reputation
policy-violation | 5.1.0 | 5.1.0 piWs1j0010jifNx01iWsdh policy violation
spam-detected | 5.1.0 | 5.1.0 piWs1j0010jifNx01iWsdh spam detected
filtered | 5.2.0 | 550 Unknown user n@docomo.example
rate-limited | 4.2.1 | 421 4.2.1 Service refuse. Veuillez essayer plus tard. Service refused, please try later. OFR004_104 [104]
`
