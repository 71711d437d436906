import { Database } from 'bun:sqlite'
import { afterEach, describe, expect, test } from 'bun:test'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { type ConfigFile, configFile, TOKEN } from '../support/config-file.ts'
import { python, receiver } from '../support/datagrams.ts'
import { report } from '../support/mail.ts'
import { until } from '../support/patience.ts'
import { SmtpClient } from '../support/smtp-client.ts'

const main = join(import.meta.dir, '../../src/main.ts')
const local = `[smtp]\nlisten = ["127.0.0.1:0"]\n[admin]\nlisten = "127.0.0.1:0"\ntokens = ["${TOKEN}"]`

interface Running {
  child: Bun.Subprocess<'ignore', 'pipe', 'pipe'>
  /** All of stderr up to a text in it; rejects when it ends without. */
  logged(text: string): Promise<string>
  addresses: Record<string, string>
}

const children = new Set<Bun.Subprocess>()

afterEach(() => {
  for (const child of children) child.kill('SIGKILL')
  children.clear()
})

function spawn(words: string[], more: Record<string, string> = {}) {
  const env = { ...process.env, ...more }
  const options = { stdin: 'ignore', stdout: 'pipe', stderr: 'pipe', env } as const
  const child = Bun.spawn([process.execPath, main, ...words], options)
  children.add(child)
  return child
}

/** Starts `retour run` and waits for its line `ready`. */
async function run(file: ConfigFile, env?: Record<string, string>): Promise<Running> {
  const child = spawn(['run', '--config', file.path], env)
  const ready = await reader(child.stdout)('\n')
  const pairs = [...ready.matchAll(/(\w+)=(\S+)/g)].map((match) => [match[1], match[2]])
  return { child, logged: reader(child.stderr), addresses: Object.fromEntries(pairs) }
}

function reader(stream: ReadableStream<Uint8Array>) {
  const chunks = stream.getReader()
  let all = ''
  return async (text: string) => {
    while (!all.includes(text)) {
      const { value, done } = await chunks.read()
      if (done) throw new Error(`ended without ${text}: ${all}`)
      all += Buffer.from(value).toString()
    }
    return all
  }
}

describe('retour run', () => {
  test('tells on one line where it listens, and does', async () => {
    using file = configFile(local)
    const { addresses } = await run(file)
    expect(Object.keys(addresses)).toEqual(['smtp', 'admin'])
    const client = await SmtpClient.connect(addresses.smtp ?? '')
    expect(await client.reply()).toStartWith('220 mx1.bounces.example.com ')
    client.socket.destroy()
    expect((await fetch(`${addresses.admin}/health/live`)).status).toBe(200)
  })

  test.skipIf(!existsSync('/dev/full'))('runs where stdout takes nothing', async () => {
    using file = configFile(local)
    const child = Bun.spawn([process.execPath, main, 'run', '--config', file.path], {
      ...{ stdin: 'ignore', stdout: Bun.file('/dev/full'), stderr: 'pipe' },
    })
    children.add(child)
    await reader(child.stderr)('ready, and stdout does not take it')
    child.kill('SIGTERM')
    expect(await child.exited).toBe(0)
  })

  test('keeps mail in a database that is a link, and leaves it to one daemon', async () => {
    using file = configFile(local)
    using other = configFile(local)
    const first = await run(other)
    first.child.kill('SIGTERM')
    await first.child.exited
    mkdirSync(join(file.directory, 'data'))
    symlinkSync(join(other.directory, 'data/retour.db'), join(file.directory, 'data/retour.db'))
    const { addresses } = await run(file)
    expect((await fetch(`${addresses.admin}/health/ready`)).status).toBe(200)
    const second = spawn(['run', '--config', other.path])
    expect(await second.exited).toBe(1)
    expect(await second.stderr.text()).toContain('another retour is running on it')
  })

  test.each(['SIGTERM', 'SIGINT'] as const)('ends with 0 on %s', async (signal) => {
    using file = configFile(local)
    const { child, logged } = await run(file)
    child.kill(signal)
    expect(await child.exited).toBe(0)
    expect(await logged('stopped')).toContain(`stopping signal=${signal}`)
  })

  test('ends at once on a second signal', async () => {
    using file = configFile(local)
    const { child, addresses, logged } = await run(file)
    // A session in the middle of its mail keeps the first from ending.
    const client = await SmtpClient.greet(addresses.smtp ?? '')
    await client.command('MAIL FROM:<>')
    child.kill('SIGINT')
    await logged('stopping')
    child.kill('SIGINT')
    expect(await child.exited).toBe(130)
    client.socket.destroy()
  })

  test('logs what is doubtful in its configuration, at the start and on SIGHUP', async () => {
    using file = configFile(local)
    const { child, logged } = await run(file)
    file.write(`${local}\n[return_path.verp]\nprefix = "bounces"\nat = "-"`)
    child.kill('SIGHUP')
    const doubt = /configuration doubtful problem="return_path\.verp\.at: /
    expect(await logged('would be read as')).toMatch(doubt)
    child.kill('SIGTERM')
    await child.exited
    const again = await run(file)
    expect(await again.logged('would be read as')).toMatch(doubt)
  })

  test('takes a new configuration on SIGHUP', async () => {
    using file = configFile(local)
    const { child, logged, addresses } = await run(file)
    const stream = await fetch(`${addresses.admin}/v1/stream?access_token=${TOKEN}`)
    file.write(local.replace(TOKEN, `new-${TOKEN}`).concat('\n[log]\nformat = "json"'))
    child.kill('SIGHUP')
    expect(await logged('configuration reloaded')).toContain('"event":"configuration reloaded"')
    const asked = await fetch(`${addresses.admin}/v1/calls`, {
      headers: { authorization: `Bearer new-${TOKEN}` },
    })
    expect(asked.status).toBe(200)
    // Whoever watches by the old token sees no more.
    expect(await stream.text()).toStartWith('retry: ')
  })

  test('takes a SIGHUP that comes while it starts once it has started', async () => {
    using file = configFile(local)
    const pipe = `${file.path}.pipe`
    execFileSync('mkfifo', [pipe])
    const child = spawn(['run', '--config', pipe])
    // It waits for its configuration, and heeds the signal already (bit 0 of the mask).
    const caught = () =>
      /^SigCgt:.*[13579bdf]$/m.test(readFileSync(`/proc/${child.pid}/status`, 'utf8'))
    await until(caught)
    child.kill('SIGHUP')
    const give = () => Bun.spawn(['sh', '-c', 'cat "$0" > "$1"', file.path, pipe]).exited
    await give()
    expect(await reader(child.stdout)('\n')).toStartWith('ready ')
    await give()
    await reader(child.stderr)('configuration reloaded')
  })

  test('logs as a new configuration says also where the store keeps it from all else', async () => {
    using file = configFile(local)
    const { child, logged } = await run(file)
    using database = new Database(join(file.directory, 'data', 'retour.db'))
    // The daemon writes now and then.
    database.run('PRAGMA busy_timeout = 5000')
    database.run("INSERT INTO disabled_webhooks VALUES ('old', 1, 'answered 410 Gone')")
    const kept = "BEGIN SELECT RAISE(FAIL, 'no'); END"
    database.run(`CREATE TRIGGER kept BEFORE DELETE ON disabled_webhooks ${kept}`)
    file.write(`${local}\n[log]\nformat = "json"`)
    child.kill('SIGHUP')
    expect(await logged('only partly')).toMatch(
      /^\{.*"event":"configuration only partly reloaded"/m,
    )
  })

  test('judges by the rules of the user as they are after a SIGHUP', async () => {
    using file = configFile(local)
    const { child, logged, addresses } = await run(file)
    const api = async (
      path: string,
      body?: string | Uint8Array<ArrayBuffer>,
      type = 'application/json',
    ) => {
      const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': type }
      const asked = await fetch(`${addresses.admin}${path}`, {
        headers,
        ...(body !== undefined && { method: 'POST', body }),
      })
      return (await asked.json()) as Record<string, string>
    }
    const reason = async () => {
      const message = JSON.stringify({ recipient: 'alice@example.org' })
      const { return_address: to = '' } = await api('/v1/messages', message)
      const raw = report({ to, recipient: 'alice@example.org' })
      const { id } = await api(`/v1/bounces?to=${to}`, Buffer.from(raw), 'message/rfc822')
      return (await api(`/v1/bounces/${id}`)).reason
    }
    expect(await reason()).toBe('user-unknown')
    file.write(`${local}\n[[rule]]\nname = "a"\nmatch = "user unknown"\nreason = "moved"`)
    child.kill('SIGHUP')
    await logged('configuration reloaded')
    expect(await reason()).toBe('moved')
  })

  test('keeps the old configuration when the new one is broken, and says why', async () => {
    using file = configFile(local)
    const { child, logged, addresses } = await run(file)
    file.write(`${local}\nlisten_to = "x"`)
    child.kill('SIGHUP')
    const lines = await logged('the old one stays')
    expect(lines).toMatch(/problem="admin\.listen_to: unknown key.* \(line \d+\)"/)
    const metrics = async () => (await fetch(`${addresses.admin}/metrics`)).text()
    expect(await metrics()).toContain('\nretour_config_last_reload_successful 0\n')
    const asked = await fetch(`${addresses.admin}/v1/calls`, {
      headers: { authorization: `Bearer ${TOKEN}` },
    })
    expect(asked.status).toBe(200)
    file.write(local)
    child.kill('SIGHUP')
    await logged('configuration reloaded')
    expect(await metrics()).toContain('\nretour_config_last_reload_successful 1\n')
  })
})

test.skipIf(python === null)(
  'systemd hears of start, reload, a failed reload and stop',
  async () => {
    using file = configFile(local)
    const name = join(file.directory, 'notify')
    await using systemd = await receiver(name)
    const { child } = await run(file, { NOTIFY_SOCKET: name })
    expect(await systemd.datagram()).toMatch(/^READY=1\nSTATUS=smtp=127\.0\.0\.1:\d+ admin=/)
    child.kill('SIGHUP')
    expect(await systemd.datagram()).toMatch(/^RELOADING=1\nMONOTONIC_USEC=\d+$/)
    expect(await systemd.datagram()).toMatch(/^READY=1\nSTATUS=smtp=\S+ admin=\S+$/)
    file.write('[smtp]\nlisten = "no list"')
    child.kill('SIGHUP')
    expect(await systemd.datagram()).toStartWith('RELOADING=1\n')
    expect(await systemd.datagram()).toMatch(/^READY=1\n.*; the last reload failed, see the log$/)
    child.kill('SIGTERM')
    expect(await systemd.datagram()).toStartWith('STOPPING=1\n')
    expect(await child.exited).toBe(0)
  },
)

describe('what keeps it from starting', () => {
  test('in the configuration is told in lines and exit code 1', async () => {
    using file = configFile('[smtp]\nlisten = 25')
    const child = spawn(['run', '--config', file.path])
    expect(await child.exited).toBe(1)
    expect(await child.stderr.text()).toMatch(/^retour: smtp\.listen: expected a list, .*\n$/)
  })

  test.each(['smtp', 'admin'])(
    'is an address of %s that is taken: a line, exit code 1',
    async (of) => {
      using other = Bun.listen({ hostname: '127.0.0.1', port: 0, socket: { data() {} } })
      const section = new RegExp(`(\\[${of}\\]\\nlisten = .*)127\\.0\\.0\\.1:0`)
      using file = configFile(local.replace(section, `$1127.0.0.1:${other.port}`))
      const child = spawn(['run', '--config', file.path])
      expect(await child.exited).toBe(1)
      const [last] = (await child.stderr.text()).trimEnd().split('\n').slice(-1)
      expect(last).toBe(
        `retour: cannot start: cannot listen on 127.0.0.1:${other.port}: another process listens on it; ss -ltnp names it`,
      )
    },
  )
})

test('a reader that goes ends the program quietly', async () => {
  const script = `"${process.execPath}" "${main}" config example | head -n 1`
  const child = Bun.spawn(['sh', '-c', script], { stderr: 'pipe' })
  expect(await child.stdout.text()).toStartWith('# Retour')
  expect(await child.stderr.text()).toBe('')
})
