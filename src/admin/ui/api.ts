// Asks the API as a browser may: with its cookie, and for changes also with a header that no other
// site can send. A refusal of the API becomes an `ApiProblem` with the API's own words.

import { needLogin } from './session.ts'

/** A refusal, or no answer at all (`status` 0). */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
  }
}

interface Request {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  body?: unknown
  signal?: AbortSignal
}

const OWN_PAGE = { 'x-retour-dashboard': '1' }

/**
 * Gives the JSON of the answer. Throws an `ApiProblem`; after a 401 the page also asks for a token.
 */
export async function ask<T>(path: string, request: Request = {}): Promise<T> {
  return (await send(path, request)).json() as Promise<T>
}

/** Gives up to `maxBytes` of an answer that is not JSON, and whether there is more. */
export async function askBytes(
  path: string,
  maxBytes: number,
  signal: AbortSignal,
): Promise<{ bytes: Uint8Array; isCut: boolean }> {
  const reader = (await send(path, { signal })).body?.getReader()
  const bytes = new Uint8Array(maxBytes)
  let length = 0
  for (;;) {
    const { value, done } = (await reader?.read()) ?? { value: undefined, done: true }
    if (done || value === undefined) return { bytes: bytes.slice(0, length), isCut: false }
    bytes.set(value.subarray(0, maxBytes - length), length)
    length += value.length
    if (length <= maxBytes) continue
    await reader?.cancel()
    return { bytes, isCut: true }
  }
}

/** Sends a form, for the login; gives the JSON of the answer. */
export async function sendForm<T>(path: string, fields: Record<string, string>): Promise<T> {
  const init = { method: 'POST', headers: OWN_PAGE, body: new URLSearchParams(fields) }
  return (await readAnswer(await reach(path, init))).json() as Promise<T>
}

async function send(path: string, { method = 'GET', body, signal }: Request): Promise<Response> {
  const headers: Record<string, string> = { ...OWN_PAGE }
  if (body !== undefined) headers['content-type'] = 'application/json'
  const response = await reach(path, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  })
  if (response.status === 401) needLogin()
  return readAnswer(response)
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw noAnswer()
  }
}

export function noAnswer(): ApiProblem {
  return new ApiProblem(0, 'Retour does not answer. Is it running, and is the network there?')
}

async function readAnswer(response: Response): Promise<Response> {
  if (response.ok) return response
  const answer: { error?: { message?: string } } = await response.json().catch(() => ({}))
  throw new ApiProblem(
    response.status,
    answer.error?.message ?? `the answer was ${response.status}`,
  )
}

/** A path with a query, as `/v1/calls?state=dead`; empty fields are left out. */
export function pathWith(
  path: string,
  query: Readonly<Record<string, string | number | undefined>>,
): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  )
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`
}
