// What the sources and the configurations of mail servers, milters and filters say, and what logs on mailing lists
// quote of providers.
// reason, status field and diagnostic, one a line. When written, 82 of 124 here and in wild-17 were told right.

export default `
spam-detected | 5.7.1 | (reason: 554 5.7.1 DAS51 2198.51.100.7: Your mail is blocked automatically by anti-spam system. (E06))
spam-detected | 5.2.0 | 552 5.2.0 igxL1p00E1WDM2s01gxMXG spam detected
user-unknown | 5.0.0 | 550 recipient e-mail adress unknown (in reply to RCPT TO command)
expired | 4.0.0 | 421 Connection timeout
blocked | 5.0.0 | 501 EHLO Invalid domain address.
syntax-error | 5.0.0 | 502 Use HELO/EHLO first
rate-limited | 5.0.0 | 550 REJECTED - Too many failed recipients - count = 4
policy-violation | 5.7.1 | 550 5.7.1 [IB_FEB] Your message could not be delivered because it contained an attachment type that is not allowed
sender-rejected | 5.7.1 | 550 5.7.1 [ESA] Sender blocked.
filtered | 5.7.1 | 550 5.7.1 [UNS] Recipient has unsubscribed from your list.
virus-detected | 5.0.0 | 550 MSG-VMS: This message contains a virus, malware or spam (Eicar-Test-Signature)
policy-violation | 5.0.0 | 550 MSG-EXT: Blacklisted high risk file extension detected (ade, adp, exe, com, bat, hta, ins)
rate-limited | 4.0.0 | 462 Daily send limit reached. Please try again tomorrow
sender-rejected | 5.7.1 | 550 5.7.1 sender <a@a.test> from RFC2606 reserved domain #128
blocked | 5.0.0 | 550 Sorry! We REJECT your request for a mail session, because a is not a valid HELO name. We do not accept mail from unidentified transmitters.
bad-reputation | 5.0.0 | 550 Sorry! We REJECT this message, bacause b.example won't accept mail from a.example, based on its current reputation.
blocked | 5.0.0 | 550 Access denied 550 Sorry, no access for this ip
blocked | 4.0.0 | host smtp-in.b.example[198.51.100.9] refused to talk to me: 550 smtp-10.iol.local smtp-10.iol.local IP blacklisted by CSI. For remediation please use http://csi.c.example/reset-request/?ip=198.51.100.7 [smtp-10.iol.local; LIB_102]
blocked | 5.7.1 | ERROR CODE :554 - 5.7.1 <sender4-op-o12.a.example[198.51.100.7]>: Client host rejected: CONN:SPAM
rate-limited | 4.5.1 | 421 4.5.1 Connection Rate - See http://helpdesk.b.example/email/faq.php
spam-detected | 5.7.1 | 541 5.7.1 Mail rejected due to antispam policy
spam-detected | 5.0.0 | 550 spam message discarded. If you think that the system is mistaken, please report details to abuse@corp.b.example (in reply to end of DATA command)
bad-reputation | 5.0.0 | 550 csi.c.example Poor Reputation Sender. - https://community.c.example/docs/DOC-1369#550 [EM-f6hnWN9maa42OLPquOA.us166] (in reply to RCPT TO command)
sender-rejected | 4.0.0 | 421 Sender address blocked - https://community.c.example/docs/DOC-1369#421 [x3WZvT7YM8mDkGM1FwPHkg.uk12]
blocked | 5.0.0 | 554 HL:IPB
rate-limited | 4.0.0 | 421 HL:ICC 163 mx2,MMCowLCbW3yTDJ5VAAAAAA--.1S2 1436421267
rate-limited | 5.0.0 | 554 MI:STC
sender-rejected | 5.0.0 | 554 MI:SPB 163 mx27,RcmowLB7RnwOgZ9i
message-too-big | 5.0.0 | 552 Requested mail action aborted: exceeded mailsize limit
spam-detected | 5.0.0 | 554 Content reject/Spam denied
content-error | 5.3.4 | 552 #5.3.4 message header size exceeds limit
blocked | 5.7.1 | 554 5.7.1 This message has been blocked because the HELO/EHLO domain is invalid.
blocked | 5.7.1 | 554 5.7.1 This message has been blocked because it is from a FortiGuard - AntiSpam black IP address.
blocked | 5.0.0 | 554 a@a.example your host [198.51.100.7] is blacklisted. Send your questions to blacklist-admin@b.example
mailbox-full | 5.0.0 | Router: Delivery failure: Database would exceed its disk quota
sender-rejected | 5.7.27 | 556 5.7.27 Sender address has null MX
mailer-error | 5.3.0 | Command died with status 1: "/usr/lib/dovecot/deliver". Command output: Fatal: setgid(5000) failed
mailer-error | 4.3.0 | temporary failure. Command output: pipe: fatal: pipe_command: execvp /usr/bin/maildrop: Permission denied
system-error | 4.0.0 | 421 SL E404 Unexpected error - Retry later
suspended | 5.0.0 | 550 SL E504 Account disabled
filtered | 5.0.0 | 550 SL E516 invalid mailbox (in reply to end of DATA command)
suspended | 5.0.0 | 550 SL E518 Disabled mailbox
spam-detected | 5.0.0 | 550 SL E506 Email detected as spam
rate-limited | 5.0.0 | 550 SL E526 Too many recipients
sender-rejected | 5.7.1 | 554 5.7.1 <n@b.example>: Recipient address rejected: Sender is not same as SMTP authenticate username (in reply to RCPT TO command)
message-too-big | 5.7.1 | 554 5.7.1 <n@b.example>: Recipient address rejected: Message size exceed (maybe caused by big attachment file)
bad-reputation | 5.7.1 | 554 5.7.1 <n@b.example>: Recipient address rejected: Server IP address has bad reputation. FYI: https://www.c.example/lookup.php?lookup=198.51.100.7
blocked | 5.0.0 | 551 Server access forbidden by your IP
system-error | 4.0.0 | 451 Requested action aborted: (-72) local error in processing
user-unknown | 5.0.0 | 554 Improper recipient address. Try supplying a domain name. (in reply to RCPT TO command)
system-error | 4.0.0 | 450 DB not ready
system-error | 4.0.0 | 450 Backend service is temporarily unavailable.
ptr-required | 4.0.0 | 450 client [198.51.100.7] rDNS lookup timeout
network-error | 4.0.0 | 450 Temporary resolver error
`
