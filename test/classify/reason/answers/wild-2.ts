// More of reason-wild-1.ts: filters of Postfix and Exim, policy servers and milters, from what they say in public.
// reason, status field and diagnostic, one a line.

export default `
user-unknown | 5.0.0 | 550 Callout verification failed: 550 5.1.1 <n@b.example>: User unknown (in reply to RCPT TO command)
blocked | 5.0.0 | 550 Blacklisted in zen.c.example: https://c.example/query/ip/198.51.100.7
blocked | 5.0.0 | 550 backscatterer blacklisted: Sorry 198.51.100.7 is blacklisted
security-error | 5.0.0 | 550 unauthenticated session on submission port
tls-required | 5.0.0 | 550 Encryption is required from you
tls-required | 5.0.0 | 550 Encryption is required to this domain
tls-required | 5.0.0 | 550 Encryption is required from your domain
relaying-denied | 5.0.0 | 550 Relaying to this domain is forbidden
policy-violation | 5.0.0 | 550 Detected forbidden filetype (Security reasons).
virus-detected | 5.0.0 | 550 This message contains malware (Win.Test.EICAR_HDB-1)
auth-failure | 5.0.0 | 550 Message from a.example failed sender's DMARC policy, rejecting.
on-hold | 4.0.0 | 452 (n@b.example) requested action aborted: try again later - GL/GL
rate-limited | 4.4.2 | 421 4.4.2 Message submission rate for this client has exceeded the configured limit (in reply to MAIL FROM command)
blocked | 5.7.1 | 554 5.7.1 blocked using 3 dnsbls, INFO: [ix.c.example; zen.c.example; bl.c.example]
blocked | 5.7.1 | 554 5.7.1 <mail.b.example[198.51.100.7]>: Client host rejected: listed on dnsbl and dsl-7.b.example looks like dynip, INFO: [zen.c.example]
blocked | 5.7.1 | 554 5.7.1 <mail.b.example[198.51.100.7]>: Client host rejected: listed on dnsbl and mail.a.example does not match mail.b.example, INFO: [zen.c.example]
rate-limited | 4.7.1 | 450 4.7.1 please do not try more than once per 5 minutes
policy-violation | 5.0.0 | 550 Blacklisted file extension detected
policy-violation | 5.0.0 | 550 Executable not allowed invoice.zip: setup.exe.
policy-violation | 5.0.0 | 550 Potentially executable content (in .zip). - blocked!
policy-violation | 5.0.0 | 550 We do not accept attachments like: invoice.exe
policy-violation | 5.0.0 | 550 Unwanted file extension (scr)
syntax-error | 5.0.0 | 550 HELO required before MAIL
blocked | 5.0.0 | 550 HELO command rejected: HELO is IP only (See RFC2821 4.1.3)
blocked | 5.0.0 | 550 HELO command rejected: HELO is not an FQDN (contains no dot) (See RFC2821 4.1.1.1)
blocked | 5.0.0 | 550 HELO command rejected: HELO is not an FQDN (ends in dot) (See RFC2821 4.1.1.1)
blocked | 5.0.0 | 550 HELO command rejected: Impersonating me [mx1.b.example].
blocked | 5.0.0 | 550 Client host rejected: You are trying to use my address [192.0.2.11]
blocked | 5.0.0 | 550 Client host rejected: no HELO
blocked | 5.0.0 | 550 HELO on heloblocks Blocklist
blocked | 5.0.0 | 550 Helo name contains a bare IP address (HELO was 198.51.100.7)
blocked | 5.0.0 | 550 Helo name contains a ip address (HELO was 198-51-100-7.b.example) and not valid
spam-detected | 5.0.0 | 550 This message is spam.
policy-violation | 5.7.1 | 554 5.7.1 *** FOR SECURITY REASONS, ".exe" FILETYPES ARE AUTOMATICALLY REJECTED BY THIS SERVER, "invoice.exe" WAS REJECTED AS IT MAY CONTAIN VIRUSES ***
spam-detected | 5.7.1 | 550 5.7.1 Suspicious subject pattern
sender-rejected | 5.7.1 | 550 5.7.1 Invalid sender format
filtered | 5.7.1 | 554 5.7.1 <ceo@b.example>: Recipient address rejected: You are not allowed to send to this recipient
filtered | 5.7.1 | 554 5.7.1 <ceo@b.example>: Recipient address rejected: Restricted recipient
sender-rejected | 5.7.1 | 554 5.7.1 <a@a.example>: Sender address rejected: sorry, we don't provide smtp service for you.
sender-rejected | 5.7.1 | 554 5.7.1 <a@a.example>: Sender address rejected: Your e-mail was banned!
blocked | 5.7.1 | 554 5.7.1 <mail.b.example[198.51.100.7]>: Client host rejected: Your IP-range was banned!
blocked | 5.7.1 | 554 5.7.1 <mail.b.example[198.51.100.7]>: Client host rejected: Your Domain was banned!
blocked | 5.0.0 | 553 AUTO_DSL Please use your internet provider SMTP Server.
blocked | 5.7.1 | 554 5.7.1 <mail.a.example>: Helo command rejected: Faked hostname (a.example)
blocked | 5.7.1 | 554 5.7.1 <7-100-51-198.b.example>: Helo command rejected: Invalid hostname (ipable)
sender-rejected | 5.7.1 | 554 5.7.1 <a@a.example>: Sender address rejected: Domain MX in RFC 1918 private network
sender-rejected | 5.7.1 | 554 5.7.1 <a@a.example>: Sender address rejected: Domain MX in loopback network
sender-rejected | 5.0.0 | 550 <a@a.example>: Sender address rejected: Domains not registered properly
blocked | 5.7.1 | 554 5.7.1 <198.51.100.7>: Helo command rejected: ACCESS DENIED. Your email was rejected because the sending mail server sent non RFC compliant HELO identity (198.51.100.7)
blocked | 5.7.1 | 554 5.7.1 <a.example>: Helo command rejected: ACCESS DENIED. Your email was rejected because the sending mail server seems to be impersonating another mail server (a.example)
blocked | 5.7.1 | 554 5.7.1 <dsl-7.b.example>: Helo command rejected: ACCESS DENIED. Your email was rejected because the sending mail server appears to be on a dynamic IP address that should not be doing direct mail delivery (dsl-7)
policy-violation | 5.7.1 | 550 5.7.1 Sorry, we do not accept .scr file types.
spam-detected | 5.7.1 | 550 5.7.1 Confirmed spam. Go away.
spam-detected | 5.7.1 | 550 5.7.1 UBE Header - Past Date #1
sender-rejected | 5.7.1 | 550 5.7.1 You need to specify a return address, otherwise we will not accept your email.
spam-detected | 5.7.1 | 550 5.7.1 Sorry, your mailer was identified as spam mailing software.
spam-detected | 5.7.1 | 550 5.7.1 UBE Header - 12 Spaces
spam-detected | 5.7.1 | 550 5.7.1 Sorry, your mail was identified as spam.
policy-violation | 5.7.1 | 550 5.7.1 *** OpenOffice files ".sxw" are not supported here, please convert "offer.sxw" into MS Office or PDF files ***
policy-violation | 5.7.1 | 550 5.7.1 *** ZIP FILES ARE REJECTED FOR SECURITY MEASURES, USE RAR OR TAR.GZ FILES INSTEAD ***
policy-violation | 5.7.1 | 554 5.7.1 <n@b.example>: Recipient address rejected: smtpd-policy blocking n@b.example
rate-limited | 5.5.3 | 550 5.5.3 sorry, reached maximum number of recipients allowed in one session (chkuser)
policy-violation | 5.5.3 | 550 5.5.3 sorry, you are violating our security policies (chkuser)
user-unknown | 5.1.3 | 553 5.1.3 sorry, mailbox syntax not allowed (chkuser)
host-unknown | 5.1.2 | 550 5.1.2 sorry, can't find a valid MX for rcpt domain (chkuser)
network-error | 4.4.0 | 451 4.4.0 DNS temporary failure (chkuser)
security-error | 5.7.0 | 530 5.7.0 Authentication required (chkuser)
system-error | 4.3.0 | 451 4.3.0 system temporary unavailable, try again later (chkuser)
sender-rejected | 5.7.1 | 554 5.7.1 <DATA>: Data command rejected: Policy rejection due to null sender
message-too-big | 5.7.1 | 554 5.7.1 <END-OF-MESSAGE>: End-of-data rejected: Message size exceed (maybe caused by big attachment file)
blocked | 5.7.1 | 554 5.7.1 <mail.b.example[198.51.100.7]>: Client host rejected: Blacklisted reverse DNS name of server IP address
rate-limited | 5.7.1 | 554 5.7.1 <n@b.example>: Recipient address rejected: Throttling quota exceeded
rate-limited | 5.7.1 | 554 5.7.1 <END-OF-MESSAGE>: End-of-data rejected: Quota exceeded (number of mails in total)
content-error | 5.7.1 | 554 5.7.1 MIME type message/partial not accepted here
blocked | 5.7.1 | 550 5.7.1 Client address [198.51.100.7] blocked. See http://c.example/198.51.100.7
sender-rejected | 5.7.1 | 550 5.7.1 can't determine Purported Responsible Address
policy-violation | 5.7.1 | 550 5.7.1 HTML scripts inside header
blocked | 5.7.1 | 550 5.7.1 Unwanted contents of the HELO command
virus-detected | 5.7.1 | 550 5.7.1 Virus detected by ClamAV - http://c.example
system-error | 4.7.1 | 451 4.7.1 Temporary filtering failure
system-error | 4.3.2 | 451 4.3.2 AV system is not available now, try again later
system-error | 4.3.2 | 451 4.3.2 AV system temporarily overloaded - please try later
blocked | 5.1.3 | 550 5.1.3 Too many block lists - check http://c.example/rbls.html
network-error | 4.1.8 | 451 4.1.8 DNS address resolution error
policy-violation | 5.7.1 | 550 5.7.1 Hashcash required for this MX
auth-failure | 5.7.1 | 550 5.7.1 Invalid SRS signature
not-compliant | 5.7.1 | 554 5.7.1 no headers sent
sender-rejected | 5.7.1 | 550 5.7.1 User www-data is blocked from sending mail
sender-rejected | 5.7.1 | 550 5.7.1 Bounces not accepted
content-error | 5.7.7 | 554 5.7.7 Boundary error in your message, are you a spammer?
sender-rejected | 5.7.1 | 554 5.7.1 Rejected sender is not allowed for posting to this list
on-hold | 4.7.1 | 451 4.7.1 Greylisted: http://projects.c.example/greylisting/ Please retry in 5.0 minutes
`
