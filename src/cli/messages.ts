// retour messages show: prints everything that happened to one message, over the running daemon's
// HTTP API.
import type { Message } from '../admin/answers.ts'
import { ask, askFlags } from './ask.ts'
import { command, UsageError } from './command.ts'
import type { Io } from './io.ts'
import {
  callMoment,
  factsText,
  kindText,
  type Moment,
  said,
  storyText,
  triesText,
} from './story.ts'
import { printable } from './table.ts'

const showOne = command({
  name: 'messages show',
  about: 'Shows all that happened to a message, webhook calls included.',
  operands: 'ID',
  flags: askFlags,
  notes:
    'retour bounces list ADDRESS finds what came back; its bounces tell the id of their message.',
  examples: ['retour messages show 01k…'],
  async run({ values, operands: [id = ''] }, io) {
    if (id.includes('@')) {
      throw new UsageError(`${id} is no id: ask retour events, or retour bounces list, for it`)
    }
    const path = `/v1/messages/${encodeURIComponent(id)}`
    return ask({ path }, values, io, messageText)
  },
})

function messageText(message: Message, io: Io): string {
  const facts = factsText({
    message: message.id,
    recipient: message.recipient,
    envelope: message.envelope,
    tags: message.tags.join(', '),
    'message-id': message.message_id ?? '',
  })
  return `${facts}\n\n${storyText(momentsOf(message, io), io)}`
}

function momentsOf(message: Message, io: Io): Moment[] {
  const { attempt, queued, deliveries, bounces, failures, calls } = message
  const start = message.registered ? 'registered' : 'address minted, the message not registered'
  const sent = attempt === null ? [] : [moment(attempt.at, 'attempt', 'handed over for sending')]
  return [
    moment(message.created_at, 'message', start),
    ...sent,
    ...deliveries.map(({ id, at, to_ip, description }) =>
      moment(at, 'delivery', `taken by ${to_ip || 'the remote server'}: ${said(description)}`, id),
    ),
    ...bounces.map(({ id, received_at, kind, reason }) =>
      moment(received_at, 'bounce', kindText(kind, reason), id),
    ),
    ...failures.map(({ id, at, recipient, class: class_, description }) =>
      moment(at, 'failure', `${printable(recipient)}, ${class_}: ${said(description)}`, id),
    ),
    ...calls.map((call) => callMoment(call, io)),
    ...(queued === null ? [] : [nextTry(queued)]),
  ]
}

function nextTry({ due_at, tries, last_error }: NonNullable<Message['queued']>): Moment {
  // `tries` includes a try that is being made now.
  const before = due_at === null ? tries - 1 : tries
  const what = due_at === null ? 'being sent' : 'to be sent'
  const words = before > 0 ? `${what} again, after ${triesText(before)}` : what
  const why = last_error === '' ? '' : `: ${said(last_error)}`
  return moment(due_at ?? new Date().toISOString(), 'queue', words + why)
}

function moment(at: string, what: string, words: string, id = ''): Moment {
  return { at, what, words, id }
}

export const messages = [showOne]
