// What large providers document of their answers:
// reason, status field and diagnostic, one a line. When written, 51 of 56 were told right.

export default `
rate-limited | 5.7.233 | 550 5.7.233 Your message can't be sent because your tenant exceeded its daily limit for sending email to external recipients (tenant external recipient rate limit)
rate-limited | 5.7.232 | 550 5.7.232 Your message can't be sent because your trial tenant has exceeded its daily limit for sending email to external recipients
spam-detected | 5.7.350 | 550 5.7.350 Remote server returned message detected as spam -> 554 5.7.1 Message rejected
user-unknown | 5.1.350 | 550 5.1.350 Remote server returned invalid recipient address -> 550 5.1.1 User unknown
relaying-denied | 5.7.367 | 550 5.7.367 Remote server returned not permitted to relay -> 554 5.7.1 Relay access denied
host-unknown | 5.1.2 | 553 5.1.2 We weren't able to find the recipient domain. Please check for any spelling errors, and make sure you didn't enter any spaces, periods, or other punctuation after the recipient's email address. - gsmtp
syntax-error | 5.5.2 | 555 5.5.2 Syntax error, goodbye. - gsmtp
syntax-error | 5.5.1 | 503 5.5.1 No DATA after BDAT. - gsmtp
security-error | 5.7.0 | 503 5.7.0 No identity changes permitted. - gsmtp
security-error | 5.7.4 | 504 5.7.4 Unrecognized Authentication Type - gsmtp
security-error | 5.5.1 | 530 5.5.1 Authentication Required. - gsmtp
security-error | 5.7.14 | 534 5.7.14 Please log in via your web browser and then try again. - gsmtp
security-error | 5.7.8 | 535 5.7.8 Username and Password not accepted. - gsmtp
rate-limited | 5.7.1 | 550 5.7.1 Email quota exceeded. - gsmtp
relaying-denied | 5.7.1 | 550 5.7.1 Invalid credentials for relay [198.51.100.7]. The IP address you've registered in your Workspace SMTP Relay service doesn't match the domain of the account this email is being sent from. - gsmtp
not-compliant | 5.6.0 | 554 5.6.0 Mail message is malformed. Not accepted. - gsmtp
network-error | 5.6.0 | 554 5.6.0 Message exceeded 50 hops, this may indicate a mail loop. - gsmtp
rate-limited | 5.7.0 | 554 5.7.0 Too Many Unauthenticated commands. - gsmtp
rate-limited | 4.5.3 | 452 4.5.3 Your message has too many recipients. - gsmtp
policy-violation | 5.7.1 | 550 5.7.1 The user or domain that you are sending to (or from) has a policy that prohibited the mail that you sent. - gsmtp
system-error | 4.4.5 | 421 4.7.0 Temporary System Problem. Try again later (WS). - gsmtp
auth-failure | 4.7.27 | 421 4.7.27 Your email has been rate limited because SPF authentication didn't pass for this message. Gmail requires all bulk email senders to authenticate their email with SPF. - gsmtp
auth-failure | 4.7.30 | 421 4.7.30 Your email has been rate limited because DKIM authentication didn't pass for this message. - gsmtp
auth-failure | 4.7.32 | 421 4.7.32 Your email has been rate limited because the From: header (RFC5322) in this message isn't aligned with either the authenticated SPF or DKIM organizational domain. - gsmtp
auth-failure | 4.7.40 | 421 4.7.40 Your email has been rate limited because the sending domain doesn't have a DMARC record, or the DMARC record doesn't specify a DMARC policy. - gsmtp
tls-required | 4.7.29 | 421 4.7.29 Your email has been rate limited because this message wasn't sent over a TLS connection. Gmail requires all bulk email senders to use TLS/SSL for SMTP connections. - gsmtp
ptr-required | 4.7.23 | 421 4.7.23 The sending IP address for this message doesn't have a PTR record, or the PTR record's forward DNS entry doesn't match the sending IP address. - gsmtp
rate-limited | 4.7.28 | 421 4.7.28 Gmail has detected an unusual rate of mail originating from your SPF domain [b.example]. To protect our users from spam, mail sent from your domain has been temporarily rate limited. - gsmtp
not-compliant | 5.7.1 | 550 5.7.1 This message is not RFC 5322 compliant. There are multiple Subject headers. - gsmtp
policy-violation | 5.7.0 | 552 5.7.0 This message was blocked because its content presents a potential security issue. - gsmtp
policy-violation | 5.7.0 | 552 5.7.0 Our system detected an illegal attachment on your message. - gsmtp
suspended | 5.2.1 | 550 5.2.1 The email account that you tried to reach is inactive. - gsmtp
mailbox-full | 5.2.2 | 552 5.2.2 The recipient's inbox is out of storage space. - gsmtp
message-too-big | 5.3.4 | 552 5.3.4 Your message exceeded Google's message header size limits. - gsmtp
rate-limited | 4.2.1 | 450 4.2.1 Peak SMTP relay limit exceeded for customer. This is a temporary error. - gsmtp
bad-reputation | 5.7.1 | 553 5.7.2 [TSS11] All messages from 198.51.100.7 will be permanently deferred; Retrying will NOT succeed.
auth-failure | 5.7.9 | 554 5.7.9 Message not accepted for policy reasons: DMARC policy of b.example requires rejection
blocked | 5.7.1 | 553 5.7.1 [BL23] Connections not accepted from IP addresses on Spamhaus XBL
rate-limited | 4.7.1 | 421 4.7.1 [cs01] Messages to n@icloud.example deferred due to excessive volume
auth-failure | 5.7.1 | 550 5.7.1 [HM08] Message rejected: b.example fails SPF and DKIM
rate-limited | 4.0.0 | 421 resimta-po-25v.s.example Too many sessions opened by 198.51.100.7 RL000003
ptr-required | 4.0.0 | 421 Reverse DNS failure: Try again later PT000003
blocked | 5.0.0 | 554 resimta-ch2-06v.s.example 198.51.100.7 Comcast dynamic/residential IP BL000010
auth-failure | 5.2.0 | 550 5.2.0 n rejected due to DMARC. Please see http://postmaster.s.example/smtp-error-codes.php#DM000001
message-too-big | 5.3.4 | 552 5.3.4 Message size exceeds fixed maximum message size #NL000001
rate-limited | 4.0.0 | 421 4.1.0 198.51.100.7 Throttled - try again later RL000001
blocked | 5.0.0 | 554 ERROR: Mail Refused - 198.51.100.7 - See https://www.spectrum.example/support AUP#In-1000
rate-limited | 5.1.0 | 550 5.1.0 <a@b.example> sender rejected. AUP#In-1320
blocked | 5.0.0 | 550 5.7.1 Mail from 198.51.100.7 was blocked by the Abusix combined list
blocked | 5.0.0 | 550 Rejected, 198.51.100.7 found in SpamRATS! RATS-NoPtr, see https://www.spamrats.com/lookup.php?ip=198.51.100.7
blocked | 5.7.1 | 554 5.7.1 Service unavailable; Client host [198.51.100.7] blocked using ix.dnsbl.manitu.net; Your e-mail service was detected by mail.ixlab.de (NiX Spam) as spamming at Mon, 01 Jan 2024 10:00:00 +0100.
spam-detected | 5.7.1 | 554 5.7.1 URL found in multi.surbl.org, message rejected
sender-rejected | 5.1.0 | 550 5.1.0 This domain is on our domain blocklist: sender b.example
user-unknown | 5.0.0 | 550 5.0.350 Remote server returned an error -> 550 5.1.1 <n@s.example> recipient unknown
mailbox-full | 5.2.2 | 554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded
policy-violation | 5.7.1 | 550 5.7.1 This message violates b.example email policy. - gcdp ab12 - gsmtp
`
