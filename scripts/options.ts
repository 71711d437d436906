// Reads the options of the scripts. A wrong option is told in a line, with the usage and exit code
// 2; `--help` prints the usage alone.

import { parseArgs } from 'node:util'

/** As `parseArgs`. Options named in `numbers` must be above 0, those in `counts` also whole. */
export function optionsOf<Config extends NonNullable<Parameters<typeof parseArgs>[0]>>(
  usage: string,
  config: Config,
  { numbers = [], counts = [] }: { numbers?: readonly string[]; counts?: readonly string[] } = {},
): ReturnType<typeof parseArgs<Config>> {
  const help = { type: 'boolean' } as const
  try {
    const parsed = parseArgs({ ...config, options: { ...config.options, help } })
    const given: Record<string, unknown> = parsed.values
    if (given.help) tell(usage)
    for (const name of numbers) {
      if (!isNumber(given[name])) throw new Error(`--${name} takes a number above 0`)
    }
    for (const name of counts) {
      if (!isCount(given[name])) throw new Error(`--${name} takes a whole number above 0`)
    }
    return parsed as ReturnType<typeof parseArgs<Config>>
  } catch (error) {
    wrong((error as Error).message, usage)
  }
}

/** The only argument, a count that the usage names; without it `fallback`. */
export function countOf(args: readonly string[], fallback: number, usage: string): number {
  const [text = `${fallback}`, ...more] = args
  if (more.length > 0 || !isCount(text)) wrong('takes a whole number above 0, and no more', usage)
  return Number(text)
}

/** Prints the usage, and ends. */
export function tell(usage: string): never {
  console.log(usage)
  process.exit(0)
}

/** Says what is wrong with the arguments, and ends. */
export function wrong(problem: string, usage: string): never {
  console.error(`${problem}\n${usage}`)
  process.exit(2)
}

function isNumber(text: unknown): boolean {
  return Number(text) > 0 && Number.isFinite(Number(text))
}

function isCount(text: unknown): boolean {
  return Number(text) > 0 && Number.isSafeInteger(Number(text))
}
