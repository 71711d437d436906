// Describes each field of a webhook call. The payload itself decides which fields a call has and in
// which order: `webhook-document.ts` looks them up here by name. "''" is an empty text, for what is
// not known; in a form null is empty too.

import { type TSchema, Type } from '@sinclair/typebox'
import { t } from 'elysia'
import { classes, type EventType, kinds, reasonNames, suppressionCauses } from '../event.ts'
import { choice, orNull, text } from './fields.ts'
import { verdictWords } from './verdict-words.ts'
import { faultWords, standardWords } from './words.ts'

export const eventWords: Record<EventType, string> = {
  bounce: 'A mail came back, whatever it says',
  failure: 'A mail was not delivered: a report says so, or a server refused it',
  response: 'A program or a person answered',
  abuse: 'Somebody complained about a mail',
  attempt: 'A message was handed over to be sent',
  delivery: 'A remote server took a message',
  suppression: 'An address got on the suppression list, or off it',
}

const namesOf = <Name extends string>(words: Record<Name, unknown>) => Object.keys(words) as Name[]

const reason = choice(reasonNames, { description: verdictWords.reason })
const classOf = choice(classes, { description: verdictWords.class })
const fault = choice(namesOf(faultWords), { description: verdictWords.fault })
const status = text(verdictWords.status)
const code = orNull(Type.Integer(), verdictWords.code)
const ip = (whose: string) => text(`IP address of the ${whose} server; '' when unknown.`)

const reported = t.Object({
  recipient: text(verdictWords.reportedRecipient),
  action: choice(['failed', 'delayed', 'delivered', 'relayed', 'expanded'], {
    description: verdictWords.reportedAction,
  }),
  status,
  code,
  diagnostic: text(verdictWords.diagnostic),
  reason,
  class: classOf,
  fault,
  member: t.Optional(text(verdictWords.member)),
  original: t.Optional(text(verdictWords.original)),
})

/** A field about the first recipient of a report that failed. */
const leading = (one: TSchema) => {
  const whose = 'Of the first recipient that failed, else of the first; null when there is none.'
  return orNull(one, `${one.description} ${whose}`)
}

/** The fields by name, as they are for all events that are not in `own`. */
const common: Record<string, TSchema> = {
  id: text("Id of the message; '' when unknown."),
  bounce_id: text('Id of the mail that came back: GET /v1/bounces/{id}.'),
  delivery_id: text('Id of the delivery.'),
  change_id: text('Id of this change of the list.'),
  timestamp: text('When it happened: YYYY-MM-DD HH:MM:SS, UTC.'),
  time: Type.Integer({ description: 'The same in Unix seconds.' }),
  recipient: text("Who the message was sent to; '' when unknown."),
  envelope: text("The sender's own envelope address when known, else the return address."),
  tags: t.Array(t.String(), { description: "The message's tags; a form has a field for each." }),
  mime: text(
    'The returned mail itself, byte for byte, whatever its charset; empty once it expired.',
  ),
  mime_base64: text('The returned mail itself; absent with mime = false, empty once it expired.'),
  mime_expired: t.Literal(true, { description: 'Only where log.mime_retention_days are over.' }),
  emailfrom: text("Envelope sender of the complaint; '' for the null sender."),
  kind: choice(kinds, { description: verdictWords.kind }),
  standard: orNull(choice(namesOf(standardWords)), verdictWords.standard),
  reason: leading(reason),
  class: leading(classOf),
  fault: leading(fault),
  recipients: t.Array(reported, { description: verdictWords.recipients }),
  auto_reply: orNull(choice(['vacation', 'ticket', 'other']), verdictWords.autoReply),
  until: orNull(t.String({ format: 'date' }), verdictWords.until),
  feedback_type: orNull(t.String(), verdictWords.feedbackType),
  message_id: orNull(t.String(), 'Message-ID of the original mail, where quoted or known.'),
  subject: orNull(t.String(), 'Subject of the original mail, where quoted or known.'),
  from: orNull(t.String(), 'From of the original mail, where quoted.'),
  date: orNull(t.String(), 'Date of the original mail, where quoted, as it stands there.'),
  trace: t.Array(t.String(), { description: verdictWords.trace }),
  code,
  extended: status,
  description: text(verdictWords.description),
  attempt: Type.Integer({ description: 'Number of the try that succeeded, from 0.' }),
  properties: t.Record(t.String(), t.Union([t.String(), t.Number()]), {
    description:
      'user, ip, via, size_bytes, subject and message_id, as far as they are known; in a form as JSON.',
  }),
}

/** The fields that mean something else for an event. */
const own: Partial<Record<EventType, Record<string, TSchema>>> = {
  failure: {
    bounce_id: orNull(t.String(), 'Id of the mail that reported it; null for an SMTP refusal.'),
    action: choice(['failed', 'failure'], { description: verdictWords.action }),
    state: text(verdictWords.state),
    // These are about the failure's own recipient, who need not be the first of the report.
    reason,
    class: classOf,
    fault,
  },
  delivery: { from: ip('sending'), to: ip('remote') },
  suppression: {
    action: choice(['added', 'removed']),
    cause: choice(suppressionCauses, { description: 'Why the address is on the list.' }),
    reason: orNull(reason, 'Why mail failed; null where none did.'),
    class: classOf,
    description: text("What the remote server said, or an operator's note."),
  },
}

/** Throws for a field that is not described. */
export function fieldOf(event: EventType, name: string): TSchema {
  if (name === 'type') return t.Literal(event, { description: 'The event.' })
  const schema = own[event]?.[name] ?? common[name]
  if (schema === undefined) throw new Error(`webhook field ${event}.${name} is not described`)
  return schema
}
