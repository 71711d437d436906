// Finds and loads the configuration of a command.
import { existsSync } from 'node:fs'
import { type Config, loadConfig } from '../config.ts'
import type { Io } from './io.ts'

/** Of this directory, else of this machine. */
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

/** The file that `--config` names, else the first that exists; null after telling that none does. */
export function findConfig(given: string | undefined, io: Io): string | null {
  const path = given ?? [HERE, INSTALLED].find((place) => existsSync(place))
  if (path !== undefined) return path
  io.problem(`no ${HERE} here and no ${INSTALLED}; retour init makes one, --config names another`)
  return null
}

/** The configuration; null after telling what is wrong with it. */
export function openConfig(given: string | undefined, io: Io): Config | null {
  const path = findConfig(given, io)
  if (path === null) return null
  const loaded = loadConfig(path)
  if ('config' in loaded) return loaded.config
  io.problem(...loaded.problems)
  return null
}
