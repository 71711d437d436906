// Answers that logs in forums, mailing lists, manuals and lists of causes quote, many without a code.
// reason, status field and diagnostic, one a line. When written, 46 of 56 were told right.

export default `
security-error | 5.1.0 | 550 5.1.0 Authentication required (in reply to MAIL FROM command)
sender-rejected | 5.1.8 | 550 5.1.8 <root@h1.a.example>: Sender address rejected: Domain not found (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 Message was not accepted -- invalid mailbox.  Local mailbox n@b.example is unavailable: user not found (in reply to end of DATA command)
user-unknown | 5.1.1 | 550 5.1.1 <n+x@b.example>: Recipient address rejected: User unknown in virtual alias table (in reply to RCPT TO command)
blocked | 4.0.0 | host relay.b.example[198.51.100.9] refused to talk to me: 571 Email from 198.51.100.7 is currently blocked by B Online's anti-spam system. The email sender or Email Service Provider may visit http://www.b.example/whitelist and request removal of the block. 160716
network-error | 4.4.3 | Host or domain name not found. Name service error for name=b.example type=MX: Host not found, try again
mailbox-full | 4.1.1 | 452 4.1.1 <n@b.example> user is over quota, please try again later (in reply to RCPT TO command)
sender-rejected | 4.0.0 | 421 unable to verify sender domain
system-error | 4.0.0 | 421 4.3.0 collect: Cannot write ./dfk67GY7lH016365 (bfcommit, uid=0, gid=122): No such file or directory
relaying-denied | 4.7.1 | 454 4.7.1 <postmaster@b.example>: Relay access denied
auth-failure | 5.0.0 | 550 SPF check failed [MM298xugEtPEZ/Gp1gcNAZbO3 IP: 198.51.100.7]. http://service.mail.b.example/cgi-bin/help?subtype=1&&no=1001445&&id=20022. (in reply to end of DATA command)
filtered | 5.0.0 | 550 Unknown user n@b.example (in reply to end of DATA command)
rate-limited | 4.3.2 | 432 4.3.2 Concurrent connections limit exceeded. Visit https://aka.b.example/concurrent_sending for more information. [Hostname=P212321.PROD.B.EXAMPLE] (in reply to end of DATA command)
suspended | 5.0.0 | 554 delivery error: dd Sorry your message to n@b.example cannot be delivered. This account has been disabled or discontinued [#102]. - mta1272.mail.b.example (in reply to end of DATA command)
sender-rejected | 5.0.0 | 550 Domain may not exist or DNS check failed [MAn2ccjsT8/dGXHYYcKA== IP: 198.51.100.7]. (in reply to end of DATA command)
security-error | 5.5.1 | 530-5.5.1 Authentication Required. Learn more at 530 5.5.1 http://support.b.example/mail/bin/answer.py?answer=14257 - gsmtp (in reply to MAIL FROM command)
security-error | 5.7.1 | 530 5.7.1 Client was not authenticated (in reply to MAIL FROM command)
sender-rejected | 5.0.0 | 553 mybox.a.example does not exist (in reply to MAIL FROM command)
security-error | 5.0.0 | 530 authentication required - for help go to http://help.b.example/pop-11.html (in reply to MAIL FROM command)
sender-rejected | 5.1.8 | 550 5.1.8 Access denied, bad outbound sender
on-hold | 4.0.0 | 451-198.51.100.7 is not yet authorized to deliver  mail from 451-<a@a.example> to 451 <n@b.example>. Please try later.
blocked | 5.0.0 | 550 found in sbl-xbl.spamhaus.example (in reply to RCPT TO command)
relaying-denied | 5.0.0 | 550 Rejected relay attempt (in reply to RCPT TO command)
not-compliant | 5.0.0 | 554 (Reject, id=10432-16 - BAD_HEADER: Duplicate header field: "From")
spam-detected | 5.7.0 | 554 Rejected by URIBL.
blocked | 5.7.1 | 550 5.7.1 Service unavailable, Client host [198.51.100.7] blocked using Spamhaus. To request removal from this list see https://www.spamhaus.example/query/ip/198.51.100.7 (AS3130). (in reply to MAIL FROM command)
host-unknown | 5.1.2 | 550 5.1.2 unknown host or domain: n@b.example
user-unknown | 5.1.1 | 550 5.1.1 unknown or illegal user: n@b.example
user-unknown | 5.1.1 | 550 5.1.1 unknown or illegal alias: n@b.example
message-too-big | 5.2.3 | 550 5.2.3 channel limit of 10240 kilobytes on message size exceeded
filtered | 5.0.0 | The recipient name is ambiguous. MSEXCH:IMS:B:b:SERVER1 0 (000C0595) Ambiguous Recipient
system-error | 4.0.0 | 451 <n@b.example>... open timeout on /mail/n/.forward
mailbox-full | 5.0.0 | 552 Too much mail data n@b.example (in reply to end of DATA command)
user-unknown | 5.0.0 | 550 Invalid recipient: <n@b.example> (in reply to RCPT TO command)
suspended | 5.0.0 | This account has been disabled or discontinued
suspended | 5.0.0 | User is inactive
suspended | 5.0.0 | Mailbox temporarily disabled
suspended | 5.0.0 | Account inactive as unread
suspended | 5.0.0 | User hasn't entered during last 90 days
suspended | 5.0.0 | Mailbox_currently_suspended
mailbox-full | 5.0.0 | Over the allowed quota
mailbox-full | 5.0.0 | Exceed the quota for the mailbox
mailbox-full | 5.0.0 | Too many messages on this mailbox
mailbox-full | 5.0.0 | User mailbox exceeds allowed size
mailbox-full | 5.0.0 | n@b.example does not have enough space
mailbox-full | 5.0.0 | User has full mailbox
mailbox-full | 5.0.0 | Over the maximum allowed number of messages
mailbox-full | 5.0.0 | Recipient exceeded email quota
spam-detected | 5.0.0 | Mail appears to be unsolicited
policy-violation | 5.0.0 | 550 Protocol violation
policy-violation | 5.0.0 | Your e-mail was rejected for policy reasons on this gateway
blocked | 5.0.0 | 198.51.100.7 is refused. See http://spamblock.outblaze.example/198.51.100.7
policy-violation | 5.0.0 | Message Denied: Restricted attachment
blocked | 5.0.0 | The IP address 198.51.100.7 is blacklisted
security-error | 5.7.1 | 5.7.1 You are not authorized to send Internet e-mail: a@a.example
blocked | 5.7.1 | 5.7.1 Spammers are NOT welcomed here
`
