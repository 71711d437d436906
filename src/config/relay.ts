// The keys of [relay]: where outgoing mail goes and how often it is tried. And those of
// [[relay.dkim]]: which key signs for which sender domain.
import { Type } from '@sinclair/typebox'
import { PORT_MAX } from './format.ts'
import { closed, DAY_S, fileKey, oneOf, section } from './section.ts'

const RETRIES_MAX = 50

const dkim = Type.Object(
  {
    domain: Type.String({
      format: 'domain',
      example: 'shop.example',
      description: 'Signs mail whose From: is at this domain or below it.',
    }),
    selector: Type.String({
      format: 'domain',
      example: 'retour',
      description: 'Where the public key is published: <selector>._domainkey.<domain>.',
    }),
    key: Type.String({
      format: 'path',
      example: '/etc/retour/dkim.pem',
      description: 'A file with the private RSA key (PEM).',
    }),
  },
  { ...closed, description: 'A DKIM key; as many as you like.' },
)

export const relay = Type.Object(
  {
    host: Type.String({
      default: '',
      example: 'smtp.example.com',
      description:
        "A mail server that takes all outgoing mail. Empty = straight to the recipients' MX.",
    }),
    port: Type.Integer({
      default: 587,
      minimum: 1,
      maximum: PORT_MAX,
      description: 'Port of `host`; 465 speaks TLS from the start.',
    }),
    tls: Type.Union(oneOf(['off', 'opportunistic', 'required', 'verify']), {
      default: 'opportunistic',
      description:
        'STARTTLS: never, where it is offered, always, always and with a certificate that is right.',
    }),
    username: Type.String({
      default: '',
      description:
        'User at `host`; then TLS is required, unless `tls` is off or `host` is this machine. Empty = no AUTH.',
    }),
    password: Type.String({ default: '', secret: true, description: 'Password at `host`.' }),
    password_file: fileKey(
      '/etc/retour/relay.password',
      'A file with the password instead of `password`.',
    ),
    mta_sts: Type.Boolean({
      default: true,
      description:
        'Straight to MX: keep to the MTA-STS policy of domains that have one (RFC 8461).',
    }),
    allow_cidrs: Type.Array(Type.String({ format: 'cidr' }), {
      default: [],
      example: ['10.1.2.0/24'],
      description:
        'Straight to MX: only public addresses are connected to, and these addresses and networks. `host` may be anywhere.',
    }),
    retry_s: Type.Array(Type.Integer({ minimum: 1, maximum: 7 * DAY_S }), {
      default: [60, 300, 900, 3600, 10_800, 21_600, 43_200],
      minItems: 1,
      maxItems: RETRIES_MAX,
      description: 'Waits between tries, each ±20 %; the last one repeats until expire_s.',
    }),
    expire_s: Type.Integer({
      default: 2 * DAY_S,
      minimum: 60,
      maximum: 30 * DAY_S,
      description: 'Mail that was not delivered after this time has failed.',
    }),
    connections_max: Type.Integer({
      default: 100,
      minimum: 1,
      maximum: 10_000,
      description:
        'Mails that are being sent at one time. Where all are taken and others wait, a remote that has been slow for a minute makes way.',
    }),
    concurrency_per_destination: Type.Integer({
      default: 10,
      minimum: 1,
      maximum: 1000,
      description: 'Of them to one domain, or all to `host`.',
    }),
    rate_per_destination_per_s: Type.Number({
      default: 0,
      minimum: 0,
      maximum: 100_000,
      description: 'Mails a second to one domain, or all to `host`. 0 = no limit.',
    }),
    dkim: Type.Array(dkim, {
      default: [],
      example: [{ domain: 'shop.example', selector: 'retour', key: '/etc/retour/dkim.pem' }],
      description: 'DKIM keys; as tables they are written [[relay.dkim]].',
    }),
  },
  { ...section, description: 'Outgoing mail: where it goes and how often it is tried.' },
)
