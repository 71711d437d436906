import { expect, test } from 'bun:test'
import { chmodSync, chownSync, existsSync, readdirSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { flushFolder, makePrivate } from '../../src/store/file.ts'
import { lockDatabase } from '../../src/store/lock.ts'
import { openStore } from '../../src/store/open.ts'
import { temporaryDirectory } from '../support/directory.ts'

test('a folder that cannot be flushed is no reason to fail', () => {
  expect(() => flushFolder('/proc/self/fd')).not.toThrow()
  expect(() => flushFolder('/nowhere')).toThrow('ENOENT')
})

test.skipIf(process.getuid?.() !== 0)(
  'what a daemon makes that root tries out in the folder of another user is that user’s',
  async () => {
    using directory = temporaryDirectory()
    chownSync(directory.path, 65_534, 65_533)
    const file = join(directory.path, 'retour.db')
    using _ = lockDatabase(file)
    const store = openStore(file)
    await store.probe()
    const made = readdirSync(directory.path).sort()
    expect(made).toEqual(['retour.db', 'retour.db-shm', 'retour.db-wal', 'retour.db.lock'])
    for (const name of made) {
      const { uid, gid } = statSync(join(directory.path, name))
      expect([name, uid, gid]).toEqual([name, 65_534, 65_533])
    }
    await store.close()
  },
)

test('a link that leads to nothing makes no file where somebody else wants one', () => {
  using directory = temporaryDirectory()
  const elsewhere = join(directory.path, 'nologin')
  const file = join(directory.path, 'retour.db.lock')
  symlinkSync(elsewhere, file)
  expect(() => makePrivate(file)).toThrow('ELOOP')
  expect(existsSync(elsewhere)).toBe(false)
})

/** Whose root lacks capabilities, and whose root knows nobody else. */
const containers = [
  ['setpriv', '--bounding-set', '-all', '--inh-caps', '-all'],
  ['unshare', '--map-root-user'],
].filter((command) => Bun.which(command[0] ?? '') && Bun.spawnSync([...command, 'true']).success)

test.skipIf(process.getuid?.() !== 0).each(containers)(
  'root of a container who may not give away what he makes keeps it: %s',
  (...command) => {
    using directory = temporaryDirectory()
    chmodSync(directory.path, 0o777)
    chownSync(directory.path, 1000, 1000)
    const file = join(directory.path, 'retour.db')
    const lock = join(import.meta.dir, '../../src/store/lock.ts')
    const script = `(await import(${JSON.stringify(lock)})).lockDatabase(${JSON.stringify(file)})`
    const { exitCode, stderr } = Bun.spawnSync([...command, process.execPath, '-e', script])
    expect([exitCode, stderr.toString()]).toEqual([0, ''])
    expect(statSync(`${file}.lock`).uid).toBe(0)
  },
)
