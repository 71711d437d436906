// What people paste of logs and reports into the issues of mail servers, lists, panels and web programs, with our
// own names. reason, status field and diagnostic, one a line. Blind, 124 of 157 here and in issues-1 were told right; nine
// are left out, whose cause is a matter of convention.

export default `
blocked | 5.7.1 | 554 5.7.1 Service unavailable; Client host [198.51.100.7] blocked using zen.spamhaus.example; Error: open resolver; https://check.spamhaus.example/returnc/pub/198.51.100.7/ (in reply to RCPT TO command)
auth-failure | 4.7.26 | 421-4.7.26 Your email has been rate limited because it is unauthenticated. Gmail 421-4.7.26 requires all senders to authenticate with either SPF or DKIM. 421-4.7.26 Authentication results: 421-4.7.26 DKIM = did not pass 421-4.7.26 SPF [a.example] with ip: [198.51.100.7] = did not pass 421 4.7.26 https://support.google.example/mail/answer/81126#authentication 4fb - gsmtp
blocked | 5.0.0 | Invalid greeting. response=554 Blocked - see https://ipcheck.proofpoint.example/?ip=198.51.100.7: 554 Blocked - see https://ipcheck.proofpoint.example/?ip=198.51.100.7
blocked | 5.7.1 | Invalid greeting. response=554 5.7.1 You are not allowed to connect.: 554 5.7.1 You are not allowed to connect.
network-error | 4.0.0 | 450 Can't find an MX server for b.example
auth-failure | 5.0.0 | 550 SPF Rejected: Not allowed to send from a@a.example
auth-failure | 5.7.1 | 192.0.2.27 failed after I sent the message. Remote host said: 550-5.7.1 Unauthenticated email from a.example is not accepted due to 550-5.7.1 domain's DMARC policy. Please contact the administrator of 550-5.7.1 a.example domain if this was a legitimate mail. 550 5.7.1 DMARC initiative. r75si5694561wmf.156 - gsmtp
rate-limited | 4.0.0 | 451-The server has reached its limit for processing requests from your host. 451 Please try again later.
syntax-error | 5.0.0 | 503 RCPT command expected
filtered | 5.7.1 | 554 5.7.1 <n@b.example>: Recipient address rejected: policy rejection: n@b.example: recipient is known to bounce; see https://www.b.example/info/recipient-is-known-to-bounce/ (in reply to RCPT TO command)
syntax-error | 5.5.1 | 503 5.5.1 Error: nested MAIL command
rate-limited | 5.4.6 | 550 5.4.6 Mail rate exceeded limit. <a href=https://mail.b.example/UnblockMe target=_blank>Click here</a> to unblock
sender-rejected | 5.7.1 | 554 5.7.1 <a@a.example>: Sender address rejected: B.example sender from external (in reply to RCPT TO command)
blocked | 5.7.1 | 554 5.7.1 <host-198-51-100-7.a.example>: Helo command rejected: ACCESS DENIED. Your email was rejected because the sending mail server appears to be on a dynamic IP address that should not be doing direct mail delivery (in reply to RCPT TO command)
user-unknown | 5.1.2 | 550 5.1.2 Mailbox does not exist.
tls-required | 4.0.0 | TLS error from 'mx.b.example': Handshake failed: received fatal alert: HandshakeFailure
tls-required | 4.0.0 | STARTTLS was not advertised by host
system-full | 4.3.1 | 452 4.3.1 Insufficient system storage. The message was not sent; try to reduce the message size or wait some time
sender-rejected | 4.0.0 | Deferred: 421 unable to verify sender domain
relaying-denied | 4.7.1 | Deferred: 454 4.7.1 <n@b.example>: Relay access denied
system-error | 4.3.5 | Deferred: 451 4.3.5 Server configuration problem
sender-rejected | 4.1.8 | Deferred: 450 4.1.8 <root@localhost.localdomain>: Sender address rejected: Domain not found
rate-limited | 4.3.2 | SMTP error from remote mail server after RCPT TO:<n@b.example>: host mx0.b.example [198.51.100.9]: 450 4.3.2 Too many mails (mail bomb), try again in 1 hour(s) 25 minute(s) and see ( http://portal.b.example/serverrules ) {mx-us011}
system-error | 4.0.0 | SMTP error from remote mail server after end of data: host oa.b.example [198.51.100.9]: 451 4.0.0 Error processing message: Unable to retrieve the data:smdksmlk
expired | 4.0.0 | host mx.b.example [198.51.100.9]: Operation timed out
suspended | 5.0.0 | SMTP error from remote mail server after end of data: host mta7.b.example [198.51.100.9]: 554 delivery error: dd Sorry your message to n@b.example cannot be delivered. This account has been disabled or discontinued [#102]. - mta1229.b.example
blocked | 5.7.1 | recipient <n@b.example> rejected: 550 5.7.1 Service unavailable; Client host [198.51.100.7 <-- a.example] blocked using FBLW15
sender-rejected | 5.0.0 | host mail.b.example[198.51.100.9] said: 550-From header sender domain not verified (a.example) 550-On your Sending > Verified Senders page 550 verify the sender domain or email to be allowed to send. (in reply to end of DATA command)
user-unknown | 5.0.0 | host mxs.b.example[198.51.100.9] said: 550 Message was not accepted -- invalid mailbox. Local mailbox n@b.example is unavailable: user not found (in reply to end of DATA command)
spam-detected | 5.0.0 | 550 spam message rejected. Please visit http://help.b.example/notspam-support/id?c=fhtDsnELae77cN6t9 or report details to abuse@corp.b.example. Error code: B2431B7EEE690B71ADDE70FB (in reply to end of DATA command)
auth-failure | 5.7.1 | 550-5.7.1 This message does not have authentication information or fails to pass 550-5.7.1 authentication checks. To best protect our users from spam, the 550-5.7.1 message has been blocked. - gsmtp (in reply to end of DATA command)
blocked | 4.0.0 | host gateway.b.example[198.51.100.9] refused to talk to me: 521-198.51.100.7 blocked by ldap:ou=rblmx,dc=b,dc=example 521 Error - Blocked for abuse. Contact abuse_rbl@abuse-b.example.
mailer-error | 5.3.0 | Command died with status 126: "procmail -a "$EXTENSION"". Command output: sh: 1: procmail: Permission denied
mailer-error | 5.3.0 | Command died with status 255: "/usr/bin/faxmail". Command output: faxmail: Cannot create temp directory /tmp//faxmail.rdqNMa.
mailer-error | 4.3.0 | temporary failure. Command output: hook: the endpoint answered 401; the message stays in the queue
system-error | 4.7.1 | host 127.0.0.1[127.0.0.1] said: 451 4.7.1 TempFailed, id=09631-10, from MTA([127.0.0.1]:10025): 451 4.7.1 Service unavailable - try again later (in reply to end of DATA command)
system-error | 4.5.0 | host 127.0.0.1[127.0.0.1] said: 451 4.5.0 From MTA([127.0.0.1]:10025) during fwd-connect (Negative greeting: at (eval 113) line 596, <GEN35> line 82.): id=01086-04 (in reply to end of DATA command)
security-error | 5.7.0 | SASL authentication failed; server mail.b.example[198.51.100.9] said: 535 5.7.0 Incorrect username or password {mp039}
tls-required | 5.7.0 | host smtp.b.example[198.51.100.9] said: 530 5.7.0 Must issue a STARTTLS command first. m5sm772264gve.3 (in reply to MAIL FROM command)
suspended | 4.7.1 | host msgin.b.example[198.51.100.9] said: 421 4.7.1 RCP-T4 http://postmaster.b.example/response_codes?ip=198.51.100.7#unavailable Recipient account is unavailable (in reply to RCPT TO command)
expired | 4.0.0 | host b.example[198.51.100.9] said: 421 Read data from client error (in reply to end of DATA command)
system-error | 5.5.1 | 503 5.5.1 Error: need MAIL command - MAIL FROM error: 451 4.7.1 Service unavailable - try again later (in reply to RCPT TO command)
mailer-error | 4.3.0 | Deferred: local mailer (/usr/sbin/cyrus-deliver) exited with EX_TEMPFAIL
host-unknown | 5.0.0 | host b.example[198.51.100.9] said: 550 unrouteable mail domain b.example (in reply to RCPT TO command)
blocked | 5.7.1 | 550-5.7.1 [198.51.100.7] The IP you're using to send mail is not authorized to 550-5.7.1 send email directly to our servers. Please use the SMTP relay at your 550-5.7.1 service provider instead. - gsmtp
spam-detected | 5.0.0 | 550 Message body: SPAM FOUND
sender-rejected | 5.0.0 | 550 The a.example domain is not verified. Please, add and verify your domain on https://b.example/domains
spam-detected | 5.0.0 | 554 DT:SPM 163 smtp10,DsCowADXwbimJ+9cbRZ+Ig--.17524S3 1559177175,please see http://mail.b.example/help/help_spam_16.htm?ip=198.51.100.7&hostid=smtp10&time=1559177175
spam-detected | 5.0.0 | 550 Suspicion of spam
relaying-denied | 5.0.0 | 553 Sender is not allowed to relay emails
sender-rejected | 5.0.0 | 553 Mail from must equal authorized user
relaying-denied | 5.0.0 | 550 not relaying to that domain
rate-limited | 4.7.1 | 451 4.7.1 [R2] Too many mails received from a.example within the last 5 minutes
sender-rejected | 5.0.0 | 554 5.0.0 Error: transaction failed, blame it on the weather: invalid return path
rate-limited | 5.4.5 | 550-5.4.5 Daily user sending limit exceeded. For more information on Gmail 550-5.4.5 sending limits go to 550 5.4.5 https://support.google.example/a/answer/166852 w4-20020a4ae9e4 - gsmtp
security-error | 5.0.0 | 503 Error: need EHLO and AUTH first !
sender-rejected | 5.7.1 | 554 5.7.1 The sender address is unauthorized e8elkxYhRzaLlkY-Ah049w - nsmtp
rate-limited | 5.4.5 | 550 5.4.5 Daily user sending quota exceeded. r12sm16585631pfd.187 - gsmtp
user-unknown | 5.0.0 | 554 RCPT (n@b.example) dosn't exist
security-error | 5.0.0 | 550 "You are not allowed to send email" (in reply to RCPT TO command)
security-error | 5.7.14 | 534-5.7.14 <https://accounts.google.example/signin/continue?sarp=1> Please log in via your web browser and then try again. 534-5.7.14 Learn more at 534 5.7.14 https://support.google.example/mail/answer/78754 - gsmtp
rate-limited | 4.0.0 | 421 Error: too many unrecognized commands
system-error | 4.0.0 | 421 Server shutting down
bad-reputation | 4.0.0 | host smtp.b.example[198.51.100.9] refused to talk to me: 554-m1pismtp01-010.b.example 554 Your access to this mail system has been rejected due to the sending MTA's poor reputation. If you believe that this failure is in error, please contact the intended recipient via alternate means.
expired | 4.0.0 | R=dnslookup T=remote_smtp defer (110): Connection timed out
network-error | 4.0.0 | R=dnslookup T=remote_smtp defer (113): No route to host H=mail.b.example [198.51.100.9]: mail.b.example [198.51.100.9]
expired | 4.0.0 | Remote end 198.51.100.9:25 closed connection while we were processing mail. Trying next MX.
expired | 4.0.0 | Outbound connection timed out to 198.51.100.9:25
network-error | 4.4.4 | 451 4.4.4 DNS lookup for smtp.b.example failed, will be tried again
user-unknown | 5.5.0 | Connection closed response="550 5.5.0 Requested action not taken: mailbox unavailable. [MW2NAM12FT046.b.example]"
expired | 4.4.2 | 451 4.4.2 Timeout - closing connection. n9sm6613295wrx.46 - gsmtp
`
