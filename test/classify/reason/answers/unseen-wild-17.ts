// More of wild-16: milters, plugins and policy servers, from their sources.
// reason, status field and diagnostic, one a line. When written, 82 of 124 here and in wild-16 were told right.

export default `
network-error | 4.0.0 | 450 DNS lookup failure: Error: queryMx ETIMEOUT b.example
rate-limited | 4.0.0 | 450 We only accept mail one recipient at a time
user-unknown | 4.0.0 | 450 No such list 'n', go away. (in reply to RCPT TO command)
blocked | 5.0.0 | 550 Invalid address format in HELO
ptr-required | 5.0.0 | 550 Sorry, no FCrDNS match found
virus-detected | 5.0.0 | 550 Message is infected with Eicar-Test-Signature
system-error | 4.0.0 | 450 Virus scanner error
system-error | 4.0.0 | 450 Failed to Queue message
system-error | 4.0.0 | 450 Temporary error processing recipient
blocked | 5.7.1 | 554 5.7.1 Mail rejected: 198.51.100.7 is blacklisted
spam-detected | 5.7.1 | 554 5.7.1 Message rejected as spam (score 12.4)
virus-detected | 5.7.1 | 554 5.7.1 Message rejected: virus detected (Win.Test.EICAR_HDB-1)
tls-required | 5.7.1 | 554 5.7.1 MX host mx.b.example not permitted by MTA-STS policy
sender-rejected | 5.7.1 | 554 5.7.1 Sorry; <a@a.example> has an invalid MX record: Domain mx of a.example is a private IP address. (in reply to MAIL FROM command)
sender-rejected | 5.1.7 | 550 5.1.7 Sender address does not conform to RFC-2821 syntax
spam-detected | 5.7.1 | 550 5.7.1 Message rejected by spam policy
virus-detected | 5.7.1 | 554 5.7.1 Infected: Worm.Sober.U
blocked | 5.7.1 | 550 5.7.1 You have claimed to be me, but you are not
user-unknown | 5.0.0 | 500 Reject: Invalid One Time Address (in reply to RCPT TO command)
blocked | 5.7.1 | 550 5.7.1 hello name cannot be numeric ip
blocked | 5.7.1 | 550 5.7.1 Sheesh people!  Use a proper helo name!
auth-failure | 5.7.1 | 550-5.7.1 SPF fail: see http://spf.c.example/why.html 550-5.7.1 The hostname given in your MTA's HELO response is not listed 550-5.7.1 as a legitimate MTA in the SPF records for your domain. 550-5.7.1 If you get this bounce, the message was not in fact a forgery, 550 5.7.1 and you should notify your email administrator of the problem.
auth-failure | 4.3.0 | 450-4.3.0 SPF softfail: will keep trying until your SPF record is fixed. 450-4.3.0 If you get this Delivery Status Notice, your email was probably 450 4.3.0 legitimate.
auth-failure | 5.7.1 | 550-5.7.1 mail from a.example must pass SPF: http://spf.c.example/why.html 550-5.7.1 The a.example domain is one that spammers love to forge.  Due to 550-5.7.1 the volume of forged mail, we can only accept mail that 550 5.7.1 the SPF record for a.example explicitly designates as legitimate.
policy-violation | 5.7.1 | 550 5.7.1 That subject is not allowed
spam-detected | 5.7.1 | 550 5.7.1 Advertising not accepted here
spam-detected | 5.7.1 | 550 5.7.1 Your Message looks spammy
relaying-denied | 5.0.0 | 550 Relevo no permitido
user-unknown | 5.0.0 | 550 Caracteres invalidos en direccion (in reply to RCPT TO command)
tls-required | 5.0.0 | 550 TLS encryption is required for this connection
sender-rejected | 5.0.0 | 550 REJECTED - Sender Verify Failed - The email server for the domain [a.example] tells c.example that the sender's email address [a@a.example] is not a valid.
blocked | 5.0.0 | 550-Access denied - 198.51.100.7 550 listed by sbl.c.example
rate-limited | 4.0.0 | 451 only one recipient at a time
sender-rejected | 5.7.1 | 554 5.7.1 <a@c.example>: Sender address rejected: External public email domain is not allowed
on-hold | 4.7.1 | 451 4.7.1 SOFT REJECT - try again later #412 (support-id: C3BA7E2D01-a9d075 (in reply to end of DATA command)
sender-rejected | 5.0.0 | 553 private list access denied.
network-error | 4.0.0 | 427 Socks Connect to UNREACHABLE host
rate-limited | 5.0.0 | 552 Daily sending quota exceeded
spam-detected | 5.0.0 | 554 Reject by content spam at mail from
sender-rejected | 4.0.0 | 436 "MAIL FROM" doesn't conform with authentication [@sm060104] (Auth Account:a@a.example|Mail Account:c@a.example)
relaying-denied | 5.1.2 | 553 5.1.2 - Recipient address not local. relaying denied
sender-rejected | 5.0.0 | 550 Invalidated From address
system-error | 5.0.0 | host /var/imap/socket/lmtpprox[/var/imap/socket/lmtpprox] said: 554 5.0.0 Unexpected internal error
mailbox-full | 5.0.0 | Mailbox limit exceeded while appending message 550 <n@b.example>... Can't create output
blocked | 4.0.0 | 450 DT:RBL 163 mx35,_____wDXr+pk7bRfXeKRAA--.3S3 1605692772
rate-limited | 4.0.0 | 450 RP:DRC
blocked | 4.0.0 | 450 WM:BLI
sender-rejected | 4.0.0 | 450 WM:BLU
auth-failure | 5.0.0 | 550 MI:SPF 163 mx12,PsCowEBZ2F6W+ptbNTWbAA--.32738S2 1536947862
auth-failure | 5.0.0 | 550 MI:DMA
sender-rejected | 5.0.0 | 550 MI:IMF
rate-limited | 4.0.0 | 451 MI:SFQ
message-too-big | 5.3.4 | 552 5.3.4 - Message too large; message rejected.
blocked | 5.0.0 | 550 "JunkMail rejected - (a.example) [198.51.100.7]:54355 is in an RBL, see https://c.example/"
`
