// retour suppressions show: why an address is on the list, over the running daemon's HTTP API.
import { mustBeAddresses } from './addresses.ts'
import { ask } from './ask.ts'
import { command } from './command.ts'
import { configFlag } from './config-file.ts'
import { factsText, storyText } from './story.ts'
import { shortTime } from './table.ts'

/** An entry as the API shows it. */
interface Entry {
  address: string
  cause: string
  reason: string
  note: string
  created_at: string
  until: string | null
  evidence: { sign: string; reason: string; at: string; message: string; bounce: string | null }[]
}

export const showSuppression = command({
  name: 'suppressions show',
  about: 'Tells why an address is on the list, and which mails put it there.',
  operands: 'ADDRESS',
  count: [1, 1],
  flags: {
    ...configFlag,
    json: { type: 'boolean', about: 'JSON, as the API answers' },
  },
  notes: 'retour bounces show ID tells of the mail, retour messages show ID of the message.',
  examples: ['retour suppressions show alice@example.org'],
  async run({ values: { config, json }, operands: [address = ''] }, io) {
    mustBeAddresses([address])
    const path = `/v1/suppressions/${encodeURIComponent(address)}`
    return ask({ path }, config, io, (body) =>
      json ? JSON.stringify(body) : entryText(body as Entry),
    )
  },
})

function entryText({ evidence, created_at, until, ...told }: Entry): string {
  const facts = factsText({
    address: told.address,
    cause: told.cause,
    reason: told.reason,
    since: shortTime(created_at),
    until: until === null ? 'for good' : shortTime(until),
    note: told.note,
  })
  const signs = evidence.map(({ sign, reason, at, message, bounce }) => ({
    at,
    what: reason === '' ? sign : `${sign}, ${reason}`,
    words: message === '' ? '' : `message ${message}`,
    id: bounce === null ? 'SMTP answer' : `bounce ${bounce}`,
  }))
  return signs.length === 0 ? facts : `${facts}\n\n${storyText(signs)}`
}
