// What providers and gateways are known to answer, in our own words: reason, status field and diagnostic, one a line.

export default `
user-unknown | 5.0.0 | 554 delivery error: dd This user doesn't have a yahoo.com account (nina@yahoo.example) [0] - mta1003.mail.bf1.yahoo.com
suspended | 5.0.0 | 554 delivery error: dd Sorry your message to nina@yahoo.example cannot be delivered. This account has been disabled or discontinued [#102]. - mta1234
user-unknown | 5.0.0 | 554 delivery error: dd Not a valid recipient - mta1
blocked | 5.7.1 | 553 5.7.1 [BL21] Connections will not be accepted from 198.51.100.7, because the ip is in Spamhaus's list; see https://postmaster.yahooinc.com/error-codes
bad-reputation | 5.7.1 | 553 5.7.2 [TSS09] All messages from 198.51.100.7 will be permanently deferred; Retrying will NOT succeed. See https://postmaster.yahooinc.com/error-codes
policy-violation | 5.7.5 | 554 5.7.5 (AU01) Message not accepted for policy reasons. See http://postmaster.yahoo.com/errors/postmaster-28.html
policy-violation | 5.0.0 | 554 Message not allowed - [PH01] Email not accepted for policy reasons. Please visit http://postmaster.yahoo.com/errors/postmaster-27.html [120]
rate-limited | 4.0.0 | 421 Max message per connection reached, closing transmission channel
mailbox-full | 5.0.0 | 552 1 Requested mail action aborted, exceeded storage allocation
mailbox-full | 5.2.2 | 552 5.2.2 Mailbox over quota nina@yahoo.example
auth-failure | 5.7.9 | 550 5.7.9 This mail has been blocked because the sender is unauthenticated. Yahoo requires all senders to authenticate with either SPF or DKIM. See https://senders.yahooinc.com/smtp-error-codes#authentication-failures
system-error | 4.0.0 | 451 4.3.2 Internal error reading data
bad-reputation | 4.7.1 | 421 4.7.1 [TS03] All messages from 198.51.100.7 will be permanently deferred; Retrying will NOT succeed.
bad-reputation | 4.7.0 | 421 4.7.0 [TSS05] Messages from 198.51.100.7 temporarily deferred due to unexpected volume
suspended | 5.0.0 | 554 30 Sorry, your message to n@yahoo.example cannot be delivered. This mailbox is disabled (554.30).
sender-rejected | 5.0.0 | 550 5.7.1 unable to verify sender's domain, message rejected [DS01]
system-error | 4.0.0 | 451 4.3.0 Mailbox is busy, try again later
auth-failure | 5.0.0 | 554 5.7.9 DMARC: policy of list.example requires rejection
message-too-big | 5.0.0 | 552 5.3.4 Message size too big, 45 MB max
ptr-required | 5.7.1 | 554 5.7.1 : (DNS:NR) https://postmaster.info.aol.com/errors/554dnsnr.html
blocked | 5.7.1 | 421 4.7.1 : (DYN:T1) http://postmaster.info.aol.com/errors/421dynt1.html
spam-detected | 5.2.1 | 521 5.2.1 :  (HVU:B1) http://postmaster.info.aol.com/errors/554hvub1.html
blocked | 5.7.1 | 554 5.7.1 : (RTR:BL) http://postmaster.info.aol.com/errors/554rtrbl.html
blocked | 5.7.1 | 521 5.2.1 : (CON:B1)  https://postmaster.aol.com/error-codes#554conb1
user-unknown | 5.1.1 | 550 5.1.1 <nina@aol.example>: Recipient address rejected: aol.com
spam-detected | 5.7.1 | 550-5.7.1 [198.51.100.7      12] Our system has detected that this message is 550-5.7.1 likely unsolicited mail. To reduce the amount of spam sent to Gmail, 550-5.7.1 this message has been blocked. Please visit 550 5.7.1 https://support.google.com/mail/?p=UnsolicitedMessageError abc123 - gsmtp
bad-reputation | 5.7.1 | 550-5.7.1 [198.51.100.7      19] Our system has detected that this message is 550-5.7.1 likely suspicious due to the very low reputation of the sending domain. To 550-5.7.1 best protect our users from spam, the message has been blocked.
rate-limited | 4.7.28 | 421-4.7.28 Gmail has detected an unusual rate of mail originating from your DKIM domain [shop.example 36]. To protect our users from spam, mail has been temporarily rate limited.
mailbox-full | 5.2.2 | 552-5.2.2 The recipient's inbox is out of storage space and inactive. Please direct 552-5.2.2 the recipient to https://support.google.com/mail/?p=OverQuotaPerm
rate-limited | 4.2.1 | 450-4.2.1 The user you are trying to contact is receiving mail at a rate that 450-4.2.1 prevents additional messages from being delivered. Please resend your 450-4.2.1 message at a later time.
ptr-required | 5.7.25 | 550-5.7.25 [198.51.100.7] The IP address sending this message does not have a 550-5.7.25 PTR record setup, or the corresponding forward DNS entry does not 550-5.7.25 match the sending IP. As a policy, Gmail does not accept messages from 550-5.7.25 IPs with missing PTR records.
policy-violation | 5.7.0 | 552-5.7.0 This message was blocked because its content presents a potential security issue. Please visit https://support.google.com/mail/?p=BlockedMessage
not-compliant | 5.7.1 | 550-5.7.1 This message is not RFC 5322 compliant, the issue is: duplicate To headers. To reduce the amount of spam sent to Gmail, this message has been blocked.
message-too-big | 5.2.3 | 552-5.2.3 Your message exceeded Google's message size limits. Please visit https://support.google.com/mail/?p=MaxSizeError
rate-limited | 5.4.5 | 550 5.4.5 Daily user sending limit exceeded. For more information on Gmail sending limits go to
auth-failure | 5.7.27 | 550-5.7.27 Your email has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM.
tls-required | 5.7.29 | 550-5.7.29 Your email was not delivered because it was not sent over a TLS connection
blocked | 5.7.1 | 550-5.7.1 The IP you're using to send mail is not authorized to send email directly to our servers. Please use the SMTP relay at your service provider instead.
not-compliant | 5.7.1 | 550-5.7.1 Messages missing a valid Message-ID header are not accepted.
relaying-denied | 5.7.0 | 550 5.7.0 Mail relay denied 198.51.100.7. Invalid credentials for relay for one of the domains
suspended | 5.2.1 | 550-5.2.1 The email account that you tried to reach is disabled. Learn more at https://support.google.com/mail/?p=DisabledUser
auth-failure | 4.7.0 | 421-4.7.0 This message does not have authentication information or fails to pass authentication checks. To best protect our users from spam, the message has been blocked.
on-hold | 4.3.0 | 451 4.3.0 Mail server temporarily rejected message. abc - gsmtp
expired | 4.4.2 | 421 4.4.2 Timeout while waiting for data from client
rate-limited | 5.2.1 | 550-5.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages from being delivered. https://support.google.com/mail/?p=ReceivingRatePerm gsmtp
ptr-required | 5.7.1 | 550 5.7.1 [198.51.100.7 18] Our system has detected that this message does not meet IPv6 sending guidelines regarding PTR records and authentication. gsmtp
policy-violation | 5.7.0 | 552-5.7.0 Our system detected an illegal attachment on your message. Please visit http://support.google.com/mail/bin/answer.py?answer=6590 - gsmtp
rate-limited | 5.7.28 | 550 5.7.28 There is an unusual rate of unsolicited mail originating from your IP address. gsmtp
blocked | 4.7.0 | 421-4.7.0 Try again later, closing connection. (MAIL) gsmtp
auth-failure | 5.7.26 | 550-5.7.26 This mail is unauthenticated, which poses a security risk to the sender and Gmail users, and has been blocked. gsmtp
not-compliant | 4.5.0 | 421 4.5.0 SMTP protocol violation, see RFC 2821 gsmtp
network-error | 5.2.2 | DNS Error: DNS type 'mx' lookup of s.example responded with code SERVFAIL
expired | 5.4.1 | The recipient server did not accept our requests to connect.
expired | 4.4.2 | The response from the remote server was: 421 lost input connection
sender-rejected | 5.0.0 | The group s@googlegroups.example does not exist or you are not allowed
rate-limited | 5.7.508 | 550 5.7.508 Access denied, [198.51.100.7] has exceeded permitted limits within 1 hour range.
blocked | 5.7.511 | 550 5.7.511 Access denied, banned sender[198.51.100.7]. To request removal from this list please forward this message to delist@messaging.microsoft.com
not-compliant | 5.7.512 | 550 5.7.512 Access denied, message must be RFC 5322 section 3.6.2 compliant
blocked | 5.7.1 | 550 5.7.1 Service unavailable, Client host [198.51.100.7] blocked using Spamhaus. To request removal from this list see https://www.spamhaus.org/query/ip/198.51.100.7 (AS3130).
policy-violation | 5.7.520 | 550 5.7.520 Access denied, Your organization does not allow external forwarding. Please contact your administrator for further assistance. AS(7550)
rate-limited | 5.7.705 | 550 5.7.705 Access denied, tenant has exceeded threshold.
sender-rejected | 5.7.750 | 550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains
sender-rejected | 5.1.8 | 550 5.1.8 Access denied, bad outbound sender AS(42004)
expired | 5.4.300 | 550 5.4.300 Message expired -> 421 4.4.1 Connection timed out
host-unknown | 5.4.310 | 550 5.4.310 DNS domain nobody.example does not exist [Message=InfoDomainNonexistent] [LastAttemptedServerName=nobody.example]
network-error | 5.4.312 | 550 5.4.312 Message expired, DNS query failed(ServerFailure)
expired | 5.4.316 | 550 5.4.316 Message expired, connection refused(Socket error code 10061)
rate-limited | 5.2.122 | 550 5.2.122 Recipient is receiving mail at a rate that prevents additional messages
sender-rejected | 5.7.124 | 550 5.7.124 Sender not in allowed-senders list
sender-rejected | 5.7.133 | 550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed because the sender was not authenticated when sending to this group
sender-rejected | 5.7.1 | 550 5.7.1 RESOLVER.RST.NotAuthorized; not authorized
message-too-big | 5.3.4 | 550 5.3.4 ROUTING.SizeLimit; message size exceeds fixed maximum size for route
network-error | 5.4.6 | 554 5.4.6 ROUTING.LoopDetected; loop detected
network-error | 5.4.4 | 550 5.4.4 ROUTING.NoNextHop; unable to route
policy-violation | 5.7.1 | 550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy
mailbox-full | 5.2.2 | 554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded; Failed to process message due to a permanent exception
system-error | 5.2.0 | 550 5.2.0 STOREDRV.Deliver.Exception:ObjectNotFoundException; Failed to process message due to a permanent exception with message
suspended | 5.2.1 | 550 5.2.1 STOREDRV.Deliver: mailbox disabled
relaying-denied | 5.7.64 | 550 5.7.64 TenantAttribution; Relay Access Denied SMTP
blocked | 5.0.0 | 550 SC-001 (BAY004-MC1F16) Unfortunately, messages from 198.51.100.7 weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3140).
blocked | 5.7.1 | 550 5.7.1 Unfortunately, messages from [198.51.100.7] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150). You can also refer your provider to http://mail.live.com/mail/troubleshooting.aspx#errors.
blocked | 5.0.0 | 550 DY-001 (COL004-MC2F2) Unfortunately, messages from 198.51.100.7 weren't sent. Please contact your Internet service provider. You can tell them that Hotmail does not relay dynamically-assigned IP ranges.
user-unknown | 5.5.0 | 550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302).
security-error | 5.7.57 | 530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM
sender-rejected | 5.4.1 | 550 5.4.1 All recipient addresses rejected : Access denied
system-error | 4.7.500 | 451 4.7.500 Server busy. Please try again later from [198.51.100.7]. (S77719)
content-error | 5.6.0 | 550 5.6.0 M2MCVT.StorageError; storage error in content conversion
security-error | 5.7.12 | 550 5.7.12 Sender was not authenticated by organization
auth-failure | 5.7.23 | 550 5.7.23 The message was rejected because of Sender Policy Framework violation -> 550 SPF check failed
spam-detected | 5.0.350 | 550 5.0.350 Remote server returned an error -> 554 5.7.1 Spam message rejected
user-unknown | 5.1.1 | 550 5.1.1 The e-mail account does not exist at the organization this message was sent to.
filtered | 5.7.1 | 550 5.7.1 You do not have permission to send to this recipient.
message-too-big | 5.2.3 | 550 5.2.3 The message is larger than the recipient's server allows
system-error | 5.0.0 | 550 5.0.0 A configuration error in the e-mail system caused the message to bounce between two servers
expired | 4.4.7 | The message could not be delivered because the recipient's mail server did not respond
user-unknown | 5.1.10 | 550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient n@s.example not found by SMTP address lookup
system-full | 4.3.1 | 452 4.3.1 Insufficient system resources (TSTE)
rate-limited | 4.3.2 | 432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded
expired | 4.4.7 | QUEUE.Expired; message expired in unreachable destination queue. Reason: There is currently no route to the mailbox database.
system-error | 5.3.5 | 550 5.3.5 System incorrectly configured
sender-rejected | 5.7.1 | 550 5.7.1 Client does not have permissions to send as this sender
sender-rejected | 5.7.134 | 550 5.7.134 RESOLVER.RST.SenderNotAuthenticatedForMailbox; authentication required
user-unknown | 5.1.0 | 550 5.1.0 Address rejected. recipient is an invalid X500
auth-failure | 5.7.509 | 550 5.7.509: Access denied, sending domain list.example does not pass DMARC verification
content-error | 5.5.0 | 550 5.5.0 CAT.InvalidContent.Exception: InvalidCharsetException; cannot handle content
suspended | 5.2.0 | 554 5.2.0 STOREDRV.Deliver.Exception:AccountDisabledException
tls-required | 4.4.8 | 450 4.4.8 MX hosts of 's.example' failed MTA-STS validation
tls-required | 5.7.324 | 450 4.7.324 dnssec-invalid
rate-limited | 4.5.3 | 452 4.5.3 Too many recipients (AS780090)
bad-reputation | 4.7.651 | 451 4.7.651 The mail server [198.51.100.7] has been temporarily rate limited due to IP reputation
bad-reputation | 5.7.705 | 550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP
sender-rejected | 5.1.0 | 550 5.1.0 <news@list.example> sender rejected. Refer to Error Codes section for more information. AUP#CXSNDR
rate-limited | 4.0.0 | 421 cxr.cox.net cox too many sessions from 198.51.100.7 AUP#CXCNCT
blocked | 5.0.0 | 554 cox.net connection refused from 198.51.100.7 AUP#CXBL
spam-detected | 5.0.0 | 554 5.2.0 Message was not accepted: suspected spam. AUP#CXMJ
ptr-required | 5.0.0 | 554 ESMTP Server: rejected. The domain does not have reverse DNS. AUP#CXDNS
user-unknown | 5.1.1 | 550 5.1.1 Not our Customer
blocked | 5.0.0 | 554 resimta-po-20v.sys.comcast.net comcast 198.51.100.7 found on one or more DNSBLs, see http://postmaster.comcast.net/smtp-error-codes.php#BL000001
blocked | 4.0.0 | 421 resimta comcast 198.51.100.7 Comcast block for spam. RL000001
ptr-required | 5.0.0 | 554 PTR lookup failure PT000001
rate-limited | 4.0.0 | 421 Too many sessions opened by 198.51.100.7
ptr-required | 5.7.1 | 550 5.7.1 Connections not accepted from servers without a valid sender domain.flph832 Fix reverse DNS for 198.51.100.7
blocked | 5.3.0 | 553 5.3.0 flpd575 DNSBL:RBL 521< 198.51.100.7 >_is_blocked. For assistance forward this error to abuse_rbl@abuse-att.net
blocked | 5.0.0 | 521 flph829 DNSBL:ATTRBL 521< 198.51.100.7 >_is_blocked.
rate-limited | 5.1.0 | 550 5.1.0 <news@list.example> sender rejected. AUP#I-1320
blocked | 5.0.0 | 554-gmx.net (mxgmx115) Nemesis ESMTP Service not available 554-No SMTP service 554-IP address is block listed. 554 For explanation visit https://postmaster.gmx.net/en/case?c=r0103
policy-violation | 5.0.0 | 554-Transaction failed 554-Reject due to policy restrictions. 554 For explanation visit http://postmaster.gmx.com/en/error-messages
mailbox-full | 5.0.0 | 552-Requested mail action aborted: exceeded storage allocation 552-Quota exceeded. The recipients mailbox is over its limit.
sender-rejected | 5.0.0 | 550-Requested action not taken: mailbox unavailable 550-Sender address is not allowed. 550 For explanation visit http://postmaster.1and1.com
ptr-required | 5.0.0 | 554-web.de (mxweb103) Nemesis ESMTP Service not available 554-No SMTP service 554-Bad DNS PTR resource record. 554 For explanation visit https://postmaster.web.de/error-messages?ip=198.51.100.7&c=rdns
policy-violation | 5.7.1 | 550 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137
mailbox-full | 5.2.2 | 552 5.2.2 <nina@icloud.example>: user is over quota
blocked | 5.7.1 | 554 5.7.1 [HVL1] Mail from IP 198.51.100.7 was rejected due to listing in Spamhaus SBL.
user-unknown | 5.1.1 | 550 5.1.1 <nina@icloud.example>: user lookup success but no user record found
blocked | 5.7.0 | 550 5.7.0 Blocked - see https://ipcheck.proofpoint.com/?ip=198.51.100.7
policy-violation | 4.7.1 | 421 4.7.1 Message temporarily deferred due to local policy
spam-detected | 5.2.0 | 550 5.2.0 Mail rejete. Mail rejected. OFR_506 [506]
user-unknown | 5.1.1 | 550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. OFR_416 [416]
rate-limited | 5.0.0 | 421 mwinf5c04 ME Trop de connexions, veuillez verifier votre configuration. Too many connections, slow down. OFR004_104 [104]
sender-rejected | 5.1.0 | 501 5.1.0 Emetteur invalide. Invalid Sender. OFR305_425 [425]
suspended | 5.0.0 | 552 5.1.1 La boite du destinataire est archivee suite a une longue periode de non utilisation. recipient's mailbox is archived. OFR_417 [417]
spam-detected | 5.5.0 | 550 5.5.0 Mail rejete. Mail rejected. ofr_506
blocked | 5.0.0 | 550 mwinf5c36 ME Adresse IP source bloquee pour incident de spam. Client host blocked for spamming issues. OFR006_102 Ref http://csi.cloudmark.com [102]
mailbox-full | 5.2.2 | 552 5.2.2 Boite du destinataire pleine. Recipient overquota. OFR_417
user-unknown | 5.0.0 | 550 5.1.1 Adresse d'au moins un destinataire invalide
mailbox-full | 5.5.0 | 550 5.5.0 Boite pleine, le destinataire a depasse son quota
spam-detected | 5.0.0 | 554 5.7.1 Votre message a ete classe comme spam
sender-rejected | 5.0.0 | 550 Le domaine de l'expediteur est introuvable
user-unknown | 5.0.0 | 550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. LPN416
user-unknown | 5.1.1 | 550 5.1.1 RCP-P1 http://postmaster.facebook.com/response_codes?ip=198.51.100.7#rcp Attempted to send to an invalid recipient
spam-detected | 5.7.1 | 554 5.7.1 POL-P6 http://postmaster.facebook.com/response_codes?ip=198.51.100.7#pol Message refused by local policy
policy-violation | 5.3.2 | 550 5.3.2 INT-P1 Unable to process message; attachment type refused
spam-detected | 5.0.0 | 550 Mail content denied. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000726
rate-limited | 5.0.0 | 550 Ip frequency limited. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000725
rate-limited | 5.0.0 | 550 Domain frequency limited. http://service.mail.qq.com
filtered | 5.0.0 | 550 Mail is rejected by recipients. [abc IP: 198.51.100.7]. https://service.mail.qq.com/detail/0/92.
auth-failure | 5.0.0 | 550 SPF check failed. http://service.mail.qq.com/cgi-bin/help?subtype=1&&no=1001508
blocked | 5.0.0 | 550 Suspected bounce attacks http://service.mail.qq.com
spam-detected | 5.0.0 | 554 DT:SPM 163 mx36,QMCowECpA0qTiftVaeB3Cg--.872S2 1442548128, please see http://mail.163.com/help/help_spam_16.htm
auth-failure | 5.0.0 | 554 MI:SPF mx42,abc, please see http://mail.163.com/help/help_spam_16.htm
rate-limited | 4.0.0 | 451 MI:DMC 163 mx
blocked | 5.0.0 | 550 MI:IPB 163 mx20 please see http://mail.163.com/help
mailbox-full | 5.0.0 | 552 Error: mailbox is full or over quota MI:FUL
user-unknown | 5.0.0 | 550 Message was not accepted -- invalid mailbox.  Local mailbox nina@mail.example is unavailable: user not found
suspended | 5.0.0 | 550 Message was not accepted -- invalid mailbox.  Local mailbox nina@mail.example is unavailable: account is disabled
spam-detected | 5.0.0 | 550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=abc or  report details to abuse@corp.mail.ru.
spam-detected | 5.0.0 | 550 Message rejected under suspicion of SPAM; https://ya.cc/1IrBc 1234
spam-detected | 5.7.1 | 554 5.7.1 [2] Message rejected under suspicion of SPAM
system-error | 4.0.0 | 451 4.7.1 Sorry, the service is currently unavailable. Please come back later.
suspended | 5.0.0 | 550 Message was not accepted -- invalid mailbox.  Local mailbox nina@mail.example is unavailable: user is terminated
ptr-required | 5.0.0 | 550 We do not accept mail from hosts with dynamic IP or generic DNS PTR-records
mailbox-full | 5.0.0 | 552 Mailbox size limit exceeded
filtered | 5.0.0 | 550 Unknown user nina@docomo.example (in reply to end of DATA command)
rate-limited | 4.0.0 | 421 4.2.0 ... Access restricted / too many errors from your IP
user-unknown | 5.0.0 | 550 Unknown user nina@docomo.example (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 Invalid recipient: <nina@softbank.example> (in reply to RCPT TO command)
filtered | 5.0.0 | 550 Invalid recipient: <nina@softbank.example> (in reply to end of DATA command)
rate-limited | 5.4.6 | 550 5.4.6 Unusual sending activity detected. Please try after sometime.
relaying-denied | 5.0.0 | 553 Relaying disallowed. Invalid Domain - list.example
policy-violation | 5.1.1 | 550 5.1.1 Email policy violation detected
suspended | 5.0.0 | 550 5.2.1 User account is inactive
spam-detected | 5.7.1 | 554 5.7.1 Email cannot be delivered. Reason: Email detected as Spam by spam filters.
sender-rejected | 5.0.0 | 541 5.4.1 Mail rejected by destination domain
suspended | 5.2.0 | 550 5.2.0 jane@comcast.example account disabled
sender-rejected | 5.1.0 | 550 5.1.0 <a@b.example> sender rejected : invalid sender domain
mailbox-full | 4.1.0 | 452 4.1.0 <a@b.example> Requested action not taken: mailbox is over quota
blocked | 5.0.0 | 550 [R1] 198.51.100.7 is on a blocklist
spam-detected | 5.0.0 | 554 5.7.1 Blocked by charter: content flagged by Cloudmark
sender-rejected | 5.0.0 | smtp;550 5.7.1 Mail from address not verified
on-hold | 5.0.0 | 554 Message rejected: Address is on the Amazon SES account-level suppression list / recipient on suppression list
user-unknown | 5.1.1 | Amazon SES has suppressed sending to this address because it has a recent history of bouncing as an invalid address.
expired | 5.0.0 | 554 5.4.7 [internal] message timeout (exceeded max time, last transcode: no route to host)
filtered | 5.0.0 | Message suppressed: not delivering to previously bounced address
host-unknown | 5.1.2 | 554 5.1.2 (Bad destination host "DNS Hard Error looking up nobody.example (MX): NXDOMAIN")
host-unknown | 5.4.4 | 554 5.4.4 [internal] Domain Lookup Failed
blocked | 5.7.1 | 550 5.7.1 [internal] recipient blackholed
relaying-denied | 5.0.0 | 500 unable to deliver a message; remote mail server responded with 554 (delivery not allowed to non-local recipient)
spam-detected | 5.0.0 | 550 5.7.1 Message rejected due to content restrictions
policy-violation | 5.0.0 | 554 Email rejected due to security policies - https://community.mimecast.com/docs/DOC-1369#554 [abc.uk12]
sender-rejected | 5.0.0 | 550 Rejected by header based manually Blocked Senders: news@list.example - https://community.mimecast.com/docs/DOC-1369#550
on-hold | 5.0.0 | 451 Internal resources are temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451
user-unknown | 5.0.0 | 550 Invalid Recipient - https://community.mimecast.com/docs/DOC-1369#550
policy-violation | 5.0.0 | 550 Administrative prohibition - envelope blocked - https://community.mimecast.com
blocked | 5.0.0 | 550 Local CT IP Reputation policy - [198.51.100.7]
blocked | 5.0.0 | 554 Host network not allowed - https://community.mimecast.com
auth-failure | 5.0.0 | 550 DKIM Sender Invalid - envelope rejected
expired | 5.0.0 | 550 Journal messages past expiration
blocked | 5.0.0 | 550 permanent failure for one or more recipients (nina@shop.example:blocked)
user-unknown | 5.0.0 | 550 permanent failure for one or more recipients (nina@shop.example:550 5.1.1 User unknown)
blocked | 5.0.0 | 554 Service unavailable; Client host [mx.list.example] blocked using Barracuda Reputation; http://www.barracudanetworks.com/reputation/?r=1&ip=198.51.100.7
filtered | 5.0.0 | 553-Message filtered. Refer to the Troubleshooting page at 553-http://www.symanteccloud.com/troubleshooting for more 553 information. (#5.7.1)
auth-failure | 5.0.0 | 553-SPF (Sender Policy Framework) domain authentication 553-fail. Refer to the Troubleshooting page
blocked | 5.0.0 | 501 Connection rejected by policy [7.7] 13704, please visit www.messagelabs.com/support for more details about this error message.
policy-violation | 5.7.0 | 550 5.7.0 Local Policy Violation
bad-reputation | 5.0.0 | 554 5.7.1 Message blocked due to the reputation of a URL in the message
bad-reputation | 5.0.0 | 554 Your access to this mail system has been rejected due to the sending MTA's poor reputation. If you believe that this failure is in error, please contact the intended recipient via alternate means.
blocked | 5.7.1 | 550 5.7.1 Recipient not authorized, your IP has been found on a block list
sender-rejected | 5.0.0 | 550 #5.7.1 Your access to submit messages to this e-mail system has been rejected.
user-unknown | 5.0.0 | 550 #5.1.0 Address rejected nina@shop.example
rate-limited | 5.0.0 | 452 Too many recipients received this hour
spam-detected | 5.0.0 | 550 High probability of spam
policy-violation | 5.0.0 | 554 5.7.1 The file xyz has been blocked. File quarantined as: "".
blocked | 5.0.0 | 550 RBL restriction: Blocked Senders List
spam-detected | 5.0.0 | 554 5.7.1 This email from IP 198.51.100.7 has been rejected. The email message was detected as spam. (Symantec Email Security.cloud)
policy-violation | 5.0.0 | 550 Sorry, this email has been rejected: mail contains potentially dangerous attachment
spam-detected | 5.0.0 | 550 5.7.350 Remote server returned message detected as spam -> 554 5.7.1
sender-rejected | 5.0.0 | 550 Rule imposed as sender is blacklisted
blocked | 5.0.0 | 550 5.7.1 Cloudmark Sender Intelligence: Your IP is blacklisted: http://csi.cloudmark.com/reset-request/?ip=198.51.100.7
system-error | 5.0.0 | 521 5.3.0 Upstream error, please check https://developers.cloudflare.com/email-routing/postmaster for possible reasons why
user-unknown | 5.0.0 | 550 5.1.1 Address does not exist. https://developers.cloudflare.com/email-routing/postmaster
virus-detected | 5.0.0 | 554 The message is infected with a virus: EICAR
spam-detected | 5.0.0 | 541 The recipient address rejected your message: anti-spam
virus-detected | 5.0.0 | 554 5.7.1 Message cannot be accepted, virus found
spam-detected | 5.0.0 | 550 Message blocked due to spam content in the message
on-hold | 5.0.0 | 554 mail server permanently rejected message (#5.3.0)
policy-violation | 5.0.0 | 550 Refused by filter: executable inside archive
sender-rejected | 5.0.0 | 550 Sender is in Global blocklist
spam-detected | 5.0.0 | 554 Transaction Failed Spam Message not queued.
policy-violation | 5.0.0 | 554 Sorry, your mail was administratively denied. (#5.7.1)
sender-rejected | 5.0.0 | 554 5.7.1 You are not allowed to send from this address
filtered | 5.0.0 | 550 5.7.1 Requested action not taken: message refused by the recipient's rules
relaying-denied | 5.0.0 | 554 No relaying allowed - psmtp
on-hold | 5.0.0 | 571 Message Refused - psmtp
expired | 5.0.0 | 451 Can't connect to s.example - psmtp
policy-violation | 5.0.0 | 582 This message violates our email policy - psmtp
blocked | 5.0.0 | 550 5.7.1 TRU1/ERS-RBL Mail from 198.51.100.7 refused
policy-violation | 5.0.0 | 550 5.7.1 This email was rejected because it violates our security policy
relaying-denied | 5.0.0 | 550 Relaying mail to n@s.example is not allowed
sender-rejected | 5.0.0 | 553 sorry, mail from your location is administratively denied
auth-failure | 5.0.0 | 550 5.7.0 (SPF) Sender Policy Framework: host not in SPF record
expired | 5.0.0 | 550 Connection dropped due to SocketError
tls-required | 5.0.0 | 554 TLS required by recipient domain
spam-detected | 5.0.0 | 550 Mail was identified as fraud
sender-rejected | 5.0.0 | 550 5.1.8 Sender's domain does not resolve
sender-rejected | 5.0.0 | 501 5.1.7 Bad sender address syntax
moved | 5.0.0 | 550 5.1.6 Recipient has moved
moved | 5.0.0 | 551 User not local; please try <n@new.example>
not-accepting | 5.0.0 | 556 5.1.10 Recipient domain has null MX
not-accepting | 5.0.0 | 521 Server does not accept mail
not-accepting | 5.0.0 | 550 5.4.4 The domain has no mail server
user-unknown | 5.0.0 | 550 5.1.1 Mailbox not found. Telstra
spam-detected | 5.0.0 | 554 IB703 Connection refused. 198.51.100.7 is throttled
filtered | 5.0.0 | 550 Der Empfänger existiert nicht
mailbox-full | 5.0.0 | 552 Das Postfach des Empfängers ist voll
blocked | 5.0.0 | 554 Ihre IP-Adresse steht auf einer Sperrliste
spam-detected | 5.0.0 | 550 Nachricht wurde als Spam eingestuft
filtered | 5.0.0 | 550 宛先のメールアドレスが存在しません
mailbox-full | 5.0.0 | 552 メールボックスの容量を超えています
spam-detected | 5.0.0 | 550 迷惑メールと判定されました
filtered | 5.0.0 | 550 收件人邮箱不存在
mailbox-full | 5.0.0 | 552 收件人邮箱已满
spam-detected | 5.0.0 | 554 邮件被识别为垃圾邮件
blocked | 5.0.0 | 550 发件人IP被加入黑名单
filtered | 5.0.0 | 550 El buzón del usuario no existe
mailbox-full | 5.0.0 | 552 Buzón lleno
filtered | 5.0.0 | 550 Пользователь не найден
mailbox-full | 5.0.0 | 552 Почтовый ящик переполнен
spam-detected | 5.0.0 | 554 Сообщение отклонено как спам
`
