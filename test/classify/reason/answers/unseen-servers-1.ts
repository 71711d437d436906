// What mail servers are known to answer, in our own words: reason, status field and diagnostic, one a line.

export default `
host-unknown | 5.0.0 | all relevant MX records point to non-existent hosts
network-error | 5.0.0 | lowest numbered MX record points to local host
user-unknown | 5.0.0 | unknown local-part "nina" in domain "shop.example"
mailbox-full | 5.0.0 | mailbox is full (MTA-imposed quota exceeded while writing to tmp/1234.H1.mx.example)
mailer-error | 5.0.0 | Child process of virtual_delivery transport returned 69 (could mean service or program unavailable) from command: /usr/local/bin/spamc
network-error | 5.0.0 | Too many "Received" headers - suspected mail loop
rate-limited | 5.0.0 | Domain shop.example has exceeded the max emails per hour (52/50 (104%)) allowed.  Message discarded.
rate-limited | 5.0.0 | Domain shop.example has exceeded the max defers and failures per hour (5/5 (100%)) allowed. Message discarded.
system-error | 5.0.0 | an error was detected while processing a file of aliases or forwarding instructions
sender-rejected | 5.0.0 | 550-Verification failed for <news@list.example> 550-No Such User Here" 550 Sender verify failed
sender-rejected | 5.0.0 | 550 Callback setup failed while verifying sender
blocked | 5.0.0 | 550 "JunkMail rejected - mx.shop.example [198.51.100.7]:41234 is in an RBL: https://www.spamhaus.org/sbl/query/SBLCSS"
policy-violation | 5.0.0 | 550 Administrative prohibition
message-too-big | 5.0.0 | SMTP error from remote mail server after end of data: 552 Message size exceeds maximum permitted
virus-detected | 5.0.0 | 550 This message contains a virus (Eicar-Test-Signature).
expired | 5.0.0 | SMTP timeout while connected to mx.shop.example [198.51.100.7] after sending data block
blocked | 5.0.0 | Remote host mx.shop.example [198.51.100.7] closed connection in response to initial connection
blocked | 5.0.0 | 550 HELO is faked / your HELO does not match your IP
sender-rejected | 5.0.0 | 550-Previous (cached) callout verification failure
network-error | 5.0.0 | host lookup did not complete: retry timeout exceeded
user-unknown | 5.0.0 | No such person at this address
suspended | 5.0.0 | Mail for nina rejected: account has been suspended
system-error | 5.0.0 | local delivery failed
user-unknown | 5.0.0 | Unable to find user nina in passwd file
security-error | 5.0.0 | authentication required
sender-rejected | 5.0.0 | 550-Sender has no A, AAAA, or MX DNS records. 550 l.example
sender-rejected | 5.0.0 | 451 Could not complete sender verify callout
relaying-denied | 5.0.0 | Mailing to remote domains not supported
network-error | 5.0.0 | remote host address is the local host
host-unknown | 5.0.0 | Unroutable address
host-unknown | 5.0.0 | domain missing or malformed
tls-required | 5.0.0 | a TLS session is required but the server did not offer TLS support
host-unknown | 5.0.0 | it appears that the DNS operator for this domain has installed an invalid MX record with an IP address instead of a domain name on the right hand side.
filtered | 5.0.0 | 550 Unknown user account
user-unknown | 5.1.1 | SMTP error from remote mail server after RCPT TO:<n@s.example>: 550 We don't handle mail for that name here
suspended | 5.0.0 | SMTP error from remote mail server after RCPT TO:<n@s.example>: host mx.s.example [198.51.100.7]: 550 Box is closed
user-unknown | 5.0.0 | SMTP error from remote mail server after RCPT TO:<n@s.example>: 550 There is no one here by that name
mailbox-full | 5.0.0 | SMTP error from remote mail server after RCPT TO:<n@s.example>: 550 This account is over its allotted space
sender-rejected | 5.0.0 | SMTP error from remote mail server after MAIL FROM:<a@b.example>: 550 Your domain has no MX
blocked | 5.0.0 | SMTP error from remote mail server after MAIL FROM:<a@b.example> SIZE=3000: 550 Access denied - Invalid HELO name (See RFC2821 4.1.1.1)
blocked | 5.0.0 | SMTP error from remote mail server after RCPT TO:<n@s.example>: 550-Rejected, your IP 198.51.100.7 has bad karma
policy-violation | 5.0.0 | SMTP error from remote mail server after end of data: 550 Message contains a banned attachment
spam-detected | 5.0.0 | SMTP error from remote mail server after end of data: 550 This message scored 12.1 points. Congratulations!
policy-violation | 5.0.0 | SMTP error from remote mail server after end of data: 554 rejected due to content
blocked | 5.0.0 | SMTP error from remote mail server after HELO app: 501 Syntactically invalid HELO argument(s)
blocked | 5.0.0 | SMTP error from remote mail server after initial connection: 554 No SMTP service
security-error | 5.0.0 | SMTP error from remote mail server after RCPT TO:<n@s.example>: 550 authentication required for relay
filtered | 5.0.0 | SMTP error from remote mail server after RCPT TO:<n@s.example>: 554 5.7.1 Sorry, you are not whitelisted
on-hold | 5.0.0 | SMTP error from remote mail server after RCPT TO:<n@s.example>: 450 try again, greylisted for 300 seconds
relaying-denied | 5.0.0 | SMTP error from remote mail server after RCPT TO:<n@s.example>: 550 relay not permitted
ptr-required | 5.0.0 | SMTP error from remote mail server after RCPT TO:<n@s.example>: 550 inconsistent or no DNS PTR record for 198.51.100.7 (see RFC 1912 2.1)
user-unknown | 5.0.0 | SMTP error from remote mail server after RCPT TO:<n@s.example>: 550 Mailbox currently unavailable
ptr-required | 5.0.0 | no host name found for IP address
mailbox-full | 5.0.0 | "nina" mailbox quota has been reached
expired | 5.0.0 | all hosts for 's.example' have been failing for a long time (and retry time not reached)
on-hold | 5.0.0 | an undisclosed error occurred
network-error | 5.0.0 | all relevant MX records are invalid: host lookup failed
expired | 5.0.0 | DNS lookup of s.example (MX) deferred
network-error | 5.4.6 | mail for shop.example loops back to myself
network-error | 5.4.6 | mail forwarding loop for nina@shop.example
user-unknown | 5.1.1 | unknown user: "nina"
mailbox-full | 5.2.2 | cannot update mailbox /var/mail/nina for user nina. error writing message: File too large
mailer-error | 5.3.0 | Command died with status 127: "/usr/bin/vacation nina". Command output: sh: vacation: not found
expired | 4.4.2 | lost connection with mx.shop.example[198.51.100.7] while performing the HELO handshake
expired | 4.4.2 | conversation with mx.shop.example[198.51.100.7] timed out while receiving the initial server greeting
tls-required | 4.7.5 | Server certificate not verified
tls-required | 5.7.4 | TLS is required, but was not offered by host mx.shop.example[198.51.100.7]
tls-required | 5.7.0 | 530 5.7.0 Must issue a STARTTLS command first (in reply to MAIL FROM command)
message-too-big | 5.3.4 | message size 45876543 exceeds size limit 20480000 of server mx.shop.example[198.51.100.7]
on-hold | 4.2.0 | 450 4.2.0 <nina@shop.example>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/shop.example.html (in reply to RCPT TO command)
user-unknown | 5.1.1 | 550 5.1.1 <nina@shop.example> User doesn't exist: nina@shop.example (in reply to RCPT TO command)
user-unknown | 5.1.1 | 550-Mailbox unknown.  Either there is no mailbox associated with this 550-name or you do not have authorization to see it. 550 5.1.1 User unknown (in reply to RCPT TO command)
mailbox-full | 4.2.2 | 452 4.2.2 Over quota (in reply to RCPT TO command)
security-error | 4.7.8 | SASL authentication failed; server smtp.shop.example[198.51.100.7] said: 535 5.7.8 Error: authentication failed
user-unknown | 5.1.1 | 550 5.1.1 <nina@shop.example>: Recipient address rejected: undeliverable address: host mx.shop.example[198.51.100.7] said: 550 5.1.1 User unknown
sender-rejected | 5.7.1 | 553 5.7.1 <news@list.example>: Sender address rejected: not owned by user bob
blocked | 5.7.1 | 554 5.7.1 <mx.list.example[198.51.100.7]>: Client host rejected: Access denied
network-error | 5.4.0 | 554 5.4.0 Error: too many hops
spam-detected | 5.7.1 | 550 5.7.1 Message content rejected, UBE, id=12345-01
rate-limited | 4.5.3 | 452 4.5.3 Error: too many recipients
rate-limited | 4.7.1 | 450 4.7.1 Error: too much mail from 198.51.100.7
syntax-error | 5.5.0 | 503 5.5.0 <DATA>: Data command rejected: Improper use of SMTP command pipelining
system-error | 4.3.0 | mail transport unavailable
system-error | 4.3.5 | 451 4.3.5 Server configuration error
mailer-error | 4.3.0 | temporary failure. Command output: Can't open log file
sender-rejected | 5.7.1 | 554 5.7.1 <news@list.example>: Sender address rejected: Access denied
moved | 5.0.0 | User has moved to nina@new.example
moved | 5.1.6 | 551 5.1.6 User has moved; please try nina@new.example
host-unknown | 5.4.4 | Host or domain name not found. Name service error for name=nobody.example type=AAAA: Host found but no data record of requested type
network-error | 4.4.3 | Host or domain name not found. Name service error for name=nobody.example type=MX: Host not found, try again
not-accepting | 5.1.0 | domain nobody.example does not accept mail (nullMX)
auth-failure | 5.7.1 | 550 5.7.1 <nina@shop.example>: Recipient address rejected: SPF-Result=list.example: 'SPF fail - not authorized'
policy-violation | 5.7.1 | 554 5.7.1 Rejected by header check
system-error | 4.7.1 | 451 4.7.1 Service unavailable - try again later
user-unknown | 5.0.0 | 550 Requested action not taken: mailbox unavailable or not local (in reply to RCPT TO command)
user-unknown | 5.1.1 | 550 5.1.1 <n@s.example>: Email address could not be found, or was misspelled (in reply to RCPT TO command)
suspended | 5.0.0 | 550 Account closed due to inactivity. No forwarding information is available. (in reply to RCPT TO command)
suspended | 5.2.1 | 550 5.2.1 The email account is temporarily disabled because of spam (in reply to RCPT TO command)
user-unknown | 5.0.0 | 553 5.3.0 <n@s.example>... No such user here (in reply to RCPT TO command)
sender-rejected | 5.7.1 | 550 5.7.1 The mail was refused because the domain of the sender has no valid MX (in reply to MAIL FROM command)
blocked | 5.7.1 | 554 5.7.1 Spammer IP denied (in reply to RCPT TO command)
sender-rejected | 5.7.1 | 550 5.7.1 Mail from country XY not accepted (in reply to RCPT TO command)
blocked | 4.7.1 | 450 4.7.1 <app>: Helo command rejected: Host not found (in reply to RCPT TO command)
policy-violation | 5.7.1 | 554 5.7.1 Your message violates our usage guidelines (in reply to end of DATA command)
spam-detected | 5.7.1 | 550 5.7.1 Suspicious content found (in reply to end of DATA command)
not-compliant | 5.6.0 | 554 5.6.0 Message contains invalid header (in reply to end of DATA command)
not-compliant | 5.6.0 | 550 5.6.0 Lone CR or LF in headers (see RFC2822 section 2.2) (in reply to end of DATA command)
not-compliant | 5.7.0 | 554 5.7.0 Reject, id=123-01 - BAD_HEADER (in reply to end of DATA command)
virus-detected | 5.7.0 | 554 5.7.0 Reject, id=123-01 - INFECTED: Eicar (in reply to end of DATA command)
auth-failure | 5.7.0 | 550 5.7.0 Message rejected per sender's DMARC policy (in reply to end of DATA command)
network-error | 4.3.0 | 451 4.3.0 <n@s.example>: Temporary lookup failure (in reply to RCPT TO command)
not-accepting | 4.3.2 | 421 4.3.2 System not accepting network messages
expired | 4.4.1 | connect to mx.s.example[198.51.100.7]:25: Operation timed out
expired | 4.4.1 | connect to mx.s.example[198.51.100.7]:25: Connection refused
expired | 4.4.1 | connect to 127.0.0.1[127.0.0.1]:10024: Connection refused
blocked | 4.4.2 | host mx.s.example[198.51.100.7] refused to talk to me: 554 5.7.1 You are not allowed to connect.
rate-limited | 4.0.0 | host mx.s.example[198.51.100.7] refused to talk to me: 421 Too many concurrent SMTP connections from this IP address; please try again later.
system-error | 4.0.0 | host mx.s.example[198.51.100.7] refused to talk to me: 450 busy - please try later
network-error | 5.4.7 | delivery temporarily suspended: connect to mx.s.example[198.51.100.7]:25: No route to host
mailbox-full | 5.2.0 | can't create user output file. Command output: procmail: Quota exceeded while writing "/home/n/Maildir"
user-unknown | 5.1.1 | 550 5.1.1 <n@s.example>: Recipient address rejected: This user is not allowed to receive external mail (in reply to RCPT TO command)
auth-failure | 5.7.1 | 550 5.7.1 <n@s.example>: Recipient address rejected: Message rejected due to: SPF fail - not authorized.
mailbox-full | 5.2.2 | 452-4.2.2 The email account that you tried to reach is over quota. Please direct 452-4.2.2 the recipient to (in reply to RCPT TO command)
mailbox-full | 5.2.2 | lmtp 552 5.2.2 <n@s.example> Quota exceeded (mailbox for user is full) (in reply to end of DATA command)
system-error | 5.5.0 | host /var/run/dovecot/lmtp said: 554 5.5.0 BUG: Unknown internal error
system-error | 4.7.0 | 451 4.7.0 Temporary server error. Please try again later. PRX4
tls-required | 4.7.0 | TLS handshake failed for service=smtp peer=
tls-required | 5.7.5 | Cannot start TLS: certificate not trusted
content-error | 5.6.0 | Data format error
network-error | 5.4.6 | 554 5.4.6 Too many hops 26 (25 max): from <news@list.example> via mx
network-error | 5.3.5 | 553 5.3.5 mx.shop.example. config error: mail loops back to me (MX problem?)
system-error | 5.3.5 | 554 5.3.5 Local configuration error
expired | 4.4.1 | Deferred: Connection refused by mx.shop.example.
sender-rejected | 5.1.8 | 501 5.1.8 Domain of sender address news@list.invalid does not exist
syntax-error | 5.5.4 | 553 5.5.4 <news>... Real domain name required for sender address
relaying-denied | 5.7.1 | 550 5.7.1 <nina@shop.example>... Relaying denied. Proper authentication required.
ptr-required | 5.7.1 | 550 5.7.1 <nina@shop.example>... Relaying denied. IP name lookup failed [198.51.100.7]
message-too-big | 5.2.3 | 552 5.2.3 Message exceeds maximum fixed size (10240000)
mailer-error | 5.3.0 | 554 5.3.0 unknown mailer error 1
system-error | 5.2.0 | 550 5.2.0 <nina@shop.example>... Can't create output
blocked | 5.7.1 | 550 5.7.1 Rejected: 198.51.100.7 listed at bl.spamcop.net
syntax-error | 5.5.0 | 550 5.5.0 Remote protocol error
on-hold | 4.7.1 | 451 4.7.1 Greylisting in action, please come back in 00:05:00
host-unknown | 5.1.2 | 550 5.1.2 <nina@nobody.example>... Host unknown (Name server: nobody.example.: host not found)
network-error | 4.0.0 | 451 nobody.example: Name server timeout
ptr-required | 5.7.1 | 550 5.7.1 Fix reverse DNS for 198.51.100.7
blocked | 5.0.0 | 553 rejected - see http://njabl.org/
suspended | 5.0.0 | 550 Mailbox has been disabled for inactivity
filtered | 5.0.0 | 550 5.0.0 Mailbox nina is not available
syntax-error | 5.5.1 | 503 5.5.1 Need RCPT (recipient)
user-unknown | 5.1.1 | 550 5.1.1 <n@s.example>... User has been deleted
blocked | 5.7.1 | 553 5.7.1 Your mail host 198.51.100.7 is on our deny list
security-error | 5.7.1 | 571 5.7.1 Message refused by Greymail
security-error | 5.7.1 | 550 5.7.1 Command rejected
security-error | 5.7.1 | 554 5.7.1 Access denied
sender-rejected | 5.2.0 | 550 5.2.0 This mailbox may only be reached by members
suspended | 4.2.0 | 451 4.2.0 mailbox locked by another process
blocked | 5.3.0 | 554 5.3.0 Address in use as a spamtrap
user-unknown | 5.1.3 | 553 5.1.3 <n@s.example>... User address required
host-unknown | 5.1.2 | 553 5.1.2 Invalid route address
`
