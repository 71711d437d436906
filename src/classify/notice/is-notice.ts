// Decides whether the evidence is enough for a failure or delay notice of no standard. Prose alone
// decides nothing: a mail system must have sent the mail. Then its words, a reply code, whom it
// names and where, and the original that it returns count together. Ordinary mail must not pass,
// not even if it quotes a notice.

import { addressesIn } from '../../mail/address.ts'
import { field } from '../../mail/fields.ts'
import type { Report } from '../../mail/message.ts'
import {
  greets,
  hasNullReturnPath,
  isAnswer,
  isAutoReplied,
  isListManager,
  isNameAlone,
  isNoReply,
  isReporter,
  isRobot,
  isUnsigned,
  mayBeProgram,
} from '../origin.ts'
import { quotedFields, returnsOriginal } from '../original.ts'
import { isVague, refusalIn } from '../outcome.ts'
import { lower } from '../phrases/fold.ts'
import type { Named } from '../recipients/sections.ts'
import { isRecipientsFault } from '../recipients/titles.ts'
import { hasLinkOrFile, inClient } from '../reply.ts'
import { ofKnownLanguages } from '../rules/little-words.ts'
import { aboutMail, approves, goods, toMember, waitsForApproval } from '../rules/notice/bait.ts'
import { delaysWaiting } from '../rules/notice/waiting.ts'
import { isBait, isOfCustomers, isOfMail, isWritten, namesReader } from './bait.ts'
import { type Evidence, NOTICE_MAX_LENGTH } from './evidence.ts'
import { hasFailureFor, hasFateInClauseOf, withoutConditions } from './words.ts'
import { hasYourMailbox, hasYourMessage } from './your-message.ts'

/** Whether a mail is a failure or delay notice. */
export function isNotice(evidence: Evidence): boolean {
  const { report, notice, origin, technical } = evidence
  if (isAnswer(report) && isPersonsAnswer(evidence)) return false
  if (isBait(evidence) || isLetter(evidence)) return false
  if (isListManager(report) && toMember.test(notice.slice(0, EXPLAINED_MAX_LENGTH))) return false
  if (!technical && isHeld(evidence)) return false
  switch (origin) {
    case null:
      return isProgramsNotice(evidence)
    case 'null return path, of a program that reports':
      return isReportersNotice(evidence)
    case 'null return path':
      return isSureByNullPath(evidence) && isMailSystemsNotice(evidence)
    default:
      return isMailSystemsNotice(evidence)
  }
}

// Whether an answer comes from a person. A mail system may answer under the subject of the
// original, but not under that of a notice; it does not quote line by line, and uses no mail
// program.
function isPersonsAnswer({ report, origin, titled }: Evidence): boolean {
  return origin !== 'from a mail system' || titled || isWritten(report) || /^>/m.test(report.text)
}

// Whether the mail gives details of one message: a server's answer, the original, or a recipient. A
// recipient behind "your message" counts even if he is the sender of the notice, as a help desk or
// a person's filter writes from the very address that the message was for.
function isConcrete({ report, named, technical }: Evidence): boolean {
  return technical || returnsOriginal(report) || named.inNotice || named.afterYourMessage()
}

// Without any sign of a mail system, the mail must answer the message or return it, or both its
// subject and its text must have the words of a notice.
function isProgramsNotice(evidence: Evidence): boolean {
  const { report, notice, named, titled, wording, technical } = evidence
  if (wording === null) return false
  const hasFate = ({ recipient }: Named) => hasFateInClauseOf(notice, recipient)
  const replied = (titled || named.recipients.some(hasFate)) && isReplied(evidence)
  if (!wording.weak && (replied || isReturned(evidence))) return true
  if (!titled || !isConcrete(evidence) || STACK.test(notice)) return false
  const own = !technical || named.placed || !isOfCustomers(notice)
  if ((own && mayBeProgram(report, notice)) || isBroughtBack(report)) return true
  // Some senders have a person's or a firm's name before a no-reply address, and are programs too.
  return !wording.weak && technical && named.placed && isNoReply(report) && hasYourMessage(notice)
}

function isReportersNotice(evidence: Evidence): boolean {
  const { report, titled, wording } = evidence
  if (wording === null) return false
  if (returnsOriginal(report) || (!wording.weak && isReplied(evidence))) return true
  return titled && namesWhose(evidence)
}

function isMailSystemsNotice(evidence: Evidence): boolean {
  const { report, named, origin, titled, wording, technical, kind } = evidence
  const robot = isRobot(report) || origin === 'empty from'
  const concrete = isConcrete(evidence)
  // Words alone are not enough. Weak words such as "mailbox full" also stand in a postmaster's
  // warning to the owner of the mailbox, "on Sunday mail cannot be delivered" is about no message,
  // and phishers use the name of a mail system too.
  const nameAlone = isNameAlone(report)
  const isSystems = !nameAlone && (named.placed || !isWritten(report))
  const telling = wording !== null && (wording.weak ? technical && (titled || isSystems) : concrete)
  const may = concrete || !nameAlone
  if (telling || (wording !== null && may && (titled || robot))) return true
  const ofMail = origin === 'from a mail system'
  // A success needs less evidence: if a mail system says that something arrived for somebody, it is
  // a message.
  const byTitles = kind !== 'failure' && wording === null && !titled
  if ((kind === 'success' || byTitles) && named.leads && ofMail) return true
  // A status report whose parts were lost still has its type and its subject.
  if (titled && (technical || report.reportType === 'delivery-status')) return true
  if (ofMail && !nameAlone && !isAnswer(report) && isNoticeWithoutWords(evidence)) return true
  // Without known words, a mail system that names somebody and returns the original reports a
  // failure.
  if (!titled && !robot && origin !== 'multipart/report') return false
  return named.inNotice && (returnsOriginal(report) || (titled && named.placed))
}

// Whether the mail returns the original to its author. The original must have its Message-ID, as
// people who quote a message in an answer do not quote that.
function isBroughtBack(report: Report): boolean {
  const fields = quotedFields(report)
  if (field(fields, 'message-id') === '') return false
  const authors = addressesIn(`${field(fields, 'return-path')}, ${field(fields, 'from')}`)
  const to = new Set(addressesIn(field(report.headers, 'to')).map(lower))
  return !inClient(report.headers) && authors.some((author) => to.has(lower(author)))
}

// Whether a list manager or a help desk returns the message and speaks to its sender.
function isReturned(evidence: Evidence): boolean {
  const { report } = evidence
  return returnsOriginal(report) && isUnsigned(report) && speaksToSender(evidence)
}

// Whether a program answers the message and speaks to its sender.
function isReplied(evidence: Evidence): boolean {
  return isAutoReplied(evidence.report) && speaksToSender(evidence)
}

// Whether the message waits for the moderator of a mailing list, or for somebody who may release
// it.
function isHeld({ notice }: Evidence): boolean {
  const opening = notice.slice(0, EXPLAINED_MAX_LENGTH)
  return approves.test(opening) && waitsForApproval.test(opening)
}

// Whether the mail speaks of "your message", or names the address that it is sent to, and neither
// asks a question nor is about goods.
function speaksToSender({ report, notice }: Evidence): boolean {
  const opening = notice.slice(0, EXPLAINED_MAX_LENGTH).replace(QUOTED, ' ')
  const to = addressesIn(field(report.headers, 'to'))
  return (
    !/[?？؟]/.test(opening) &&
    !goods.test(opening) &&
    (hasYourMessage(opening) || to.some((each) => opening.includes(each)))
  )
}

// The subject of the message as notices quote it, between quotation marks.
const QUOTED = /["“„«「《][^"“”„«»「」《》]{1,200}["”“»」》]/g

// Whether a program that reports says whose message failed: its reader's, or one whose recipient
// stands at the start of a line beside a server's answer.
function namesWhose({ report, notice, named, technical }: Evidence): boolean {
  if (named.afterYourMessage()) return true
  return (
    named.placed && (hasYourMessage(notice) || (technical && named.leads && !isReporter(report)))
  )
}

// Whether the mail is a letter about mail that failed in general. It takes an answer, returns
// nothing, and nothing in it says that it is about its reader's message.
function isLetter(evidence: Evidence): boolean {
  const { report, notice, named, origin, titled, technical, kind } = evidence
  if (report.contentType === 'multipart/report') return false
  const isNobodys =
    named.recipients.length === 0 &&
    !hasYourMessage(notice) &&
    !returnsOriginal(report) &&
    !ANSWER_LINE.test(notice)
  const isReaders = () => !titled && hasYourMailbox(notice.slice(0, EXPLAINED_MAX_LENGTH))
  if (
    isNobodys &&
    !isRobot(report) &&
    (greets(notice) ||
      isAboutOtherThings(evidence) ||
      isReaders() ||
      (isWritten(report) && !(titled && kind === 'failure')))
  )
    return true
  if (hasNullReturnPath(report)) return false
  // An administrator with an ordinary address may tell all users what the server answered.
  if (named.recipients.length === 0 && isNameAlone(report) && greets(notice)) return true
  if (technical || returnsOriginal(report) || named.afterYourMessage()) return false
  const robot = isRobot(report)
  const headed = named.recipients.some(({ fate }) => fate !== undefined)
  const sure = named.placed && ((robot && !isNameAlone(report)) || headed || givesReason(notice))
  // Phishers write of mail that failed too. They give a link or a file, but no reason.
  if (!sure && hasLinkOrFile(notice, report)) return true
  // A postmaster may tell all users that mail was returned this morning.
  return origin === 'from a mail system' && !titled && !named.leads && !robot && greets(notice)
}

// Whether the mail may be about a parcel or a payment. They fail in the same words, but such mail
// has no word for mail and no reason that lies with a recipient.
function isAboutOtherThings({ report, notice }: Evidence): boolean {
  return !isOfMail(report) && !isRecipientsFault(notice.slice(0, EXPLAINED_MAX_LENGTH))
}

// A server's answer in a line of its own.
const ANSWER_LINE = /^\W{0,8}[45]\d\d[ -]/m

// Whether a mail system's mail is a notice although it has no known words, or only words that other
// mail has too. Mail systems write of little else than failures; a notice says for whom and why the
// delivery failed, or returns the message.
function isNoticeWithoutWords({
  report,
  notice,
  named,
  titled,
  wording,
  technical,
}: Evidence): boolean {
  const returns = returnsOriginal(report)
  if (named.recipients.length === 0) return titled && isRobot(report) && returns
  if (!isRobot(report))
    return (
      (returns && (wording !== null || (named.inNotice && givesReason(notice)))) ||
      (named.leads && technical && !isWritten(report)) ||
      (titled && named.inNotice && hasNullReturnPath(report) && givesReason(notice)) ||
      (named.placed && named.afterYourMessage() && (technical || givesReason(notice)))
    )
  if (returns || technical || (titled && named.inNotice)) return true
  // A program that delivers mail writes of nothing else with the null sender. In a language whose
  // words we know, known words would have been found.
  const unread = hasNullReturnPath(report) && !ofKnownLanguages.test(notice) && !warns(notice)
  if (named.inNotice && unread) return true
  return named.inNotice && (givesReason(notice) || (named.leads && named.afterYourMessage()))
}

// Whether the words give a reason for a refusal.
function givesReason(notice: string): boolean {
  return hasReason(withoutConditions(notice.slice(0, EXPLAINED_MAX_LENGTH)))
}

// Whether they give one only for what may come: "If you do not change it, the account will be closed".
function warns(notice: string): boolean {
  return hasReason(notice.slice(0, EXPLAINED_MAX_LENGTH)) && !givesReason(notice)
}

const hasReason = (text: string) => !isVague(refusalIn(text))

/** A notice says why in its first lines. */
const EXPLAINED_MAX_LENGTH = 1000

// A null return path is only a hint. The mail must also return the original; or its subject must
// have the words of a notice; or words that are not weak must stand beside an SMTP answer or an
// address in the place of a recipient.
function isSureByNullPath({
  report,
  notice,
  named,
  titled,
  wording,
  technical,
}: Evidence): boolean {
  if (returnsOriginal(report)) return true
  if (!technical && namesReader(report, named)) return false
  const saysSo = titled && wording !== null && !wording.weak
  if (isOfProgram(notice, saysSo) && !hasYourMessage(notice)) return false
  // "Your message" must stand before a recipient, and his clause, or the mail, must tell of a
  // failure.
  const isTold = ({ recipient }: Named) => named.inNotice || hasFailureFor(notice, recipient)
  const yours = () => named.afterYourMessage() && named.recipients.some(isTold)
  if (wording === null)
    return titled && (yours() || (technical && (named.placed || hasYourMessage(notice))))
  const sure = technical || named.placed || yours()
  // Subject or text must have a word for mail, as the delivery of parcels and calls fails too.
  const ofMail = titled ? isOfMail(report) : aboutMail.test(notice)
  if (!ofMail && !named.leads && !(named.inNotice && technical)) return false
  if (!titled && named.recipients.length === 0) return false
  if (titled) return wording.weak ? technical && named.leads : sure
  // Mail about payments and parcels also says that something waits and will be tried again, and has
  // an address in its footer.
  if (wording.source === delaysWaiting.source && !technical && !yours()) return false
  return !wording.weak && sure && ofMail
}

// Whether a program that broke shows its owner what a server answered. A program that tells a
// sender that mail was not delivered may show an exception too, but it says so in the subject and
// in the text.
const isOfProgram = (notice: string, saysSo: boolean) =>
  STACK.test(notice) || (!saysSo && BROKEN.test(notice.slice(0, NOTICE_MAX_LENGTH)))

/** A line of a stack trace. */
const STACK = /^\s{1,12}(?:File "[^"\n]{1,200}", line \d|at [\w.$<>]{1,200}\()/m
/**
 * The name of an exception with its package, the level of a line of a log, a pair as Python prints
 * it, or a line of a source file.
 */
const BROKEN =
  /(?:[A-Za-z]\w{1,40}(?:\.|::|\\)){1,6}\w{2,60}(?:Exception|Error|Refused)\b|^(?:\[?\d{4}-\d\d-\d\d.{0,60} |.{0,60}\w\.)(?:ERROR|CRITICAL|FATAL)\b|\(\d{3}, b['"]|\bin \w{1,60} at line \d|\w\.(?:rb|py|php|js|ts|go|java):\d{1,6}\b/m
