// Codes of North American mailbox providers, each with the page that explains it. `where` names the
// words that show whose code it is.

import type { Reason } from '../../../event.ts'
import type { PhraseRow } from '../../phrases/phrases.ts'

type Row = PhraseRow<Reason>

// senders.yahooinc.com/smtp-error-codes
const yahoo: Row[] = [
  {
    reason: 'bad-reputation',
    source: 'Yahoo',
    phrases: `
        ts01 | ts02 | ts03 | tss01 | tss02 | tss03 | tss04 | tss05 | tss06 | tss07 | tss08 |
        tss09 | tss10 | tss11 | tss12 | tss13 | tss14 | permanently deferred`,
  },
  {
    reason: 'blocked',
    source: 'Yahoo',
    phrases: 'bl21 | bl22 | bl23 | bl24 | vs1 in | vs99 in',
  },
  {
    reason: 'policy-violation',
    source: 'Yahoo',
    phrases: 'ph01 | ph02',
  },
  {
    reason: 'suspended',
    source: 'Yahoo',
    phrases: '554 30 | this mailbox is disabled',
    where: ['yahoo', 'aol', 'delivery error: dd'],
  },
  {
    reason: 'user-unknown',
    source: 'Yahoo',
    phrases: `
        dd this user doesnt have a … account | dd not a valid recipient |
        delivery error dd … is no longer valid`,
  },
]

// postmaster-blog.aol.com: codes of the time before Yahoo, still copied by others
const aol: Row[] = [
  {
    reason: 'blocked',
    source: 'AOL',
    phrases: `
        rly b1 | rly b2 | rly b3 | rly bd | rly bl | rly ch | rly in | rly nw | rly ob | dyn b* |
        dyn t* | rtr b* | rtr c* | rtr d* | rtr g* | rtr r* | rtr s* | con b1`,
  },
  { reason: 'ptr-required', source: 'AOL', phrases: 'dns nr | dns b1 | dns b2' },
  { reason: 'spam-detected', source: 'AOL', phrases: 'hvu b1 | hvu b2 | hvu bl' },
]

// support.apple.com/en-us/HT204137
const apple: Row[] = [
  { reason: 'rate-limited', source: 'iCloud', phrases: 'deferred due to excessive volume' },
  {
    reason: 'policy-violation',
    source: 'iCloud',
    phrases: 'cs01 | hm07 | hm08 | hm05 | hme1',
    where: ['local policy', 'apple.com', 'icloud'],
  },
]

// spectrum.net/support/internet/understanding-email-error-codes, cox.com/residential/support (email error codes),
// postmaster.comcast.net/smtp-error-codes.php
const cable: Row[] = [
  {
    reason: 'blocked',
    source: 'Cox',
    phrases: `
        aup ipbl* | aup sbl | cxbl | cdrbl | aup sdbl | aup blk* | aup 1000 | aup in 1000 |
        aup i 1000 | aup in 1090 | aup i 1090 | aup i 1010 | aup in 1240 | aup in 1020 |
        aup i 1020 | aup 1020`,
  },
  { reason: 'ptr-required', source: 'Cox', phrases: 'cxdns | aup 1260 | aup in 1260' },
  {
    reason: 'sender-rejected',
    source: 'Cox',
    phrases: 'cxsndr | aup in 1010 | aup in 1030 | aup 1010',
  },
  {
    reason: 'rate-limited',
    source: 'Cox, Spectrum',
    phrases: `
        cxcnct | cxmxrt | aup rlimit* | aup in 13* | aup out 13* | aup i 13* | aup 13* |
        aup o 13* | aup in 12* | aup i 12* | aup in 14* | aup i 14* | aup out 14* | aup o 14* |
        aup 14*`,
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
  {
    reason: 'blocked',
    source: 'Comcast',
    phrases: `
        bl000000 | bl000001 | bl000002 | bl000010 | comcast block for spam`,
  },
  {
    reason: 'rate-limited',
    source: 'Comcast',
    phrases: `
        rl000001 | rl000002 | rl000003 | rl000005 | rl000006 | rl000007 | rl000010`,
  },
  { reason: 'user-unknown', source: 'Comcast', phrases: 'not our customer' },
]

// godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685
const goDaddy: Row[] = [
  {
    reason: 'rate-limited',
    source: 'GoDaddy',
    phrases: `
        ib607 | ib605 | ib603 | ib604 | ib606 | ib007 | ib110 | ib111`,
  },
  {
    reason: 'blocked',
    source: 'GoDaddy',
    phrases: `
        ib001 | ib003 | ib004 | ib008 | ib104 | ib105 | ib106 | ib107 | ib601 | ib602`,
  },
  { reason: 'bad-reputation', source: 'GoDaddy', phrases: 'ib103' },
  { reason: 'system-error', source: 'GoDaddy', phrases: 'ib101' },
  { reason: 'sender-rejected', source: 'GoDaddy', phrases: 'ib504 | ib506 | ib507 | ib502' },
  { reason: 'auth-failure', source: 'GoDaddy', phrases: 'ib508 | ib509 | ib302' },
  {
    reason: 'spam-detected',
    source: 'GoDaddy',
    phrases: 'ib212 | ib705 | ib706 | ib707 | ib702 | ib703 | ib704',
  },
]

export const mailboxPhrases: Row[] = [...yahoo, ...aol, ...apple, ...cable, ...goDaddy]
