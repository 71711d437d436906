// Which mail goes first when more waits for a destination than it takes. The mail of one destination is sent
// in the order of its due times, so a password reset would wait for somebody else's newsletter. The mail of a
// sender who sends little is therefore sent before mail that was due up to a fixed time earlier, at each of
// its tries; no other mail is delayed by more than that time. A sender is an account, or the address of a
// client without one, together with his envelope address, without the part that differs in each mail.

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
