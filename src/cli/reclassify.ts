// retour reclassify: judges stored mail by today's rules, and shows what changes. Works on the
// database itself, with or without a running daemon.
import { recognise } from '../address/resolve.ts'
import { subscribers } from '../calls.ts'
import { readyRules } from '../classify/own-rules.ts'
import type { Config } from '../config.ts'
import type { Kind, Verdict } from '../event.ts'
import { logTime } from '../instant.ts'
import { differences, type Reclassified, reclassify } from '../reclassify.ts'
import { databaseIn } from '../store/file.ts'
import { openStore, type Store } from '../store/open.ts'
import { openForReading } from '../store/read.ts'
import { command, UsageError } from './command.ts'
import { configFlag, openConfig } from './config-file.ts'
import { orProblem } from './file-problem.ts'
import { periodMs } from './instant.ts'
import type { Io } from './io.ts'
import { asJson, count, layOut, printable } from './table.ts'

export const reclassifyCommand = command({
  name: 'reclassify',
  about: "Judges stored mail again by today's rules and shows what changes.",
  flags: {
    ...configFlag,
    from: {
      value: 'TIME',
      isNeeded: true,
      about: 'came from this time: 2026-11-01 or RFC 3339, UTC',
    },
    to: { value: 'TIME', about: 'came before this time; default now' },
    'dry-run': { about: 'change nothing, show only' },
    call: { about: 'call webhooks for failures, responses and complaints that are new' },
    json: { about: 'one JSON line a mail that changes' },
  },
  examples: [
    'retour reclassify --from 2026-11-01 --dry-run',
    'retour reclassify --from 2026-11-01 --to 2026-11-08 --call',
  ],
  notes:
    'Corrected are the verdict of a bounce, its failures, and the totals that counted them; the subject ' +
    'of the mail itself, which older versions did not keep, is filled in. A failure that follows ' +
    'now, by the rules or by failures.nonstandard, is added as of the time at which the mail came. One ' +
    'that would not follow any more is shown and stays: it has been told. The message and recipient ' +
    'that a mail belongs to and the suppression list stay too. Mail whose raw form has expired is left ' +
    'alone.\n' +
    'A running daemon makes the calls within a minute; bounces are not called for again.',
  async run({ values }, io) {
    if (values.from === undefined) throw new UsageError('--from TIME is missing')
    if (values.call && values['dry-run']) throw new UsageError('--call or --dry-run, not both')
    // So that mail of this very millisecond counts too.
    const [fromMs, toMs] = periodMs(values.from, values.to, Date.now() + 1)
    const config = openConfig(values.config)
    const store = orProblem(() => open(config.dataDir))
    try {
      const steps = reclassify(
        {
          store,
          rules: readyRules(config.rule),
          nonstandard: config.failures.nonstandard,
          isFixed: (address) => isFixed(address, config),
          ...(values.call && { subscribers: (event) => subscribers(config.webhook, event) }),
          keep: !values['dry-run'],
          now: Date.now,
        },
        { fromMs, toMs },
      )
      await show(steps, { json: values.json === true, dry: values['dry-run'] === true }, io)
    } finally {
      io.progress('')
      await store.close()
    }
    return 0
  },
})

function open(dataDir: string): Store {
  const file = databaseIn(dataDir)
  // Opening a store migrates it to this program's schema, which must not happen while an older
  // daemon runs. This fails if the schema is another.
  openForReading(file)[Symbol.dispose]()
  return openStore(file)
}

/** Whether it is a fixed address by today's configuration; any other stands for one recipient. */
function isFixed(returnAddress: string, { returnPath }: Config): boolean {
  const told = recognise(returnAddress, returnPath, Date.now())
  return told.kind === 'ours' && told.value.kind === 'fixed'
}

async function show(
  steps: ReturnType<typeof reclassify>,
  { json, dry }: { json: boolean; dry: boolean },
  io: Io,
): Promise<void> {
  const sums = { ...noSums }
  const moves = new Map<string, number>()
  for await (const { looked, expired, changes, subjects, atMs } of steps) {
    sums.looked += looked
    sums.expired += expired
    sums.changed += changes.length
    sums.subjects += subjects.length
    for (const change of changes) {
      sums.added += change.added.length
      sums.corrected += change.changed.length
      sums.stale += change.stale.length
      sums.calls += change.calls.length
      const move = moveOf(change)
      moves.set(move, (moves.get(move) ?? 0) + 1)
    }
    io.progress('')
    const lines = changes.map((change) => (json ? jsonLine(change) : textLine(change, io)))
    if (lines.length > 0) await io.out(`${lines.join('\n')}\n`)
    io.progress(`${sums.looked} looked at, ${sums.changed} changed, up to ${logTime(atMs)}Z`)
  }
  io.progress('')
  if (!json) await io.out(summary(sums, moves, dry))
}

const noSums = {
  looked: 0,
  expired: 0,
  changed: 0,
  subjects: 0,
  added: 0,
  corrected: 0,
  stale: 0,
  calls: 0,
}

function summary(sums: typeof noSums, moves: ReadonlyMap<string, number>, dry: boolean): string {
  const rows = [...moves].sort(([, a], [, b]) => b - a).map(([move, n]) => [`  ${n}`, move])
  const failures = [
    [sums.added, 'added'],
    [sums.corrected, 'corrected'],
    [sums.stale, 'would not follow any more and stay'],
  ] as const
  const told = failures.filter(([n]) => n > 0).map(([n, what]) => `${n} ${what}`)
  const lines = [
    `${count(sums.looked, 'bounce')} looked at, ${sums.changed} ${dry ? 'would change' : 'changed'}`,
    ...(sums.expired > 0 ? [`${sums.expired} left alone: their raw mail has expired`] : []),
    ...(sums.subjects > 0 ? [`subjects of returned mail: ${sums.subjects} filled in`] : []),
    ...(told.length > 0 ? [`failures: ${told.join(', ')}`] : []),
    ...(sums.calls > 0 ? [`webhook calls: ${sums.calls}`] : []),
  ]
  return `${rows.length > 0 ? `\n${layOut(rows)}\n` : ''}${lines.join('\n')}\n`
}

function textLine(change: Reclassified, io: Io): string {
  const { bounce, added, stale } = change
  const notes = [
    ...added.map(({ recipient }) => `failure of ${recipient} added`),
    ...stale.map(({ recipient }) => `failure of ${recipient} stays`),
  ]
  const text = [bounce.recipient || bounce.returnAddress, moveOf(change), ...notes].map(printable)
  return `${logTime(bounce.receivedMs)}Z  ${io.style('dim', bounce.id)}  ${text.join('  ')}`
}

/**
 * What changes: `unknown → failure user-unknown (hard)`; if that is the same, the fields that
 * differ, if any.
 */
function moveOf({ bounce, verdict }: Reclassified): string {
  const [before, after] = [inWords(bounce.verdict), inWords(verdict)]
  if (before !== after) return `${before} → ${after}`
  const fields = differences(bounce.verdict, verdict).map(word)
  return fields.length > 0 ? `${after}: other ${fields.join(', ')}` : after
}

function inWords({ kind, autoReply, feedbackType, recipients: [first] }: Verdict): string {
  const detail = detailKinds.includes(kind) ? first : undefined
  const reason = detail && `${detail.reason} (${detail.class})`
  return [kind, autoReply, feedbackType, reason].filter((text) => text !== undefined).join(' ')
}

const detailKinds: Kind[] = ['failure', 'delay']

/** `autoReply` → `auto reply`. */
function word(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

function jsonLine({ bounce, verdict, added, changed, stale, calls }: Reclassified): string {
  const recipients = (rows: { recipient: string }[]) => rows.map(({ recipient }) => recipient)
  return asJson({
    id: bounce.id,
    received: new Date(bounce.receivedMs).toISOString(),
    message: bounce.messageId,
    recipient: bounce.recipient,
    differs: differences(bounce.verdict, verdict),
    before: bounce.verdict,
    after: verdict,
    failures: {
      added: recipients(added),
      corrected: recipients(changed),
      stale: recipients(stale),
    },
    calls: calls.map(({ id }) => id),
  })
}
