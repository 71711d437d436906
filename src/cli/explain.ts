// A verdict for a person: what the mail is, about whom, and which rules and fields decided.
import type { Class, Fault, Kind, ReportedRecipient, Verdict } from '../event.ts'
import type { Io } from './io.ts'
import { layOut, printable } from './table.ts'

const kindWords: Record<Kind, string> = {
  failure: 'the mail was not delivered',
  delay: 'delivery takes longer; the remote server is still trying',
  success: 'the mail was delivered, somebody asked to be told',
  'auto-reply': 'a machine answers for a person',
  abuse: 'a recipient complained, or a provider did for one',
  disposition: 'what became of the mail after delivery: read, deleted',
  challenge: 'the recipient wants a confirmation first',
  reply: 'a person answers',
  unknown: 'nothing that a rule knows',
}

const classWords: Record<Class, string> = {
  hard: 'the address is no good',
  soft: 'may work later',
  none: 'says nothing of the address',
}

const faultWords: Record<Fault, string> = {
  recipient: "the recipient's side",
  sender: "the sender's standing",
  content: 'what the mail held',
  policy: 'a policy on the way',
  network: 'the network or a server',
}

/** Several lines; nothing of the mail can move the cursor. */
export function explain(
  { file, number }: { file: string; number: number },
  verdict: Verdict,
  io: Io,
): string {
  const original = Object.entries(verdict.original ?? {})
  const facts = [
    ['kind', `${io.style('bold', verdict.kind)}, ${kindWords[verdict.kind]}`],
    ['standard', verdict.standard ?? 'none: read from headers and prose'],
    ['auto-reply', verdict.autoReply],
    ['until', verdict.until],
    ['complaint', verdict.feedbackType],
    ...original.map(([field, value]) => [`original ${words(field)}`, value && printable(value)]),
    ...verdict.recipients.flatMap((recipient) =>
      recipientLines(recipient, io).map((line, i) => [i === 0 ? 'recipient' : '', line]),
    ),
  ]
  const name = number === 1 ? file : `${file} (mail ${number})`
  return [
    io.style('bold', printable(name)),
    layOut(facts.flatMap(([fact = '', value]) => (value ? [[`  ${fact}`, value]] : []))),
    '  why',
    ...verdict.trace.map((line, i) => `    ${i + 1}. ${printable(line)}`),
    '',
  ].join('\n')
}

/** `messageId` → `message id`. */
function words(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

function recipientLines(told: ReportedRecipient, io: Io): string[] {
  const { recipient, action, reason, status, code, diagnostic } = told
  const style = told.class === 'hard' ? 'red' : 'yellow'
  const codes = [status, code === null ? '' : String(code)].filter((text) => text !== '').join(', ')
  const why =
    reason === 'undefined'
      ? 'for no reason that is told'
      : `${io.style(style, reason)}: ${told.class}, ${classWords[told.class]}; at fault: ${faultWords[told.fault]}`
  // What arrived needs no reason.
  const isTrouble = action === 'failed' || action === 'delayed'
  return [
    `${io.style('bold', printable(recipient))} ${action}${codes === '' ? '' : ` (${printable(codes)})`}`,
    ...(isTrouble ? [why] : []),
    ...(diagnostic === '' ? [] : [io.style('dim', `"${printable(diagnostic)}"`)]),
  ]
}
