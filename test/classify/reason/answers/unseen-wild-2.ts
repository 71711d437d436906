// What hosters, schools and providers in Korea, Czechia, Italy, Brazil and elsewhere list as answers:
// reason, status field and diagnostic, one a line. When written, 61 of 81 were told right.

export default `
user-unknown | 5.1.1 | 550 5.1.1 RUSR 198.51.100.7: No such user: <n@s.example> (in reply to RCPT TO command)
sender-rejected | 5.0.0 | 501 Denied domain name (in reply to MAIL FROM command)
blocked | 4.3.2 | 421 4.3.2 Your IP(198.51.100.7) is filtered and this connection will be closed. You must register your IP to spammaster@s.example By SpaceLee, the Lord of mail server.
expired | 4.4.1 | 441 4.4.1 No answer from host
network-error | 4.4.0 | 451 4.4.0 DNS resolving error
system-error | 4.3.0 | 451 4.3.0 Temporary system failure. Please try again later.
expired | 4.4.2 | 451 4.4.2 Bad connection (io timeout)
system-error | 4.0.0 | 451 Relay Server Not Ready.
expired | 4.0.0 | 417 Temporary delivery error - The maximum number of delivery attempts has been reached
suspended | 5.1.1 | 550 5.1.1 Suspended user
filtered | 5.0.0 | 550 You are registered as spammer (by user's reject list)
spam-detected | 5.0.0 | 554 5.0.0 Service unavailable (n: mail is denied, by spam filter)
rate-limited | 5.7.1 | 550 5.7.1 <n@s.example>... Error.your access was denied.? Since you sent too many e-mails,you are not allowed to send more e-mails within 24 hours.
rate-limited | 4.3.1 | 421 4.3.1 You send too many messages.
user-unknown | 5.1.1 | 5.1.1 szn; User hasn't got the service mapped
mailbox-full | 5.2.2 | 552 5.1.1 5.2.2 sorry, final recipient mailbox is full (chkuser)
sender-rejected | 5.1.1 | 550 5.1.1 <a@b.example> sender is blacklisted
spam-detected | 5.2.0 | 552 5.2.0 0biL1i00V1cmcpM01biL4w spam detected
auth-failure | 5.1.0 | 550 5.1.0 0bcW1i00G0jifNx01bcmHa blocked by SPF
system-error | 4.0.0 | 451 Temporary local problem - please try later
security-error | 5.3.0 | 553 5.3.0 <a@b.example>... Please receive your mail before sending.
rate-limited | 4.0.0 | host s.example[198.51.100.9] refused to talk to me: 421 mx.s.example out of connection slots
blocked | 4.0.0 | host relay.s.example[198.51.100.9] refused to talk to me: 571 Email from 198.51.100.7 is currently blocked by Verizon Online's anti-spam system. The email sender or Email Service Provider may visit http://www.verizon.example/whitelist and request removal of the block. 160716
blocked | 4.0.0 | host mailin-02.mx.s.example[198.51.100.9] refused to talk to me: 554- (RTR:BL) https://postmaster.aol.com/error-codes#554rtrbl 554 Connecting IP: 198.51.100.7
sender-rejected | 4.0.0 | 421 invalid sender domain 'b' (misconfigured dns?) (in reply to RCPT TO command)
on-hold | 4.0.0 | 451 Message temporarily deferred - [160] (in reply to end of DATA command)
expired | 4.0.0 | host alt4.s.example[198.51.100.9] refused to talk to me: 421 Cannot connect to SMTP server 198.51.100.9 (198.51.100.9:587), connect error 10060
blocked | 4.0.0 | host mx1.s.example[198.51.100.9] refused to talk to me: 550 [S10] Blocked
mailbox-full | 4.0.0 | 452 Mailbox size limit exceeded (in reply to RCPT TO command)
blocked | 5.0.0 | host inbound.s.example[198.51.100.9] refused to talk to me: 550 Rejected: 198.51.100.7, listed at http://csi.cloudmark.com/reset-request for remediation.
blocked | 5.7.1 | 550 5.7.1 :127.0.0.5:Client host 198.51.100.7 blocked using 88.blocklist.zap; Mail from IP banned. To request removal from this list please forward this message to delist@s.example
relaying-denied | 5.0.0 | SMTP error from remote mail server after RCPT TO:<n@s.example>: host mail.s.example [198.51.100.9]: 553 We do not relay without RFC2554 authentication.
user-unknown | 5.0.0 | SMTP error from remote mailer after RCPT TO:<n@s.example>: host mx.s.example [198.51.100.9]: 550 Mailbox unavailable <n@s.example>
auth-failure | 5.7.1 | 550 5.7.1 [BFD] Sender prohibited by SPF
blocked | 5.0.0 | SMTP error from remote mail server after end of data: host s.example [198.51.100.9]: 550 eKqgqwhcolWFfeKqgqLWon - <a@b.example> sender rejected AUP#CDRBL
mailbox-full | 5.0.0 | 550 Quota exceed the hard limit for user n
mailbox-full | 5.0.0 | 552 mail box space not enough
suspended | 5.0.0 | 550 User n@s.example is disabled (in reply to RCPT TO command)
blocked | 5.0.0 | 554 remote ip is forbidden
user-unknown | 5.0.0 | 550 local server don't exists that user (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 recipient does not have an account (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 not user of this server (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 unavailable mail user (in reply to RCPT TO command)
user-unknown | 5.1.3 | 501 5.1.3 Bad recipient address syntax
suspended | 5.0.0 | 550 This account has been temporarily suspended
user-unknown | 5.1.1 | 550 5.1.1 <n@s.example> User doesn't exist: n@s.example (in reply to RCPT TO command)
system-error | 4.0.0 | 451 Temporary failure (in reply to RCPT TO command)
blocked | 5.0.0 | host s.example[198.51.100.9] refused to talk to me: 550 rejected because of not in approved list
security-error | 5.0.0 | 554 Authentication required
blocked | 5.0.0 | 550 R1: HELO should be a FQDN or address literal (See RFC 2821 4.1.1.1)
mailbox-full | 5.2.2 | SMTP diagnostic: 443 RCPT TO:<n@s.example> Mailbox disk quota exceeded
relaying-denied | 5.0.0 | 550 Relay Disabled
policy-violation | 5.0.0 | 554 Disallowed Attach Type
syntax-error | 5.5.2 | 501 5.5.2 bad chars in command
rate-limited | 4.0.0 | 421 Too many concurrent connections from this client (G2)
ptr-required | 4.7.1 | 450 4.7.1 Client host 198.51.100.7 has no PTR record (G1F)
system-error | 4.4.1 | 450 4.4.1 <n@s.example>: The recipient's server was temporarily unavailable to accept your message (G6)
rate-limited | 4.2.1 | 450 4.2.1 <n@s.example>: Mailbox received too much email in a short period of time (G30)
network-error | 4.4.6 | 450 4.4.6 Routing loop detected (G16)
auth-failure | 4.4.0 | 450 4.4.0 <a@b.example> Temporary DMARC DNS lookup failure (G1E)
rate-limited | 4.7.1 | 451 4.7.1 Received too many messages from a new or untrusted IP (G28)
rate-limited | 4.0.0 | 451 HST-RTE: Hourly send rate exceeded, retry later.
sender-rejected | 5.0.0 | 550 SND-VFY: Sender domain does not exist
host-unknown | 5.0.0 | 550 RPT-VFY: Recipient domain does not exist (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 RPT-VFY: Recipient does not exist () (in reply to RCPT TO command)
not-compliant | 5.0.0 | 550 MSG-RFC: Your message does not conform to RFC2822 standard
policy-violation | 5.0.0 | 550 MSG-EXT: Blacklisted high risk file extension detected
host-unknown | 5.0.0 | 550 Recipient domain not found in DNS (in reply to RCPT TO command)
relaying-denied | 5.0.0 | 550 Relay Prohibited
user-unknown | 5.0.0 | host mail.s.example[198.51.100.9] said: 550 #5.1.0 Address rejected. (in reply to RCPT TO command)
blocked | 4.0.0 | 421-Microsoft ESMTP MAIL Service, Version: 5.0.2195.5600 ready at Service not available, closing transmission channel
blocked | 5.7.1 | 550 5.7.1 Rejecting mail, 198.51.100.7 is blacklisted
system-full | 4.4.5 | 421 4.4.5 Server busy, try again later
tls-required | 4.7.0 | 421 4.7.0 TLS required for RCPT domain, closing connection
relaying-denied | 5.0.0 | 550 5.7.1 Unable to relay for n@s.example
syntax-error | 5.0.0 | 503 please say RCPT first
syntax-error | 5.0.0 | 551 line parse error
relaying-denied | 5.0.0 | 553 relay check domain fail
blocked | 5.0.0 | 554 smtpport check error.
blocked | 5.0.0 | 556 remote ip check error.
network-error | 5.0.0 | 553 fake router infomation.
`
