import { describe, expect, test } from 'bun:test'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadConfig } from '../../src/config.ts'
import { temporaryDirectory } from '../support/directory.ts'
import { retour } from '../support/terminal.ts'

const analyze = Bun.which('systemd-analyze')
if (analyze === null) console.log('no systemd-analyze here: the unit is not verified')

const EXPOSURE_MAX = 3

/** Blanks may stand in a path. */
const temporary = () => temporaryDirectory('retour init-')

describe('a new configuration', () => {
  test('is good, and only its owner may read it', async () => {
    using directory = temporary()
    const { exit, out } = await retour(['init', join(directory.path, 'new')])
    const config = join(directory.path, 'new', 'retour.toml')
    expect(exit).toBe(0)
    expect(out).toContain(`wrote ${config}\n`)
    expect(out).toContain(`sudo chown retour: '${config}'\n`)
    expect(statSync(config).mode & 0o777).toBe(0o600)
    const checked = await retour(['check', '--config', config])
    expect(checked.exit).toBe(0)
    // What is his own to say; his webhook waits until it is enabled.
    const told = checked.problems.filter((line) => !line.startsWith('hostname:'))
    expect(told.map((line) => line.replace(/ \(line \d+\)$/, ''))).toEqual([
      'return_path.domains[0]: bounces.example.com is a name for examples (RFC 2606); put your own',
    ])
  })

  test('is for others to read at most, whatever the umask', async () => {
    using directory = temporary()
    const umask = process.umask(0)
    await retour(['init', join(directory.path, 'new')])
    process.umask(umask)
    const paths = ['new', 'new/retour.toml', 'new/retour.service']
    const modes = paths.map((path) => statSync(join(directory.path, path)).mode & 0o777)
    expect(modes).toEqual([0o755, 0o600, 0o644])
  })

  test('has secrets that no other has', async () => {
    using directory = temporary()
    const secrets: string[] = []
    for (const name of ['one', 'two']) {
      await retour(['init', join(directory.path, name)])
      const loaded = loadConfig(join(directory.path, name, 'retour.toml'))
      if ('problems' in loaded) throw new Error(loaded.problems.join())
      const { returnPath, webhook, admin } = loaded.config
      secrets.push(...returnPath.secrets, ...(webhook[0]?.secret ?? []), ...admin.tokens)
    }
    expect(secrets).toHaveLength(6)
    expect(new Set(secrets).size).toBe(6)
  })

  test('calls nobody before its owner says so', async () => {
    using directory = temporary()
    await retour(['init', directory.path])
    const loaded = loadConfig(join(directory.path, 'retour.toml'))
    expect('config' in loaded && loaded.config.webhook[0]?.enabled).toBe(false)
  })

  test.each(['retour.toml', 'retour.service'])('never overwrites %s', async (name) => {
    using directory = temporary()
    const file = join(directory.path, name)
    writeFileSync(file, 'mine')
    const { exit, problems } = await retour(['init', directory.path])
    expect(exit).toBe(1)
    expect(problems).toEqual([`${file} exists already: move it away, or name another directory`])
    expect(readFileSync(file, 'utf8')).toBe('mine')
    expect(readdirSync(directory.path)).toEqual([name])
  })

  test('takes no file for a directory', async () => {
    using directory = temporary()
    const file = join(directory.path, 'file')
    writeFileSync(file, '')
    const { exit, problems } = await retour(['init', file])
    expect([exit, problems]).toEqual([1, [`${file}: is a file, not a directory`]])
  })

  test('that cannot be written is told', async () => {
    using directory = temporary()
    writeFileSync(join(directory.path, 'file'), '')
    const { exit, problems } = await retour(['init', join(directory.path, 'file', 'below')])
    expect(exit).toBe(1)
    expect(problems).toHaveLength(1)
  })
})

describe('the systemd unit', () => {
  test('comments every directive or the group that it stands in', async () => {
    using directory = temporary()
    await retour(['init', directory.path])
    const lines = readFileSync(join(directory.path, 'retour.service'), 'utf8').split('\n')
    const bare = lines.filter((line, i) => {
      if (!/^[A-Z]/.test(line) || line.startsWith('WantedBy=')) return false
      const above = lines.slice(0, i).findLast((other) => !/^[A-Z]/.test(other))
      return !above?.startsWith('#')
    })
    expect(bare).toEqual(['Description=Retour, receives returned mail and calls webhooks'])
  })

  test('leaves no core dump, which would hold secrets', async () => {
    using directory = temporary()
    await retour(['init', directory.path])
    const unit = readFileSync(join(directory.path, 'retour.service'), 'utf8')
    expect(unit).toMatch(/^LimitCORE=0$/m)
  })

  test.skipIf(analyze === null)('passes systemd-analyze verify', async () => {
    using directory = temporary()
    await retour(['init', directory.path])
    const verified = Bun.spawnSync([
      'systemd-analyze',
      'verify',
      join(directory.path, 'retour.service'),
    ])
    expect(verified.stderr.toString()).toBe('')
    expect(verified.exitCode).toBe(0)
  })

  test.skipIf(analyze === null)('is exposed as little as was promised', async () => {
    using directory = temporary()
    await retour(['init', directory.path])
    const unit = join(directory.path, 'retour.service')
    const words = ['security', '--offline=true', '--no-pager', unit]
    const report = Bun.spawnSync(['systemd-analyze', ...words]).stdout.toString()
    const exposure = /exposure level for retour\.service: ([\d.]+)/.exec(report)?.[1]
    expect(Number(exposure)).toBeLessThanOrEqual(EXPOSURE_MAX)
  })
})
