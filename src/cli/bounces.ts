// retour bounces list|show: the mail that came back, over the running daemon's HTTP API.
import type { Bounce, Call, FoundBounce } from '../admin/answers.ts'
import { type Config, camelCase } from '../config.ts'
import { kinds, reasonNames, type Verdict } from '../event.ts'
import { answerTo, askFlags, askPage, pageFlags, queryOf, readable } from './ask.ts'
import { command, UsageError } from './command.ts'
import { openParts } from './config-file.ts'
import { explain } from './explain.ts'
import { apiTime } from './instant.ts'
import type { Io } from './io.ts'
import { callMoment, factsText, reasonText, storyText } from './story.ts'
import { asJson, clipped, printable, shortTime, table } from './table.ts'

/** Calls are looked for of so many failures of a mail, which seldom has more than one. */
const FAILURES_MAX = 20

const list = command({
  name: 'bounces list',
  about: 'Finds mail that came back, newest first.',
  operands: '[WHAT]',
  flags: {
    ...askFlags,
    kind: { value: 'KIND', choices: kinds, about: 'only of this kind: failure, auto-reply, …' },
    reason: {
      value: 'REASON',
      choices: reasonNames,
      about: 'only for this reason: user-unknown, …',
    },
    tag: { value: 'TAG', about: 'only of messages with this tag' },
    from: { value: 'TIME', about: 'received from this time: 2026-11-01 or RFC 3339, UTC' },
    to: { value: 'TIME', about: 'received before this time' },
    ...pageFlags('bounces'),
  },
  notes:
    'WHAT is an address, a domain, an id or return address, a registered Message-ID, a kind, a reason ' +
    'or a tag, and is read as what it looks like. The subject is that of the original mail; where the ' +
    'returned mail does not quote it, its own stands there behind "returned as:".',
  examples: [
    'retour bounces list alice@example.org',
    'retour bounces list example.org --kind failure --from 2026-11-01',
  ],
  async run(given, io) {
    const { from, to } = given.values
    const period = { from: apiTime('--from', from), to: apiTime('--to', to) }
    return askPage('bounces', given, io, listText, period)
  },
})

const showOne = command({
  name: 'bounces show',
  about: 'Shows what a returned mail means, why, and its webhook calls.',
  operands: 'ID',
  flags: {
    ...askFlags,
    mime: { about: 'the mail itself, byte for byte' },
  },
  examples: [
    'retour bounces show 01k…',
    'retour bounces show 01k… --mime > returned.eml',
    'retour bounces show 01k… --mime | retour classify --explain -',
  ],
  async run({ values, operands: [id = ''] }, io) {
    if (id.includes('@')) throw new UsageError(`${id} is an address: ask retour bounces list ${id}`)
    if (values.mime && values.json) throw new UsageError('give --json or --mime, not both')
    const config = openParts(values.config, 'admin')
    const path = `/v1/bounces/${encodeURIComponent(id)}`
    if (values.mime) {
      await io.out(await answerTo<Uint8Array>(config, { path: `${path}/mime`, answer: 'bytes' }))
      return 0
    }
    const bounce = await answerTo<Bounce>(config, { path })
    const calls = values.json ? [] : await callsOf(bounce, config)
    const text = values.json ? asJson(bounce) : readable(() => bounceText(bounce, calls, io))
    await io.out(`${text}\n`)
    return 0
  },
})

/** The calls of a bounce and of each of its failures, the oldest first. */
async function callsOf({ id, failures }: Bounce, config: Pick<Config, 'admin'>): Promise<Call[]> {
  const calls: Call[] = []
  for (const subject of [id, ...failures.slice(0, FAILURES_MAX).map((failure) => failure.id)]) {
    const path = `/v1/calls${queryOf({ subject })}`
    const page = await answerTo<{ calls: Call[] }>(config, { path })
    calls.push(...page.calls.toReversed())
  }
  return calls
}

const NOTHING = 'no bounces; mail that was refused when it was sent is in retour events ADDRESS'

interface Found {
  bounces: FoundBounce[]
  next: string | null
}

function listText({ bounces, next }: Found, io: Io): string {
  // A search for something rare stops after a number of rows, and then has a next page.
  if (bounces.length === 0) return next === null ? NOTHING : 'none among the newest'
  const head = ['id', 'received', 'kind', 'reason', 'recipient', 'tags', 'subject']
  const rows = bounces.map(({ id, received_at, kind, reason, recipient, tags, ...rest }) => [
    id,
    shortTime(received_at),
    kind,
    reasonText(reason),
    printable(recipient) || 'unknown',
    printable(tags.join(', ')),
    clipped(subjectText(rest)),
  ])
  return table(head, rows, io)
}

function subjectText({ subject, mail_subject }: Pick<FoundBounce, 'subject' | 'mail_subject'>) {
  return subject || (mail_subject && `returned as: ${mail_subject}`)
}

function bounceText(bounce: Bounce, calls: Call[], io: Io): string {
  const { peer, failures, return_address, envelope } = bounce
  const facts = factsText({
    bounce: bounce.id,
    received: `${shortTime(bounce.received_at)} from ${peer.ip || 'this machine'} over ${peer.via}`,
    recipient: bounce.recipient || 'unknown',
    message: bounce.message,
    'came to': return_address,
    'sent by': bounce.from || '<> (the null sender)',
    'returned as': bounce.mail_subject,
    envelope: envelope === return_address ? '' : envelope,
    tags: bounce.tags.join(', '),
    failures: failures.map(({ recipient }) => recipient).join(', ') || noFailure(bounce),
  })
  const told = storyText(
    calls.map((call) => callMoment(call, io)),
    io,
  )
  return [
    facts,
    '',
    explain({ file: 'What it says', number: 1 }, verdictOf(bounce), io),
    io.style('bold', 'Webhook calls'),
    calls.length === 0 ? 'none' : told,
  ].join('\n')
}

/** Says why a mail that reports a failure is not in the failure log. */
function noFailure({ kind, verdict }: Bounce): string {
  const isHomeMade = kind === 'failure' && verdict.standard === null
  return isHomeMade ? 'none logged: in no standard format, see failures.nonstandard' : 'none logged'
}

function verdictOf({ verdict }: Bounce): Verdict {
  const { auto_reply, feedback_type, original, ...rest } = verdict
  return {
    ...rest,
    ...(auto_reply === undefined ? {} : { autoReply: auto_reply }),
    ...(feedback_type === undefined ? {} : { feedbackType: feedback_type }),
    ...(original === undefined ? {} : { original: camelCased(original) }),
  }
}

function camelCased(fields: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [camelCase(key), value]))
}

export const bounces = [list, showOne]
