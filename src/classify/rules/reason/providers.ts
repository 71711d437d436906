// Codes of mailbox providers in Europe, Asia and of Facebook, each with the page that explains it.
// `where` names the words that show whose code it is.

import type { Reason } from '../../../event.ts'
import type { PhraseRow } from '../../phrases/phrases.ts'

type Row = PhraseRow<Reason>

// postmaster.orange.fr. `ofr_506`, `OFR006_102`, `OFR105 [405]`: the cause stands behind the name of a server. A number alone is anything.
const orangeCode = (reason: Reason, numbers: string): Row => ({
  reason,
  source: 'Orange',
  phrases: 'ofr* | lpn*',
  where: numbers.split(' ').flatMap((number) => [`_${number}`, `[${number}]`]),
})
const orange: Row[] = [
  { reason: 'suspended', source: 'Orange', phrases: 'boite … archivee | mailbox is archived' },
  orangeCode('user-unknown', '416 101 410 411'),
  orangeCode('mailbox-full', '417'),
  orangeCode('suspended', '420'),
  orangeCode('message-too-big', '513 514'),
  orangeCode('spam-detected', '506 507 508'),
  orangeCode('rate-limited', '104 105 515 519'),
  orangeCode('sender-rejected', '402 403 405 415 418 421 423'),
  orangeCode('blocked', '102 103 106 107 108 109 401 500 501 502 503 510 511 512 990 999'),
  orangeCode('system-error', '505 902'),
  orangeCode('auth-failure', '516 517 518'),
]

// postmaster.gmx.net/en/error-messages, postmaster.t-online.de
const unitedInternet: Row[] = [
  {
    reason: 'sender-rejected',
    source: 'GMX',
    phrases: `
        invalid dns mx or a aaaa resource record | sender address has null mx |
        mailbox unavailable … invalid dns mx`,
  },
  { reason: 'ptr-required', source: 'GMX', phrases: 'bad dns ptr resource record' },
  { reason: 'policy-violation', source: 'GMX', phrases: 'reject due to policy restrictions' },
  {
    reason: 'auth-failure',
    source: 'GMX',
    phrases: 'reject due to spf policy | reject due to dmarc policy',
  },
  { reason: 'blocked', source: 'T-Online', phrases: 'tosa rx t online de | rx t online de' },
]

const japan: Row[] = [
  {
    reason: 'filtered',
    source: 'KDDI, au',
    phrases: `
        each of the following recipients was rejected by a remote mail server |
        following recipient was rejected by a remote mail server`,
  },
  {
    reason: 'filtered',
    source: 'docomo, au',
    phrases: 'domain filter | 550 user unknown',
    where: ['550 : user unknown', 'domain filter'],
  },
  {
    reason: 'user-unknown',
    source: 'KDDI, au',
    phrases: 'user unknown',
    where: ['>: user unknown'],
  },
  // sphere.ne.jp/support: "can't accept user... (#5.7.1)"
  { reason: 'user-unknown', source: 'InfoSphere', phrases: 'cant accept user' },
]

// "CCRT 198.51.100.7: Connection refused. Server is busy(RT)": in real time, for spam
const korea: Row[] = [{ reason: 'blocked', source: 'Daum', phrases: 'ccrt' }]

// service.mail.qq.com and help.mail.163.com (退信代码), alibabacloud.com/help/en/direct-mail (return codes),
// icoremail.vip/support (退信)
const china: Row[] = [
  {
    reason: 'rate-limited',
    source: 'QQ, NetEase',
    phrases: `
        frequency limited | frequency is limited | ip frequency limited | connection frequency limited | domain frequency limited |
        sender frequency limited | mail rate limited | out of allow rcpt |
        number of rcpts | mi ccl | mi sfq | mi stc | mi qta |
        rp ccl | rp drc | rp qrc | rp rcl | rp trc | hl icc | too much fail authentication |
        mi cel | mi dmc | hl itc | hl ifc | mi con`,
  },
  {
    reason: 'spam-detected',
    source: 'QQ, NetEase',
    phrases: `
        mail content denied | dt spm | dt sum | reject by behaviour spam |
        suspected spam`,
  },
  {
    reason: 'blocked',
    source: 'QQ, NetEase',
    phrases: `
        suspected bounce attacks | mi ipb | hl ipb | mi nhd | dt rbl | wm bli |
        suspected spam ip | rp cel | rp tri | rp tro | ip in blacklist`,
  },
  { reason: 'bad-reputation', source: 'NetEase', phrases: 'hl rep | hl ihu | hl mep' },
  { reason: 'relaying-denied', source: 'NetEase', phrases: 'rp frl' },
  { reason: 'auth-failure', source: 'NetEase', phrases: 'mi spf | mi dma' },
  { reason: 'filtered', source: 'QQ', phrases: 'mail is rejected by recipient*' },
  { reason: 'blocked', source: 'Coremail', phrases: 'ip is hangup' },
  { reason: 'blocked', source: 'Sina', phrases: 'smtpport check | remote ip check' },
  { reason: 'network-error', source: 'Sina', phrases: 'fake router' },
  { reason: 'host-unknown', source: 'Alibaba Cloud', phrases: 'no data by dns resolve' },
  { reason: 'sender-rejected', source: 'Alibaba Cloud', phrases: 'main account unavailable' },
  { reason: 'user-unknown', source: 'Alibaba Cloud', phrases: '559 invalid rcptto' },
  { reason: 'suspended', source: 'Coremail', phrases: 'user hangup' },
  {
    reason: 'sender-rejected',
    source: 'QQ, NetEase, Sina',
    phrases:
      'domain may not exist or dns check failed | mi imf | mi spb | wm blu | black mail address',
  },
]

const ukraine: Row[] = [
  // mail.i.ua/err: the number of the page tells the cause
  { reason: 'relaying-denied', source: 'i.ua', phrases: 'mail i ua err 1' },
  { reason: 'user-unknown', source: 'i.ua', phrases: 'mail i ua err 2' },
  { reason: 'suspended', source: 'i.ua', phrases: 'mail i ua err 3' },
  { reason: 'mailbox-full', source: 'i.ua', phrases: 'mail i ua err 4' },
]

// help.mail.ru/notspam-support, yandex.com/support/mail/bounces
const russia: Row[] = [
  {
    reason: 'spam-detected',
    source: 'Mail.ru, Yandex',
    phrases: `
        notspam support | message rejected under suspicion of spam | spam message discarded`,
  },
  {
    reason: 'suspended',
    source: 'Mail.ru, Yandex',
    phrases: `
        local mailbox … account is disabled | local mailbox … is unavailable account is disabled |
        user is terminated | policy rejection on the target address`,
  },
  {
    reason: 'user-unknown',
    source: 'Mail.ru',
    phrases: `
        message was not accepted invalid mailbox | local mailbox … is unavailable`,
  },
]

// facebook.com/postmaster/response_codes
const facebookCodes = ['facebook']
const facebook: Row[] = [
  {
    reason: 'user-unknown',
    source: 'Facebook',
    phrases: 'rcp p1 | int p1 | int p3 | int p4',
    where: facebookCodes,
  },
  { reason: 'filtered', source: 'Facebook', phrases: 'rcp p2 | rcp p3', where: facebookCodes },
  { reason: 'mailbox-full', source: 'Facebook', phrases: 'int p7', where: facebookCodes },
  {
    reason: 'message-too-big',
    source: 'Facebook',
    phrases: 'msg p1 | int p2',
    where: facebookCodes,
  },
  { reason: 'content-error', source: 'Facebook', phrases: 'msg p2', where: facebookCodes },
  { reason: 'not-compliant', source: 'Facebook', phrases: 'msg p3', where: facebookCodes },
  { reason: 'virus-detected', source: 'Facebook', phrases: 'pol p5', where: facebookCodes },
  { reason: 'spam-detected', source: 'Facebook', phrases: 'pol p6 | pol p7', where: facebookCodes },
  {
    reason: 'policy-violation',
    source: 'Facebook',
    phrases: 'pol p8 | url p1 | url p2',
    where: facebookCodes,
  },
  {
    reason: 'blocked',
    source: 'Facebook',
    phrases: 'pol p1 | pol p2 | pol p3 | pol p4',
    where: facebookCodes,
  },
  { reason: 'ptr-required', source: 'Facebook', phrases: 'dns p3', where: facebookCodes },
  {
    reason: 'sender-rejected',
    source: 'Facebook',
    phrases: 'dns p1 | dns p2',
    where: facebookCodes,
  },
  {
    reason: 'auth-failure',
    source: 'Facebook',
    phrases: 'dkm p1 | dkm p2 | spf p1',
    where: facebookCodes,
  },
  { reason: 'suspended', source: 'Facebook', phrases: 'rcp t4', where: facebookCodes },
  { reason: 'rate-limited', source: 'Facebook', phrases: 'con t1 | con t3', where: facebookCodes },
  {
    reason: 'system-error',
    source: 'Facebook',
    phrases: 'rcp t1 | int t1 | int t2 | int t3 | int t4 | int t5',
    where: facebookCodes,
  },
]

// What au says above the server's own words, which are the same for all of these.
export const noticePhrases: Row[] = [
  {
    reason: 'suspended',
    source: 'KDDI, au',
    where: ['user(s) account'],
    phrases: `
        the user s account is disabled | the user s account is temporarily limited`,
  },
  {
    reason: 'mailbox-full',
    source: 'KDDI, au',
    where: ['user(s) account'],
    phrases: 'the user s account is temporarily over quota',
  },
]

const exim: Row[] = [
  {
    // Exim asks the sender's server back, and quotes what that says of the sender.
    reason: 'sender-rejected',
    source: 'Exim, callout',
    phrases: 'verification failed while checking | sender verify failed',
  },
]

const sendmail: Row[] = [
  {
    // What it says below, "Host unknown", is of its own making.
    reason: 'network-error',
    source: 'Sendmail, loops',
    phrases: 'mx list for … points back to',
  },
]

export const providerPhrases: Row[] = [
  ...exim,
  ...sendmail,
  ...orange,
  ...unitedInternet,
  ...japan,
  ...korea,
  ...china,
  ...russia,
  ...ukraine,
  ...facebook,
]
