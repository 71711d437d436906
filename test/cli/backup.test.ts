import { Database } from 'bun:sqlite'
import { expect, test } from 'bun:test'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../src/store/open.ts'
import { retour } from '../support/terminal.ts'

function home() {
  const directory = mkdtempSync(join(tmpdir(), 'retour-test-'))
  const config = join(directory, 'retour.toml')
  writeFileSync(
    config,
    `hostname = "mx.example.com"
data_dir = "data"
[return_path]
domains = ["bounces.example.com"]
secrets = ["correct horse battery staple"]
`,
  )
  const file = join(directory, 'data', 'retour.db')
  const message = (id: string) => ({
    id,
    createdMs: 1,
    envelope: '',
    recipient: 'alice@example.org',
    tags: [],
    headerMessageId: null,
  })
  return {
    directory,
    file,
    copy: join(directory, 'copy.db'),
    async register(id: string) {
      const store = openStore(file)
      await store.messages.register([message(id)])
      return store
    },
    ids() {
      using database = new Database(file, { readonly: true })
      const rows = database.query<{ id: string }, []>('SELECT id FROM messages ORDER BY id').all()
      return rows.map(({ id }) => id)
    },
    async run(...words: string[]) {
      const ended = await retour([...words, '--config', config])
      return { ...ended, problems: ended.problems.join('\n') }
    },
    [Symbol.dispose]: () => rmSync(directory, { recursive: true }),
  }
}

test('a backup never overwrites', async () => {
  using place = home()
  await (await place.register('one')).close()
  writeFileSync(place.copy, 'mine')
  const { exit, problems } = await place.run('backup', place.copy)
  expect(exit).toBe(1)
  expect(problems).toContain('exists')
  expect(await Bun.file(place.copy).text()).toBe('mine')
})

test('a backup takes the place of a database that is damaged', async () => {
  using place = home()
  await (await place.register('one')).close()
  await place.run('backup', place.copy)
  writeFileSync(place.file, 'x'.repeat(5000))
  const { exit, problems } = await place.run('restore', place.copy)
  expect([exit, problems]).toEqual([0, ''])
  expect(place.ids()).toEqual(['one'])
  expect(await Bun.file(`${place.file}.before-restore`).text()).toStartWith('xxx')
})

test.each([
  ['absent', () => {}, 'there is no file'],
  ['no database', (file: string) => writeFileSync(file, 'x'.repeat(5000)), 'is no database'],
  [
    "another program's database",
    (file: string) => new Database(file).run('CREATE TABLE t (a)'),
    'no database of Retour',
  ],
  [
    'made by a newer version',
    (file: string) => new Database(file).run('PRAGMA user_version = 9999'),
    'newer version',
  ],
])('a backup that is %s is not put back', async (_, make, problem) => {
  using place = home()
  await (await place.register('one')).close()
  make(place.copy)
  const { exit, problems } = await place.run('restore', place.copy)
  expect(exit).toBe(1)
  expect(problems).toContain(problem)
  expect(place.ids()).toEqual(['one'])
  expect(existsSync(`${place.file}.before-restore`)).toBe(false)
})

test('a backup into a directory that is not there says so', async () => {
  const { directory, register } = home()
  await (await register('one')).close()
  const copy = join(directory, 'nowhere', 'copy.db')
  const { problems } = await retour(['backup', '--config', join(directory, 'retour.toml'), copy])
  expect(problems).toEqual([`there is no directory ${join(directory, 'nowhere')}`])
  rmSync(directory, { recursive: true })
})
