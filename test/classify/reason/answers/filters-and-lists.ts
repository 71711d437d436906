// What filters, lists and local programs say. Reason, status field and diagnostic, one a line.

// What filters and local programs say, and what site owners write into their rules by hand. When written, 64 of 90
// were told right.
const filters = `
blocked | 5.0.0 | 550 ip in prison
filtered | 5.7.1 | 554 5.7.1 The recipient definitively does not want your mail. It will not be delivered but analyzed again. We may feed it to a spam blacklist.
suspended | 5.7.1 | 550 5.7.1 <n@s.example>: Recipient address rejected: Inactive MailBox, not poped for more than 6 months (in reply to RCPT TO command)
sender-rejected | 5.7.1 | 554 5.7.1 <a@b.example>: Sender address rejected: Dumb.
user-unknown | 5.1.1 | 553-5.1.1 <n@s.example>... Recipient address not recognised #299
auth-failure | 5.7.1 | 550-5.7.1 sender <a@b.example> via b.example/mail.b.example/198.51.100.7 SPF result Fail; #702
user-unknown | 5.0.0 | 550 5.1.1 <n@s.example>: Recipient address rejected: Address does not exist (in reply to RCPT TO command)
host-unknown | 5.0.0 | 550 5.7.1 The domain s.example is not configured on this server (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 SL E515 Email not exist (in reply to RCPT TO command)
spam-detected | 5.7.1 | 554 5.7.1 Spam message rejected
on-hold | 4.2.0 | 450 4.2.0 <n@s.example>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/s.example.html (in reply to RCPT TO command)
auth-failure | 5.7.0 | 550 5.7.0 bad DKIM signature data
auth-failure | 5.7.1 | 550 5.7.1 rejected by DMARC policy for b.example
auth-failure | 5.7.23 | 550 5.7.23 <n@s.example>: Recipient address rejected: Message rejected due to: SPF fail - not authorized. Please see http://www.open-spf.org/Why?s=mfrom;id=a@b.example (in reply to RCPT TO command)
spam-detected | 5.7.0 | 554 5.7.0 Reject, id=12345-01 - SPAM
policy-violation | 5.7.0 | 554 5.7.0 Reject, id=12345-02 - BANNED: .exe,invoice.exe
virus-detected | 5.7.0 | 554 5.7.0 Reject, id=12345-03 - INFECTED: Eicar-Signature
virus-detected | 5.7.1 | 554 5.7.1 No viruses allowed
spam-detected | 5.7.1 | 550 5.7.1 Blocked by SpamAssassin
message-too-big | 5.3.4 | message size 26214400 exceeds size limit 10240000 of server mx.s.example[198.51.100.9]
system-error | 4.2.0 | cannot update mailbox /var/mail/n for user n. unable to create lock file /var/mail/n.lock: Permission denied
system-error | 4.2.0 | maildir delivery failed: create maildir file /home/n/Maildir/tmp/1.P2.mx: Permission denied
mailer-error | 5.3.0 | Command died with status 1: "/usr/bin/vacation n". Command output: vacation: no .vacation.db
tls-required | 4.7.4 | TLS is required, but was not offered by host mx.s.example[198.51.100.9]
tls-required | 4.7.5 | Cannot start TLS: handshake failure
tls-required | 4.7.5 | Server certificate not verified
security-error | 4.7.0 | SASL authentication failed; cannot authenticate to server smtp.s.example[198.51.100.9]: generic failure
network-error | 5.4.6 | mail forwarding loop for n@s.example
user-unknown | 5.1.3 | bad address syntax
system-error | 4.3.5 | 451 4.3.5 Server configuration error (in reply to RCPT TO command)
host-unknown | 5.1.2 | 550 5.1.2 <n@s.example>: Recipient address rejected: Domain not found (in reply to RCPT TO command)
expired | 4.0.0 | retry time not reached for any host after a long failure period
host-unknown | 5.0.0 | all relevant MX records point to non-existent hosts
network-error | 5.0.0 | lowest numbered MX record points to local host
mailbox-full | 5.0.0 | mailbox is full (MTA-imposed quota exceeded while writing to /var/mail/n)
mailer-error | 5.0.0 | Child process of address_pipe transport returned 127 (could mean unable to exec or command does not exist) from command: /usr/bin/procmail2
network-error | 5.0.0 | Too many "Received" headers - suspected mail loop
blocked | 4.0.0 | Remote host closed connection in response to initial connection
message-too-big | 5.0.0 | message is too big (transport limit = 50M)
tls-required | 4.0.0 | a TLS session is required, but the server did not offer TLS support
host-unknown | 5.1.2 | Sorry, I couldn't find any host by that name. (#5.1.2)
expired | 4.4.2 | Connected to 198.51.100.9 but connection died. (#4.4.2)
system-error | 4.2.1 | Unable to chdir to maildir. (#4.2.1)
mailbox-full | 5.0.0 | deliverquota: account over quota
mailbox-full | 5.2.2 | 552 5.2.2 This message is larger than the current system limit or the recipient's mailbox is full. Create a shorter message body or remove attachments and try sending it again.
expired | 4.0.0 | 421 s.example (smtp)... Deferred: Connection refused by s.example.
network-error | 5.4.6 | 554 5.4.6 Too many hops 27 (25 max): from <a@b.example> via localhost, to <n@s.example>
network-error | 5.4.6 | 553 5.4.6 s.example config error: mail loops back to me (MX problem?)
network-error | 5.0.0 | Maximum hop count exceeded. Message probably in a routing loop.
user-unknown | 5.0.0 | 550 n@s.example, Recipient unknown (in reply to RCPT TO command)
spam-detected | 5.0.0 | 554 Sorry, message looks like SPAM to me
mailbox-full | 5.0.0 | 552 Message for <n@s.example> would exceed mailbox quota
filtered | 5.0.0 | 550 Delivery is not allowed to this address. (in reply to RCPT TO command)
security-error | 5.0.0 | 530 SMTP authentication is required.
mailbox-full | 5.0.0 | 550 n@s.example Inbox is full (in reply to RCPT TO command)
mailbox-full | 5.0.0 | 550 account n is full (quota exceeded) (in reply to RCPT TO command)
policy-violation | 5.0.0 | 552 Message blocked by attachment filter
rate-limited | 5.0.0 | 500 too many illegal commands, connection closed
on-hold | 4.7.1 | 451 4.7.1 <n@s.example>: Recipient address rejected: Policy: you have been greylisted, retry in 300 seconds (in reply to RCPT TO command)
rate-limited | 4.7.1 | 450 4.7.1 <a@b.example>: Sender address rejected: Policy rejection; hourly quota of 200 messages exceeded (in reply to RCPT TO command)
user-unknown | 5.5.0 | 550 5.5.0 n@s.example does not exist here (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 Nobody here with that name (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 The address you have written to is not in use (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 That employee has left the company; mailbox removed (in reply to RCPT TO command)
moved | 5.0.0 | 551 n has a new address: please use nina@t.example
suspended | 5.0.0 | 550 Mailbox of this customer was locked for unpaid bills (in reply to RCPT TO command)
suspended | 5.0.0 | 550 This domain has been parked and does not take mail at the moment (in reply to RCPT TO command)
not-accepting | 5.0.0 | 550 No mail is received for this domain, it is used for sending only
filtered | 5.0.0 | 550 Only people in my address book may write to me
filtered | 5.0.0 | 550 Members of staff outside the organisation can not mail this address (in reply to RCPT TO command)
blocked | 5.0.0 | 554 We refuse mail from residential address space, use the server of your provider
blocked | 5.0.0 | 550 Mail from your country is refused
blocked | 5.0.0 | 554 Your hosting company does not answer abuse reports, so we refuse its networks
ptr-required | 5.0.0 | 550 Your IP 198.51.100.7 has no name in the reverse zone
ptr-required | 5.0.0 | 450 Forward and reverse DNS of 198.51.100.7 do not agree
spam-detected | 5.0.0 | 550 Content of the message looks too much like what spammers send
spam-detected | 5.0.0 | 550 The score of your message is 12.4, over our limit of 8.0
bad-reputation | 5.0.0 | 554 Too many of our users complained about mail of your server
rate-limited | 4.0.0 | 421 You are sending faster than we allow, wait an hour
rate-limited | 4.0.0 | 452 Only 50 recipients per message are allowed
policy-violation | 5.0.0 | 550 We take no Word documents with macros
policy-violation | 5.0.0 | 554 Links of URL shorteners are not accepted here
not-compliant | 5.0.0 | 554 Your message has two Subject lines
not-compliant | 5.0.0 | 550 Date of the message lies in the future
content-error | 5.0.0 | 554 I can not decode the MIME parts of this message
system-error | 4.0.0 | 451 Our virus scanner does not answer, try later
system-error | 4.0.0 | 421 Too high load, come back later
system-full | 4.0.0 | 452 The disk of the mail server is full
syntax-error | 5.0.0 | 501 I do not understand your parameters
syntax-error | 5.0.0 | 503 RCPT must come before DATA
`

// What servers, lists and local programs of the field say, in our own words. When written, 54 of 64 were told right.
const lists = `
blocked | 5.7.1 | 550 5.7.1 Email rejected because 198.51.100.7 is listed by zen.spamhaus.org
mailbox-full | 4.1.0 | 452 4.1.0 <n@s.example>: requested mail action aborted - recipient temporarily over quota
user-unknown | 5.1.1 | 550 5.1.1 <n@s.example>: Recipient address rejected: n is no longer an employee (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 n@s.example No such user - psmtp (in reply to RCPT TO command)
spam-detected | 5.0.0 | 550 MAIL REJECTED: Spam level 9.2 exceeds threshold
ptr-required | 5.0.0 | 550 Sender IP reverse lookup rejected
ptr-required | 5.7.1 | 550 5.7.1 Message rejected. Senders must have valid reverse DNS
blocked | 4.7.1 | 450 4.7.1 <mail.b.example>: Helo command rejected: Host not found (in reply to RCPT TO command)
blocked | 5.7.1 | 550 5.7.1 <mail.b.example>: Helo command rejected: Dont use my own hostname (in reply to RCPT TO command)
sender-rejected | 5.1.0 | 550 5.1.0 <a@b.example>: Sender address rejected: mail from this domain is not welcome (in reply to RCPT TO command)
sender-rejected | 5.1.8 | 553 5.1.8 <a@b.example>... Sender domain must exist
user-unknown | 5.0.0 | 550 No such local user (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 <n@s.example>, User not on this system (in reply to RCPT TO command)
mailbox-full | 5.0.0 | 550 Mailbox quota exceeded for n
mailbox-full | 4.2.2 | 452 4.2.2 Mailbox is over its limit: n
mailbox-full | 5.0.0 | 552 The mailbox of n has insufficient space for this message
message-too-big | 5.0.0 | 554 Your message is 31 MB; the limit is 20 MB
message-too-big | 5.0.0 | 552 Maximum allowed size of attachments is 10 MB
rate-limited | 4.7.0 | 421 4.7.0 Connection rate too high, closing
rate-limited | 4.7.1 | 450 4.7.1 Error: too much mail from 198.51.100.7
rate-limited | 4.7.1 | 450 4.7.1 Error: too many recipients from 198.51.100.7
rate-limited | 4.7.1 | 451 4.7.1 Sender a@b.example is sending too many messages, slow down
rate-limited | 5.7.1 | 550 5.7.1 Daily limit for b.example reached
system-error | 4.0.0 | 421 Server is overloaded at the moment, please try again later
system-error | 4.3.0 | 451 4.3.0 Temporary MySQL lookup failure
system-error | 4.3.5 | 451 4.3.5 <n@s.example>: Recipient address rejected: Server configuration problem (in reply to RCPT TO command)
auth-failure | 5.7.1 | 550 5.7.1 Your message was not signed with DKIM; we require it
auth-failure | 5.7.1 | 550 5.7.1 b.example publishes a DMARC policy of reject and your mail did not align
auth-failure | 5.7.0 | 550 5.7.0 SPF record of b.example says 198.51.100.7 may not send for it
policy-violation | 5.7.1 | 554 5.7.1 Blocked: message carries an executable in an archive
policy-violation | 5.7.1 | 550 5.7.1 Password-protected archives are refused here
policy-violation | 5.7.0 | 552 5.7.0 Zip files are not allowed
virus-detected | 5.7.1 | 554 5.7.1 Virus (Eicar-Test-Signature) found, message refused
suspended | 5.0.0 | 550 User's account has been terminated for abuse (in reply to RCPT TO command)
suspended | 5.0.0 | 550 This alias has been turned off by its owner (in reply to RCPT TO command)
moved | 5.1.6 | 551 5.1.6 Recipient has moved; please try <n@t.example>
relaying-denied | 5.0.0 | 550 relay to <n@t.example> prohibited by administrator
relaying-denied | 5.0.0 | 550 not local, won't relay for you
network-error | 4.4.1 | connect to s.example[198.51.100.9]:25: No route to host
network-error | 4.4.1 | connect to s.example[198.51.100.9]:25: Network is unreachable
expired | 4.4.2 | conversation with s.example[198.51.100.9] timed out while performing the EHLO handshake
expired | 4.0.0 | server dropped the connection after DATA
expired | 5.0.0 | message undeliverable for 5 days, giving up
on-hold | 5.0.0 | Mail held for review by the moderators of the list
sender-rejected | 5.0.0 | 550 Post by non-member to a members-only list
sender-rejected | 5.7.1 | 550 5.7.1 Only list owners may post to this list
security-error | 5.0.0 | 550 You have to be logged in to send from this address
security-error | 5.7.1 | 550 5.7.1 SMTP AUTH is required for senders of this domain
syntax-error | 5.5.1 | 503 5.5.1 EHLO/HELO first
mailer-error | 5.0.0 | pipe to |/usr/local/bin/filter generated by n@s.example failed: exit 75
mailer-error | 5.0.0 | delivery agent exited with signal 11
mailer-error | 5.0.0 | vacation program can't open its database
blocked | 5.0.0 | 554 No mail from cloud servers here, use a smarthost
blocked | 5.7.1 | 550 5.7.1 Your mail server is sending spam; it is blocked for 24 hours
filtered | 5.0.0 | 550 n@s.example accepts mail from known senders only
filtered | 5.7.1 | 550 5.7.1 Your message was refused by a rule of the recipient
suspended | 5.0.0 | 550 Account on hold: subscription unpaid (in reply to RCPT TO command)
host-unknown | 5.1.2 | 550 5.1.2 Bad destination system: no such domain
not-accepting | 5.0.0 | 550 This host sends mail but never accepts any
content-error | 5.6.0 | 554 5.6.0 Broken MIME structure
not-compliant | 5.6.0 | 550 5.6.0 From header holds no valid address
tls-required | 5.7.0 | 550 5.7.0 Encrypted delivery is mandatory for this recipient
bad-reputation | 5.7.1 | 550 5.7.1 Mail from servers with your sending history is not accepted
spam-detected | 5.7.1 | 550 5.7.1 Looks like unsolicited bulk mail, not accepted
`

export default [filters, lists].join('')
