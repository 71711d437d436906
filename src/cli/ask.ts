// Sends one request to the running daemon and prints the answer, which is all that most commands
// over the API do. Of a list it prints a page, and below it the command that prints the next.

import type { Config } from '../config.ts'
import { type ApiRequest, callApi, OTHER_VERSION } from './api.ts'
import { UsageError } from './command.ts'
import { configFlag, openParts } from './config-file.ts'
import { type Io, Problem } from './io.ts'
import { asJson, printable } from './table.ts'

/** The flags of every command that asks the daemon. */
export const askFlags = {
  ...configFlag,
  json: { about: 'JSON, as the API answers' },
} as const

/** The further flags of a command that prints a page of a list, of `what`, as `calls`. */
export function pageFlags(what: string) {
  return {
    limit: { value: 'N', about: 'at most so many; default 50' },
    before: { value: 'ID', about: `only ${what} older than this one` },
  } as const
}

/** The flags that were given. */
type Asked = { config?: string | undefined; json?: boolean | undefined }
type Query = Record<string, string | undefined>

/** Prints the answer as JSON, or as `text` formats it. Throws a `Problem` if there is none. */
export async function ask<Answer>(
  request: ApiRequest,
  { config, json = false }: Asked,
  io: Io,
  text: (answer: Answer, io: Io) => string,
): Promise<number> {
  const answer = await answerTo<Answer>(openParts(config, 'admin'), request)
  await io.out(`${json ? asJson(answer) : readable(() => text(answer, io))}\n`)
  return 0
}

/**
 * Runs `retour NAME list`, which `/v1/NAME` answers. The operand is sent as `q`, flags by their
 * names, except those that `changes` has in another form.
 */
export async function askPage<Page>(
  name: string,
  { values, operands }: { values: Asked; operands: string[] },
  io: Io,
  text: (page: Page, io: Io) => string,
  changes: Query = {},
): Promise<number> {
  const { json, ...given } = values as Asked & Omit<Query, keyof Asked>
  // An empty flag comes from a variable of the shell that is not set. Without it everything would
  // be listed.
  const empty = Object.entries(given).find(([, value]) => value === '')
  if (empty !== undefined) throw new UsageError(`--${empty[0]} is empty`)
  const { config, ...filter } = given
  const [q] = operands
  return ask<Page & { next: string | null }>(
    { path: `/v1/${name}${queryOf({ q, ...filter, ...changes })}` },
    { config, json },
    io,
    (page) => {
      if (page.next === null) return text(page, io)
      const flags = Object.entries({ ...given, before: page.next }).flatMap(([flag, value]) =>
        value === undefined ? [] : [`--${flag}`, shellWord(value)],
      )
      const next = ['retour', name, 'list', ...operands.map(shellWord), ...flags]
      return `${text(page, io)}\nolder ones: ${next.join(' ')}`
    },
  )
}

export function shellWord(text: string): string {
  return printable(/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`)
}

/** The answer as `text` formats it. That fails if the daemon is older than this program. */
export function readable(text: () => string): string {
  try {
    return text()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new Problem(`the answer lacks what this version shows${OTHER_VERSION}`)
  }
}

/** Gives the answer. Throws a `Problem` with what the daemon says, or if it does not answer. */
export async function answerTo<Answer>(
  config: Pick<Config, 'admin'>,
  request: ApiRequest,
): Promise<Answer> {
  const answer = await callApi(config, request)
  if (!answer.ok) throw new Problem(answer.message)
  return answer.body as Answer
}

/** The query of the flags that were given, as `?a=b&c=d`; '' when there are none. */
export function queryOf(flags: Query): string {
  const given = Object.entries(flags).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  )
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`
}
