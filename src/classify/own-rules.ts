// Applies the user's own rules, which overrule everything that is built in. A rule looks for a
// pattern in a field of the mail, or in the diagnostic or status of each recipient, and gives a
// kind, a reason or a class. The first matching rule that gives a kind decides the kind; likewise
// for reason and class. Bounded in time (pattern.ts); never throws.

import { type Class, type Kind, type Reason, reasons, type Verdict } from '../event.ts'
import type { Report } from '../mail/message.ts'
import { type Pattern, readPattern } from '../pattern.ts'
import { nameOf } from './outcome.ts'
import { fold } from './phrases/fold.ts'
import { recast } from './recast.ts'

/** One `[[rule]]` of the configuration. */
interface OwnRule {
  name: string
  /** subject, from, to, body, diagnostic, status, any, or `header:<name>`. */
  field: string
  /** Text, or an expression between slashes. */
  match: string
  kind?: Kind
  reason?: Reason
  class?: Class
}

interface ReadyRule extends OwnRule {
  pattern: Pattern
}

/** Rules whose patterns are compiled, in the order in which they are tried. */
export type OwnRules = readonly ReadyRule[]

type Recipient = Verdict['recipients'][number]

/** Compiles rules. A broken pattern never matches; the configuration does not accept one. */
export function readyRules(rules: readonly OwnRule[]): OwnRules {
  return rules.map((rule) => {
    const pattern = readPattern(rule.match)
    if (pattern.kind !== 'text') return { ...rule, pattern }
    const text = rule.field === 'status' ? pattern.text.trim() : plain(pattern.text).trim()
    return { ...rule, pattern: { kind: 'text', text } }
  })
}

/** The built-in verdict as changed by the rules; its trace begins with what they decided. */
export function withOwnRules(verdict: Verdict, report: Report, rules: OwnRules): Verdict {
  const text = fieldTexts(report, verdict)
  const isSaid = (rule: ReadyRule, { diagnostic, status, code }: Recipient): boolean => {
    if (rule.field === 'diagnostic') return finds(rule.pattern, plainly(diagnostic))
    if (rule.field === 'status') return [status, `${code ?? ''}`].some((is) => isStatus(rule, is))
    return finds(rule.pattern, text(rule.field))
  }
  const isOfMail = (rule: ReadyRule): boolean =>
    isOfRecipients(rule)
      ? [...verdict.recipients, verdict.unnamed].some((told) => told && isSaid(rule, told))
      : finds(rule.pattern, text(rule.field))

  const trace: string[] = []
  const ofKind = rules.find((rule) => rule.kind !== undefined && isOfMail(rule))
  if (ofKind) trace.push(`${matched(ofKind)}: kind ${ofKind.kind}`)
  const told = recast(verdict, ofKind?.kind ?? verdict.kind, report)
  const decided = (recipient: Recipient): Recipient => {
    if (recipient.action !== 'failed' && recipient.action !== 'delayed') return recipient
    const ofReason = rules.find((rule) => rule.reason !== undefined && isSaid(rule, recipient))
    const ofClass = rules.find(
      (rule) => (rule.class ?? rule.reason) !== undefined && isSaid(rule, recipient),
    )
    for (const rule of new Set([ofReason, ofClass])) {
      if (rule) trace.push(`${nameOf(recipient)}: ${matched(rule)}: ${outcome(rule)}`)
    }
    const reason = ofReason?.reason ?? recipient.reason
    const { fault, class: usual } = ofReason ? reasons[reason] : recipient
    return { ...recipient, reason, fault, class: ofClass?.class ?? usual }
  }
  const recipients = told.recipients.map(decided)
  const unnamed = told.unnamed && { unnamed: decided(told.unnamed) }
  return { ...told, ...unnamed, recipients, trace: [...trace, ...verdict.trace] }
}

function matched({ name, field, match }: OwnRule): string {
  return `rule "${name}": ${field} matched ${match.startsWith('/') ? match : `"${match}"`}`
}

function outcome({ reason, class: class_ }: OwnRule): string {
  return [reason && `reason ${reason}`, class_ && `class ${class_}`].filter(Boolean).join(', ')
}

function isOfRecipients({ field }: OwnRule): boolean {
  return field === 'diagnostic' || field === 'status'
}

/**
 * A text to search: whole for expressions, folded for plain text. It is folded when first needed.
 */
interface Text {
  whole: string
  folded(): string
}

function finds(pattern: Pattern, text: Text): boolean {
  switch (pattern.kind) {
    case 'text':
      return text.folded().includes(pattern.text)
    case 'expression':
      return pattern.finds(text.whole)
    case 'broken':
      return false
  }
}

// A rule for `5.1` matches 5.1.1 and 5.1.10; a rule for `5.1.1` matches only the former.
function isStatus({ pattern }: ReadyRule, status: string): boolean {
  if (pattern.kind !== 'text') return status !== '' && finds(pattern, plainly(status))
  return status === pattern.text || status.startsWith(`${pattern.text}.`)
}

function fieldTexts(report: Report, { recipients }: Verdict): (field: string) => Text {
  const known = new Map<string, Text>()
  return (field) => {
    const text = known.get(field) ?? plainly(wholeOf(field, report, recipients))
    known.set(field, text)
    return text
  }
}

function wholeOf(field: string, { headers, text }: Report, recipients: Recipient[]): string {
  if (field === 'body') return text
  if (field === 'any') {
    const fields = headers.map(({ name, value }) => `${name}: ${value}`)
    return [...fields, text, ...recipients.map(({ diagnostic }) => diagnostic)].join('\n')
  }
  const name = field.replace(/^header:/, '').toLowerCase()
  const values = headers.filter((header) => header.name === name).map(({ value }) => value)
  return values.join('\n')
}

function plainly(whole: string): Text {
  let folded: string | undefined
  return {
    whole,
    folded() {
      folded ??= plain(whole)
      return folded
    },
  }
}

function plain(text: string): string {
  return fold(text).replace(/\s+/g, ' ')
}
