// retour classify: tells what returned mail means, without the daemon. Reads files, mboxes,
// directories and stdin, one mail after the other. A file that cannot be read is reported on
// stderr, and the others are read all the same.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { classify } from '../classify/classify.ts'
import { type OwnRules, readyRules } from '../classify/own-rules.ts'
import type { Verdict } from '../event.ts'
import { parseReport } from '../mail/message.ts'
import { command, UsageError } from './command.ts'
import { openConfig } from './config-file.ts'
import { explain, nameOf } from './explain.ts'
import { fileProblem } from './file-problem.ts'
import type { Io } from './io.ts'
import { mails } from './mbox.ts'
import { asJson, printable } from './table.ts'

/** A larger file is not read, as it would be in memory as a whole. */
const FILE_MAX_BYTES = 1024 ** 3
const STDIN = '-'

interface Mail {
  file: string
  /** The place of the mail in the file, from 1 on. */
  number: number
  raw: Uint8Array
}

export const classifyCommand = command({
  name: 'classify',
  about: 'Shows what returned mail means, offline.',
  operands: 'FILE… | DIR | -',
  flags: {
    json: { about: 'one JSON line a mail' },
    explain: { about: 'the verdict in full and what decided it' },
    config: { value: 'FILE', about: 'a configuration whose [[rule]]s count too' },
  },
  examples: [
    'retour classify bounce.eml',
    'retour classify --explain bounce.eml',
    'retour classify --json mailbox.mbox Maildir/new | jq .kind',
    'retour classify --config retour.toml --explain bounce.eml',
  ],
  notes:
    'A file is one mail (.eml) or an mbox of many. A directory is read with everything below it.',
  async run({ values, operands }, io) {
    if (values.json && values.explain) throw new UsageError('--json or --explain, not both')
    const show = values.json ? jsonLine : values.explain ? explain : textLine
    const rules = readyRules(values.config === undefined ? [] : openConfig(values.config).rule)
    const kinds = new Map<string, number>()
    let exit = 0
    let count = 0
    const trouble: Trouble = (file, error) => {
      exit = io.problem(`${file}: ${fileProblem(error)}`)
    }
    for await (const mail of readMails(operands, io, trouble)) {
      io.progress(`${++count} ${printable(mail.file)}`)
      const verdict = await verdictOf(mail, rules, trouble)
      if (verdict === null) continue
      kinds.set(verdict.kind, (kinds.get(verdict.kind) ?? 0) + 1)
      io.progress('')
      await io.out(`${show(mail, verdict, io)}\n`)
    }
    io.progress('')
    if (count === 0 && exit === 0)
      return io.problem(`${operands.join(', ')}: there is no mail in it`)
    if (!values.json && count > 1) await io.out(`\n${summary(count, kinds)}\n`)
    return exit
  },
})

type Trouble = (file: string, error: unknown) => void

/** Null if it threw, which is reported: neither step does, unless it has a bug. */
async function verdictOf(
  { file, raw }: Mail,
  rules: OwnRules,
  trouble: Trouble,
): Promise<Verdict | null> {
  try {
    return classify(await parseReport(raw), rules)
  } catch (error) {
    trouble(file, error)
    return null
  }
}

async function* readMails(operands: string[], io: Io, trouble: Trouble): AsyncGenerator<Mail> {
  for (const file of operands.flatMap((operand) => filesOf(operand, trouble))) {
    try {
      let number = 1
      const bytes = file === STDIN ? await io.stdin(FILE_MAX_BYTES) : await readWhole(file)
      for (const raw of mails(bytes)) yield { file, number: number++, raw }
    } catch (error) {
      trouble(file, error)
    }
  }
}

async function readWhole(file: string): Promise<Uint8Array> {
  const { size } = statSync(file)
  if (size > FILE_MAX_BYTES) throw new Error(`has more than ${FILE_MAX_BYTES} bytes`)
  return Bun.file(file).bytes()
}

/**
 * The file itself, or all files in a directory and below it. Names that start with a dot are
 * skipped, except the folders of a Maildir, which have a `cur` of their own (Maildir++).
 */
function filesOf(operand: string, trouble: Trouble): string[] {
  if (operand === STDIN) return [STDIN]
  try {
    if (!statSync(operand).isDirectory()) return [operand]
    return readdirSync(operand, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.') || existsSync(join(operand, name, 'cur')))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const path = join(operand, entry.name)
        if (entry.isDirectory()) return filesOf(path, trouble)
        return entry.isFile() || (entry.isSymbolicLink() && isNoDirectory(path)) ? [path] : []
      })
  } catch (error) {
    trouble(operand, error)
    return []
  }
}

/** Links to directories are not followed: they may form a loop. A broken one fails when read. */
function isNoDirectory(link: string): boolean {
  try {
    return statSync(link).isFile()
  } catch {
    return true
  }
}

/** A verdict as a line of JSON with all keys; those without a value are null. */
function jsonLine({ file }: Mail, verdict: Verdict): string {
  const { kind, standard, recipients, trace } = verdict
  const { autoReply = null, until = null, feedbackType = null, original = null } = verdict
  return asJson({
    file,
    kind,
    standard,
    recipients,
    autoReply,
    until,
    feedbackType,
    original,
    trace,
  })
}

function textLine(mail: Mail, verdict: Verdict, io: Io): string {
  const details = [
    verdict.autoReply,
    verdict.until && `until ${verdict.until}`,
    verdict.feedbackType,
    ...verdict.recipients.map(
      ({ recipient, action, reason, status }) =>
        `${recipient} ${action} ${reason === 'undefined' ? '' : `${reason} `}${status}`,
    ),
  ]
  const told = details.filter((detail) => detail !== undefined).map((detail) => detail.trim())
  return `${nameOf(mail)}: ${io.style('bold', verdict.kind)} ${printable(told.join('; '))}`.trim()
}

function summary(count: number, kinds: ReadonlyMap<string, number>): string {
  const parts = [...kinds].sort(([, a], [, b]) => b - a).map(([kind, n]) => `${n} ${kind}`)
  return `${count} mails: ${parts.join(', ')}`
}
