// Answers from the sources of servers, forums and logs, gathered after the families of rules/reason/pairs.ts were
// widened. Reason, status field and diagnostic, one a line.

// Blind, 45 of 60 were told right, and 44 by the rules before that. Five are left out, of which the cause is not to be
// told without knowing the program.
const first = `
spam-detected | 5.7.1 | 550 5.7.1 Content-Policy accept-into-freezer-1 msg: Bayes Statistical Bogofilter considers this message SPAM. BF:<S 0.9924>
spam-detected | 4.0.0 | SMTP error from remote mail server after initial connection: 451 Spam email. Email Session ID: {5E26FC89-230023-208F00A-C0000000}
spam-detected | 4.0.0 | 450 Suspensao de envio solicitada pelo sistema antispam (PHASE-0 RIP)
auth-failure | 5.7.1 | 554 5.7.1 <n@b.example>: Recipient address rejected: Spf check: fail
ptr-required | 5.7.25 | 550 5.7.25 Forward-confirmed reverse DNS failed
ptr-required | 5.0.0 | 550 client [198.51.100.7] rejected; invalid TLD in rDNS (host.lan)
blocked | 5.7.1 | 554 5.7.1 Client host rejected because of email address enumeration.
sender-rejected | 5.0.0 | 550-Verification failed for <www-data@hobbiton> 550-unrouteable mail domain "hobbiton" 550 Sender verify failed
sender-rejected | 5.7.1 | 550 5.7.1 reserved for delivery-status notifications (in reply to MAIL FROM command)
sender-rejected | 5.0.0 | 550 Rejected: Empty sender not accepted on this server
sender-rejected | 5.0.0 | 550 Unauthorized sender domain: a.example
sender-rejected | 4.7.1 | 451 4.7.1 Sender is not authorized. Please try again.
security-error | 5.7.1 | 554 5.7.1 credentials revoked
not-compliant | 5.7.1 | 550-5.7.1 From header is not in RFC 5322 format
not-compliant | 5.6.0 | 554 5.6.0 BDAT chunk must use CRLF line endings
not-compliant | 5.6.0 | 554 5.6.0 Message line exceeds 998 octets
content-error | 5.6.0 | 554 5.6.0 Invalid message structure
content-error | 5.6.0 | 554 5.6.0 Message content rejected: could not parse message
expired | 4.0.0 | SMTP error from remote mail server after end of data: 421 Lost incoming connection
rate-limited | 4.0.0 | SMTP error from remote mail server after initial connection: 421 Too many concurrent SMTP connections; please try again later.
rate-limited | 4.2.1 | 450 4.2.1 Daily quota exceeded. (in reply to RCPT TO command)
rate-limited | 4.7.1 | 451 4.7.1 rate limited, slow down
relaying-denied | 5.7.1 | 192.0.2.11 does not like recipient. Remote host said: 553 sorry, relaying denied from your location [198.51.100.7] (#5.7.1)
user-unknown | 5.1.1 | 550 5.1.1 El buzón no existe
mailbox-full | 5.2.1 | 550 5.2.1 The user's mailbox is full
suspended | 4.0.0 | 452 <n@b.example>: Recipient address rejected: Domain not active [1DJID10L9700] (in reply to RCPT TO command)
filtered | 5.2.1 | 550 5.2.1 Not sending to previously bounced email
system-error | 4.3.2 | host mx1.s.example[198.51.100.9] refused to talk to me: 421 4.3.2 All screening ports are busy
system-error | 4.3.0 | 451 4.3.0 Erro temporario ao aceitar a mensagem
policy-violation | 5.0.0 | 550 Message contains unacceptable attachment (invoice.exe)
policy-violation | 5.7.0 | 550 5.7.0 message contains blocked MIME part (4f2a)
policy-violation | 5.7.1 | 554 5.7.1 This message does not meet our delivery requirements
message-too-big | 5.3.4 | 552 5.3.4 Message too big or read error
on-hold | 4.0.0 | 450 Split transaction, retry soon
syntax-error | 5.5.1 | 503 5.5.1 Duplicate EHLO
syntax-error | 5.0.0 | 503 Issue a reset if you want to start over
syntax-error | 5.0.0 | 502 TURN disallowed
rate-limited | 4.7.1 | 450 4.7.1 Error: too many AUTH commands
host-unknown | 5.1.2 | 550 5.1.2 Domain not served here [b.example]
host-unknown | 5.1.2 | 550 5.1.2 Not our domain
not-accepting | 5.1.2 | 550 5.1.2 b.example has no mail server: no MX and no address record (RFC 5321 5.1)
system-full | 4.3.1 | 452 4.3.1 Mail system full, try again later.
auth-failure | 4.4.3 | 451 4.4.3 temporary error when checking the SPF policy
auth-failure | 4.4.3 | 451 4.4.3 SPF record(s) temporarily unavailable: timeout
auth-failure | 5.7.1 | 550 5.7.1 DMARC policy violation
system-error | 4.4.3 | 451 4.4.3 Unable to verify address at this time.
ptr-required | 4.7.25 | 450 4.7.25 Temporary error validating reverse DNS.
sender-rejected | 5.7.1 | 553 5.7.1 Sender not owned by authenticated user
sender-rejected | 5.7.1 | 553 5.7.1 <a@a.example>: Sender address rejected, sever not logged in (server only for local users)
network-error | 5.4.6 | 554 5.4.6 <n@b.example> Proxying loops to itself
network-error | 5.4.6 | 554 5.4.6 Routing loop detected, too many Received headers
policy-violation | 5.6.1 | 550 5.6.1 Message rejected: content not acceptable
system-error | 5.3.5 | 554 5.3.5 System file missing
system-error | 4.3.2 | 451 4.3.2 serviço indisponível no momento
blocked | 4.7.1 | 450 4.7.1 Client host rejected: Service unavailable (in reply to RCPT TO command)
`

// Gathered last. Blind, 30 of 39 were told right, and as many by the rules before the families were widened. Seven are
// left out.
const last = `
security-error | 4.7.0 | 451 4.7.0 OAuth error, try again later
tls-required | 4.7.0 | 451 4.7.0 downstream TLS failure
rate-limited | 4.7.0 | 451 4.7.0 Too many messages this session
system-error | 4.7.0 | 451 4.7.0 Temporary scanning failure; please retry later
system-error | 4.7.0 | 451 4.7.0 Temporary server error
blocked | 5.3.0 | 554 5.3.0 Invalid parameters of HELO
on-hold | 4.2.0 | 450 4.2.0 rejected by Greylist
rate-limited | 5.0.0 | 550 Address rejected: Monthly forwarding limit exceeded
on-hold | 4.3.0 | 450 4.3.0 There will be a delay in delivery of this message.
system-error | 4.3.0 | 450 4.3.0 Internal storage worker failed
sender-rejected | 5.1.7 | 501 5.1.7 invalid sender address
system-error | 4.3.0 | 451 4.3.0 SES temporarily unavailable, try later
blocked | 5.0.0 | 554 5.0.0 bad helo
expired | 4.4.1 | 451 4.4.1 Could not forward to n@b.example, will retry
user-unknown | 5.1.0 | 550 5.1.0 Invalid address (in reply to RCPT TO command)
system-error | 5.3.0 | 550 5.3.0 User database failure
content-error | 5.6.0 | 501 5.6.0 data error
rate-limited | 5.7.0 | 554 5.7.0 outgoing message limit exceeded
rate-limited | 5.7.0 | 554 5.7.0 Too many erroneous commands, closing connection
tls-required | 5.7.0 | 554 5.7.0 TLS required
expired | 4.4.2 | 421 4.4.2 Timeout, closing connection
expired | 4.4.2 | 421 4.4.2 session time limit reached
expired | 4.4.2 | 421 4.4.2 Session lifetime exceeded
expired | 4.4.2 | 421 4.4.2 Връзката е прекъсната поради SocketError
auth-failure | 5.7.20 | 550 5.7.20 No passing DKIM signatures found.
blocked | 5.7.2 | 550 5.7.2 Sender IP rejected
sender-rejected | 5.7.2 | 550 5.7.2 You are not allowed to post to this list
sender-rejected | 5.1.8 | 553 5.1.8 Sender e-mail address domain does not exist.
system-error | 4.3.2 | 421 4.3.2 System resources unavailable, closing connection
system-error | 4.3.0 | 451 4.3.0 Temporary failure (truncated message)
content-error | 5.6.0 | 554 5.6.0 Not a mail
relaying-denied | 4.7.1 | 450 4.7.1 We do not relay for b.example
`

export default [first, last].join('')
