// Tells whether a mail system sent a mail, or a person may have written it. This is asked before
// anything is read from prose. Reports have the null return path (RFC 5321 4.5.5, 3834), but many
// show only by the sender's name that they come from a mail system.

import { field, type Header } from '../mail/fields.ts'
import type { Report } from '../mail/message.ts'
import { firstAddress, NO_REPLY } from './respondent.ts'
import { isForward, replyPrefix } from './subject-marks.ts'

/** The sign that a mail system is the sender; null if a person may have written the mail. */
export type Origin =
  | 'from a mail system'
  | 'empty from'
  // Only a hint, as programs of all kinds send with it so that nobody answers.
  | 'null return path'
  // Programs that report on a machine send with it too, and quote refusals of other mail.
  | 'null return path, of a program that reports'
  | 'returned to a mail system'
  | 'multipart/report'
  | 'X-Failed-Recipients'
  | null

/**
 * Whether the null return path is the only sign of a mail system. What such a mail quotes may be
 * about somebody else's message.
 */
export function isOnlyHint(origin: Origin): boolean {
  return origin === 'null return path' || origin === 'null return path, of a program that reports'
}

/** The surest sign that a mail system sent the mail. */
export function originOf(report: Report): Origin {
  const { headers } = report
  if (isFromMailSystem(report)) return 'from a mail system'
  const from = field(headers, 'from')
  const returnPath = headers.find(({ name }) => name === 'return-path')?.value.trim()
  const empty = hasNullReturnPath(report)
  // Courier writes `<@>`.
  if (/<\s*@?\s*>/.test(from) || (from === '' && (empty || has(report, 'from'))))
    return 'empty from'
  if (empty && !isNewsletter(report) && !has(report, 'list-id'))
    return REPORTER.test(from) || isListManager(report)
      ? 'null return path, of a program that reports'
      : 'null return path'
  if (returnPath !== undefined && DAEMON_ADDRESS.test(returnPath) && !isNewsletter(report))
    return 'returned to a mail system'
  if (report.contentType === 'multipart/report') return 'multipart/report'
  if (has(report, 'x-failed-recipients')) return 'X-Failed-Recipients'
  return null
}

/** Whether the sender has the name or the address of a mail system. */
export function isFromMailSystem(mail: Pick<Report, 'headers'>): boolean {
  const from = field(mail.headers, 'from')
  if (DAEMON_ADDRESS.test(from) && (!isNewsletter(mail) || DAEMON.test(from))) return true
  const called = DAEMON_NAME.test(from) || (SERVER_NAME.test(from) && !REPORTER.test(from))
  return called && !PUBLISHER.test(from) && !has(mail, 'list-unsubscribe')
}

// Newsletters about mail servers have such names too, but also a List-Unsubscribe. A notice that
// went through a mailing list has List-Unsubscribe and List-Post.
function isNewsletter(mail: Pick<Report, 'headers'>): boolean {
  return has(mail, 'list-unsubscribe') && !has(mail, 'list-post')
}

/**
 * Whether the author is a daemon, or nobody. Such mail is no answer; mail in the name of a mail
 * server or a gateway may be one.
 */
export function isDaemon(headers: readonly Header[]): boolean {
  const from = field(headers, 'from').slice(0, FROM_MAX)
  return firstAddress(from) === '' || AUTHOR.test(from)
}

const FROM_MAX = 400 // characters of From that are looked at
const AUTHOR =
  /(?:\b|_)(?:mailer[-_. ]?daemon|mail[-_]?daemon|mdaemon|post[-_]?master|mail delivery (?:sub)?system|double-bounce|bounces?)(?:\b|_)/i

/** Whether the sender has the name of a mail system, but an address that anybody may have. */
export function isNameAlone(report: Report): boolean {
  const from = field(report.headers, 'from')
  return (
    [DAEMON_NAME, SERVER_NAME].some((name) => name.test(from.replace(/<[^<>]*>/, ''))) &&
    /<[^<>\s]+@[^<>]+>/.test(from) &&
    !DAEMON_ADDRESS.test(from)
  )
}

/**
 * Whether the mail came with the null sender, which takes no answer and no bounce (RFC 5321 4.5.5).
 */
export function hasNullReturnPath({ headers }: Pick<Report, 'headers'>): boolean {
  // The first one counts: the receiving server writes it above those of others (RFC 5321 4.4).
  const first = headers.find(({ name }) => name === 'return-path')
  return first !== undefined && EMPTY_PATH.test(first.value.trim())
}

const EMPTY_PATH = /^(?:<\s*>)?$/

/**
 * Whether a person answers or forwards something. He may answer a notice, and then the mail has the
 * notice's subject and words.
 */
export function isAnswer(report: Report): boolean {
  const subject = field(report.headers, 'subject')
  if (isRobot(report)) return false
  if (isForward(subject)) return true
  if (replyPrefix(subject) === '') return false
  return hasAny(report, ['in-reply-to', 'references', 'thread-index'])
}

/**
 * Whether a program may have sent the mail, although it has no sign of a mail system: no name of a
 * person, no mail program, no greeting.
 */
export function mayBeProgram(report: Report, notice: string): boolean {
  if (isReporter(report)) return false
  if (has(report, 'auto-submitted') && !hasAny(report, PERSON_FIELDS)) return true
  return !isNamed(report) && !greets(notice) && !hasAny(report, PERSON_FIELDS.slice(0, -1))
}

/** Whether the mail says that a program sent it as an answer (RFC 3834 5). */
export const isAutoReplied = ({ headers }: Report) =>
  /^\s*auto-replied/i.test(field(headers, 'auto-submitted'))

/** Whether nothing shows a person: no name, no mail program, no answer to a message. */
export function isUnsigned(report: Report): boolean {
  return !isNamed(report) && !isReporter(report) && !hasAny(report, PERSON_FIELDS)
}

/**
 * Header fields of mail that people write, answer, or asked for. References is the last because
 * some programs set it as well.
 */
const PERSON_FIELDS = ['user-agent', 'x-mailer', 'list-unsubscribe', 'in-reply-to', 'references']

// Whether a name stands before the sender's address.
function isNamed({ headers }: Report): boolean {
  const from = field(headers, 'from')
  return /\w/.test(from.slice(0, Math.max(0, from.search(/<[^<>]+>/))))
}

/** Whether a notice begins as a letter does. */
export function greets(notice: string): boolean {
  return GREETING.test(notice)
}

/** Whether the sender's address takes no answer. */
export function isNoReply(report: Report): boolean {
  return NO_REPLY.test(firstAddress(field(report.headers, 'from')))
}

/** Whether the mail came through a mailing list (RFC 2369, 2919), or was sent to many like one. */
export function isListMail({ headers }: Pick<Report, 'headers'>): boolean {
  return headers.some(({ name }) => LIST_FIELD.test(name))
}

// The fields of the standards, and those of list managers that do not follow them.
const LIST_FIELD =
  /^(?:list-.{1,40}|mailing-list|x-mailing-list|x-mlserver|x-ml-name|x-beenthere|x-mailman-version)$/

/** Whether the sender is a program that reports on a machine. */
export function isReporter(report: Report): boolean {
  return REPORTER.test(field(report.headers, 'from'))
}

/** Whether a tracker, a forge or a help desk put its project or a ticket's number before the subject. */
export const isOfProject = ({ headers }: Report) => PROJECT.test(field(headers, 'subject'))

const PROJECT =
  /^\s{0,4}(?:\[[\w .-]{1,30}\]\s)?\[(?:[\w.-]{1,60}\/[\w.-]{1,60}\]|[^\d\][]{0,30}\d{1,12}\]|[\w ]{1,30}\] \([A-Z][A-Z\d]{1,15}-\d{1,9}\))/

/** Whether the sender has a name that only programs that deliver mail have. */
export function isRobot(report: Report): boolean {
  return ROBOT.test(field(report.headers, 'from'))
}

function has(report: Pick<Report, 'headers'>, name: string): boolean {
  return report.headers.some((header) => header.name === name)
}

function hasAny(report: Report, names: readonly string[]): boolean {
  return names.some((name) => has(report, name))
}

// "Mail Server Forum" is a forum.
const PUBLISHER =
  /\s(?:forums?|community|blog|news|newsletter|weekly|magazine|users|board|digest|monitor(?:ing)?)["\s]{0,4}(?:<|$)/i
const GREETING =
  /^\s*(?:hi|hello|hey|dear|good (?:morning|day|afternoon)|hallo|beste|geachte|guten|sehr|liebe|bonjour|salut|hola|estimad|buenos|ciao|gentile|buongiorno|ol[aá]|prezad|caro|hej|cze[sś][cć]|dzie[nń]|привет|здравствуйте|уважаем|merhaba|say[ıi]n)/i
// Senders' names of programs that report on a machine, also on mail that failed there.
const REPORTER =
  /(?:^|[<\s"])(?:root|cron|crond|anacron|logwatch|logcheck|log|logs|nagios|icinga|zabbix|monit|monitor(?:ing)?|munin|alerts?|alertmanager|backups?|fail2ban|smartd|apache|httpd|nginx|www|www-data|wordpress|php|nobody|reports?|stats|statistics|quarantine|newsletter)[-+@]|\bcron daemon\b/i
// Addresses of list managers. They tell owners and members of bounces, and send probes that quote
// one.
const LIST_MANAGER =
  /[-+](?:bounces?|request|owner|confirm|errors|help)(?:[+=-][^\s@]{1,200})?@|(?:^|[<\s"])(?:sympa|majordomo|listproc|ecartis|mailman|list-?master)@/i
/** Whether the sender is a program that manages a list. */
export const isListManager = ({ headers }: Report) => LIST_MANAGER.test(field(headers, 'from'))

const DAEMON = /mailer[-_. ]?daemon/i
const ROBOT = /mailer[-_. ]?daemon|mail delivery/i
const DAEMON_ADDRESS =
  /(?:^|[<\s"])(?:mailer[-_. ]?daemon|mail[-_.]?daemon|post[-_]?master|mdaemon|mail[-_.]?delivery|mail\.delivery\.system|maildelivery|mailadmin|mail-?admin|mailsystem|mdelivery|mail-?server(?=@)|(?!bugzilla-)[a-z]{1,12}-daemon|ndr|double-bounce|amavisd?|virusalert|anti-?virus(?:-?daemon)?|mail-?scanner|content-?filter|virus-?(?:scan(?:ner)?|filter|wall)|mailerror|mail-?error|daemon|mmdf|microsoftexchange[0-9a-f]{4,40})(?:[-+=.@\s>]|$)/i
const DAEMON_NAME =
  /(?:mail delivery|delivery (?:sub)?system|mail deliver system|(?:mail|notes) router|mailer.daemon|system administrator|mail administrator|internet mail delivery|mail system|postmaster|delivery status|mail transfer|ndr administrator|network mailer)/i
// Names of mail servers. Other programs have such names as well.
const SERVER_NAME =
  /(?:system ?administrator|administrateur (?:du )?syst[eè]me|administrador d(?:el|o|e) (?:sistema|corre[io]o)|amministratore d(?:i|el) sistema|systeembeheer|systemverwalter|systemansvarlig|järjestelmänvalvoja|administrator systemu|rendszergazda|správce (?:systému|pošty)|системный администратор|システム管理者|系统管理员|系統管理員|시스템 ?관리자|mail ?server|mail gateway|mail service|serveur (?:de )?(?:mail|messagerie|courriel)|servidor de corre[io]o?|server di posta|serwer poczty|почтов\S{1,4} (?:сервер|систем)|メールサーバ|邮件系统|郵件系統|메일 ?(?:서버|시스템))/i
