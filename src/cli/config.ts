// retour config example|table: prints the documentation of the configuration from its schema.

import { configTable, exampleToml } from '../config/example.ts'
import { command } from './command.ts'

const example = command({
  name: 'config example',
  about: 'Prints a commented configuration with every key.',
  flags: {},
  examples: ['retour config example > retour.toml'],
  notes: 'Replace each "…" by a secret of your own, or let retour init make them.',
  async run(_, io) {
    await io.out(exampleToml({ 'webhook.enabled': false }))
    return 0
  },
})

const table = command({
  name: 'config table',
  about: 'Prints the table of keys for the README, in Markdown.',
  flags: {},
  examples: ['retour config table'],
  hidden: true,
  async run(_, io) {
    await io.out(configTable())
    return 0
  },
})

export const configCommands = [example, table]
