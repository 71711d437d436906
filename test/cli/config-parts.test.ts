// Commands that need no more of the configuration than where the data is, or the daemon.

import { expect, test } from 'bun:test'
import { existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { newId } from '../../src/address/id.ts'
import { openStore } from '../../src/store/open.ts'
import { temporaryDirectory } from '../support/directory.ts'
import { retour } from '../support/terminal.ts'
import { home as homeWith, standIn } from './house.ts'

/** A database, and a configuration of which this is the first line; its certificate is gone. */
async function home(firstLine: string) {
  const { path: directory, remove } = temporaryDirectory()
  const config = join(directory, 'retour.toml')
  writeFileSync(config, `${firstLine}\n[smtp]\ntls_cert = "gone.pem"\ntls_key = "gone.pem"\n`)
  const file = join(directory, 'data', 'retour.db')
  await openStore(file).close()
  return {
    ...{ file, copy: join(directory, 'copy.db') },
    run: (...words: string[]) => retour([...words, '--config', config]),
    [Symbol.dispose]: remove,
  }
}

test('a mistake elsewhere in the configuration keeps nobody from saving what there is', async () => {
  using place = await home('data_dir = "data"')
  const fine = { exit: 0, problems: [] }
  expect(await place.run('backup', place.copy)).toMatchObject(fine)
  rmSync(place.file)
  expect(await place.run('restore', place.copy)).toMatchObject(fine)
  expect(existsSync(place.file)).toBe(true)
  expect(await place.run('export', 'bounces', '--date', '2026-11-23')).toMatchObject(fine)
})

test.each(['data_dri = "data"', 'data_dir = 5', 'data_dir = "data'])(
  'a configuration with mistakes that does not say where the data is, as %s, is told',
  async (line) => {
    using place = await home(line)
    const { exit, problems } = await place.run('backup', place.copy)
    expect([exit, existsSync(place.copy)]).toEqual([1, false])
    expect(problems.length).toBeGreaterThan(0)
  },
)

const mail = { stdin: 'Subject: x\r\n\r\ny\r\n' }
const deliver = ['deliver', '--to', 'b-1@bounces.example.com']
const wrong = '[smtp]\ntls_cert = "gone.pem"\ntls_key = "gone.pem"\n[[webhook]]\nname = "crm"\n'

test.each([
  [deliver, { id: newId() }],
  [['bounces', 'list'], { bounces: [], next: null }],
  [['events', 'alice@example.org'], []],
  [['queue', 'retry', '--all'], { retried: 0 }],
])('nor from asking the daemon, which runs by what was right: %p', async (words, answer) => {
  await using daemon = standIn(answer, 200, wrong)
  const { exit, problems } = await daemon.run(words, mail)
  expect({ exit, problems }).toEqual({ exit: 0, problems: [] })
})

test('nor are sections missed that need not be there', async () => {
  await using daemon = standIn({ id: newId() }, 200, '[[webhook]]\nname = "crm"\n')
  expect(await daemon.run(deliver, mail)).toMatchObject({ exit: 0, problems: [] })
})

test('mail is not refused for the limit of a section that is misspelt, but kept', async () => {
  await using daemon = standIn({ id: newId() }, 200, '[smpt]\nsize_max_bytes = 60_000_000\n')
  const { exit, problems } = await daemon.run(deliver, mail)
  expect([exit, problems[0]]).toEqual([75, expect.stringMatching(/^smpt: unknown key/)])
})

test.each(['listen = "nowhere"', 'lisen = "127.0.0.1:8025"'])(
  'a mistake in what leads to the daemon is told: %s',
  async (line) => {
    using at = homeWith(`${wrong}[admin]\n${line}`)
    const { exit, problems } = await at.run(['bounces', 'list'])
    expect([exit, problems.some((one) => one.startsWith('admin.lis'))]).toEqual([1, true])
  },
)

test('a folder that is a link to nothing is told as that', async () => {
  using place = await home('data_dir = "data"')
  const folder = dirname(place.file)
  rmSync(folder, { recursive: true })
  symlinkSync('disk', folder)
  const { exit, problems } = await place.run('restore', place.copy)
  expect(exit).toBe(1)
  expect(problems).toEqual([`${folder} is a link to what is not there: is its disk mounted?`])
})
