// What mail servers are known to answer, in our own words: reason, status field and diagnostic, one a line.

export default `
system-full | 4.4.5 | 452 4.4.5 Insufficient disk space; try again later
user-unknown | 5.1.1 | 550 5.1.1 unknown or illegal user: n@s.example
expired | 5.5.0 | 554 5.5.0 Server unable to connect (10061)
suspended | 4.2.1 | 450 4.2.1 mailbox temporarily disabled: n@s.example
suspended | 5.7.13 | 550 5.7.13 Mailbox disabled, account revoked
network-error | 4.1.2 | CNAME lookup failed temporarily. (#4.4.3) I'm not going to try again; this message has been in the queue too long.
network-error | 5.4.6 | This message is looping: it already has my Delivered-To line. (#5.4.6)
network-error | 5.4.6 | Sorry. Although I'm listed as a best-preference MX or A for that host, it isn't in my control/locals file, so I don't treat it as local. (#5.4.6)
sender-rejected | 5.7.1 | Remote host said: 553 sorry, your envelope sender is in my badmailfrom list (#5.7.1)
sender-rejected | 5.7.1 | Remote host said: 553 sorry, your envelope sender domain must exist (#5.7.1)
blocked | 5.7.1 | Remote host said: 553 Sorry, your IP address has been denied. (#5.7.1)
not-compliant | 5.0.0 | Remote host said: 451 See http://cr.yp.to/docs/smtplf.html.
message-too-big | 5.3.4 | Remote host said: 552 sorry, that message size exceeds my databytes limit (#5.3.4)
expired | 4.4.2 | Connected to 198.51.100.7 but connection died. Possible duplicate! (#4.4.2) I'm not going to try again; this message has been in the queue too long.
user-unknown | 5.0.0 | This address no longer accepts mail.
mailbox-full | 5.0.0 | user is over quota
user-unknown | 5.1.1 | Sorry, no such user here. vpopmail (#5.1.1)
filtered | 5.7.1 | Remote host said: 553 Sorry, that address is in my badrcptto list (#5.7.1)
rate-limited | 5.0.0 | Remote host said: 550 5.7.1 Mail rejected, too many connections from your host
system-full | 4.3.1 | Remote host said: 452 4.3.1 temporary lack of space for the mail
user-unknown | 5.1.3 | Sorry, I don't accept messages from that address (#5.1.3)
suspended | 5.2.1 | Mailbox has been suspended for non-payment (#5.2.1)
user-unknown | 5.0.0 | 198.51.100.7 does not like recipient. Remote host said: 550 invalid
user-unknown | 5.0.0 | 198.51.100.7 does not like recipient. Remote host said: 550 n@s.example is not hosted here
sender-rejected | 5.0.0 | Connected to 198.51.100.7 but sender was rejected. Remote host said: 553 we do not like this sender
policy-violation | 5.0.0 | 198.51.100.7 failed after I sent the message. Remote host said: 554 denied by content filtering
blocked | 5.0.0 | Connected to 198.51.100.7 but greeting failed. Remote host said: 554 go away
suspended | 5.0.0 | Sorry, account has been cancelled. (#5.2.1)
host-unknown | 5.1.2 | Sorry, I couldn't find a mail exchanger by that name (#5.1.2)
user-unknown | 5.7.0 | No mailbox for this address; mail is discarded
mailbox-full | 5.2.2 | Account has exceeded maximum allotted number of messages
syntax-error | 5.5.2 | 198.51.100.7 failed on DATA command. Remote host said: 503 valid RCPT command must precede DATA
virus-detected | 5.6.0 | failed after I sent the message. Remote host said: 552 Virus found in the attachment.
system-error | 5.0.0 | Unable to open ./Maildir/: access denied. (#4.3.0)
system-error | 4.3.0 | qmail-spawn unable to open message. (#4.3.0)
mailer-error | 4.3.0 | Aack, child crashed. (#4.3.0)
blocked | 5.7.1 | failed after I sent the message. Remote host said: 550 5.7.1 Sender's IP on zen list
moved | 5.1.6 | 550 5.1.6 <nina@shop.example>: Recipient address rejected: Destination mailbox has moved, No forwarding address
host-unknown | 5.1.2 | 550 5.1.2 <nina@shop.example>: Recipient address rejected: Host unknown
mailbox-full | 5.2.2 | 552 5.2.2 <nina@shop.example>: Recipient address rejected: Mailbox full
sender-rejected | 5.1.8 | 550 5.1.8 <nina@shop.example>: Recipient address rejected: Bad sender's system address
security-error | 5.7.0 | 550 5.7.0 <nina@shop.example>: Recipient address rejected: Other or undefined security status
spam-detected | 5.7.1 | 550 5.7.1 <nina@shop.example>: Recipient address rejected: Spam detected
system-full | 4.3.1 | 452 4.3.1 <nina@shop.example>: Recipient address rejected: Mail system full
network-error | 5.4.4 | 550 5.4.4 <nina@shop.example>: Recipient address rejected: Unable to route
policy-violation | 5.7.1 | 550 5.7.1 <nina@shop.example>: Recipient address rejected: Policy violation
sender-rejected | 5.7.1 | 550 5.7.1 <nina@shop.example>: Recipient address rejected: Rejected. See https://shop.example/reason/#rejected
rate-limited | 4.3.2 | 421 4.3.2 <nina@shop.example>: Recipient address rejected: Too many connections
rate-limited | 4.7.1 | 450 4.7.1 <nina@shop.example>: Recipient address rejected: Speeding, sending too fast
tls-required | 5.7.10 | 530 5.7.10 <nina@shop.example>: Recipient address rejected: Encryption needed
network-error | 5.4.6 | 554 5.4.6 <nina@shop.example>: Recipient address rejected: Routing loop detected
mailer-error | 5.3.0 | 550 5.3.0 <nina@shop.example>: Recipient address rejected: Mailer error
expired | 4.4.7 | 450 4.4.7 <nina@shop.example>: Recipient address rejected: Delivery time expired
user-unknown | 5.1.1 | 550 5.1.1 RCP-P1 unknown
suspended | 5.0.0 | 550 5.2.1 <n@s.example>: mailbox is inactive (in reply to RCPT TO command)
user-unknown | 5.0.0 | 554 5.7.1 <n@s.example>: Recipient address rejected: ACL mailhost (in reply to RCPT TO command)
rate-limited | 4.7.1 | 421 4.7.1 Messages to n@icloud.example deferred due to excessive volume. Try again later - https://support.apple.com/en-us/HT204137
blocked | 5.0.0 | 550-5.7.1 Sorry, mail from your host is not accepted. Your host is in a dynamic range (in reply to RCPT TO command)
host-unknown | 5.0.0 | 550 No such domain here (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 <n@s.example>, Recipient unknown (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 5.1.1 unknown user (in reply to RCPT TO command)
user-unknown | 5.1.1 | 550 5.1.1 <n@s.example>: Recipient address rejected: aol.com (in reply to RCPT TO command)
blocked | 5.0.0 | 554 5.5.0 Your mailserver is rejected by SpamAndHam
blocked | 5.0.0 | 550 5.0.0 Sorry, your sending IP has been rejected by our anti-abuse system
bad-reputation | 5.0.0 | 550 IP rejected due to bad reputation (in reply to MAIL FROM)
blocked | 5.7.1 | 550 5.7.1 [CS] Your IP address is on our internal blacklist
spam-detected | 5.7.1 | 550 5.7.1 Rejected due to spam URL in message
spam-detected | 5.7.1 | 554 5.7.1 Message scored too high on spam scale. For help, please quote incident ID 123
spam-detected | 5.7.1 | 554 5.7.1 Possible bounce spam
spam-detected | 5.7.1 | 571 5.7.1 Email blocked: known phish link
security-error | 5.0.0 | 554 Denied [5.7.1] (Mode: normal)
on-hold | 5.0.0 | 554 Denied [CS] [abc.0.1.00-1.2.s.example] (Mode: normal)
policy-violation | 5.0.0 | 550 Denied by policy
blocked | 5.0.0 | 550 Mail from 198.51.100.7 refused: see http://antispam.example/
blocked | 5.0.0 | 501 5.5.4 Invalid domain name
syntax-error | 5.0.0 | 500 5.5.2 Error: bad syntax
syntax-error | 5.0.0 | 502 5.5.2 Error: command not recognized
syntax-error | 5.0.0 | 503 5.5.1 RCPT first
syntax-error | 5.0.0 | 555 5.5.4 Unsupported option: SIZE=3000
content-error | 5.0.0 | 554 5.6.1 Message body type not supported by remote host
content-error | 5.6.7 | 553 5.6.7 Address includes non-ASCII characters, SMTPUTF8 not offered
message-too-big | 5.0.0 | 554 5.3.4 Message data too big
message-too-big | 5.0.0 | 552 5.3.4 size (31457280) exceeds max-size limit 20971520
message-too-big | 5.2.3 | 552 5.2.3 <n@s.example> Message exceeds local size limit
message-too-big | 5.0.0 | 523 the message length exceeds administrative limit
mailbox-full | 5.0.0 | 552 5.2.2 Over quota
mailbox-full | 5.0.0 | 550 5.2.2 <n@s.example> User mail quota exceeded
mailbox-full | 5.0.0 | 552 Mailbox has exceeded its disk quota (in reply to RCPT TO command)
mailbox-full | 4.2.2 | 452 4.2.2 The mailbox has no free space left
mailbox-full | 5.0.0 | 554 Recipient inbox capacity reached
mailbox-full | 5.0.0 | 552 too many messages in this mailbox
system-full | 4.0.0 | 452 4.3.1 Out of memory
system-full | 4.0.0 | 431 4.3.1 The server disk is full
system-error | 4.0.0 | 451 4.3.0 Queue file write error
expired | 4.0.0 | 451 4.4.0 Primary target IP address responded with: 421 4.2.1 Unable to connect.
expired | 4.4.7 | 550 4.4.7 QUEUE.Expired; message expired
network-error | 4.4.3 | 451 4.4.3 Temporary server error; DNS lookup failed
sender-rejected | 4.0.0 | 451 4.1.8 Domain of sender address news@b.example does not resolve
host-unknown | 5.0.0 | 550 5.4.3 Host not found in DNS
host-unknown | 5.1.2 | 550 5.1.2 No MX or A for domain
host-unknown | 5.4.4 | 554 5.4.4 SMTPSEND.DNS.NonExistentDomain; nonexistent domain
host-unknown | 5.1.2 | Host or domain name not found. Name service error for name=x.example type=A: Host not found
host-unknown | 5.0.0 | 5.1.2 - Bad destination host 'DNS Hard Error looking up x.example (MX): NXDomain'
expired | 5.0.0 | 5.4.7 - Delivery expired (message too old) 'timeout'
user-unknown | 5.0.0 | 5.1.0 - Unknown address error 550-'5.1.1 no such user'
spam-detected | 5.0.0 | 5.3.0 - Other mail system problem 554-'5.7.1 Spam detected'
rate-limited | 5.0.0 | 4.3.2 - Not accepting messages at this time 421-'4.7.0 slow down'
policy-violation | 5.0.0 | [internal] bounce by policy: recipient domain on hold
host-unknown | 5.0.0 | 554 The mail could not be delivered to the recipient because the domain is not reachable
moved | 5.0.0 | User n@s.example has moved to n@new.example
suspended | 5.0.0 | 550 Account frozen
suspended | 5.0.0 | 550 User temporarily suspended for abuse
suspended | 5.0.0 | 554 5.2.1 Mailbox locked. Owner must log in
suspended | 5.0.0 | 550 The recipient's account has been closed at his request
filtered | 5.0.0 | 550 recipient only accepts mail from known senders
sender-rejected | 5.0.0 | 550 The recipient's challenge system refuses this sender
filtered | 5.0.0 | 550 This email address is not accepting mail at this time
filtered | 5.0.0 | 550 Your address is blocked by the recipient
not-accepting | 5.0.0 | 521 5.7.1 This host does not accept mail
not-accepting | 5.1.10 | 556 5.1.10 Recipient address has null MX
security-error | 5.0.0 | 530 Authentication required
security-error | 5.0.0 | 535 5.7.8 Bad username or password
blocked | 5.0.0 | 550 5.7.1 Client not allowed to submit
security-error | 5.0.0 | 550 5.7.1 TLS version too old
tls-required | 5.0.0 | 454 4.7.0 TLS not available due to local problem
tls-required | 5.0.0 | 550 5.7.0 Must use encryption
auth-failure | 5.0.0 | 550-5.7.1 authentication failure: DKIM signature invalid
auth-failure | 5.0.0 | 550 5.7.1 Rejected: mail from b.example should come from its designated servers (SPF)
auth-failure | 5.0.0 | 550 5.7.1 Spoofed mail: your server is not authorised to send for b.example
sender-rejected | 5.0.0 | 550 Header From mismatch envelope sender
not-compliant | 5.0.0 | 554 Subject header missing
not-compliant | 5.0.0 | 550 Message has no From header
content-error | 5.0.0 | 554 5.6.0 Corrupt message
policy-violation | 5.0.0 | 552 5.7.0 File type .exe is not allowed
policy-violation | 5.0.0 | 554 5.7.1 Encrypted archive blocked
virus-detected | 5.0.0 | 554 5.7.1 Virus W32/Netsky found
virus-detected | 5.0.0 | 550 Worm.Bagle detected
rate-limited | 4.0.0 | 421 Too many messages in one connection
rate-limited | 4.0.0 | 451 You have sent too many mails in the last hour, slow down
rate-limited | 4.0.0 | 450 4.7.1 Throttled, try later
rate-limited | 4.0.0 | 421 4.7.0 Connection rate exceeded from 198.51.100.7
rate-limited | 5.0.0 | 550 5.7.1 Daily message quota exceeded
rate-limited | 4.0.0 | 452 4.5.3 Your message has too many recipients
system-error | 4.0.0 | 421 Service not available, system shutting down
system-error | 4.0.0 | 421 cannot accept your message now: server load too high
system-error | 4.0.0 | 451 database unavailable
system-error | 5.0.0 | 554 local error in processing
system-error | 5.3.5 | 553 5.3.5 system config error
mailer-error | 5.0.0 | "/usr/bin/vacation" exited with status 75
mailer-error | 5.0.0 | pipe to |/home/n/bin/filter generated by n@s.example: Child process exited with code 2
system-error | 5.2.0 | mail.local: can't open /var/mail/n
network-error | 5.0.0 | 550 Mail loop detected: more than 30 hops
network-error | 5.0.0 | 554 5.4.6 Hop count exceeded - possible mail loop
network-error | 5.0.0 | MX list for x.example points back to mx.shop.example
relaying-denied | 5.0.0 | 550 relay not configured for this recipient
relaying-denied | 5.0.0 | 550 5.7.1 Unable to relay for n@s.example
relaying-denied | 5.0.0 | 553 sorry, that domain isn't in my list of allowed rcpthosts; no valid cert for gatewaying (#5.7.1)
relaying-denied | 5.0.0 | 550 not local host s.example, not a gateway
relaying-denied | 5.0.0 | 551 we do not relay
`
