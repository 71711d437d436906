// Reads notices in which the words before an address tell the fate of that recipient: "delivered to
// a@…", "could not be delivered to b@…". This counts only if the fates differ. Lists under headings
// and addresses that lead a line are read by sections.ts. Linear; never throws.

import type { Action } from '../../event.ts'
import { addressesIn } from '../../mail/address.ts'
import { SENTENCE_END } from '../phrases/sentences.ts'
import { ifWords, perhaps } from '../rules/little-words.ts'
import { supposing } from '../rules/recipients/asides.ts'
import { and } from '../rules/recipients/roles.ts'
import { fateBehind, fateIn, WORDS_MAX_LENGTH } from './fates.ts'
import { WRAPPED_MIN_LENGTH } from './lines.ts'
import type { Named } from './sections.ts'
import { isRecipientsFault } from './titles.ts'

/** The recipients whose fates stand before them; [] if all have the same fate. */
export function withFatesBefore(lines: string[], counts: (address: string) => boolean): Named[] {
  const addressed = lines.filter((line) => line.includes('@')).join('\n')
  if (addressesIn(addressed).filter(counts).length < 2) return []
  const found = fatedByLine(lines, counts)
  return found.length > 0 || !IN_SENTENCE.test(addressed)
    ? found
    : fatedByLine(sentencesOf(lines), counts)
}

/** The sentences in some lines, each of which may be about another recipient. */
export function sentencesOf(lines: string[]): string[] {
  const flowing = lines.map((line) => (line.length > WRAPPED_MIN_LENGTH ? `${line} ` : `${line}\n`))
  return flowing.join('').split(SENTENCE_BREAK)
}

const IN_SENTENCE = /\p{L}{2}[.!](?:\s\p{Lu}|$)|。/mu
const BUT = 'but|aber|maar|mais|pero|ma|però|mas|porém|men|ale|jednak|но|але|de|dar|ama|αλλά'
// A clause with "but" counts as a sentence: "It was delivered to anna@…, but bob@… does not exist."
const SENTENCE_BREAK = new RegExp(
  `\\n|(?<=[.!])\\s{1,3}(?=\\p{Lu}|[^\\s@]{1,64}@)|(?<=。)|,\\s{1,3}(?=(?:${BUT})\\s)`,
  'u',
)

function fatedByLine(lines: string[], counts: (address: string) => boolean): Named[] {
  const found = namedByLine(lines, counts)
  return new Set(found.map(({ fate }) => fate)).size > 1 ? found : []
}

/** The recipients for whom the words before them, in one sentence, tell a failure. */
export function failedInLines(lines: string[], counts: (address: string) => boolean): Named[] {
  return namedByLine(sentencesOf(lines), counts).filter(({ fate }) => fate === 'failed')
}

function namedByLine(lines: string[], counts: (address: string) => boolean): Named[] {
  const found: Named[] = []
  let current: Named[] = []
  for (const line of lines) {
    const named = line.includes('@') ? fatesIn(line, counts) : []
    if (named.length > 0) {
      current = named
      found.push(...named)
    } else if (line.trim() === '') current = []
    else for (const each of current) each.section += `\n${line}`
  }
  // A recipient may be named twice, as relayed to a server and as failed there: the failure counts.
  const failed = new Set(found.filter(({ fate }) => fate === 'failed').map(keyOf))
  return found.filter((each) => each.fate === 'failed' || !failed.has(keyOf(each)))
}

function keyOf({ recipient }: Named): string {
  return recipient.toLowerCase()
}

function fatesIn(line: string, counts: (address: string) => boolean): Named[] {
  if (HEADER.test(line)) return []
  const named: Named[] = []
  let fate: Action | undefined
  let rest = line
  for (const recipient of addressesIn(line)) {
    const at = rest.indexOf(recipient)
    if (at < 0) break
    const before = rest.slice(Math.max(0, at - WORDS_MAX_LENGTH), at)
    rest = rest.slice(at + recipient.length)
    const [said = '', ...ended] = before.split(SENTENCE_END).reverse()
    // Several addresses after the same words share their fate, if no sentence ends between them.
    if (ended.length > 0 || /[\p{L}\p{N}]{2}|[✓-✘☑☒✅❌]/u.test(said.replace(AND, '')))
      fate = fateBefore(said) ?? (LABEL.test(said) ? fateBefore(before) : undefined)
    if (fate !== undefined && counts(recipient)) named.push({ recipient, section: '', fate })
  }
  const last = named.at(-1)
  const behind = rest.replace(/^[>\])"':;,.\s]{1,8}/, '')
  if (last) last.section = behind === '' ? line : behind
  return last ? named : sentenceIn(line, counts)
}

// The recipients of a sentence that names one address, or one list, before the fate: "Your message
// to a@… was delivered".
function sentenceIn(line: string, counts: (address: string) => boolean): Named[] {
  const recipients = addressesIn(line)
  const [first] = recipients
  const last = recipients.at(-1)
  if (first === undefined || last === undefined || recipients.length > LIST_MAX) return []
  const at = line.indexOf(first)
  const end = line.lastIndexOf(last) + last.length
  const list = recipients.reduce((left, each) => left.replace(each, ''), line.slice(at, end))
  if (list.length > BETWEEN_MAX_CHARS || !recipients.every(counts) || !LIST.test(list)) return []
  const section = line.slice(end).replace(/^>/, '')
  // No sentence: a list of addresses, each with its answer.
  if (!/\p{L}{2}/u.test(line.slice(0, at)) && !/^\s\p{L}/u.test(section)) return []
  const [said = ''] = section.split(SAID_END, 1)
  const fate = fateIn(said)
  if (fate !== undefined) return recipients.map((recipient) => ({ recipient, section, fate }))
  // In "bob@… does not exist" the address is part of the words that give the reason.
  const fault = `${last}${said}`
  return !IN_CASE.test(line.slice(0, at)) && isRecipientsFault(fault)
    ? recipients.map((recipient) => ({ recipient, section: fault, fate: 'failed' }))
    : []
}

/** Words that only suppose: "If anna@… does not exist". */
const IN_CASE = new RegExp(`(?<!\\p{L})(?:${ifWords}|${perhaps})\\s[^,.;]{0,40}$`, 'iu')
/** The end of what a sentence says for sure: "bob@… can help if a mailbox does not exist". */
const SAID_END = new RegExp(`${SENTENCE_END.source}|(?<!\\p{L})(?:${supposing})`, 'iu')

/** The most addresses of a list within a sentence. */
const LIST_MAX = 50
/** The most characters between the addresses of a list. */
const BETWEEN_MAX_CHARS = 10 * LIST_MAX
const LIST = new RegExp(`^(?:[^\\p{L}\\p{N}]|(?<!\\p{L})(?:${and})(?!\\p{L}))*$`, 'iu')

/** A label, as in "Not delivered. Recipient: anna@…": the sentence before it may tell the fate. */
const LABEL = /^\s*\p{L}[^:]{0,30}:\s*$/u

/** What stands between two addresses of a list: "anna@… and bob@…". */
const AND = new RegExp(`^[^\\p{L}\\p{N}]*(?:${and})(?=[^\\p{L}\\p{N}]*$)`, 'iu')

function fateBefore(text: string): Action | undefined {
  if (/[✓✔☑✅]/u.test(text)) return 'delivered'
  if (/[✕-✘☒❌]/u.test(text)) return 'failed'
  return fateBehind(text) ?? fateIn(text)
}

// A field of a mail's header (`Delivered-To:`) says nothing of the fate.
const HEADER = /^[>|\s]{0,12}[A-Za-z][\w-]{0,40}-[\w-]{1,40}:/
