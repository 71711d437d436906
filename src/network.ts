// IP addresses and networks as configurations list them and sockets give them, and what goes wrong there.

import { closeSync, lstatSync, openSync, rmSync } from 'node:fs'
import { BlockList, connect, isIP, isIPv6 } from 'node:net'
import { codeOf } from './error-code.ts'

/** A test for "is this address in the list" of addresses and CIDR blocks. Throws on a bad entry. */
export function addressMatcher(list: readonly string[]): (ip: string) => boolean {
  const blocks = new BlockList()
  for (const entry of list) {
    const [address = '', bits] = entry.split('/')
    const family = isIPv6(address) ? 'ipv6' : 'ipv4'
    if (bits === undefined) blocks.addAddress(address, family)
    else blocks.addSubnet(address, Number(bits), family)
  }
  return (ip) => isIP(ip) !== 0 && blocks.check(ip, isIPv6(ip) ? 'ipv6' : 'ipv4')
}

/** One spelling for one address: a mapped `::ffff:192.0.2.1` is IPv4, IPv6 is in its short form. */
export function canonicalIp(ip: string): string {
  if (!isIPv6(ip)) return ip
  const [bare = ip] = ip.split('%')
  const short = new URL(`http://[${bare}]`).hostname.slice(1, -1)
  const mapped = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(short)
  if (!mapped) return short
  return dotted(mapped.slice(1))
}

/** Whether an address is this machine's alone. */
export function isLoopback(ip: string): boolean {
  const address = canonicalIp(ip)
  return address === '::1' || address.startsWith('127.')
}

/** The network that counts as one client (`ip` as `canonicalIp` spells it): the address, or its IPv6 /64. */
export function networkOf(ip: string): string {
  if (!isIPv6(ip)) return ip
  const [head = '', tail] = ip.split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length)
  const groups = [...left, ...Array<string>(zeros).fill('0'), ...right]
  return `${groups.slice(0, 4).join(':')}::/64`
}

/** An IP address as mail writes it (RFC 5321 4.1.3): `[192.0.2.1]`, `[IPv6:2001:db8::1]`. */
export function addressLiteral(ip: string): string {
  return ip.includes(':') ? `[IPv6:${ip}]` : `[${ip}]`
}

/** Two groups of an IPv6 address as IPv4: `a00`, `1` → `10.0.0.1`. */
function dotted(groups: readonly string[]): string {
  return groups
    .map((group) => Number.parseInt(group || '0', 16))
    .flatMap((pair) => [pair >> 8, pair & 255])
    .join('.')
}

/** The networks that are not public, of IPv4 and of 2000::/3, the only IPv6 that is routed. */
const SPECIAL = addressMatcher([
  '0.0.0.0/8', // this network
  '10.0.0.0/8', // private, RFC 1918
  '100.64.0.0/10', // carriers' NAT, RFC 6598
  '127.0.0.0/8', // loopback
  '169.254.0.0/16', // link-local; clouds' metadata
  '172.16.0.0/12', // private
  '192.0.0.0/24', // protocol assignments
  '192.0.2.0/24', // documentation
  '192.88.99.0/24', // 6to4 relays, RFC 7526
  '192.168.0.0/16', // private
  '198.18.0.0/15', // benchmarks
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved, broadcast
  '2001::/23', // protocol assignments, Teredo
  '2001:db8::/32', // documentation
  '2002::/16', // 6to4: any IPv4 inside
  '3fff::/20', // documentation
])
const ROUTED_IPV6 = addressMatcher(['2000::/3'])
/** IPv4 in the last 32 bits, behind a NAT64 that everybody may have. */
const NAT64 = addressMatcher(['64:ff9b::/96'])

/**
 * Whether an address is somewhere on the Internet, as opposed to here. Public is what IANA's registries
 * of special-purpose addresses (RFC 6890) leave over; IPv4 inside IPv6 (mapped, NAT64 of RFC 6052) is
 * judged as IPv4.
 */
export function isPublic(ip: string): boolean {
  const address = canonicalIp(ip)
  if (isIP(address) === 0) return false
  if (NAT64(address)) return isPublic(dotted(address.split(':').slice(-2)))
  return !SPECIAL(address) && (!isIPv6(address) || ROUTED_IPV6(address))
}

/** A test for addresses that are public, or among `allowed`: addresses and CIDR blocks. */
export function publicOr(allowed: readonly string[]): (ip: string) => boolean {
  const isListed = addressMatcher(allowed)
  return (ip) => isPublic(ip) || isListed(canonicalIp(ip))
}

/** What the error codes of the operating system and of TLS mean. */
const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection closed before an answer',
  EPIPE: 'connection closed before an answer',
  ENOTFOUND: 'host name not found',
  EAI_AGAIN: 'name servers do not answer',
  ETIMEDOUT: 'no connection',
  EHOSTUNREACH: 'host not reachable',
  ENETUNREACH: 'network not reachable',
  ERR_SSL_WRONG_VERSION_NUMBER: 'no TLS is spoken there',
}

/** Why a connection was not made or did not last, in plain words; null where there are none. */
export function connectTrouble(error: unknown): string | null {
  const words = WORDS[codeOf(error)] ?? null
  // When no file descriptor is free, the runtime reports a refused connection or an unknown name instead.
  return words !== null && isOutOfDescriptors() ? 'out of file descriptors' : words
}

function isOutOfDescriptors(): boolean {
  try {
    closeSync(openSync('/dev/null', 'r'))
    return false
  } catch (error) {
    return ['EMFILE', 'ENFILE'].includes(codeOf(error))
  }
}

/** The error for a listener that could not be opened; it says what to do. */
export function cannotListen(address: string, error: unknown): Error {
  const why = LISTEN_WORDS[codeOf(error)] ?? (error as Error).message
  return new Error(`cannot listen on ${address}: ${why}`, { cause: error })
}

const LISTEN_WORDS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another process listens on it; ss -ltnp names it',
  EACCES: 'permission denied (ports below 1024 need CAP_NET_BIND_SERVICE)',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOENT: 'its directory does not exist',
}

/** Makes way for a Unix socket: removes what a killed process left. Rejects where somebody listens on it. */
export async function removeStaleSocket(path: string): Promise<void> {
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (!found) return
  if (!found.isSocket()) throw new Error('the file is there already and is no socket')
  if (await answers(path)) throw new Error('another process listens on it')
  rmSync(path, { force: true })
}

/** Only a refused connection proves that nobody listens; rejects on any other trouble. */
function answers(path: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const socket = connect(path)
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', (error) => {
      if (['ECONNREFUSED', 'ENOENT'].includes(codeOf(error))) resolve(false)
      else reject(error)
    })
  })
}
