// Whether the evidence is of a failure or delay notice of no standard. Prose alone decides nothing: a mail system
// must have sent it, and then its words, a code, whom it names and where, and the original it returns
// count together. Ordinary mail must not pass, also where it quotes a notice.

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
import type { Found } from '../recipients/recipients.ts'
import type { Named } from '../recipients/sections.ts'
import { isRecipientsFault } from '../recipients/titles.ts'
import { inClient, lures } from '../reply.ts'
import { aboutMail, approves, goods, toMember, waitsForApproval } from '../rules/notice/bait.ts'
import { delaysWaiting } from '../rules/notice/waiting.ts'
import { isBait, isOfMail, namesReader } from './bait.ts'
import type { Evidence } from './evidence.ts'
import { isToldInClause, isToldOf, withoutConditions } from './words.ts'
import { tellsYours } from './your-message.ts'

/** Whether a mail is a failure or delay notice. */
export function isNotice(evidence: Evidence): boolean {
  const { report, notice, origin, technical } = evidence
  if (isAnswer(report) && isPersons(evidence)) return false
  if (isBait(evidence) || isLetter(evidence)) return false
  if (isListManager(report) && toMember.test(notice.slice(0, EXPLAINED_MAX_LENGTH))) return false
  if (!technical && isHeld(evidence)) return false
  switch (origin) {
    case null:
      return isOfProgram(evidence)
    case 'null return path, of a program that reports':
      return isOfReporter(evidence)
    case 'null return path':
      return isSure(evidence) && isOfMailSystem(evidence)
    default:
      return isOfMailSystem(evidence)
  }
}

// A mail system may answer under the subject of the original, but not under that of a notice, and it
// does not quote line by line, nor write in a mail program, which no one does with the null sender.
function isPersons({ report, origin, titled }: Evidence): boolean {
  return origin !== 'from a mail system' || titled || isWritten(report) || /^>/m.test(report.text)
}

// A desk or a person's rule writes from the very address that the message was for.
function isConcrete({ report, named, technical }: Evidence): boolean {
  return technical || returnsOriginal(report) || named.inNotice || named.isYours()
}

// No mail system shows: then it has to answer the message or return it, or all of it has to tell.
function isOfProgram(evidence: Evidence): boolean {
  const { report, notice, named, titled, said, technical } = evidence
  if (said === null) return false
  const replied = (titled || isOfOne(evidence)) && isReplied(evidence)
  if (!said.weak && (replied || isReturned(evidence))) return true
  if (!titled || !isConcrete(evidence) || STACK.test(notice)) return false
  if (mayBeProgram(report, notice) || isBroughtBack(report)) return true
  // Programs that take no answer have names as well.
  return !said.weak && technical && named.placed && isNoReply(report) && tellsYours(notice)
}

function isOfReporter(evidence: Evidence): boolean {
  const { report, titled, said } = evidence
  if (said === null) return false
  if (returnsOriginal(report) || (!said.weak && isReplied(evidence))) return true
  return titled && tellsWhose(evidence)
}

function isOfMailSystem(evidence: Evidence): boolean {
  const { report, named, origin, titled, said, technical } = evidence
  const robot = isRobot(report) || origin === 'empty from'
  const concrete = isConcrete(evidence)
  // Words such as "mailbox full" also stand in a postmaster's warning to the owner of the mailbox.
  // "On Sunday mail cannot be delivered" is about nobody, and no mail came back.
  // Whoever wants a password from its owner gives himself the name as well.
  const nameAlone = isNameAlone(report)
  const telling = said !== null && (said.weak ? technical && (titled || !nameAlone) : concrete)
  const may = concrete || !nameAlone
  if (telling || (said !== null && may && (titled || robot))) return true
  const ofMail = origin === 'from a mail system'
  // That it arrived is told of a message alone, where a mail system tells it of somebody.
  if (said?.reason === 'success' && named.leads && ofMail) return true
  // A report whose parts were lost still says by its type and title what it was.
  if (titled && (technical || report.reportType === 'delivery-status')) return true
  if (ofMail && !nameAlone && !isAnswer(report) && isWordless(evidence)) return true
  // No words that we know: a mail system that names somebody and returns the original had no luck.
  if (!titled && !robot && origin !== 'multipart/report') return false
  return named.inNotice && (returnsOriginal(report) || (titled && named.placed))
}

// What comes back to its very author, and in no mail program, came back. Who answers quotes no Message-ID.
function isBroughtBack(report: Report): boolean {
  const fields = quotedFields(report)
  if (field(fields, 'message-id') === '') return false
  const authors = addressesIn(`${field(fields, 'return-path')}, ${field(fields, 'from')}`)
  const to = new Set(addressesIn(field(report.headers, 'to')).map(lower))
  return !inClient(report.headers) && authors.some((author) => to.has(lower(author)))
}

// A list manager or a desk brings the message back, under its subject, and says so to whom it is from.
function isReturned(evidence: Evidence): boolean {
  const { report } = evidence
  return returnsOriginal(report) && isUnsigned(report) && tellsSender(evidence)
}

// An answer of a program to the message, which says in its subject and to whom it is from what it means.
function isReplied(evidence: Evidence): boolean {
  return isAutoReplied(evidence.report) && tellsSender(evidence)
}

// A list's moderator, or whoever releases what waits, has yet to decide. A title of a failure may have the
// subject of such a mail behind it.
function isHeld({ report, notice, titled }: Evidence): boolean {
  const subject = titled ? '' : field(report.headers, 'subject')
  return [subject, notice].some((whole) => {
    const text = whole.slice(0, EXPLAINED_MAX_LENGTH)
    return approves.test(text) && waitsForApproval.test(text)
  })
}

// "Your message to the group … was not published", in one clause.
function isOfOne({ notice, named }: Evidence): boolean {
  return (
    named.isYours() && named.recipients.some(({ recipient }) => isToldInClause(notice, recipient))
  )
}

// Of "your message", or of the message of whom the mail is to; who asks about it wants to know.
function tellsSender({ report, notice }: Evidence): boolean {
  const opening = notice.slice(0, EXPLAINED_MAX_LENGTH).replace(QUOTED, ' ')
  const to = addressesIn(field(report.headers, 'to'))
  return (
    !/[?？؟]/.test(opening) &&
    !goods.test(opening) &&
    (tellsYours(opening) || to.some((each) => opening.includes(each)))
  )
}

// The subject of the message.
const QUOTED = /["“„«「《][^"“”„«»「」《》]{1,200}["”“»」》]/g

// In a mail program, or as whoever answers from an address of his own; no one does with the null sender.
function isWritten(report: Report): boolean {
  if (hasNullReturnPath(report)) return false
  const own =
    field(report.headers, 'return-path') !== '' && field(report.headers, 'auto-submitted') === ''
  return inClient(report.headers) || own
}

// What programs that report say to whom a message is from: that it is his, or of one whom they name in his
// place what a server answered.
function tellsWhose({ report, notice, named, technical }: Evidence): boolean {
  if (named.isYours()) return true
  return named.placed && (tellsYours(notice) || (technical && named.leads && !isReporter(report)))
}

// A letter about mail that failed, to whoever reads it: it takes an answer, brings nothing back, and no place
// or word of it says that it is about his message.
function isLetter(evidence: Evidence): boolean {
  const { report, notice, named, origin, titled, technical } = evidence
  // Of no message that is its reader's, and of nobody.
  if (report.contentType === 'multipart/report') return false
  const isNobodys =
    named.recipients.length === 0 &&
    !tellsYours(notice) &&
    !returnsOriginal(report) &&
    !ANSWER_LINE.test(notice)
  if (isNobodys && !isRobot(report) && (greets(notice) || isOfOthers(evidence))) return true
  if (hasNullReturnPath(report)) return false
  // An administrator who has an address like everybody else writes to all of what the server answered.
  if (named.recipients.length === 0 && isNameAlone(report) && greets(notice)) return true
  // Whom the mail is to is nobody that it failed for.
  const others = named.recipients.length === 0 || named.inNotice
  if (technical && others) return false
  if (returnsOriginal(report) || named.isYours()) return false
  if (named.isOwners()) return true
  const robot = isRobot(report)
  const headed = named.recipients.some(({ fate }) => fate !== undefined)
  const sure = named.placed && ((robot && !isNameAlone(report)) || headed || explains(notice))
  // Who wants a password tells of mail that failed as well, and what to click or to open, but not why.
  if (!sure && lures(notice, report)) return true
  // A postmaster tells all that mail was returned this morning.
  return origin === 'from a mail system' && !titled && !named.leads && !robot && greets(notice)
}

// Parcels and payments have the words of a notice as well, but none for mail, nor of why it is refused.
function isOfOthers({ report, notice }: Evidence): boolean {
  return !isOfMail(report) && !isRecipientsFault(notice.slice(0, EXPLAINED_MAX_LENGTH))
}

// What a server answered stands in a line of its own.
const ANSWER_LINE = /^\W{0,8}[45]\d\d[ -]/m

// In no words that we know, or by words that are in other mail too: whoever delivers mail tells of little
// else than that he could not. He says to whom, and why, or brings the message back.
function isWordless({ report, notice, named, titled, said, technical }: Evidence): boolean {
  const returns = returnsOriginal(report)
  if (named.recipients.length === 0) return titled && isRobot(report) && returns
  if (!isRobot(report))
    return (
      (returns && (said !== null || (named.inNotice && explains(notice)))) ||
      (named.leads && technical) ||
      (titled && named.inNotice && isUnasked(report, named) && explains(notice)) ||
      (named.placed && named.isYours() && (technical || explains(notice)))
    )
  if (returns || technical || (titled && named.inNotice)) return true
  // With the null sender such a program tells of little else, and what that is in languages we know.
  if (named.inNotice && hasNullReturnPath(report) && !KNOWN.test(notice)) return true
  return named.inNotice && (explains(notice) || (named.leads && named.isYours()))
}

// With the null sender, and of somebody else than its reader.
const isUnasked = (report: Report, named: Found) =>
  hasNullReturnPath(report) && !namesReader(report, named)

// Whether a reason for a refusal is among the words.
function explains(notice: string): boolean {
  return !isVague(refusalIn(withoutConditions(notice.slice(0, EXPLAINED_MAX_LENGTH))))
}

/** A notice says why in its first lines. */
const EXPLAINED_MAX_LENGTH = 1000

const KNOWN =
  /(?<!\p{L})(?:the|your|you|ihre?|nicht|votre|vous|pour|para|del|della|uw|naar|din|på|twoj\p{L}{1,2}|nie|для|ваш\p{L}{0,2})(?!\p{L})/iu

// A null return path is no more than a hint: the subject has to tell as well, or the mail brings
// something back, or words that are not weak stand beside an SMTP answer or an address in its place.
function isSure({ report, notice, named, titled, said, technical }: Evidence): boolean {
  if (returnsOriginal(report)) return true
  if (!technical && namesReader(report, named)) return false
  if (STACK.test(notice) && !tellsYours(notice)) return false
  // Of whom it is from it has to say so in one clause.
  const isTold = ({ recipient }: Named) => named.inNotice || isToldOf(notice, recipient)
  const yours = () => named.isYours() && named.recipients.some(isTold)
  if (said === null)
    return (
      titled && ((technical && (named.placed || tellsYours(notice))) || (named.placed && yours()))
    )
  const sure = technical || named.placed || yours()
  // Parcels and calls fail to be delivered as well; a title alone is of mail where somebody is named under it.
  const ofMail = titled && named.inNotice ? isOfMail(report) : aboutMail.test(notice)
  if (!ofMail && !(named.inNotice && (named.leads || technical))) return false
  if (!titled && named.recipients.length === 0) return false
  if (titled) return said.weak ? technical && named.leads : sure
  // Payments and couriers wait and try again as well, and have an address below.
  if (said.source === delaysWaiting.source && !technical && !yours()) return false
  return !said.weak && sure && ofMail
}

// Where a program broke: it tells its keeper what somebody's server answered.
const STACK = /^\s{1,12}(?:File "[^"\n]{1,200}", line \d|at [\w.$<>]{1,200}\()/m
