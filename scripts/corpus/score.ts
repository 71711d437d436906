// Compares verdicts with the labels of a mail, one boolean a measure that the labels allow.

import type { Kind, Reason, ReportedRecipient, Verdict } from '../../src/event.ts'

export interface Labels {
  kind?: string
  recipients?: string[]
  n_recipients?: number
  reason?: string[]
  status?: string[]
  hardbounce?: boolean | boolean[]
  agent?: string
}

export const measures = [
  'kind',
  'kind_or_delay',
  'recipients',
  'n_recipients',
  'reason',
  'status',
  'hardbounce',
  'false_alarm',
] as const
export type Measure = (typeof measures)[number]

/** Which measures the labels of a mail allow, and whether the verdicts of its mails meet them. */
export function score(labels: Labels, verdicts: Verdict[]): Map<Measure, boolean> {
  const result = new Map<Measure, boolean>()
  const recipients = verdicts.flatMap((verdict) => verdict.recipients)
  const { kind } = labels
  if (kind !== undefined) {
    const right = verdicts.every((verdict) => agrees(kind, verdict.kind))
    result.set(kind in kindOf ? 'kind' : 'false_alarm', right)
    // Most authors label every report of trouble a bounce, also where its Action is `delayed`.
    const delayed = kind === 'bounce' && verdicts.every((verdict) => verdict.kind === 'delay')
    if (kind in kindOf) result.set('kind_or_delay', right || delayed)
  }
  if (labels.recipients !== undefined)
    result.set('recipients', sameSet(labels.recipients.map(lower), failedOf(recipients, kind)))
  if (labels.n_recipients !== undefined)
    result.set('n_recipients', labels.n_recipients === recipients.length)
  if (kind !== 'bounce') return result
  if (labels.reason !== undefined) result.set('reason', reasonsAgree(labels.reason, recipients))
  const status = (labels.status ?? []).filter(isStandardStatus)
  if (status.length > 0) {
    const told = recipients.map((recipient) => recipient.status)
    result.set(
      'status',
      status.every((code) => told.includes(code)),
    )
  }
  if (labels.hardbounce !== undefined) {
    const hard = [labels.hardbounce].flat()
    const told = recipients.map((recipient) => recipient.class === 'hard')
    result.set('hardbounce', same(hard.map(String), told.map(String)))
  }
  return result
}

const kindOf: Record<string, Kind> = {
  bounce: 'failure',
  temporary: 'delay',
  delivered: 'success',
  'auto-reply': 'auto-reply',
  feedback: 'abuse',
}

function agrees(label: string, kind: Kind): boolean {
  const expected = kindOf[label]
  return expected ? kind === expected : !['failure', 'delay', 'abuse'].includes(kind)
}

// Sisimai's internal codes are no statuses (README of the labelled mail).
function isStandardStatus(status: string): boolean {
  return /^[245]\.\d{1,3}\.\d{1,3}$/.test(status) && !/^[45]\.0\.9\d\d$/.test(status)
}

// Coarse labels of other authors allow several of our names.
const coarse: Record<string, readonly Reason[]> = {
  user_unknown: ['user-unknown', 'not-accepting', 'suspended', 'filtered', 'moved'],
  over_quota: ['mailbox-full'],
  domain_error: ['host-unknown', 'relaying-denied', 'network-error'],
  spam: [
    'spam-detected',
    'blocked',
    'bad-reputation',
    'policy-violation',
    'content-error',
    'sender-rejected',
  ],
}

const fine: Record<string, Reason> = {
  userunknown: 'user-unknown',
  hostunknown: 'host-unknown',
  hasmoved: 'moved',
  notaccept: 'not-accepting',
  suspend: 'suspended',
  mailboxfull: 'mailbox-full',
  filtered: 'filtered',
  systemfull: 'system-full',
  mesgtoobig: 'message-too-big',
  exceedlimit: 'message-too-big',
  emailtoolarge: 'message-too-big',
  contenterror: 'content-error',
  spamdetected: 'spam-detected',
  virusdetected: 'virus-detected',
  notcompliantrfc: 'not-compliant',
  rejected: 'sender-rejected',
  authfailure: 'auth-failure',
  requireptr: 'ptr-required',
  badreputation: 'bad-reputation',
  blocked: 'blocked',
  norelaying: 'relaying-denied',
  policyviolation: 'policy-violation',
  securityerror: 'security-error',
  failedstarttls: 'tls-required',
  speeding: 'rate-limited',
  toomanyconn: 'rate-limited',
  expired: 'expired',
  networkerror: 'network-error',
  systemerror: 'system-error',
  mailererror: 'mailer-error',
  syntaxerror: 'syntax-error',
  onhold: 'on-hold',
  undefined: 'undefined',
}

function reasonsAgree(labels: string[], recipients: ReportedRecipient[]): boolean {
  const told = recipients.map((recipient) => recipient.reason)
  if (labels.some((label) => label in coarse))
    return labels.some((label) => told.some((reason) => coarse[label]?.includes(reason)))
  return same(
    labels.map((label) => fine[label] ?? label),
    told,
  )
}

function lower(text: string): string {
  return text.toLowerCase()
}

// The labels name who failed; of a complaint, who complained.
function failedOf(recipients: ReportedRecipient[], kind: string | undefined): string[] {
  const troubled = kind === 'bounce' || kind === 'temporary'
  return recipients
    .filter(({ action }) => !troubled || action === 'failed' || action === 'delayed')
    .map(({ recipient }) => lower(recipient))
}

function same(a: string[], b: string[]): boolean {
  return a.length === b.length && [...a].sort().join('\n') === [...b].sort().join('\n')
}

function sameSet(a: string[], b: string[]): boolean {
  return same([...new Set(a)], [...new Set(b)])
}
