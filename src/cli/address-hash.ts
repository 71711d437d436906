// retour address hash: what stands for an address in rows that were anonymised, so that they are found.

import { hashAddress, readKey } from '../anonymise.ts'
import { codeOf } from '../error-code.ts'
import { command } from './command.ts'
import { configFlag, openConfig } from './config-file.ts'
import { fileProblem } from './file-problem.ts'

export const hash = command({
  name: 'address hash',
  about: 'Prints the hash that stands for an address in anonymised rows.',
  operands: 'ADDRESS',
  count: [1, 1],
  flags: { ...configFlag, json: { type: 'boolean', about: 'as JSON' } },
  examples: ['retour address hash alice@example.org'],
  notes: 'Search for it as for an address. The key is anonymise.key in data_dir.',
  async run({ values, operands: [address = ''] }, io) {
    const config = openConfig(values.config, io)
    if (config === null) return 1
    try {
      const hashed = hashAddress(address, readKey(config.dataDir))
      await io.out(`${values.json ? JSON.stringify({ address: hashed }) : hashed}\n`)
      return 0
    } catch (error) {
      if (codeOf(error) === 'ENOENT') {
        return io.problem('nothing was anonymised here: log.anonymise_days makes the key for that')
      }
      return io.problem(`no key: ${fileProblem(error)}`)
    }
  },
})
