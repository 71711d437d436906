// One request to the running daemon and its answer as text: all that most commands over the API do.

import type { Config } from '../config.ts'
import { type ApiRequest, callApi, OTHER_VERSION } from './api.ts'
import { configFlag, openConfig } from './config-file.ts'
import { type Io, Problem } from './io.ts'

/** The flags of every command that asks. */
export const askFlags = {
  ...configFlag,
  json: { type: 'boolean', about: 'JSON, as the API answers' },
} as const

/** What was given of the flags. */
type Asked = { config?: string | undefined; json?: boolean | undefined }

/** Prints the answer, as JSON or as `text` puts it. Throws a `Problem` where there is none. */
export async function ask<Answer>(
  request: ApiRequest,
  { config, json = false }: Asked,
  io: Io,
  text: (answer: Answer) => string,
): Promise<number> {
  const answer = await answerTo<Answer>(openConfig(config), request)
  await io.out(`${json ? JSON.stringify(answer) : readable(() => text(answer))}\n`)
  return 0
}

/** The answer as `text` formats it. A newer program may ask an older daemon that was not restarted yet. */
export function readable(text: () => string): string {
  try {
    return text()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new Problem(`the answer lacks what this version shows${OTHER_VERSION}`)
  }
}

/** Throws a `Problem` with what the daemon says, or where it does not answer. */
export async function answerTo<Answer>(config: Config, request: ApiRequest): Promise<Answer> {
  const answer = await callApi(config, request)
  if (!answer.ok) throw new Problem(answer.message)
  return answer.body as Answer
}

/** `?a=b&c=d` of the flags that were given, '' when none was. */
export function queryOf(flags: Record<string, string | undefined>): string {
  const given = Object.entries(flags).filter((pair): pair is [string, string] => !!pair[1])
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`
}
