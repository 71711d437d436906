// Bounces that people posted on paste sites. Reason, status field and diagnostic, one a line.

// Bounces that people posted on paste sites, as they come: Postfix, Exim, qmail, Sendmail, Google. When written, 45 of
// 56 were told right.
const first = `
user-unknown | 5.1.1 | unknown user: "n"
host-unknown | 5.0.0 | host b.example[198.51.100.9] said: 550 Unrouteable address (in reply to RCPT TO command)
user-unknown | 5.1.1 | delivery via local: unknown user: "n"
spam-detected | 5.0.0 | host mx1.b.example[198.51.100.9] said: 550 spam detected (in reply to end of DATA command)
host-unknown | 5.4.4 | Host or domain name not found. Name service error for name=b.example type=A: Host not found
blocked | 5.0.0 | host mailer.b.example [198.51.100.9] SMTP error from remote mail server after initial connection: 554 Transaction failed
user-unknown | 5.0.0 | 198.51.100.9 does not like recipient. Remote host said: 550 Invalid recipient: n.n
relaying-denied | 5.0.0 | 198.51.100.9 does not like recipient. Remote host said: 554 5.7.1 <n@b.example>: Relay access denied Giving up on 198.51.100.9.
relaying-denied | 5.0.0 | Mailing to remote domains not supported
network-error | 5.4.6 | Sorry. Although I'm listed as a best-preference MX or A for that host, it isn't in my control/locals file, so I don't treat it as local. (#5.4.6)
user-unknown | 5.0.0 | 198.51.100.9 does not like recipient. Remote host said: 550 Requested action not taken: mailbox unavailable Giving up on 198.51.100.9.
blocked | 5.0.0 | 198.51.100.9 failed after I sent the message. Remote host said: 521 5.2.1 : (CON:B1) http://postmaster.info.b.example/errors/554conb1.html
blocked | 5.0.0 | Connected to 198.51.100.9 but greeting failed. Remote host said: 554 IP=198.51.100.7 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.example to clarify.) (BL)
mailbox-full | 5.0.0 | 198.51.100.9 does not like recipient. Remote host said: 550 n@b.example...User account is overquota Giving up on 198.51.100.9.
user-unknown | 5.0.0 | 198.51.100.9 does not like recipient. Remote host said: 553 5.3.0 <n@b.example>... 550 b addressee unknown, relay=[198.51.100.7] Giving up on 198.51.100.9.
on-hold | 4.7.1 | 198.51.100.9 does not like recipient. Remote host said: 451 4.7.1 greylisting, please try again later Giving up on 198.51.100.9. I'm not going to try again; this message has been in the queue too long.
expired | 5.0.0 | Technical details of permanent failure: The recipient server did not accept our requests to connect. Learn more at https://support.google.example/mail/answer/7720 [(0) mx.b.example. [198.51.100.9]:465: socket error]
filtered | 5.0.0 | Google tried to deliver your message, but it was rejected by the server for the recipient domain b.example by mx1.b.example. [198.51.100.9]. The error that the other server returned was: 553 sorry, this recipient is not in my validrcptto list (#5.7.1)
expired | 5.0.0 | retry time not reached for any host after a long failure period
user-unknown | 5.1.1 | Google tried to deliver your message, but it was rejected by the server for the recipient domain b.example by smtp.b.example. [198.51.100.9]. The error that the other server returned was: 550 5.1.1 <n@b.example> Recipient not found. <http://x.example/irbounce>
user-unknown | 5.0.0 | Google tried to deliver your message, but it was rejected by the recipient domain. We recommend contacting the other email provider for further information about the cause of this error. The error that the other server returned was: 550 550 5.1.1 User unknown: n@b.example (state 14).
user-unknown | 5.0.0 | Google tried to deliver your message, but it was rejected by the recipient domain. We recommend contacting the other email provider for further information about the cause of this error. The error that the other server returned was: 550 550 unknown user (state 14).
host-unknown | 5.0.0 | Technical details of permanent failure: PERM_FAILURE: Probe failed: Illegal To: address (invalid domain name): n@b.example (oliver)
host-unknown | 5.0.0 | Technical details of permanent failure: DNS Error: Address resolution of b.example. failed: Domain name not found
blocked | 5.0.0 | SMTP error from remote mail server after initial connection: host mail.b.example [198.51.100.9]: 501 Domain must resolve
user-unknown | 5.0.0 | SMTP error from remote mail server after RCPT TO:<n@b.example>: host mx2.b.example [198.51.100.9]: 550 Requested action not taken: mailbox unavailable
user-unknown | 5.0.0 | SMTP error from remote server for RCPT TO command, host: mx-ha03.b.example (198.51.100.9) reason: 550 Requested action not taken: mailbox unavailable
host-unknown | 5.0.0 | Unrouteable address
blocked | 5.0.0 | SMTP error from remote mail server after initial connection: host mx01.b.example [198.51.100.9]: 554-kundenserver.example (mxeue106) Nemesis ESMTP Service not available 554-No SMTP service 554-IP address is black listed. 554 For explanation visit http://postmaster.b.example/en/error-messages?ip=198.51.100.7&c=bip
sender-rejected | 5.0.0 | SMTP error from remote mail server after RCPT TO:<n@b.example>: host local-mail.b.example [198.51.100.9]: 550 5.1.7 <SRS0=3Xv7n4=65=c.example=was@a.example>: Sender address rejected: undeliverable address: host mx.a.example[198.51.100.8] said: 550 <srs0=3xv7n4=65=c.example=was@a.example> recipient rejected (in reply to RCPT TO command)
blocked | 5.0.0 | SMTP error from remote mail server after initial connection: 554 mx.b.example
user-unknown | 5.1.1 | (reason: 550 5.1.1 <n@b.example>... User unknown)
user-unknown | 5.1.1 | 550 User not found: n@b.example ... while talking to mx03.b.example.: >>> DATA <<< 550 User not found: n@b.example 550 5.1.1 <n@b.example>... User unknown 451 4.4.1 reply: read error from mx03.b.example.
user-unknown | 5.0.0 | 198.51.100.9 does not like recipient. Remote host said: 557 Email address - n@b.example - is not available here. Disconnecting... Giving up on 198.51.100.9.
sender-rejected | 5.1.8 | (reason: 553 5.1.8 <b!n>... Domain of sender address b!root@a.example does not exist) (expanded from: b!n)
syntax-error | 5.5.0 | #< #5.5.0 SMTP; 554-ironport4.b.example> #SMTP#
mailer-error | 5.3.0 | Command died with status 255: "procmail -a "$EXTENSION""
mailer-error | 5.0.0 | pipe to |/home/n/public_html/support/cli/index.php generated by n@b.example local delivery failed
user-unknown | 5.0.0 | No Such User Here
system-error | 4.3.0 | unknown mail transport error
user-unknown | 5.1.3 | bad address syntax
user-unknown | 5.1.1 | host mail.b.example[private/dovecot-lmtp] said: 550 5.1.1 <n@b.example> User doesn't exist: n@b.example (in reply to RCPT TO command)
spam-detected | 5.0.0 | SMTP error from remote mail server after end of data: 550 High probability of spam
blocked | 4.0.0 | Remote host mx2.b.example [198.51.100.9] closed connection in response to EHLO a.example
sender-rejected | 5.0.0 | SMTP error from remote mail server after RCPT TO:<n@b.example>: host b.example [198.51.100.9]: 550-Verification failed for <a@a.example> 550-The mail server could not deliver mail to a@a.example. The account or domain may not exist, they may be blacklisted, or missing the proper dns entries. 550 Sender verify failed
ptr-required | 5.0.0 | SMTP error from remote mail server after RCPT TO:<n@b.example>: host ns.b.example [198.51.100.9]: 550 Broken Reverse DNS no host name found.
system-error | 5.0.0 | User 0 set for local_delivery transport is on the never_users list
blocked | 4.0.0 | host mail.b.example[198.51.100.9] refused to talk to me: 554 mx02.b.example
filtered | 5.0.0 | host mx.b.example[198.51.100.9] said: 550 you are not allowed to send mail to <n@b.example> (in reply to RCPT TO command)
blocked | 4.7.1 | host mx01.b.example[198.51.100.9] refused to talk to me: 450 4.7.1 [EAB] 554 IP=198.51.100.7 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.example to clarify.) (BL)
sender-rejected | 5.0.0 | host mail.b.example[198.51.100.9] said: 550-Verification failed for <a@a.example> 550-No Such User Here 550 Sender verify failed (in reply to RCPT TO command)
user-unknown | 5.0.0 | host b.example[198.51.100.9] said: 550 User <n> unknown (in reply to RCPT TO command)
suspended | 5.1.1 | host smtp.b.example[198.51.100.9] said: 550 5.1.1 <n@b.example> inactive recipient rejected (in reply to RCPT TO command)
user-unknown | 5.1.1 | SMTP error from remote mail server after RCPT TO:<n@b.example>: 550 5.1.1 <n@b.example> recipient rejected. This is a default recipient used as a placeholder in many web applications. Please check your settings and try again.
user-unknown | 5.0.0 | SMTP error from remote mail server after RCPT TO:<n@b.example>: 550 #5.1.0 Address rejected.
sender-rejected | 5.0.0 | host mx.b.example[198.51.100.9] said: 550 #5.7.1 Your access to submit messages to this e-mail system has been rejected. (in reply to RCPT TO command)
`

// More bounces from paste sites, as they come. When written, 39 of 43 were told right.
const second = `
mailbox-full | 5.0.0 | host pop.b.example [198.51.100.9] LMTP error after DATA: 552 5.2.2 <n@b.example> Quota exceeded (mailbox for user is full)
mailbox-full | 5.0.0 | user is over quota
mailbox-full | 4.3.0 | maildrop: maildir over quota.
mailbox-full | 5.7.1 | 522 5.7.1 MailDomain b.example Disk quota has been exceeded
mailbox-full | 5.0.0 | SMTP error from remote server for RCPT TO command, host: mx01.b.example (198.51.100.9) reason: 552-Requested mail action aborted: exceeded storage allocation 552-Quota exceeded. 552 For explanation visit http://postmaster.b.example/en/error-messages?ip=198.51.100.7&c=quot
mailbox-full | 5.2.2 | #554-5.2.2 mailbox full 554 5.2.2 STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded; Failed to process message due to a permanent exception with message Cannot open mailbox /o=b/ou=Exchange Administrative Group. 16.55847:B7000000
mailbox-full | 5.0.0 | n: mailbox quota exceeded for this recipient
mailbox-full | 5.0.0 | n: message would exceed maximum mailbox size for this recipient
mailbox-full | 5.0.0 | save failed to INBOX: Quota exceeded
blocked | 4.0.0 | host mx2.b.example[198.51.100.9] refused to talk to me: 550 550 This system is configured to reject mail from 198.51.100.7 [198.51.100.7] (Host blacklisted - Realtime Black List server 'b.barracudacentral.example')
spam-detected | 5.0.0 | A message from <a@a.example> to: n@b.example was considered unsolicited bulk e-mail (UBE). Our internal reference code for your message is 62202-17/GlMCoiSt+AcW
sender-rejected | 5.7.1 | host mx4.b.example[198.51.100.9] said: 554 5.7.1 <a@a.example>: Sender address rejected: Blocked due to spam (in reply to RCPT TO command)
blocked | 5.7.1 | Remote Server returned '554 5.7.1 <FT063.mail.protection.b.example #5.7.1 smtp;550 5.7.1 Service unavailable, Client host [198.51.100.7] blocked using Spamhaus. To request removal from this list see http://www.spamhaus.example/lookup.lasso (AS16012611)>'
blocked | 5.0.0 | host mail.b.example[198.51.100.9] said: 554 Refused. Your IP address is listed in the RBL at b.barracudacentral.example (in reply to RCPT TO command)
blocked | 5.7.0 | SMTP error from remote server for RCPT TO command, host: mail.b.example (198.51.100.9) reason: 550 5.7.0 You have been blacklisted. See http://spamauditor.example/best-practices/empowering-your-users/ for more information.. Protection provided by MagicSpam 2.1-12.2 http://www.magicspam.example
suspended | 5.0.0 | SMTP error from remote mail server after RCPT TO:<n@b.example>: host mx7.b.example [198.51.100.9]: 550 Mailbox is frozen. See http://mail.b.example/err/3/
suspended | 5.0.0 | SMTP error from remote mail server after end of data: host mxs.b.example [198.51.100.9]: 550 Message was not accepted -- invalid mailbox. Local mailbox n@b.example is unavailable: user is terminated
relaying-denied | 5.0.0 | SMTP error from remote mail server after RCPT TO:<n@b.example>: host mx0.b.example [198.51.100.9]: 550 Relay not permitted
blocked | 4.0.0 | SMTP error from remote mail server after initial connection: host alt2.b.example [198.51.100.9]: 421 Access denied
ptr-required | 4.7.1 | Deferred: 450 4.7.1 Client host rejected: cannot find your hostname, [198.51.100.7]
system-error | 4.0.0 | host mailin-04.b.example[198.51.100.9] refused to talk to me: 421 mtaig-mbe02.b.example Service unavailable - try again later
system-error | 4.0.0 | 198.51.100.9 does not like recipient. Remote host said: 421 Service Temporarily Unavailable Giving up on 198.51.100.9.
blocked | 4.0.0 | host smtp.b.example[198.51.100.9] refused to talk to me: 554 5.7.1 You are not allowed to connect.
expired | 4.0.0 | host b.example[198.51.100.9] refused to talk to me: 421 Downstream server timeout
expired | 5.0.0 | delivery retry timeout exceeded
expired | 5.0.0 | multiple delivery attempts failed
system-error | 5.0.0 | Error del servidor: '451 Requested action aborted: local error in processing'
syntax-error | 5.0.0 | Error del servidor: '501 Syntax error in parameters or arguments'
user-unknown | 5.0.0 | host cluster1.b.example[198.51.100.9] said: 550-Invalid recipient <n@b.example> 550 (#5.1.1) (in reply to RCPT TO command)
tls-required | 4.0.0 | Technical details of temporary failure: Google tried to deliver your message, but it was rejected by the recipient domain. We recommend contacting the other email provider for further information about the cause of this error. The error that the other server returned was: 454 454 TLS not available due to temporary reason (state 9).
expired | 4.0.0 | Technical details of temporary failure: The recipient server did not accept our requests to connect
system-full | 4.4.5 | Google tried to deliver your message, but it was rejected by the server for the recipient domain b.example by b.example. [198.51.100.9]. The error that the other server returned was: 452 4.4.5 Insufficient disk space; try again later
expired | 4.0.0 | b.example: 400 Read timeout (CMD_DATA_END)
system-error | 5.0.0 | Service unavailable
ptr-required | 5.0.0 | 198.51.100.9 does not like recipient. Remote host said: 421 Refused. Your reverse DNS entry does not resolve. Giving up on 198.51.100.9. I'm not going to try again; this message has been in the queue too long.
sender-rejected | 5.0.0 | 198.51.100.9 does not like recipient. Remote host said: 550-Verification failed for <a@a.example> 550-Unrouteable address 550 Sender verify failed Giving up on 198.51.100.9.
user-unknown | 5.1.1 | #550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##
system-error | 5.3.2 | Remote Server returned '532 5.3.2 STOREDRV.Deliver; Missing or bad StoreDriver MDB properties'
expired | 4.4.7 | #550 4.4.7 QUEUE.Expired; message expired ##
system-error | 5.3.2 | Remote Server returned '532 5.3.2 STOREDRV.Deliver; Missing or bad mailbox Database property'
user-unknown | 5.1.1 | Remote Server returned '550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found'
user-unknown | 5.1.1 | 550 5.1.1 <n@b.example>: Recipient address rejected: undeliverable address: host 198.51.100.9[198.51.100.9] said: 550 sorry, no mailbox here by that name (in reply to RCPT TO command)
user-unknown | 5.0.0 | 198.51.100.9 does not like recipient. Remote host said: 550 User Unknown Giving up on 198.51.100.9.
`

export default [first, second].join('')
