// Decides why a delivery failed. Weighs the status code (RFC 3463), the reply code (RFC 5321) and
// the words of the server against each other, in the order of `byAnswer`: what a vendor is known to
// mean, phrases, a status code that names a cause, weak phrases, the reply code. If nothing helps,
// the reason is `undefined`. Pure, linear in the length of the text, never throws.

import { type Action, type Class, type Fault, type Reason, reasons } from '../../event.ts'
import { phraseFinder, WALL } from '../phrases/phrases.ts'
import { words } from '../phrases/words.ts'
import { pairs, surePairs } from '../rules/reason/pairs.ts'
import { noticePhrases } from '../rules/reason/providers.ts'
import { byExactStatus, byReplyCode, byStatus, isTransient } from './by-code.ts'
import {
  atCommand,
  byGreeting,
  byStage,
  type Decision,
  filteredPastRcpt,
  OF_ADDRESS,
  ofAddressOnly,
  ofRecipientOrFiltered,
} from './command.ts'
import { familiesOf } from './families.ts'
import { type Finder, frames, resting, strong, vendor, weak } from './finders.ts'
import { besidesDeleted, deletedIn, goneIn } from './gone.ts'
import { aboutOther, type Families, isHard, isOfProgram, isUnsure } from './hard.ts'
import { BEYOND_DOUBT, CLEARLY, outweighed } from './likely.ts'
import { reasonApart, reasonNamed } from './named.ts'
import { asOfSender } from './parties.ts'
import { type Reading, type ReasonInput, type Refusal, readings, readRefusal } from './reading.ts'
import { stageReasons } from './stage.ts'

interface ReasonDecision {
  reason: Reason
  status: string
  code: number | null
  class: Class
  fault: Fault
  /** The row that decided, for the trace. */
  rule: string
}

const notices: Finder = phraseFinder(noticePhrases)

/** The reason, and the status and reply code, which the diagnostic may make more exact. */
export function decideReason(input: ReasonInput): ReasonDecision {
  const { refusal, comment, opening } = readRefusal(input)
  const decision = asOfSender(
    byAction(input.action) ??
      byNotice(opening) ??
      atCommand(
        byAnswer(refusal, comment) ??
          byProse(opening, refusal) ??
          byLastResort(refusal, input.parties?.recipient ?? ''),
        refusal,
      ),
    refusal,
    input.parties,
  )
  const reason = withoutTransientHosts(decision.reason, refusal)
  return {
    reason,
    status: refusal.status,
    code: refusal.code,
    class: isHard(reason) && isDoubtful(decision, refusal) ? 'soft' : reasons[reason].class,
    fault: reasons[reason].fault,
    rule: decision.rule,
  }
}

// Mail that arrived or was handed on has no reason to fail.
function byAction(action: Action): Decision | null {
  return action === 'failed' || action === 'delayed'
    ? null
    : { reason: 'undefined', rule: `action ${action}` }
}

// A few notices say more than the server's answer that they quote.
function byNotice(opening: string): Decision | null {
  const raw = opening.toLowerCase()
  const known = noticePhrases.some(({ where }) => where?.some((word) => raw.includes(word)))
  if (!known) return null
  const reading = readings(opening)
  return byPhrase(notices, reading.words, reading)
}

// The decision by the answer: the steps in the order of trust, from an exact code to a generic
// word.
function byAnswer(refusal: Refusal, comment: Reading): Decision | null {
  const families = byFamilies(refusal)
  return (
    byPhrase(vendor, refusal.allWords, refusal) ??
    byExactStatus(refusal.status) ??
    aboutOther(byWords(refusal, comment, families), refusal, families, (other) =>
      byAnswer(other, comment),
    )
  )
}

// The decision by the notice, if there is neither a diagnostic nor a status that names a cause.
function byProse(opening: string, refusal: Refusal): Decision | null {
  if (refusal.words.trim() !== '') return null
  const reading = readings(opening.replace(PARAGRAPH_END, WALL))
  const here = { ...refusal, ...reading }
  const decision =
    byPhrase(vendor, reading.allWords, reading) ??
    aboutOther(bySureWords(reading, refusal), here, byFamilies(here), (other) =>
      bySureWords(other, refusal),
    )
  return decision && (isUnsure(here) ? { ...decision, guessed: true } : decision)
}

/** The end of a paragraph. The label of a field below it does not belong to the sentence above. */
const PARAGRAPH_END = /\n[ \t]{0,20}\n/g

// The decision by words. The comment of a status field counts only if the diagnostic says nothing
// sure.
function byWords(refusal: Refusal, comment: Reading, families: Families): Decision | null {
  // If there are several phrases, one whose reason the status code confirms is preferred.
  const phrase = deletedOverClosed(
    byPhrase(strong, refusal.reply, refusal, byStatus(refusal.status, false)?.reason),
    refusal,
  )
  // If the command that was answered tells the reason, the words of the reporter before the answer
  // do not count: "Greeting failed. Remote host said: 554 go away".
  const before = stageReasons[refusal.stage] ? '' : refusal.before
  return (
    pairOverLoneWord(phrase, families) ??
    ofAddressOnly(phrase, refusal) ??
    bySureWords(comment, refusal) ??
    confirmedBefore(phrase, before, refusal) ??
    filteredPastRcpt(phrase) ??
    ofRecipientOrFiltered(goneIn(refusal.plain), refusal) ??
    byWeakSigns(refusal, before, families)
  )
}

// A phrase of one word gives way to two words that belong together.
function pairOverLoneWord(phrase: Decision | null, families: Families): Decision | null {
  return phrase?.lone ? families(surePairs, true) : null
}

// Prefers "deleted" to "closed": many languages use one word for an account that is closed for now
// and for one that is deleted. A notice that says both lists what may be.
function deletedOverClosed(phrase: Decision | null, reading: Reading): Decision | null {
  const deleted = phrase?.reason === 'suspended' ? deletedIn(reading.plain) : null
  if (deleted === null) return phrase
  const other = byPhrase(strong, words(besidesDeleted(reading.plain)), reading)
  return other?.reason === 'suspended' ? phrase : deleted
}

// The decision by a comment or a whole notice, of which it is not known which command it answered.
function bySureWords(reading: Reading, refusal: Refusal): Decision | null {
  if (reading.words.trim() === '') return null
  const families = byFamilies({ ...refusal, ...reading })
  const phrase = deletedOverClosed(byPhrase(strong, reading.words, reading), reading)
  return (
    pairOverLoneWord(phrase, families) ?? phrase ?? families(surePairs) ?? goneIn(reading.plain)
  )
}

// The decision by what the reporter says before the answer: "envelope from address not accepted by
// the server: 550 …".
function byWordsBefore(before: string, refusal: Refusal): Decision | null {
  return (
    byPhrase(strong, before, refusal) ??
    byFamilies({ ...refusal, plain: before, answer: '' })(surePairs, true)
  )
}

// The decision "user unknown", if the reporter says so as well before the answer.
function confirmedBefore(phrase: Decision | null, before: string, refusal: Refusal) {
  if (phrase?.reason !== 'user-unknown' || refusal.stage !== '') return null
  return byWordsBefore(before, refusal)?.reason === phrase.reason ? phrase : null
}

// The decision by weak signs, if no phrase decided. Few answers come this far.
function byWeakSigns(refusal: Refusal, before: string, families: Families): Decision | null {
  const pair = families(surePairs)
  const reported = byWordsBefore(before, refusal)
  const isConfirmed = pair?.reason === 'filtered' && reported?.reason === 'user-unknown'
  return (
    (isConfirmed ? reported : unlessOutweighed(pair, refusal, BEYOND_DOUBT)) ??
    reported ??
    (OF_ADDRESS.test(refusal.status) ? byPhrase(resting, refusal.reply, refusal) : null) ??
    againstWords(byStatus(refusal.status, false), refusal) ??
    ofRecipientOrFiltered(
      unlessOutweighed(byWeakest(refusal, before, families), refusal, CLEARLY),
      refusal,
    )
  )
}

// The decision, unless known words speak for another reason. A wrong address stands: whether it is
// about another thing is asked later (`aboutOther`).
function unlessOutweighed(decision: Decision | null, refusal: Refusal, lead: number) {
  return decision && isHard(decision.reason) ? decision : outweighed(decision, refusal, lead)
}

function byWeakest(refusal: Refusal, before: string, families: Families): Decision | null {
  return (
    ofRecipientOrFiltered(
      guessedUnderPolicy(byPhrase(weak, refusal.reply, refusal), refusal),
      refusal,
    ) ??
    families(pairs) ??
    byPhrase(weak, before, refusal) ??
    byFrame(refusal) ??
    outweighed(byReplyCode(refusal), refusal, CLEARLY) ??
    byGreeting(refusal) ??
    byStage(refusal)
  )
}

// The decision of a status of the address, against the words: "5.1.1 Your message was refused by a
// rule of the recipient". Some servers have one status for all that they refuse, so no address is
// given up for it if status and words together make another reason likelier. Other statuses are
// seldom wrong.
function againstWords(decision: Decision | null, refusal: Refusal): Decision | null {
  if (decision === null || !isHard(decision.reason)) return decision
  if (outweighed(decision, refusal, 0) === decision) return decision
  return { ...outweighed(decision, refusal, CLEARLY), guessed: true }
}

// Makes words such as "Mailbox unavailable" a guess if the status (5.7.1) says that a policy
// refused.
function guessedUnderPolicy(decision: Decision | null, { status }: Refusal): Decision | null {
  return decision && status.startsWith('5.7.') ? { ...decision, guessed: true } : decision
}

function byLastResort(refusal: Refusal, recipient: string): Decision {
  const generic = byStatus(refusal.status, true)
  return (
    (generic === null ? byNamedRecipient(refusal, recipient) : null) ??
    outweighed(generic ?? byNothing(refusal), refusal, CLEARLY)
  )
}

function byNamedRecipient(refusal: Refusal, recipient: string): Decision | null {
  const behind = reasonNamed(refusal.raw)
  const named = behind ?? reasonApart(refusal.raw, recipient)
  const place = behind ? 'behind an address' : 'of a name at its domain'
  return ofRecipientOrFiltered(named && { ...named, rule: `"${named.phrase}" ${place}` }, refusal)
}

function byNothing(refusal: Refusal): Decision {
  if (refusal.program) return { reason: 'mailer-error', rule: 'a program said so' }
  if (/\p{L}/u.test(refusal.words)) return { reason: 'on-hold', rule: 'words that no rule knows' }
  return { reason: 'undefined', rule: 'nothing told' }
}

function byPhrase(find: Finder, text: string, { raw }: Reading, wanted?: Reason): Decision | null {
  const match = find(text, raw, wanted)
  return (
    match && {
      reason: match.row.reason,
      rule: `the words "${match.phrase.replace(/\s+/g, ' ')}" (${match.row.source})`,
      lone: !/\s/.test(match.phrase),
      ...(match.row.likely && { guessed: true as const }),
    }
  )
}

function byFamilies(refusal: Refusal): Families {
  const families = familiesOf(refusal.plain, refusal.answer, refusal.stage === 'rcpt')
  // Against a status of the address one word ("our spam policy") is not enough.
  return (list, two = OF_ADDRESS.test(refusal.status)) => {
    const pair = families(list)
    if (pair === null || (pair.alone && two)) return null
    return ofRecipientOrFiltered({ reason: pair.reason, rule: `the words "${pair.by}"` }, refusal)
  }
}

// The decision by words such as "Recipient address rejected", which say less than a status that is
// not of an address (x.3 to x.6).
function byFrame(refusal: Refusal): Decision | null {
  if (/^[45]\.[3-6]\./.test(refusal.status)) return null
  if (isTransient(refusal) && AGAIN.test(refusal.allWords)) return null
  const text = stageReasons[refusal.stage] ? refusal.reply : refusal.words
  return ofRecipientOrFiltered(
    guessedUnderPolicy(byPhrase(frames, text, refusal), refusal),
    refusal,
  )
}

// A name that does not resolve for now is trouble on the way, not a wrong address.
function withoutTransientHosts(reason: Reason, refusal: Refusal): Reason {
  const forNow = isTransient(refusal) || AGAIN.test(refusal.allWords)
  return reason === 'host-unknown' && forNow ? 'network-error' : reason
}

// Whether the decision is too doubtful to give up an address: a guess, or a program's words about
// its own users.
function isDoubtful({ guessed }: Decision, refusal: Refusal): boolean {
  return guessed === true || isTransient(refusal) || isUnsure(refusal) || isOfProgram(refusal)
}

/** Words that ask to try later. "Check the address and try again" is advice to a person. */
const AGAIN = /(?<! and) try again /
