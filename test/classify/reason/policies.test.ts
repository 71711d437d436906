import { describe, expect, test } from 'bun:test'
import { decideReason } from '../../../src/classify/reason/reason.ts'
import type { Reason } from '../../../src/event.ts'

// Postfix puts these words before every reason that an access table or policy service gives.

const rows: [Reason, string][] = [
  ['bad-reputation', '550 5.7.1 <x@shop.example>: Recipient address rejected: Bad reputation'],
  ['blocked', '550 5.7.1 <x@shop.example>: Recipient address rejected: Blocked'],
  ['blocked', '554 5.7.0 <x@shop.example>: Recipient address rejected: Client host blocked'],
  ['content-error', '550 5.6.0 <x@shop.example>: Recipient address rejected: Media error'],
  ['message-too-big', '552 5.2.3 <x@shop.example>: Recipient address rejected: Message too large'],
  [
    'message-too-big',
    '552 5.3.4 <x@shop.example>: Recipient address rejected: Message size exceeds limit',
  ],
  ['expired', '421 4.4.7 <x@shop.example>: Recipient address rejected: Delivery time expired'],
  ['tls-required', '530 5.7.10 <x@shop.example>: Recipient address rejected: Encryption needed'],
  ['filtered', '550 5.2.1 <x@shop.example>: Recipient address rejected: Filtered'],
  ['filtered', '550 5.7.1 <x@shop.example>: Recipient address rejected: Message filtered'],
  ['moved', '550 5.1.6 <x@shop.example>: Recipient address rejected: Address has moved'],
  ['moved', '551 5.7.17 <x@shop.example>: Recipient address rejected: Mailbox owner has changed'],
  ['host-unknown', '550 5.1.2 <x@shop.example>: Recipient address rejected: Host unknown'],
  ['mailbox-full', '552 5.2.2 <x@shop.example>: Recipient address rejected: Mailbox full'],
  ['mailer-error', '550 5.3.0 <x@shop.example>: Recipient address rejected: Mailer error'],
  ['network-error', '554 5.4.0 <x@shop.example>: Recipient address rejected: Network error'],
  [
    'network-error',
    '554 5.4.6 <x@shop.example>: Recipient address rejected: Routing loop detected',
  ],
  ['relaying-denied', '550 5.7.0 <x@shop.example>: Recipient address rejected: No relaying'],
  [
    'not-accepting',
    '556 5.3.2 <x@shop.example>: Recipient address rejected: System not accepting network messages',
  ],
  [
    'not-accepting',
    '550 5.1.10 <x@shop.example>: Recipient address rejected: Recipient address has null MX',
  ],
  [
    'not-compliant',
    '550 5.7.0 <x@shop.example>: Recipient address rejected: Not compliant with RFC',
  ],
  [
    'not-compliant',
    '554 5.6.0 <x@shop.example>: Recipient address rejected: Message is not RFC compliant',
  ],
  ['policy-violation', '550 5.7.0 <x@shop.example>: Recipient address rejected: Policy violation'],
  [
    'sender-rejected',
    "550 5.1.8 <x@shop.example>: Recipient address rejected: Bad sender's system address",
  ],
  [
    'sender-rejected',
    '550 5.1.7 <x@shop.example>: Recipient address rejected: Invalid sender address',
  ],
  [
    'ptr-required',
    '550 5.7.25 <x@shop.example>: Recipient address rejected: Reverse DNS validation failed',
  ],
  ['security-error', '550 5.7.0 <x@shop.example>: Recipient address rejected: Security error'],
  [
    'security-error',
    '550 5.7.8 <x@shop.example>: Recipient address rejected: Authentication credentials invalid',
  ],
  ['spam-detected', '550 5.7.1 <x@shop.example>: Recipient address rejected: Spam detected'],
  ['rate-limited', '450 4.7.1 <x@shop.example>: Recipient address rejected: Rate limited'],
  ['rate-limited', '452 4.3.2 <x@shop.example>: Recipient address rejected: Too many connections'],
  ['rate-limited', '421 4.7.28 <x@shop.example>: Recipient address rejected: Mail flood detected'],
  ['suspended', '525 5.7.13 <x@shop.example>: Recipient address rejected: User account disabled'],
  ['suspended', '550 5.2.1 <x@shop.example>: Recipient address rejected: Mailbox disabled'],
  ['syntax-error', '503 5.5.0 <x@shop.example>: Recipient address rejected: Syntax error'],
  ['system-error', '554 5.3.0 <x@shop.example>: Recipient address rejected: Internal system error'],
  [
    'system-error',
    '554 5.3.5 <x@shop.example>: Recipient address rejected: System incorrectly configured',
  ],
  ['system-full', '452 4.3.1 <x@shop.example>: Recipient address rejected: Mail system full'],
  ['user-unknown', '550 5.1.1 <x@shop.example>: Recipient address rejected: User unknown'],
  ['virus-detected', '550 5.7.0 <x@shop.example>: Recipient address rejected: Virus detected'],
  [
    'auth-failure',
    '550 5.7.26 <x@shop.example>: Recipient address rejected: Multiple authentication checks failed',
  ],
  ['on-hold', '550 5.0.0 <x@shop.example>: Recipient address rejected: On hold'],
]

describe('words behind "Recipient address rejected" name the reason', () => {
  for (const [reason, diagnostic] of rows) {
    test(`${reason}: ${diagnostic.slice(0, 80)}`, () => {
      const input = { status: '', code: null, diagnostic, action: 'failed' as const }
      expect(decideReason(input)).toMatchObject({ reason })
    })
  }
})

// RFC 7372: only a server that checked just this gives such a code.
test.each([
  ['ptr-required', '550 5.7.25 Recipient address rejected: the DNS lookup of your name failed'],
  ['auth-failure', '550 5.7.26 Recipient address rejected: login of the sender failed'],
  ['auth-failure', "550 5.7.23 the mail server is not allowed by the sender's zone"],
] as const)('a status of one check is surer than words: %s', (reason, diagnostic) => {
  expect(decideReason({ status: '', code: null, diagnostic, action: 'failed' })).toMatchObject({
    reason,
  })
})
