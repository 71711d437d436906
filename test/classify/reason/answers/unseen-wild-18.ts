// Refusals from the sources and settings of servers, policy servers and gateways, collected once wild-16 and
// wild-17 were told right. reason, status field and diagnostic, one a line. When written, 80 of 104 here
// and in wild-19 were told right.

export default `
system-error | 4.7.1 | 450 4.7.1 <n@b.example>: Recipient address rejected: Policy Service is unavailable. Please try again or contact support (in reply to RCPT TO command)
system-error | 4.3.0 | 451 4.3.0 Temporary backend failure
system-error | 4.7.0 | 451 4.7.0 Mailbox sending policy temporarily unavailable, try again later
system-error | 4.3.0 | 451 4.3.0 Message submission failed
system-error | 4.3.0 | 451 4.3.0 System I/O error
system-error | 4.3.2 | 451 4.3.2 Internal server error
system-error | 4.7.1 | 451 4.7.1 Quarantine storage unavailable
system-error | 4.3.0 | 451 4.3.0 Message could not be processed
system-error | 4.3.0 | 451 4.3.0 Temporary delivery failure
system-error | 4.3.0 | 451 4.3.0 Temporary local error, try again later
system-error | 4.3.2 | 421 4.3.2 relay busy, try again later
system-error | 4.3.0 | 451 4.3.0 temporary mailbox lookup failure (in reply to RCPT TO command)
system-error | 4.3.0 | 451 4.3.0 Temporary local recipient lookup failure (in reply to RCPT TO command)
system-error | 4.3.0 | 451 4.3.0 Temporary user lookup error (in reply to RCPT TO command)
system-error | 4.5.1 | 451 4.5.1 Temporary server error reading message
blocked | 5.7.1 | 550 5.7.1 <n@b.example>: Recipient address rejected: DNS Blacklisted. REJECTED due to previous hits (in reply to RCPT TO command)
blocked | 5.7.1 | 550 5.7.1 Your HELO contains illegal chars combinations. Message blocked. http://antispam.b.example/
blocked | 5.7.1 | 554 5.7.1 SPAMHAUS Sorry <a@a.example>, your mail server appears to be an ongoing spam source as listed by zen.c.example
blocked | 5.7.1 | 550 5.7.1 Connection from this IP address not allowed
blocked | 5.7.1 | 550 5.7.1 Connection from your IP is not allowed
blocked | 5.7.1 | 550 sorry, invalid HELO/EHLO greeting (#5.7.1)
blocked | 5.0.0 | 550 Your host in blacklist on this server.
blocked | 5.7.1 | 554 5.7.1 <a.example>: Helo command rejected: Your software is not RFC 2821 compliant
blocked | 5.7.1 | 554 5.7.1 <192.168.1.2>: Helo command rejected: Address in RFC 1918 private network
blocked | 5.7.1 | 554 5.7.1 <mail.local>: Helo command rejected: ACCESS DENIED. Your email was rejected because the sending mail server does not identify itself correctly (.local)
blocked | 5.7.1 | 554 5.7.1 <host-7.dyn.a.example[198.51.100.7]>: Client host rejected: ACCESS DENIED. Your email was rejected because the sending mail server appears to be on a dynamic IP address
blocked | 5.0.0 | 554 Your IP is blocked
blocked | 5.7.1 | 554 5.7.1 <unknown[198.51.100.7]>: Client host rejected: spam source
spam-detected | 5.7.1 | 571 5.7.1 <a@a.example>... we don't accept junk mail
spam-detected | 5.7.1 | 550 5.7.1 Spam trigger words detected
user-unknown | 5.0.0 | 550 Requested action not taken: mailbox n@b.example not known. (in reply to RCPT TO command)
user-unknown | 5.1.1 | 550 5.1.1 Recipient not accepted (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 Invalid or expired recipient address (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 Inbox not found or expired (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 Invalid recipient for this domain (in reply to RCPT TO command)
user-unknown | 5.1.3 | 501 5.1.3 domain of mail address is syntactically incorrect (in reply to RCPT TO command)
relaying-denied | 5.0.0 | 550 Relaying prohibited, user is not local (n@b.example)
relaying-denied | 5.7.1 | 550 5.7.1 relay access denied - domain not managed by this server
relaying-denied | 5.7.1 | 553 sorry, we don't relay for [198.51.100.7] (#5.7.1)
sender-rejected | 5.7.1 | 550 5.7.1 sender domain rejected
sender-rejected | 5.7.1 | 554 5.7.1 sender rejected by relay policy
sender-rejected | 5.7.1 | 553 5.7.1 From address not owned by authenticated user
sender-rejected | 5.7.1 | 553 5.7.1 Sender address rejected: you are not authorized to send as <a@a.example>
sender-rejected | 5.7.1 | 550 5.7.1 Envelope sender must be on a.example
sender-rejected | 5.7.1 | 550 5.7.1 Sender not allowed
auth-failure | 5.7.1 | 550 5.7.1 DMARC policy: message rejected (p=reject)
auth-failure | 5.7.1 | 550 5.7.1 SPF fail and DMARC reject
auth-failure | 5.7.1 | 550 5.7.1 sender not SPF-verified (spf=fail)
content-error | 5.7.7 | 550 5.7.7 Failed to parse message.
`
