// Options of the scripts: who gives a wrong one is told so in a line, with the usage, and 2.

import { parseArgs } from 'node:util'

/** What `parseArgs` gives; an option named in `numbers` has to be a number above 0. */
export function optionsOf<Config extends NonNullable<Parameters<typeof parseArgs>[0]>>(
  usage: string,
  config: Config,
  numbers: readonly string[] = [],
): ReturnType<typeof parseArgs<Config>> {
  try {
    const parsed = parseArgs(config)
    const given: Record<string, unknown> = parsed.values
    const wrong = numbers.find((name) => !(Number(given[name]) > 0))
    if (wrong !== undefined) throw new Error(`--${wrong} takes a number above 0`)
    return parsed
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`)
    process.exit(2)
  }
}
