// What one log of a busy Postfix and a few more lines of such logs hold, as they come:
// reason, status field and diagnostic, one a line. When written, 35 of 36 were told right.

export default `
user-unknown | 5.1.1 | 550 5.1.1 sorry, no mailbox here by that name (chkuser) (in reply to RCPT TO command)
user-unknown | 5.1.1 | 550 5.1.1 <n@s.example>: Recipient address rejected: s.example (in reply to RCPT TO command)
system-error | 5.0.0 | 554 Transaction failed (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 "n@s.example" is not a known user (in reply to RCPT TO command)
rate-limited | 5.7.1 | 550 5.7.1 <n@s.example>: Recipient address rejected: temporarily blocked because of previous errors - retrying too fast. penalty: 30 seconds x 0 retries. (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 ?no such user (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 sorry, no mailbox here by that name. (#5.7.17) (in reply to RCPT TO command)
user-unknown | 5.0.0 | 554 Sorry, no mailbox here by that name. (in reply to RCPT TO command)
spam-detected | 5.7.1 | 553-Message filtered. Please see the FAQs section on spam 553-at http://www.messagelabs.com/support/ for more 553 information. (#5.7.1) (in reply to end of DATA command)
expired | 4.4.1 | connect to s.example[198.51.100.9]:25: Connection timed out
expired | 4.4.1 | connect to dns.s.example[198.51.100.9]:25: Connection refused
blocked | 4.0.0 | host mail.s.example[198.51.100.9] refused to talk to me: 554 Service unavailable; Client host [198-51-100-7.sta.b.example] blocked using Barracuda Reputation; http://bbl.barracudacentral.com/q.cgi?ip=198.51.100.7
expired | 4.4.2 | lost connection with mx1.s.example[198.51.100.9] while sending DATA command
expired | 4.4.2 | lost connection with mx1.s.example[198.51.100.9] while receiving the initial server greeting
user-unknown | 5.3.0 | 553 5.3.0 <n@s.example>... No such user here (in reply to RCPT TO command)
filtered | 5.7.1 | 554 5.7.1 <n@s.example>: Recipient address rejected: Access denied (in reply to RCPT TO command)
user-unknown | 5.0.0 | 550 Requested action not taken: mailbox unavailable or not local (in reply to RCPT TO command)
blocked | 4.0.0 | host newmx.s.example[198.51.100.9] refused to talk to me: 554 mxcm02-pc.ad.s.example bizsmtp lj8n1q00R5BVujS01 Connection refused from 198.51.100.7. See http://www.spamhaus.org/query/bl?ip=198.51.100.7 for more information.
blocked | 4.0.0 | delivery temporarily suspended: host smtp4.s.example[198.51.100.9] refused to talk to me: 554 smtp4 ESMTP Blocked - see https://support.proofpoint.com/dnsbl-lookup.cgi?ip=198.51.100.7
blocked | 4.7.1 | host smtp.s.example[198.51.100.9] refused to talk to me: 554 5.7.1 <mail.b.example[198.51.100.7]>: Client host rejected: Abus detecte GU_EIB_02
blocked | 4.7.1 | host smtpin.mx.facebook.com[198.51.100.9] refused to talk to me: 554 5.7.1 POL-P1 http://www.spamhaus.org/query/bl?ip=198.51.100.7
bad-reputation | 4.7.0 | host mx2.s.example[198.51.100.9] refused to talk to me: 421 4.7.0 [TS01] Messages from 198.51.100.7 temporarily deferred due to user complaints - 4.16.55.1; see http://postmaster.yahoo.com/421-ts01.html
ptr-required | 4.0.0 | host mx0.s.example[198.51.100.9] refused to talk to me: 421 Refused. Your reverse DNS entry does not resolve to your IP.
on-hold | 4.7.0 | host mx1.s.example[198.51.100.9] refused to talk to me: 421 4.7.0 [GL01] Message from (198.51.100.7) temporarily deferred - 4.16.50. Please refer to http://postmaster.yahoo.com/errors/postmaster-21.html
bad-reputation | 4.7.1 | host mx5.s.example[198.51.100.9] refused to talk to me: 421 4.7.1 [TS03] All messages from 198.51.100.7 will be permanently deferred; Retrying will NOT succeed. See http://postmaster.yahoo.com/421-ts03.html
blocked | 4.0.0 | delivery temporarily suspended: host mx.s.example[198.51.100.9] refused to talk to me: 421 IP address deferred
blocked | 4.7.1 | host mailin-03.mx.aol.com[198.51.100.9] refused to talk to me: 421 4.7.1 : (DYN:T1) http://postmaster.info.aol.com/errors/421dynt1.html
policy-violation | 5.7.0 | 554 5.7.0 Reject, id=17352-01 - BANNED: application/x-ms-dos-executable,.exe,.exe-ms,p7zip.exe (in reply to end of DATA command)
security-error | 5.7.1 | 530 5.7.1 Client was not authenticated (in reply to MAIL FROM command)
security-error | 5.0.0 | 530 authentication required - for help go to http://help.yahoo.com/help/us/mail/pop/pop-11.html (in reply to MAIL FROM command)
security-error | 5.7.0 | 530 5.7.0 No AUTH command has been given. (in reply to MAIL FROM command)
content-error | 5.6.211 | 554 5.6.211 Invalid MIME Content: Number of MimePart objects (1001) exceeded allowed maximum (1000).
user-unknown | 5.1.0 | 550 5.1.0 <n@s.example> Recipient not found. (in reply to RCPT TO command)
user-unknown | 4.0.0 | 450 <n@s.example>: User unknown in local recipient table (in reply to RCPT TO command)
blocked | 4.7.0 | host s.example[198.51.100.9] refused to talk to me: 550 5.7.0 Blocked - see https://ipcheck.proofpoint.com/?ip=198.51.100.7
sender-rejected | 5.1.0 | 550 5.1.0 <a@b.example>: Sender address rejected: User unknown in relay recipient table (in reply to RCPT TO command)
`
