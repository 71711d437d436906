// Finds free ports before anything listens there, and tells whether the machine has IPv6.

import { createServer } from 'node:net'
import { networkInterfaces } from 'node:os'

/** Below the ports that Linux gives to outgoing connections, which might take one first. */
const FIRST = 10_000
const COUNT = 22_000

let next = process.pid * 101

/** A port that nobody uses at any IPv4 address of this machine, and that no other call gives. */
export async function freePort(): Promise<number> {
  for (let left = COUNT; left > 0; left--) {
    const port = FIRST + (next++ % COUNT)
    if (await canListen(port)) return port
  }
  throw new Error(`none of the ports ${FIRST} to ${FIRST + COUNT - 1} is free`)
}

function canListen(port: number): Promise<boolean> {
  const server = createServer()
  return new Promise((resolve) => {
    server.once('error', () => resolve(false))
    server.listen(port, '0.0.0.0', () => server.close(() => resolve(true)))
  })
}

/** Whether there is IPv6, which containers often do not have. */
export const hasIpv6 = Object.values(networkInterfaces()).some((addresses) =>
  addresses?.some(({ address }) => address === '::1'),
)
