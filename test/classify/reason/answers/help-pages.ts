// What help pages quote of answers, addresses replaced: reason, status field and diagnostic, one a line.

export default `
sender-rejected | 5.7.1 | host relayredir.b.example[198.51.100.9] said: 550 5.7.1 <a@b.example>: Sender address rejected: mailbox disabled - DEBUG: dom b.example (in reply to RCPT TO command)
mailbox-full | 5.0.0 | 550 Quota Error (in reply to RCPT TO command)
spam-detected | 5.3.0 | 198.51.100.9 failed after I sent the message. Remote host said: 554 (#5.3.0) Nie przyjmiemy tej wiadomosci poniewaz jest to spam - zobacz strone: http://poczta.s.example/info-antyspam-polityka.html / We can't accept this message because it is spam - see: http://poczta.s.example/info-antyspam-policy.html [127]
user-unknown | 5.0.0 | 198.51.100.9 does not like recipient. Remote host said: 557 Email address - n@s.example - is not available here. Disconnecting... Giving up on 198.51.100.9.
filtered | 5.7.1 | 554 5.7.1 The recipient definitively does not want your mail. It will not be delivered but analyzed again. We may feed it to a spam blacklist.
suspended | 5.7.1 | 550 5.7.1 <n@s.example>: Recipient address rejected: Inactive MailBox, not poped for more than 6 months (in reply to RCPT TO command)
sender-rejected | 5.7.1 | 554 5.7.1 <a@b.example>: Sender address rejected: Dumb. (in reply to RCPT TO command)
blocked | 5.7.0 | SMTP error from remote server for RCPT TO command, host: mail.s.example (198.51.100.9) reason: 550 5.7.0 You have been blacklisted. See http://spamauditor.example/best-practices/ for more information.. Protection provided by MagicSpam 2.1-12.2 http://www.magicspam.example
sender-rejected | 5.0.0 | SMTP error from remote mail server after RCPT TO:<n@s.example>: host s.example [198.51.100.9]: 550-Verification failed for <a@b.example> 550-The mail server could not deliver mail to a@b.example. The account or domain may not exist, they may be blacklisted, or missing the proper dns entries. 550 Sender verify failed
blocked | 4.0.0 | host rtl2.s.example[198.51.100.9] refused to talk to me: 550 550 This system is configured to reject mail from 198.51.100.9 [198.51.100.9] (Host blacklisted - Realtime Black List server 'b.barracudacentral.org')
ptr-required | 5.0.0 | 550 Sorry, we do not accept mail from hosts with dynamic IP or generic DNS PTR-records. Please get a custom reverse DNS name from your ISP for your host 198.51.100.9 or contact abuse@corp.s.example in case of error (in reply to RCPT TO command)
sender-rejected | 5.0.0 | 550 REJECTED - Sender Verify Failed - error code "recipient" The return address you are using for this email message <a@b.example> does not seem to be a working account.
rate-limited | 5.2.122 | 554 5.2.122 The recipient has exceeded their limit for the number of messages they can receive per hour. For more information go to http://go.microsoft.com/fwlink/?LinkId=526653.
policy-violation | 5.2.3 | 554 5.2.3 MailPolicy violation Error delivering to mailboxes,mx.s.example
not-compliant | 5.0.0 | 554 Message not allowed - Headers are not RFC compliant[291]
user-unknown | 5.0.0 | 554 delivery error: dd n@s.example is no longer valid. [-20] - mta1 (in reply to RCPT TO command)
policy-violation | 5.7.1 | 554 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137
filtered | 5.7.1 | 554 5.7.1 <n@s.example>: Recipient address rejected: BLOCK-RCPT. (in reply to RCPT TO command)
user-unknown | 5.7.1 | 554 5.7.1 <n@s.example>: Recipient address rejected: Invalid-Recipient. (in reply to RCPT TO command)
spam-detected | 5.0.0 | 554 rejected due to spam URL in content
policy-violation | 5.0.0 | 554 rejecting banned content
user-unknown | 5.7.1 | 554 5.7.1 <n@s.example>: Recipient address rejected: Not in recipient list (in reply to RCPT TO command)
blocked | 5.7.1 | 550 5.7.1 Your email was rejected due to having a domain present in the Spamhaus DBL -- see https://www.spamhaus.org/dbl/
user-unknown | 5.1.1 | 550 5.1.1 Not our Customer
user-unknown | 5.1.1 | 550 5.1.1 <n@s.example> recipient mailbox unallocated
user-unknown | 5.2.1 | 550 5.2.1 <n@s.example>... Addressee unknown, relay=[198.51.100.7] (in reply to RCPT TO command)
sender-rejected | 5.0.0 | 550 Envelope blocked - User Entry - https://community.mimecast.com/docs/DOC-1369#550
user-unknown | 5.1.1 | 550 5.1.1 - This is not a valid email address. Please verify that you have the correct email address for your recipient.
blocked | 5.0.0 | 550 Blocked
sender-rejected | 5.0.0 | 550 rejecting spoofed message
relaying-denied | 4.0.0 | 451 Open relay not allowed - https://community.mimecast.com/docs/DOC-1369#451
on-hold | 4.3.0 | 451 4.3.0 Mail server temporarily rejected message. - gsmtp
system-error | 4.7.0 | 451 4.7.0 Temporary server error. Please try again later. PRX4 NextHop: s.example
rate-limited | 4.3.2 | 421 4.3.2 The maximum number of concurrent connections per resource forest has exceeded a limit, closing transmission channel.
rate-limited | 4.7.1 | 421 4.7.1 Messages to n@s.example deferred due to excessive volume. Try again later
system-error | 4.0.0 | 422 License Expired
system-error | 4.0.0 | 421 Service Temporarily Unavailable
sender-rejected | 5.5.2 | 501 5.5.2 Domain name required (in reply to MAIL FROM command)
syntax-error | 5.5.2 | 501 5.5.2 Unbalanced
syntax-error | 5.5.4 | 501 5.5.4 Syntax error in parameters scanning
blocked | 5.5.1 | 501 5.5.1 HELO/EHLO requires domain address
security-error | 5.0.0 | 501 5.0.0 Authentication canceled
message-too-big | 5.7.1 | 501 5.7.1 Message is too long
syntax-error | 5.5.1 | 502 5.5.1 Sorry, we do not support this operation
policy-violation | 5.0.0 | SMTP error from remote mailer after end of data: host host.s.example [198.51.100.9]: 552 Illegal Attachment
user-unknown | 5.1.1 | SMTP error from remote mailer after RCPT TO:<n@s.example>: host host.s.example [198.51.100.9]: 550 5.1.1 unknown or illegal alias: n@s.example
mailbox-full | 5.0.0 | Recipient address: n@ims-ms-daemon Original address: n@s.example Reason: Over quota
blocked | 5.0.0 | 550 Sorry, no access for this ip
sender-rejected | 5.0.0 | 550 Sorry, no access for this domain (in reply to MAIL FROM command)
sender-rejected | 5.0.0 | 550 Sorry, no access for this user (in reply to MAIL FROM command)
system-error | 5.0.0 | 550 /home/n/.forward: line 1: /tmp/n ... Can't create output: Permission denied
sender-rejected | 5.0.0 | 553 user address required (in reply to MAIL FROM command)
sender-rejected | 4.0.0 | 451 From:domain must resolve
relaying-denied | 5.0.0 | 553 <n@s.example>... unauthorized relay traffic prohibited
network-error | 5.0.0 | 554 sendall: too many hops 19 (17 max)
policy-violation | 5.0.0 | 553 Header Error 2
blocked | 5.0.0 | 550 <mail.b.example>: Helo command rejected: Host not found
mailbox-full | 5.0.0 | host 198.51.100.9[198.51.100.9] said: 552 We failed to deliver mail because the volume of recipient's mailbox exceeded the local limit. n@pdx.example (in reply to end of DATA command)
user-unknown | 5.0.0 | user name is unknown
host-unknown | 5.0.0 | host name is unknown
mailbox-full | 5.2.2 | Recipient's mailbox is full, message returned to sender.(#5.2.2)
system-error | 5.0.0 | 551 n@s.example... Can't create output
security-error | 5.7.1 | 198.51.100.9 failed after I sent the message. Remote host said: 550 5.7.1 Requested action not taken: message refused
system-error | 4.3.0 | bounce or trace service failure
spam-detected | 5.0.0 | 550 "The mail server detected your message as spam and has prevented delivery."
blocked | 5.7.1 | 550 5.7.1 Mail from 198.51.100.7 refused - see http://www.dnsbl.example.invalid/
rate-limited | 5.0.0 | SMTP error from remote mail server after end of data: 550 Message rejected: sender n has sent too many mails in the last hour
sender-rejected | 5.0.0 | 550-The account hosting this sender does not exist any more 550 go away (in reply to MAIL FROM command)
suspended | 5.0.0 | 550 5.2.1 n@s.example: mail delivery for this user is switched off
suspended | 5.0.0 | 550 This account was terminated for abuse (in reply to RCPT TO command)
suspended | 4.0.0 | 450 The mailbox is being migrated, please retry later (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 Mailbox for n@s.example does not exist any more (in reply to RCPT TO command)
user-unknown | 5.0.0 | 553 <n@s.example> is not a mailbox on this system (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 That recipient is not one of ours (in reply to RCPT TO command)
host-unknown | 5.0.0 | The domain name s.exmaple could not be found in the DNS
host-unknown | 5.0.0 | DNS server returned: domain s.exmaple does not exist
not-accepting | 5.0.0 | 550 This machine does not receive mail from the Internet
not-accepting | 5.0.0 | 556 5.1.10 Recipient domain has a null MX record
expired | 4.4.1 | conversation with mx.s.example[198.51.100.9] timed out while receiving the initial server greeting
expired | 4.4.2 | lost connection with mx.s.example[198.51.100.9] while performing the HELO handshake
network-error | 4.4.3 | Host or domain name not found. Name service error for name=mx.s.example type=A: Host not found, try again
network-error | 5.4.6 | mail for s.example loops back to myself
network-error | 5.4.6 | mail forwarding loop for n@s.example
tls-required | 4.7.5 | Server certificate not trusted
tls-required | 4.7.4 | TLS is required, but was not offered by host mx.s.example[198.51.100.9]
tls-required | 4.7.5 | Cannot start TLS: handshake failure
mailer-error | 4.3.0 | temporary failure. Command output: deliver(n): fatal: configuration problem
mailer-error | 5.0.0 | Command died with status 1: "/usr/bin/vacation n"
system-error | 4.2.0 | cannot update mailbox /var/mail/n for user n. unable to create lock file /var/mail/n.lock: Permission denied
mailbox-full | 5.2.2 | cannot update mailbox /var/mail/n for user n. error writing message: File too large
mailbox-full | 4.2.2 | error writing message: Disc quota exceeded
user-unknown | 5.1.1 | unknown user: "n"
user-unknown | 5.1.3 | bad address syntax
sender-rejected | 5.1.8 | Domain not found for sender address
message-too-big | 5.3.4 | message size 20484203 exceeds size limit 10240000 of server mx.s.example[198.51.100.9]
system-full | 4.3.1 | queue file write error: No space left on device
content-error | 5.6.3 | 8BITMIME is not supported and the message contains 8-bit data, conversion is disabled
content-error | 5.6.7 | SMTPUTF8 is required, but was not offered by host mx.s.example[198.51.100.9]
rate-limited | 4.0.0 | 421 Too many concurrent connections from this client (G2)
ptr-required | 4.7.1 | 450 4.7.1 Client host [198.51.100.7] has no PTR record (G1F)
system-error | 4.4.1 | 450 4.4.1 <n@s.example>: The recipient's server was temporarily unavailable to accept your message (G6)
rate-limited | 4.2.1 | 450 4.2.1 <n@s.example>: Mailbox received too much email in a short period of time (G30)
network-error | 4.4.6 | 450 4.4.6 Routing loop detected (G16)
rate-limited | 4.7.1 | 451 4.7.1 Received too many messages from a new or untrusted IP (G28)
spam-detected | 4.3.0 | 451 4.3.0 <mail.b.example[198.51.100.7]>: Client host rejected: Throttled - Too much spam from your mail server. Try again later
auth-failure | 5.1.0 | 550 5.1.0 198.51.100.7 is not allowed to send from <b.example> per it's SPF Record. Please inspect your SPF settings, and try again. IB508
spam-detected | 5.2.0 | 552 5.2.0 9qos1t0 - 9qos1t0 This message has been rejected due to content judged to be spam by the internet community IB212
blocked | 5.3.0 | 553 5.3.0 alph135 DNSBL:ATTRBL 521< 198.51.100.7 >_is_blocked.__For_information_see_http://att.example/blocks
user-unknown | 5.1.1 | The e-mail account does not exist at the organization this message was sent to. Check the e-mail address, or contact the recipient directly to find out the correct address. <s.example #5.1.1>
network-error | 5.4.6 | A configuration error in the e-mail system caused the message to bounce between two servers or to be forwarded between two recipients. Contact your administrator. <s.example #5.4.6>
mailbox-full | 5.2.2 | The message could not be delivered because the recipient's mailbox is full. <s.example #5.2.2>
message-too-big | 5.2.3 | This message is larger than the current system limit or the recipient's mailbox is full. Create a shorter message body or remove attachments and try sending it again. <s.example #5.2.3>
filtered | 5.7.1 | You do not have permission to send to this recipient. For assistance, contact your system administrator. <s.example #5.7.1>
expired | 4.4.7 | Could not deliver the message in the time limit specified. Please retry or contact your administrator. <s.example #4.4.7>
user-unknown | 5.0.0 | User nina (nina@s.example) not listed in Domino Directory
mailbox-full | 5.0.0 | Router: Database disk quota exceeded
network-error | 5.0.0 | No route found to domain s.example from server MAIL/S. Check Server, Connection and Domain documents in Domino Directory
network-error | 5.0.0 | Maximum hop count exceeded. Message probably in a routing loop.
user-unknown | 5.1.1 | Error transferring to MX.S.EXAMPLE; SMTP Protocol Returned a Permanent Error 550 5.1.1 unknown user
message-too-big | 5.0.0 | Message exceeds the maximum allowable size for the destination server
message-too-big | 5.0.0 | The message size of 12034 KB is greater than the maximum of 5000 KB allowed
user-unknown | 5.0.0 | Reason: unknown or illegal alias: n@s.example
mailbox-full | 5.0.0 | Reason: user over quota; cannot receive new mail: n@s.example
suspended | 5.0.0 | Reason: user disabled; cannot receive new mail: n@s.example
moved | 5.0.0 | Reason: user has moved; please try forward: n@t.example
message-too-big | 5.2.3 | Reason: a message size of 10000 kilobytes exceeds the size limit of 5000 kilobytes computed for this transaction
relaying-denied | 5.7.1 | Reason: Relaying not allowed: n@s.example
sender-rejected | 5.7.1 | Reason: you are not allowed to use this list: list@s.example
rate-limited | 5.5.3 | Reason: too many recipients specified
host-unknown | 5.1.2 | Reason: unknown host or domain: n@s.exmaple
expired | 4.0.0 | Cannot send message for 3 days
mailer-error | 5.0.0 | binmail: opening /usr/spool/mail/n: Permission denied
expired | 4.0.0 | 451 timeout waiting for input from mx.s.example during client RCPT
host-unknown | 5.0.0 | 550 <n@s.exmaple>... Host unknown
system-error | 5.0.0 | 451 4.0.0 I/O error
network-error | 5.0.0 | 554 5.4.6 Too many hops 26 (25 max): from a@b.example via mx.s.example, to n@s.example
mailer-error | 5.0.0 | 554 5.3.0 unknown mailer error 255
suspended | 5.0.0 | 550 5.2.1 Mailbox disabled for this recipient
system-full | 4.3.1 | 452 4.3.1 Insufficient system storage
rate-limited | 4.5.3 | 452 4.5.3 Too many recipients
rate-limited | 4.3.2 | 421 4.3.2 Too many open connections.
rate-limited | 4.3.2 | 421 4.3.2 Connection rate limit exceeded.
system-error | 4.0.0 | 451 4.3.2 Please try again later
content-error | 5.6.0 | 552 5.6.0 Headers too large (32768 max)
content-error | 5.6.1 | 554 5.6.1 Eight bit data not allowed
content-error | 5.6.3 | 554 5.6.3 Eight bit data not allowed
syntax-error | 5.5.0 | 503 5.5.0 Polite people say HELO first
syntax-error | 5.5.1 | 500 5.5.1 Command unrecognized: "XXXX mail.b.example"
syntax-error | 5.5.4 | 553 5.5.4 <a>... Domain name required for sender address a
sender-rejected | 5.1.8 | 501 5.1.8 <a@b.exmaple>... Domain of sender address a@b.exmaple does not exist
sender-rejected | 4.1.8 | 451 4.1.8 <a@b.example>... Domain of sender address a@b.example does not resolve
relaying-denied | 5.7.1 | 550 5.7.1 <n@s.example>... Relaying denied. Proper authentication required.
blocked | 5.7.1 | 553 5.7.1 <a@b.example>... Mail from 198.51.100.7 rejected by blackhole list
security-error | 5.7.0 | 530 5.7.0 Authentication required
tls-required | 5.7.0 | 530 5.7.0 Must issue a STARTTLS command first
tls-required | 4.7.0 | 403 4.7.0 TLS handshake failed.
tls-required | 4.7.0 | 454 4.3.3 TLS not available due to temporary reason
tls-required | 5.7.0 | 403 4.7.0 encryption too weak 40 less than 112
user-unknown | 5.1.1 | 550 5.1.1 <n@s.example>... User address required
user-unknown | 5.1.3 | 553 5.1.3 <n@@s.example>... Invalid host name
user-unknown | 5.1.3 | 553 5.1.3 <n>... Hostname required
host-unknown | 5.1.2 | 550 5.1.2 <n@s.exmaple>... Host unknown (Name server: s.exmaple: host not found)
network-error | 5.4.4 | Hostname s.example: Name server: host name lookup failure
expired | 4.4.1 | Deferred: Connection refused by mx.s.example.
expired | 4.4.1 | Deferred: Connection timed out with mx.s.example.
expired | 4.4.2 | Deferred: Connection reset by mx.s.example.
network-error | 4.4.1 | Deferred: Network is unreachable
system-error | 4.3.0 | 451 4.3.0 Temporary system failure. Please try again later.
system-error | 4.3.2 | 421 4.3.2 Service shutting down, closing connection
filtered | 5.7.1 | 550 5.7.1 Your mail has been refused by a rule of the recipient
policy-violation | 5.7.1 | 550 5.7.1 Message blocked by the administrator's policy
mailbox-full | 4.2.2 | 452 4.2.2 The email account that you tried to reach is over quota. Please direct the recipient to https://support.google.com/mail/?p=OverQuotaTemp
mailbox-full | 5.2.2 | 552 5.2.2 The recipient's inbox is out of storage space and inactive.
suspended | 5.2.1 | 550 5.2.1 The email account that you tried to reach is disabled.
rate-limited | 4.2.1 | 450 4.2.1 The user you are trying to contact is receiving email too quickly.
not-compliant | 5.7.1 | 550 5.7.1 Messages missing a valid messageId header are not accepted.
auth-failure | 5.7.26 | 550 5.7.26 This mail is unauthenticated, which poses a security risk to the sender and Gmail users, and has been blocked.
policy-violation | 5.7.0 | 552 5.7.0 This message was blocked because its content presents a potential security issue.
message-too-big | 5.2.3 | 552 5.2.3 Your message exceeded Google's message size limits.
tls-required | 5.7.29 | 550 5.7.29 This mail requires a TLS connection
policy-violation | 5.0.0 | 554 5.7.1 Matched map: FORBIDDEN_WORDS
policy-violation | 5.0.0 | SMTP error from remote server for TEXT command, host: mail.s.example (198.51.100.9) reason: 554 5.7.1 Forbidden attachment name extension
spam-detected | 5.7.0 | host 127.0.0.1[127.0.0.1] said: 554 5.7.0 Reject, id=52765-01 - spam (in reply to end of DATA command)
spam-detected | 5.0.0 | 450-Rejected. I am not interested in spam.
blocked | 5.0.0 | host mx.s.example[198.51.100.9] refused to talk to me: 554 p-impin020.s.example cmsmtp Connection Rejected - see http://www.spamhaus.org/query/ip/198.51.100.7 AUP#In-1240
`
