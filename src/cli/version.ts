// retour version: what exactly is running.
import { bunVersion, commit, version } from '../version.ts'
import { command } from './command.ts'

export const versionCommand = command({
  name: 'version',
  about: 'Prints version, commit and Bun version.',
  flags: { json: { type: 'boolean', about: 'as JSON' } },
  examples: ['retour version'],
  async run({ values }, io) {
    const line = values.json
      ? JSON.stringify({ version, commit, bun: bunVersion })
      : `retour ${version} (${commit}, Bun ${bunVersion})`
    await io.out(`${line}\n`)
    return 0
  },
})
