// Answers of large providers and filters as an ESP's field manual of SMTP answers lists them (many without their command).
// reason, status field and diagnostic, one a line. When written, 62 of 81 were told right.

export default `
rate-limited | 5.2.1 | 550 5.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages from being delivered. For more information, please visit https://support.google.example/mail/?p=ReceivingRatePerm - gsmtp
bad-reputation | 5.7.1 | 550 5.7.1 [198.51.100.7] Our system has detected that this message is likely suspicious due to the very low reputation of the sending domain. To best protect our users from spam, the message has been blocked. - gsmtp
spam-detected | 4.7.0 | 421 4.7.0 [198.51.100.7] Our system has detected that this message is suspicious due to the nature of the content and/or the links within. To best protect our users from spam, the message has been blocked. - gsmtp
relaying-denied | 5.0.0 | 550 relaying denied for <n@b.example>
user-unknown | 5.1.1 | 550 5.1.1 <n@b.example>: user does not exist
auth-failure | 5.7.1 | 550 5.7.1 Your message was rejected due to shop.example’s DMARC policy. See https://b.example/HT204137 for info
blocked | 5.7.1 | 550 5.7.1 Your email was rejected due to having a domain present in the Spamhaus DBL -- see https://www.spamhaus.example/dbl/
user-unknown | 5.1.1 | 550 5.1.1 Not our Customer
user-unknown | 5.1.1 | 550 5.1.1 <n@b.example> recipient mailbox unallocated
auth-failure | 5.2.0 | 550 5.2.0 Message rejected due to DMARC. Please see http://postmaster.b.example/smtp-error-codes.php#DM000001
user-unknown | 5.5.0 | 550 5.5.0 Requested action not taken: mailbox unavailable. [VI1EUR.eop-nam12.prod.protection.b.example]
blocked | 5.7.1 | 550 5.7.1 Service unavailable, MailFrom domain is listed in Spamhaus. To request removal from this list see https://www.spamhaus.example/query/lookup/ (S8002)
suspended | 5.0.0 | 550 Message was not accepted -- invalid mailbox. Local mailbox n@b.example is unavailable: account is disabled
spam-detected | 5.0.0 | 550 spam message rejected. Please visit http://help.b.example/notspam-support/id?c=7y4yt or report details to abuse@corp.b.example. Error code: B5322EEFE1B8. ID: 00
suspended | 5.7.1 | 550 5.7.1 Policy rejection on the target address
user-unknown | 5.7.1 | 550 5.7.1 No such user! (in reply to RCPT TO command)
auth-failure | 5.7.1 | 550 5.7.1 Email rejected per DMARC policy for b.example 1600000000-AbCdEf
user-unknown | 5.2.1 | 550 5.2.1 <N@B.EXAMPLE>... Addressee unknown, relay=[198.51.100.7] (in reply to RCPT TO command)
user-unknown | 5.2.1 | 550 5.2.1 <n@b.example>... blank mailhost - invalid address, relay=[198.51.100.7] (in reply to RCPT TO command)
ptr-required | 5.7.1 | 550 5.7.1 Connections not accepted from servers without a valid sender a.example. Fix reverse DNS for 198.51.100.7
policy-violation | 5.0.0 | 550 Administrative prohibition - envelope blocked - https://community.mimecast.example/docs/DOC-1369#550 [x1]
sender-rejected | 5.0.0 | 550 Rejected by header based manually Blocked Senders: a@a.example - https://community.mimecast.example/docs/DOC-1369#550 [x1]
user-unknown | 5.1.1 | 550 5.1.1 <n@b.example>: Recipient address rejected: undeliverable address: host mx.b.example[198.51.100.9] said: 550 5.1.1 <n@b.example>: Recipient address rejected: undeliverable address: host mx2.b.example[198.51.100.9]
user-unknown | 5.1.1 | 550 5.1.1 - This is not a valid email address. Please verify that you have the correct email address for your recipient.
user-unknown | 5.7.1 | 550 5.7.1 <n@b.example>: Recipient address rejected: User email address is marked as invalid.
user-unknown | 5.1.1 | 550 cuda_nsu 5.1.1 <n@b.example>... User unknown
user-unknown | 5.4.1 | 550 cuda_nsu 5.4.1 [n@b.example]: Recipient address rejected: Access denied [b.example]
blocked | 5.0.0 | 550 Blocked
sender-rejected | 5.0.0 | 550 rejecting spoofed message
user-unknown | 5.0.0 | 554 delivery error: dd This user doesn't have a b.example account (n@b.example) [-9] - mta1.b.example
suspended | 5.0.0 | 554 delivery error: dd Sorry, your message to n@b.example cannot be delivered. This mailbox is disabled (554.30). - mta1.b.example
user-unknown | 5.0.0 | 554 delivery error: dd n@b.example is no longer valid. [-20] - mta1.b.example
policy-violation | 5.7.9 | 554 5.7.9 Message not accepted for policy reasons. See https://help.b.example/kb/postmaster/SLN7253.html
spam-detected | 5.7.1 | 554 5.7.1 [1] Message rejected under suspicion of SPAM; https://ya.example/1IrBc 1600-Ab
relaying-denied | 5.7.1 | 554 5.7.1 <n@b.example>: Relay access denied
policy-violation | 5.7.1 | 554 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.b.example/en-us/HT204137
spam-detected | 5.7.1 | 554 5.7.1 Spam message rejected; If this is not spam contact abuse
policy-violation | 5.2.3 | 554 5.2.3 MailPolicy violation Error delivering to mailboxes
spam-detected | 5.7.1 | 554 5.7.1 Email cannot be delivered. Reason: Email flagged as Spam.
mailbox-full | 5.2.2 | 554 5.2.2 <n@b.example>: Recipient address rejected: Quota exceeded (mailbox for user is full)
policy-violation | 5.0.0 | 554 Email rejected due to security policies - https://community.mimecast.example/docs/DOC-1369#554 [x1]
user-unknown | 5.7.1 | 554 5.7.1 <n@b.example>: Recipient address rejected: Invalid-Recipient. (in reply to RCPT TO command)
relaying-denied | 5.7.1 | 554 5.7.1 <n@b.example>: Recipient address rejected: NO-DOMAIN.
spam-detected | 5.0.0 | 554 rejected due to spam URL in content
policy-violation | 5.0.0 | 554 rejecting banned content
user-unknown | 5.7.1 | 554 5.7.1 <n@b.example>: Recipient address rejected: Not in recipient list (in reply to RCPT TO command)
bad-reputation | 4.7.0 | 421 4.7.0 [198.51.100.7] Our system has detected that this message is suspicious due to the very low reputation of the sending domain. To best protect our users from spam, the message has been blocked. - gsmtp
rate-limited | 4.0.0 | 421 Max message per connection reached, closing transmission channel
rate-limited | 4.7.0 | 421 4.7.0 b.example Error: too many errors
rate-limited | 4.7.1 | 421 4.7.1 Messages to n@b.example deferred due to excessive volume. Try again later - https://support.b.example/en-us/HT204137
rate-limited | 4.3.2 | 421 4.3.2 The maximum number of concurrent connections per resource forest has exceeded a limit, closing transmission channel. b.example. PRX8
user-unknown | 4.1.1 | 421 4.1.1 <n@b.example>: Recipient address rejected: unverified address: Address verification in progress
system-error | 4.2.2 | 422 License Expired
system-error | 4.0.0 | 421 Service Temporarily Unavailable
system-error | 4.0.0 | 421 Temporary failure, please try again later.
on-hold | 4.3.0 | 451 4.3.0 Mail server temporarily rejected message. - gsmtp
relaying-denied | 4.0.0 | 451 Open relay not allowed - https://community.mimecast.example/docs/DOC-1369#451 [x1]
system-error | 4.0.0 | 451 Internal resource temporarily unavailable - https://community.mimecast.example/docs/DOC-1369#451 [x1]
user-unknown | 4.0.0 | 451 Invalid Recipient - https://community.mimecast.example/docs/DOC-1369#451 [x1]
on-hold | 4.7.1 | 451 4.7.1 <n@b.example>: Recipient address rejected: Greylisted for 5 minutes
rate-limited | 4.0.0 | 450 User is receiving mail too quickly
rate-limited | 4.2.1 | 450 4.2.1 The recipient has exceeded message rate limit. Try again later.
sender-rejected | 4.1.8 | 450 4.1.8 Sender address rejected: Domain not found (in reply to RCPT TO command)
suspended | 4.2.1 | 450 4.2.1 Please try again later. (#id-5.9.4) (in reply to RCPT TO command)
policy-violation | 4.7.1 | 450 cuda_nsu 4.7.1 <n@b.example>: Recipient address rejected: Policy Rejection- Abuse. Go away.
on-hold | 4.2.0 | 450 4.2.0 <n@b.example>: Recipient address rejected: b.example greylisted for 60 seconds by ZEROSPAM
mailbox-full | 5.2.2 | 552 5.2.2 The email account that you tried to reach is over quota. Please direct the recipient to https://support.google.example/mail/?p=OverQuotaPerm - gsmtp
virus-detected | 5.7.1 | 552 5.7.1 virus Eicar detected by B Mail
user-unknown | 5.0.0 | 552 1 Requested mail action aborted, mailbox not found (in reply to RCPT TO command)
mailbox-full | 5.2.2 | 552 5.2.2 Mailbox size limit exceeded
mailbox-full | 5.2.2 | 552 5.2.2 <n@b.example>: user is overquota
mailbox-full | 5.1.1 | 552 5.1.1 Boite du destinataire pleine. Recipient overquota. OFR_417 [417]
mailbox-full | 5.2.2 | 552 5.2.2 user quota exceeded (UserSearch)
mailbox-full | 5.1.1 | 552 5.1.1 <n@b.example> recipient rejected - extended quota violation
mailbox-full | 5.0.0 | 552 Requested mail action aborted: exceeded storage allocation Quota exceeded.
user-unknown | 5.1.2 | 553 5.1.2 The recipient address <.@gmail.example> is not a valid RFC-5321 address. - gsmtp
relaying-denied | 5.1.1 | 553 Relaying disallowed
filtered | 5.7.1 | 553 Message filtered. Refer to the Troubleshooting page at http://www.symanteccloud.example/troubleshooting for more information. (#5.7.1)
relaying-denied | 5.7.1 | 553 you are trying to use me [mx.b.example] as a relay, but I have not been configured to let you [198.51.100.7, a.example] do this. (#5.7.1)
mailbox-full | 4.2.2 | 452 4.2.2 The email account that you tried to reach is over quota. Please direct the recipient to https://support.google.example/mail/?p=OverQuotaTemp - gsmtp
system-error | 4.0.0 | 452 temporary domain failure <n@b.example>
`
