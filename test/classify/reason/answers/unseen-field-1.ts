// What servers of the field are known to answer, in our own words: reason, status field and diagnostic, one a line.

export default `
mailbox-full | 4.2.0 | 450 4.2.0 <n@s.example>: Recipient address rejected: Policy Rejection- Quota Exceeded. Email session ID: 1 (in reply to RCPT TO command)
message-too-big | 5.7.0 | 550 5.7.0 Message Size Violation (in reply to MAIL FROM command)
filtered | 5.7.1 | 550 5.7.1 Message rejected by recipient (EasySolve)
suspended | 5.2.1 | 554 5.2.1 <n@s.example>: owner of this address closed it (in reply to RCPT TO command)
expired | 4.4.2 | 421 4.4.2 mx.s.example Error: timeout exceeded
rate-limited | 4.7.0 | 421 4.7.0 mx.s.example Error: too many errors
relaying-denied | 4.7.1 | 454 4.7.1 <n@s.example>: Relay access denied (in reply to RCPT TO command)
user-unknown | 5.1.1 | 550 5.1.1 sid: abc Recipient unknown (#5.1.1)
user-unknown | 5.0.0 | 553 Invalid recipient n@s.example (Mode: normal) (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 No such user - psmtp (in reply to RCPT TO command)
user-unknown | 5.1.1 | 550 5.1.1 The email account does not exist. lf10si1 - psmtp
policy-violation | 5.0.0 | 552 sorry, that message contains a banned attachment
suspended | 5.0.0 | 550 [SUSPEND] Mailbox currently suspended - Please contact correspondent directly
filtered | 5.7.1 | 550 5.7.1 Your message cannot be delivered because the user's mailbox is configured with deny all
sender-rejected | 5.7.1 | 550 5.7.1 Domain name not found (in reply to MAIL FROM command)
sender-rejected | 5.0.0 | 554 Sending address not accepted
blocked | 5.0.0 | 571 incorrect IP - psmtp
suspended | 5.0.0 | 550 mailbox for n@s.example is not activated (in reply to RCPT TO command)
suspended | 5.0.0 | 550 Mailbox unavailable: account expired (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 5.1.1 User hidden by admin
suspended | 5.0.0 | 550 The recipient cannot receive mail because of unpaid bill (in reply to RCPT TO command)
mailbox-full | 5.0.0 | 550 5.2.2 Sorry, that user has too much mail waiting
mailbox-full | 5.0.0 | 550 recipient's quota used up (in reply to RCPT TO command)
mailbox-full | 5.0.0 | 552 mail box over capacity
mailbox-full | 4.2.2 | 450 4.2.2 n@s.example: user is temporarily out of space
mailbox-full | 5.2.2 | maildrop: maildir over quota.
mailbox-full | 5.2.2 | Disk quota exceeded while writing to the mailbox
mailbox-full | 5.0.0 | Mailbox full: retry timeout exceeded
mailbox-full | 5.0.0 | 550 User's Disk Quota Exceeded
ptr-required | 5.0.0 | 550 5.7.1 Sender IP must resolve
ptr-required | 5.7.1 | 550 5.7.1 Client host rejected: your address has no reverse entry
ptr-required | 5.7.1 | 554 5.7.1 You must have a PTR to mail us
ptr-required | 4.7.1 | 450 4.7.1 Client host rejected: cannot find your reverse hostname, [198.51.100.7]
ptr-required | 5.0.0 | 550 IP address 198.51.100.7 has a generic name: looks like a home connection
blocked | 5.0.0 | 550 we only accept mail from static IPs
blocked | 5.0.0 | 554 mx.s.example: your host has been blacklisted for 24 hours
blocked | 5.0.0 | 550-198.51.100.7 is on a DNS blocklist 550 see http://dnsbl.example
blocked | 5.0.0 | 521 5.7.1 Blocked by our firewall
bad-reputation | 5.0.0 | 421 Refused. You have a poor score at SenderBase
bad-reputation | 5.0.0 | 421 4.7.0 low reputation of your domain
spam-detected | 5.0.0 | 550 5.7.1 Spam score 8.1 exceeds threshold
spam-detected | 5.0.0 | 550 This looks like UCE
spam-detected | 5.0.0 | 554 5.7.1 Bulk mail not welcome
spam-detected | 5.0.0 | 550 Message refused: pharma spam
spam-detected | 5.0.0 | 550 5.7.1 URL in this email blocked by SURBL
spam-detected | 5.0.0 | 550 Reject: unwanted advertising
virus-detected | 5.0.0 | 554 Message refused: contains a trojan
virus-detected | 5.0.0 | 550 5.7.1 Mail infected by W97M
not-compliant | 5.0.0 | 552 5.6.0 Submitted message has an 8bit header
not-compliant | 5.0.0 | 550 5.6.0 Invalid Date header
not-compliant | 5.0.0 | 554 5.6.0 more than one Subject header
not-compliant | 5.0.0 | 554 Bare CR not allowed
not-compliant | 5.0.0 | 550 maximum allowed line length is 998 octets, got 1200
content-error | 5.0.0 | 554 5.6.0 MIME nesting too deep
content-error | 5.0.0 | 554 5.6.3 conversion required but not supported
content-error | 5.0.0 | 550 HTML mail is not accepted here
policy-violation | 5.0.0 | 552 Attachments of type exe not accepted
policy-violation | 5.0.0 | 550 password-protected zip files are rejected
policy-violation | 5.0.0 | 550 5.7.1 Rejected by policy of the domain owner
auth-failure | 5.0.0 | 554 5.7.1 The sender's domain has no SPF record
auth-failure | 5.0.0 | 550 5.7.1 DMARC unauthenticated mail is prohibited
auth-failure | 5.0.0 | 550 5.7.20 no passing DKIM signatures found
auth-failure | 5.0.0 | 550 From domain not aligned with DKIM or SPF
auth-failure | 5.0.0 | 550 5.7.1 sender is forged (SPF)
blocked | 5.0.0 | 550 Your email address is on this user's block list
sender-rejected | 5.0.0 | 550 5.1.0 <a@b.example>: Sender verify failed
sender-rejected | 5.0.0 | 553 5.1.8 a@b.example: Domain of sender address a@b.example does not exist
sender-rejected | 5.0.0 | 550 Sender domain is on blacklist
sender-rejected | 5.0.0 | 550 null sender not accepted here
sender-rejected | 5.0.0 | 550 bounces from this domain are not accepted
security-error | 5.0.0 | 530 5.7.1 Authentication required to send
security-error | 5.0.0 | 554 5.7.1 login first
security-error | 5.0.0 | 550 5.7.1 You are not permitted to send mail to this group
filtered | 5.0.0 | 550 5.7.1 Only authenticated senders may write to this address
tls-required | 5.0.0 | 550 STARTTLS is mandatory here
tls-required | 5.0.0 | 550 5.7.10 Encryption needed
tls-required | 4.0.0 | 454 TLS connection failed: error:1408F10B
tls-required | 4.7.5 | TLS certificate of the host does not match
rate-limited | 4.0.0 | 451 Requested action aborted: your server sends too quickly
rate-limited | 4.0.0 | 450 you are limited to 20 messages an hour
rate-limited | 4.0.0 | 452 4.5.3 Recipients per session limit reached
system-error | 4.0.0 | 421 4.3.2 All server ports are busy
rate-limited | 4.0.0 | 421 4.3.2 connection limit for your host reached
rate-limited | 5.0.0 | 550 sending volume exceeded for today
system-full | 4.0.0 | 451 4.3.1 queue disk almost full
system-full | 4.0.0 | 452 4.3.1 Insufficient system storage
system-full | 4.0.0 | 452 requested action not taken: out of storage
system-error | 4.0.0 | 451 4.3.2 Mail server in maintenance
system-error | 4.0.0 | 421 internal failure, try later
system-error | 5.0.0 | 554 Unexpected exception in handler
mailer-error | 5.0.0 | local mailer failed: maildrop: unable to open mailbox
syntax-error | 5.0.0 | 500 command unknown: XCLIENT
sender-rejected | 5.0.0 | 501 malformed MAIL FROM address
user-unknown | 5.0.0 | 501 5.1.3 Bad recipient address syntax
syntax-error | 5.0.0 | 503 RCPT without MAIL
network-error | 5.0.0 | 554 5.4.12 SMTP; Hop count exceeded
network-error | 5.0.0 | mail loop: too many Received lines
network-error | 4.0.0 | 451 name server did not answer
network-error | 4.0.0 | connect to mx.s.example: network is unreachable
expired | 4.0.0 | connection closed by foreign host
expired | 4.0.0 | no connection to mx.s.example could be made in 3 days
expired | 5.0.0 | undeliverable after 5 days in the queue
host-unknown | 5.0.0 | Domain nobody.example is not registered
host-unknown | 5.0.0 | 550 this domain is not hosted here
network-error | 5.0.0 | no DNS entry for nobody.example
not-accepting | 5.0.0 | domain accepts no mail (null MX)
not-accepting | 5.0.0 | 550 this domain does not receive mail
moved | 5.0.0 | This mailbox has moved to n@new.example
moved | 5.0.0 | 550 5.1.6 address changed, please update your address book
moved | 5.0.0 | 551 not our user, see new address
user-unknown | 5.1.1 | 550 5.1.1 no mailbox by that name is currently available
user-unknown | 5.0.0 | 550 We do not know this address (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 that address isn't valid here (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 invalid mail address (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 Cuenta no existe (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 Utente sconosciuto (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 Unbekannter Empfaenger (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 Usuario inexistente (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 Destinatario desconocido / Unknown recipient (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 Nieznany odbiorca (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 Uživatel neexistuje (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 Mottagaren är okänd (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 Caixa postal inexistente (in reply to RCPT TO command)
mailbox-full | 5.0.0 | 552 La casilla esta llena
mailbox-full | 5.0.0 | 552 Casella piena
mailbox-full | 5.0.0 | 552 Boite aux lettres pleine
user-unknown | 5.0.0 | 550 Requested action not taken: mailbox unavailable (in reply to RCPT TO command)
moved | 5.0.0 | 551 User not local; please try <n@new.example> (in reply to RCPT TO command)
mailbox-full | 5.0.0 | 552 Requested mail action aborted: exceeded storage allocation
user-unknown | 5.0.0 | 553 Requested action not taken: mailbox name not allowed (in reply to RCPT TO command)
user-unknown | 4.0.0 | 450 Requested mail action not taken: mailbox unavailable (in reply to RCPT TO command)
system-error | 4.0.0 | 451 Requested action aborted: local error in processing
system-full | 4.0.0 | 452 Requested action not taken: insufficient system storage
rate-limited | 4.0.0 | 452 Too many recipients
blocked | 4.0.0 | 421 mx.s.example Service not available, closing transmission channel
blocked | 5.0.0 | 550 Requested mail action not taken: Invalid IP
sender-rejected | 5.0.0 | 553 Requested mail action not taken: Fake sender
sender-rejected | 5.0.0 | 553 Requested action not taken: NULL sender is not allowed
relaying-denied | 5.0.0 | 553 Requested action not taken: Local user only
sender-rejected | 5.0.0 | 550 sender is rejected
security-error | 5.0.0 | 554 IP is rejected, smtp auth error limit exceed
suspended | 5.0.0 | 550 User suspended
blocked | 5.0.0 | 550 User in blacklist
policy-violation | 5.0.0 | 554 Format restriction violation. Email Session ID: {4DA7}
blocked | 5.0.0 | 550 Sorry, no access for this ip
sender-rejected | 5.0.0 | 550 Sorry, no access for this domain
sender-rejected | 4.0.0 | 451 From:domain must resolve
relaying-denied | 5.0.0 | 553 <n@s.example> ... unauthorized relay traffic prohibited
policy-violation | 5.0.0 | 553 Header Error
`
