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

/**
 * The data directory only, which is all that some commands need: a backup must not fail for a missing certificate.
 * Throws a `Problem` where the file does not set it.
 */
export function openDataDir(given: string | undefined): string {
  const loaded = loadConfig(findConfig(given))
  if ('config' in loaded) return loaded.config.dataDir
  if (loaded.dataDir !== null) return loaded.dataDir
  throw new Problem(...loaded.problems)
}
