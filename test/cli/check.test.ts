import { expect, test } from 'bun:test'
import { execFileSync } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { chmodSync, chownSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hintsOf } from '../../src/config/hints.ts'
import { loadConfig } from '../../src/config.ts'
import { makeCertificate } from '../support/certificate.ts'
import { type ConfigFile, configFile } from '../support/config-file.ts'
import { retour } from '../support/terminal.ts'

/** What is said of a file whose names are those for examples no longer. */
function checkOwn(file: ConfigFile, hostname = 'mx1.bounces.klant.nl') {
  const text = readFileSync(file.path, 'utf8').replace('mx1.bounces.example.com', hostname)
  writeFileSync(file.path, text.replaceAll('example.com', 'klant.nl'))
  return retour(['check', '--config', file.path])
}

test('a good file is told with its webhooks', async () => {
  using file = configFile(`[[webhook]]
name = "crm"
events = ["bounce"]
url = "https://crm.klant.nl/hook"
[[webhook]]
name = "test"
events = ["bounce"]
url = "https://crm.klant.nl/test"
enabled = false
`)
  const { exit, out, problems } = await checkOwn(file)
  expect(exit).toBe(0)
  expect(out).toBe(`${file.path} is fine; webhooks: crm, test (not enabled)\n`)
  expect(problems).toEqual([])
})

test('names for examples are told key by key, and are no mistakes', async () => {
  using file = configFile(`fixed = ["bounces@shop.invalid"]
[[webhook]]
name = "crm"
events = ["bounce"]
url = "https://hooks.example.com:8443/bounce"
[[webhook]]
name = "later"
events = ["bounce"]
url = "https://example.com/hooks/bounce"
enabled = false
`)
  const { exit, out, problems } = await retour(['check', '--config', file.path])
  expect(exit).toBe(0)
  expect(out).toStartWith(`${file.path} can be run, but not for real mail; webhooks: crm, later`)
  const told = (key: string, name: string, line: number) =>
    `${key}: ${name} is a name for examples (RFC 2606); put your own (line ${line})`
  expect(problems).toEqual([
    told('hostname', 'mx1.bounces.example.com', 1),
    told('return_path.domains[0]', 'bounces.example.com', 4),
    told('return_path.domains[1]', 'two.example.com', 4),
    told('return_path.fixed[0]', 'shop.invalid', 6),
    told('webhook[0].url', 'hooks.example.com', 10),
  ])
})

test('tries that outlive the mail are told, and are no mistake', async () => {
  using file = configFile(`[log]
mime_retention_days = 1
[[webhook]]
name = "crm"
events = ["bounce"]
url = "https://crm.klant.nl/hook"
[[webhook]]
name = "short"
events = ["bounce"]
url = "https://crm.klant.nl/short"
retry_s = [60, 3600]
[[webhook]]
name = "bare"
events = ["bounce"]
url = "https://crm.klant.nl/bare"
format = "json"
mime = false
`)
  const { exit, out, problems } = await checkOwn(file)
  expect(exit).toBe(0)
  expect(out).toBe(`${file.path} can be run; webhooks: crm, short, bare\n`)
  expect(problems).toEqual([
    'webhook[0].retry_s: the last try comes up to 34 hours after the first, and the mail is kept for 24 ' +
      '(log.mime_retention_days): late tries come without it (line 8)',
  ])
})

test('tries that outlive what they tell are not made, which is told', async () => {
  using file = configFile(`[log]
retention_days = 1
[[webhook]]
name = "bare"
events = ["bounce"]
url = "https://crm.klant.nl/bare"
format = "json"
mime = false
`)
  const { problems } = await checkOwn(file)
  expect(problems.filter((one) => one.startsWith('webhook'))).toEqual([
    'webhook[0].retry_s: the last try comes up to 34 hours after the first, and what it tells is kept ' +
      'for 24 (log.retention_days): late tries are not made (line 8)',
  ])
})

test.each([
  [
    '"bounce", "failure"',
    '"auto-reply"',
    ['lets no failure through; add failure, or take failure'],
  ],
  [
    '"response"',
    '"failure"',
    ['lets no response through; add auto-reply or reply, or take response'],
  ],
  ['"abuse", "failure", "attempt"', '"abuse", "failure"', []],
  ['"response", "abuse"', '', []],
])(
  'events = [%s] of which kinds = [%s] let none through are told, and are no mistake',
  async (events, kinds, told) => {
    using file = configFile(`[[webhook]]
name = "crm"
events = [${events}]
kinds = [${kinds}]
url = "https://crm.klant.nl/hook"
`)
    const { exit, problems } = await checkOwn(file)
    expect(exit).toBe(0)
    expect(problems).toEqual(told.map((text) => `webhook[0].kinds: ${text} out of events (line 9)`))
  },
)

test('addresses that outlive what is known of their messages are told, and are no mistake', async () => {
  using file = configFile('[log]\nretention_days = 59\nmime_retention_days = 30')
  const { exit, problems } = await checkOwn(file)
  expect(exit).toBe(0)
  expect(problems).toEqual([
    'log.retention_days: a message is forgotten before its return address expires ' +
      '(return_path.max_age_days = 60): what comes back between the two has no envelope and no tags (line 7)',
  ])
  file.write('[log]\nretention_days = 60')
  expect((await checkOwn(file)).problems).toEqual([])
})

test('a hostname that is no full name is told, and is no mistake', async () => {
  using file = configFile()
  const { exit, problems } = await checkOwn(file, 'vm')
  expect(exit).toBe(0)
  expect(problems).toEqual([
    'hostname: vm is no full name, and some mail servers refuse who greets with such (line 1)',
  ])
})

test.each([
  [2, 12],
  [90, 7 * 24],
])(
  'a certificate of %i days tells that it expires %i hours before, and behind, which is no mistake',
  (days, hours) => {
    using file = configFile()
    const { tlsCert } = makeCertificate(file.directory, 'mx', days)
    file.write('[smtp]\ntls_cert = "mx.crt"\ntls_key = "mx.key"')
    const loaded = loadConfig(file.path)
    if ('problems' in loaded) throw new Error(loaded.problems.join())
    const end = new X509Certificate(readFileSync(tlsCert)).validToDate.getTime()
    const day = new Date(end).toISOString().slice(0, 10)
    const before = (ms: number) => hintsOf(loaded.config, end - ms)
    expect(before((hours + 1) * 3_600_000)).toEqual([])
    expect(before((hours - 1) * 3_600_000)).toEqual([
      ['smtp.tls_cert', `expires on ${day}; renew it, then reload`],
    ])
    expect(before(-60_000)).toEqual([['smtp.tls_cert', `expired on ${day}; renew it, then reload`]])
  },
)

test.each([
  [
    '-',
    [
      '"-" stands in names of domains too: anna-my-shop.example would be read as anna-my@shop.example',
    ],
  ],
  [
    '.',
    [
      '"." stands in names of domains too: anna.my.shop.example would be read as anna.my.shop@example',
    ],
  ],
  ['=', []],
  ['=-', []],
])('%s for the @ of VERP is told where a domain may have it', (at, told) => {
  using file = configFile()
  file.write(`verp = { prefix = "news", delimiter = "+", at = "${at}" }`)
  const loaded = loadConfig(file.path)
  if ('problems' in loaded) throw new Error(loaded.problems.join())
  expect(hintsOf(loaded.config)).toEqual(told.map((text) => ['return_path.verp.at', text]))
})

test('LMTP on the port of SMTP is told, and is no mistake', async () => {
  using file = configFile('[lmtp]\nlisten = ["127.0.0.1:24", "192.0.2.1:25"]\n[smtp]\nlisten = []')
  const { exit, problems } = await retour(['check', '--config', file.path])
  expect([exit, problems.filter((line) => line.startsWith('lmtp'))]).toEqual([
    0,
    [
      'lmtp.listen[1]: 192.0.2.1:25 is where mail servers speak SMTP; is smtp.listen meant? (line 7)',
    ],
  ])
})

test.skipIf(process.getuid?.() !== 0)(
  'root is told what the owner of the file, as whom the service runs, may not read',
  async () => {
    using file = configFile(`[[webhook]]
name = "crm"
events = ["bounce"]
url = "https://crm.klant.nl/hook"
secret_file = "locked"
`)
    chmodSync(file.directory, 0o755)
    const locked = join(file.directory, 'locked')
    writeFileSync(locked, 'whsec_enYy4dafjtKD9b1k5nnPvNSyIb3/PWEnsDLRO4NiDOk=', { mode: 0o600 })
    expect((await checkOwn(file)).problems).toEqual([])
    chownSync(file.path, 65_534, 65_534)
    const { exit, out, problems } = await checkOwn(file)
    expect([exit, problems]).toEqual([
      0,
      [
        `for the owner of ${file.path}, as whom the service runs: webhook[0].secret_file: ${locked} ` +
          'may not be read by this user: check its owner and mode, or use sudo (line 10)',
      ],
    ])
    expect(out).toStartWith(`${file.path} can be run; webhooks: crm`)
    chownSync(locked, 65_534, 65_534)
    expect((await checkOwn(file)).problems).toEqual([])
    expect([process.geteuid?.(), process.getegid?.()]).toEqual([0, 0])
  },
)

test.skipIf(process.getuid?.() !== 0 || Bun.which('setpriv') === null)(
  'root of a container, who may not be somebody else, is told what he reads himself',
  async () => {
    using file = configFile()
    await checkOwn(file)
    chmodSync(file.directory, 0o755)
    chmodSync(file.path, 0o644)
    chownSync(file.path, 65_534, 65_534)
    const main = join(import.meta.dir, '../../src/main.ts')
    const lacking = ['setpriv', '--bounding-set', '-all', '--inh-caps', '-all']
    const words = [process.execPath, main, 'check', '--config', file.path]
    const { exitCode, stdout } = Bun.spawnSync([...lacking, ...words])
    expect([exitCode, stdout.toString()]).toEqual([0, `${file.path} is fine; webhooks: none\n`])
  },
)

test('every problem is a line with its place, in the order of the file, and the exit code 1', async () => {
  using file = configFile('prefx = "b"\n[smtp]\nlisten = 25\n[[webhook]]\nname = "a"\nurl = "x"')
  const { exit, problems } = await retour(['check', '--config', file.path])
  expect(exit).toBe(1)
  expect(problems.map((line) => line.replace(/: .* (?=\(line)/, ' '))).toEqual([
    'return_path.prefx (line 6)',
    'smtp.listen (line 8)',
    'webhook[0].events (line 9)',
    'webhook[0].url (line 11)',
  ])
})

test('what is no TOML has its own line, and a name of a file that looks like a key is none', async () => {
  using file = configFile('[webhook')
  const { problems } = await retour(['check', '--config', file.path])
  expect(problems).toEqual([
    `${file.path}: line 6, column 2: incomplete key-value: cannot find end of key; is a ] or = missing?`,
  ])
})

test('a file that is not there is a problem', async () => {
  const { exit, problems } = await retour(['check', '--config', '/nonexistent/retour.toml'])
  expect(exit).toBe(1)
  expect(problems).toEqual(['/nonexistent/retour.toml does not exist'])
})

test('a file that comes through a pipe is read once', async () => {
  using file = configFile('fixed = ["bounces@shop.invalid"]\n')
  const pipe = `${file.path}.pipe`
  execFileSync('mkfifo', [pipe])
  // A second reader would find it empty.
  const writer = Bun.spawn(['sh', '-c', 'cat "$0" > "$1"; : > "$1"', file.path, pipe])
  const { problems } = await retour(['check', '--config', pipe])
  writer.kill()
  expect(problems).toContainEqual(
    expect.stringMatching(/^return_path\.fixed\[0\]: .* \(line \d+\)$/),
  )
})
