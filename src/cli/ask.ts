// One question to the running daemon and its answer as text: what most commands over the API come to.

import { callApi } from './api.ts'
import { configFlag, openConfig } from './config-file.ts'
import type { Io } from './io.ts'

/** The flags of every command that asks. */
export const askFlags = {
  ...configFlag,
  json: { type: 'boolean', about: 'JSON, as the API answers' },
} as const

/** What was given of them. */
type Asked = { config?: string | undefined; json?: boolean | undefined }

/**
 * Prints the answer, as JSON or as `text` puts it; 1 after telling what is wrong with the configuration
 * or the answer.
 */
export async function ask<Answer>(
  request: Parameters<typeof callApi>[1],
  { config: configPath, json = false }: Asked,
  io: Io,
  text: (answer: Answer) => string,
): Promise<number> {
  const config = openConfig(configPath, io)
  if (config === null) return 1
  const answer = await callApi(config, request)
  if (!answer.ok) return io.problem(answer.message)
  await io.out(`${json ? JSON.stringify(answer.body) : text(answer.body as Answer)}\n`)
  return 0
}

/** `?a=b&c=d` of the flags that were given, '' when none was. */
export function queryOf(flags: Record<string, string | undefined>): string {
  const given = Object.entries(flags).filter((pair): pair is [string, string] => !!pair[1])
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`
}
