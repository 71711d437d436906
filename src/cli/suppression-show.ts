// retour suppressions show: tells why an address is on the list, over the running daemon's HTTP
// API.
import { type Suppression, suppressionPath } from '../admin/answers.ts'
import { mustBeAddresses } from './addresses.ts'
import { ask, askFlags } from './ask.ts'
import { command } from './command.ts'
import { factsText, storyText } from './story.ts'
import { shortTime } from './table.ts'

export const showSuppression = command({
  name: 'suppressions show',
  about: 'Shows why an address is on the list, and which mails put it there.',
  operands: 'ADDRESS',
  count: [1, 1],
  flags: askFlags,
  notes: 'retour bounces show ID shows the mail, retour messages show ID the message.',
  examples: ['retour suppressions show alice@example.org'],
  async run({ values, operands: [address = ''] }, io) {
    mustBeAddresses([address])
    return ask({ path: suppressionPath(address) }, values, io, entryText)
  },
})

function entryText({ evidence, created_at, until, ...told }: Suppression): string {
  const facts = factsText({
    address: told.address,
    cause: told.cause,
    reason: told.reason,
    since: shortTime(created_at),
    until: until === null ? 'it is removed' : shortTime(until),
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
