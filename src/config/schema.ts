// THE schema: type, default, bound, sentence and example of every key of the TOML file, together.
// The loader, `retour config example` and the README's table all read it. Units stand last in a
// key. It is made with TypeBox itself and not with elysia's `t`, which takes "25" for the number
// 25: right for a query string and wrong for a configuration.
//
// We add some words to those of JSON Schema: `example` is a value for documentation, `shown` prints
// the key as a live line of the example file, `sample` comments out a whole section there,
// `secret` keeps the value out of every message, `one` takes a single string for a list of one, and
// `otherwise` tells the default if that is no constant. The format `path` is resolved against the
// directory of the TOML file. A key `…_file` names a file with one value a line, which fills the key
// without `_file`.
import { Type } from '@sinclair/typebox'
import './format.ts'
import { relay } from './relay.ts'
import { rules } from './rule.ts'
import {
  certificateKeys,
  closed,
  connectionKeys,
  DAY_S,
  fileKey,
  KIB,
  MIB,
  oneOf,
  section,
} from './section.ts'
import { submission } from './submission.ts'
import { suppressions } from './suppressions.ts'
import { webhook } from './webhook.ts'

const CENTURY_DAYS = 36_500

const returnPath = Type.Object(
  {
    domains: Type.Array(Type.String({ format: 'domain' }), {
      default: [],
      example: ['bounces.example.com'],
      shown: true,
      description:
        'Domains of your return addresses; their MX is this machine. The first one mints, all are received.',
    }),
    prefix: Type.String({
      format: 'prefix',
      default: 'b',
      description: 'What signed return addresses start with: <prefix>-<id><code>@<domain>.',
    }),
    secrets: Type.Array(Type.String({ format: 'secret', secret: true }), {
      default: [],
      example: ['…'],
      shown: true,
      description:
        'Secrets that sign return addresses. The first one mints, all verify: put a new one in front and keep the old one for max_age_days.',
    }),
    secrets_file: fileKey(
      '/etc/retour/return-path.secrets',
      'A file with the secrets, one a line, instead of `secrets`.',
    ),
    max_age_days: Type.Integer({
      default: 60,
      minimum: 1,
      maximum: CENTURY_DAYS,
      description: 'Mail to a return address that is older than this is refused.',
    }),
    verp: Type.Optional(
      Type.Object(
        {
          prefix: Type.String({
            format: 'verp-prefix',
            description:
              'The part before the recipient; * stands for any text (a list name, a number).',
          }),
          delimiter: Type.String({
            format: 'delimiter',
            default: '+',
            description: 'Stands between prefix and recipient.',
          }),
          at: Type.String({
            format: 'delimiter',
            default: '=',
            description: "Stands for the recipient's @.",
          }),
        },
        {
          ...closed,
          example: { prefix: 'bounces', delimiter: '+', at: '=' },
          description:
            'Accept classic VERP addresses as well: bounces+alice=example.org@<domain>. Absent = off.',
        },
      ),
    ),
    fixed: Type.Array(Type.String({ format: 'address' }), {
      default: [],
      example: ['bounces@bounces.example.com'],
      description:
        'Accept these plain addresses as well; the message is found by what the returned mail quotes. Empty = off.',
    }),
  },
  { ...section, description: 'Return addresses: which mail is ours.' },
)

const smtp = Type.Object(
  {
    listen: Type.Array(Type.String({ format: 'listen' }), {
      default: ['0.0.0.0:25'],
      shown: true,
      description: 'Addresses to listen on; "[::]:25" takes IPv6 and IPv4. Empty = off.',
    }),
    ...certificateKeys('Certificate chain for STARTTLS (PEM). Without it there is no STARTTLS.'),
    size_max_bytes: Type.Integer({
      default: 10 * MIB,
      minimum: KIB,
      maximum: 256 * MIB,
      description: 'Larger mail is refused with 552.',
    }),
    recipients_max: Type.Integer({
      default: 100,
      minimum: 1,
      maximum: 10_000,
      description: 'Recipients of one mail; more are put off with 452.',
    }),
    ...connectionKeys(
      { connectionsMax: 1000, connectionsPerIpMax: 50, sessionMaxS: 600 },
      ' Counts SMTP and LMTP.',
    ),
  },
  { ...section, description: 'Returned mail over SMTP. The limits count for LMTP too.' },
)

const lmtp = Type.Object(
  {
    listen: Type.Array(Type.String({ format: 'listen' }), {
      default: [],
      example: ['unix:/run/retour/lmtp.sock'],
      description: 'Addresses to listen on. Empty = off.',
    }),
  },
  { ...section, description: 'Returned mail over LMTP, from a mail server on this machine.' },
)

const failures = Type.Object(
  {
    nonstandard: Type.Boolean({
      default: false,
      description:
        'Log failures and call webhooks for home-made failure notices too, not just for standard reports (RFC 3464).',
    }),
  },
  { ...section, description: 'What counts as a failure.' },
)

const forward = Type.Object(
  {
    enabled: Type.Boolean({
      default: false,
      description:
        "Send returned mail on, unchanged, to the sender's own envelope address. What the sender asked with NOTIFY (RFC 3461) is kept to. Off = senders get no mail from here.",
    }),
    refusals: Type.Boolean({
      default: true,
      description:
        'With `enabled`: report to the same address what was refused on its way out, what waits longer than delay_s where the sender asked for that, and what was delivered likewise.',
    }),
    delay_s: Type.Integer({
      default: 14_400,
      minimum: 60,
      maximum: 30 * DAY_S,
      description: 'When a sender who asked for it (NOTIFY=DELAY) hears that his mail still waits.',
    }),
  },
  { ...section, description: "Mail to the sender's own envelope address." },
)

const log = Type.Object(
  {
    level: Type.Union(oneOf(['debug', 'info', 'warn', 'error']), {
      default: 'info',
      description: 'The least that is logged.',
    }),
    format: Type.Union(oneOf(['text', 'json']), {
      default: 'text',
      description: 'One line an event on stderr, in this form.',
    }),
    retention_days: Type.Integer({
      default: 90,
      minimum: 1,
      maximum: CENTURY_DAYS,
      description: 'How long bounces, failures and calls are kept.',
    }),
    mime_retention_days: Type.Integer({
      default: 30,
      minimum: 1,
      maximum: CENTURY_DAYS,
      description: 'How long the raw returned mail is kept; not longer than retention_days.',
    }),
    anonymise_days: Type.Integer({
      default: 0,
      minimum: 0,
      maximum: CENTURY_DAYS,
      description:
        'After so many days a keyed hash takes the place of the recipient, and the raw mail, subjects and the words of remote servers go. 0 = never.',
    }),
  },
  { ...section, description: 'Log lines, and how long the logs in the database are kept.' },
)

const admin = Type.Object(
  {
    listen: Type.String({
      format: 'listen',
      default: '127.0.0.1:8025',
      shown: true,
      description: 'Address of the HTTP API and the dashboard.',
    }),
    tokens: Type.Array(Type.String({ format: 'token', secret: true }), {
      default: [],
      example: ['…'],
      shown: true,
      description: 'Bearer tokens of the API. Empty = no token needed, on a loopback address only.',
    }),
    tokens_file: fileKey(
      '/etc/retour/admin.tokens',
      'A file with the tokens, one a line, instead of `tokens`.',
    ),
  },
  { ...section, description: 'HTTP API and dashboard.' },
)

export const schema = Type.Object(
  {
    hostname: Type.String({
      format: 'domain',
      example: 'mx1.bounces.example.com',
      otherwise: "this machine's own name",
      shown: true,
      description: 'The name of this machine that SMTP peers see.',
    }),
    data_dir: Type.String({
      format: 'path',
      default: '/var/lib/retour',
      shown: true,
      description: 'Directory of retour.db; made when it is not there.',
    }),
    return_path: returnPath,
    smtp,
    lmtp,
    failures,
    rule: rules,
    submission,
    relay,
    forward,
    suppressions,
    webhook: Type.Array(webhook, { default: [], description: 'A target for events.' }),
    log,
    admin,
  },
  closed,
)
