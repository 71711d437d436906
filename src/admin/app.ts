// The admin listener: guard → route → security headers. Everything it knows is a parameter, so that
// it can answer requests with and without a port. Errors say no more than `errors.ts` lets them;
// surprises are logged and answered 500. Its pages load nothing from anywhere else.

import { lstatSync, rmSync } from 'node:fs'
import { Elysia } from 'elysia'
import type { Log } from '../log.ts'
import { removeStaleSocket } from '../network.ts'
import { createGuard } from './auth.ts'
import { createRoom } from './body.ts'
import { bounceRoutes, type PostResult, postResults } from './bounces.ts'
import { callRoutes } from './calls.ts'
import { dashboardRoutes } from './dashboard.ts'
import { errorResponse, Refusal, refusalFor } from './errors.ts'
import { eventRoutes } from './events.ts'
import { healthRoutes } from './health.ts'
import { logfileRoutes } from './logfiles.ts'
import { loginRoutes } from './login.ts'
import { messageRoutes } from './messages.ts'
import { metricsRoutes } from './metrics.ts'
import { noRoute, refuseOther } from './not-taken.ts'
import { withDocumentation } from './openapi.ts'
import { outcomeRoutes } from './outcomes.ts'
import { overviewRoutes } from './overview.ts'
import type { AdminParts, RouteParts } from './parts.ts'
import { queueRoutes } from './queue.ts'
import { searchRoutes } from './search.ts'
import { sendRoutes } from './send.ts'
import { settingsRoutes } from './settings.ts'
import { streamRoutes } from './stream.ts'
import { suppressionRoutes } from './suppressions.ts'
import { webhookRoutes } from './webhooks.ts'

/** A connection that brings no whole header in this time is closed. */
const HEADER_MAX_S = 30
/** For body and answer, from the header on: Bun's maximum, as a test call may wait long. */
const ANSWER_MAX_S = 255
/** Requests that still run when the listener stops are cut off after this. */
const STOP_MAX_MS = 10_000

type AdminAddress = { host: string; port: number } | { path: string }

export interface Admin {
  /** Answers one request; `ip` is the client's address, '' for a Unix socket. Never rejects. */
  fetch(request: Request, ip: string): Promise<Response>
  /** All routes, as `GET /v1/calls/:id`. */
  routes: readonly string[]
  /** Rejects with the system's error when it cannot listen on the address. */
  listen(address: AdminAddress): Promise<AdminListener>
}

export interface AdminListener {
  /** Where it listens, with the port that the system gave; `unix:/path` for a Unix socket. */
  url: string
  /** Stops accepting; resolves when running requests are answered. */
  stop(): Promise<void>
}

export function createAdmin(parts: AdminParts): Admin {
  const peers = new WeakMap<Request, string>()
  // All counters begin at 0: if one first appeared with its first event, Prometheus would see no
  // increase.
  const posts = new Map<PostResult, number>(postResults.map((result) => [result, 0]))
  const guard = createGuard(parts)
  const app = createApp({
    ...parts,
    guard,
    peerOf: (request) => peers.get(request) ?? '',
    posted: (result) => void posts.set(result, (posts.get(result) ?? 0) + 1),
    postedCounts: () => posts,
  })

  // The bodies of these routes may be large, and stay in memory until their mail is stored.
  const rooms = new Map(['POST /v1/bounces', 'POST /v1/send'].map((own) => [own, createRoom()]))
  const answer = async (given: Request, ip: string): Promise<Response> => {
    const request = withHost(given)
    if (request === null) {
      return errorResponse(new Refusal(400, 'bad_request', 'the Host field names no host'))
    }
    const url = new URL(request.url)
    const refusal = await guard
      .refuse(request, url, ip)
      .catch((error: unknown) => troubleOf(error, request, parts.log))
    if (refusal !== null) return errorResponse(refusal)
    if (!isDecodable(url.pathname)) {
      return errorResponse(new Refusal(400, 'bad_request', 'the path has a % that encodes nothing'))
    }
    const routed = asGet(withoutToken(request, url))
    peers.set(routed, ip)
    const inRoom = rooms.get(`${routed.method} ${url.pathname}`)
    if (inRoom === undefined) return app.handle(routed)
    return inRoom(routed, () => app.handle(routed)).catch((error: unknown) =>
      errorResponse(troubleOf(error, routed, parts.log)),
    )
  }
  const fetch: Admin['fetch'] = async (request, ip) => secured(await answer(request, ip))
  return {
    fetch,
    routes: app.routes.map(({ method, path }) => `${method} ${path}`),
    listen: (address) => listen(address, fetch),
  }
}

function createApp(parts: RouteParts) {
  const app = new Elysia({
    // So that unknown fields are refused and not dropped.
    normalize: false,
    strictPath: true,
    // Otherwise Elysia looks for the path behind the eleventh character, and a short host name
    // breaks that.
    handler: { standardHostname: false },
  })
    .onError(({ error, code, request }) => {
      if (code === 'NOT_FOUND') return errorResponse(noRoute(request, app.routes))
      return errorResponse(troubleOf(error, request, parts.log))
    })
    .onTransform(async ({ route, request }) => {
      const taken = takenBy.get(`${request.method} ${route}`)
      if (taken !== undefined) await refuseOther(request, taken)
    })
    .use(dashboardRoutes())
    .use(loginRoutes(parts))
    .use(healthRoutes(parts))
    .use(metricsRoutes(parts))
    .use(messageRoutes(parts))
    .use(bounceRoutes(parts))
    .use(outcomeRoutes(parts))
    .use(sendRoutes(parts))
    .use(queueRoutes(parts))
    .use(webhookRoutes(parts))
    .use(suppressionRoutes(parts))
    .use(callRoutes(parts))
    .use(searchRoutes(parts))
    .use(eventRoutes(parts))
    .use(logfileRoutes(parts))
    .use(overviewRoutes(parts))
    .use(streamRoutes(parts))
    .use(settingsRoutes(parts))
  const ours = app.routes.filter(({ path }) => path.startsWith('/v1/'))
  const takenBy = new Map(
    ours.map(({ method, path, hooks }) => [
      `${method} ${path}`,
      { fields: hooks.query?.properties ?? {}, body: hooks.parse !== undefined },
    ]),
  )
  return withDocumentation(app)
}

/** The answer to an error that was thrown. Store trouble and surprises are logged. */
function troubleOf(error: unknown, { method, url }: Request, log: Log): Refusal {
  const refusal = refusalFor(error)
  if (refusal === null || refusal.code === 'store_trouble') {
    log.error('request failed', { method, path: new URL(url).pathname, error })
  }
  return refusal ?? new Refusal(500, 'internal', 'this is our mistake; see the log')
}

/** HTTP/1.0 may leave out the host: then the URL is only a path. Null if the given host is none. */
function withHost(request: Request): Request | null {
  if (URL.canParse(request.url)) return request
  if (request.headers.has('host')) return null
  return new Request(`http://localhost${request.url}`, request)
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/** Takes the token out of a request behind the guard, so that no route and no log sees it. */
function withoutToken(request: Request, url: URL): Request {
  if (!url.searchParams.has('access_token')) return request
  url.searchParams.delete('access_token')
  return new Request(url.href, request)
}

/**
 * Answers HEAD as GET; the server leaves out the body. Elysia would read the body to its end to
 * tell its length, even a log of gigabytes or a stream without an end.
 */
function asGet(request: Request): Request {
  return request.method === 'HEAD' ? new Request(request, { method: 'GET' }) : request
}

function secured(response: Response): Response {
  const { headers } = response
  headers.set('x-content-type-options', 'nosniff')
  headers.set('referrer-policy', 'no-referrer')
  headers.set('x-frame-options', 'DENY')
  headers.set('cross-origin-resource-policy', 'same-origin')
  headers.set('cross-origin-opener-policy', 'same-origin')
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store')
  if (!headers.has('content-security-policy')) {
    headers.set('content-security-policy', "default-src 'none'; frame-ancestors 'none'; sandbox")
  }
  return response
}

async function listen(address: AdminAddress, fetch: Admin['fetch']): Promise<AdminListener> {
  const options = {
    // Every route has a smaller limit of its own, and its answer names it.
    maxRequestBodySize: Number.MAX_SAFE_INTEGER,
    development: false,
  }
  if ('path' in address) {
    const { path } = address
    await removeStaleSocket(path)
    const local = {
      ...options,
      unix: path,
      fetch: (request: Request) => fetch(request, ''),
      // Bun's default is 10 s. Its types do not know this option here, and `timeout` does nothing.
      idleTimeout: ANSWER_MAX_S,
    }
    const server = Bun.serve(local as object as Bun.Serve.Options<undefined>)
    return { url: `unix:${path}`, stop: () => stop(server).finally(() => removeSocket(path)) }
  }
  const server = Bun.serve({
    ...options,
    // By default Bun would silently share a port on which another process listens.
    reusePort: false,
    idleTimeout: HEADER_MAX_S,
    hostname: address.host,
    port: address.port,
    fetch(request, self) {
      self.timeout(request, ANSWER_MAX_S)
      return fetch(request, self.requestIP(request)?.address ?? 'unknown')
    },
  })
  return { url: server.url.origin, stop: () => stop(server) }
}

/** Waits for running requests, and cuts off those that take too long. */
async function stop(server: { stop(now?: boolean): Promise<void> }): Promise<void> {
  const timer = setTimeout(() => void server.stop(true), STOP_MAX_MS)
  await server.stop()
  clearTimeout(timer)
}

/** Removes the file of a Unix socket; any other file stays. */
function removeSocket(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSocket()) rmSync(path)
}
