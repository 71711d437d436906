// A fourth set from threads: what web apps, mail clients and panels print around the server's answer. reason, status field
// and diagnostic, one a line. Blind, 47 of 58 were told right; four are left out.

export default `
sender-rejected | 5.0.0 | 550 Incorrect sender header (LOCAL)
blocked | 5.7.1 | 554 5.7.1 <web.a.example[10.0.0.1]>: Client host rejected: Blacklisted user: n@a.example
blocked | 5.0.0 | 550-Message rejected because [192.0.2.1]:10503 is blacklisted see Blocked - 550 Too many failed logins
message-too-big | 5.0.0 | 554 Message rejected: Stream is more than 10485760 bytes long.
not-compliant | 5.0.0 | 552 message line is too long
message-too-big | 5.0.0 | Message failed: 550 Error reading data, max message size exceeded
rate-limited | 4.0.0 | Could not send email for message ID 17: Expected response code "250" but got code "451", with message "451-Requested action aborted 451 Mails per session limit"
policy-violation | 5.7.1 | 550-5.7.1 This message has been rejected due to matching a prohibited domain in 550 5.7.1 the body of your email. - gcdp d11sm48 - gsmtp
policy-violation | 5.7.1 | 550 5.7.1 Reject for policy reason RULE3_2. See http://postmaster.b.example
syntax-error | 5.5.2 | 555 5.5.2 Syntax error, cannot decode response. For more information, go to 5.5.2 https://b.example/answer and review RFC 5321 5.5.2 specifications. 4fb4d7 - gsmtp
message-too-big | 5.0.0 | MapiExceptionMaxSubmissionExceeded; Message size exceeds maximum size limit.; STOREDRV.Submission.Exception:MessageSubmissionExceededException.MapiExceptionMaxSubmissionExceeded; Failed to process message due to a permanent exception with message [BeginDiagnosticData]Cannot save changes made to an item to store.
syntax-error | 5.0.0 | 503 sender not yet given
sender-rejected | 5.0.0 | host mx.b.example[198.51.100.9] said: 550-Requested action not taken: mailbox unavailable 550 Sender address is not allowed. (in reply to MAIL FROM command)
sender-rejected | 5.0.0 | The following From address failed: n@a.example : MAIL FROM command failed,Sender address rejected: not owned by auth user. ,553,5.7.1SMTP server error: MAIL FROM command failed Detail: Sender address rejected: not owned by auth user. SMTP code: 553 Additional SMTP info: 5.7.1
spam-detected | 5.0.0 | SMTP server error: DATA END command failed Detail: This message was classified as SPAM and may not be delivered SMTP code: 550
auth-failure | 5.7.26 | Remote server replied: 550-5.7.26 Your email has been blocked because the sender is unauthenticated.
network-error | 4.0.0 | Error Type: SMTP Connection to recipients server failed. Error: Could not connect to 192.0.2.1 on port 25 since this would mean connecting to myself.
system-error | 4.3.5 | 451 4.3.5 <relay.a.example[192.0.2.1]>: Client host rejected: Server configuration error
network-error | 4.4.3 | delivery temporarily suspended: Name service error for name=b.example type=MX: Malformed or unexpected name server reply
expired | 4.0.0 | R=smarthost T=remote_smtp_smarthost defer (-53): retry time not reached for any host for 'b.example'
security-error | 5.7.8 | SMTP 5xx error: permanent error (535): 5.7.8 Error: authentication failed: - Authentication credentials invalid
spam-detected | 5.0.0 | SMTP 5xx error: permanent error (550): Error: content rejected.http://mail.b.example/rejectedmail.html
spam-detected | 5.7.1 | milter-reject: END-OF-MESSAGE from mx.a.example[192.0.2.1]: 5.7.1 Spam message rejected; from=<n@a.example> to=<n@b.example> proto=ESMTP helo=<mx.a.example>
spam-detected | 5.7.1 | milter-reject: END-OF-MESSAGE from mx.a.example[192.0.2.1]: 5.7.1 Spam detected. (cwERR503); from=<n@a.example> to=<n@b.example> proto=ESMTP helo=<mx.a.example>
spam-detected | 5.7.1 | Permanent SMTP error: permanent: 5.7.1 [2] Message rejected under suspicion of SPAM; https://b.example/1IrBc 1631900360-h4Ajl35YEe
blocked | 5.7.0 | 550 Error for n@b.example of "Invalid greeting. response=550 5.7.0 Blocked - see https://b.example/dnsbl-lookup.cgi?ip=192.0.2.1: 550 5.7.0 Blocked - see https://b.example/dnsbl-lookup.cgi?ip=192.0.2.1"
blocked | 5.7.1 | Error: Some recipients failed: <n@b.example> 550 5.7.1 Service unavailable; Client host [192.0.2.1 <-- a.example] blocked using FBLW15; To request removal from this list please forward this message to delist@b.example
auth-failure | 5.0.0 | mx27.b.example #550 permanent failure for one of more recipients (n@b.example:550 Please ensure the email service you are sending from either has SPF or DKIM.)
user-unknown | 5.1.1 | Remote Server returned '<lists.b.example #5.1.1 smtp;550 5.1.1 <n@b.example>: Recipient address rejected: User unknown in local recipient table>'
user-unknown | 5.1.1 | Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 The email account that you tried to reach does not exist.
user-unknown | 5.1.1 | smtp; 550 5.1.1 <n@b.example>... User
policy-violation | 5.7.1 | 550 5.7.1 Policy reason
mailbox-full | 5.2.2 | sieve: msgid=<1@a.example>: failed to store into mailbox 'INBOX': Quota exceeded (mailbox for user is full)
mailbox-full | 4.2.2 | host mx.b.example[198.51.100.9] said: 552 4.2.2 <n@b.example>: Mailbox full -- Quota exceeded (in reply to end of DATA command)
system-error | 4.3.0 | Failed to get quota resource STORAGE: quota-count: Couldn't get size of mailbox dovecot.sieve: stat(/var/mail/b.example/n/.dovecot.sieve/tmp) failed: Not a directory
system-error | 4.3.0 | warn: queue-fs: mkdir: Permission denied
system-error | 4.3.0 | 421 4.3.0 Temporary Error
expired | 4.0.0 | smtp-out: Error on session 69738a26af1c7fa5: Connection closed unexpectedly
expired | 4.0.0 | Failed to get pool entry: Outbound connection timed out to 198.51.100.9:25
syntax-error | 5.5.1 | Expected response code 354 but got code "503", with message "503 5.5.1 Bad sequence of commands"
message-too-big | 5.3.4 | Expected response code 250 but got code "552", with message "552 5.3.4 Error: message file too big "
sender-rejected | 5.7.60 | Expected response code 250 but got code "550", with message "550 5.7.60 SMTP; Client does not have permissions to send as this sender"
rate-limited | 4.3.2 | aiosmtplib.errors.SMTPDataError: (432, '4.3.2 Concurrent connections limit exceeded. Visit https://b.example/concurrent_sending for more information. [Hostname=OS0PR01MB6099.b.example]')
spam-detected | 5.0.0 | smtplib.SMTPDataError: (554, b'DT:SPM 163 smtp10,DsCowAA3D+JApVpd78gMKg--.16104S2 1566221632,please see http://mail.b.example/help/help_spam_16.htm?ip=192.0.2.1&hostid=smtp10&time=1566221632')
syntax-error | 5.5.2 | Error Message: 5.5.2 Error: command not recognized
relaying-denied | 5.7.1 | Can't send mail - all recipients were rejected: 550 5.7.1 Unable to relay for n@b.example
message-too-big | 5.0.0 | 554 552 message size exceeds fixed maximium message size
rate-limited | 4.0.0 | SMTP -> FROM SERVER:421 Too many concurrent SMTP connections; please try again later. CLIENT -> SMTP: EHLO a.example
rate-limited | 4.0.0 | Throttling (client): Maximum sending rate exceeded.
system-error | 4.0.0 | SMTP Error (451): Failed to add recipient "n@b.example" (Temporary local problem - please try later).
ptr-required | 4.0.0 | host mx.b.example[198.51.100.9] refused to talk to me: 421 Refused. Your reverse DNS entry does not resolve to an IP.
sender-rejected | 5.0.0 | This is a members-only list. Your message has been automatically rejected, since it came from a non-member's email address. Please make sure to use the email account that you used to join this list.
auth-failure | 5.7.26 | host mx.b.example[198.51.100.9] said: 550-5.7.26 This message does not pass authentication checks (SPF and DKIM both 550-5.7.26 do not pass). SPF check for [a.example] does not pass with ip: 550-5.7.26 [192.0.2.1].To best protect our users from spam, the message 550-5.7.26 has been blocked. Please visit 550-5.7.26 https://b.example/81126 for more 550 5.7.26 information. s17 - gsmtp (in reply to end of DATA command)
sender-rejected | 5.0.0 | SMTP Error: The following recipients failed: n@b.example: <n@a.example>: Sender address rejected: not owned by user web1
`
