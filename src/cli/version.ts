// retour version: tells exactly what is running.
import { bunVersion, commit, licenses, version } from '../version.ts'
import { command } from './command.ts'

export const versionCommand = command({
  name: 'version',
  about: 'Prints version, commit and Bun version.',
  flags: {
    json: { about: 'as JSON' },
    licenses: { about: 'the licences of everything inside' },
  },
  examples: ['retour version', 'retour version --licenses'],
  async run({ values }, io) {
    if (values.licenses) {
      if (licenses === '') return io.problem('run from source: the licences are in node_modules')
      await io.out(
        `Bun ${bunVersion}: MIT, with JavaScriptCore (LGPL 2) and others; see Bun's LICENSE.md\n\n`,
      )
      await io.out(licenses)
      return 0
    }
    const line = values.json
      ? JSON.stringify({ version, commit, bun: bunVersion })
      : `retour ${version} (${commit}, Bun ${bunVersion})`
    await io.out(`${line}\n`)
    return 0
  },
})
