// A webhook endpoint on a free port that keeps what it gets, over real HTTP.

import { createServer, type Socket } from 'node:net'

export interface Received {
  method: string
  path: string
  headers: Headers
  body: Uint8Array
}

export interface Receiver extends AsyncDisposable {
  url: string
  /** All requests so far, in order of arrival. */
  requests: Received[]
  /** Resolves with the first `count` requests once they are here. */
  received(count: number): Promise<Received[]>
}

/** Answers each request with `answer`, 200 by default; `at` counts from 0. Over TLS with `tls`. */
export function createReceiver(
  answer: (request: Received, at: number) => Response | Promise<Response> = () =>
    new Response('ok'),
  tls?: { key: string; cert: string },
): Receiver {
  const requests: Received[] = []
  const waiting = new Set<() => void>()
  const server = Bun.serve({
    port: 0,
    hostname: '127.0.0.1',
    idleTimeout: 0,
    ...(tls ? { tls } : {}),
    async fetch(request) {
      const { pathname, search } = new URL(request.url)
      const body = new Uint8Array(await request.arrayBuffer())
      const { method, headers } = request
      const received = { method, path: `${pathname}${search}`, headers, body }
      requests.push(received)
      for (const check of waiting) check()
      return await answer(received, requests.length - 1)
    },
  })
  return {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${server.port}/hook`,
    requests,
    received: (count) =>
      new Promise((resolve) => {
        const check = (): void => {
          if (requests.length < count) return
          waiting.delete(check)
          resolve(requests.slice(0, count))
        }
        waiting.add(check)
        check()
      }),
    [Symbol.asyncDispose]: () => server.stop(true),
  }
}

/** A TCP server that does with each chunk it gets what `onData` says: for receivers that misbehave. */
export async function createRawReceiver(
  onData: (socket: Socket, text: string) => void,
): Promise<{ url: string; connections: () => number } & AsyncDisposable> {
  const sockets = new Set<Socket>()
  let connections = 0
  const server = createServer((socket) => {
    connections += 1
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
    socket.on('data', (chunk) => onData(socket, chunk.toString('latin1')))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://127.0.0.1:${address.port}/hook`,
    connections: () => connections,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** The fields of a form body, in order, each value as the exact bytes. */
export function formFields(body: Uint8Array): { name: string; value: Buffer }[] {
  return Buffer.from(body)
    .toString('latin1')
    .split('&')
    .map((pair) => {
      const at = pair.indexOf('=')
      return {
        name: formBytes(pair.slice(0, at)).toString(),
        value: formBytes(pair.slice(at + 1)),
      }
    })
}

function formBytes(text: string): Buffer {
  const latin1 = text
    .replaceAll('+', ' ')
    .replace(/%([0-9A-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)))
  return Buffer.from(latin1, 'latin1')
}
