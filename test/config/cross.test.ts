import { describe, expect, test } from 'bun:test'
import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeCertificate } from '../support/certificate.ts'
import { configDirectory } from '../support/config-file.ts'

const { directory, file, problems } = configDirectory()

const SECRET = 'correct horse battery staple'
const hostname = 'hostname = "mx1.bounces.example.com"'
const good = `${hostname}\n[return_path]\ndomains = ["bounces.example.com"]\nsecrets = ["${SECRET}"]`
const webhook = '[[webhook]]\nname = "crm"\nevents = ["bounce"]\nurl = "https://crm.example/hook"'

describe('keys that depend on each other', () => {
  test.each([
    [hostname, 'return_path: no return address would be ours'],
    [`[return_path]\nsecrets = ["${SECRET}"]`, 'return_path.domains: is empty'],
    [`${good}\nverp = { prefix = "b", delimiter = "-" }`, 'return_path.verp: starts with b-'],
    [`${good}\n[smtp]\ntls_cert = "x"`, 'smtp.tls_key: is missing; tls_cert needs it'],
    [`${good}\n[smtp]\ntls_key = "x"`, 'smtp.tls_cert: is missing; tls_key needs it'],
    [`${good}\n[smtp]\ntls_key = "x"\ntls_cert = "y"`, 'x does not exist'],
    [
      `${good}\n[smtp]\ntls_key = "retour.toml"\ntls_cert = "retour.toml"`,
      'retour.toml has no certificate in PEM form',
    ],
    [
      `${good}\n[lmtp]\nlisten = ["127.0.0.1:8025"]`,
      'admin.listen: 127.0.0.1:8025 is taken by lmtp',
    ],
    [
      `${good}\n[smtp]\nlisten = ["0.0.0.0:25"]\n[lmtp]\nlisten = ["127.0.0.1:25"]`,
      'lmtp.listen[0]: 127.0.0.1:25 is taken by smtp.listen[0] already',
    ],
    [
      `${good}\n[smtp]\nlisten = ["[::1]:25", "[::]:25"]`,
      'smtp.listen[1]: [::]:25 is taken by smtp.listen[0] already',
    ],
    [
      `${good}\n[smtp]\nlisten = ["[::]:8025"]`,
      'admin.listen: 127.0.0.1:8025 is taken by smtp.listen[0] already',
    ],
    [
      `${good}\n[smtp]\nlisten = ["[::]:25"]\n[submission]\nlisten = ["0.0.0.0:25"]`,
      'submission.listen[0]: 0.0.0.0:25 is taken by smtp.listen[0] already',
    ],
    [
      `${good}\n[smtp]\nlisten = ["0.0.0.0:8025"]\n[admin]\nlisten = "[::]:8025"`,
      'admin.listen: [::]:8025 is taken by smtp.listen[0] already',
    ],
    [
      `${good}\n[smtp]\nlisten = ["[::]:8025"]\n[admin]\nlisten = "localhost:8025"`,
      'admin.listen: localhost:8025 is taken by smtp.listen[0] already',
    ],
    [`${good}\n${webhook}\n${webhook}`, 'webhook[1].name: "crm" is taken by webhook[0] already'],
    [`${good}\n${webhook}\nheaders = { Webhook-Id = "1" }`, 'headers.Webhook-Id: is set by Retour'],
    [`${good}\n${webhook}\nheaders = { "a b" = "1" }`, 'webhook[0].headers.a b: is no header name'],
    [
      `${good}\n${webhook}\nheaders = { a = "€" }`,
      'on one line, of Latin-1 characters, found 3 bytes',
    ],
    [
      `${good}\n[log]\nretention_days = 7\nmime_retention_days = 8`,
      'log.mime_retention_days: is more than retention_days (7)',
    ],
    [`${good}\n[admin]\nlisten = "0.0.0.0:8025"`, 'admin.tokens: is empty while 0.0.0.0:8025'],
  ])('are checked: %#', (text, problem) => {
    expect(problems(text).join('\n')).toContain(problem)
  })

  test.each([
    ['127.0.0.1', '0.0.0.0:2587', true],
    ['localhost', '[::]:2587', true],
    ['localhost', '127.0.0.1:2587', true],
    ['::1', 'tls:[::1]:2587', true],
    ['192.0.2.1', '192.0.2.1:2587', true],
    // Another server at the same port of another address, or elsewhere.
    ['127.0.0.1', '192.0.2.1:2587', false],
    ['127.0.0.1', '127.0.0.2:2587', false],
    ['192.0.2.9', '0.0.0.0:2587', false],
    ['smtp.example.com', '[::]:2587', false],
    ['127.0.0.1', '0.0.0.0:2588', false],
  ])('tell a smarthost that is ourselves: %s, %s', (host, listen, isLoop) => {
    const { tlsCert, tlsKey } = makeCertificate(directory, 'loop')
    const tls = `tls_cert = "${tlsCert}"\ntls_key = "${tlsKey}"`
    const submission = `[submission]\nlisten = ["${listen}"]\n${tls}`
    const text = `${good}\n${submission}\n[relay]\nhost = "${host}"\nport = 2587`
    const loop = 'relay.host: leads to submission.listen[0]: mail would go round in a loop'
    expect(problems(text)).toEqual(isLoop ? [expect.stringContaining(loop)] : [])
  })

  test('are left alone where one of them is wrong by itself', () => {
    const text = `${good}\n[admin]\nlisten = "0.0.0.0:8025"\ntokens = [1]`
    expect(problems(text)).toHaveLength(1)
  })

  test('are told also of a list where another key is wrong', () => {
    const [users, hash] = ['[[submission.user]]\nname = "shop"', 'password_hash = "no hash"']
    const twice = `${webhook}\nheaders = { "a b" = "1" }\n${webhook}\nformat = "xml"`
    expect(
      problems(`${good}\n${users}\n${hash}\n${users}\n${twice}\n[relay]\nport = 0\npassword = "x"`),
    ).toEqual([
      expect.stringMatching(/^submission\.user\[0\]\.password_hash: expected/),
      expect.stringMatching(/^submission\.user\[1\]\.password_hash: is missing/),
      'submission.user[1].name: "shop" is taken by submission.user[0] already',
      'webhook[0].headers.a b: is no header name',
      'webhook[1].name: "crm" is taken by webhook[0] already',
      expect.stringMatching(/^webhook\[1\]\.format: expected/),
      'relay.username: is empty; password needs it',
      expect.stringMatching(/^relay\.port: expected/),
    ])
  })

  test('are told also where a key beside them is wrong', () => {
    const text = `[return_path]\nsecrets = ["${SECRET}"]\nmax_age_days = 0`
    const log =
      '[log]\nlevel = "loud"\nretention_days = 7\nmime_retention_days = 8\nanonymise_days = 9'
    expect(problems(`${hostname}\n${text}\n${log}`)).toEqual([
      expect.stringMatching(/^return_path\.domains: is empty/),
      expect.stringMatching(/^return_path\.max_age_days: expected/),
      expect.stringMatching(/^log\.level: expected/),
      expect.stringMatching(/^log\.mime_retention_days: is more than/),
      expect.stringMatching(/^log\.anonymise_days: does nothing/),
    ])
  })

  test.each([
    'webhook = 1',
    'webhook = [1]',
    'submission = 1',
    'relay = 1',
    'submission = { user = 1 }',
  ])('are no trouble where %s', (line) => {
    expect(problems(`${line}\n${good}`)).toHaveLength(1)
  })

  test.each([
    '[smtp]\nlisten = ["127.0.0.1:0"]\n[lmtp]\nlisten = ["127.0.0.1:0"]',
    '[smtp]\nlisten = ["0.0.0.0:25", "[::]:25"]\n[lmtp]\nlisten = ["127.0.0.1:24", "unix:/a", "unix:/b:25"]',
  ])('may listen beside each other: %#', (text) => {
    expect(problems(`${good}\n${text}`)).toEqual([])
  })
})

describe('a key that does nothing is told, with what to do', () => {
  const json = `${webhook}\nformat = "json"`
  test.each([
    [
      `${webhook}\nallow_cidrs = ["10.0.0.0/8"]`,
      'webhook[0].allow_cidrs: does nothing while allow_private is true; set allow_private = false or take it out',
    ],
    [
      `${webhook}\nmime = false`,
      'webhook[0].mime: does nothing in a form, which always has the mail; set format = "json" or take it out',
    ],
    [
      `${webhook.replace('"bounce"', '"attempt", "delivery"')}\nkinds = ["failure"]`,
      'webhook[0].kinds: does nothing: no mail comes back at attempt, delivery; take it out',
    ],
    [
      '[relay]\nport = 2525',
      'relay.port: does nothing without a host: the MX of the recipients listen on 25',
    ],
    [
      '[relay]\nhost = "smtp.example.com"\nallow_cidrs = ["10.0.0.0/8"]',
      'relay.allow_cidrs: does nothing beside a host, which may be anywhere; take one of the two out',
    ],
    [
      '[log]\nanonymise_days = 90',
      'log.anonymise_days: does nothing: at retention_days (90) the rows go; make it less, or 0',
    ],
    [
      '[[rule]]\nname = "a"\nmatch = "b"\nkind = "reply"\nclass = "hard"',
      'rule[0].class: does nothing with kind "reply": of failures and delays alone there is one',
    ],
  ])('%s', (text, problem) => {
    expect(problems(`${good}\n${text}`)).toEqual([problem])
  })

  test('a prefix without secrets', () => {
    const text = `${hostname}\n[return_path]\nfixed = ["b@b.example"]\nprefix = "r"`
    expect(problems(text)).toEqual([
      'return_path.prefix: does nothing without secrets (or secrets_file): it starts signed addresses',
    ])
  })

  test.each([
    `${json}\nmime = false\nallow_private = false\nallow_cidrs = ["10.0.0.0/8"]`,
    `${webhook.replace('"bounce"', '"bounce", "attempt"')}\nkinds = ["abuse"]`,
    '[relay]\nhost = "smtp.example.com"\nport = 2525',
    '[relay]\nallow_cidrs = ["10.0.0.0/8"]',
    '[log]\nanonymise_days = 89',
    '[log]\nretention_days = 7',
    '[[rule]]\nname = "a"\nmatch = "b"\nkind = "delay"\nreason = "on-hold"',
  ])('and is taken where it does something: %s', (text) => {
    expect(problems(`${good}\n${text}`)).toEqual([])
  })
})

describe('outgoing mail', () => {
  test('the port of a smarthost has a key of its own', () => {
    expect(problems(`${good}\n[relay]\nhost = "smtp.example.com:587"`)).toEqual([
      'relay.host: is no host name in lower case and no IP address; the port goes into relay.port',
    ])
  })

  test('a file cannot be the directory of the data', () => {
    const path = file('data', '')
    expect(problems(`data_dir = "data"\n${good}`)).toEqual([
      `data_dir: ${path} is a file, not a directory`,
    ])
    expect(problems(`data_dir = "data/below"\n${good}`)).toEqual([])
    expect(problems(`data_dir = ""\n${good}`)).toEqual(['data_dir: expected a path, found ""'])
  })

  test('an empty name of a file is told once', () => {
    expect(problems(`${good}\n[relay]\npassword_file = ""`)).toEqual([
      'relay.password_file: expected a path, found ""',
    ])
  })

  test('needs a password with its user, a host name, and a DKIM key that is one', () => {
    file('no-key.pem', 'no key')
    const dkim = '[[relay.dkim]]\ndomain = "shop.example"\nselector = "s1"\nkey = "no-key.pem"'
    const relay = `[relay]\nhost = "no host"\nusername = "shop"\n${dkim}`
    expect(problems(`${good}\n${relay}`)).toEqual([
      'relay.password: is empty; username needs it',
      'relay.host: is no host name in lower case and no IP address',
      `relay.dkim[0].key: ${join(directory, 'no-key.pem')} holds no private RSA key (PEM)`,
    ])
  })
})

/** Of no use to anybody: made for this test. */
const LOCKED_KEY = `-----BEGIN ENCRYPTED PRIVATE KEY-----
MIGjMF8GCSqGSIb3DQEFDTBSMDEGCSqGSIb3DQEFDDAkBBCyiJdw+Ao/fuOPga41
HlJjAgIIADAMBggqhkiG9w0CCQUAMB0GCWCGSAFlAwQBAgQQRBC9nOerTI3RldRF
z+QhXwRAJJjoKsN6HG9vn6ikYeS/1PU/PoEuI+sjvnq1HdHoeBGDLMgvXS2bCWgv
VtxQv3mKuEuuCTJGTfsjVlcNhdOLVA==
-----END ENCRYPTED PRIVATE KEY-----
`

describe('a certificate', () => {
  const smtp = (cert: string, key: string) =>
    `${good}\n[smtp]\ntls_cert = "${cert}"\ntls_key = "${key}"`

  test('is taken with its own key alone', () => {
    makeCertificate(directory, 'one')
    makeCertificate(directory, 'two')
    expect(problems(smtp('one.crt', 'one.key'))).toEqual([])
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
    file('rsa.key', rsa.export({ type: 'pkcs8', format: 'pem' }).toString())
    for (const other of ['two.key', 'rsa.key']) {
      expect(problems(smtp('one.crt', other))).toEqual([
        'smtp.tls_cert: is not the certificate of tls_key',
      ])
    }
  })

  test('is told of by the file that is wrong', () => {
    makeCertificate(directory, 'one')
    writeFileSync(join(directory, 'empty'), '')
    const [noCertificate, noKey] = [
      'has no certificate in PEM form',
      'has no private key in PEM form',
    ]
    expect(problems(smtp('empty', 'one.key'))).toEqual([
      `smtp.tls_cert: ${join(directory, 'empty')} ${noCertificate}`,
    ])
    expect(problems(smtp('one.crt', 'empty'))).toEqual([
      `smtp.tls_key: ${join(directory, 'empty')} ${noKey}`,
    ])
    // In each other's place.
    expect(problems(smtp('one.key', 'one.crt'))).toEqual([
      `smtp.tls_cert: ${join(directory, 'one.key')} ${noCertificate}`,
      `smtp.tls_key: ${join(directory, 'one.crt')} ${noKey}`,
    ])
  })

  test('has a key without a passphrase', () => {
    makeCertificate(directory, 'one')
    const key = createPrivateKey(readFileSync(join(directory, 'one.key')))
    const locked = { type: 'pkcs8', format: 'pem', cipher: 'aes-128-cbc', passphrase: 'x' } as const
    writeFileSync(join(directory, 'locked.key'), key.export(locked))
    const told =
      'smtp.tls_key: has a passphrase, which nobody types at a start; openssl pkey takes it off'
    expect(problems(smtp('one.crt', 'locked.key'))).toEqual([told])
    // One of some three hundred that the empty passphrase seems to open.
    writeFileSync(join(directory, 'locked.key'), LOCKED_KEY)
    expect(problems(smtp('one.crt', 'locked.key'))).toEqual([told])
  })
})
