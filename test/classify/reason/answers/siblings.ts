// Answers near to rare ones of the field: other words of the same programs and providers for the same
// reason, in our own words: reason, status field and diagnostic, one a line.

export default `
blocked | 5.0.0 | 553 <a@klant.example>... Mail from open relay 192.0.2.1 refused
expired | 4.4.1 | 450 4.4.1 Failed to establish connection to the next hop within 24 hours
expired | 5.0.0 | Could not send message for past 5 days
expired | 5.0.0 | Delivery attempts were abandoned after 48 hours
expired | 5.0.0 | Delivery was given up after 3 day(s)
expired | 5.0.0 | Your message could not be sent for 2 days; we give up.
expired | 5.0.0 | delivery failed: the hosts for this domain have been unavailable for 3 days
expired | 5.0.0 | delivery to klant.example has been failing for a long time
expired | 5.0.0 | message has been frozen for too long and is returned
expired | 5.0.0 | no host has accepted mail for this domain in a long time and were last tried recently
filtered | 5.0.0 | 550 The user has you on their block list (in reply to RCPT TO command)
filtered | 5.0.0 | 550 This recipient only takes mail from known senders (in reply to RCPT TO command)
filtered | 5.0.0 | Each of the following recipients refused mail from your domain by their own choice
filtered | 5.0.0 | The following recipient was rejected by a remote mail server.
filtered | 5.1.1 | 550 5.1.1 Not accepted because of the recipient's preferences (in reply to RCPT TO command)
filtered | 5.1.1 | 550 5.1.1 Refused due to settings of the recipient (in reply to RCPT TO command)
filtered | 5.1.1 | 554 5.1.1 Rejected per recipient's privacy settings (in reply to RCPT TO command)
filtered | 5.7.1 | 550 5.7.1 This mail is not wanted by the recipient (in reply to end of DATA command)
host-unknown | 5.1.2 | 550 5.1.2 The name of the destination host is not known to the DNS
mailbox-full | 5.0.0 | 550 <fred@web.de> Postfach voll / mailbox has too many messages
mailbox-full | 5.0.0 | 550 The user's mailbox contains more messages than allowed (in reply to RCPT TO command)
mailbox-full | 5.0.0 | 550 User mailbox is above its allowed size (in reply to RCPT TO command)
mailbox-full | 5.0.0 | 550 too many messages stored for this user
mailbox-full | 5.0.0 | 550 user has too many mails in the mailbox
mailbox-full | 5.0.0 | 552 5.2.2 This message is larger than the space left in the user's mailbox (in reply to end of DATA command)
mailbox-full | 5.0.0 | 552 the recipient's inbox holds too many messages
message-too-big | 5.0.0 | 500 too many lines in message (in reply to end of DATA command)
network-error | 4.4.1 | connect to mx.klant.example[192.0.2.2]:25: Network is down
network-error | 4.4.1 | connect to mx.klant.example[192.0.2.2]:25: No route to destination host
network-error | 4.4.3 | DNS query for klant.example returned a temporary failure
network-error | 5.0.0 | Loop Alert: dup Message-ID, this mail was already distributed by the list
network-error | 5.0.0 | there is no route to the destination network
not-accepting | 5.0.0 | 550 klant.example does not accept any e-mail (in reply to RCPT TO command)
not-accepting | 5.0.0 | an A record was found but the domain offers no SMTP service
not-accepting | 5.0.0 | the destination domain has neither MX nor A record
not-accepting | 5.0.0 | the domain's MX record points to "." and it takes no mail
on-hold | 4.7.1 | 450 4.7.1 message put on hold (in reply to end of DATA command)
ptr-required | 5.0.0 | 550 Your IP address and hostname do not match (in reply to RCPT TO command)
ptr-required | 5.0.0 | 550 hostname mismatch: mx.sender.example does not match the address of the client 192.0.2.225
ptr-required | 5.0.0 | 550 rejected: IP to name lookup failed for 192.0.2.7 (in reply to RCPT TO command)
ptr-required | 5.0.0 | 550 the name of your host does not correspond to its IP (in reply to RCPT TO command)
ptr-required | 5.5.0 | 550 HELO domain [mx.sender.example] does not match client IP 192.0.2.225
ptr-required | 5.7.1 | 550 5.7.1 Client IP 192.0.2.225 has no matching DNS name
ptr-required | 5.7.1 | 554 5.7.1 The PTR of your IP does not match your HELO (in reply to EHLO command)
rate-limited | 4.0.0 | 450 Sending frequency is limited, IP: 192.0.2.22 (in reply to end of DATA command)
rate-limited | 5.0.0 | 550 Mailbox frequency limited. Please try again later [Blocked IP 192.0.2.22]
rate-limited | 5.0.0 | 554 Your domain sends too often. Try later (in reply to end of DATA command)
relaying-denied | 5.0.0 | 550 Recipient domain is not handled by this server (in reply to RCPT TO command)
relaying-denied | 5.0.0 | 550 we are not an insecure relay
relaying-denied | 5.0.0 | 554 Message rejected: sender identity has not been verified in this region (in reply to end of DATA command)
relaying-denied | 5.7.1 | 550 5.7.1 authentication required to relay (in reply to RCPT TO command)
relaying-denied | 5.7.1 | 551 5.7.1 this server does not serve the domain klant.example (in reply to RCPT TO command)
relaying-denied | 5.7.1 | 553 5.7.1 klant.example is not among the domains we accept mail for (in reply to RCPT TO command)
relaying-denied | 5.7.1 | 553 5.7.1 that domain is not in our rcpthosts (in reply to RCPT TO command)
relaying-denied | 5.7.1 | 553 this domain isn't in my list of local domains (#5.7.1) (in reply to RCPT TO command)
relaying-denied | 5.7.1 | 553 you may not use this server as relay, it is not configured to let you (in reply to RCPT TO command)
relaying-denied | 5.7.1 | 554 5.7.1 your server is not allowed to use this host as a gateway (in reply to RCPT TO command)
sender-rejected | 5.0.0 | 550 From domain does not have an MX or A record (in reply to end of DATA command)
sender-rejected | 5.0.0 | 550 Sending from a blacklisted address is not possible (in reply to RCPT TO command)
sender-rejected | 5.0.0 | 550 Sorry, you are mailing from an address that is blacklisted (in reply to end of DATA command)
sender-rejected | 5.0.0 | 554 From: header domain could not be verified (in reply to end of DATA command)
sender-rejected | 5.0.0 | 554 Invalid From: address. Provide a working From: address (in reply to end of DATA command)
sender-rejected | 5.0.0 | 554 Your email address is on our blacklist (in reply to MAIL FROM command)
sender-rejected | 5.0.0 | Only registered members can post to this mailing list.
sender-rejected | 5.0.0 | Posting by non-members to list@klant.example has been disabled. Contact the list owner.
sender-rejected | 5.0.0 | Sorry, posts to this newsletter group are only open to members
sender-rejected | 5.0.0 | This list is for subscribers; your address is not subscribed.
sender-rejected | 5.0.0 | You are not permitted to send mail to this list
sender-rejected | 5.0.0 | Your address is not in the member list of this mailing list
sender-rejected | 5.0.0 | Your address is not registered as a member of the list, so the article was not distributed
sender-rejected | 5.7.1 | 550 5.7.1 Posting to this group is limited to members (in reply to RCPT TO command)
spam-detected | 5.0.0 | 554 5.7.1 Refused: bulk (in reply to end of DATA command)
spam-detected | 5.0.0 | 554 message scores 14.2 points, limit is 10 (in reply to end of DATA command)
spam-detected | 5.7.1 | 550 5.7.1 Content blocked: matches spam pattern
spam-detected | 5.7.1 | 550 5.7.1 message content refused (in reply to end of DATA command)
spam-detected | 5.7.1 | 554 5.7.1 The content of your message was classified as unwanted (in reply to end of DATA command)
spam-detected | 5.7.1 | 554 5.7.1 mail content rejected (in reply to end of DATA command)
suspended | 5.0.0 | 550 account on hold due to non-payment (in reply to RCPT TO command)
suspended | 5.0.0 | 550 the subscriber's mail service is currently stopped (in reply to RCPT TO command)
suspended | 5.0.0 | 550 user's account is temporarily limited (in reply to RCPT TO command)
suspended | 5.0.0 | The user(s) account is temporarily limited.
syntax-error | 5.0.0 | 500 what? command not understood
system-error | 4.3.0 | 451 4.3.0 the queue cannot be written (in reply to end of DATA command)
system-error | 4.3.0 | Unable to open .qmail file. (#4.3.0)
system-error | 5.0.0 | 451 cannot reach the user directory just now
system-error | 5.0.0 | 554 the mailbox file is corrupt
user-unknown | 5.0.0 | 550 <anna@klant.example> unknown (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 Receiver not found (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 no account with this name (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 receiver unknown (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 unknown (in reply to RCPT TO command)
user-unknown | 5.0.0 | Message from InterScan Messaging Security Suite. Unable to deliver message to <a@klant.example>. Please check whether the address is right.
user-unknown | 5.0.0 | Please make sure that the address is spelled correctly
user-unknown | 5.0.0 | Please verify that the address is correct
user-unknown | 5.0.0 | Unable to deliver message to a@klant.example. Check the spelling of the address.
user-unknown | 5.0.0 | Unrecognised OR Name
user-unknown | 5.0.0 | unrecognized-OR-name
`
