// retour check: is the configuration right? All problems at once, and what is left of the example.
import { located } from '../config/lines.ts'
import { command } from './command.ts'
import { configFlag, findConfig, readConfig } from './config-file.ts'

export const check = command({
  name: 'check',
  about: 'Checks the configuration and tells all problems at once.',
  flags: configFlag,
  examples: ['retour check', 'retour check --config /etc/retour/retour.toml'],
  async run({ values }, io) {
    const path = findConfig(values.config)
    const loaded = readConfig(path)
    if ('problems' in loaded) return io.problem(...loaded.problems)
    const { config, examples, hints } = loaded
    const told = located([...examples, ...hints], path, loaded.toml)
    const names = config.webhook
      .map(({ name, enabled }) => (enabled ? name : `${name} (not enabled)`))
      .join(', ')
    if (told.length > 0) io.problem(...told)
    const doubt = examples.length > 0 ? 'can be run, but not for real mail' : 'can be run'
    const verdict = told.length > 0 ? doubt : 'is fine'
    await io.out(`${path} ${verdict}; webhooks: ${names || 'none'}\n`)
    return 0
  },
})
