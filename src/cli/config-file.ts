// Finds and loads the configuration of a command.
import { existsSync } from 'node:fs'
import { type Config, loadConfig } from '../config.ts'
import { Problem } from './io.ts'

/** Where it is looked for: this directory, then the system's. */
const HERE = 'retour.toml'
const INSTALLED = '/etc/retour/retour.toml'

/** The `--config` flag, the same for every command that has it. */
export const configFlag = {
  config: {
    type: 'string',
    value: 'FILE',
    about: `the configuration; default ./${HERE}, else ${INSTALLED}`,
  },
} as const

/** The file that `--config` names, else the first that exists. Throws a `Problem` where none does. */
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

/** What some commands need of it alone, and the keys that must be right for that. */
const keys = {
  admin: 'admin',
  dataDir: 'data_dir',
  returnPath: 'return_path',
  smtp: 'smtp.size_max_bytes',
} as const

/**
 * These parts only: neither a backup nor a question to the running daemon must fail for a certificate that is missing or
 * a webhook that is wrong. Throws a `Problem` where the file does not have them, or with mistakes.
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
