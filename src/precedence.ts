// Who goes first where more mail waits for a destination than it takes: within one, mail goes by the time at
// which it is due, so that a reset of a password would wait for the newsletter of somebody else. The mail of a
// sender who sends little goes ahead of what was due a while before it, at each of its tries; nobody else
// waits longer for it than that while. A sender is an account, or an address without one, and his envelope address,
// without what he puts into it to know each mail by.

import { setNewest } from './newest.ts'
import { createRate, type Rate } from './rate.ts'

/** Ahead of so much mail; and as long may mail be kept waiting by those who go first. */
export const AHEAD_MS = 3_600_000
/** Recipients a second that are little, and at one time. */
const LITTLE_PER_S = 1
const LITTLE_AT_ONCE = 100
/** Whoever is forgotten goes first again. */
const SENDERS_MAX = 10_000
/** From where the local part of a sender who makes one for each mail tells of the mail: classic VERP, a number. */
const OF_ONE_MAIL = /(?:[+\d]|[^-@+]*=).*(?=@)/

interface Sender {
  user: string
  ip: string
  envelope: string
}

/** Ahead of how much mail a sender's mail to so many recipients goes. */
type AheadOf = (sender: Sender, recipients: number, nowMs: number) => number

export function createPrecedence(): AheadOf {
  const senders = new Map<string, Rate>()
  return ({ user, ip, envelope }, recipients, nowMs) => {
    const key = JSON.stringify([user, user === '' ? ip : '', envelope.replace(OF_ONE_MAIL, '')])
    const rate = senders.get(key) ?? createRate(LITTLE_PER_S, nowMs, LITTLE_AT_ONCE)
    setNewest(senders, key, rate, SENDERS_MAX)
    const taken = rate.take(recipients, nowMs)
    if (taken === recipients) return AHEAD_MS
    // A mail to many does not make those to few wait.
    rate.giveBack(taken)
    return 0
  }
}
