// retour backup makes a consistent copy of the live database; retour restore puts one back.

import { existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { copyDatabase, foldLog, nameToKeep, putBack, troubleWith } from '../store/copy.ts'
import { databaseIn } from '../store/file.ts'
import { command } from './command.ts'
import { configFlag, openParts } from './config-file.ts'
import { orProblem } from './file-problem.ts'

const MIB = 1024 * 1024

export const backup = command({
  name: 'backup',
  about: 'Writes a consistent copy of the database, also while the daemon runs.',
  operands: 'FILE',
  flags: configFlag,
  examples: ['retour backup /var/backups/retour-2026-11-23.db'],
  notes:
    'The configuration is not in it, nor anonymise.key in data_dir, which log.anonymise_days makes: with ' +
    'that key beside it a copy would be anonymised no more. Keep both elsewhere.',
  async run({ values, operands: [copy = ''] }, io) {
    const { dataDir } = openParts(values.config, 'dataDir')
    const directory = dirname(resolve(copy))
    if (!existsSync(directory)) return io.problem(`there is no directory ${directory}`)
    io.progress('copying: minutes, for gigabytes')
    orProblem(() => copyDatabase(databaseIn(dataDir), copy))
    io.progress('')
    await io.out(`wrote ${copy}, ${(statSync(copy).size / MIB).toFixed(1)} MiB\n`)
    return 0
  },
})

export const restore = command({
  name: 'restore',
  about: 'Puts a backup in the place of the database; the daemon must not run.',
  operands: 'FILE',
  flags: configFlag,
  examples: ['retour restore /var/backups/retour-2026-11-23.db'],
  notes:
    'The present database is kept beside it, as retour.db.before-restore. Mail that came in after the ' +
    'backup is in that file only. Mail that was on its way out when the backup was made is sent ' +
    'again, and calls that were due then are made again.',
  async run({ values, operands: [copy = ''] }, io) {
    const { dataDir } = openParts(values.config, 'dataDir')
    const file = orProblem(() => databaseIn(dataDir))
    if (!orProblem(() => foldLog(file))) {
      return io.problem('the daemon runs: stop it first (systemctl stop retour)')
    }
    const kept = orProblem(() => nameToKeep(file))
    io.progress('checking the copy: minutes, for gigabytes')
    const trouble = troubleWith(copy)
    if (trouble !== null) return io.problem(trouble)
    io.progress('copying it into place')
    orProblem(() => putBack(copy, file))
    io.progress('')
    await io.out(`restored ${file}${existsSync(kept) ? `; the old one is ${kept}` : ''}\n`)
    return 0
  },
})
