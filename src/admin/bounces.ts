// `/v1/bounces`: takes a returned mail over HTTP, and shows what was stored. 201 promises what 250
// does in SMTP: it is sent after the commit, and store trouble is 503 and keeps nothing. Raw mail
// comes from strangers: it is only sent as a download, which no browser opens or runs.

import { Elysia, t } from 'elysia'
import { recognise } from '../address/resolve.ts'
import { readBody, requireType } from './body.ts'
import { bounceDetail, bounceView } from './bounce-shapes.ts'
import { notFound, Refusal } from './errors.ts'
import { idOf, text, withPlus } from './fields.ts'
import type { RouteParts } from './parts.ts'
import { answers, errorDocs, errors, produces } from './responses.ts'

/** The sender that a peer names is stored as it is, up to this length. */
const SENDER_MAX_LENGTH = 512
/** The types of RFC 5322 and, with UTF-8 headers, RFC 6532. */
const MAIL_TYPES = ['message/rfc822', 'message/global'] as const

export const postResults = [
  'accepted',
  'repeated',
  'foreign',
  'forged',
  'expired',
  'failed',
] as const
export type PostResult = (typeof postResults)[number]

const refusals = {
  foreign: [404, 'is not a return address of ours'],
  forged: [422, 'does not carry our signature'],
  expired: [422, 'is older than return_path.max_age_days'],
} as const

const mailContent = Object.fromEntries(
  MAIL_TYPES.map((type) => [type, { schema: { type: 'string', format: 'binary' } as const }]),
)

const params = idOf('a bounce')

export function bounceRoutes(parts: RouteParts) {
  const { store } = parts
  return new Elysia()
    .use(intakeRoute(parts))
    .get(
      '/v1/bounces/:id',
      async ({ params }) => {
        const bounce = await store.bounces.find(params.id)
        if (bounce === null) throw notFound('bounce')
        return bounceView(bounce, await store.failures.byBounce(bounce.id))
      },
      {
        params,
        response: answers(200, bounceDetail, 'The whole bounce.', [404]),
        detail: { summary: 'A bounce with its verdict', tags: ['bounces'] },
      },
    )
    .get('/v1/bounces/:id/mime', ({ params }) => download(params.id, store.bounces), {
      params,
      detail: {
        summary: 'The returned mail itself, byte for byte',
        description: 'Gone after log.mime_retention_days, or log.anonymise_days.',
        tags: ['bounces'],
        responses: {
          ...produces('message/rfc822', 'The mail, as a download.'),
          ...errorDocs(404, 410),
        },
      },
    })
}

function intakeRoute(parts: RouteParts) {
  return new Elysia().post(
    '/v1/bounces',
    async ({ request, query, status }) => {
      const { id, repeated } = await take(request, query, parts)
      return status(repeated ? 200 : 201, { id })
    },
    {
      parse: 'none',
      query: t.Object({
        to: t.String({
          minLength: 1,
          description: 'The return address that the mail came to.',
        }),
        from: t.Optional(
          t.String({
            maxLength: SENDER_MAX_LENGTH,
            description: `The envelope sender of at most ${SENDER_MAX_LENGTH} characters; empty is the null sender.`,
          }),
        ),
      }),
      response: {
        200: t.Object(
          { id: text('Of the bounce.') },
          {
            description:
              'Kept before, by a request whose answer got lost: the same mail, sent again.',
          },
        ),
        201: t.Object(
          { id: text('Of the bounce.') },
          { description: 'Kept; it will not get lost.' },
        ),
        ...errors(400, 404, 408, 413, 415, 422),
      },
      detail: {
        summary: 'Hand over a returned mail',
        description: 'Answers after the commit, as 250 does. On 5xx nothing was kept: send again.',
        tags: ['bounces'],
        requestBody: { required: true, content: mailContent },
      },
    },
  )
}

async function take(request: Request, query: { to: string; from?: string }, parts: RouteParts) {
  requireType(request, MAIL_TYPES)
  const address = withPlus(query.to)
  const to = recognise(address, parts.returnPath(), parts.now())
  if (to.kind === 'refused') {
    parts.posted(to.why)
    const [status, words] = refusals[to.why]
    throw new Refusal(status, to.why, `to: ${address} ${words}`)
  }
  const raw = await readBody(request, parts.mailMaxBytes())
  if (raw.length === 0) throw new Refusal(400, 'empty', 'the body is empty; send the mail in it')
  try {
    const [accepted] = await parts.accept({
      raw,
      mailFrom: query.from ?? '',
      recipients: [{ address: to.address, value: to.value }],
      peer: { ip: parts.peerOf(request), helo: '', tls: false, via: 'http' },
      hasLeft: () => request.signal.aborted,
    })
    if (accepted === undefined) throw new Error('accept: no share for the one recipient')
    const { bounceId: id, repeated } = accepted
    parts.posted(repeated ? 'repeated' : 'accepted')
    return { id, repeated }
  } catch (error) {
    parts.posted('failed')
    throw error
  }
}

async function download(id: string, bounces: RouteParts['store']['bounces']): Promise<Response> {
  const bounce = await bounces.find(id)
  if (bounce === null) throw notFound('bounce')
  const mime = await bounces.mime(bounce.rawId)
  if (mime === null) {
    throw new Refusal(
      410,
      'gone',
      'the mail is older than log.mime_retention_days or log.anonymise_days',
    )
  }
  return new Response(mime, {
    headers: {
      'content-type': 'message/rfc822',
      'content-disposition': `attachment; filename="${bounce.id}.eml"`,
    },
  })
}
