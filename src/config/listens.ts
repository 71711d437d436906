// Finds listen addresses that exclude each other. The system would refuse one of them, and a daemon
// that cannot open all of its listeners does not start.
import { isIPv4, isIPv6 } from 'node:net'
import type { Config } from '../config.ts'
import { TLS_PREFIX } from './format.ts'
import type { Trouble } from './shape.ts'

export function listenTrouble({ smtp, lmtp, submission, admin }: Config): Trouble[] {
  const addresses = [
    ...placed('smtp.listen', smtp.listen, 'returns'),
    ...placed('lmtp.listen', lmtp.listen, 'returns'),
    ...placed('submission.listen', submission.listen, 'submission'),
    { key: 'admin.listen', address: admin.listen, by: 'admin' },
  ]
  return addresses.flatMap((one, i): Trouble[] => {
    const other = addresses.slice(0, i).find((before) => meet(before, one))
    return other === undefined ? [] : [[one.key, `${one.address} is taken by ${other.key} already`]]
  })
}

/** Finds a smarthost that is a listener of ours: mail would go round until it is refused. */
export function loopTrouble({ relay, smtp, submission }: Config): Trouble[] {
  const host = isIPv6(relay.host) ? `[${relay.host}]` : relay.host
  const names = host === 'localhost' ? [host, '127.0.0.1', '[::1]'] : [host]
  const isHere = names.some((name) => name === '[::1]' || (isIPv4(name) && name.startsWith('127.')))
  const own = [
    ...placed('smtp.listen', smtp.listen, 'returns'),
    ...placed('submission.listen', submission.listen, 'submission'),
  ].find(({ address }) => {
    const [at, port] = splitPort(address)
    const isMet = names.some((name) => name === at || (isHere && takes(at, name)))
    return port === String(relay.port) && isMet
  })
  if (own === undefined) return []
  return [['relay.host', `leads to ${own.key}: mail would go round in a loop`]]
}

interface Place {
  key: string
  address: string
  /** What opens it. Only addresses that are opened together are known to each other. */
  by: string
}

function placed(key: string, addresses: readonly string[], by: string): Place[] {
  return addresses.map((address, i) => {
    return { key: `${key}[${i}]`, address: address.replace(TLS_PREFIX, ''), by }
  })
}

/** Whether they exclude each other: they are the same address, or one stands for all addresses. */
function meet(a: Place, b: Place): boolean {
  const [hostA, portA] = splitPort(a.address)
  const [hostB, portB] = splitPort(b.address)
  // Port 0 means any free port.
  if (portA !== portB || portA === '0') return false
  const isShared = a.by === b.by && [hostA, hostB].sort().join() === '0.0.0.0,[::]'
  return !isShared && (hostA === hostB || takes(hostA, hostB) || takes(hostB, hostA))
}

/** `[::]` takes IPv4 too, unless `0.0.0.0` is opened together with it (smtp/listen.ts). */
function takes(all: string, host: string): boolean {
  return (all === '[::]' && !host.startsWith('unix:')) || (all === '0.0.0.0' && isIPv4(host))
}

function splitPort(address: string): [string, string] {
  const at = address.lastIndexOf(':')
  return [address.slice(0, at), address.slice(at + 1)]
}
