// Finds and runs the command that argv names: the table of commands, and the answers to a wrong
// command line. Exit codes: 0 fine, 1 a problem that the user can mend, 2 usage.
import { parseArgs } from 'node:util'
import { nearestOf } from '../config/shape.ts'
import { codeOf } from '../error-code.ts'
import { address } from './address.ts'
import { backup, restore } from './backup.ts'
import { bounces } from './bounces.ts'
import { calls } from './calls.ts'
import { check } from './check.ts'
import { classifyCommand } from './classify.ts'
import { type Command, UsageError } from './command.ts'
import { completion } from './completion.ts'
import { configCommands } from './config.ts'
import { deliver } from './deliver.ts'
import { demo } from './demo.ts'
import { events } from './events.ts'
import { exportCommand } from './export.ts'
import { systemProblem } from './file-problem.ts'
import { groupHelp, help, overview, usage } from './help.ts'
import { init } from './init.ts'
import { type Io, Problem, ReaderGone } from './io.ts'
import { messages } from './messages.ts'
import { password } from './password.ts'
import { queue } from './queue.ts'
import { reclassifyCommand } from './reclassify.ts'
import { run } from './run.ts'
import { suppressions } from './suppressions.ts'
import { versionCommand } from './version.ts'
import { watchPostfix } from './watch.ts'
import { webhooks } from './webhooks.ts'

const USAGE = 2
/** Errors of SQLite that the user can mend: about the disk, the file, or another writer. */
const OF_DISK = /^SQLITE_(?:FULL|IOERR|CORRUPT|READONLY|BUSY)/
/** The exit code that a shell reports for a program that SIGPIPE ended. */
const READER_GONE = 141

/** The groups of the help, by what the reader wants to do. */
const groups: Record<string, Command[]> = {
  'Set up and run': [init, check, ...configCommands, run, demo, password],
  'Ask the running daemon': [events, ...bounces, ...messages, ...webhooks, ...calls],
  'Mail on its way out, and addresses not to mail': [...queue, ...suppressions],
  'Hand over mail, and what Postfix saw': [deliver, watchPostfix],
  'Read mail and addresses': [classifyCommand, reclassifyCommand, ...address],
  'Logs and copies': [exportCommand, backup, restore],
  'The program': [completion(() => commands), versionCommand],
}

const commands = Object.values(groups).flat()

/** Runs the command that `argv` (without program and script) names; resolves to the exit code. */
export async function dispatch(argv: string[], io: Io): Promise<number> {
  try {
    return await choose(argv, io)
  } catch (error) {
    if (error instanceof ReaderGone) return READER_GONE
    const lines = problemOf(error)
    if (lines === null) throw error
    return io.problem(...lines)
  }
}

async function choose(argv: string[], io: Io): Promise<number> {
  const [first, second] = argv
  if (first === 'help' && second !== undefined) return choose([...argv.slice(1), '--help'], io)
  if (first === undefined || first === 'help' || first === '--help' || first === '-h') {
    await io.out(overview(groups, io))
    return first === undefined ? USAGE : 0
  }
  if (first === '--version' || first === '-v' || first === '-V') return choose(['version'], io)
  const chosen =
    commands.find(({ name }) => name === `${first} ${second}`) ??
    commands.find(({ name }) => name === first)
  if (!chosen) return noSuchCommand(first, second, io)
  const args = argv.slice(chosen.name.split(' ').length)
  if (asksHelp(args)) {
    await io.out(help(chosen, io))
    return 0
  }
  return runChosen(chosen, args, io)
}

async function runChosen(chosen: Command, args: string[], io: Io): Promise<number> {
  try {
    const { values, positionals: operands, tokens } = parsed(args, chosen)
    mustBeOnce(tokens)
    mustBeChoices(chosen, values)
    mustBeOperands(chosen, operands)
    return await chosen.run({ values, operands }, io)
  } catch (error) {
    if (isUsage(error)) {
      io.problem(
        misuse(error, chosen),
        ...usage(chosen).split('\n'),
        `more: retour ${chosen.name} --help`,
      )
      return chosen.troubleExit ?? USAGE
    }
    if (error instanceof ReaderGone) throw error
    const lines = problemOf(error)
    if (lines === null && chosen.troubleExit === undefined) throw error
    io.problem(...(lines ?? [error instanceof Error ? error.message : String(error)]))
    return chosen.troubleExit ?? 1
  }
}

function parsed(args: string[], { flags }: Command) {
  const options = Object.entries(flags).map(([name, { value }]) => {
    return [name, { type: value === undefined ? 'boolean' : 'string' }] as const
  })
  return parseArgs({
    args,
    options: Object.fromEntries(options),
    allowPositionals: true,
    tokens: true,
  })
}

/** The message of an error that the user can fix; null for a bug. */
function problemOf(error: unknown): readonly string[] | null {
  if (error instanceof Problem) return error.lines
  if (OF_DISK.test(codeOf(error))) return [`the database: ${(error as Error).message}`]
  const refused = systemProblem(error)
  return refused === null ? null : [refused]
}

/** Throws if a flag was given twice: the first value would be ignored silently. */
function mustBeOnce(tokens: { kind: string; name?: string; value?: unknown }[]): void {
  const given = new Set<string>()
  for (const { kind, name = '', value } of tokens) {
    if (kind !== 'option' || value === undefined) continue
    if (given.has(name)) throw new UsageError(`--${name} is given twice; it takes one value`)
    given.add(name)
  }
}

/** Throws if a flag that takes one of a few words has another. */
function mustBeChoices({ flags }: Command, given: Record<string, unknown>): void {
  for (const [flag, { choices }] of Object.entries(flags)) {
    const value = given[flag]
    if (choices === undefined || value === undefined || choices.includes(String(value))) continue
    throw new UsageError(`--${flag}: ${value} is none of ${choices.join(', ')}`)
  }
}

/** Throws if there are more or fewer words than the command takes. */
function mustBeOperands(command: Command, given: string[]): void {
  const { operands = '' } = command
  const isNeeded = operands !== '' && !operands.startsWith('[')
  if (isNeeded && given.length === 0) throw new UsageError(`${operands} is missing`)
  const surplus = operands.includes('…') ? undefined : given[operands === '' ? 0 : 1]
  if (surplus !== undefined) {
    throw new UsageError(`too many words: ${surplus}${fileHint(surplus, command)}`)
  }
  // It comes from a variable of the shell that is not set.
  if (given.includes('')) throw new UsageError(`${operands} is empty`)
}

function isUsage(error: unknown): error is Error {
  if (error instanceof UsageError) return true
  return error instanceof Error && codeOf(error).startsWith('ERR_PARSE_ARGS')
}

/** The words for an error of parseArgs; of others the first sentence of its own message. */
function misuse(error: Error, { flags }: Command): string {
  const [sentence = ''] = error.message.split(/\. To specify|\.?\n/)
  const [, flag = ''] = /^(?:Unknown option|Option) '(-[^ ']*)/.exec(sentence) ?? []
  if (flag === '') return sentence
  const value = flags[flag.slice('--'.length)]?.value
  if (sentence.endsWith('argument missing')) return `${flag}: ${value} is missing`
  if (sentence.endsWith('argument is ambiguous')) {
    return `${flag}: ${value} is missing; one that starts with - is written ${flag}=-…`
  }
  if (sentence.endsWith('not take an argument')) return `${flag} takes no value`
  return `there is no flag ${flag}${hint(
    flag,
    Object.keys(flags).map((name) => `--${name}`),
    '',
  )}`
}

/** Advice for a configuration file that was given without its flag. */
function fileHint(word: string, { flags }: Command): string {
  return 'config' in flags && word.endsWith('.toml') ? `; did you mean --config ${word}?` : ''
}

function asksHelp(args: string[]): boolean {
  const end = args.indexOf('--')
  const flags = end === -1 ? args : args.slice(0, end)
  return flags.includes('--help') || flags.includes('-h')
}

async function noSuchCommand(first: string, second: string | undefined, io: Io): Promise<number> {
  const group = commands.filter(({ name, hidden }) => name.startsWith(`${first} `) && !hidden)
  if (group.length === 0) {
    const known = commands
      .filter(({ hidden }) => !hidden)
      .map(({ name }) => name.split(' ')[0] ?? '')
    const isFlag = first.startsWith('-')
    io.problem(
      isFlag
        ? `${first} stands in the place of a command; flags come behind it`
        : `there is no command ${first}${hint(first, known, '; retour --help lists them')}`,
    )
    return USAGE
  }
  if (second === undefined || second === '--help' || second === '-h') {
    await io.out(groupHelp(first, group, io))
    return second === undefined ? USAGE : 0
  }
  io.problem(
    `retour ${first} takes one of: ${group.map(({ name }) => name.split(' ')[1]).join(', ')}`,
  )
  return USAGE
}

function hint(word: string, known: string[], otherwise: string): string {
  const meant = nearestOf(word, known)
  return meant === undefined ? otherwise : `; did you mean ${meant}?`
}
