import { expect, test } from 'bun:test'
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lockDatabase } from '../../src/store/lock.ts'
import { temporaryDirectory } from '../support/directory.ts'

test('a database is for one daemon at a time, also over a crash', async () => {
  using directory = temporaryDirectory()
  const folder = directory.path
  const file = join(folder, 'data', 'retour.db')
  const script = join(folder, 'hold.ts')
  writeFileSync(
    script,
    `const { lockDatabase } = await import(${JSON.stringify(join(import.meta.dir, '../../src/store/lock.ts'))})
    globalThis.held = lockDatabase(${JSON.stringify(file)})
    console.log('held')
    setInterval(() => {}, 1000)`,
  )
  const other = Bun.spawn([process.execPath, script], { stdout: 'pipe' })
  await other.stdout.getReader().read()
  expect(() => lockDatabase(file)).toThrow(
    `cannot open the database ${file}: another retour is running on it; stop that one first`,
  )
  expect(readdirSync(join(folder, 'data'))).toEqual(['retour.db.lock'])
  other.kill('SIGKILL')
  await other.exited
  lockDatabase(file)[Symbol.dispose]()
  lockDatabase(file)[Symbol.dispose]()
  expect(statSync(join(folder, 'data')).mode & 0o777).toBe(0o700)
  expect(statSync(`${file}.lock`).mode & 0o777).toBe(0o600)
})

test('a folder that cannot be is told with the file', () => {
  const file = join(import.meta.path, 'retour.db')
  expect(() => lockDatabase(file)).toThrow(`cannot open the database ${file}: `)
})

test('a lock that cannot be had is told by its own name, as the database may be fine', () => {
  using directory = temporaryDirectory()
  const file = join(directory.path, 'retour.db')
  mkdirSync(`${file}.lock`)
  expect(() => lockDatabase(file)).toThrow(`cannot open the database ${file}: ${file}.lock: `)
})
