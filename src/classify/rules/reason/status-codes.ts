// Enhanced status codes of the IANA registry "SMTP Enhanced Status Codes" with their meaning, and the
// reason each one tells when no text says better. `weak`: the code is generic, or so often misused
// that any phrase and the reply code stand above it. Keys leave out the class digit (2, 4 or 5).
// Vendors' own codes stand with the vendors (microsoft.ts and others).

import type { Reason } from '../../../event.ts'

interface StatusRow {
  meaning: string
  reason: Reason | null
  weak?: true
  /** Only a server that checked just this gives it: no words are surer. */
  exact?: true
  /** The reason when the code is transient (4.x.x) and means something else then. */
  transient?: Reason
}

export const statusCodes: Record<string, StatusRow> = {
  // RFC 3463 3.1
  '0.0': { meaning: 'other undefined status', reason: null, weak: true },
  // RFC 3463 3.2: addressing
  '1.0': { meaning: 'other address status', reason: 'user-unknown', weak: true },
  '1.1': { meaning: 'bad destination mailbox address', reason: 'user-unknown' },
  '1.2': { meaning: 'bad destination system address', reason: 'host-unknown' },
  '1.3': { meaning: 'bad destination mailbox address syntax', reason: 'user-unknown' },
  '1.4': { meaning: 'destination mailbox address ambiguous', reason: 'filtered' },
  '1.5': { meaning: 'destination address valid', reason: null, weak: true },
  '1.6': { meaning: 'destination mailbox has moved, no forwarding address', reason: 'moved' },
  '1.7': { meaning: "bad sender's mailbox address syntax", reason: 'sender-rejected' },
  '1.8': { meaning: "bad sender's system address", reason: 'sender-rejected' },
  '1.9': { meaning: 'message relayed to non-compliant mailer', reason: 'system-error' }, // RFC 5248
  '1.10': { meaning: 'recipient address has null MX', reason: 'not-accepting' }, // RFC 7505
  // RFC 3463 3.3: mailbox
  '2.0': { meaning: 'other mailbox status', reason: 'filtered', weak: true },
  '2.1': { meaning: 'mailbox disabled, not accepting messages', reason: 'suspended' },
  '2.2': { meaning: 'mailbox full', reason: 'mailbox-full' },
  '2.3': { meaning: 'message length exceeds administrative limit', reason: 'message-too-big' },
  '2.4': { meaning: 'mailing list expansion problem', reason: 'filtered' },
  // RFC 3463 3.4: mail system
  '3.0': { meaning: 'other mail system status', reason: null, weak: true },
  '3.1': { meaning: 'mail system full', reason: 'system-full' },
  '3.2': {
    meaning: 'system not accepting network messages',
    reason: 'not-accepting',
    transient: 'system-error',
  },
  '3.3': { meaning: 'system not capable of selected features', reason: 'system-error' },
  '3.4': { meaning: 'message too big for system', reason: 'message-too-big' },
  '3.5': { meaning: 'system incorrectly configured', reason: 'system-error' },
  '3.6': { meaning: 'requested priority was changed', reason: null, weak: true }, // RFC 6710
  // RFC 3463 3.5: network and routing
  '4.0': { meaning: 'other network or routing status', reason: 'network-error', weak: true },
  '4.1': { meaning: 'no answer from host', reason: 'expired', weak: true },
  '4.2': { meaning: 'bad connection', reason: 'network-error', transient: 'expired' },
  '4.3': { meaning: 'directory server failure', reason: 'system-error' },
  '4.4': { meaning: 'unable to route', reason: 'host-unknown', transient: 'network-error' },
  '4.5': { meaning: 'mail system congestion', reason: 'system-full' },
  '4.6': { meaning: 'routing loop detected', reason: 'network-error' },
  '4.7': { meaning: 'delivery time expired', reason: 'expired', weak: true },
  // RFC 3463 3.6: protocol
  '5.0': { meaning: 'other protocol status', reason: 'syntax-error', weak: true },
  '5.1': { meaning: 'invalid command', reason: 'syntax-error', weak: true },
  '5.2': { meaning: 'syntax error', reason: 'syntax-error', weak: true },
  '5.3': { meaning: 'too many recipients', reason: 'rate-limited' },
  '5.4': { meaning: 'invalid command arguments', reason: 'syntax-error', weak: true },
  '5.5': { meaning: 'wrong protocol version', reason: 'syntax-error' },
  '5.6': { meaning: 'authentication exchange line is too long', reason: 'syntax-error' }, // RFC 4954
  // RFC 3463 3.7: content
  '6.0': { meaning: 'other media error', reason: 'content-error' },
  '6.1': { meaning: 'media not supported', reason: 'content-error' },
  '6.2': { meaning: 'conversion required and prohibited', reason: 'content-error' },
  '6.3': { meaning: 'conversion required but not supported', reason: 'content-error' },
  '6.4': { meaning: 'conversion with loss performed', reason: 'content-error' },
  '6.5': { meaning: 'conversion failed', reason: 'content-error' },
  '6.6': { meaning: 'message content not available', reason: 'content-error' }, // RFC 4468
  '6.7': { meaning: 'non-ASCII addresses not permitted', reason: 'content-error' }, // RFC 6531
  '6.8': { meaning: 'UTF-8 reply required but not permitted', reason: 'content-error' }, // RFC 6531
  '6.9': { meaning: 'UTF-8 header cannot be transferred', reason: 'content-error' }, // RFC 6531
  '6.10': { meaning: 'deprecated: UTF-8 header cannot be transferred', reason: 'content-error' },
  // RFC 3463 3.8: security and policy
  '7.0': { meaning: 'other security status', reason: 'security-error', weak: true },
  '7.1': {
    meaning: 'delivery not authorized, message refused',
    reason: 'security-error',
    weak: true,
  },
  '7.2': { meaning: 'mailing list expansion prohibited', reason: 'security-error' },
  '7.3': { meaning: 'security conversion required', reason: 'security-error' },
  '7.4': { meaning: 'security features not supported', reason: 'security-error' },
  '7.5': { meaning: 'cryptographic failure', reason: 'security-error' },
  '7.6': { meaning: 'cryptographic algorithm not supported', reason: 'security-error' },
  '7.7': { meaning: 'message integrity failure', reason: 'security-error' },
  '7.8': { meaning: 'authentication credentials invalid', reason: 'security-error' }, // RFC 4954
  '7.9': { meaning: 'authentication mechanism is too weak', reason: 'security-error', weak: true },
  '7.10': { meaning: 'encryption needed', reason: 'tls-required' }, // RFC 5248
  '7.11': { meaning: 'encryption required for authentication', reason: 'tls-required' }, // RFC 4954
  '7.12': { meaning: 'a password transition is needed', reason: 'security-error' }, // RFC 4954
  '7.13': { meaning: 'user account disabled', reason: 'suspended' }, // RFC 5248
  '7.14': { meaning: 'trust relationship required', reason: 'security-error' }, // RFC 5248
  '7.15': { meaning: 'priority level is too low', reason: 'policy-violation' }, // RFC 6710
  '7.16': { meaning: 'message too big for the priority', reason: 'message-too-big' }, // RFC 6710
  '7.17': { meaning: 'mailbox owner has changed', reason: 'moved' }, // RFC 7293
  '7.18': { meaning: 'domain owner has changed', reason: 'moved' }, // RFC 7293
  '7.19': { meaning: 'RRVS test cannot be completed', reason: 'system-error' }, // RFC 7293
  '7.20': { meaning: 'no passing DKIM signature', reason: 'auth-failure', exact: true }, // RFC 7372
  '7.21': { meaning: 'no acceptable DKIM signature', reason: 'auth-failure', exact: true }, // RFC 7372
  '7.22': { meaning: 'no author-matched DKIM signature', reason: 'auth-failure', exact: true }, // RFC 7372
  '7.23': { meaning: 'SPF validation failed', reason: 'auth-failure', exact: true }, // RFC 7372
  '7.24': { meaning: 'SPF validation error', reason: 'auth-failure', exact: true }, // RFC 7372
  '7.25': { meaning: 'reverse DNS validation failed', reason: 'ptr-required', exact: true }, // RFC 7372
  '7.26': { meaning: 'multiple authentication checks failed', reason: 'auth-failure', exact: true }, // RFC 7372
  '7.27': { meaning: 'sender address has null MX', reason: 'sender-rejected' }, // RFC 7505
  '7.28': { meaning: 'mail flood detected', reason: 'rate-limited' }, // RFC 7505 registry
  '7.29': { meaning: 'ARC validation failure', reason: 'auth-failure' }, // RFC 8617
  '7.30': { meaning: 'REQUIRETLS support required', reason: 'tls-required' }, // RFC 8689
}
