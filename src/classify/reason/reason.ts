// Why a delivery failed: the status code (RFC 3463), the reply code (RFC 5321) and the words of the
// refusing server, weighed against each other. What a vendor is known to mean stands first, then
// phrases, then a status code that says something of its own, then weak phrases, then the reply
// code. Pure and linear in the text; never throws. With nothing to go by the reason is `undefined`.

import { type Action, type Class, type Fault, type Reason, reasons } from '../../event.ts'
import { phraseFinder, WALL } from '../phrases/phrases.ts'
import { pairs, surePairs } from '../rules/reason/pairs.ts'
import { noticePhrases } from '../rules/reason/providers.ts'
import { statusCodes } from '../rules/reason/status-codes.ts'
import {
  asOf,
  atCommand,
  atStage,
  type Decided,
  notAtRcpt,
  OF_ADDRESS,
  ofStage,
} from './command.ts'
import { familiesOf } from './families.ts'
import { type Finder, frames, strong, vendor, weak } from './finders.ts'
import { aboutOther, type Families, isHard, isOfProgram, isUnsure } from './hard.ts'
import { likelyReason } from './likely.ts'
import { reasonApart, reasonNamed } from './named.ts'
import { asOfSender } from './parties.ts'
import { type Reading, type ReasonInput, readings, type Told, toldBy } from './reading.ts'
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

/** The reason, with the status and reply code made more exact where the diagnostic tells more. */
export function decideReason(input: ReasonInput): ReasonDecision {
  const { told, comment, opening } = toldBy(input)
  const recipient = input.parties?.recipient ?? ''
  const decided = asOfSender(
    ofAction(input.action) ??
      inNotice(opening) ??
      atCommand(
        weigh(told, comment) ?? inProse(opening, told) ?? lastResort(told, recipient),
        told,
      ),
    told,
    input.parties,
  )
  const reason = settled(decided.reason, told)
  return {
    reason,
    status: told.status,
    code: told.code,
    class: isHard(reason) && isSpared(decided, told) ? 'soft' : reasons[reason].class,
    fault: reasons[reason].fault,
    rule: decided.rule,
  }
}

// What has arrived or was handed on has no reason to fail.
function ofAction(action: Action): Decided | null {
  return action === 'failed' || action === 'delayed'
    ? null
    : { reason: 'undefined', rule: `action ${action}` }
}

// A few notices say more than the answer of the server that they quote.
function inNotice(opening: string): Decided | null {
  const raw = opening.toLowerCase()
  const known = noticePhrases.some(({ where }) => where?.some((word) => raw.includes(word)))
  if (!known) return null
  const reading = readings(opening)
  return found(notices, reading.words, reading)
}

// Where there is neither a diagnostic nor a telling status, the notice is all there is.
function inProse(opening: string, told: Told): Decided | null {
  if (told.words.trim() !== '') return null
  const reading = readings(opening.replace(PARAGRAPH_END, WALL))
  const here = { ...told, ...reading }
  const said = outright(reading, told)
  const decided =
    found(vendor, reading.allWords, reading) ??
    aboutOther(said, here, ofFamilies(here), (other) => outright(other, told))
  return decided && (isUnsure(here) ? { ...decided, guessed: true } : decided)
}

/** The label of a field below is no part of the sentence above. */
const PARAGRAPH_END = /\n[ \t]{0,20}\n/g

// From what is known exactly to what says little.
function weigh(told: Told, comment: Reading): Decided | null {
  const families = ofFamilies(told)
  return (
    found(vendor, told.allWords, told) ??
    ofExactStatus(told.status) ??
    aboutOther(weighWords(told, comment, families), told, families, (other) =>
      weigh(other, comment),
    )
  )
}

// The comment of a status field counts where the diagnostic says nothing of its own.
function weighWords(told: Told, comment: Reading, families: Families): Decided | null {
  // Of several phrases the one that the status code bears out.
  const said = found(strong, told.reply, told, ofStatus(told.status, false)?.reason)
  // "Greeting failed. Remote host said: 554 go away": where the command tells, the reporter's words do not.
  const around = stageReasons[told.stage] ? '' : told.before
  return (
    besideLone(said, families) ??
    asOf(said, told) ??
    outright(comment, told) ??
    concluded(said, around, told) ??
    notAtRcpt(said) ??
    weighLight(told, around, families)
  )
}

// A phrase of one word gives way to two words that belong together.
function besideLone(said: Decided | null, families: Families): Decided | null {
  return said?.lone ? families(surePairs, true) : null
}

// What the comment of a status field or a notice says, of which nobody's answer is known.
function outright(reading: Reading, told: Told): Decided | null {
  if (reading.words.trim() === '') return null
  const families = ofFamilies({ ...told, ...reading })
  const said = found(strong, reading.words, reading)
  return besideLone(said, families) ?? said ?? families(surePairs)
}

// What the reporter says before the answer: "envelope from address not accepted by the server", and then why.
function beside(around: string, told: Told): Decided | null {
  return (
    found(strong, around, told) ??
    ofFamilies({ ...told, plain: around, answer: '' })(surePairs, true)
  )
}

// Where no phrase says it outright: most answers do not come so far.
function weighLight(told: Told, around: string, families: Families): Decided | null {
  const aside = beside(around, told)
  return (
    agreed(families(surePairs), aside) ??
    aside ??
    ofStatus(told.status, false) ??
    atStage(heldBack(found(weak, told.reply, told), told), told) ??
    families(pairs) ??
    found(weak, around, told) ??
    ofFrame(told) ??
    ofCode(told) ??
    ofStage(told)
  )
}

// "5.7.1 Mailbox unavailable": where the status has it that the policy is why, such words are no proof.
function heldBack(decided: Decided | null, { status }: Told): Decided | null {
  return decided && status.startsWith('5.7.') ? { ...decided, guessed: true } : decided
}

function lastResort(told: Told, recipient: string): Decided {
  const byStatus = ofStatus(told.status, true)
  const least = byStatus ?? ofNothing(told)
  return (
    (byStatus === null ? ofNamed(told, recipient) : null) ??
    ofKnownWords(told, least.reason) ??
    least
  )
}

// Of a server's answer: what a reporter says of it in his own words is too loose for that.
function ofKnownWords(told: Told, instead: Reason): Decided | null {
  const likely = told.code === null ? null : likelyReason(told, instead)
  if (likely === null) return null
  const rule = `a guess from the words "${likely.by.join('", "')}" of answers that are known`
  return { reason: likely.reason, rule, guessed: true }
}

function ofNamed(told: Told, recipient: string): Decided | null {
  const behind = reasonNamed(told.raw)
  const said = behind ?? reasonApart(told.raw, recipient)
  const place = behind ? 'behind an address' : 'of a name at its domain'
  return atStage(said && { ...said, rule: `"${said.phrase}" ${place}` }, told)
}

function ofNothing(told: Told): Decided {
  if (told.program) return { reason: 'mailer-error', rule: 'a program said so' }
  if (/\p{L}/u.test(told.words)) return { reason: 'on-hold', rule: 'words that no rule knows' }
  return { reason: 'undefined', rule: 'nothing told' }
}

function found(find: Finder, text: string, { raw }: Reading, wanted?: Reason): Decided | null {
  const match = find(text, raw, wanted)
  return (
    match && {
      reason: match.row.reason,
      rule: saidBy(match.phrase, match.row.source),
      lone: !/\s/.test(match.phrase),
      ...(match.row.likely && { guessed: true as const }),
    }
  )
}

function saidBy(phrase: string, source: string): string {
  return `the words "${phrase.replace(/\s+/g, ' ')}" (${source})`
}

function ofExactStatus(status: string): Decided | null {
  return statusCodes[status.slice(2)]?.exact ? ofStatus(status, false) : null
}

function ofStatus(status: string, generic: boolean): Decided | null {
  const row = statusCodes[status.slice(2)]
  if (!row?.reason || Boolean(row.weak) !== generic) return null
  const reason = (status.startsWith('4') && row.transient) || row.reason
  // "Something about the address" it says, and not what.
  return {
    reason,
    rule: `status ${status}, ${row.meaning}`,
    ...(generic && { guessed: true as const }),
  }
}

function ofFamilies(told: Told): Families {
  const families = familiesOf(told.plain, told.answer, told.stage === 'rcpt')
  return (list, two = OF_ADDRESS.test(told.status)) => {
    const said = families(list)
    // "Our spam policy": one word tells less than a status of the address.
    if (said === null || (said.alone && two)) return null
    return atStage({ reason: said.reason, rule: `the words "${said.by}"` }, told)
  }
}

// "Recipient address rejected" says less than a status that is not of an address (x.3 to x.6).
function ofFrame(told: Told): Decided | null {
  if (/^[45]\.[3-6]\./.test(told.status)) return null
  if (isTransient(told) && AGAIN.test(told.allWords)) return null
  const decided = found(frames, stageReasons[told.stage] ? told.reply : told.words, told)
  return atStage(heldBack(decided, told), told)
}

// RFC 5321 4.2.3, and how servers use the codes. A bare 550 says too little.
const replyCodes: Record<number, Reason> = {
  422: 'mailbox-full',
  500: 'syntax-error',
  502: 'syntax-error',
  503: 'syntax-error',
  504: 'syntax-error',
  452: 'system-full',
  521: 'not-accepting',
  551: 'moved',
  552: 'mailbox-full',
  556: 'not-accepting',
}

// A local mailer tells no more than the exit code of its program (sysexits.h, sh).
const EXIT_CODE = /^\s*(?:6[4-9]|7[0-8]|12[67]|255|[12])\s*$/

function ofCode({ code, raw, status }: Told): Decided | null {
  // 552 with 5.7.0 is about policy, whatever 552 is for.
  const reason = code === null || /^5\.7\./.test(status) ? undefined : replyCodes[code]
  if (reason) return { reason, rule: `SMTP reply ${code}` }
  return EXIT_CODE.test(raw) ? { reason: 'mailer-error', rule: `exit code ${raw.trim()}` } : null
}

// The reporter says so too, in words of his own before the answer.
function concluded(said: Decided | null, around: string, told: Told): Decided | null {
  if (said?.reason !== 'user-unknown' || told.stage !== '') return null
  return beside(around, told)?.reason === said.reason ? said : null
}

// As much where two words of the answer say it.
function agreed(own: Decided | null, aside: Decided | null): Decided | null {
  return own?.reason === 'filtered' && aside?.reason === 'user-unknown' ? aside : own
}

// A name that does not resolve for now is trouble on the way, not a wrong address.
function settled(reason: Reason, told: Told): Reason {
  const forNow = isTransient(told) || AGAIN.test(told.allWords)
  return reason === 'host-unknown' && forNow ? 'network-error' : reason
}

// Nobody is written off for what is likely, nor for what a program says of users.
function isSpared({ guessed }: Decided, told: Told): boolean {
  return guessed === true || isTransient(told) || isUnsure(told) || isOfProgram(told)
}

/** "Check the address and try again" is advice to a person. */
const AGAIN = /(?<! and) try again /

function isTransient({ status, code, action }: Told): boolean {
  if (status !== '') return !status.startsWith('5')
  return action === 'delayed' || (code !== null && code < 500)
}
