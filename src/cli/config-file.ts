// Finds and loads the configuration of a command.
import { existsSync } from 'node:fs'
import { type Config, loadConfig } from '../config.ts'
import { Problem } from './io.ts'

/** It is looked for in the working directory, then in that of the system. */
const HERE = 'retour.toml'
const INSTALLED = '/etc/retour/retour.toml'

/** The `--config` flag, the same for every command that has it. */
export const configFlag = {
  config: { value: 'FILE', about: `the configuration; default ./${HERE}, else ${INSTALLED}` },
} as const

/** The file that `--config` names, else the first that exists. Throws a `Problem` if none does. */
export function findConfig(given: string | undefined): string {
  const path = given ?? [HERE, INSTALLED].find((place) => existsSync(place))
  if (path !== undefined) return path
  throw new Problem(
    `no ${HERE} here and no ${INSTALLED}; retour init makes one, --config names another`,
  )
}

/** The configuration. Throws a `Problem` that says what is wrong with it. */
export function openConfig(given: string | undefined): Config {
  const loaded = loadConfig(findConfig(given))
  if ('problems' in loaded) throw new Problem(...loaded.problems)
  return loaded.config
}

/** The parts that some commands need, and the keys that must be right for each. */
const keys = {
  admin: 'admin',
  dataDir: 'data_dir',
  returnPath: 'return_path',
  smtp: 'smtp.size_max_bytes',
} as const

/**
 * Reads only these parts: a backup, or a question to the running daemon, must not fail because a
 * certificate is missing or a webhook is wrong. Throws a `Problem` if the file does not have them,
 * or has them with mistakes.
 */
export function openParts<Part extends keyof typeof keys>(
  given: string | undefined,
  ...parts: Part[]
): Pick<Config, Part> {
  const loaded = loadConfig(findConfig(given))
  if ('config' in loaded) return loaded.config
  const { partly, problems } = loaded
  if (partly !== null && parts.every((part) => partly.isSound(keys[part]))) return partly.config
  throw new Problem(...problems)
}
