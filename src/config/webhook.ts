// The keys of one [[webhook]]: whom to call, for what, how, and how often.
import { Type } from '@sinclair/typebox'
import { eventTypes, kinds } from '../event.ts'
import { closed, DAY_S, fileKey, oneOf } from './section.ts'

const RETRIES_MAX = 50

export const webhook = Type.Object(
  {
    name: Type.String({
      format: 'name',
      example: 'crm',
      description:
        'Your name for it, unique; logs, metrics and `retour calls` use it. Calls keep to it: those of a name that is gone wait until it returns.',
    }),
    events: Type.Array(Type.Union(oneOf(eventTypes)), {
      uniqueItems: true,
      example: ['bounce', 'failure'],
      description: 'What it is called for. Empty = nothing new, just what waits for it.',
    }),
    url: Type.String({
      format: 'http-url',
      example: 'https://example.com/hooks/bounce',
      description: 'Where calls are POSTed to. Redirects are not followed.',
    }),
    enabled: Type.Boolean({
      default: true,
      description:
        'false makes no new calls, and holds back those that are due until it is true again.',
    }),
    format: Type.Union(oneOf(['form', 'json']), {
      default: 'form',
      shown: true,
      description: 'Body of a call: form fields or JSON.',
    }),
    secret: Type.Array(Type.String({ format: 'webhook-secret', secret: true }), {
      one: true,
      default: [],
      example: 'whsec_…',
      shown: true,
      description:
        'Signs calls (Standard Webhooks): "whsec_" and base64; a list while rotating. Empty = not signed.',
    }),
    secret_file: fileKey(
      '/etc/retour/crm.secret',
      'A file with the secret, or several one a line, instead of `secret`.',
    ),
    kinds: Type.Array(Type.Union(oneOf(kinds)), {
      default: [],
      uniqueItems: true,
      example: ['failure', 'abuse'],
      description:
        'Only for mail of these kinds, a refusal being a failure; attempt, delivery and suppression have none and pass. Empty = all.',
    }),
    tags: Type.Array(Type.String({ format: 'message-tag' }), {
      default: [],
      example: ['newsletter'],
      description: 'Only for messages with one of these tags. Empty = all.',
    }),
    mime: Type.Boolean({
      default: true,
      description: 'Send the returned mail itself along (`mime_base64`) in JSON calls.',
    }),
    timeout_ms: Type.Integer({
      default: 15_000,
      minimum: 100,
      maximum: 300_000,
      description: 'A try that takes longer has failed.',
    }),
    concurrency: Type.Integer({
      default: 8,
      minimum: 1,
      maximum: 1000,
      description: 'Calls at one time.',
    }),
    rate_per_s: Type.Number({
      default: 0,
      minimum: 0,
      maximum: 100_000,
      description: 'Calls a second, for a moment a tenth more. 0 = no limit.',
    }),
    retry_s: Type.Array(Type.Integer({ minimum: 1, maximum: 7 * DAY_S }), {
      default: [5, 300, 1800, 7200, 18_000, 36_000, 36_000],
      maxItems: RETRIES_MAX,
      description:
        'Waits between tries, each ±20 %. After the last the call is dead. Empty = one try.',
    }),
    headers: Type.Record(Type.String(), Type.String({ format: 'header-value', secret: true }), {
      default: {},
      example: { authorization: 'Bearer …' },
      description: 'Extra headers of every call.',
    }),
    allow_private: Type.Boolean({
      default: true,
      description:
        "false calls public addresses alone: never this machine, its network or a cloud's metadata. For URLs that others may set.",
    }),
    allow_cidrs: Type.Array(Type.String({ format: 'cidr' }), {
      default: [],
      example: ['10.1.2.0/24'],
      description:
        'With `allow_private = false`: addresses and networks that may be called all the same.',
    }),
  },
  { ...closed, description: 'A target for events; as many as you like.' },
)
