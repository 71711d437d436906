// IP addresses and networks as configurations list them and sockets tell them, and what goes wrong there.

import { BlockList, isIP, isIPv6 } from 'node:net'

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
  const [high, low] = [mapped[1], mapped[2]].map((group) => Number.parseInt(group ?? '0', 16))
  return [high, low].flatMap((pair = 0) => [pair >> 8, pair & 255]).join('.')
}

/** By the codes of the operating system. */
const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection closed before an answer',
  EPIPE: 'connection closed before an answer',
  ENOTFOUND: 'host name not found',
  EAI_AGAIN: 'name servers do not answer',
  ETIMEDOUT: 'no connection',
  EHOSTUNREACH: 'host not reachable',
  ENETUNREACH: 'network not reachable',
  EMFILE: 'out of file descriptors',
}

/** Why a connection was not made or did not last, in plain words; null where there are none. */
export function connectTrouble(error: unknown): string | null {
  const { code } = error as { code?: unknown }
  return typeof code === 'string' ? (WORDS[code] ?? null) : null
}
