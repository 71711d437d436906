// More bounces from paste sites, as they come.
// reason, status field and diagnostic, one a line. When written, 39 of 43 were told right.

export default `
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
