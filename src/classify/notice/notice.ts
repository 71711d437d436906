// Recognises failure and delay notices of no standard. evidence.ts gathers who sent the mail and
// what it says, is-notice.ts decides whether that is enough, ../recipients/ finds whom the notice
// names, and ../outcome.ts why the delivery to each of them failed. Ordinary mail must not pass:
// prose alone decides nothing, a mail system must have sent the mail.

import type { Action, Verdict } from '../../event.ts'
import { field, oneLine } from '../../mail/fields.ts'
import type { Report } from '../../mail/message.ts'
import { holdsAnswer, holdsRefusal, statusIn } from '../../mail/status.ts'
import { type Origin, originOf } from '../origin.ts'
import { htmlReport, noticeOf } from '../original.ts'
import { isVague, type Outcome, outcomeOf, whyOf } from '../outcome.ts'
import { senderOf } from '../reason/parties.ts'
import { fateAlone, fateBehind, fateOf } from '../recipients/fates.ts'
import { type Found, failedBeside, namedRecipients } from '../recipients/recipients.ts'
import { isSpared, type Named } from '../recipients/sections.ts'
import { isRecipientsFault } from '../recipients/titles.ts'
import type { NoticeKind } from '../rules/notice/phrases.ts'
import { refusalsIn } from '../transcript.ts'
import { gather, NOTICE_MAX_LENGTH } from './evidence.ts'
import { withoutExplained } from './explained.ts'
import { isNotice } from './is-notice.ts'
import { ACTIONS } from './words.ts'

const DIAGNOSTIC_MAX_LENGTH = 2000

/** The verdict on a failure or delay notice of no standard; null if the mail is none. */
export function noticeVerdict(report: Report): Verdict | null {
  const origin = originOf(report)
  const verdict = verdictOf(report, origin)
  if (verdict !== null || origin !== 'from a mail system') return verdict
  // The plain text of some notices only says "Please view this message in HTML".
  const html = htmlReport(report)
  return html && verdictOf(html, origin)
}

function verdictOf(report: Report, origin: Origin): Verdict | null {
  const evidence = gather(report, origin)
  const failed = field(report.headers, 'x-failed-recipients') !== ''
  if (evidence === null || !(failed || isNotice(evidence))) return null
  const { recipients } = evidence.named
  const fate = worstOf(fatesOf(recipients)) ?? (allArrived(recipients) ? 'success' : null)
  const told = fate ?? evidence.kind
  // Those that the header names did not get it, and nobody waits whom a server refused for good.
  const isOver = failed && (told === 'success' || holdsRefusal(evidence.notice))
  const kind = isOver ? 'failure' : told
  const { why, ...whom } = noticeRecipients(report, ACTIONS[kind])
  return { kind, standard: null, ...whom, trace: [...evidence.trace, ...why] }
}

/** Whom a notice is about and what it says of them. `why` holds lines for the trace. */
export function noticeRecipients(
  report: Report,
  action: Action,
): Pick<Verdict, 'recipients' | 'unnamed'> & { why: string[] } {
  const { notice } = noticeOf(report)
  const prose = notice.slice(0, NOTICE_MAX_LENGTH)
  const named = withOthersFailed(report, namedRecipients(report), action)
  // If the lines about each recipient are the same, or there are none, the whole notice is about
  // all.
  const mixed = fatesOf(named.recipients).size > 1 || isArrivedBeside(named.recipients, action)
  const alone = new Set(named.recipients.map(({ section }) => section.trim())).size < 2
  const told = { prose, plain: withoutExplained(prose), sender: senderOf(report), alone }
  const decided = named.recipients.map((each) => {
    const outcome = outcomeFor(each, (mixed && each.fate) || action, told)
    const isUntold = !alone && each.section.trim() === ''
    return named.apart || isUntold ? softened(outcome) : outcome
  })
  const rule = `recipients: ${named.rule}`
  if (decided.length === 0 && action !== 'delivered') {
    const unnamed = outcomeFor({ recipient: '', section: '' }, action, told)
    return { recipients: [], unnamed: unnamed.recipient, why: [rule, whyOf(unnamed)] }
  }
  return {
    recipients: decided.map(({ recipient }) => recipient),
    why: [rule, ...decided.map(whyOf)],
  }
}

// Who is named if somebody failed, although by their headings all of these got the message or wait.
function withOthersFailed(report: Report, named: Found, action: Action): Found {
  const isOver = field(report.headers, 'x-failed-recipients') !== ''
  if (action !== 'failed' || isOver || !isSpared(named.recipients)) return named
  const failed = failedBeside(report, named.recipients)
  return { ...named, recipients: failed.length > 0 ? [...failed, ...named.recipients] : [] }
}

// Makes an outcome soft: what is said of several recipients, or of such failures in general, may
// not be true of this one, and no address is given up for it.
function softened(outcome: Outcome): Outcome {
  const { rule, recipient } = outcome
  if (recipient.class !== 'hard') return outcome
  return {
    rule: `${rule}, not told of him for sure`,
    recipient: { ...recipient, class: 'soft' },
  }
}

// The different fates of these recipients, by the words before or behind them.
function fatesOf(named: readonly Named[]): Set<Action> {
  if (named.length < 2) return new Set(named.flatMap(({ fate }) => fate ?? []))
  const told = named.map((each) => each.fate ?? fateBehind(each.section))
  const sure = told.flatMap((fate) => fate ?? [])
  const failed = named.some(
    ({ section }, index) =>
      told[index] === undefined &&
      (fateOf(section) === 'failed' || holdsAnswer(section) || isRecipientsFault(section)),
  )
  return new Set(failed ? [...sure, 'failed'] : sure)
}

// The kind of a notice whose recipients have different fates: the worst of them. If there is only
// one fate, the words of the notice decide (`kind` of the evidence).
function worstOf(fates: Set<Action>): NoticeKind | null {
  if (fates.size < 2) return null
  return fates.has('failed') ? 'failure' : 'delay'
}

// Whether a title says of some recipients that they got the message, while the notice says that it
// failed: then the others did not get it.
function isArrivedBeside(named: readonly Named[], action: Action): boolean {
  const fates = new Set(named.map(({ fate }) => fate))
  return action === 'failed' && fates.has('delivered') && fates.has(undefined)
}

// Whether each recipient has a line "anna@…: delivered". The subject may be a mere "Delivery
// report".
function allArrived(named: readonly Named[]): boolean {
  return named.length > 1 && named.every(({ section }) => fateAlone(section.trim()) === 'delivered')
}

/** A notice, and the addresses of whoever sent the message that it is about. */
interface Whole {
  prose: string
  /** The prose without what it explains of such failures in general. */
  plain: string
  sender: string[]
  /** Whether the whole notice is about each recipient. */
  alone: boolean
}

function outcomeFor(named: Named, told: Action, notice: Whole): Outcome {
  const { recipient, section } = named
  const { prose, alone } = notice
  const action = (alone ? undefined : fateBehind(section)) ?? told
  // If the whole notice is about the recipient, what stands above his name counts too.
  const whole = () => outcomeOfSection(recipient, refusalsIn(prose) || prose, action, notice)
  if (alone && section.trim() === '') return whole()
  const own = outcomeOfSection(recipient, section, action, notice)
  const { code, status } = own.recipient
  const mute = code === null && status === ''
  return alone && mute && (isVague(own.recipient) || holdsAnswer(prose)) ? whole() : own
}

// The outcome by the lines about a recipient. What a notice explains of such failures in general
// counts only if nothing else gives a reason, and it is never hard.
function outcomeOfSection(
  recipient: string,
  section: string,
  action: Action,
  notice: Whole,
): Outcome {
  const told = withoutExplained(section)
  if (told === section) return outcomeOfText(recipient, section, action, notice)
  const own = outcomeOfText(recipient, told, action, notice)
  return isVague(own.recipient) ? softened(outcomeOfText(recipient, section, action, notice)) : own
}

function outcomeOfText(recipient: string, section: string, action: Action, notice: Whole): Outcome {
  const diagnostic = oneLine(section).slice(0, DIAGNOSTIC_MAX_LENGTH)
  // The diagnostic is one line; the reply code is read from the lines as they are.
  return outcomeOf({
    recipient,
    action,
    status: statusIn(diagnostic),
    diagnostic,
    reply: section,
    // If an answer is only numbers, the opening of a notice to several may be about another
    // recipient.
    prose: notice.alone || !/^[^\p{L}]*\d[^\p{L}]*$/u.test(section) ? notice.plain : '',
    sender: notice.sender,
  })
}
