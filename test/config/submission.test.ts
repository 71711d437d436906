import { describe, expect, test } from 'bun:test'
import { join } from 'node:path'
import { submissionCertificate } from '../../src/config/submission.ts'
import { makeCertificate } from '../support/certificate.ts'
import { configDirectory } from '../support/config-file.ts'

const { directory, load, problems } = configDirectory()
for (const name of ['smtp', 'submission']) makeCertificate(directory, name)

const head = `hostname = "mx1.bounces.example.com"
[return_path]
domains = ["bounces.example.com"]
fixed = ["bounces@bounces.example.com"]
`
const good = `${head}secrets = ["correct horse battery staple"]\n`
const HASH = '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHQ$aGFzaGhhc2hoYXNoaGFzaGhhc2g'
const user = `[[submission.user]]\nname = "shop"\npassword_hash = "${HASH}"\n`
const smtpTls = '[smtp]\ntls_cert = "smtp.crt"\ntls_key = "smtp.key"\n'
const ownTls = 'tls_cert = "submission.crt"\ntls_key = "submission.key"\n'
const on = '[submission]\nlisten = ["0.0.0.0:587"]\n'

describe('submission', () => {
  test('is off by default and trusts this machine', () => {
    const loaded = load(good)
    expect(loaded).toMatchObject({
      config: { submission: { listen: [], trusted: ['127.0.0.1/32', '::1/128'], user: [] } },
    })
  })

  test.each([
    ['users with the certificate of [smtp]', smtpTls + on + user],
    ['users with a certificate of its own', on + ownTls + user],
    ['trusted addresses alone', on],
    ['users without a listener', user],
    [
      'IPv6 and TLS from the start',
      `${smtpTls}[submission]\nlisten = ["[::]:587", "tls:[::]:465"]`,
    ],
  ])('takes %s', (_, text) => {
    expect(problems(good + text)).toEqual([])
  })

  test.each([
    [on + user, 'submission.user: cannot log in without TLS: give submission.tls_cert and tls_key'],
    [
      '[submission]\nlisten = ["0.0.0.0:587", "tls:0.0.0.0:465"]',
      'submission.listen[1]: has no certificate: give submission.tls_cert and tls_key',
    ],
    [`${on}tls_cert = "submission.crt"`, 'submission.tls_key: is missing; tls_cert needs it'],
    [
      `${on}tls_cert = "smtp.crt"\ntls_key = "submission.key"`,
      'submission.tls_cert: is not the certificate of tls_key',
    ],
    [
      smtpTls + on + user + user,
      'submission.user[1].name: "shop" is taken by submission.user[0] already',
    ],
    [`${on}trusted = ["::/0"]`, 'submission.trusted[0]: ::/0 lets everybody send'],
    [
      `${on}trusted = ["10.0.0.0/8", "::ffff:0:0/96"]`,
      'submission.trusted[1]: ::ffff:0:0/96 lets everybody send; name your own networks',
    ],
    [
      `${on}proxy_protocol_from = ["0.0.0.0/0"]`,
      'submission.proxy_protocol_from[0]: 0.0.0.0/0 lets everybody send; name your own proxies',
    ],
    [`${on}trusted = ["localhost"]`, 'submission.trusted[0]: expected an IP address'],
    ['[submission]\nlisten = ["unix:/x"]', 'submission.listen[0]: expected "host:port"'],
    ['[submission]\nlisten = ["tls:unix:/x"]', 'submission.listen[0]: expected "host:port"'],
    [
      '[submission]\nlisten = ["tls:0.0.0.0:25"]',
      'submission.listen[0]: 0.0.0.0:25 is taken by smtp.listen[0] already',
    ],
    [
      '[[submission.user]]\nname = "shop"',
      'submission.user[0].password_hash: is missing; it takes a line that `retour password`',
    ],
    [`${on}user_name = 1`, 'submission.user_name: unknown key'],
    [`${user}rate = 1`, 'submission.user[0].rate: unknown key'],
    [`${user}rate_per_hour = -1`, 'submission.user[0].rate_per_hour: expected an integer from 0'],
    [user.replace('shop', 'a shop'), 'submission.user[0].name: expected 1 to 128 visible'],
  ])('is checked: %#', (text, problem) => {
    expect(problems(good + text).join('\n')).toContain(problem)
  })

  test('needs a secret for its return addresses', () => {
    expect(problems(head + on).join('\n')).toContain('submission.listen: needs return_path.secrets')
  })

  test.each(['$2b$10$abcdefghijklmnopqrstuv', 'geheim', `${HASH.replace('argon2id', 'argon2i')}`])(
    'takes no other hash, and does not repeat it: %#',
    (hash) => {
      const found = problems(good + user.replace(HASH, hash)).join('\n')
      expect(found).toContain('submission.user[0].password_hash: expected')
      expect(found).not.toContain(hash)
    },
  )

  test('has its own certificate, else that of returned mail', () => {
    const files = (text: string) => {
      const loaded = load(text)
      return 'config' in loaded ? submissionCertificate(loaded.config) : loaded.problems
    }
    const pair = (name: string) => ({
      tlsCert: join(directory, `${name}.crt`),
      tlsKey: join(directory, `${name}.key`),
    })
    expect(files(good + smtpTls + on)).toEqual(pair('smtp'))
    expect(files(good + smtpTls + on + ownTls)).toEqual(pair('submission'))
    expect(files(good + on)).toEqual({ tlsCert: undefined, tlsKey: undefined })
  })
})
