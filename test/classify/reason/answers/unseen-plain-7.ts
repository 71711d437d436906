// Answers and sentences of notices in forms of many mail servers, labelled before the rules were run on them: 78 of 83
// were told right, none of them hard that should not be. reason, status field and diagnostic, one a line.

export default `
user-unknown | 5.0.0 | Recipient address rejected: The mailbox you are trying to reach is not known at this domain
user-unknown | 5.1.1 | MSEXCH:IMS:KLANT:HQ:MAIL 0 (000C05A6) Unknown Recipient
user-unknown | 5.0.0 | The recipient's e-mail address was not found in the recipient's e-mail system.
user-unknown | 5.0.0 | n@s.example... No such address on this server
user-unknown | 5.0.0 | I'm sorry, the address you sent to does not have an account here
user-unknown | 5.1.1 | X-Notes; User anna (n@s.example) not listed in Domino Directory
user-unknown | 5.1.1 | (expanded from <info@s.example>): unknown user: "anna"
user-unknown | 5.0.0 | <n@s.example>: Mail could not be delivered: account name unknown
user-unknown | 5.0.0 | Invalid/unknown recipient
user-unknown | 5.0.0 | Undeliverable message: address anna unknown
host-unknown | 5.0.0 | The address you entered couldn't be found because the domain klant.exmple couldn't be found
host-unknown | 5.0.0 | Illegal host/domain name found
host-unknown | 5.0.0 | unrouteable mail domain "klant.exmple"
host-unknown | 5.0.0 | Mail server for "klant.exmple" unknown or not in DNS
host-unknown | 5.0.0 | Could not find any MX records for the domain klant.exmple, and no A record either
host-unknown | 5.4.4 | Domain name system lookup of klant.exmple gave: name does not exist
not-accepting | 5.0.0 | 550 5.1.0 Mail to this domain is not accepted: domain has no mail service
suspended | 5.2.1 | 550 5.2.1 This account has been closed at the request of its owner (in reply to RCPT TO command)
suspended | 5.0.0 | The account you sent mail to is temporarily disabled by its provider
suspended | 5.0.0 | Recipient's account is not activated yet
suspended | 5.0.0 | 550 n@s.example: inactive user (in reply to RCPT TO command)
suspended | 5.2.1 | 550 5.2.1 Mailbox locked by administrator (in reply to RCPT TO command)
suspended | 5.0.0 | 550 mailbox has been turned off for lack of payment (in reply to RCPT TO command)
mailbox-full | 5.2.2 | The recipient's mailbox is full and can't accept messages now. Please try resending your message later, or contact the recipient directly.
mailbox-full | 5.0.0 | Your message was not delivered because the addressee has no disk space left
mailbox-full | 5.0.0 | mailbox anna has reached its storage limit of 100 MB
mailbox-full | 4.2.2 | Deferred: 452 4.2.2 Over quota (in reply to RCPT TO command)
message-too-big | 5.0.0 | Your message was larger than 10240 KB, which is all that this host will take
message-too-big | 5.3.4 | The message is too big for the destination: 31457280 bytes of at most 20971520
message-too-big | 5.0.0 | 552 Message size (34011233) exceeds 25000000
filtered | 5.0.0 | 550 The message was rejected by the recipient's own filter (in reply to end of DATA command)
filtered | 5.7.1 | 550 5.7.1 Delivery restrictions of this mailbox do not let you write to it
filtered | 5.0.0 | This mailbox only takes mail from a list of senders and you are not one of them
spam-detected | 5.7.1 | 550 5.7.1 Your message seems to be unsolicited bulk mail (in reply to end of DATA command)
spam-detected | 5.0.0 | 550 Message scored 9.7 of 5.0 by SpamAssassin (in reply to end of DATA command)
spam-detected | 5.0.0 | 554 5.6.0 message content looks like spam, sorry (in reply to end of DATA command)
virus-detected | 5.0.0 | Your mail had a virus (W32/Sober) and was thrown away
virus-detected | 5.7.1 | 554 5.7.1 contains malware Html.Phishing.Bank-3 (in reply to end of DATA command)
policy-violation | 5.7.1 | 554 5.7.1 Messages with .zip files are not let in (in reply to end of DATA command)
policy-violation | 5.7.0 | 552 5.7.0 content of an attachment is against our security policy
content-error | 5.6.1 | Media type of the message not supported by the recipient's host
content-error | 5.6.3 | 554 5.6.3 The remote host does not take 8bit MIME and we cannot convert it
not-compliant | 5.0.0 | 550 5.7.1 Header lines of your mail break RFC 5322 (in reply to end of DATA command)
not-compliant | 5.0.0 | 554 Mail with a bare CR is not accepted (in reply to end of DATA command)
sender-rejected | 5.0.0 | 553 5.1.8 Your domain does not seem to have a mail server (in reply to MAIL FROM command)
sender-rejected | 5.7.1 | 550 5.7.1 Your address is on the list of senders that we refuse (in reply to MAIL FROM command)
auth-failure | 5.7.26 | 550 5.7.26 authentication checks all failed (in reply to end of DATA command)
ptr-required | 5.7.25 | 550 5.7.25 reverse name of your address is missing
ptr-required | 4.0.0 | 450 4.7.1 Client host rejected: your address has no hostname (in reply to RCPT TO command)
bad-reputation | 5.7.1 | 554 5.7.1 Your IP has a poor reputation with us
blocked | 5.7.1 | 554 5.7.1 your address 198.51.100.7 is in a DNS black list (in reply to RCPT TO command)
blocked | 5.0.0 | 554 mail from your country is not taken
blocked | 5.0.0 | refused to talk to me: 554 5.7.1 You are blocked, see http://s.example/why
relaying-denied | 5.7.1 | 550 5.7.1 We do not relay for you (in reply to RCPT TO command)
relaying-denied | 5.0.0 | 553 Sorry, s.example is no domain of ours, and I do not relay (in reply to RCPT TO command)
security-error | 5.7.0 | 530 5.7.0 You must authenticate before you send (in reply to MAIL FROM command)
security-error | 5.7.8 | 535 5.7.8 wrong user name or password (in reply to AUTH command)
rate-limited | 4.7.1 | 451 4.7.1 you send more than 100 mails an hour (in reply to MAIL FROM command)
rate-limited | 4.0.0 | 421 no more than 5 connections from one address
rate-limited | 5.5.3 | 552 5.5.3 more recipients than are allowed (in reply to RCPT TO command)
expired | 4.4.7 | Message could not be delivered for 3 days, returned to sender
expired | 4.4.1 | No answer from host s.example
expired | 4.4.2 | lost connection with mx.s.example while sending RCPT TO
network-error | 5.4.6 | Too many Received: lines, a loop?
network-error | 4.4.3 | Name server: s.example.: host name lookup failure
system-error | 4.3.0 | 451 4.3.0 cannot open the queue, try later
system-full | 4.3.1 | 452 4.3.1 the spool disk is full
mailer-error | 4.0.0 | temporary failure. Command output: lock file exists, cannot get lock
syntax-error | 5.5.1 | 500 5.5.1 command unrecognized
on-hold | 4.7.1 | 451 4.7.1 greylisted, wait 5 minutes (in reply to RCPT TO command)
moved | 5.1.6 | 550 5.1.6 the user has gone to another provider (in reply to RCPT TO command)
moved | 5.0.0 | The person has a new address; the old one does not work any more. New: n@nieuw.example
user-unknown |  | There is no mailbox anna at s.example.
mailbox-full |  | Mailbox of n@s.example is full (99.8% of 1 GB).
expired |  | We gave up after 96 hours.
host-unknown |  | Domain klant.exmple does not exist (NXDOMAIN).
spam-detected |  | It was taken for spam by the server of s.example.
user-unknown |  | The address you tried is not in use at our firm.
message-too-big |  | The mail has 32 MB, and 20 MB is the most that s.example takes.
virus-detected |  | The attachment foto.scr is infected.
`
