// Checks that need more than one key: keys that need each other, names that must differ, files that
// must hold what the key says. A check runs only if the keys that it reads are sound by themselves,
// so that one mistake is told once.
import { createPrivateKey } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { isIP } from 'node:net'
import { createSecureContext, type SecureContextOptions } from 'node:tls'
import type { Config } from '../config.ts'
import { isDomain, isLoopback, parseListen } from './format.ts'
import {
  idleInLog,
  idleInMimeRetention,
  idleInRelay,
  idleInReturnPath,
  idleInWebhook,
} from './idle.ts'
import { listenTrouble, loopTrouble } from './listens.ts'
import { matchTrouble, ruleTrouble } from './rule.ts'
import { fileTrouble } from './secrets.ts'
import type { Trouble } from './shape.ts'
import { submissionTrouble, trustTrouble } from './submission.ts'

/** Headers that every call has, so that they cannot be configured. */
const RESERVED_HEADERS = new Set([
  'connection',
  'content-length',
  'content-type',
  'host',
  'transfer-encoding',
  'user-agent',
  'webhook-id',
  'webhook-signature',
  'webhook-timestamp',
])

/** A token of RFC 9110 5.6.2. */
const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/

/** The keys that decide which addresses are ours. */
const RETURN_PATH = ['domains', 'prefix', 'secrets', 'secrets_file', 'verp', 'fixed'].map(
  (key) => `return_path.${key}`,
)

type Sound = (key: string) => boolean

interface Rule {
  /** The rule is tried only if these keys are sound. */
  reads: string[]
  /** `sound` is for rules about each table of a list, of which some may be sound and others not. */
  find: (config: Config, sound: Sound) => Trouble[]
}

const rules: Rule[] = [
  { reads: ['data_dir'], find: dataDirTrouble },
  { reads: RETURN_PATH, find: returnPathTrouble },
  {
    reads: ['smtp.tls_cert', 'smtp.tls_key'],
    find: ({ smtp }) => certificateTrouble('smtp', smtp),
  },
  {
    reads: ['submission.tls_cert', 'submission.tls_key'],
    find: ({ submission }) => certificateTrouble('submission', submission),
  },
  {
    reads: [
      ...['submission.listen', 'submission.tls_cert', 'submission.tls_key'],
      ...['smtp.tls_cert', 'smtp.tls_key', 'return_path.secrets'],
    ],
    find: submissionTrouble,
  },
  {
    reads: [],
    find: ({ submission }, sound) => nameTrouble('submission.user', submission.user, sound),
  },
  {
    reads: ['listen', 'trusted', 'proxy_protocol_from'].map((key) => `submission.${key}`),
    find: trustTrouble,
  },
  {
    reads: ['smtp.listen', 'lmtp.listen', 'submission.listen', 'admin.listen'],
    find: listenTrouble,
  },
  { reads: [], find: webhookTrouble },
  {
    reads: [],
    find: ({ rule }, sound) => [
      ...nameTrouble('rule', rule, sound),
      ...ruleTrouble(soundTables('rule', rule, sound)),
      ...matchTrouble(soundTables('rule', rule, sound, 'match')),
    ],
  },
  { reads: ['relay.host', 'relay.username', 'relay.password'], find: relayTrouble },
  {
    reads: ['relay.host', 'relay.port', 'smtp.listen', 'submission.listen'],
    find: loopTrouble,
  },
  { reads: ['relay.dkim'], find: dkimTrouble },
  { reads: ['log.retention_days', 'log.mime_retention_days'], find: idleInMimeRetention },
  { reads: ['log.retention_days', 'log.anonymise_days'], find: idleInLog },
  { reads: RETURN_PATH, find: idleInReturnPath },
  { reads: ['relay.host', 'relay.port', 'relay.allow_cidrs'], find: idleInRelay },
  { reads: ['admin'], find: adminTrouble },
]

/** `config` may be unsound where `sound(key)` is false. */
export function crossTroubles(config: Config, sound: Sound): Trouble[] {
  return rules.filter(({ reads }) => reads.every(sound)).flatMap(({ find }) => find(config, sound))
}

/** A folder that cannot be looked at is no problem here: opening the database will say why. */
function dataDirTrouble({ dataDir }: Config): Trouble[] {
  try {
    const isFile = statSync(dataDir, { throwIfNoEntry: false })?.isFile() ?? false
    return isFile ? [['data_dir', `${dataDir} is a file, not a directory`]] : []
  } catch {
    return []
  }
}

function returnPathTrouble({ returnPath }: Config): Trouble[] {
  const { domains, prefix, secrets, verp, fixed } = returnPath
  if (secrets.length === 0 && !verp && fixed.length === 0) {
    const text = 'no return address would be ours: give secrets (or secrets_file), verp or fixed'
    return [['return_path', text]]
  }
  const found: Trouble[] = []
  if (domains.length === 0 && (secrets.length > 0 || verp)) {
    found.push(['return_path.domains', 'is empty; name the domain of your return addresses'])
  }
  if (verp && verp.prefix + verp.delimiter === `${prefix}-` && secrets.length > 0) {
    found.push([
      'return_path.verp',
      `starts with ${prefix}- as signed addresses do; change a prefix`,
    ])
  }
  return found
}

function certificateTrouble(
  section: string,
  { tlsCert, tlsKey }: { tlsCert?: string; tlsKey?: string },
): Trouble[] {
  const [certName, keyName] = [`${section}.tls_cert`, `${section}.tls_key`]
  if (tlsCert === undefined && tlsKey === undefined) return []
  if (tlsKey === undefined) return [[keyName, 'is missing; tls_cert needs it']]
  if (tlsCert === undefined) return [[certName, 'is missing; tls_key needs it']]
  const found: Trouble[] = []
  const cert = readPem(certName, tlsCert, found)
  const key = readPem(keyName, tlsKey, found)
  if (cert === undefined || key === undefined) return found
  const apart = [
    ...pemTrouble(certName, { cert }, `${tlsCert} has no certificate in PEM form`),
    ...pemTrouble(keyName, { key }, `${tlsKey} has no private key in PEM form`),
  ]
  return apart.length > 0 ? apart : pemTrouble(certName, { cert, key }, '')
}

/** The tables of `list`, if it is one, that are sound or whose `column` is, with their places. */
function soundTables<T>(key: string, list: T[], sound: Sound, column?: string): [number, T][] {
  const read = (i: number) => (column === undefined ? `${key}[${i}]` : `${key}[${i}].${column}`)
  return Array.isArray(list) ? [...list.entries()].filter(([i]) => sound(read(i))) : []
}

/** Finds names that two tables of a list have. */
function nameTrouble(key: string, list: { name: string }[], sound: Sound): Trouble[] {
  const names = new Map<string, number>()
  return soundTables(key, list, sound, 'name').flatMap(([i, { name }]): Trouble[] => {
    const first = names.get(name)
    if (first === undefined) names.set(name, i)
    else return [[`${key}[${i}].name`, `"${name}" is taken by ${key}[${first}] already`]]
    return []
  })
}

function pemTrouble(name: string, given: SecureContextOptions, missing: string): Trouble[] {
  try {
    createSecureContext(given)
    return []
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    if (why.includes('NO_START_LINE')) return [[name, missing]]
    if (/KEY_(VALUES|TYPE)_MISMATCH/.test(why)) return [[name, 'is not the certificate of tls_key']]
    if (!LOCKED.test(String(given.key))) return [[name, `cannot be used: ${why}`]]
    return [[name, 'has a passphrase, which nobody types at a start; openssl pkey takes it off']]
  }
}

/**
 * A key that needs a passphrase: RFC 7468 11, and the older form of RFC 1421. Trying to open it
 * would not tell: a few such keys seem to open without the passphrase, and give nonsense.
 */
const LOCKED = /^(?:-----BEGIN ENCRYPTED PRIVATE KEY-----|Proc-Type: 4,ENCRYPTED)/m

/** Reads a file as bytes: node's TLS takes an empty text for none at all. */
function readPem(key: string, file: string, found: Trouble[]): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch (error) {
    found.push([key, fileTrouble(file, error)])
    return undefined
  }
}

function webhookTrouble({ webhook }: Config, sound: Sound): Trouble[] {
  const idle = soundTables('webhook', webhook, sound).flatMap(([i, one]) =>
    idleInWebhook(one, `webhook[${i}]`),
  )
  return [...nameTrouble('webhook', webhook, sound), ...headerTrouble(webhook, sound), ...idle]
}

function headerTrouble(webhook: Config['webhook'], sound: Sound): Trouble[] {
  return soundTables('webhook', webhook, sound, 'headers').flatMap(([i, { headers }]) =>
    Object.keys(headers).flatMap((header): Trouble[] => {
      const key = `webhook[${i}].headers.${header}`
      if (!HEADER_NAME.test(header)) return [[key, 'is no header name']]
      return RESERVED_HEADERS.has(header.toLowerCase()) ? [[key, 'is set by Retour']] : []
    }),
  )
}

function relayTrouble({ relay }: Config): Trouble[] {
  const { host, username, password } = relay
  const found: Trouble[] = []
  if (host !== '' && isIP(host) === 0 && !isDomain(host)) {
    const text = 'is no host name in lower case and no IP address'
    const hint = host.includes(':') ? '; the port goes into relay.port' : ''
    found.push(['relay.host', text + hint])
  }
  if (username !== '' && host === '') found.push(['relay.username', 'is of use with a host only'])
  if (username !== '' && password === '') {
    found.push(['relay.password', 'is empty; username needs it'])
  }
  if (username === '' && password !== '') {
    found.push(['relay.username', 'is empty; password needs it'])
  }
  return found
}

function dkimTrouble({ relay }: Config): Trouble[] {
  const found: Trouble[] = []
  for (const [i, { key }] of relay.dkim.entries()) {
    const name = `relay.dkim[${i}].key`
    const pem = readPem(name, key, found)
    // RSA is what RFC 6376 has and receivers verify, and all that nodemailer signs with.
    if (pem !== undefined && !isRsaKey(pem)) {
      found.push([name, `${key} holds no private RSA key (PEM)`])
    }
  }
  return found
}

function isRsaKey(pem: Buffer): boolean {
  try {
    return createPrivateKey(pem).asymmetricKeyType === 'rsa'
  } catch {
    return false
  }
}

function adminTrouble({ admin }: Config): Trouble[] {
  const listen = parseListen(admin.listen)
  if (listen === null || isLoopback(listen) || admin.tokens.length > 0) return []
  const text = `is empty while ${admin.listen} can be reached from elsewhere; give a token or listen on 127.0.0.1`
  return [['admin.tokens', text]]
}
