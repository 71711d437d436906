// Whether what tells of a wrong address or domain is said of another thing: of the session, of the host that
// sends, of the message, or for now only. No address is written off for that. Pure and linear.

import { type Reason, reasons } from '../../event.ts'
import { once } from '../once.ts'
import { phraseList } from '../phrases/lists.ts'
import { phraseFinder } from '../phrases/phrases.ts'
import { words } from '../phrases/words.ts'
import { allowLists } from '../rules/reason/allow-lists.ts'
import { grammars } from '../rules/reason/grammar.ts'
import { farGrammars } from '../rules/reason/grammar-far.ts'
import { otherDomainPairs, otherPairs, type pairs, thingPairs } from '../rules/reason/pairs.ts'
import { statusCodes } from '../rules/reason/status-codes.ts'
import { forNow } from '../rules/reason/things.ts'
import { type Decision, OF_ADDRESS } from './command.ts'
import { type Refusal, readings } from './reading.ts'
import { senderAlone } from './sender-own.ts'
import { withoutThings } from './things.ts'

/** What two words near each other tell, or one that does alone; only `two` of them where that is asked. */
export type Families = (list: typeof pairs, two?: boolean) => Decision | null

/** Whether nobody gets mail at such an address. */
export const isHard = (reason: Reason) => reasons[reason].class === 'hard'

/**
 * What is left of a reason to write somebody off: "the PTR record was not found", "your host is not known",
 * "invalid attachment for user". A status that says so of the address itself bears the words out. What the
 * rest of the text tells is asked of `weigh`.
 */
export function aboutOther(
  decision: Decision | null,
  refusal: Refusal,
  families: Families,
  weigh: (refusal: Refusal) => Decision | null,
): Decision | null {
  if (decision === null || !isHard(decision.reason)) return decision
  if (isOfSender(refusal))
    return { reason: 'sender-rejected', rule: `${decision.rule}, said of the sender` }
  if (decision.reason === 'host-unknown' && isOfProgram(refusal))
    return { reason: 'mailer-error', rule: `${decision.rule}, which a program looked up` }
  if (
    decision.reason === 'not-accepting' &&
    CONDITION.test(words(refusal.plain.replace(SENTENCE_END, FAR)))
  )
    return { reason: 'policy-violation', rule: `${decision.rule}, on a condition` }
  if (NO_SERVER.test(refusal.words))
    return { reason: 'network-error', rule: `${decision.rule}, which is there` }
  if (decision.reason === 'moved' && ITSELF.test(refusal.reply))
    return { reason: 'system-error', rule: `${decision.rule}, of the server` }
  const ofCode = statusCodes[refusal.status.slice(2)]
  if (ofCode?.reason && isHard(ofCode.reason) && !ofCode.weak) return decision
  const ofDomain = decision.reason === 'host-unknown' ? families(otherDomainPairs) : null
  return ofDomain ?? families(otherPairs) ?? ofThings(decision, refusal, families, weigh)
}

// In English, and in the languages whose recipients and domains are told by words (rules/reason/grammar.ts).
function isOfSender({ reply, plain }: Refusal): boolean {
  if (OF_SENDER.test(reply) && OF_SENDER.test(reply.replace(TO_SENDER, ' ')))
    return !OF_RECIPIENT.test(reply)
  if (findSender()(reply) === null || findRecipient()(reply) !== null) return false
  // "Sender: b@…" is a field that tells nothing of him.
  return findSender()(senderAlone(words(plain.replace(LABEL, ' ')))) !== null
}

const LABEL = /[\p{L}\p{M}]{2,20}\s?[:：]/gu

const anyOf = (lists: readonly string[]) =>
  phraseFinder([{ reason: 'said' as const, source: 'all languages', phrases: lists.join(' | ') }])
const { English: _, ...abroad } = allowLists
const findSender = once(() => anyOf(Object.values(abroad).map(({ sender }) => sender)))
const findRecipient = once(() =>
  anyOf(Object.values({ ...grammars, ...farGrammars }).flatMap(({ box, person }) => [box, person])),
)

/** Whether a program tells it that mail is piped to: it has hosts and accounts of its own. */
export function isOfProgram({ program, code, status, words }: Refusal): boolean {
  return (program || PIPED.test(words)) && code === null && !OF_ADDRESS.test(status)
}

/** Postfix, and Exim. */
const PIPED = / (?:command output|pipe to) /

// Where nothing of it is left without what is said of things.
function ofThings(
  decision: Decision,
  refusal: Refusal,
  families: Families,
  weigh: (refusal: Refusal) => Decision | null,
): Decision | null {
  const rest = withoutThings(refusal.raw)
  if (rest === null) return decision
  const other = weigh({ ...refusal, ...readings(rest) })
  if (other !== null && isHard(other.reason)) return decision
  const rule = `${decision.rule}, said of another thing`
  return families(thingPairs) ?? other ?? { reason: 'on-hold', rule }
}

/** "Can't find a valid MX for sender domain", also with the status of a recipient's address. */
const OF_SENDER =
  / (?:(?:envelope |mail )?from (?:address|domain|header|field)|in mail from|reverse path|return path|return address|reply to address|sender) /
/** That he is told of it is no word about him: "returned to the original sender", "sender notified". */
const TO_SENDER =
  / (?:to|inform|notify|dear|hello) (?:(?:the|its|your|original|envelope) ){0,2}sender(?= )| sender (?:(?:has|have|was|is|will|been|be) ){0,2}(?:notified|informed|refusal)(?= )/g
const OF_RECIPIENT =
  / (?:recipients?|receivers?|addressees?|users?|mailbox(?:es)?|accounts?|inbox|alias|customer|subscriber|employee|person|persons|rcpt(?! to command)|destination) /

const SENTENCE_END = /[.;!?]\s/g
const FAR = ' 0 0 0 0 0 ' // more words than a condition is looked for behind

/** "Does not accept mail without TLS", "at night", "from there": other mail is taken. */
const CONDITION =
  / (?:accept\w*|receiv\w*|take[ns]?|send only)(?: \S{1,30}){0,4} (?:without|with|unless|until|during|while|sent|that (?:is|are)|now|over|larger|bigger|after|before|between|outside|if|when|on (?:weekends?|sundays?|holidays)|at (?:night|weekends|present)|from(?! (?:the internet|any))) /

/** That it has one is said, and that none of them answers. */
const NO_SERVER =
  / no (?:mail|smtp) (?:servers?|hosts?|exchangers?) (?:is |are |was |were )?(?:available|reachable|up|online|ready|respond\w*|answer\w*) /

/** "Server has moved to maintenance mode." */
const ITSELF =
  / (?:server|host|system|service|node|message|mail|we) (?:has |have |was |were |been ){0,2}moved /

/** "Mailbox moved, try again later", "may not exist": a status of the address is surer than such words. */
export function isUnsure({ status, code, allWords, plain }: Refusal): boolean {
  return (
    !OF_ADDRESS.test(status) &&
    (LATER.test(allWords) ||
      LATER_UNSPACED.test(allWords) ||
      (code !== null && PERHAPS.test(plain)))
  )
}

const WHOM = '(?:user|recipient|mailbox|account|address|person|owner|domain)'

// Said to be one of two things, or not to be known: "or access denied", "may not exist", "cannot tell whether". What is
// only likely, or so today, counts in the first sentence: advice to the reader, in those behind, tells nothing.
const PERHAPS = new RegExp(
  `(?<!\\p{L})(?:${[
    `${WHOM} (?:may|might) (?:not|no|be no|have no)|either [^.;]{0,80} or|or you`,
    'or [^.,;:]{0,30}\\b(?:denied|blocked|refused|not (?:allowed|permitted|accessible|available)|unavailable|busy|down|restricted|full|over quota|unreachable|greylisted)',
    "(?:not|n't|cannot|unable|failed|impossible)\\b[^.,;:]{0,40} (?:whether|if)",
  ].join('|')})\\b|^[^.;!?]{0,80}(?<!\\p{L})(?:${[
    `${WHOM} (?:may|might|could) (?:have|be)|may be (?:an? )?(?:invalid|unknown|wrong)|assum(?:e|ed|ing)|unless`,
    // And in the languages whose answers are read; a Portuguese `o` opens what follows: "o domínio está bloqueado".
    '(?:o(?! \\p{L}{1,20} (?:está|foi|é) )|ou|oder|of|lub|или|або) [^.,;:]{0,30}(?<!\\p{L})(?:llen[oa]|chei[oa]|plein\\p{L}?|pien[oa]|voll?|pełn\\p{L}|переполнен\\p{L}{0,2}|excedid[oa]|überschritten|dépassée?|bloquead[oa]|bloquée?|bloccat[oa]|gesperrt\\p{L}{0,2}|geblokkeerd|zablokowan\\p{L}|заблокирован\\p{L}?|deaktiviert\\p{L}{0,2}|désactivée?|des(?:h?abilit|ativ)ad[oa]|disabilitat[oa])',
    'until|today|pending|in time',
    'perhaps|maybe|possibly|probably|presumably|possible (?:that|bad|invalid|unknown)',
    'vielleicht|möglicherweise|misschien|wellicht|peut-être|posiblemente|quizás?|tal vez|talvez|forse',
    'возможно|быть может|може бути|być może|kanske|måske|kanskje|ehkä|belki|možná',
  ].join('|')})(?!\\p{L})`,
  'iu',
)

const later = phraseList(forNow).map((phrase) => words(phrase).trim())
// "No mailbox by that name is currently available" is how a server says that there is none, and "try again (in reply
// to RCPT TO command)" is no time.
const LATER = new RegExp(`(?<! by that name is) (?:${later.join('|')}) (?!reply to )`)
const LATER_UNSPACED = /暂时|暫時|尚未|まだ|아직|稍后|稍後|一時的|일시적|나중에/
