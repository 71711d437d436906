import { Database } from 'bun:sqlite'
import { describe, expect, test } from 'bun:test'
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { lockDatabase } from '../../src/store/lock.ts'
import { openStore } from '../../src/store/open.ts'
import { temporaryDirectory } from '../support/directory.ts'
import { messageAt } from '../support/log-rows.ts'
import { retour } from '../support/terminal.ts'

function home() {
  const { path: directory, remove } = temporaryDirectory()
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
  const message = (id: string) => messageAt(1, { id })
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
    [Symbol.dispose]: remove,
  }
}

test('a backup and a restore, which take minutes, tell what they do', async () => {
  using place = home()
  await (await place.register('one')).close()
  const copied = await place.run('backup', place.copy)
  expect(copied.progress).toEqual(['copying: minutes, for gigabytes', ''])
  const checked = 'checking the copy: minutes, for gigabytes'
  rmSync(place.file) // one that this process had open would be in use
  const { progress, problems } = await place.run('restore', place.copy)
  expect(problems).toBe('')
  expect(progress).toEqual([checked, 'copying it into place', ''])
})

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

test('what is in the log beside a copy is put back too', async () => {
  using place = home()
  const store = await place.register('one')
  for (const suffix of ['', '-wal']) copyFileSync(place.file + suffix, place.copy + suffix)
  await store.close()
  rmSync(place.file)
  expect(await place.run('restore', place.copy)).toMatchObject({ exit: 0, problems: '' })
  expect(place.ids()).toEqual(['one'])
})

test('nothing is put back while a daemon starts', async () => {
  using place = home()
  using other = home()
  await (await other.register('one')).close()
  using _ = lockDatabase(place.file)
  // One that this process had open would be in use.
  copyFileSync(other.file, place.file)
  copyFileSync(other.file, place.copy)
  const { exit, problems } = await place.run('restore', place.copy)
  expect([exit, problems]).toEqual([1, expect.stringContaining('another retour is running on it')])
  expect(readdirSync(dirname(place.file)).sort()).toEqual(['retour.db', 'retour.db.lock'])
})

test('a folder that is made for what is put back is for nobody else to see', async () => {
  using place = home()
  await (await place.register('one')).close()
  await place.run('backup', place.copy)
  rmSync(dirname(place.file), { recursive: true })
  await place.run('restore', place.copy)
  expect(statSync(dirname(place.file)).mode & 0o777).toBe(0o700)
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
    "another program's database of a version that we had too",
    (file: string) => new Database(file).run('CREATE TABLE t (a); PRAGMA user_version = 3'),
    'no database of Retour',
  ],
  ['a directory', (file: string) => mkdirSync(file), 'is a directory'],
  ['cut off', cutOff, 'is damaged: database disk image is malformed'],
  [
    'made by a newer version',
    (file: string) => new Database(file).run('PRAGMA user_version = 9999'),
    'newer version',
  ],
])('a backup that is %s is not put back', async (_, make, problem) => {
  using place = home()
  using other = home()
  await (await other.register('one')).close()
  mkdirSync(dirname(place.file))
  copyFileSync(other.file, place.file)
  make(place.copy)
  const { exit, problems } = await place.run('restore', place.copy)
  expect(exit).toBe(1)
  expect(problems).toContain(problem)
  expect(place.ids()).toEqual(['one'])
  expect(existsSync(`${place.file}.before-restore`)).toBe(false)
})

/** Makes a database of which the second half is missing. */
function cutOff(file: string): void {
  using database = new Database(file)
  database.run('CREATE TABLE t AS SELECT randomblob(100000)')
  database.close()
  truncateSync(file, statSync(file).size / 2)
}

test('a backup into a directory that is not there says so', async () => {
  using place = home()
  await (await place.register('one')).close()
  const nowhere = join(place.directory, 'nowhere')
  const { problems } = await place.run('backup', join(nowhere, 'copy.db'))
  expect(problems).toBe(`there is no directory ${nowhere}`)
})

test('a copy, and what is put back, are for nobody else to read', async () => {
  using place = home()
  const mode = (file: string) => statSync(file).mode & 0o777
  await (await place.register('one')).close()
  await place.run('backup', place.copy)
  expect(mode(place.copy)).toBe(0o600)
  chmodSync(place.copy, 0o644)
  rmSync(join(place.directory, 'data'), { recursive: true })
  expect(await place.run('restore', place.copy)).toMatchObject({ exit: 0, problems: '' })
  expect(mode(place.file)).toBe(0o600)
})

test('a backup that fails leaves nothing', async () => {
  using place = home()
  mkdirSync(join(place.directory, 'data'))
  writeFileSync(place.file, 'x'.repeat(5000))
  const { exit, problems } = await place.run('backup', place.copy)
  expect(exit).toBe(1)
  expect(problems).toStartWith(`cannot read the database ${place.file}: file is not a database: `)
  expect(existsSync(place.copy)).toBe(false)
})

const readers = [
  ['export', 'bounces', '--date', '2026-11-23'],
  ['reclassify', '--from', '2026-11-23'],
  ['backup', 'never.db'],
]

test.each(readers)('a database that is not there is told by %s', async (...words) => {
  using place = home()
  const { exit, problems } = await place.run(...words)
  expect([exit, problems]).toEqual([1, `there is no database ${place.file}: has the daemon run?`])
})

test.each(readers)(
  'one that is there and cannot be read is not told as absent by %s',
  async (...words) => {
    using place = home()
    mkdirSync(join(place.directory, 'data'))
    symlinkSync('retour.db', place.file)
    const { exit, problems } = await place.run(...words)
    expect(exit).toBe(1)
    expect(problems).toStartWith(`cannot read the database ${place.file}: too many `)
  },
)

test.each(readers.slice(0, 2))('one that is damaged is told in a line by %s', async (...words) => {
  using place = home()
  mkdirSync(join(place.directory, 'data'))
  writeFileSync(place.file, 'x'.repeat(5000))
  const { exit, problems } = await place.run(...words)
  expect(exit).toBe(1)
  expect(problems).toMatch(/^cannot (?:read|open) the database \S+: file is not a database: /)
})

test.skipIf(process.getuid?.() === 0)('a backup of another user is told as that', async () => {
  using place = home()
  await (await place.register('one')).close()
  await place.run('backup', place.copy)
  chmodSync(place.copy, 0)
  const { problems } = await place.run('restore', place.copy)
  expect(problems).toStartWith(`cannot read the database ${place.copy}: permission denied: `)
})

test('a restore that the system refuses is told in a line', async () => {
  using place = home()
  await (await place.register('one')).close()
  await place.run('backup', place.copy)
  rmSync(join(place.directory, 'data'), { recursive: true })
  writeFileSync(join(place.directory, 'data'), 'a file')
  const { exit, problems } = await place.run('restore', place.copy)
  expect([exit, problems]).toEqual([
    1,
    `data_dir: ${join(place.directory, 'data')} is a file, not a directory (line 2)`,
  ])
})

test.skipIf(process.getuid?.() !== 0)(
  'what root leaves of a restore that fails keeps the daemon of another user from nothing',
  async () => {
    using place = home()
    await (await place.register('one')).close()
    await place.run('backup', place.copy)
    const data = dirname(place.file)
    rmSync(data, { recursive: true })
    mkdirSync(data)
    writeFileSync(`${place.file}.lock`, '') // root ran the daemon before the folder was another's
    chownSync(data, 65_534, 65_534)
    mkdirSync(`${place.file}.restoring`)
    expect((await place.run('restore', place.copy)).exit).toBe(1)
    expect(statSync(`${place.file}.lock`).uid).toBe(65_534)
  },
)

describe('a database that is a link to another disk', () => {
  function linked(place: ReturnType<typeof home>) {
    const disk = join(place.directory, 'disk')
    mkdirSync(disk)
    mkdirSync(join(place.directory, 'data'))
    symlinkSync('../disk/retour.db', place.file)
    return join(disk, 'retour.db')
  }

  test('is replaced where it is', async () => {
    using place = home()
    using other = home()
    const file = linked(place)
    await (await other.register('one')).close()
    // One that this process had open would be in use.
    copyFileSync(other.file, file)
    copyFileSync(other.file, place.copy)
    expect(await place.run('restore', place.copy)).toMatchObject({ exit: 0 })
    expect(lstatSync(place.file).isSymbolicLink()).toBe(true)
    expect(existsSync(`${file}.before-restore`)).toBe(true)
    expect(place.ids()).toEqual(['one'])
  })

  test('of which the disk is not there is told so', async () => {
    using place = home()
    linked(place)
    const { exit, problems } = await place.run('backup', place.copy)
    expect(exit).toBe(1)
    expect(problems).toBe(`${place.file} is a link to what is not there: is its disk mounted?`)
  })
})
