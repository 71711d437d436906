// A disk that is full, read-only or damaged. What was answered stays, what cannot be kept is answered
// 451, and the program tells what is wrong in a line and what to do. The file systems are small ones
// in memory, which root alone may mount.

import { Database } from 'bun:sqlite'
import { expect, test } from 'bun:test'
import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  statfsSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { ballastIn } from '../support/ballast.ts'
import { ask, BinaryHome, type Running } from '../support/binary.ts'
import { loggedIds, sendFresh } from '../support/e2e-mail.ts'
import { until } from '../support/patience.ts'
import { createReceiver, formFields, type Received } from '../support/receiver.ts'
import { SmtpClient } from '../support/smtp-client.ts'

const DISK_BYTES = 16 * 1024 * 1024
const PAGE = 4096
const canMount = mayMount()
if (!canMount) console.log('no file system can be mounted here: a full disk is not tested')

function mayMount(): boolean {
  const probe = ['unshare', '--mount', 'mount', '-t', 'tmpfs', 'none', '/mnt']
  return process.getuid?.() === 0 && Bun.which('unshare') !== null && Bun.spawnSync(probe).success
}

function mount(...args: string[]): void {
  const { success, stderr } = Bun.spawnSync(args)
  if (!success) throw new Error(`${args.join(' ')}: ${stderr}`)
}

/** A small disk for the data of the daemon. */
function smallDisk(home: BinaryHome) {
  const path = join(home.directory, 'data')
  mkdirSync(path, { recursive: true })
  mount('mount', '-t', 'tmpfs', '-o', `size=${DISK_BYTES}`, 'none', path)
  return {
    path,
    ...ballastIn(path),
    async [Symbol.asyncDispose]() {
      await home.stop('SIGKILL')
      mount('umount', path)
    },
  }
}

async function isReady(running: Running): Promise<boolean> {
  return (await fetch(`${running.admin}/health/ready`)).status === 200
}

const idOf = ({ body }: Received): string => formFields(body)[0]?.value.toString() ?? ''

test.skipIf(!canMount)('a full disk is 451 until there is room, and nothing is lost', async () => {
  await using receiver = createReceiver()
  await using home = new BinaryHome({ webhook: receiver.url })
  await using disk = smallDisk(home)
  const running = await home.start()
  const client = await SmtpClient.greet(running.smtp)
  const answered: string[] = []
  answered.push((await sendFresh(client)).id)
  expect(await isReady(running)).toBe(true)

  disk.fill()
  let reply = ''
  while (!reply.startsWith('451')) {
    const sent = await sendFresh(client)
    if (sent.id !== '') answered.push(sent.id)
    reply = sent.reply
    expect(reply).toMatch(/^(250|451) /)
  }
  expect(reply).toBe('451 4.3.0 temporary failure, try again later')
  await until(async () => !(await isReady(running)))
  expect((await sendFresh(client)).reply).toStartWith('451 ')
  expect(home.log()).toContain('accept failed')
  expect(home.log()).toMatch(/disk is full/)

  disk.free()
  const after = await sendFresh(client)
  expect(after.reply).toStartWith('250 ')
  await until(() => isReady(running))
  answered.push(after.id)
  client.close()
  await until(async () => {
    const called = new Set(receiver.requests.map(idOf))
    return answered.every((id) => called.has(id))
  })
  expect(await home.stop()).toBe(0)
  expect(loggedIds(home)).toEqual(answered)
})

test.skipIf(!canMount)(
  'a stop on a full disk is one like any other, and a command says it',
  async () => {
    const rule = '[[rule]]\nname = "a"\nfield = "subject"\nmatch = "e"\nkind = "challenge"'
    await using home = new BinaryHome({ toml: rule.replace('"challenge"', '"reply"') })
    await using disk = smallDisk(home)
    const client = await SmtpClient.greet((await home.start()).smtp)
    const { id } = await sendFresh(client)
    client.close()
    disk.fill()
    writeFileSync(home.config, readFileSync(home.config, 'utf8').replace('"reply"', '"challenge"'))
    const { exit, err } = await home.run('reclassify', '--from', '2020-01-01')
    expect([exit, err]).toEqual([1, 'retour: the database: database or disk is full\n'])
    expect(await home.stop()).toBe(0)
    disk.free()
    await home.start()
    expect(await home.stop()).toBe(0)
    expect(loggedIds(home)).toEqual([id])
  },
)

test.skipIf(!canMount)('a start on a full disk says so, and one with room goes on', async () => {
  await using home = new BinaryHome()
  await using disk = smallDisk(home)
  for (const _ of ['a new database', 'an old one']) {
    disk.fill()
    const { exit, err } = await home.run('run', '--config', home.config)
    expect(exit).toBe(1)
    expect(err).toMatch(
      /^retour: cannot start: cannot open the database .*\.db: .*disk.* full.*\n$/,
    )
    disk.free()
    const client = await SmtpClient.greet((await home.start()).smtp)
    expect((await sendFresh(client)).reply).toStartWith('250 ')
    client.close()
    expect(await home.stop()).toBe(0)
  }
  expect(loggedIds(home)).toHaveLength(2)
})

test.skipIf(!canMount)('a start on a disk without inodes says so, as it has room', async () => {
  await using home = new BinaryHome()
  await using disk = smallDisk(home)
  await home.start()
  await home.stop()
  const { files, bfree, bsize } = statfsSync(disk.path)
  expect(bfree * bsize).toBeGreaterThan(1 << 20)
  mount('mount', '-o', `remount,nr_inodes=${files - statfsSync(disk.path).ffree}`, disk.path)
  const { exit, err } = await home.run('run', '--config', home.config)
  expect([exit, err]).toEqual([1, expect.stringContaining('no inode is left (df -i)')])
})

// What a crash leaves is all that SQLite needs to open the database, for reading.
const ends = ['SIGTERM', 'SIGKILL'] as const

test.skipIf(!canMount).each(ends)(
  'a disk that is read-only after %s ends the start with a line that says so',
  async (signal) => {
    await using home = new BinaryHome()
    await using disk = smallDisk(home)
    await home.start()
    await home.stop(signal)
    mount('mount', '-o', 'remount,ro', disk.path)
    const { exit, err } = await home.run('run', '--config', home.config)
    expect(exit).toBe(1)
    expect(err).toMatch(
      /^retour: cannot start: cannot open the database .*retour\.db: .*is read-only/m,
    )
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  },
)

/** A home whose daemon has taken `mails` mails and was killed: they stand in the write-ahead log. */
async function killedHome(mails: number) {
  const home = new BinaryHome()
  const running = await home.start()
  const client = await SmtpClient.greet(running.smtp)
  const ids: string[] = []
  for (let i = 0; i < mails; i++) ids.push((await sendFresh(client)).id)
  client.close()
  await home.stop('SIGKILL')
  const file = join(home.directory, 'data', 'retour.db')
  return { home, ids, file }
}

/** What a start says of a database that it does not take; it must leave the file as it is. */
async function refusedStart(home: BinaryHome, file: string): Promise<string> {
  const before = Bun.hash(readFileSync(file))
  const { exit, err } = await home.run('run', '--config', home.config)
  expect(exit).toBe(1)
  expect(Bun.hash(readFileSync(file))).toBe(before)
  expect(err.trimEnd().split('\n')).toHaveLength(1)
  return err
}

const damages: [string, (file: string) => void][] = [
  ['is no database', (file) => writeFileSync(file, 'something else entirely\n'.repeat(1000))],
  ['has lost its first page', (file) => overwrite(file, 0, PAGE)],
  ['has lost its second half', (file) => truncate(file, statSync(file).size / 2)],
]

test.each(damages)(
  'a database that %s is left as it is, and the start says what to do',
  async (_, damage) => {
    const { home, file } = await killedHome(3)
    await using _home = home
    await home.start()
    await home.stop() // folds the log into the database
    damage(file)
    const err = await refusedStart(home, file)
    expect(err).toMatch(/cannot open the database .*retour\.db: /)
    expect(err).toContain('retour restore')
  },
)

test('a write-ahead log with a torn end loses the last mail at most, and never the start', async () => {
  const { home, ids, file } = await killedHome(5)
  await using _home = home
  truncate(`${file}-wal`, statSync(`${file}-wal`).size - 1000)
  await home.start()
  expect(home.log()).toContain('the last process did not stop cleanly')
  await home.stop()
  expect(ids.slice(0, -1).filter((id) => !loggedIds(home).includes(id))).toEqual([])
})

test('a write-ahead log that is damaged is not thrown away', async () => {
  const { home, file } = await killedHome(3)
  await using _home = home
  overwrite(`${file}-wal`, 0, 32)
  const before = Bun.hash(readFileSync(`${file}-wal`))
  const err = await refusedStart(home, file)
  expect(err).toContain('retour.db-wal')
  expect(Bun.hash(readFileSync(`${file}-wal`))).toBe(before)
})

test('damage inside the database is 451 and an error in the log, and the rest goes on', async () => {
  const { home, file } = await killedHome(3)
  await using _home = home
  await home.start()
  await home.stop() // folds the log into the database
  overwrite(file, (rootPage(file, 'bounces') - 1) * PAGE, PAGE)
  const running = await home.start()
  const client = await SmtpClient.greet(running.smtp)
  const { reply } = await sendFresh(client)
  expect(reply).toStartWith('451 ')
  client.close()
  expect(await ask(running, '/health/live')).toEqual({ live: true })
  expect(home.log()).toMatch(/accept failed.*database disk image is malformed/)
  expect(await home.stop()).toBe(0)
})

function rootPage(file: string, table: string): number {
  using database = new Database(file, { readonly: true })
  const row = database
    .query<{ rootpage: number }, [string]>('SELECT rootpage FROM sqlite_master WHERE name = ?')
    .get(table)
  return row?.rootpage ?? 0
}

function overwrite(file: string, from: number, bytes: number): void {
  const handle = openSync(file, 'r+')
  writeSync(handle, Buffer.alloc(bytes, 0x55), 0, bytes, from)
  closeSync(handle)
}

function truncate(file: string, bytes: number): void {
  const handle = openSync(file, 'r+')
  ftruncateSync(handle, Math.floor(bytes))
  closeSync(handle)
}
