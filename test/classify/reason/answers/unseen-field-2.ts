// What servers of the field are known to answer, in our own words: reason, status field and diagnostic, one a line.

export default `
user-unknown | 5.0.0 | 550 n@s.example recipient rejected GL/BL (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 n@s.example recipient rejected (in reply to RCPT TO command)
rate-limited | 5.0.0 | 550 a@b.example max messages per session
sender-rejected | 5.0.0 | 550 a@b.example sender rejected
ptr-required | 5.0.0 | 553 bad reverse dns
security-error | 5.7.1 | 550 5.7.1 Recipient Prohibited (12)
user-unknown | 5.1.1 | 511 sorry, no mailbox here by that name (#5.1.1 - chkuser)
rate-limited | 5.0.0 | 550 DICTIONARY ATTACK
security-error | 5.0.0 | 535 Incorrect authentication data
mailbox-full | 5.0.0 | 551 Requested action not taken: mailbox full
blocked | 5.0.0 | 550 5.7.1 Rejected: mail.b.example listed at relays.ordb.org
relaying-denied | 5.0.0 | 550 relay attempt denied
security-error | 5.0.0 | 550 5.7.0 Must authenticate before relaying
not-accepting | 5.0.0 | 521 mx.s.example does not accept mail
mailbox-full | 5.0.0 | 554 delivery error: Sorry, your message to n@s.example cannot be delivered. This account is over quota.
rate-limited | 5.0.0 | 550 Exceeded the hourly allowance
sender-rejected | 5.0.0 | 550 Outgoing mail from b.example has been suspended
sender-rejected | 5.0.0 | 550 Blank From: addresses are not allowed. Provide a valid From.
ptr-required | 5.0.0 | 554 Connection refused. Reverse DNS lookup failed
policy-violation | 5.0.0 | 550 Rejected: this account does not accept attachments
filtered | 5.0.0 | 550 No thank you rejected: Account Unavailable.
user-unknown | 5.0.0 | 550 The email address 'n@s.example' was not found. Please check the spelling. (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 account not found n@s.example (in reply to RCPT TO command)
security-error | 5.7.1 | 550 5.7.1 Unable to deliver to <n@s.example> (in reply to RCPT TO command)
spam-detected | 5.0.0 | 550 Your message was not delivered: the recipient's server thinks it's spam
policy-violation | 5.0.0 | 550 5.7.1 Sorry, we do not accept messages with this character set
policy-violation | 5.0.0 | 550 Refused - message contains a forbidden word
blocked | 5.0.0 | 550 Rejected because 198.51.100.7 is in a black list at bl.s.example
spam-detected | 5.0.0 | 550-There's too much spam from your network, 550 sorry
blocked | 5.0.0 | 554 5.7.1 Helo invalid .local (in reply to end of DATA command)
blocked | 5.0.0 | 550 HELO/EHLO hostname must be FQDN
filtered | 5.0.0 | 550 This mailbox does not take mail from outside the company (in reply to RCPT TO command)
expired | 5.0.0 | 554 Too old: queue time exceeded
suspended | 5.0.0 | 550 Mailbox suspended because the owner did not log in for 90 days
suspended | 5.0.0 | 550 Customer contract ended (in reply to RCPT TO command)
mailbox-full | 5.0.0 | 552 Storage limit of the recipient has been reached
mailbox-full | 5.0.0 | 552 Not enough room for the message in the mailbox
user-unknown | 5.0.0 | 550 5.1.1 This address has never existed
user-unknown | 5.0.0 | 550 Bad address: the local part is unknown (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 Cannot verify that this user exists (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 we have no such customer (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 There's no mailbox with that address (in reply to RCPT TO command)
not-accepting | 5.0.0 | The destination domain has no valid mail servers
host-unknown | 5.0.0 | Could not resolve the host name of the destination
blocked | 5.0.0 | 550 your network range is banned
blocked | 5.0.0 | 550 Go away, 198.51.100.7, you are a spammer
blocked | 5.0.0 | 554 Blocked by our real time list
blocked | 5.0.0 | 550 IP not in our allow list
blocked | 5.0.0 | 421 Your IP is temporarily refused
ptr-required | 5.0.0 | 550 no PTR for 198.51.100.7
ptr-required | 5.0.0 | 550 Your rDNS looks dynamic
bad-reputation | 5.0.0 | 550 reputation of the sending address is too poor
spam-detected | 5.0.0 | 550 We suspect this to be junk
spam-detected | 5.0.0 | 554 classified as unsolicited by our scanner
virus-detected | 5.0.0 | 554 5.7.1 Heuristics found a virus signature
virus-detected | 5.0.0 | 550 The attached file was identified as malware
auth-failure | 5.0.0 | 550 DKIM did not verify and policy is reject
auth-failure | 5.0.0 | 550 SPF: 198.51.100.7 may not send for b.example
sender-rejected | 5.0.0 | 550 sender domain without MX refused
sender-rejected | 5.0.0 | 550 We refuse mail with your From address
sender-rejected | 5.0.0 | 553 the envelope sender is on our list of bad senders
security-error | 5.0.0 | 550 MAIL FROM with that domain needs authentication
security-error | 5.0.0 | 554 please log in before sending
tls-required | 5.0.0 | 530 must issue STARTTLS
tls-required | 5.0.0 | 554 Plain text sessions are forbidden, use TLS
rate-limited | 4.0.0 | 421 Only 20 connections at a time please
rate-limited | 4.0.0 | 450 Slow down, you exceed our rate
rate-limited | 4.0.0 | 452 Recipient gets too many messages just now
message-too-big | 5.0.0 | 554 message larger than 20 MB not accepted
message-too-big | 5.0.0 | 552 Sorry, 35 MB is above our maximum message size
policy-violation | 5.0.0 | 550 Executables are not allowed in attachments
policy-violation | 5.0.0 | 554 Our company's rules forbid this content
not-compliant | 5.0.0 | 550 message lacks a Date header
not-compliant | 5.0.0 | 550 lines longer than 998 characters
content-error | 5.0.0 | 554 unsupported encoding in body
system-error | 4.0.0 | 451 our database is broken at the moment
system-error | 4.0.0 | 421 The server is going down for upgrade
system-full | 4.0.0 | 452 disk space is short, try later
expired | 4.0.0 | connection to mx.s.example timed out 12 times
network-error | 4.0.0 | no server of the domain answered
network-error | 5.0.0 | message goes round in circles: 40 hops
network-error | 5.0.0 | temporary DNS failure for s.example
relaying-denied | 5.0.0 | 550 relay for this domain forbidden
relaying-denied | 5.0.0 | 554 mail for s.example is not relayed here
syntax-error | 5.0.0 | 503 wrong order of commands
syntax-error | 5.0.0 | 501 argument cannot be parsed
moved | 5.0.0 | The user has left; his new address is n@new.example
filtered | 5.0.0 | 550 recipient refuses your mail
filtered | 5.0.0 | 550 Only people in the recipient's address book may write to him
user-unknown | 5.1.1 | 550-5.1.1 The email account that you tried to reach does not exist. gsmtp
user-unknown | 5.7.1 | 550 5.7.1 <n@s.example>: Recipient address rejected: User email address is marked as invalid. (in reply to RCPT TO command)
suspended | 5.0.0 | 550 <n@s.example> Recipient Rejected: Temporarily inactive (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 Invalid Recipient (in reply to RCPT TO command)
auth-failure | 5.7.0 | 550 5.7.0 Message rejected due to DMARC policy
auth-failure | 5.7.1 | 550 5.7.1 Email rejected per SPF policy
auth-failure | 5.7.1 | 554 5.7.1 <n@s.example>: Recipient address rejected: Please see http://www.openspf.net/Why?id=a
filtered | 4.7.1 | 450 4.7.1 <n@s.example>: Recipient address rejected: Access denied (in reply to RCPT TO command)
system-error | 4.3.2 | 451 4.3.2 Please try again later
blocked | 4.7.1 | 421 4.7.1 Intrusion prevention active for [198.51.100.7]
blocked | 5.7.1 | 550 5.7.1 Intrusion prevention active
blocked | 5.0.0 | 554 5.7.1 Mail from 198.51.100.7 has been blocked by Trend Micro Email Reputation Service.
policy-violation | 5.7.1 | 554 5.7.1 Reject for policy reason RULE3_1.
policy-violation | 5.0.0 | 550 Reject for policy reason FROM_TOO_MANY
sender-rejected | 5.7.1 | 550 5.7.1 Delivery not authorized, message refused: sender is not on the list
user-unknown | 5.0.0 | 550 5.1.1 Sorry, no such user here
filtered | 5.0.0 | 550 permanent failure for one or more recipients (n@s.example:user unknown)
policy-violation | 5.0.0 | 550 Message was blocked: attachment type .js
policy-violation | 5.7.1 | 550 5.7.1 Content-Type blocked by mail policy
expired | 4.4.1 | 451 4.4.1 reply timeout waiting for DATA
expired | 4.4.2 | timeout after end of data
mailbox-full | 4.2.1 | 450 4.2.1 The user you are trying to contact is over quota
mailbox-full | 5.2.2 | 554 5.2.2 mailbox full;STOREDRV.Deliver.Exception
user-unknown | 5.1.1 | 550 5.1.1 <n@s.example> recipient does not exist here
filtered | 5.0.0 | 550 mailbox <n@s.example> is restricted
blocked | 5.0.0 | 553 5.3.0 Spam blocked see http://spamblock.example
suspended | 5.0.0 | 550 5.2.1 Mailbox not available: closed
mailbox-full | 5.0.0 | 550 Quota violation for n@s.example
mailbox-full | 4.0.0 | 452 n@s.example Mailbox is temporarily full
blocked | 5.0.0 | 553 Sorry, you or your mail server is not authorized to send mail to this domain
spam-detected | 5.0.0 | 550 Your message was rejected because it contained a URL on a blocklist
spam-detected | 5.7.1 | 550 5.7.1 This message contains a blacklisted link
blocked | 5.0.0 | 554 Sender IP is listed on the Spamhaus block list
blocked | 5.7.606 | 550 5.7.606 Access denied, banned sending IP [198.51.100.7]
sender-rejected | 5.5.0 | 550 5.5.0 Sender domain is empty
sender-rejected | 5.0.0 | 550 Sender rejected - not whitelisted
syntax-error | 5.0.0 | 501 Sender syntax error
network-error | 4.4.4 | 451 4.4.4 Temporary server error. DNS failure
network-error | 5.4.6 | 550 5.4.6 Mail loop detected
relaying-denied | 5.3.0 | 550 5.3.0 Rewrite: unsupported recipient domain
host-unknown | 5.4.4 | 550 5.4.4 Recipient domain has no MX or A record
host-unknown | 5.0.0 | Unrouteable address
host-unknown | 5.0.0 | Name or service not known
expired | 5.0.0 | retry time not reached for any host after a long failure period
expired | 4.0.0 | Operation timed out with mx.s.example
message-too-big | 5.0.0 | mail server has refused the message: too big
message-too-big | 5.0.0 | 552 5.3.4 Error: message file too big
filtered | 5.0.0 | 550 5.7.1 Mailbox is protected by SpamArrest
sender-rejected | 5.0.0 | 550 5.1.0 <a@b.example> Sender address rejected
rate-limited | 5.0.0 | 421 Too many concurrent SMTP connections
rate-limited | 5.0.0 | 550 You are sending too much mail: hourly maximum exceeded
rate-limited | 5.0.0 | 421 4.7.0 Mail rate exceeded limit
virus-detected | 5.0.0 | 554 5.0.0 Message infected (Worm.Mydoom)
not-compliant | 5.0.0 | 550 Message contains illegal characters in header
not-compliant | 5.7.7 | 550 5.7.7 email containing Bare LF is not accepted
tls-required | 5.7.0 | 530 5.7.0 Must issue STARTTLS command first
security-error | 5.7.0 | 550 5.7.0 authentication required
security-error | 5.7.8 | 535 5.7.8 authentication failed
mailer-error | 5.3.0 | "|/home/n/bin/x": exited with status 1
system-error | 4.3.5 | 451 4.3.5 Server configuration problem
`
