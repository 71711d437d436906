// Decides which mail goes first when more is waiting for a destination than it accepts. Mail to one destination
// is sent in the order of its due times, so a password reset would wait for somebody else's newsletter.
// Therefore mail of a sender who sends little may overtake mail that was due up to AHEAD_MS earlier. A sender
// is an account (or, without a login, the client's address) together with an envelope address, of which the
// part that differs in each mail is left out.

import { setNewest } from './newest.ts'
import { createRate, type Rate } from './rate.ts'

/** A mail of a sender who sends little is sorted as if it had been due this much earlier. */
export const AHEAD_MS = 3_600_000
/** Up to this many recipients a second, and at one time, a sender counts as sending little. */
const LITTLE_PER_S = 1
const LITTLE_AT_ONCE = 100
/** A forgotten sender counts as new, and goes first. */
const SENDERS_MAX = 10_000
/** Where the part of a local part begins that differs in each mail: classic VERP, a number. */
const OF_ONE_MAIL = /(?:[+\d]|[^-@+]*=).*(?=@)/

interface Sender {
  user: string
  ip: string
  envelope: string
}

/** The `aheadMs` of a mail to this many recipients: AHEAD_MS or 0. */
type AheadOf = (sender: Sender, recipients: number, nowMs: number) => number

export function createPrecedence(): AheadOf {
  const senders = new Map<string, Rate>()
  return ({ user, ip, envelope }, recipients, nowMs) => {
    const key = JSON.stringify([user, user === '' ? ip : '', envelope.replace(OF_ONE_MAIL, '')])
    const rate = senders.get(key) ?? createRate(LITTLE_PER_S, nowMs, LITTLE_AT_ONCE)
    setNewest(senders, key, rate, SENDERS_MAX)
    const taken = rate.take(recipients, nowMs)
    if (taken === recipients) return AHEAD_MS
    // The mail goes the usual way, so it does not use up what the sender's next small mail may take.
    rate.giveBack(taken)
    return 0
  }
}
