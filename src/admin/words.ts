// Says what the names in a verdict mean, in sentences that help an operator to act.

import type { Class, Fault, Kind, Reason, Standard, SuppressionCause } from '../event.ts'

export const kindWords: Record<Kind, string> = {
  failure: 'The mail was not delivered.',
  delay: 'The mail is late; the server is still trying.',
  success: 'The mail was delivered, and the server says so.',
  'auto-reply': 'A program answered for the recipient.',
  abuse: 'Somebody complained about the mail.',
  disposition: 'A receipt: what became of the mail after its delivery.',
  challenge: 'The recipient’s system wants the sender to prove that he is a person.',
  reply: 'A person answered.',
  unknown: 'What this mail means could not be told; it is kept as it came.',
}

export const standardWords: Record<Standard, string> = {
  rfc3464: 'a delivery status notification (RFC 3464)',
  rfc6533: 'an internationalised delivery status notification (RFC 6533)',
  rfc5965: 'a complaint report (RFC 5965)',
  rfc3798: 'a disposition notification (RFC 3798)',
  rfc3834: 'an automatic response (RFC 3834)',
}

export const classWords: Record<Class, string> = {
  hard: 'the address does not work',
  soft: 'it may work later',
  none: 'says nothing about the address',
}

export const faultWords: Record<Fault, string> = {
  recipient: 'the recipient',
  sender: 'the sender',
  content: 'what is in the mail',
  policy: 'a rule of the receiving side',
  network: 'the network or a server',
}

export const reasonWords: Record<Reason, string> = {
  'user-unknown': 'there is no such mailbox',
  'host-unknown': 'there is no such domain, or it takes no mail',
  moved: 'the recipient has another address now',
  'not-accepting': 'the host takes no mail',
  suspended: 'the mailbox is suspended or disabled',
  'mailbox-full': 'the mailbox is full',
  filtered: 'a rule of the recipient refused it',
  'system-full': 'the receiving server has no room',
  'message-too-big': 'the mail is too big',
  'content-error': 'the mail is malformed or holds what is not allowed',
  'spam-detected': 'the mail was taken for spam',
  'virus-detected': 'the mail was taken for a virus',
  'not-compliant': 'the mail breaks a standard',
  'sender-rejected': 'the sender’s address was refused',
  'auth-failure': 'SPF, DKIM or DMARC did not pass',
  'ptr-required': 'the sending host has no proper reverse DNS name',
  'bad-reputation': 'the sending host has a bad reputation',
  blocked: 'the sending host is blocked',
  'relaying-denied': 'the server does not relay for this sender',
  'policy-violation': 'a policy of the server forbids it',
  'security-error': 'a security check failed',
  'tls-required': 'the server wants TLS',
  'rate-limited': 'too much mail at one time',
  expired: 'it took too long; the server gave up',
  'network-error': 'the network failed',
  'system-error': 'the receiving system failed',
  'mailer-error': 'the mail program there failed',
  'syntax-error': 'the servers did not understand each other',
  'on-hold': 'the server gave a reason in words that no rule knows',
  undefined: 'no reason was given',
}

export const causeWords: Record<SuppressionCause, string> = {
  manual: 'somebody put it here',
  complaint: 'the recipient complained',
  hard: 'mail failed for good',
  soft: 'mail failed again and again',
}

/** What a webhook does in each state; the text follows its name. */
export const hookWords = {
  on: 'is called',
  off: 'is switched off: enabled = false',
  gone: 'answered 410 and is not called until the configuration is reloaded',
} as const

/** The words for a name; '' if a newer server has a name that we do not know. */
export function wordsOf(words: Readonly<Record<string, string>>, name: string): string {
  return words[name] ?? ''
}
