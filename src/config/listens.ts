// Addresses of which the system would refuse one: all listeners are opened, or the daemon does not start.
import { isIPv4 } from 'node:net'
import type { Config } from '../config.ts'
import { TLS_PREFIX } from './format.ts'

type Trouble = [key: string, text: string]

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

interface Place {
  key: string
  address: string
  /** What is opened together knows of its own addresses alone. */
  by: string
}

function placed(key: string, addresses: readonly string[], by: string): Place[] {
  return addresses.map((address, i) => {
    return { key: `${key}[${i}]`, address: address.replace(TLS_PREFIX, ''), by }
  })
}

/** Whether no two can listen on them: on one address, or on one and all. */
function meet(a: Place, b: Place): boolean {
  const [hostA, portA] = splitPort(a.address)
  const [hostB, portB] = splitPort(b.address)
  // Port 0 is any free port.
  if (portA !== portB || portA === '0') return false
  const isShared = a.by === b.by && [hostA, hostB].sort().join() === '0.0.0.0,[::]'
  return !isShared && (hostA === hostB || takes(hostA, hostB) || takes(hostB, hostA))
}

/** `[::]` takes IPv4 too, but for what `0.0.0.0` beside it has (smtp/listen.ts). */
function takes(all: string, host: string): boolean {
  return (all === '[::]' && !host.startsWith('unix:')) || (all === '0.0.0.0' && isIPv4(host))
}

function splitPort(address: string): [string, string] {
  const at = address.lastIndexOf(':')
  return [address.slice(0, at), address.slice(at + 1)]
}
