// retour check: is the configuration right? All problems at once, and what is left of the example.
import { loadConfig } from '../config.ts'
import { command } from './command.ts'
import { configFlag, findConfig } from './config-file.ts'

export const check = command({
  name: 'check',
  about: 'Checks the configuration and reports all problems at once.',
  flags: configFlag,
  examples: ['retour check', 'retour check --config /etc/retour/retour.toml'],
  async run({ values }, io) {
    const path = findConfig(values.config)
    const loaded = loadConfig(path)
    if ('problems' in loaded) return io.problem(...loaded.problems)
    const { config, hints, hasExamples } = loaded
    const names = config.webhook
      .map(({ name, enabled }) => (enabled ? name : `${name} (not enabled)`))
      .join(', ')
    if (hints.length > 0) io.problem(...hints)
    const doubt = hasExamples ? 'can be run, but not for real mail' : 'can be run'
    const verdict = hints.length > 0 ? doubt : 'is fine'
    await io.out(`${path} ${verdict}; webhooks: ${names || 'none'}\n`)
    return 0
  },
})
