// retour suppressions list|show|add|remove|check|import|export: shows and changes the list of
// addresses that should not be mailed, over the running daemon's HTTP API.
import { readFileSync } from 'node:fs'
import { type Suppression, suppressionPath } from '../admin/answers.ts'
import type { Config } from '../config.ts'
import { mustBeAddresses, readAddresses } from './addresses.ts'
import { callApi } from './api.ts'
import { answerTo, ask, askFlags, askPage, pageFlags, queryOf } from './ask.ts'
import { command } from './command.ts'
import { configFlag, openParts } from './config-file.ts'
import { fileProblem } from './file-problem.ts'
import { apiTime } from './instant.ts'
import type { Io } from './io.ts'
import { factsText, storyText } from './story.ts'
import { csvHeader, csvText, readCsv } from './suppression-csv.ts'
import { asJson, clipped, count, layOut, printable, shortTime, table } from './table.ts'

/** So many entries are sent in one request. */
const IMPORT_PAGE = 1000
const EXPORT_PAGE = 500
const CHECK_PAGE = 10_000
const STDIN_MAX_BYTES = 64 * 1024 * 1024
const PROBLEMS_TOLD_MAX = 20
const NOTE_SHOWN_MAX_LENGTH = 60

interface Page {
  suppressions: Suppression[]
  next: string | null
}

interface Checked {
  address: string
  suppressed: boolean
  cause: string | null
  reason: string
  until: string | null
}

const whichAddresses = 'START: only addresses that begin so. @DOMAIN: only those of a domain.'

const list = command({
  name: 'suppressions list',
  about: 'Lists the addresses that should not be mailed, newest first.',
  operands: '[START | @DOMAIN]',
  flags: { ...askFlags, ...pageFlags('entries') },
  examples: ['retour suppressions list', 'retour suppressions list @example.org --json'],
  notes: whichAddresses,
  async run(given, io) {
    return askPage('suppressions', given, io, listText)
  },
})

const showOne = command({
  name: 'suppressions show',
  about: 'Shows why an address is on the list, and which mails put it there.',
  operands: 'ADDRESS',
  flags: askFlags,
  notes: 'retour bounces show ID shows the mail, retour messages show ID the message.',
  examples: ['retour suppressions show alice@example.org'],
  async run({ values, operands: [address = ''] }, io) {
    mustBeAddresses([address])
    const path = suppressionPath(address)
    return ask<Suppression>({ path }, values, io, (entry) => entryText(entry, io))
  },
})

const add = command({
  name: 'suppressions add',
  about: 'Puts an address on the list, or changes its note and end.',
  operands: 'ADDRESS',
  flags: {
    ...askFlags,
    note: { value: 'TEXT', about: 'why, for people' },
    until: { value: 'TIME', about: 'ends then: 2026-12-01 or RFC 3339; default never' },
  },
  examples: [
    'retour suppressions add alice@example.org --note "asked by phone"',
    'retour suppressions add bob@example.org --until 2027-01-01',
  ],
  async run({ values: { config, json, until, ...rest }, operands: [address = ''] }, io) {
    mustBeAddresses([address])
    const body = { ...rest, until: apiTime('--until', until) }
    return ask(
      { method: 'PUT', path: suppressionPath(address), body },
      { config, json },
      io,
      () => `${printable(address)} is on the list`,
    )
  },
})

const remove = command({
  name: 'suppressions remove',
  about: 'Takes an address off the list and forgets its evidence.',
  operands: 'ADDRESS',
  flags: askFlags,
  examples: ['retour suppressions remove alice@example.org'],
  async run({ values, operands: [address = ''] }, io) {
    mustBeAddresses([address])
    return ask(
      { method: 'DELETE', path: suppressionPath(address) },
      values,
      io,
      () => `${printable(address)} is off the list`,
    )
  },
})

const check = command({
  name: 'suppressions check',
  about: 'Shows which addresses are on the list.',
  operands: 'ADDRESS… | -',
  flags: askFlags,
  examples: [
    'retour suppressions check alice@example.org bob@example.org',
    'retour suppressions check - --json < addresses.txt',
  ],
  notes: 'With - addresses are read from stdin, one a line.',
  async run({ values, operands }, io) {
    const isPiped = operands[0] === '-'
    if (!isPiped) mustBeAddresses(operands)
    const config = openParts(values.config, 'admin')
    const read = isPiped
      ? readAddresses(new TextDecoder().decode(await io.stdin(STDIN_MAX_BYTES)))
      : { addresses: operands }
    if ('problems' in read) return tellProblems(read.problems, 'nothing was checked', io)
    const { addresses } = read
    const checked: Checked[] = []
    for (let at = 0; at < addresses.length; at += CHECK_PAGE) {
      const body = { addresses: addresses.slice(at, at + CHECK_PAGE) }
      const request = { method: 'POST', path: '/v1/suppressions/check', body } as const
      checked.push(...(await answerTo<{ addresses: Checked[] }>(config, request)).addresses)
    }
    await io.out(`${values.json ? asJson({ addresses: checked }) : checkedText(checked, io)}\n`)
    return 0
  },
})

const importCommand = command({
  name: 'suppressions import',
  about: 'Puts many addresses on the list, from CSV or one a line.',
  operands: 'FILE | -',
  flags: askFlags,
  examples: [
    'retour suppressions import unsubscribed.csv',
    'retour suppressions export --config old.toml | retour suppressions import -',
  ],
  notes:
    'Columns: address, cause (manual, complaint, hard or soft; default manual), reason, note, ' +
    'created_at (not read), until. A first line with names may order them differently; email and ' +
    'recipient stand for address. Semicolons or tabs may stand between them instead of commas. ' +
    'Entries that have ended are left out. Where a line is wrong nothing is taken, and every wrong ' +
    'line is named.',
  async run({ values, operands: [file = ''] }, io) {
    const config = openParts(values.config, 'admin')
    let text: string
    try {
      const bytes = file === '-' ? await io.stdin(STDIN_MAX_BYTES) : readFileSync(file)
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    } catch (error) {
      return io.problem(`${file}: ${fileProblem(error)}`)
    }
    const read = readCsv(text, Date.now())
    if ('problems' in read) return tellProblems(read.problems, 'nothing was taken', io)
    return send(read, config, values.json ?? false, io)
  },
})

const exportCommand = command({
  name: 'suppressions export',
  about: 'Prints the list as CSV, as import takes it.',
  operands: '[START | @DOMAIN]',
  flags: configFlag,
  examples: ['retour suppressions export > suppressions.csv'],
  notes: whichAddresses,
  async run({ values, operands: [q] }, io) {
    const config = openParts(values.config, 'admin')
    let before: string | null = null
    let count = 0
    do {
      const filter = { q, before: before ?? undefined, limit: String(EXPORT_PAGE) }
      const path = `/v1/suppressions${queryOf(filter)}`
      const page: Page = await answerTo(config, { path })
      await io.out((count === 0 ? csvHeader : '') + csvText(page.suppressions))
      count += page.suppressions.length
      before = page.next
      io.progress(`${count} addresses`)
    } while (before !== null)
    io.progress('')
    return 0
  },
})

export const suppressions = [list, showOne, add, remove, check, importCommand, exportCommand]

async function send(
  { entries, ended }: { entries: object[]; ended: number },
  config: Pick<Config, 'admin'>,
  json: boolean,
  io: Io,
): Promise<number> {
  const sum = { taken: 0, added: 0 }
  for (let at = 0; at < entries.length; at += IMPORT_PAGE) {
    const body = { suppressions: entries.slice(at, at + IMPORT_PAGE) }
    const answer = await callApi(config, { method: 'POST', path: '/v1/suppressions', body })
    if (!answer.ok) return io.problem(`after ${sum.taken} addresses: ${answer.message}`)
    const { taken, added } = answer.body as typeof sum
    sum.taken += taken
    sum.added += added
    io.progress(`${sum.taken} of ${entries.length} addresses`)
  }
  io.progress('')
  const words = `${count(sum.taken, 'address', 'addresses')} taken, ${sum.added} of them new`
  const left = ended === 0 ? '' : `; left out as they have ended: ${ended}`
  await io.out(`${json ? asJson({ ...sum, ended }) : words + left}\n`)
  return 0
}

function tellProblems(problems: string[], end: string, io: Io): number {
  const more = problems.length - PROBLEMS_TOLD_MAX
  const rest = more > 0 ? [`and ${more} more lines`] : []
  return io.problem(...problems.slice(0, PROBLEMS_TOLD_MAX), ...rest, end)
}

function listText({ suppressions: entries }: Page, io: Io): string {
  if (entries.length === 0) return 'no suppressions'
  const head = ['address', 'since', 'cause', 'reason', 'until', 'note']
  const rows = entries.map(({ address, created_at, cause, reason, until, note }) => [
    printable(address),
    shortTime(created_at),
    cause,
    reason,
    until === null ? '' : shortTime(until),
    clipped(note, NOTE_SHOWN_MAX_LENGTH),
  ])
  return table(head, rows, io)
}

function entryText({ evidence, created_at, until, ...told }: Suppression, io: Io): string {
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
  return signs.length === 0 ? facts : `${facts}\n\n${storyText(signs, io)}`
}

function checkedText(checked: Checked[], io: Io): string {
  const rows = checked.map(({ address, suppressed, cause, reason, until }) => [
    printable(address),
    suppressed ? io.style('red', 'suppressed') : io.style('green', 'free'),
    cause ?? '',
    reason,
    until === null ? '' : `until ${shortTime(until)}`,
  ])
  return layOut(rows)
}
