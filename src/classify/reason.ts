// Why a delivery failed: the status code (RFC 3463), the reply code (RFC 5321) and the words of the
// refusing server, weighed against each other. What a vendor is known to mean stands first, then
// phrases, then a status code that says something of its own, then weak phrases, then the reply
// code. Pure and linear in the text; never throws. With nothing to go by the reason is `undefined`.

import { type Action, type Class, type Fault, type Reason, reasons } from '../event.ts'
import { phraseFinder, words } from './reason-phrases.ts'
import { type Stage, stageOf } from './reason-stage.ts'
import { contextPhrases } from './rules/reasons-context.ts'
import { networkPhrases } from './rules/reasons-network.ts'
import { recipientPhrases } from './rules/reasons-recipient.ts'
import { refusalPhrases } from './rules/reasons-refusal.ts'
import { unknownPhrases } from './rules/reasons-unknown.ts'
import { statusCodes } from './rules/status-codes.ts'

/** What one report says of one recipient. */
export interface ReasonInput {
  status: string
  code: number | null
  diagnostic: string
  action: Action
  /** The text of the whole notice: searched only for what the diagnostic leaves out. */
  prose?: string
}

export interface ReasonDecision {
  reason: Reason
  status: string
  code: number | null
  class: Class
  fault: Fault
  /** The row that decided, for the trace. */
  rule: string
}

interface Told {
  status: string
  code: number | null
  stage: Stage
  text: string
  raw: string
}

const DIAGNOSTIC_MAX_CHARS = 4000 // a server's longest refusals have about 1,500

const rows = [
  ...contextPhrases,
  ...recipientPhrases,
  ...unknownPhrases,
  ...refusalPhrases,
  ...networkPhrases,
]
const strong = phraseFinder(rows.filter((row) => !row.weak))
const weak = phraseFinder(rows.filter((row) => row.weak))

/** The reason, with the status and reply code made more exact where the diagnostic tells more. */
export function decideReason(input: ReasonInput): ReasonDecision {
  const diagnostic = input.diagnostic.slice(0, DIAGNOSTIC_MAX_CHARS)
  const status = moreExact(input.status, statusesIn(diagnostic))
  const raw = diagnostic.toLowerCase()
  const stage = stageOf(diagnostic, input.prose ?? '')
  const told = { status, code: input.code, stage, text: plainWords(diagnostic), raw }
  const { reason, rule } = weigh(told)
  return {
    reason,
    status,
    code: input.code,
    class: classOf(reason, told, input.action),
    fault: reasons[reason].fault,
    rule,
  }
}

function weigh(told: Told): { reason: Reason; rule: string } {
  const decided =
    phrase(strong, told) ??
    ofStatus(told.status, false) ??
    phrase(weak, told) ??
    ofCode(told) ??
    ofStatus(told.status, true)
  if (decided) return afterContent(decided, told)
  if (/[\p{L}]/u.test(told.text)) return { reason: 'on-hold', rule: 'words without a rule' }
  return { reason: 'undefined', rule: 'nothing told' }
}

function phrase(find: ReturnType<typeof phraseFinder<Reason>>, { text, raw }: Told) {
  const match = find(text, raw)
  return (
    match && { reason: match.row.reason, rule: `phrase ${match.row.reason}/${match.phrase.trim()}` }
  )
}

function ofStatus(status: string, generic: boolean): { reason: Reason; rule: string } | null {
  const row = statusCodes[status.slice(2)]
  if (!row?.reason || Boolean(row.weak) !== generic) return null
  const reason = (status.startsWith('4') && row.transient) || row.reason
  return { reason, rule: `status ${status}` }
}

// RFC 5321 4.2.3, and how servers use the codes. A bare 550 says too little.
const replyCodes: Record<number, Reason> = {
  422: 'mailbox-full',
  452: 'system-full',
  521: 'not-accepting',
  551: 'moved',
  552: 'mailbox-full',
  556: 'not-accepting',
}

function ofCode({ code }: Told): { reason: Reason; rule: string } | null {
  const reason = code === null ? undefined : replyCodes[code]
  return reason ? { reason, rule: `reply ${code}` } : null
}

// "User unknown" in answer to the content is a filter's way to say no: the address passed RCPT.
// So is a bare reply code with such words when nothing tells which command was answered.
function afterContent(decided: { reason: Reason; rule: string }, told: Told) {
  if (decided.reason !== 'user-unknown' || decided.rule.startsWith('status')) return decided
  const telling = /^[45]\.1\.[136]$/.test(told.status)
  const refused = told.stage === 'data' || (told.stage === '' && told.code !== null)
  if (telling || !refused) return decided
  return { reason: 'filtered' as const, rule: `${decided.rule}, not at RCPT` }
}

function classOf(reason: Reason, told: Told, action: Action): Class {
  const { class: usual } = reasons[reason]
  const permanent = told.status
    ? told.status.startsWith('5')
    : action !== 'delayed' && !(told.code !== null && told.code < 500)
  return usual === 'hard' && !permanent ? 'soft' : usual
}

// Enhanced codes in a text; not the digits of an address or a version.
function statusesIn(text: string): string[] {
  return Array.from(
    text.matchAll(/(?<![\w.])[245]\.\d{1,2}\.\d{1,3}(?![\w]|\.\d)/g),
    ([code]) => code,
  )
}

/** 5.0.0 and 4.0.0 say nothing, 4.4.7 only that time ran out: a code beside them tells more. */
function moreExact(reported: string, told: string[]): string {
  const specific = told.filter((code) => !/^\d\.(?:0\.0|4\.7)$/.test(code))
  const [first = told[0]] = specific
  if (!first || (first.endsWith('.0.0') && reported !== '')) return reported || first || ''
  return first
}

function plainWords(text: string): string {
  return words(
    text
      .replace(/\b(?:https?:\/\/|www\.)[^\s<>]{1,300}/gi, ' ')
      .replace(/[^\s<>"'():;,]{1,100}@[^\s<>"'():;,]{1,255}/g, ' ')
      .replace(/\[?\b\d{1,3}(?:\.\d{1,3}){3}\b\]?/g, ' ')
      .replace(/(?<![\w.])[245]\d\d(?:[- ]#?[245]\.\d{1,2}\.\d{1,3})?(?=[- ])/g, ' ')
      .replace(/(?<![\w.])[245]\.\d{1,2}\.\d{1,3}(?![\w]|\.\d)/g, ' '),
  )
}
