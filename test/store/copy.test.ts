import { Database } from 'bun:sqlite'
import { expect, test } from 'bun:test'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { copyDatabase } from '../../src/store/copy.ts'
import { temporaryDirectory } from '../support/directory.ts'
import { until } from '../support/patience.ts'

const MODULE = JSON.stringify(join(import.meta.dir, '../../src/store/copy.ts'))

/** Copies in a process of its own. */
function copyElsewhere(file: string, copy: string): Bun.Subprocess {
  const [from, to] = [JSON.stringify(file), JSON.stringify(copy)]
  const program = `(await import(${MODULE})).copyDatabase(${from}, ${to})`
  return Bun.spawn([process.execPath, '-e', program], { stderr: 'ignore' })
}

test('a copy that is killed half-way has no name of a copy, and is in the way of none', async () => {
  using directory = temporaryDirectory()
  const [file, copy] = [join(directory.path, 'retour.db'), join(directory.path, 'copy.db')]
  // Whoever reads it waits for as long as this one has it for itself.
  using held = new Database(file)
  held.run('CREATE TABLE kept AS SELECT 1 AS one')
  held.run('BEGIN EXCLUSIVE')
  const copying = copyElsewhere(file, copy)
  await until(() => existsSync(`${copy}.partial`))
  copying.kill('SIGKILL')
  await copying.exited
  held.run('ROLLBACK')
  expect(existsSync(copy)).toBe(false)
  copyDatabase(file, copy)
  using made = new Database(copy, { readonly: true })
  expect(made.query('SELECT * FROM kept').all()).toEqual([{ one: 1 }])
  expect(existsSync(`${copy}.partial`)).toBe(false)
})

test('of two copies to one name at one time one is kept at most, and none that is not whole', async () => {
  using directory = temporaryDirectory()
  const [file, copy] = [join(directory.path, 'retour.db'), join(directory.path, 'copy.db')]
  const partial = () => statSync(`${copy}.partial`, { throwIfNoEntry: false })?.ino
  using held = new Database(file)
  held.run('CREATE TABLE kept AS SELECT 1 AS one')
  held.run('BEGIN EXCLUSIVE')
  const first = copyElsewhere(file, copy)
  await until(() => partial() !== undefined)
  const made = partial()
  const second = copyElsewhere(file, copy)
  await until(() => partial() !== undefined && partial() !== made)
  held.run('ROLLBACK')
  // The first may have written into the file of the second, which finds it taken then.
  const ends = [await first.exited, await second.exited]
  expect(ends[0]).toBe(1)
  expect(existsSync(copy)).toBe(ends[1] === 0)
  if (ends[1] !== 0) copyDatabase(file, copy)
  using copied = new Database(copy, { readonly: true })
  expect(copied.query('SELECT * FROM kept').all()).toEqual([{ one: 1 }])
})
