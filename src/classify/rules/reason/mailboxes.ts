// Codes of North American mailbox providers, each with the page that explains it. `where` names the
// words that show whose code it is.

import type { Reason } from '../../../event.ts'
import { rowsOf } from '../../phrases/lists.ts'
import type { PhraseRow } from '../../phrases/phrases.ts'

type Row = PhraseRow<Reason>

// senders.yahooinc.com/smtp-error-codes
const yahoo: Row[] = rowsOf('Yahoo', {
  'bad-reputation': `
    ts01 | ts02 | ts03 | tss01 | tss02 | tss03 | tss04 | tss05 | tss06 | tss07 | tss08 | tss09 |
    tss10 | tss11 | tss12 | tss13 | tss14 | permanently deferred`,
  'on-hold': 'gl01',
  blocked: 'bl21 | bl22 | bl23 | bl24 | vs1 in | vs99 in',
  'policy-violation': 'ph01 | ph02',
  suspended: {
    phrases: '554 30 | this mailbox is disabled',
    where: ['yahoo', 'aol', 'delivery error: dd'],
  },
  'user-unknown': `
    dd this user doesnt have a … account | dd not a valid recipient |
    delivery error dd … is no longer valid`,
})

// postmaster-blog.aol.com: codes of the time before Yahoo, still copied by others
const aol: Row[] = rowsOf('AOL', {
  blocked: `
    rly {b1, b2, b3, bd, bl, ch, in} | rly nw | rly ob | dyn b* | dyn t* |
    rtr {b*, c*, d*, g*, r*, s*} | con b1`,
  'ptr-required': 'dns nr | dns b1 | dns b2',
  'spam-detected': 'hvu b1 | hvu b2 | hvu bl',
})

// support.apple.com/en-us/HT204137
const apple: Row[] = rowsOf('iCloud', {
  'rate-limited': 'deferred due to excessive volume',
  // Said with 5.1.1 of addresses that were given up.
  'user-unknown': {
    phrases: 'inactive email address',
    where: ['@icloud.com', '@me.com', '@mac.com'],
  },
  'policy-violation': {
    phrases: 'cs01 | cs02 | hm02 | hm07 | hm08 | hm05 | hme1',
    where: ['local policy', 'apple.com', 'icloud'],
  },
})

// spectrum.net/support/internet/understanding-email-error-codes, cox.com/residential/support (email error codes),
// postmaster.comcast.net/smtp-error-codes.php
const cable: Row[] = [
  ...rowsOf('Cox', {
    blocked: `
      ipbl* | aup {sbl, sdbl, blk*, 1000, 1020} | cxbl | cdrbl | aup in {1000, 1090, 1240, 1020} |
      aup i {1000, 1090, 1010, 1020}`,
    'ptr-required': 'cxdns | aup 1260 | aup in 1260',
    'sender-rejected': 'cxsndr | aup in 1010 | aup in 1030 | aup 1010',
  }),
  {
    reason: 'rate-limited',
    source: 'Cox, Spectrum',
    phrases: `
      cxcnct | cxmxrt | aup {rlimit*, 13*, 14*} | aup {in, i} {13*, 12*, 14*} |
      aup {out, o} {13*, 14*}`,
  },
  {
    reason: 'spam-detected',
    source: 'Cox',
    phrases: 'cxmj | cxthrt | urlbl001 | aup in 1580',
  },
  {
    reason: 'message-too-big',
    source: 'Spectrum',
    phrases: 'aup in 1500 | aup in 1520 | aup in 1530',
  },
  ...rowsOf('Comcast', {
    blocked: `
      bl000000 | bl000001 | bl000002 | bl000010 | es000001 | es000010 | comcast block for spam`,
    'auth-failure': 'dm000001',
    'rate-limited': 'rl000001 | rl000002 | rl000003 | rl000005 | rl000006 | rl000007 | rl000010',
    'user-unknown': 'not our customer',
  }),
]

// postmaster.bluetie.com, mxtoolbox.com/Bouncebacks: its own list and those that it asks
const blueTie: Row[] = rowsOf('BlueTie', {
  blocked: 'bl0001 | bl0002 | bl0003 | bl0004 | bl0005',
})

// godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685
const goDaddy: Row[] = rowsOf('GoDaddy', {
  'rate-limited': 'ib607 | ib605 | ib603 | ib604 | ib606 | ib007 | ib110 | ib111',
  blocked: 'ib001 | ib003 | ib004 | ib008 | ib104 | ib105 | ib106 | ib107 | ib601 | ib602',
  'bad-reputation': 'ib103',
  'system-error': 'ib101',
  'sender-rejected': 'ib504 | ib506 | ib507 | ib502',
  'auth-failure': 'ib508 | ib509 | ib302',
  'spam-detected': 'ib212 | ib705 | ib706 | ib707 | ib702 | ib703 | ib704',
})

export const mailboxPhrases: Row[] = [...yahoo, ...aol, ...apple, ...cable, ...blueTie, ...goDaddy]
