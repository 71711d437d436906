// One question to the running daemon and its answer as text: what most commands over the API come to.

import { callApi } from './api.ts'
import { openConfig } from './config-file.ts'
import type { Io } from './io.ts'

/** Prints `text` of the answer; 1 after telling what is wrong with the configuration or the answer. */
export async function ask(
  request: Parameters<typeof callApi>[1],
  configPath: string | undefined,
  io: Io,
  text: (body: unknown) => string,
): Promise<number> {
  const config = openConfig(configPath, io)
  if (config === null) return 1
  const answer = await callApi(config, request)
  if (!answer.ok) return io.problem(answer.message)
  await io.out(`${text(answer.body)}\n`)
  return 0
}

/** `?a=b&c=d` of the flags that were given, '' when none was. */
export function queryOf(flags: Record<string, string | undefined>): string {
  const given = Object.entries(flags).filter((pair): pair is [string, string] => !!pair[1])
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`
}
