// retour backup and retour restore: a consistent copy of the live database, and its way back.

import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { COPY_MODE, copyDatabase, isInUse, troubleWith } from '../store/copy.ts'
import { command } from './command.ts'
import { configFlag, openConfig } from './config-file.ts'
import { systemProblem } from './file-problem.ts'

const MIB = 1024 * 1024

export const backup = command({
  name: 'backup',
  about: 'Writes a consistent copy of the database, also while the daemon runs.',
  operands: 'FILE',
  count: [1, 1],
  flags: configFlag,
  examples: ['retour backup /var/backups/retour-2026-11-23.db'],
  notes:
    'The configuration is not in it, nor anonymise.key in data_dir, which log.anonymise_days makes: with\n' +
    'that key beside it a copy would be anonymised no more. Keep both elsewhere.',
  async run({ values, operands: [copy = ''] }, io) {
    const config = openConfig(values.config, io)
    if (config === null) return 1
    const directory = dirname(resolve(copy))
    if (!existsSync(directory)) return io.problem(`there is no directory ${directory}`)
    try {
      copyDatabase(join(config.dataDir, 'retour.db'), copy)
    } catch (error) {
      return io.problem(systemProblem(error) ?? (error as Error).message)
    }
    await io.out(`wrote ${copy}, ${(statSync(copy).size / MIB).toFixed(1)} MiB\n`)
    return 0
  },
})

export const restore = command({
  name: 'restore',
  about: 'Puts a backup in the place of the database; the daemon must not run.',
  operands: 'FILE',
  count: [1, 1],
  flags: configFlag,
  examples: ['retour restore /var/backups/retour-2026-11-23.db'],
  notes:
    'The present database is kept beside it, as retour.db.before-restore. Mail that came in after the\n' +
    'backup is in that file only.',
  async run({ values, operands: [copy = ''] }, io) {
    const config = openConfig(values.config, io)
    if (config === null) return 1
    const file = join(config.dataDir, 'retour.db')
    const kept = `${file}.before-restore`
    const trouble = troubleWith(copy) ?? inTheWay(file, kept)
    if (trouble !== null) return io.problem(trouble)
    mkdirSync(config.dataDir, { recursive: true })
    // The copy is complete beside the database before anything is moved: a full disk harms nothing.
    const fresh = `${file}.restoring`
    copyFileSync(copy, fresh)
    chmodSync(fresh, COPY_MODE)
    // Restored by root, read by the service's user.
    const { uid, gid } = statSync(config.dataDir)
    if (process.getuid?.() === 0) chownSync(fresh, uid, gid)
    if (existsSync(file)) renameSync(file, kept)
    // Of a damaged one: whoever saves what can be saved needs both.
    if (existsSync(`${file}-wal`)) renameSync(`${file}-wal`, `${kept}-wal`)
    rmSync(`${file}-shm`, { force: true })
    renameSync(fresh, file)
    await io.out(`restored ${file}${existsSync(kept) ? `; the old one is ${kept}` : ''}\n`)
    return 0
  },
})

/** Why the database `file` cannot make way and be kept as `kept`; null when it can. */
function inTheWay(file: string, kept: string): string | null {
  try {
    if (isInUse(file)) return 'the daemon runs: stop it first (systemctl stop retour)'
  } catch (error) {
    return (error as Error).message
  }
  return existsSync(kept) ? `${kept} exists: move it away first` : null
}
