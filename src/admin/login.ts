// `/login` and `/logout`: a browser shows a token once and gets a session for it, in a cookie that
// scripts cannot read and other sites cannot make it send. The guard counts wrong tokens here too.
// RFC 6265, and SameSite of its successor.

import { Elysia, t } from 'elysia'
import { commit, version } from '../version.ts'
import { isThisMachine, sessionCookie } from './auth.ts'
import { readBody, requireType } from './body.ts'
import { Refusal } from './errors.ts'
import { choice, orNull, text, timeOrNull, timestamp } from './fields.ts'
import type { RouteParts } from './parts.ts'
import { answers } from './responses.ts'

/** Enough for a token and the name of its field. */
const FORM_MAX_BYTES = 4096

const loginState = t.Object({
  login: choice(['open', 'needed', 'done'], {
    description: 'open: there are no admin.tokens, so this machine needs no login.',
  }),
  until: orNull(timestamp, 'When the session ends by itself.'),
  version: text("'' before the login."),
  commit: text("'' before the login."),
})

export function loginRoutes(parts: RouteParts) {
  return new Elysia()
    .get('/login', ({ request }) => stateOf(request, parts), {
      response: answers(200, loginState, 'How that stands, and until when.', [503]),
      detail: { summary: "Whether the dashboard's user is logged in", tags: ['dashboard'] },
    })
    .post('/login', ({ request }) => logIn(request, parts), {
      parse: 'none',
      response: answers(
        200,
        loginState,
        'Logged in: the cookie is in Set-Cookie.',
        [400, 401, 403, 408, 413, 415, 429, 503],
      ),
      detail: {
        summary: 'Log in to the dashboard with a token',
        description:
          'Answers with a cookie that stands for the token, until the session ends. What changes anything takes the header x-retour-dashboard beside the cookie, as no form of another site can send it.',
        tags: ['dashboard'],
        requestBody: {
          required: true,
          content: {
            'application/x-www-form-urlencoded': {
              schema: {
                type: 'object',
                required: ['token'],
                properties: { token: { type: 'string', description: 'One of admin.tokens.' } },
              },
            },
          },
        },
      },
    })
    .post('/logout', ({ request }) => logOut(request, parts), {
      parse: 'none',
      response: answers(200, loginState, 'The session has ended.', [403, 503]),
      detail: { summary: 'End the session', tags: ['dashboard'] },
    })
}

async function stateOf(request: Request, { guard }: RouteParts): Promise<typeof loginState.static> {
  const { state, untilMs } = await guard.login(request)
  // Whoever still has to log in is told nothing of the program.
  const known = state === 'needed' ? { version: '', commit: '' } : { version, commit }
  const until = timeOrNull(untilMs)
  return { login: state, until, ...known }
}

async function logIn(request: Request, parts: RouteParts): Promise<Response> {
  requireType(request, ['application/x-www-form-urlencoded'])
  const body = new TextDecoder().decode(await readBody(request, FORM_MAX_BYTES))
  const token = new URLSearchParams(body).get('token')?.trim() ?? ''
  if (token === '') throw new Refusal(400, 'bad_request', 'give a token')
  const session = await parts.guard.logIn(request, token, parts.peerOf(request))
  if (session instanceof Refusal) throw session
  if (session === null) return Response.json(await stateOf(request, parts))
  const state = {
    login: 'done',
    until: new Date(session.untilMs).toISOString(),
    version,
    commit,
  } satisfies typeof loginState.static
  const seconds = Math.floor((session.untilMs - parts.now()) / 1000)
  return withCookie(state, session.value, seconds, isSecure(request, parts))
}

async function logOut(request: Request, parts: RouteParts): Promise<Response> {
  const hasEnded = await parts.guard.logOut(request)
  if (hasEnded instanceof Refusal) throw hasEnded
  if (hasEnded) parts.live.dismiss() // all streams, as it is not known which belong to the session
  const { state } = await parts.guard.login(request)
  const told = { login: state === 'open' ? 'open' : 'needed', until: null } as const
  return withCookie({ ...told, version: '', commit: '' }, '', 0, isSecure(request, parts))
}

function withCookie(
  state: typeof loginState.static,
  value: string,
  maxAgeS: number,
  secure: boolean,
): Response {
  const attributes = `Path=/; Max-Age=${maxAgeS}; HttpOnly; SameSite=Strict`
  const cookie = `${sessionCookie}=${value}; ${attributes}${secure ? '; Secure' : ''}`
  return Response.json(state, { headers: { 'set-cookie': cookie } })
}

/** Only a proxy on this machine is believed when it says that the browser spoke TLS. */
function isSecure(request: Request, { peerOf }: RouteParts): boolean {
  if (new URL(request.url).protocol === 'https:') return true
  if (!isThisMachine(peerOf(request))) return false
  return request.headers.get('x-forwarded-proto')?.trim().toLowerCase() === 'https'
}
