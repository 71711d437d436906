// Explains a verdict to a person who has never seen the code: what the mail says, about whom, what
// to do about the address, which mail it is about, and which rules and fields decided.
import { classWords, faultWords, kindWords, reasonWords, standardWords } from '../admin/words.ts'
import { statusCodes } from '../classify/rules/reason/status-codes.ts'
import {
  type Fault,
  type Kind,
  mildFeedback,
  type OriginalMessage,
  type ReportedRecipient,
  type Verdict,
} from '../event.ts'
import type { Io } from './io.ts'
import { layOut, printable } from './table.ts'

/** What to do about an address that failed and is not known to be invalid. */
const faultAdvice: Record<Fault, string> = {
  recipient: 'keep it for now; give it up when this goes on',
  sender: 'keep it; look at the sending server, its name and its reputation',
  content: 'keep it; look at what is in the mail',
  policy: 'keep it; look at how the mail is sent',
  network: 'keep it; try again later',
}

/** What to do about an address that answered. */
const kindAdvice: Record<Kind, string> = {
  failure: 'keep it: this recipient got the mail',
  delay: 'keep it: this recipient got the mail',
  success: 'keep it: mail arrives there',
  'auto-reply': 'keep it: mail arrives there',
  abuse: 'do not mail it again: somebody complained',
  disposition: 'keep it: mail arrives there',
  challenge: 'keep it; somebody has to confirm, or the mail is not delivered',
  reply: 'keep it: mail arrives there',
  unknown: 'keep it',
}

const answerWords: Record<NonNullable<Verdict['autoReply']>, string> = {
  vacation: 'The recipient is away.',
  ticket: 'A ticket system has taken it in.',
  other: '',
}

const originalWords: Record<keyof OriginalMessage, string> = {
  messageId: 'Message-ID',
  subject: 'subject',
  from: 'from',
  to: 'to',
  date: 'date',
  retourId: 'id at Retour',
  envelopeId: 'envelope id',
}

/** A mail in a file; `number` is its place there, from 1 on. */
interface Place {
  file: string
  number: number
}

/** The name of a mail. The first has the name of the file, as most files have one mail. */
export function nameOf({ file, number }: Place): string {
  return printable(number === 1 ? file : `${file} (mail ${number})`)
}

/** The explanation in several lines. Nothing in the mail can move the cursor. */
export function explain(place: Place, verdict: Verdict, io: Io): string {
  const original = Object.entries(originalWords).flatMap(([key, label]) => {
    const value = verdict.original?.[key as keyof OriginalMessage]
    return value ? [[label, printable(value)]] : []
  })
  return [
    io.style('bold', nameOf(place)),
    ...sentences(verdict).map((sentence) => `  ${sentence}`),
    ...verdict.recipients.flatMap((recipient) => [
      '',
      `  ${io.style('bold', printable(recipient.recipient))}`,
      facts(recipientFacts(recipient, verdict, io)),
    ]),
    ...(original.length > 0 ? ['', '  The mail that it is about', facts(original)] : []),
    '',
    '  How this was decided',
    ...verdict.trace.map((line, i) => `    ${i + 1}. ${printable(line)}`),
    '',
  ].join('\n')
}

function facts(rows: string[][]): string {
  return layOut(rows.map(([label = '', value = '']) => [`    ${label}`, value]))
}

function sentences({ kind, standard, autoReply, until, feedbackType }: Verdict): string[] {
  const told = [
    `${kind}: ${kindWords[kind]}`,
    autoReply && answerWords[autoReply],
    until && `Until ${until}.`,
    feedbackType && `Type of complaint: ${printable(feedbackType)}.`,
  ]
  const form =
    standard === null
      ? kind !== 'unknown' &&
        'It follows no standard: this was read from its headers and its words.'
      : `It is ${standardWords[standard]}.`
  return [told.filter(Boolean).join(' '), form].filter((line) => line !== false)
}

function recipientFacts(told: ReportedRecipient, verdict: Verdict, io: Io): string[][] {
  const { action, reason, diagnostic } = told
  const isTrouble = action === 'failed' || action === 'delayed'
  return [
    ['outcome', [action, ...codes(told)].join(', ')],
    ...(told.original === undefined ? [] : [['sent to', printable(told.original)]]),
    ...(told.member === undefined ? [] : [['led to', printable(told.member)]]),
    ...(isTrouble
      ? [
          [
            'reason',
            reason === 'undefined' ? reasonWords[reason] : `${reason}: ${reasonWords[reason]}`,
          ],
          ['fault', faultWords[told.fault]],
        ]
      : []),
    ['address', isTrouble ? addressWords(told, io) : ofAnswer(verdict)],
    ...(diagnostic === '' ? [] : [['they said', io.style('dim', `"${printable(diagnostic)}"`)]]),
  ]
}

function codes({ status, code }: ReportedRecipient): string[] {
  const meaning = statusCodes[status.slice('5.'.length)]?.meaning
  return [
    ...(status === '' ? [] : [`status ${printable(status)}${meaning ? ` (${meaning})` : ''}`]),
    ...(code === null ? [] : [`SMTP reply ${code}`]),
  ]
}

function addressWords({ action, class: class_, fault }: ReportedRecipient, io: Io): string {
  const words = `${class_}, ${classWords[class_]}`
  if (action === 'delayed') return `${words}: keep it; the server still tries`
  if (class_ === 'hard') return `${io.style('red', words)}: do not mail it again`
  return `${io.style('yellow', words)}: ${faultAdvice[fault]}`
}

function ofAnswer({ kind, feedbackType = '' }: Verdict): string {
  return kind === 'abuse' && mildFeedback.includes(feedbackType)
    ? 'keep it: this is no wish to get no mail'
    : kindAdvice[kind]
}
