import { describe, expect, test } from 'bun:test'
import { decideReason } from '../../../src/classify/reason/reason.ts'
import type { Reason } from '../../../src/event.ts'

// Refusals of providers in their documented wording, with our own names and addresses.

const rows: [Reason, string][] = [
  [
    'bad-reputation',
    '553 5.7.2 [TSS09] All messages from 198.51.100.7 will be permanently deferred; Retrying will NOT succeed. See https://postmaster.yahooinc.com/error-codes',
  ],
  [
    'blocked',
    "553 5.7.1 [BL21] Connections will not be accepted from 198.51.100.7, because the ip is in Spamhaus's list; see http://postmaster.yahoo.com/550-bl23.html",
  ],
  [
    'policy-violation',
    '554 5.7.9 Message not accepted for policy reasons. See https://postmaster.yahooinc.com/error-codes',
  ],
  [
    'auth-failure',
    "554 5.7.9 Message not accepted because the message doesn't pass authentication checks by DMARC policy",
  ],
  [
    'suspended',
    '554 delivery error: dd Sorry, your message to nina@yahoo.example cannot be delivered. This mailbox is disabled (554.30). - mta4159.mail.bf1.yahoo.com',
  ],
  ['mailbox-full', '552 1 Requested mail action aborted, mailbox not found over quota'],
  ['user-unknown', '554 delivery error: dd Not a valid recipient - atlas-production.v2'],
  [
    'user-unknown',
    "550-5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient's email address for typos or unnecessary spaces. Learn more at https://support.google.com/mail/?p=NoSuchUser a1-20020a - gsmtp",
  ],
  [
    'mailbox-full',
    "452-4.2.2 The recipient's inbox is out of storage space. Please direct the recipient to https://support.google.com/mail/?p=OverQuotaTemp x - gsmtp",
  ],
  [
    'suspended',
    '550-5.2.1 The email account that you tried to reach is disabled. Learn more at https://support.google.com/mail/?p=DisabledUser z - gsmtp',
  ],
  [
    'rate-limited',
    '450-4.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages from being delivered. https://support.google.com/mail/?p=ReceivingRate z - gsmtp',
  ],
  [
    'blocked',
    '421-4.7.0 Our system has detected an unusual rate of unsolicited mail originating from your IP address. To protect our users from spam, mail sent from your IP address has been temporarily rate limited. Please visit https://support.google.com/mail/?p=UnsolicitedRateLimitError x - gsmtp',
  ],
  [
    'spam-detected',
    '550-5.7.1 [198.51.100.7      12] Our system has detected that this message is likely unsolicited mail. To reduce the amount of spam sent to Gmail, this message has been blocked. Please visit https://support.google.com/mail/?p=UnsolicitedMessageError z - gsmtp',
  ],
  [
    'bad-reputation',
    '550-5.7.1 [198.51.100.7] Our system has detected that this message is likely suspicious due to the very low reputation of the sending domain. To best protect our users from spam, the message has been blocked. https://support.google.com/mail/answer/188131 z - gsmtp',
  ],
  [
    'auth-failure',
    '550-5.7.26 This mail has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM. - gsmtp',
  ],
  [
    'auth-failure',
    "550-5.7.26 Unauthenticated email from shop.example is not accepted due to domain's DMARC policy. - gsmtp",
  ],
  [
    'ptr-required',
    '550-5.7.25 [198.51.100.7] The IP address sending this message does not have a PTR record setup, or the corresponding forward DNS entry does not point to the sending IP. - gsmtp',
  ],
  [
    'policy-violation',
    '552-5.7.0 This message was blocked because its content presents a potential security issue. Please visit https://support.google.com/mail/?p=BlockedMessage to review our message content and attachment content guidelines. z - gsmtp',
  ],
  [
    'message-too-big',
    "552-5.3.4 Your message exceeded Google's message size limits. Please visit https://support.google.com/mail/?p=MaxSizeError z - gsmtp",
  ],
  [
    'rate-limited',
    '550-5.4.5 Daily user sending limit exceeded. For more information on Gmail sending limits go to https://support.google.com/a/answer/166852 - gsmtp',
  ],
  [
    'not-compliant',
    '550-5.7.1 [198.51.100.7] Messages missing a valid address in From: header, or having no From: header, are not accepted. - gsmtp',
  ],
  [
    'rate-limited',
    '421-4.7.28 Gmail has detected an unusual rate of unsolicited mail originating from your SPF domain - gsmtp',
  ],
  [
    'user-unknown',
    '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient nina@shop.example not found by SMTP address lookup',
  ],
  [
    'user-unknown',
    '550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [DB5EUR03FT022.eop-EUR03.prod.protection.outlook.com]',
  ],
  [
    'blocked',
    '550 5.7.606 Access denied, banned sending IP [198.51.100.7]. To request removal from this list please visit https://sender.office.com/ and follow the directions. (AS16012609)',
  ],
  [
    'blocked',
    "550 5.7.1 Unfortunately, messages from [198.51.100.7] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150). You can also refer your provider to http://mail.live.com/mail/troubleshooting.aspx#errors.",
  ],
  [
    'rate-limited',
    '451 4.7.652 The mail server [198.51.100.7] has exceeded the maximum number of connections. (S3116)',
  ],
  [
    'bad-reputation',
    '451 4.7.650 The mail server [198.51.100.7] has been temporarily rate limited due to IP reputation. For e-mail delivery information see https://aka.ms/postmaster (S775) [DB8EUR05FT042.eop-eur05.prod.protection.outlook.com]',
  ],
  [
    'auth-failure',
    '550 5.7.509 Access denied, sending domain shop.example does not pass DMARC verification and has a DMARC policy of reject.',
  ],
  [
    'auth-failure',
    '550 5.7.23 The message was rejected because of Sender Policy Framework violation -> 550 5.7.1 SPF check failed',
  ],
  ['relaying-denied', '550 5.7.64 TenantAttribution; Relay Access Denied SMTP'],
  [
    'sender-rejected',
    '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed because the sender was not authenticated when sending to this group',
  ],
  ['sender-rejected', '550 5.7.124 RESOLVER.RST.NotAuthorized; not authorized'],
  ['security-error', '550 5.7.1 RESOLVER.RST.AuthRequired; authentication required'],
  [
    'mailbox-full',
    '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded; Failed to process message due to a permanent exception',
  ],
  [
    'message-too-big',
    '550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient',
  ],
  ['rate-limited', '550 5.2.2 Submission quota exceeded'],
  [
    'network-error',
    '554 5.4.14 Hop count exceeded - possible mail loop ATTR34 [VE1EUR01FT011.eop-EUR01.prod.protection.outlook.com]',
  ],
  ['network-error', '550 5.4.312 Message expired, DNS query failed(ErrorRetry)'],
  ['expired', '550 5.4.316 Message expired, connection refused(Socket error code 10061)'],
  [
    'host-unknown',
    '550 5.4.310 DNS domain shop.example does not exist [Message=InfoDomainNonexistent] [LastAttemptedServerName=shop.example]',
  ],
  [
    'policy-violation',
    '550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy',
  ],
  ['user-unknown', '550 5.5.0 Requested action not taken: mailbox unavailable. (S2017062302)'],
  ['tls-required', '454 4.7.5 Certificate validation failure, Reason:SubjectMismatch'],
  ['spam-detected', '550 5.7.1 Message rejected as spam by Content Filtering.'],
  ['system-error', '432 4.3.2 STOREDRV.Storage; mailbox server is too busy'],
  [
    'policy-violation',
    '554 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137',
  ],
  [
    'policy-violation',
    '554 5.7.1 [HM08] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137',
  ],
  ['mailbox-full', '552 5.2.2 <nina@icloud.example>: user is over quota'],
  [
    'blocked',
    '550 5.7.0 Blocked - see https://support.proofpoint.com/dnsbl-lookup.cgi?ip=198.51.100.7',
  ],
  [
    'blocked',
    '554-gmx.net (mxgmx016) Nemesis ESMTP Service not available 554-No SMTP service 554-IP address is block listed. 554 For explanation visit https://postmaster.gmx.net/en/error-messages?ip=198.51.100.7&c=bl',
  ],
  [
    'policy-violation',
    '554-Transaction failed 554-Reject due to policy restrictions. 554 For explanation visit https://postmaster.gmx.net/en/case?c=r0601',
  ],
  [
    'ptr-required',
    '554-Nemesis ESMTP Service not available 554-No SMTP service 554-Bad DNS PTR resource record.',
  ],
  [
    'sender-rejected',
    '550-Requested action not taken: mailbox unavailable 550-Invalid DNS MX or A/AAAA resource record',
  ],
  [
    'user-unknown',
    '550-Requested action not taken: mailbox unavailable 550 For explanation visit https://postmaster.web.de/error-messages (in reply to RCPT TO command)',
  ],
  [
    'mailbox-full',
    '552-Requested mail action aborted: exceeded storage allocation 552-Quota exceeded. The recipients mailbox is full.',
  ],
  [
    'rate-limited',
    '421 mwinf5c11 ME Trop de connexions, veuillez verifier votre configuration. Too many connections, slow down. OFR004_104 [104]',
  ],
  ['spam-detected', '550 5.2.0 Mail rejete. Mail rejected. OFR_506 [506]'],
  [
    'user-unknown',
    '550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. OFR_416 [416]',
  ],
  ['mailbox-full', '552 5.1.1 Boite du destinataire pleine. Recipient overquota. OFR_417 [417]'],
  ['suspended', '550 5.5.0 Boite du destinataire archivee. Archived recipient. OFR_420 [420]'],
  ['sender-rejected', '501 5.1.0 Emetteur invalide. Invalid Sender. OFR004_402 [402]'],
  [
    'blocked',
    '550 5.7.1 Service refuse. Veuillez essayer plus tard. service refused, please try later. LPN007_510',
  ],
  [
    'message-too-big',
    '552 5.3.4 Taille limite du message atteinte. Maximum message size exceeded. OFR_513 [513]',
  ],
  [
    'blocked',
    '554 IP=198.51.100.7 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.) (BL)',
  ],
  ['spam-detected', '550-5.7.0 Message considered as spam or virus, rejected'],
  [
    'blocked',
    '554 resimta-po-01v.sys.comcast.net comcast 198.51.100.7 Comcast block for spam. Please see http://postmaster.comcast.net/smtp-error-codes.php#BL000000',
  ],
  [
    'rate-limited',
    '421 resqmta-po-08v.sys.comcast.net resqmta Try again later - IP rate limited http://postmaster.comcast.net/smtp-error-codes.php#RL000003',
  ],
  ['user-unknown', '550 5.1.1 Not our Customer'],
  ['blocked', '550 5.1.0 news@list.example sender rejected : AUP#CXBL IP blocked'],
  ['ptr-required', '554 ibsmtp cox 198.51.100.7 DNS check failure - try again later CXDNS'],
  ['rate-limited', '421 4.7.1 AUP#I-1350 too many connections'],
  [
    'blocked',
    '553 5.3.0 flpd575 DNSBL:RBL 521< 198.51.100.7 >_is_blocked.For assistance forward this error to abuse_rbl@abuse-att.net',
  ],
  [
    'ptr-required',
    '550 5.7.1 Connections not accepted from servers without a valid sender domain.alph765 Fix reverse DNS for 198.51.100.7',
  ],
  [
    'rate-limited',
    '550 5.1.1 <nina@shop.example> Recipient address rejected. - 198.51.100.7 has sent to too many recipients this hour. IB607 <http://x.co/rlbounce>',
  ],
  [
    'blocked',
    '554 p3plibsmtp01-01.prod.phx3.secureserver.net bizsmtp 554 RBL Reject. IB108 <http://x.co/srbounce>',
  ],
  [
    'sender-rejected',
    '550 5.2.0 <news@list.example> From: Domain is invalid. Please provide a valid From:. IB506',
  ],
  ['spam-detected', '552 5.2.0 0a1b Message rejected for spam or virus content. IB212'],
  [
    'rate-limited',
    '550 Ip frequency limited [x]. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000725',
  ],
  [
    'spam-detected',
    '550 Mail content denied. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000726',
  ],
  [
    'user-unknown',
    '550 Mailbox not found. http://service.mail.qq.com/cgi-bin/help?subtype=1&&no=1000728 (in reply to RCPT TO command)',
  ],
  [
    'spam-detected',
    '554 DT:SPM 163 mx14,QMCowABH 1433 http://mail.163.com/help/help_spam_16.htm?ip=198.51.100.7',
  ],
  ['bad-reputation', '550 HL:REP 163 mx9'],
  ['rate-limited', '550 MI:CEL 126 mx3'],
  ['filtered', '550 : User unknown'],
  ['user-unknown', '550 <nina@ezweb.ne.jp>: User unknown'],
  [
    'spam-detected',
    '550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=XYZ or report details to abuse@corp.mail.ru. Error code: XYZ. ID: 0000.',
  ],
  [
    'user-unknown',
    '550 Message was not accepted -- invalid mailbox. Local mailbox nina@mail.ru is unavailable: user not found (in reply to end of DATA command)',
  ],
  [
    'suspended',
    '550 Message was not accepted -- invalid mailbox.  Local mailbox nina@mail.ru is unavailable: account is disabled',
  ],
  [
    'spam-detected',
    '554 5.7.1 [2] Message rejected under suspicion of SPAM; https://ya.cc/1IrBc 1554377583-Xyz',
  ],
  ['user-unknown', '550 5.7.1 No such user! 1554377583-Xyz (in reply to RCPT TO command)'],
  ['suspended', '550 5.7.1 Policy rejection on the target address'],
  ['suspended', '550 Mailbox is frozen. See http://mail.i.ua/err/3/'],
]

describe('what mailbox providers say names the reason', () => {
  for (const [reason, diagnostic] of rows) {
    test(`${reason}: ${diagnostic.slice(0, 80)}`, () => {
      const input = { status: '', code: null, diagnostic, action: 'failed' as const }
      expect(decideReason(input)).toMatchObject({ reason })
    })
  }
})
