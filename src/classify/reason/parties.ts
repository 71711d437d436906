// Finds out whether a refusal is about the recipient or the sender. A server that refuses the
// sender names his address, domain or host: "<orders@shop.example>: user unknown" says nothing
// about the recipient. Linear.

import type { Reason } from '../../event.ts'
import { addressesIn } from '../../mail/address.ts'
import { field } from '../../mail/fields.ts'
import type { Report } from '../../mail/message.ts'
import { partsOf } from '../../mailbox.ts'
import { oncePerReport } from '../once.ts'
import { quotedFields } from '../original.ts'
import type { Decision } from './command.ts'
import type { Refusal } from './reading.ts'
import { withoutNotes } from './text.ts'

/** Sender and recipient, as far as they are known. */
export interface Parties {
  /** The address that failed. */
  recipient: string
  /** Addresses of the sender, and names of hosts that spoke for him. */
  sender: readonly string[]
}

/**
 * The sender's addresses and hosts: those that the report is sent to, and those that the original
 * names.
 */
export const senderOf = oncePerReport((report: Report): string[] => {
  const quoted = quotedFields(report)
  const named = ['return-path', 'from', 'sender', 'reply-to'].map((name) => field(quoted, name))
  const reporters = report.parts.map(({ blocks: [fields = []] }) => field(fields, 'reporting-mta'))
  const hosts = reporters.map((value) => value.replace(/^[^;]{0,20};/, '').trim()).filter(isHost)
  const addresses = addressesIn([field(report.headers, 'to'), ...named].join(', '))
  return [...hosts.slice(0, NAMES_MAX), ...addresses.slice(0, NAMES_MAX)]
})

const NAMES_MAX = 10 // the most addresses, and the most hosts

type Whose = 'recipient' | 'his domain' | Own
type Own = 'address' | 'domain' | 'host' | 'ip'

/**
 * The reason of a refusal that names one of these and not the recipient. The most specific stands
 * first.
 */
const ofMailbox: readonly [Own, Reason][] = [['address', 'sender-rejected']]
const ofDomain: readonly [Own, Reason][] = [
  ...ofMailbox,
  ['domain', 'sender-rejected'],
  ['host', 'blocked'],
]
const refusedFor: Partial<Record<Reason, readonly [Own, Reason][]>> = {
  'user-unknown': ofMailbox,
  moved: ofMailbox,
  suspended: ofMailbox,
  'mailbox-full': ofMailbox,
  'not-accepting': ofDomain,
  'host-unknown': [...ofDomain, ['ip', 'ptr-required']],
}

/** The name of the sender's host says more than a guess. */
const ofGuess = { ...refusedFor, 'user-unknown': ofDomain }

/** A server's answer whose reply code was lost. Other words without a code are the reporter's. */
const STATUS_FIRST = /^\s*#?[45]\.\d{1,2}\.\d{1,3}\b/
const DETAIL = /\+[^@]*(?=@)/
const NAME = /[\w.+=%-]{1,128}(?:@[\w.-]{1,255})?/g
/** The key before a name: "rcpt=anna@…". */
const KEY = /^(?:rcpt|to|from|user|recipient|sender|e?mail|client-ip|ip|helo|client)=/
const IP = /^\d{1,3}(?:\.\d{1,3}){3}$/
const BEFORE_MAX_CHARS = 40
// Words that only mention the sender: "User unknown, message from …, returned to …".
const MENTION = new RegExp(
  `(?:(?<!\\p{L})(?:${[
    '(?:mail|message) of|(?:sent|returned|back|bounced?|notified) to',
    'from|by|sender|originator|return-path|reply-to|hello|hi|dear|(?:ip|helo|client)(?==)',
    'de|da|von|vom|van|od|от|av|af|fra|från',
    'absender|expéditeur|mittente|remitente|remetente|afzender',
  ].join('|')}))[\\s:=<(\\["']{0,4}$`,
  'u',
)
const BEHIND_MAX_CHARS = 40
// Words behind a name that call it wrong: "Header from … invalid", "…: user unknown".
const WRONG =
  /^[\s>\]"']{0,3}(:?)\s?(?:(?:is|was|does|could|has|can|be) ){0,3}(?:(?:user|mailbox|account|host|domain|address) )?(?:unknown|invalid|bad|non-?existent|(?:not|no) (?:exist|found|be found|valid|known|such|resolv))/

/**
 * The decision, turned into one about the sender if the server's answer names him and not the
 * recipient.
 */
export function asOfSender(
  decision: Decision,
  { answer, code, stage }: Pick<Refusal, 'answer' | 'code' | 'stage'>,
  parties: Parties | undefined,
): Decision {
  // In answer to the content, a domain alone is no sure sign: it is often the recipient's.
  const refused = decision.guessed ? ofGuess : refusedFor
  const asked = refused[decision.reason]?.filter(([own]) => stage !== 'data' || own === 'address')
  const isAnswer = code !== null || STATUS_FIRST.test(answer)
  if (parties === undefined || !isAnswer || asked === undefined) return decision
  // A cheap test first: most answers do not quote the sender, and what follows takes ten times as long.
  if (asked.every(([own]) => own === 'address') && !quotes(answer, parties.sender)) return decision
  const named = namedIn(withoutNotes(answer).toLowerCase(), parties)
  if (named.has('recipient') || (asked.length > 1 && named.has('his domain'))) return decision
  const [whose, reason] = asked.find(([own]) => named.has(own)) ?? []
  return reason === undefined
    ? decision
    : { reason, rule: `${decision.rule}, of the sender's ${whose}` }
}

function quotes(answer: string, names: readonly string[]): boolean {
  const text = answer.toLowerCase()
  return names.some((name) => name.includes('@') && text.includes(name.toLowerCase()))
}

/**
 * Whom a text names, without mere mentions of the sender. If it calls a name wrong, only that one.
 */
function namedIn(text: string, parties: Parties): Set<Whose> {
  const whose = namer(parties)
  const named = new Set<Whose>()
  for (const { 0: found, index } of text.matchAll(NAME)) {
    const name = found.replace(KEY, '')
    const of = whose(name.replace(/\.+$/, ''))
    if (of === null) continue
    const end = index + found.length
    const at = end - name.length
    const isHis = of === 'recipient' || of === 'his domain'
    const isMention = !isHis && MENTION.test(text.slice(Math.max(0, at - BEFORE_MAX_CHARS), at))
    const [, colon] = WRONG.exec(text.slice(end, end + BEHIND_MAX_CHARS)) ?? []
    if (colon !== undefined && !isMention) return new Set([of])
    // A colon says that the words behind it are about the name: "Message from …: user unknown".
    if (colon === '' || !isMention) named.add(of)
  }
  return named
}

function namer({ recipient, sender }: Parties): (name: string) => Whose | null {
  const whom = recipient.toLowerCase()
  const his = partsOf(whom)
  const own = new Set(sender.map((name) => name.toLowerCase()))
  const domains = new Set([...own].map((name) => partsOf(name).domain).filter(isHost))
  return (name) => {
    // A server may leave out the +detail of an address.
    if (name === whom || name === whom.replace(DETAIL, '')) return 'recipient'
    if (name === his.local && name.length > 1) return 'recipient'
    if (own.has(name) && name.includes('@')) return 'address'
    if (isUnder(name, his.domain)) return 'his domain'
    if (domains.has(name)) return 'domain'
    if (own.has(name) || [...domains].some((domain) => isUnder(name, domain))) return 'host'
    return IP.test(name) ? 'ip' : null
  }
}

function isUnder(host: string, domain: string): boolean {
  return domain !== '' && (host === domain || host.endsWith(`.${domain}`))
}

function isHost(name: string): boolean {
  return name.includes('.')
}
