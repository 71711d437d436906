// The keys of [submission]: who may hand in mail to be sent, where, and how much. And those of
// [[submission.user]]: who may log in. Finds what is missing, and who could send that nobody means.
import { Type } from '@sinclair/typebox'
import type { Config } from '../config.ts'
import { isLoopback, parseListen, TLS_PREFIX } from './format.ts'
import { certificateKeys, closed, connectionKeys, KIB, MIB, section } from './section.ts'
import type { Trouble } from './shape.ts'

const SIZE_MAX_BYTES = 256 * MIB
const RECIPIENTS_MAX = 10_000

const HASH_EXAMPLE = '$argon2id$v=19$…'

const user = Type.Object(
  {
    name: Type.String({
      format: 'login',
      example: 'shop',
      description: 'The user name of AUTH.',
    }),
    password_hash: Type.String({
      format: 'argon2id',
      secret: true,
      example: HASH_EXAMPLE,
      description: 'What `retour password` prints.',
    }),
    domains: Type.Array(Type.String({ format: 'domain' }), {
      default: [],
      example: ['shop.example'],
      description:
        'Domains that he may write in MAIL FROM, and in a From field that relay.dkim has a key for. Empty = all.',
    }),
    track_bounces: Type.Boolean({
      default: true,
      description:
        "False sends with the sender's own envelope, and what comes back goes there; X-Retour-TrackBounces: false does so for one mail.",
    }),
    rate_per_hour: Type.Integer({
      default: 0,
      minimum: 0,
      maximum: 100_000_000,
      description: 'Recipients an hour; more are put off with 450. 0 = no limit.',
    }),
    recipients_max: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: RECIPIENTS_MAX,
        example: 100,
        description: 'Recipients of one mail, where it is not as for everybody.',
      }),
    ),
    size_max_bytes: Type.Optional(
      Type.Integer({
        minimum: KIB,
        maximum: SIZE_MAX_BYTES,
        example: 10 * MIB,
        description: 'Size of a mail, where it is not as for everybody.',
      }),
    ),
  },
  { ...closed, description: 'Somebody who logs in.' },
)

export const submission = Type.Object(
  {
    listen: Type.Array(Type.String({ format: 'submission-listen' }), {
      default: [],
      example: ['0.0.0.0:587'],
      description:
        'Addresses to listen on: STARTTLS, or TLS from the start as in "tls:0.0.0.0:465". Empty = off.',
    }),
    ...certificateKeys(
      'Certificate chain (PEM); without it that of [smtp]. Without either nobody can log in.',
    ),
    trusted: Type.Array(Type.String({ format: 'cidr' }), {
      default: ['127.0.0.1/32', '::1/128'],
      description: 'Addresses that may send without a login.',
    }),
    size_max_bytes: Type.Integer({
      default: 25 * MIB,
      minimum: KIB,
      maximum: SIZE_MAX_BYTES,
      description: 'Larger mail is refused with 552. Counts for POST /v1/send too.',
    }),
    recipients_max: Type.Integer({
      default: 1000,
      minimum: 1,
      maximum: RECIPIENTS_MAX,
      description:
        'Recipients of one mail; more are put off with 452. Counts for POST /v1/send too.',
    }),
    ...connectionKeys({ connectionsMax: 500, connectionsPerIpMax: 100, sessionMaxS: 3600 }),
    user: Type.Array(user, {
      default: [],
      example: [{ name: 'shop', password_hash: HASH_EXAMPLE, domains: ['shop.example'] }],
      description: 'Who may log in; as tables they are written [[submission.user]].',
    }),
  },
  { ...section, description: 'Mail to be sent, from your own servers and applications.' },
)

/** The certificate that submission uses: its own, else the one of [smtp]. */
export function submissionCertificate({ submission, smtp }: Config) {
  const { tlsCert, tlsKey } = submission.tlsCert === undefined ? smtp : submission
  return { tlsCert, tlsKey }
}

/** The options of the submission listener. */
export function submissionOptions(config: Config) {
  const { hostname, submission } = config
  return { hostname, submission: { ...submission, ...submissionCertificate(config) } }
}

export type SubmissionOptions = ReturnType<typeof submissionOptions>

/** Finds what [submission] needs and is not there. */
export function submissionTrouble(config: Config): Trouble[] {
  const { listen, user } = config.submission
  if (listen.length === 0) return []
  const found: Trouble[] = []
  const lacks = 'give submission.tls_cert and tls_key, or those of [smtp]'
  const { tlsCert } = submissionCertificate(config)
  const implicit = listen.findIndex((address) => address.startsWith(TLS_PREFIX))
  if (tlsCert === undefined && implicit >= 0) {
    found.push([`submission.listen[${implicit}]`, `has no certificate: ${lacks}`])
  } else if (tlsCert === undefined && user.length > 0) {
    found.push(['submission.user', `cannot log in without TLS: ${lacks}`])
  }
  if (config.returnPath.secrets.length === 0) {
    const text = 'needs return_path.secrets (or secrets_file): outgoing mail gets signed addresses'
    found.push(['submission.listen', text])
  }
  return found
}

/** All addresses, or all of IPv4 as IPv6 has them. */
const EVERYBODY = /\/0+$|^::ffff:(?:0:0|0\.0\.0\.0)\/96$/i

/**
 * A network of all addresses would make an open relay; a private one may be given as a whole. Who
 * counts as a proxy can say that his client is 127.0.0.1.
 */
export function trustTrouble({ submission }: Config): Trouble[] {
  const { trusted, proxyProtocolFrom } = submission
  const outside = submission.listen.some((address) => {
    const listen = parseListen(address.replace(TLS_PREFIX, ''))
    return listen !== null && !isLoopback(listen)
  })
  if (!outside || trusted.length === 0) return []
  const told = (key: string, networks: string[], whose: string) =>
    networks.flatMap((network, i): Trouble[] =>
      EVERYBODY.test(network)
        ? [[`submission.${key}[${i}]`, `${network} lets everybody send; name your own ${whose}`]]
        : [],
    )
  return [
    ...told('trusted', trusted, 'networks'),
    ...told('proxy_protocol_from', proxyProtocolFrom, 'proxies'),
  ]
}
