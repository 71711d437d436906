import { expect, test } from 'bun:test'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { openStore } from '../../src/store/open.ts'
import { setUp } from '../admin/rig.ts'
import { configFile } from '../support/config-file.ts'
import { bounceAt, failureAt, keepBounce, parseCsv } from '../support/log-rows.ts'
import { retour, retourBytes } from '../support/terminal.ts'

const AT = Date.UTC(2026, 10, 22, 23, 59, 59)
const binary = Uint8Array.from({ length: 256 }, (_, at) => at)

test('export prints the bytes that the API answers, also while the daemon runs', async () => {
  await using rig = await setUp()
  await keepBounce(rig.store, bounceAt(AT), binary, [failureAt(AT)])
  await keepBounce(rig.store, bounceAt(AT + 1000), 'of the next day')
  using file = configFile()
  // The daemon's own directory stands for that of the configuration.
  file.write('')
  const directory = join(rig.store.file, '..')
  const path = join(file.directory, 'of-rig.toml')
  const toml = await Bun.file(file.path).text()
  await Bun.write(path, toml.replace('data_dir = "data"', `data_dir = "${directory}"`))
  const flags = ['--config', path, '--date', '2026-11-22']
  const pairs: [words: string[], path: string][] = [
    [['bounces'], 'bounces.2026-11-22.log'],
    [['bounces', '--header'], 'bounces.2026-11-22.log/header'],
    [['bounces', '--format', 'json'], 'bounces.2026-11-22.log/json'],
    [['failures', '--format', 'xml'], 'failures.2026-11-22.log/xml'],
  ]
  for (const [words, route] of pairs) {
    const response = await rig.request(`/v1/logfiles/${route}`)
    const printed = await retourBytes(['export', ...words, ...flags])
    expect([printed.exit, printed.problems]).toEqual([0, []])
    expect(Buffer.from(await response.arrayBuffer()).equals(printed.bytes)).toBe(true)
  }
})

test('export needs no daemon, and takes a period across days', async () => {
  using file = configFile()
  const store = openStore(join(file.directory, 'data', 'retour.db'))
  await keepBounce(store, bounceAt(AT), 'one')
  await keepBounce(store, bounceAt(AT + 1000), 'two')
  await keepBounce(store, bounceAt(AT + 5000), 'three')
  await store.close()
  const words = ['export', 'bounces', '--config', file.path, '--from', '2026-11-22']
  const printed = await retourBytes([...words, '--to', '2026-11-23T00:00:03Z'])
  expect(parseCsv(printed.bytes).map((record) => record[4])).toEqual(['one', 'two'])
})

test('export tells what it cannot do', async () => {
  using file = configFile()
  const config = ['--config', file.path]
  const problems = async (...words: string[]) => {
    const { exit, problems: told } = await retour(['export', ...words, ...config])
    return `${exit} ${told[0]}`
  }
  expect(await problems('bounces', '--date', '2026-11-22')).toMatch(
    /^1 there is no database .*retour\.db: has the daemon run\?$/,
  )
  expect(await problems('clicks', '--date', '2026-11-22')).toStartWith('2 LOG: clicks is none of')
  expect(await problems('bounces')).toBe('2 give --date, or --from')
  expect(await problems('bounces', '--date', '2026-02-30')).toBe(
    '2 --date: there is no time 2026-02-30; give one such as 2026-11-01 or 2026-11-01T12:00:00Z',
  )
  expect(await problems('bounces', '--from', '2026-11-02', '--to', '2026-11-01')).toBe(
    '2 --to: give a time after --from',
  )
  expect(await problems('bounces', '--date', '2026-11-02', '--format', 'yaml')).toBe(
    '2 --format: yaml is none of csv, json, xml',
  )
})

test.each([
  [1, 'is of an older version: let the daemon of this version run first'],
  [255, 'used by a newer version; install that version'],
])('a database with schema %i is refused with what to do', async (schema, words) => {
  using file = configFile()
  const path = join(file.directory, 'data', 'retour.db')
  await openStore(path).close()
  const bytes = await Bun.file(path).bytes()
  bytes[63] = schema // the last byte of user_version
  rmSync(path)
  await Bun.write(path, bytes)
  const command = ['export', 'bounces', '--config', file.path, '--date', '2026-11-22']
  const { exit, problems } = await retour(command)
  expect([exit, problems[0]]).toEqual([1, expect.stringContaining(words)])
})

test.skipIf(!existsSync('/dev/full'))('a full disk behind the log is told in a line', async () => {
  using file = configFile()
  const store = openStore(join(file.directory, 'data', 'retour.db'))
  await keepBounce(store, bounceAt(AT), 'one')
  await store.close()
  const main = join(import.meta.dir, '../../src/main.ts')
  const words = ['export', 'bounces', '--date', '2026-11-22', '--config', file.path]
  const stdout = Bun.file('/dev/full')
  const child = Bun.spawn([process.execPath, main, ...words], { stdout, stderr: 'pipe' })
  const told = await new Response(child.stderr).text()
  expect([await child.exited, told]).toEqual([1, 'retour: stdout: no space left on device\n'])
})
