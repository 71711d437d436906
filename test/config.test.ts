import { describe, expect, test } from 'bun:test'
import { generateKeyPairSync } from 'node:crypto'
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Config, loadConfig } from '../src/config.ts'
import { configDirectory } from './support/config-file.ts'

const { directory, file, load: tryToLoad, problems } = configDirectory()

const SECRET = 'correct horse battery staple'
const WEBHOOK_SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`

const hostname = 'hostname = "mx1.bounces.example.com"'
const returnPath = `[return_path]\ndomains = ["bounces.example.com"]\nsecrets = ["${SECRET}"]`
const good = `${hostname}\n${returnPath}`
const webhook = '[[webhook]]\nname = "crm"\nevents = ["bounce"]\nurl = "https://crm.example/hook"'

function load(text: string): Config {
  const loaded = tryToLoad(text)
  if ('problems' in loaded) throw new Error(loaded.problems.join('\n'))
  return loaded.config
}

describe('a good file', () => {
  test('has every default', () => {
    expect(load(good)).toMatchObject({
      hostname: 'mx1.bounces.example.com',
      dataDir: '/var/lib/retour',
      returnPath: {
        domains: ['bounces.example.com'],
        prefix: 'b',
        secrets: [SECRET],
        maxAgeDays: 60,
        fixed: [],
      },
      smtp: {
        listen: ['0.0.0.0:25'],
        sizeMaxBytes: 10_485_760,
        recipientsMax: 100,
        connectionsMax: 1000,
        connectionsPerIpMax: 50,
        sessionMaxS: 600,
        proxyProtocolFrom: [],
      },
      lmtp: { listen: [] },
      failures: { nonstandard: false },
      relay: {
        host: '',
        port: 587,
        tls: 'opportunistic',
        username: '',
        password: '',
        mtaSts: true,
        allowCidrs: [],
        retryS: [60, 300, 900, 3600, 10_800, 21_600, 43_200],
        expireS: 172_800,
        connectionsMax: 100,
        concurrencyPerDestination: 10,
        ratePerDestinationPerS: 0,
        dkim: [],
      },
      webhook: [],
      log: {
        ...{ level: 'info', format: 'text' },
        ...{ retentionDays: 90, mimeRetentionDays: 30, anonymiseDays: 0 },
      },
      admin: { listen: '127.0.0.1:8025', tokens: [] },
    })
  })

  test('gives outgoing mail a password from a file and a DKIM key by path', () => {
    file('relay.password', '# of the smarthost\nsecret word\n')
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 })
    file('dkim.pem', privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())
    const dkim = '[[relay.dkim]]\ndomain = "shop.example"\nselector = "s1"\nkey = "dkim.pem"'
    const user = 'host = "smtp.example"\nusername = "shop"\npassword_file = "relay.password"'
    const { relay } = load(`${good}\n[relay]\n${user}\n${dkim}`)
    expect(relay).toMatchObject({ host: 'smtp.example', username: 'shop', password: 'secret word' })
    const key = join(directory, 'dkim.pem')
    expect(relay.dkim).toEqual([{ domain: 'shop.example', selector: 's1', key }])
  })

  test('gives a webhook its defaults', () => {
    expect(load(`${good}\n${webhook}`).webhook).toEqual([
      {
        name: 'crm',
        events: ['bounce'],
        url: 'https://crm.example/hook',
        enabled: true,
        format: 'form',
        secret: [],
        kinds: [],
        tags: [],
        mime: true,
        timeoutMs: 15_000,
        concurrency: 8,
        ratePerS: 0,
        retryS: [5, 300, 1800, 7200, 18_000, 36_000, 36_000],
        headers: {},
        allowPrivate: true,
        allowCidrs: [],
      },
    ])
  })

  test('takes one webhook secret as a list of one', () => {
    const { webhook: webhooks } = load(`${good}\n${webhook}\nsecret = "${WEBHOOK_SECRET}"`)
    expect(webhooks[0]?.secret).toEqual([WEBHOOK_SECRET])
  })

  test('may call a webhook for nothing new, so that what waits for its name goes out', () => {
    const text = `${good}\n${webhook.replace('"bounce"', '')}\nkinds = ["failure"]`
    expect(load(text).webhook[0]?.events).toEqual([])
  })

  test('may say that a call is tried once', () => {
    expect(load(`${good}\n${webhook}\nretry_s = []`).webhook[0]?.retryS).toEqual([])
  })

  test('keeps header names as they are written', () => {
    const text = `${good}\n${webhook}\nheaders = { x_shop_key = "1", Authorization = "Bearer x" }`
    expect(load(text).webhook[0]?.headers).toEqual({ x_shop_key: '1', Authorization: 'Bearer x' })
  })

  test('resolves relative paths against its own directory', () => {
    expect(load(`data_dir = "data"\n${good}`).dataDir).toBe(join(directory, 'data'))
  })

  test('may leave out the host name, which is then that of the machine', () => {
    expect(load(returnPath).hostname).not.toBe('')
  })

  test.each(['verp = { prefix = "list-*" }', 'fixed = ["bounces@bounces.example.com"]'])(
    'needs no secret with %s',
    (line) => {
      const { returnPath: path } = load(`[return_path]\ndomains = ["bounces.example.com"]\n${line}`)
      expect(path.secrets).toEqual([])
    },
  )
})

describe('secrets from files', () => {
  test('are one a line, without blank lines and comments', () => {
    file('secrets', `# the new one\n${SECRET}\n\n  another ${SECRET}  \n`)
    const text = good.replace(/secrets = .*/, 'secrets_file = "secrets"')
    expect(load(text).returnPath.secrets).toEqual([SECRET, `another ${SECRET}`])
  })

  test('fill webhooks and tokens too, and leave no trace of the file in the configuration', () => {
    file('crm.secret', WEBHOOK_SECRET)
    file('tokens', 'a-token-of-the-admin-listener')
    const config = load(
      `${good}\n${webhook}\nsecret_file = "crm.secret"\n[admin]\ntokens_file = "tokens"`,
    )
    expect(config.webhook[0]?.secret).toEqual([WEBHOOK_SECRET])
    expect(config.admin).toEqual({
      listen: '127.0.0.1:8025',
      tokens: ['a-token-of-the-admin-listener'],
    })
  })

  test('that are wrong are one problem a file, which does not repeat them', () => {
    const path = file('short', 'hunter2\nletmein')
    const text = good.replace(/secrets = .*/, 'secrets_file = "short"')
    expect(problems(text)).toEqual([
      `return_path.secrets: expected a secret of 16 bytes or more, found 7 bytes in ${path}`,
    ])
  })

  test('are missed by name', () => {
    const text = good.replace(/secrets = .*/, 'secrets_file = "nowhere"')
    expect(problems(text)).toContain(
      `return_path.secrets_file: ${join(directory, 'nowhere')} does not exist`,
    )
  })

  test('cannot stand beside the same secrets in the TOML file', () => {
    file('secrets', SECRET)
    expect(problems(`${good}\nsecrets_file = "secrets"`)).toEqual([
      'return_path.secrets_file: give this or secrets, not both',
    ])
  })

  test.skipIf(process.getuid?.() === 0)('that may not be read are told so', () => {
    chmodSync(file('locked', SECRET), 0)
    const text = good.replace(/secrets = .*/, 'secrets_file = "locked"')
    expect(problems(text).join()).toContain('may not be read by this user')
  })
})

describe('problems', () => {
  test('are told all at once, each with its key, in the order of the file', () => {
    const text = [
      'hostnam = "mx1.bounces.example.com"',
      returnPath.replace('"bounces', '"Bounces'),
      '[smtp]\nlisten = ["25"]\nsize_max_bytes = "big"\nrecipient_max = 3',
      '[log]\nretention_days = 0',
      webhook.replace('https:', 'ftp:'),
    ].join('\n')
    expect(problems(text).map((line) => line.split(':', 1)[0])).toEqual([
      'hostnam',
      'return_path.domains[0]',
      'smtp.listen[0]',
      'smtp.size_max_bytes',
      'smtp.recipient_max',
      'log.retention_days',
      'webhook[0].url',
    ])
  })

  test.each([
    [`hostnam = "a"\n${good}`, 'hostnam: unknown key; did you mean hostname?'],
    [
      `${good}\n${webhook}\nretries_s = [1]`,
      'webhook[0].retries_s: unknown key; did you mean retry_s?',
    ],
    [
      `${good}\ndata_dir = "/x"`,
      'return_path.data_dir: unknown key; it belongs at the top, before the first [section]',
    ],
    [
      `${good}\ntls_cert = "/x"`,
      'return_path.tls_cert: unknown key; it belongs in [smtp] or in [submission]',
    ],
    [`${good}\n[relay]\nuser = "a"`, 'relay.user: unknown key; did you mean username?'],
    [
      `${good}\n${webhook}\ntimeout = 1`,
      'webhook[0].timeout: unknown key; did you mean timeout_ms?',
    ],
    [`${good}\n[smtp]\ntls = 1`, 'smtp.tls: unknown key; did you mean tls_cert or tls_key?'],
    [`${good}\n[lmtp]\nqqqq = 1`, 'lmtp.qqqq: unknown key; known here: listen'],
  ])('of a misspelt or misplaced key come with what was meant', (text, problem) => {
    expect(problems(text)).toContain(problem)
  })

  test.each([
    [`${good}\n${webhook.replace('[[webhook]]', '[webhook]')}`, 'webhook', 'found a table'],
    [`smtp = []\n${good}`, 'smtp', 'found a list'],
    [`log = 2026-11-23\n${good}`, 'log', 'found a string'],
    [`${good}\n${webhook}\nheaders = []`, 'webhook[0].headers', 'found a list'],
    [`${good}\nverp = []`, 'return_path.verp', 'found a list'],
    [`webhook = [1]\n${good}`, 'webhook[0]', 'found 1'],
  ])('are a table for a list and the other way round: %#', (text, key, found) => {
    const [problem, ...more] = problems(text)
    expect(more).toEqual([])
    expect(problem).toStartWith(`${key}: expected `)
    expect(problem).toEndWith(found)
  })

  test.each([
    ['hostname = mx1.example.org', 'line 1, column 12: invalid value; a text stands in "quotes"'],
    ['hostname = "mx1\n', '; is the closing quote missing?'],
    ['[smtp\nlisten = []', '; is a ] or = missing?'],
    ['hostname: "mx1"', '; is a ] or = missing?'],
    ['[webhook]\n[webhook]', '; it stands further up, and each of several'],
  ])('of broken TOML say what is mostly wrong: %j', (text, hint) => {
    expect(problems(text)).toEqual([expect.stringContaining(hint)])
  })

  test('of broken TOML have line and column and none of the file', () => {
    const [problem, ...more] = problems(`${good}\nsecret = "${SECRET}`)
    expect(more).toEqual([])
    expect(problem).toMatch(/retour\.toml: line 5, column \d+: /)
    expect(problem).not.toContain(SECRET)
  })

  test('of text that is not UTF-8 are told before it becomes something else', () => {
    const path = join(directory, 'latin1')
    writeFileSync(path, Buffer.from(`${good}\n# caf\xe9`, 'latin1'))
    expect(loadConfig(path)).toMatchObject({ problems: [`${path} is not UTF-8`] })
    const asSecrets = good.replace(/secrets = .*/, 'secrets_file = "latin1"')
    expect(problems(asSecrets)).toEqual([`return_path.secrets_file: ${path} is not UTF-8`])
  })

  test('of a byte order mark there are none', () => {
    const path = join(directory, 'bom.toml')
    writeFileSync(path, `\ufeff${good.replaceAll('\n', '\r\n')}\r\n`)
    expect(loadConfig(path)).toHaveProperty('config')
  })

  test('of a missing file name it', () => {
    const path = join(directory, 'none.toml')
    expect(loadConfig(path)).toMatchObject({ problems: [`${path} does not exist`] })
  })

  test.each([
    `${good}\n[admin]\ntokens = "${SECRET}-${SECRET}"`,
    `${good}\n[admin]\ntokens = ["${SECRET}"]`,
    `${hostname}\n[return_path]\nsecrets = "${SECRET}"`,
    `${good}\n${webhook}\nsecret = "${SECRET}"`,
    `${good}\n${webhook}\nheaders = "${SECRET}"`,
    `${good}\n${webhook}\nheaders = { authorization = "${SECRET}\\n" }`,
    `${good}\n${webhook.replace('crm.example', 'me:battery@crm.example')}`,
  ])('never repeat a secret: %#', (text) => {
    const lines = problems(text).join('\n')
    expect(lines).not.toBe('')
    expect(lines).not.toContain('battery')
  })
})
