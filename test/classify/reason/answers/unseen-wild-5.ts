// What Dutch, Turkish and Vietnamese hosters list, and servers of the field say (66 rows and three more):
// reason, status field and diagnostic, one a line. When written, 61 of 66 were told right.

export default `
user-unknown | 5.0.0 | SMTP error from remote mail server after RCPT TO:<n@s.example>: host mail.s.example [198.51.100.9]: 550 5.1.0 Recipient rejected.
relaying-denied | 5.0.0 | SMTP error from remote mail server after RCPT TO:<n@s.example>: host s.example.s200a1.psmtp.example [198.51.100.9]: 554 No relaying allowed - psmtp
user-unknown | 5.0.0 | 554 Invalid recipient (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 no mailbox by that name is currently available (in reply to RCPT TO command)
rate-limited | 5.0.0 | Domain b.example has exceeded the max defers and failures per hour (5/5 (100%)) allowed. Message discarded.
mailbox-full | 5.0.0 | 550 The recipient has exceeded their mailbox limit
spam-detected | 5.7.1 | 554 5.7.1 Refused by local policy. No SPAM please! (B-TEXT 1234)
spam-detected | 5.0.0 | 550 Suspected phishing attempt
auth-failure | 5.0.0 | 550 SPF failed for b.example
expired | 4.0.0 | Host name: 198.51.100.9, message: A connection attempt failed because the connected party did not properly respond after a period of time, or established connection failed because connected host has failed to respond. Tried 5 time(s)
policy-violation | 5.7.0 | Remote server replied: 552 5.7.0 review our attachment guidelines.
mailbox-full | 5.0.0 | Error Description: Inbox is full. Additional information: The recipients inbox is full.
mailbox-full | 5.0.0 | Mailbox limit exceeded while appending message
mailbox-full | 5.0.0 | User is over the quota. You can try again later.
user-unknown | 5.0.0 | 550 No such person at this address (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 No such recipient here (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 Recipient Rejected: No account by that name here (in reply to RCPT TO command)
on-hold | 5.0.0 | 550 Rejected
mailbox-full | 5.0.0 | 550 This user's mailbox is full (n@s.example) - Try again later
syntax-error | 5.5.2 | 501 5.5.2 Domain name required
syntax-error | 5.5.2 | 501 5.5.2 Unbalanced '<'
syntax-error | 5.5.4 | 501 5.5.4 Syntax error in parameters scanning
blocked | 5.5.1 | 501 5.5.1 HELO/EHLO requires domain address
security-error | 5.0.0 | 501 5.0.0 Authentication cancelled
security-error | 5.7.0 | 501 5.7.0 Authentication failed
virus-detected | 5.7.1 | 554 5.7.1 Message cannot be accepted, virus found
on-hold | 4.7.1 | 451 4.7.1 Greylisted, please try again in 300 seconds
expired | 4.4.2 | 421 4.4.2 Session timeout
spam-detected | 5.7.1 | 554 5.7.1 The message from (<a@b.example>) with the subject of (Your order) matches a profile the Internet community may consider spam. Please revise your message before resending.
spam-detected | 5.7.1 | 554 5.7.1 Message scored too high on spam scale. For help, please quote incident ID 12345.
blocked | 5.7.1 | 571 5.7.1 Mail from 198.51.100.7 refused, see http://s.example/why
blocked | 5.7.1 | 554 5.7.1 ACL dns_rbl; Client host [mail.b.example] blocked using b.barracudacentral.org
blocked | 5.7.1 | 550 5.7.1 Your email server has been blocked because of spam; please contact your administrator
spam-detected | 5.0.0 | 554 Transaction Failed Spam Message not queued.
spam-detected | 5.7.1 | 554 5.7.1 Message blocked due to spam content in the message.
suspended | 5.2.1 | 550 5.2.1 <n@s.example>... Mailbox disabled for this recipient
filtered | 5.7.1 | 550 5.7.1 <n@s.example>: Recipient address rejected: User is not allowed to receive messages from the Internet (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 Invalid recipient n@s.example (#5.1.1) (in reply to RCPT TO command)
moved | 5.0.0 | 550 <n@s.example>: Email address has been changed to nina@t.example
moved | 5.0.0 | 550 Sorry, this user has left. New address: nina@t.example
blocked | 5.7.1 | 554 5.7.1 <b.example>: Helo command rejected: You are not me (in reply to RCPT TO command)
blocked | 5.7.1 | 554 5.7.1 <unknown[198.51.100.7]>: Client host rejected: Access denied (in reply to RCPT TO command)
system-error | 4.7.0 | 451 4.7.0 Temporary server error. Please try again later. PRX2
expired | 4.4.0 | 451 4.4.0 Primary target IP address responded with: "421 4.2.1 Unable to connect." Attempted failover to alternate host, but that did not succeed.
auth-failure | 4.7.26 | 450 4.7.26 Service does not accept messages sent over IPv6 [2001:db8::1] unless they pass either SPF or DKIM validation (message not signed) [DB5EUR01FT031.eop-EUR01.prod.protection.outlook.com]
content-error | 5.6.0 | 554 5.6.0 Corrupt message content
security-error | 4.7.12 | 432 4.7.12 A password transition is needed
security-error | 4.7.0 | 454 4.7.0 Temporary authentication failure
tls-required | 4.7.0 | 454 4.7.0 TLS not available due to local problem
tls-required | 5.7.0 | 530 5.7.0 Must issue a STARTTLS command first
tls-required | 5.7.10 | 523 5.7.10 Encryption Needed
auth-failure | 5.7.5 | 550 5.7.5 Permanent error evaluating DMARC policy
system-error | 4.3.2 | 450 4.3.2 Service currently unavailable
sender-rejected | 4.1.8 | 450 4.1.8 <a@b.example>: Sender address rejected: Domain not found (in reply to RCPT TO command)
policy-violation | 5.7.1 | 550 5.7.1 Attachment with extension .js not permitted
virus-detected | 5.0.0 | 550 Message contains a virus or other harmful content (Phishing.Heuristics.Email)
blocked | 5.7.1 | 554 5.7.1 You have hit a spam trap of ours
suspended | 5.0.0 | 550 Mailbox n@s.example has been closed at the request of the owner (in reply to RCPT TO command)
system-full | 4.3.0 | 451 4.3.0 Error: mail queue full
system-full | 4.0.0 | 452 No more disk space on spool
network-error | 5.4.0 | 554 5.4.0 Error: too many hops
network-error | 5.0.0 | 550 message loop detected (Delivered-To header seen before)
network-error | 4.4.3 | 451 4.4.3 Temporary DNS failure resolving recipient domain
host-unknown | 5.1.2 | 550 5.1.2 We're unable to find the recipient domain
not-accepting | 5.0.0 | 550 DNS: recipient domain has neither A nor MX record
not-accepting | 5.1.10 | 556 5.1.10 Recipient address has null MX
auth-failure | 5.1.1 | (reason: 553 Sender Policy Framework (SPF) fail) (expanded from: <n@s.example>) ----- Transcript of session follows ----- ... while talking to mx.s.example.: >>> DATA <<< 553 Sender Policy Framework (SPF) fail 550 5.1.1 <n@t.example>... User unknown
user-unknown | 5.1.351 | 550 5.1.351 Remote server returned unknown recipient or mailbox unavailable -> 550 Unknown user n@s.example
not-compliant | 5.0.0 | 554 No Resent-From field given
`
