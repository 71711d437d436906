// Finds out whether the words of a hard reason are about something else than the recipient's
// address or domain: the session, the sending host, the message, or a state that passes. No address
// is given up for those. Pure, linear.

import { type Reason, reasons } from '../../event.ts'
import { once } from '../once.ts'
import { phraseList } from '../phrases/lists.ts'
import { listFinder } from '../phrases/phrases.ts'
import { SENTENCE_END } from '../phrases/sentences.ts'
import { words } from '../phrases/words.ts'
import { perhaps, perhapsFirst } from '../rules/little-words.ts'
import { allGrammars } from '../rules/reason/grammar-far.ts'
import { otherDomainPairs, otherPairs, type pairs, thingPairs } from '../rules/reason/pairs.ts'
import { statusCodes } from '../rules/reason/status-codes.ts'
import { forNow } from '../rules/reason/things.ts'
import { type Decision, OF_ADDRESS } from './command.ts'
import { type Refusal, readings } from './reading.ts'
import { findSender, senderAlone } from './sender-own.ts'
import { withoutThings } from './things.ts'

/**
 * Gives the reason of two words near each other, or of one that is enough alone; with `two` only of
 * a pair.
 */
export type Families = (list: typeof pairs, two?: boolean) => Decision | null

/** Whether the reason means that the address is no good. */
export const isHard = (reason: Reason) => reasons[reason].class === 'hard'

/**
 * The decision, or another one if its words are about something else: "the PTR record was not
 * found", "your host is not known", "invalid attachment for user". A status of the address confirms
 * the words. `weigh` decides by what is left of the text without such words.
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
    CONDITION.test(words(refusal.plain.replaceAll(SENTENCE_ENDS, FAR)))
  )
    return { reason: 'policy-violation', rule: `${decision.rule}, on a condition` }
  if (ELSEWHERE.test(refusal.words))
    return { reason: 'filtered', rule: `${decision.rule}, of a list or of messages` }
  if (NO_SERVER.test(refusal.words))
    return { reason: 'network-error', rule: `${decision.rule}, which is there` }
  if (decision.reason === 'moved' && ITSELF.test(refusal.reply))
    return { reason: 'system-error', rule: `${decision.rule}, of the server` }
  const ofCode = statusCodes[refusal.status.slice(2)]
  if (ofCode?.reason && isHard(ofCode.reason) && !ofCode.weak) return decision
  if (refusal.code !== null && isOfPassword(refusal, weigh))
    return { reason: 'security-error', rule: `${decision.rule}, beside a password` }
  const ofDomain = decision.reason === 'host-unknown' ? families(otherDomainPairs) : null
  return ofDomain ?? families(otherPairs) ?? ofThings(decision, refusal, families, weigh)
}

// Whether the words are about the sender, in English or in the languages of
// rules/reason/grammar.ts.
function isOfSender({ reply, plain }: Refusal): boolean {
  if (OF_SENDER.test(reply) && OF_SENDER.test(reply.replace(TO_SENDER, ' ')))
    return !OF_RECIPIENT.test(reply)
  if (findSender()(reply) === null || findRecipient()(reply) !== null) return false
  // The label of a field ("Sender: b@…") says nothing about the sender.
  return findSender()(senderAlone(words(plain.replace(LABEL, ' ')))) !== null
}

const LABEL = /[\p{L}\p{M}]{2,20}\s?[:：]/gu

const findRecipient = once(() =>
  listFinder(Object.values(allGrammars).flatMap(({ box, person }) => [box, person])),
)

// Whether the words are about a login. A password in a sentence of its own does not change what the
// others mean: "No such user. Forgot your password?"
function isOfPassword(refusal: Refusal, weigh: (refusal: Refusal) => Decision | null): boolean {
  if (!PASSWORD.test(refusal.words)) return false
  const rest = refusal.plain.split(SENTENCE_END).filter((part) => !PASSWORD.test(words(part)))
  const other = weigh({ ...refusal, ...readings(rest.join('. ')) })
  return other === null || !isHard(other.reason)
}

/**
 * Whether a program that mail is piped to said it. Such a program has hosts and accounts of its
 * own.
 */
export function isOfProgram({ program, code, status, words }: Refusal): boolean {
  return (program || PIPED.test(words)) && code === null && !OF_ADDRESS.test(status)
}

/** What Postfix and Exim write before the words of such a program. */
const PIPED = / (?:command output|pipe to) /

// Decides without the words about things, and gives that decision if no hard reason is left.
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

/**
 * Words about the sender that some servers say with the status of a recipient's address: "Can't
 * find a valid MX for sender domain".
 */
const OF_SENDER =
  / (?:(?:envelope |mail )?from (?:address|domain|header|field)|in mail from|reverse path|return path|return address|reply to address|sender) /
/**
 * Words in which the sender is only the reader: "returned to the original sender", "sender
 * notified".
 */
const TO_SENDER =
  / (?:to|inform|notify|dear|hello) (?:(?:the|its|your|original|envelope) ){0,2}sender(?= )| sender (?:(?:has|have|was|is|will|been|be) ){0,2}(?:notified|informed|told)(?= )/g
const OF_RECIPIENT =
  / (?:recipients?|receivers?|addressees?|users?|mailbox(?:es)?|accounts?|inbox|alias|customer|subscriber|employee|person|persons|rcpt(?! to command)|destination) /

/** Words about whoever logs in to send: "Wrong user name or password". */
const PASSWORD =
  / (?:passwords?|passwort|kennwort|wachtwoord|mot de passe|contrasena|senha|haslo|heslo|losenord|passord|adgangskode|salasana|jelszo|parola|sifre|пароль) |パスワード|密码|密碼|비밀번호/

const SENTENCE_ENDS = new RegExp(SENTENCE_END, 'g')
const FAR = ' 0 0 0 0 0 ' // more words than CONDITION reaches over

/**
 * Behind "does not accept mail": "without TLS", "at night", "from there". Other mail is accepted.
 */
const CONDITION =
  / (?:accept\w*|receiv\w*|take[ns]?|send only)(?: \S{1,30}){0,4} (?:without|with|unless|until|during|while|sent|that (?:is|are)|now|over|larger|bigger|after|before|between|outside|if|when|on (?:weekends?|sundays?|holidays)|at (?:night|weekends|present)|from(?! (?:the internet|any))|of(?! (?:any|this|all))) /

/** Words that say that the domain has mail servers, but none of them answers. */
const NO_SERVER =
  / no (?:mail|smtp) (?:servers?|hosts?|exchangers?) (?:is |are |was |were )?(?:available|reachable|up|online|ready|respond\w*|answer\w*) /

/**
 * Words about somebody who still has his address: he left a chat, was taken off a list, deleted a
 * message, or has a folder of deleted ones.
 */
const ELSEWHERE =
  / (?:left|(?:removed|deleted) from) (?:(?:the|this|our|your) )?(?:\S{1,20} ){0,2}(?:conversation|chat|thread|group|channel|\S{0,12}list|newsletter|subscribers|discussion|meeting|room|address book|contacts) | deleted (?:items|messages (?:folder|must)) | (?:user|recipient|owner|person) (?:has |have |had )?deleted (?:your|the|this) (?:\S{1,12} )?(?:messages?|mails?|e mails?|emails?|conversation) /

/** Words about the server itself: "Server has moved to maintenance mode." */
const ITSELF =
  / (?:server|host|system|service|node|message|mail|we) (?:has |have |was |were |been ){0,2}moved /

/**
 * Whether a refusal is not sure: "Mailbox moved, try again later", "may not exist". A status of the
 * address weighs more than such words.
 */
export function isUnsure({ status, code, allWords, plain }: Refusal): boolean {
  return (
    !OF_ADDRESS.test(status) &&
    (LATER.test(allWords) ||
      NOT_HOSTED.test(allWords) ||
      WHEN_DELETED.test(allWords) ||
      LATER_UNSPACED.test(allWords) ||
      (code !== null && PERHAPS.test(plain)))
  )
}

/**
 * The server that the mail was led to does not have the domain. It may be on another one, as with
 * "relaying denied".
 */
const NOT_HOSTED = / domain (?:\S{1,60} ){0,4}(?:not|isnt) (?:hosted|served) /

/**
 * Words that tell when accounts are deleted: "When an account is deleted", "is deleted after 60
 * days".
 */
const WHEN_DELETED =
  / (?:if|when|whenever|once|before|until|while) (?:\S{1,20} ){1,4}(?:is|was|gets|has been) (?:deleted|removed|closed|purged) | deleted (?:if|when|(?:in|after) \d{1,3}) /

const WHOM = '(?:user|recipient|mailbox|account|address|person|owner|domain)'

// Words that say that it is one of two things, or not known: "or access denied", "may not exist",
// "cannot tell whether". Words for what is only likely, or so today, count in the first sentence
// alone: the sentences behind it advise the reader.
const PERHAPS = new RegExp(
  `(?<!\\p{L})(?:${[
    `${WHOM} (?:may|might) (?:not|no|be no|have no)|either [^.;]{0,80} or|or you`,
    'or [^.,;:]{0,30}\\b(?:denied|blocked|refused|policy|restriction|not (?:allowed|permitted|accessible|available)|unavailable|busy|down|restricted|full|over quota|unreachable|greylisted)',
    "(?:not|n't|cannot|unable|failed|impossible)\\b[^.,;:]{0,40} (?:whether|if)",
  ].join('|')})\\b|^\\s*(?:${perhapsFirst})(?!\\p{L})|^[^.;!?]{0,80}(?<!\\p{L})(?:${[
    `${WHOM} (?:may|might|could) (?:have|be)|may be (?:an? )?(?:invalid|unknown|wrong)|assum(?:e|ed|ing)|unless`,
    // "Or" in other languages; a Portuguese `o` is an article: "o domínio está bloqueado".
    '(?:o(?! \\p{L}{1,20} (?:está|foi|é) )|ou|oder|of|lub|eller|tai|vagy|nebo|alebo|sau|veya|или|або) [^.,;:]{0,30}(?<!\\p{L})(?:llen[oa]|chei[oa]|plein\\p{L}?|pien[oa]|voll?|pełn\\p{L}|переполнен\\p{L}{0,2}|excedid[oa]|überschritten|dépassée?|bloquead[oa]|bloquée?|bloccat[oa]|gesperrt\\p{L}{0,2}|geblokkeerd|zablokowan\\p{L}|zablok[ou]van\\p{L}|sp[äæe]rr(?:a[dt]|et)|suljettu|lukittu|letilt\\p{L}{1,4}|blocat\\p{L}?|engellen\\p{L}{1,4}|заблокирован\\p{L}?|deaktiviert\\p{L}{0,2}|désactivée?|des(?:h?abilit|ativ)ad[oa]|disabilitat[oa])',
    'until|today|pending|in time',
    'probably|presumably|possible (?:that|bad|invalid|unknown)',
    perhaps,
  ].join('|')})(?!\\p{L})`,
  'iu',
)

const later = phraseList(forNow).map((phrase) => words(phrase).trim())
// Words that say that it may work later. "No mailbox by that name is currently available" says that
// there is none, and "try again (in reply to RCPT TO command)" names no time: neither counts.
const LATER = new RegExp(`(?<! by that name is) (?:${later.join('|')}) (?!reply to )`)
const LATER_UNSPACED =
  /暂时|暫時|尚未|まだ|아직|稍后|稍後|一時的|일시적|나중에|ないか、?[^。]{0,20}(?:停止|拒否|満|いっぱい|制限|休止)|可能(?:已|不|无|無|使用者|用户|用戶|收件|地址|邮箱)|ない可能性|ないかも|없을 수 있/
