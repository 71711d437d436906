// The PROXY protocol, versions 1 and 2: the header in which a load balancer gives the client's real address
// before the session starts. It is read only from peers that the configuration trusts, and they must send it.
// smtp-server knows only version 1, and no networks of trusted peers.
// https://www.haproxy.org/download/1.8/doc/proxy-protocol.txt

import { isIP, type Socket } from 'node:net'
import { canonicalIp } from '../network.ts'

const V1_MAX_BYTES = 107
const V2_SIGNATURE = Buffer.from('\r\n\r\n\0\r\nQUIT\n', 'latin1')
const V2_FIXED_BYTES = 16
/** Addresses take 36 bytes at most; what follows them (TLS, checksums) is skipped. */
const V2_MAX_BYTES = 4_096

export interface ClientAddress {
  ip: string
  port: number
  /** Set if the address is the proxy's own, because it did not say whose connection it is. */
  isProxy?: true
}

/** `client` is null for the proxy itself (a health check). `bytes` is the length of the header. */
type ProxyHeader =
  | { kind: 'header'; client: ClientAddress | null; bytes: number }
  | { kind: 'incomplete' }
  | { kind: 'invalid' }

/** Reads the header at the start of `data`. */
export function parseProxyHeader(data: Buffer): ProxyHeader {
  const start = data.subarray(0, V2_SIGNATURE.length)
  if (start.equals(V2_SIGNATURE.subarray(0, start.length))) return parseV2(data)
  const end = data.subarray(0, V1_MAX_BYTES).indexOf('\r\n')
  if (end >= 0) return parseV1(data.toString('latin1', 0, end), end + 2)
  const opening = data.toString('latin1', 0, 6)
  return data.length < V1_MAX_BYTES && 'PROXY '.startsWith(opening)
    ? { kind: 'incomplete' }
    : { kind: 'invalid' }
}

function parseV1(line: string, bytes: number): ProxyHeader {
  if (/^PROXY UNKNOWN( |$)/.test(line)) return { kind: 'header', client: null, bytes }
  const match = /^PROXY TCP([46]) (\S+) (\S+) (\d{1,5}) (\d{1,5})$/.exec(line)
  const [, version, ip = '', , port] = match ?? []
  if (!match || isIP(ip) !== Number(version)) return { kind: 'invalid' }
  return { kind: 'header', client: { ip: canonicalIp(ip), port: Number(port) }, bytes }
}

function parseV2(data: Buffer): ProxyHeader {
  if (data.length < V2_FIXED_BYTES) return { kind: 'incomplete' }
  const command = data.readUInt8(12)
  const family = data.readUInt8(13) >> 4
  const bytes = V2_FIXED_BYTES + data.readUInt16BE(14)
  if (bytes > V2_MAX_BYTES || (command !== 0x20 && command !== 0x21)) return { kind: 'invalid' }
  if (data.length < bytes) return { kind: 'incomplete' }
  const body = data.subarray(V2_FIXED_BYTES, bytes)
  if (command === 0x20 || (family !== 1 && family !== 2)) {
    return { kind: 'header', client: null, bytes }
  }
  const length = family === 1 ? 4 : 16
  if (body.length < 2 * length + 4) return { kind: 'invalid' }
  const address = body.subarray(0, length)
  const ip =
    family === 1
      ? address.join('.')
      : canonicalIp(address.toString('hex').replace(/(.{4})(?!$)/g, '$1:'))
  return { kind: 'header', client: { ip, port: body.readUInt16BE(2 * length) }, bytes }
}

/**
 * Reads the header from a socket; what follows it stays there for the session. Rejects when the
 * header is not one, when the socket closes within it, and after `timeoutMs`. A socket that closes before
 * its first byte is destroyed.
 */
export function readProxyHeader(socket: Socket, timeoutMs: number): Promise<ClientAddress | null> {
  let data = Buffer.alloc(0)
  return new Promise((resolve, reject) => {
    const finish = (work: () => void) => {
      clearTimeout(timer)
      socket.off('readable', read).off('close', gone).off('end', gone)
      work()
    }
    const gone = () =>
      finish(() => {
        if (data.length > 0) return reject(new Error('connection closed within the PROXY header'))
        // A balancer that only looks whether somebody listens: every few seconds, and all is well.
        socket.destroy()
        resolve(null)
      })
    const read = () => {
      for (let chunk = socket.read(); chunk !== null; chunk = socket.read()) {
        data = Buffer.concat([data, chunk])
        const header = parseProxyHeader(data)
        if (header.kind === 'incomplete') continue
        if (header.kind === 'invalid') {
          return finish(() => reject(new Error('no valid PROXY header')))
        }
        const rest = data.subarray(header.bytes)
        return finish(() => {
          if (rest.length > 0) socket.unshift(rest)
          resolve(header.client)
        })
      }
    }
    const late = () => finish(() => reject(new Error('no PROXY header in time')))
    const timer = setTimeout(late, timeoutMs)
    socket.on('readable', read).on('close', gone).on('end', gone)
  })
}
