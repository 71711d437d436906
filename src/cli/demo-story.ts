// Writes what the demo prints: for each returned mail, what came in and what the webhook was called
// with.
import { firstMail } from '../admin/first-mail.ts'
import type { EventType } from '../event.ts'
import type { Sample } from './demo-mail.ts'
import type { ReceivedCall } from './demo-receiver.ts'
import type { Io } from './io.ts'
import { layOut, printable } from './table.ts'

export interface Addresses {
  smtp: string
  /** The URL of the admin listener. */
  admin: string
  webhook: string
  directory: string
}

/** What happened to one sample. */
export interface Played {
  sample: Sample
  id: string
  /** The return address. */
  address: string
  subject: string
  sizeBytes: number
  /** The SMTP reply, and how long the mail took to be safe. */
  reply: string
  tookMs: number
}

export function introduction({ smtp, admin, webhook, directory }: Addresses, io: Io): string {
  const rows = [
    ['  SMTP', smtp, 'returned mail comes in here'],
    ['  webhook', webhook, 'a receiver in the place of your application'],
    ['  admin', admin, 'the HTTP API and the dashboard'],
    ['  files', directory, 'configuration and database'],
  ]
  return `${io.style('bold', 'Retour, all of it, on this machine')}\n\n${layOut(rows)}\n`
}

/** The story of one sample, from message to calls. */
export function story(number: number, played: Played, calls: ReceivedCall[], io: Io): string {
  const { sample, id, address, subject, sizeBytes, reply, tookMs } = played
  const rows = [
    ['   you send', `to ${sample.recipient}, tag ${sample.tag}; message id ${id}`],
    ['', `envelope sender ${address}`],
    ['   comes back', `"${subject}" (${sizeBytes} bytes) to that address`],
    ['', io.style('dim', `answered ${reply} after ${tookMs.toFixed(0)} ms: it is on the disk`)],
  ]
  const heading = io.style('bold', `${number}  ${sample.title}`)
  const blocks = calls.map((call) => callText(call, io)).join('')
  return `\n${heading}\n${layOut(rows)}\n${blocks}${sample.note === undefined ? '' : `   ${sample.note}\n`}`
}

const meanings: Record<EventType, string> = {
  bounce: 'every mail that comes back',
  failure: 'a standard report says that a recipient failed',
  response: 'a machine or a person answered',
  abuse: 'somebody complained',
  attempt: 'a mail is offered to a server',
  delivery: 'a server accepted a mail',
  suppression: 'an address was added to the suppression list, or removed',
}

/** A webhook call as a block of facts. */
export function callText({ type, data, isSigned }: ReceivedCall, io: Io): string {
  const { recipient, tags, kind, standard, reason, code, extended, description } = data
  const isFailure = type === 'failure'
  const facts = [
    ['id', data.id],
    ['recipient', recipient],
    ['tags', tags.join(', ')],
    ['kind', isFailure ? '' : kind],
    ['standard', isFailure ? '' : (standard ?? 'none, read from the text')],
    ['auto-reply', data.auto_reply ?? ''],
    ['away until', data.until ?? ''],
    ['feedback', data.feedback_type ?? ''],
    ['reason', reason === null || reason === 'undefined' ? '' : `${reason} (${data.class})`],
    ['code', isFailure ? `${code ?? ''} ${extended ?? ''}`.trim() : ''],
    ['description', description ?? ''],
    ['signature', isSigned ? '' : io.style('red', 'WRONG')],
  ].filter(([, fact]) => fact !== '')
  const lines = facts.map(
    ([name = '', fact = '']) => io.style('dim', name.padEnd(FACT_WIDTH)) + printable(fact),
  )
  const heading = `${LABEL}${io.style('cyan', type.padEnd(TYPE_WIDTH))}${meanings[type]}`
  const indent = ' '.repeat(LABEL.length + TYPE_WIDTH)
  return `${[heading, ...lines.map((line) => indent + line)].join('\n')}\n`
}

const LABEL = '   we call     '
const TYPE_WIDTH = 'response  '.length
const FACT_WIDTH = 'description  '.length

export function outcome(count: number, io: Io): string {
  const good = io.style('green', `${count} calls, as many as expected, each with a good signature.`)
  return `\n${good}\n`
}

/** Says what one can do while the demo runs. */
export function invitation({ smtp, admin }: Addresses, played: Played[], io: Io): string {
  const [first] = played
  if (first === undefined) return ''
  return `
Dashboard  ${io.style('bold', `${admin}/`)}
Its first message  curl ${admin}/v1/messages/${first.id}

Mail something yourself, its calls appear here:
  ${firstMail(smtp, first.address)}

Ctrl-C ends the demo and removes its files.
`
}
