// More of wild-18. reason, status field and diagnostic, one a line. When written, 80 of 104 here and in
// wild-18 were told right.

export default `
content-error | 5.6.0 | 554 5.6.0 NUL byte in message body
content-error | 5.6.0 | 554 5.6.0 message parse failed: mime: no media type
not-compliant | 5.7.1 | 550 5.7.1 Missing From header
policy-violation | 5.7.1 | 550 5.7.1 Security Policy: Executable attachments are not allowed.
policy-violation | 5.7.1 | 550 5.7.1 All attachments are blocked by policy
policy-violation | 5.0.0 | 550 Executable attachments not allowed
policy-violation | 5.7.1 | 554 5.7.1 FOR SECURITY REASONS, ".exe" FILETYPES ARE AUTOMATICALLY REJECTED BY THIS SERVER
rate-limited | 4.3.2 | 451 4.3.2 too many messages in flight, try again later
rate-limited | 5.4.6 | 550 5.4.6 <a@a.example> Sender Hourly Bounce Limit Exceeded
security-error | 4.7.0 | 451 4.7.0 Upstream authentication failure
security-error | 5.0.0 | 550 This server requires authentication
tls-required | 5.7.11 | 538 5.7.11 Encryption required for authentication
tls-required | 5.0.0 | 550 This server requires STARTTLS before MAIL FROM
ptr-required | 5.7.1 | 553 sorry, your mail from a host [198.51.100.7] without valid reverse DNS was administratively denied (#5.7.1)
ptr-required | 5.0.0 | 550 you need a reverse DNS
system-full | 4.3.1 | 452 4.3.1 storage low, try again later
system-full | 4.3.1 | 452 4.3.1 Message queue full - try again later
system-full | 4.3.1 | 452 4.3.1 Message-buffer capacity exceeded
network-error | 4.3.0 | 421 DNS temporary failure at return MX check, try again later (#4.3.0) (in reply to MAIL FROM command)
network-error | 5.0.0 | 550 転送ループを検知したため受信を拒否しました
on-hold | 4.5.1 | 451 4.5.1 You have been greylisted, try again a bit later.
syntax-error | 5.5.2 | 553 sorry, the given command is t00 long! (#5.5.2)
message-too-big | 5.0.0 | 552 Message exceeds the 25 MiB limit.
moved | 5.1.6 | 550 5.1.6 Recipient address has moved; contact the sender by other means
security-error | 4.0.0 | 451 auth mode unsupported.
relaying-denied | 5.0.0 | 553 relay check local fail.
suspended | 5.1.1 | 550 5.1.1 Inactive mbox
user-unknown | 5.1.2 | 550 5.1.2 No such mailbox [MSG0031]
suspended | 5.0.0 | 550 Account is deactivated
suspended | 5.0.0 | 550 Account discontinued, cancelled by user
moved | 5.1.6 | 551 5.1.6 Recipient no longer at this address
virus-detected | 5.7.1 | 550 5.7.1 Virus found: Eicar-Test-Signature
suspended | 5.2.1 | 552 5.2.1 <n@b.example>: Recipient address rejected: User disabled
on-hold | 4.0.0 | 450 Rcpt to <> - You are greylisted. Try again later (in reply to RCPT TO command)
blocked | 5.0.0 | 550 RBL rejection: http://www.c.example/query/bl?ip=198.51.100.7
user-unknown | 5.0.0 | 192.0.2.22 does not like recipient. Remote host said: 554 Hi [198.51.100.7], 5.0.0 unresolvable address: <n@b.example>; nosuchuser; n@b.example
blocked | 5.0.0 | 550 rbl-reject: Message rejected because 198.51.100.7 is blacklisted
sender-rejected | 5.1.8 | 530 5.1.8 <n@a.example>: Sender address rejected: Envelope from do not match auth data; check your settings
blocked | 5.0.0 | 554 <7.100.51.198.dyn.a.example[198.51.100.7]>: Client host rejected: We can't allow dynamic IP to relay!
system-error | 4.3.5 | 451 4.3.5 <>: Sender address rejected: Server configuration error
system-error | 4.3.5 | 451 4.3.5 <mx.a.example>: Helo command rejected: Server configuration error
not-compliant | 5.7.1 | 550 5.7.1 Message rejected: From header does not conform to RFC 5322
auth-failure | 5.7.1 | 550 5.7.1 Message rejected: sender domain policy (DMARC)
not-compliant | 5.7.1 | 550 5.7.1 Message rejected: missing mandatory From or To headers
sender-rejected | 5.7.1 | 553 5.7.1 You can only send from your own addresses
policy-violation | 5.3.4 | 552 5.3.4 attachments not accepted on this address
rate-limited | 5.7.0 | 554 5.7.0 outgoing message limit exceeded
rate-limited | 4.7.0 | 421 4.7.0 Try again later, too many consecutive messages
`
