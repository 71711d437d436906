// Opens listening sockets, TCP or Unix: all of them or none. The file of a Unix socket that a crash left behind
// is removed, but not one that somebody listens on. Fails with an error that names the address and says what
// to do.

import { chmodSync, lstatSync } from 'node:fs'
import { createServer, type ListenOptions, type Server, type Socket } from 'node:net'
import { parseListen } from '../config/format.ts'
import type { Log } from '../log.ts'
import { cannotListen, removeStaleSocket } from '../network.ts'

/** All users may hand in mail, as on port 25; the directory of the socket can restrict that. */
const SOCKET_MODE = 0o666

interface Listeners {
  /** As they are really bound (a port 0 is filled in), in the order of `wanted`. */
  addresses: string[]
  /** Whether all of them take connections, which a Unix socket whose file is gone does not. */
  isListening(): boolean
  /** Stops listening; resolves when the sockets are closed, those of sessions too. */
  close(): Promise<void>
}

/** Listens on all addresses, or rejects and listens on none. A socket is handed on with the `via` of its address. */
export async function listenOnAll<Via extends string>(
  wanted: readonly { via: Via; address: string }[],
  log: Log,
  onSocket: (via: Via, socket: Socket) => void,
): Promise<Listeners> {
  const servers: Server[] = []
  const close = async () => void (await Promise.all(servers.map(closeServer)))
  const addresses: string[] = []
  const all = wanted.map(({ address }) => address)
  try {
    for (const { via, address } of wanted) {
      const server = createServer((socket) => onSocket(via, socket))
      const bound = await listenOn(server, address, all)
      server.on('error', (error) => log.error('listener failed', { address: bound, error }))
      servers.push(server)
      addresses.push(bound)
      log.info('listening', { via, address: bound })
    }
  } catch (error) {
    await close()
    throw error
  }
  const isListening = () =>
    servers.every((server) => server.listening) && addresses.every(isReachable)
  return { addresses, isListening, close }
}

/** If somebody has removed the file of a Unix socket, nobody can connect to it. */
function isReachable(address: string): boolean {
  const where = parseListen(address)
  if (where === null || !('path' in where)) return true
  return lstatSync(where.path, { throwIfNoEntry: false })?.isSocket() ?? false
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()))
}

/** Gives the address as it is bound, with its real port. */
async function listenOn(server: Server, address: string, all: readonly string[]): Promise<string> {
  const where = parseListen(address)
  if (!where) throw new Error(`cannot listen on ${address}: no such kind of address`)
  try {
    if ('path' in where) await removeStaleSocket(where.path)
    await open(server, 'path' in where ? where : { ...where, ipv6Only: sharesPort(address, all) })
  } catch (error) {
    throw cannotListen(address, error)
  }
  if ('path' in where) {
    chmodSync(where.path, SOCKET_MODE)
    return address
  }
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error(`no address for ${address}`)
  return bound.address.includes(':')
    ? `[${bound.address}]:${bound.port}`
    : `${bound.address}:${bound.port}`
}

function open(server: Server, options: ListenOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(options, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

/** `[::]:25` takes IPv4 too, unless `0.0.0.0:25` is configured as well: the two would collide. */
function sharesPort(address: string, all: readonly string[]): boolean {
  return address.startsWith('[::]:') && all.includes(address.replace('[::]', '0.0.0.0'))
}
