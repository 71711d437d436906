// Which mail goes first when more waits for a destination than it takes. The mail of one destination is sent
// in the order of its due times, so a password reset would wait for somebody else's newsletter. The mail of a
// sender who sends little is therefore sent before mail that was due up to a fixed time earlier, at each of
// its tries; no mail waits for what was due still later. A sender is an account, or the address of a client
// without one, together with his envelope address, without the part that differs in each mail.

import { setNewest } from './newest.ts'
import { createRate, type Rate } from './rate.ts'

/** How far ahead of its due time a mail is sorted: of what is due after a mail, so much may go before it. */
export const AHEAD_MS = 3_600_000
/** Up to so many recipients a second, and at one time, a sender sends little. */
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

/** How far ahead a sender's mail to so many recipients goes. */
type AheadOf = (sender: Sender, recipients: number, nowMs: number) => number

export function createPrecedence(): AheadOf {
  const senders = new Map<string, Rate>()
  return ({ user, ip, envelope }, recipients, nowMs) => {
    const key = JSON.stringify([user, user === '' ? ip : '', envelope.replace(OF_ONE_MAIL, '')])
    const rate = senders.get(key) ?? createRate(LITTLE_PER_S, nowMs, LITTLE_AT_ONCE)
    setNewest(senders, key, rate, SENDERS_MAX)
    const taken = rate.take(recipients, nowMs)
    if (taken === recipients) return AHEAD_MS
    // A mail to many recipients does not make later ones to few wait.
    rate.giveBack(taken)
    return 0
  }
}
