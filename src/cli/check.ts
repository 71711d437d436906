// retour check: is the configuration right? All problems at once.
import { loadConfig } from '../config.ts'
import { command } from './command.ts'
import { configFlag, findConfig } from './config-file.ts'

export const check = command({
  name: 'check',
  about: 'Checks the configuration and tells all problems at once.',
  flags: configFlag,
  examples: ['retour check', 'retour check --config /etc/retour/retour.toml'],
  async run({ values }, io) {
    const path = findConfig(values.config, io)
    if (path === null) return 1
    const loaded = loadConfig(path)
    if ('problems' in loaded) return io.problem(...loaded.problems)
    const { webhook } = loaded.config
    const names = webhook
      .map(({ name, enabled }) => (enabled ? name : `${name} (not enabled)`))
      .join(', ')
    await io.out(`${path} is fine; webhooks: ${names || 'none'}\n`)
    return 0
  },
})
