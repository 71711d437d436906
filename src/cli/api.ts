// Asks the HTTP API of the running daemon, at the address and with the first token of the
// configuration. Whatever goes wrong is a value with words for a person.

import { parseListen } from '../config/format.ts'
import type { Config } from '../config.ts'
import { codeOf } from '../error-code.ts'

const TIMEOUT_MS = 30_000
/** For requests that read a million rows or wait for a webhook: longer than the daemon takes. */
export const WORK_TIMEOUT_MS = 300_000

/** `status` 0: no answer at all. `code` is the API's word for the error, '' when it gave none. */
export type ApiAnswer =
  | { ok: true; body: unknown }
  | { ok: false; status: number; code: string; message: string }

export interface ApiRequest {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** The path with its query. */
  path: string
  /** Sent as JSON, unless it is bytes with a content type of their own. */
  body?: unknown
  contentType?: string
  /** How the body of the answer is read; JSON by default. */
  answer?: 'json' | 'bytes'
  timeoutMs?: number
}

/** Sends one request to the admin listener of `config`. Does not throw. */
export async function callApi(
  { admin }: Pick<Config, 'admin'>,
  request: ApiRequest,
): Promise<ApiAnswer> {
  const { method = 'GET', path, body, contentType = 'application/json' } = request
  const { timeoutMs = TIMEOUT_MS } = request
  const [token] = admin.tokens
  const at = reachable(admin.listen)
  try {
    const response = await fetch(at.origin + path, {
      method,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': contentType }),
      },
      ...(body === undefined
        ? {}
        : { body: body instanceof Uint8Array ? body : JSON.stringify(body) }),
      ...(at.unix === undefined ? {} : { unix: at.unix }),
      signal: AbortSignal.timeout(timeoutMs),
      redirect: 'error',
      proxy: false, // a proxy from the environment would see the token
    })
    if (response.ok && request.answer === 'bytes') return { ok: true, body: await response.bytes() }
    const answer: unknown = await response.json().catch(() => null)
    return response.ok && answer !== null
      ? { ok: true, body: answer }
      : refusal(response.status, answer, admin.listen)
  } catch (error) {
    const message = `no answer from the daemon at ${admin.listen}: ${reason(error)}`
    return { ok: false, status: 0, code: '', message }
  }
}

/** Where the listener is reached: one on all addresses, through loopback. */
function reachable(listen: string): { origin: string; unix?: string } {
  const parsed = parseListen(listen)
  if (parsed === null) throw new Error(`not an address: ${listen}`)
  if ('path' in parsed) return { origin: 'http://localhost', unix: parsed.path }
  const host = { '0.0.0.0': '127.0.0.1', '::': '::1' }[parsed.host] ?? parsed.host
  return { origin: `http://${host.includes(':') ? `[${host}]` : host}:${parsed.port}` }
}

function reason(error: unknown): string {
  const isAbsent = ['ECONNREFUSED', 'ENOENT'].includes(codeOf(error))
  return isAbsent ? 'is it running?' : (error as Error).message
}

function refusal(status: number, answer: unknown, listen: string): ApiAnswer {
  const told = (answer as { error?: { code?: string; message?: string } } | null)?.error
  // Our errors are JSON. While the daemon is down, a proxy in front of it may answer in another
  // way.
  const stranger = status < 500 ? `: is it Retour that listens on ${listen}?` : ''
  const { code = '', message } = told ?? {}
  const words = message
    ? message + cause(status, message)
    : `the daemon answered ${status}${stranger}`
  return { ok: false, status, code, message: words }
}

function cause(status: number, message: string): string {
  if (status === 401) return OTHER_TOKENS
  // The daemon does not know the route, the method or a field.
  return status === 405 || message.endsWith('see /openapi') ? OTHER_VERSION : ''
}

/** Why a token is refused that the command has read from the configuration file. */
const OTHER_TOKENS =
  ': the daemon runs with another configuration; reload it, or name its own with --config'

export const OTHER_VERSION =
  ': does an older version still run? restart it (systemctl restart retour)'
