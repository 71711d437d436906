// Why a delivery failed: the status code (RFC 3463), the reply code (RFC 5321) and the words of the
// refusing server, weighed against each other. What a vendor is known to mean stands first, then
// phrases, then a status code that says something of its own, then weak phrases, then the reply
// code. Pure and linear in the text; never throws. With nothing to go by the reason is `undefined`.

import { type Action, type Class, type Fault, type Reason, reasons } from '../event.ts'
import { phraseFinder, words } from './phrases.ts'
import { codeIn, lastAttempt, moreExact, REPLY, statusesIn } from './reason-codes.ts'
import { familiesOf } from './reason-families.ts'
import { type Finder, frames, strong, vendor, weak } from './reason-finders.ts'
import { answerQuoted, type Stage, stageOf, stageReasons } from './reason-stage.ts'
import { linksIn, plainText } from './reason-text.ts'
import { noticePhrases } from './rules/reasons-providers.ts'
import { statusCodes } from './rules/status-codes.ts'

/** What one report says of one recipient. */
interface ReasonInput {
  /** The status field as it stands: `5.2.1`, or with a comment `5.2.1 (mailbox disabled)`. */
  status: string
  code: number | null
  diagnostic: string
  action: Action
  /** The text of the whole notice: searched only for what the diagnostic leaves out. */
  prose?: string
}

interface ReasonDecision {
  reason: Reason
  status: string
  code: number | null
  class: Class
  fault: Fault
  /** The row that decided, for the trace. */
  rule: string
}

/** A text in lower case, and as words with and without codes, addresses and links. */
interface Reading {
  raw: string
  allWords: string
  words: string
  /** What stands from the reply code on, as it is, plain and in words. Before it the reporter tells. */
  answer: string
  plain: string
  reply: string
  /** What stands before it, of the session. */
  before: string
}

interface Told extends Reading {
  status: string
  code: number | null
  action: Action
  stage: Stage
}

interface Decided {
  reason: Reason
  rule: string
}

const DIAGNOSTIC_MAX_CHARS = 4000 // a server's longest refusals have about 1,500
const COMMENT_MAX_CHARS = 300
const PROSE_MAX_CHARS = 20_000
const OPENING_MAX_CHARS = 1500 // of the notice, where there is no diagnostic

const notices: Finder = phraseFinder(noticePhrases)

/** The reason, with the status and reply code made more exact where the diagnostic tells more. */
export function decideReason(input: ReasonInput): ReasonDecision {
  const prose = input.prose?.slice(0, PROSE_MAX_CHARS) ?? ''
  const field = input.status.slice(0, COMMENT_MAX_CHARS)
  const [reported = ''] = statusesIn(field)
  const comment = field.replace(reported, '')
  const diagnostic = input.diagnostic.slice(0, DIAGNOSTIC_MAX_CHARS)
  const status = moreExact(reported, [...statusesIn(diagnostic), ...lastAttempt(reported, prose)])
  const code = input.code ?? codeIn(diagnostic)
  const told = {
    status,
    code,
    action: input.action,
    stage: stageOf(diagnostic, prose),
    ...readings(answerQuoted(diagnostic, prose) || diagnostic),
  }
  const opening = prose.slice(0, OPENING_MAX_CHARS)
  const decided =
    ofAction(input.action) ??
    inNotice(opening) ??
    weigh(told, readings(comment)) ??
    inProse(opening, told) ??
    lastResort(told)
  const reason = settled(decided.reason, told)
  return {
    reason,
    status,
    code,
    class: reasons[reason].class === 'hard' && isTransient(told) ? 'soft' : reasons[reason].class,
    fault: reasons[reason].fault,
    rule: decided.rule,
  }
}

function readings(text: string): Reading {
  const at = Math.max(0, text.search(REPLY))
  const answer = text.slice(at)
  const plain = plainText(answer)
  const reply = words(plain)
  const said = at > 0 ? plainWords(text) : reply
  const before = at > 0 ? plainWords(text.slice(0, at)) : ''
  return {
    raw: text.toLowerCase(),
    allWords: words(text),
    words: said,
    answer,
    plain,
    reply,
    before,
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
  const reading = readings(opening)
  return found(vendor, reading.allWords, reading) ?? found(strong, reading.words, reading)
}

// From what is known exactly to what says little. The comment of a status field counts where the
// diagnostic says nothing of its own.
function weigh(told: Told, comment: Reading): Decided | null {
  // Of several phrases the one that the status code bears out.
  const said = found(strong, told.reply, told, ofStatus(told.status, false)?.reason)
  // "Greeting failed. Remote host said: 554 go away": where the command tells, the reporter's words do not.
  const around = stageReasons[told.stage] ? '' : told.before
  return (
    found(vendor, told.allWords, told) ??
    asOf(said, told) ??
    found(strong, comment.words, comment) ??
    concluded(said, around, told) ??
    notAtRcpt(said, told) ??
    found(strong, around, told) ??
    weighLight(told, around)
  )
}

// Where no phrase says it outright: most answers do not come so far.
function weighLight(told: Told, around: string): Decided | null {
  const families = ofFamilies(told)
  const hinted = found(weak, told.reply, told)
  return (
    families(true) ??
    ofStatus(told.status, false) ??
    asOf(hinted, told) ??
    notAtRcpt(hinted, told) ??
    found(weak, around, told) ??
    families(false) ??
    ofFrame(told) ??
    ofCode(told) ??
    ofStage(told)
  )
}

function lastResort(told: Told): Decided {
  const generic = ofStatus(told.status, true)
  if (generic) return generic
  if (/\p{L}/u.test(told.words)) return { reason: 'on-hold', rule: 'words that no rule knows' }
  return { reason: 'undefined', rule: 'nothing told' }
}

function found(find: Finder, text: string, { raw }: Reading, wanted?: Reason): Decided | null {
  const match = find(text, raw, wanted)
  return match && { reason: match.row.reason, rule: saidBy(match.phrase, match.row.source) }
}

function saidBy(phrase: string, source: string): string {
  return `the words "${phrase.replace(/\s+/g, ' ')}" (${source})`
}

function ofStatus(status: string, generic: boolean): Decided | null {
  const row = statusCodes[status.slice(2)]
  if (!row?.reason || Boolean(row.weak) !== generic) return null
  const reason = (status.startsWith('4') && row.transient) || row.reason
  return { reason, rule: `status ${status}, ${row.meaning}` }
}

function ofFamilies(told: Told): (sure: boolean) => Decided | null {
  const families = familiesOf(told.plain, linksIn(told.answer), told.stage === 'rcpt')
  return (sure) => {
    const said = families(sure)
    // "Our spam policy": one word tells less than a status of the address.
    if (said === null || (said.alone && OF_ADDRESS.test(told.status))) return null
    const decided = { reason: said.reason, rule: `the words "${said.by}"` }
    return asOf(decided, told) ?? notAtRcpt(decided, told)
  }
}

// "Recipient address rejected" says less than a status that is not of an address (x.3 to x.6).
function ofFrame(told: Told): Decided | null {
  if (/^[45]\.[3-6]\./.test(told.status)) return null
  const decided = found(frames, stageReasons[told.stage] ? told.reply : told.words, told)
  return asOf(decided, told) ?? notAtRcpt(decided, told)
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

function ofStage({ stage }: Told): Decided | null {
  const reason = stageReasons[stage]
  return reason && { reason, rule: `refused at ${stage}` }
}

// A status of an address; the long ones are Exchange's.
const OF_ADDRESS = /^[45]\.1\.(?:[01236]|\d{2,3})$/
// The same words at another command: in answer to MAIL FROM it is the sender that is unknown, in
// answer to EHLO or in place of a greeting the sending host. Null where "user unknown" was no answer
// to RCPT TO.
function asOf(decided: Decided | null, told: Told): Decided | null {
  const { stage, status, code } = told
  // RFC 5321 4.2.2: "Transaction failed" in place of a greeting is "No SMTP service here".
  if (decided?.reason === 'system-error' && stage === 'connect' && code === 554) {
    return ofStage(told)
  }
  // Nor was the recipient named yet.
  if (decided?.reason === 'not-accepting' && stage === 'mail') return ofStage(told)
  if (decided?.reason === 'mailbox-full' && stage === 'connect') return ofStage(told)
  if (decided?.reason !== 'user-unknown' && decided?.reason !== 'host-unknown') return decided
  const greeted = stage === 'connect' && code !== null // else there is no server that could say it
  if (stage === 'mail' || stage === 'helo' || greeted) return ofStage(told)
  if (decided.reason !== 'user-unknown' || OF_ADDRESS.test(status)) return decided
  return stage === 'data' || (stage === '' && code !== null) ? null : decided
}

// The reporter says so too, in words of his own before the answer.
function concluded(said: Decided | null, around: string, told: Told): Decided | null {
  if (said?.reason !== 'user-unknown' || told.stage !== '') return null
  return found(strong, around, told)?.reason === said.reason ? said : null
}

// "User unknown" in answer to the content is a filter's way to say no: the address passed RCPT TO.
// So it is where a server's bare reply code is all there is and nothing tells what it answered.
function notAtRcpt(decided: Decided | null, told: Told): Decided | null {
  if (decided === null || asOf(decided, told) !== null) return null
  return { reason: 'filtered', rule: `${decided.rule}, not at RCPT TO` }
}

// A name that does not resolve for now is trouble on the way, not a wrong address.
function settled(reason: Reason, told: Told): Reason {
  const forNow = isTransient(told) || AGAIN.test(told.allWords)
  return reason === 'host-unknown' && forNow ? 'network-error' : reason
}

/** "Check the address and try again" is advice to a person. */
const AGAIN = /(?<! and) try again /

function isTransient({ status, code, action }: Told): boolean {
  if (status !== '') return !status.startsWith('5')
  return action === 'delayed' || (code !== null && code < 500)
}

function plainWords(text: string): string {
  return words(plainText(text))
}
