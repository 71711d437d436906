import { Database } from 'bun:sqlite'
import { expect, test } from 'bun:test'
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { copyDatabase, putBack } from '../../src/store/copy.ts'
import { temporaryDirectory } from '../support/directory.ts'
import { until } from '../support/patience.ts'

const MODULE = JSON.stringify(join(import.meta.dir, '../../src/store/copy.ts'))

/** Copies in a process of its own. */
function copyElsewhere(file: string, copy: string): Bun.Subprocess<'ignore', 'pipe', 'pipe'> {
  const [from, to] = [JSON.stringify(file), JSON.stringify(copy)]
  const program = `(await import(${MODULE})).copyDatabase(${from}, ${to})`
  return Bun.spawn([process.execPath, '-e', program], { stderr: 'pipe' })
}

/** A database that is held, so that whoever reads it waits; what is beside it on the way to a copy. */
function place() {
  const directory = temporaryDirectory()
  const [file, copy] = [join(directory.path, 'retour.db'), join(directory.path, 'copy.db')]
  const held = new Database(file)
  held.run('CREATE TABLE kept AS SELECT 1 AS one')
  held.run('BEGIN EXCLUSIVE')
  const partials = () =>
    readdirSync(directory.path).filter((name) => /\.partial(-journal)?$/.test(name))
  const copied = () => {
    using made = new Database(copy, { readonly: true })
    return made.query('SELECT * FROM kept').all()
  }
  const end = () => {
    held.close()
    directory[Symbol.dispose]()
  }
  return { file, copy, held, partials, copied, [Symbol.dispose]: end }
}

test('a copy that is killed half-way has no name of a copy, and the next one removes what it left', async () => {
  using at = place()
  const copying = copyElsewhere(at.file, at.copy)
  await until(() => at.partials().length === 1)
  copying.kill('SIGKILL')
  await copying.exited
  at.held.run('ROLLBACK')
  expect(existsSync(at.copy)).toBe(false)
  // In a container each process may have the same number.
  writeFileSync(`${at.copy}.${process.pid}.partial`, '')
  writeFileSync(`${at.copy}.${process.pid}.partial-journal`, '')
  copyDatabase(at.file, at.copy)
  expect(at.copied()).toEqual([{ one: 1 }])
  expect(at.partials()).toEqual([])
})

test('of copies to one name at one time one is kept, and the others are told so', async () => {
  using at = place()
  const copying = [1, 2, 3].map(() => copyElsewhere(at.file, at.copy))
  await until(() => at.partials().length === 3)
  at.held.run('ROLLBACK')
  const ends = await Promise.all(copying.map(({ exited }) => exited))
  expect(ends.sort()).toEqual([0, 1, 1])
  const told = await Promise.all(copying.map(({ stderr }) => new Response(stderr).text()))
  const there = told.filter((text) => text.includes(`${at.copy} exists: name another file`))
  expect(there).toHaveLength(2)
  expect(at.copied()).toEqual([{ one: 1 }])
  expect(at.partials()).toEqual([])
})

test('what a restore that was killed has left is in the way of none', () => {
  using at = place()
  at.held.run('ROLLBACK')
  at.held.close()
  copyDatabase(at.file, at.copy)
  writeFileSync(`${at.file}.restoring`, 'the first half')
  putBack(at.copy, at.file)
  using restored = new Database(at.file, { readonly: true })
  expect(restored.query('SELECT * FROM kept').all()).toEqual([{ one: 1 }])
  expect(existsSync(`${at.file}.restoring`)).toBe(false)
})

test('what another restore has just put back stays, and nothing is left of this one', () => {
  using at = place()
  at.held.run('ROLLBACK')
  copyDatabase(at.file, at.copy)
  writeFileSync(`${at.file}.before-restore`, '')
  const present = statSync(at.file).ino
  expect(() => putBack(at.copy, at.file)).toThrow('before-restore exists: move it away first')
  expect(statSync(at.file).ino).toBe(present)
  expect(existsSync(`${at.file}.restoring`)).toBe(false)
})
