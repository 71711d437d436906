// The mail that the demo sends to itself: four messages, and what comes back of each.
import type { EventType } from '../event.ts'
import { mailDate } from '../instant.ts'
import complaint from './demo-mail/complaint.eml' with { type: 'text' }
import failure from './demo-mail/failure.eml' with { type: 'text' }
import mailboxFull from './demo-mail/mailbox-full.eml' with { type: 'text' }
import vacation from './demo-mail/vacation.eml' with { type: 'text' }

const AWAY_MS = 14 * 86_400_000

export interface Sample {
  title: string
  /** The recipient of the original message. */
  recipient: string
  tag: string
  mail: string
  /** The envelope sender of what comes back; '' is the null sender. */
  mailFrom: string
  /** The events of the webhook calls that must follow, and no others. */
  expected: EventType[]
  /** An explanation for newcomers. */
  note?: string
}

export const samples: Sample[] = [
  {
    title: 'A standard bounce (RFC 3464): nobody there',
    recipient: 'anna@customer.example',
    tag: 'order',
    mail: failure,
    mailFrom: '',
    expected: ['bounce', 'failure'],
  },
  {
    title: 'An out-of-office reply',
    recipient: 'bram@customer.example',
    tag: 'order',
    mail: vacation,
    mailFrom: '',
    expected: ['bounce', 'response'],
    note: 'No failure: the mail did arrive.',
  },
  {
    title: 'A home-made "mailbox full", in no standard format',
    recipient: 'carla@customer.example',
    tag: 'order',
    mail: mailboxFull,
    mailFrom: 'postmaster@customer.example',
    expected: ['bounce'],
    note: 'No failure call: that takes a standard report, or failures.nonstandard = true.',
  },
  {
    title: 'A complaint (RFC 5965): somebody pressed "this is spam"',
    recipient: 'dirk@provider.example',
    tag: 'newsletter',
    mail: complaint,
    mailFrom: 'feedback@provider.example',
    expected: ['bounce', 'abuse'],
  },
]

interface Facts {
  id: string
  address: string
  messageId: string
}

/** The mail that comes back to `address`, with the line ends of mail. */
export function returnedMail({ mail, recipient }: Sample, facts: Facts, nowMs: number): Uint8Array {
  const values: Record<string, string> = {
    ...facts,
    recipient,
    date: mailDate(nowMs),
    until: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(nowMs + AWAY_MS),
  }
  const filled = mail.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
  return Buffer.from(filled.replace(/\r?\n/g, '\r\n'))
}
