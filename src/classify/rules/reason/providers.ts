// Codes of mailbox providers in Europe, Asia and of Facebook, each with the page that explains it.
// `where` names the words that show whose code it is.

import type { Reason } from '../../../event.ts'
import { rowsOf } from '../../phrases/lists.ts'
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
  ...rowsOf('GMX', {
    'sender-rejected': `
      invalid dns mx or a aaaa resource record | sender address has null mx |
      mailbox unavailable … invalid dns mx`,
    'ptr-required': 'bad dns ptr resource record',
    'policy-violation': 'reject due to policy restrictions',
    'auth-failure': 'reject due to spf policy | reject due to dmarc policy',
  }),
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
  ...rowsOf('QQ, NetEase', {
    'rate-limited': `
      frequency {is,} limited | mail rate limited | out of allow rcpt | number of rcpts | mi ccl |
      mi sfq | mi stc | mi qta | rp ccl | rp drc | rp qrc | rp rcl | rp trc | hl icc |
      too much fail authentication | mi cel | mi dmc | hl itc | hl ifc | mi con`,
    'spam-detected': `
      mail content denied | dt spm | dt sum | reject by behaviour spam | suspected spam`,
    blocked: `
      suspected bounce attacks | mi ipb | hl ipb | mi nhd | dt rbl | wm bli | suspected spam ip |
      rp cel | rp tri | rp tro | ip in blacklist`,
  }),
  ...rowsOf('NetEase', {
    'bad-reputation': 'hl rep | hl ihu | hl mep',
    'relaying-denied': 'rp frl',
    'auth-failure': 'mi spf | mi dma',
  }),
  { reason: 'filtered', source: 'QQ', phrases: 'mail is rejected by recipient*' },
  { reason: 'blocked', source: 'Coremail', phrases: 'ip is hangup' },
  ...rowsOf('Sina', {
    blocked: 'smtpport check | remote ip check',
    'network-error': 'fake router',
  }),
  ...rowsOf('Alibaba Cloud', {
    'host-unknown': 'no data by dns resolve',
    'sender-rejected': 'main account unavailable',
    'user-unknown': '559 invalid rcptto',
  }),
  { reason: 'suspended', source: 'Coremail', phrases: 'user hangup' },
  {
    reason: 'sender-rejected',
    source: 'QQ, NetEase, Sina',
    phrases:
      'domain may not exist or dns check failed | mi imf | mi spb | wm blu | black mail address',
  },
]

const ukraine: Row[] = rowsOf('i.ua', {
  'relaying-denied': 'mail i ua err 1',
  'user-unknown': 'mail i ua err 2',
  suspended: 'mail i ua err 3',
  'mailbox-full': 'mail i ua err 4',
})

// help.mail.ru/notspam-support, yandex.com/support/mail/bounces
const russia: Row[] = [
  ...rowsOf('Mail.ru, Yandex', {
    'spam-detected': `
      notspam support | message rejected under suspicion of spam | spam message discarded`,
    suspended: `
      local mailbox … account is disabled | local mailbox … is unavailable account is disabled |
      user is terminated | policy rejection on the target address`,
  }),
  {
    reason: 'user-unknown',
    source: 'Mail.ru',
    phrases: 'message was not accepted invalid mailbox | local mailbox … is unavailable',
  },
]

// facebook.com/postmaster/response_codes
const facebookCodes = ['facebook']
const facebook: Row[] = rowsOf(
  'Facebook',
  {
    'user-unknown': 'rcp p1 | int p1 | int p3 | int p4',
    filtered: 'rcp p2 | rcp p3',
    'mailbox-full': 'int p7',
    'message-too-big': 'msg p1 | int p2',
    'content-error': 'msg p2',
    'not-compliant': 'msg p3',
    'virus-detected': 'pol p5',
    'spam-detected': 'pol p6 | pol p7',
    'policy-violation': 'pol p8 | url p1 | url p2',
    blocked: 'pol p1 | pol p2 | pol p3 | pol p4',
    'ptr-required': 'dns p3 | dns t2',
    'sender-rejected': 'dns p1 | dns p2 | dns t1',
    'auth-failure': 'dkm p1 | dkm p2 | spf p1',
    suspended: 'rcp t4',
    'rate-limited': 'con t1 | con t2 | con t3 | con t4',
    'system-error': 'rcp t1 | int {t1, t2, t3, t4, t5, t6, t7} | int {t8, t9, t10, t11, t12}',
  },
  facebookCodes,
)

// What au says above the server's own words, which are the same for all causes.
export const noticePhrases: Row[] = rowsOf('KDDI, au', {
  suspended: {
    phrases: 'the user s account is disabled | the user s account is temporarily limited',
    where: ['user(s) account'],
  },
  'mailbox-full': {
    phrases: 'the user s account is temporarily over quota',
    where: ['user(s) account'],
  },
})

const exim: Row[] = [
  {
    // Exim calls the sender's server, and quotes its answer about the sender.
    reason: 'sender-rejected',
    source: 'Exim, callout',
    phrases: 'verification failed while checking | sender verify failed',
  },
]

const sendmail: Row[] = [
  {
    // The "Host unknown" below is Sendmail's own.
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
