// Makes and verifies signed return addresses: `<prefix>-<id><mac>@<domain>`, all lower case, so
// that they survive servers that change case. The id is a UUIDv7 whose time tells when the address
// was minted; the mac is HMAC-SHA256 truncated to 80 bits. Anyone who has the secret can mint
// addresses without calling us. Sources: RFC 9562 5.7 (UUIDv7), RFC 2104 5 (truncation), RFC 5321
// 4.5.3.1.1 (64 octets).

import { createHmac, timingSafeEqual } from 'node:crypto'
import type { MessageId } from '../event.ts'
import { decodeBase32, encodeBase32, idBytes, mintedMs } from './id.ts'

/** Keeps our macs apart from any other use of the same secret. */
const MAC_CONTEXT = 'retour1'
const MAC_BYTES = 10
const ID_LENGTH = 26
const MAC_LENGTH = 16

const DAY_MS = 86_400_000

export interface SigningOptions {
  prefix: string
  /**
   * The first one mints, all verify. To rotate, put a new one first and later remove the old one.
   */
  secrets: readonly string[]
  maxAgeDays: number
}

type Verification =
  | { kind: 'signed'; id: MessageId }
  | { kind: 'forged' | 'expired' }
  /** It does not have the form of a signed address with our prefix. */
  | { kind: 'other' }

/** Mints the return address of a message. Throws when no secret is configured. */
export function mintAddress(id: MessageId, domain: string, options: SigningOptions): string {
  const secret = options.secrets[0]
  if (secret === undefined) throw new Error('no return_path.secrets: cannot mint an address')
  const mac = addressMac(secret, idBytes(id), domain)
  return `${options.prefix}-${id}${encodeBase32(mac)}@${domain.toLowerCase()}`
}

/**
 * Tells whether `local@domain` is an address of ours that has not expired. Case does not matter.
 * The domain is signed too: at another domain the address counts as forged.
 */
export function verifyAddress(
  local: string,
  domain: string,
  options: SigningOptions,
  nowMs: number,
): Verification {
  const start = `${options.prefix}-`
  const lower = local.toLowerCase()
  if (!lower.startsWith(start)) return { kind: 'other' }
  const rest = lower.slice(start.length)
  if (rest.length !== ID_LENGTH + MAC_LENGTH) return { kind: 'other' }
  const id = rest.slice(0, ID_LENGTH)
  const bytes = decodeBase32(id, 16)
  const mac = decodeBase32(rest.slice(ID_LENGTH), MAC_BYTES)
  if (bytes === null || mac === null) return { kind: 'forged' }
  if (!signedByAny(options.secrets, bytes, domain, mac)) return { kind: 'forged' }
  // An id from the future is good too: no bounce must be refused because our clock was put back.
  const isOld = nowMs - mintedMs(bytes) > options.maxAgeDays * DAY_MS
  return isOld ? { kind: 'expired' } : { kind: 'signed', id }
}

// Tries every secret, even after one matched, so that the time taken does not tell which one it
// was.
function signedByAny(
  secrets: readonly string[],
  id: Uint8Array,
  domain: string,
  mac: Uint8Array,
): boolean {
  let matched = false
  for (const secret of secrets) {
    if (timingSafeEqual(addressMac(secret, id, domain), mac)) matched = true
  }
  return matched
}

function addressMac(secret: string, id: Uint8Array, domain: string): Uint8Array {
  return createHmac('sha256', secret)
    .update(MAC_CONTEXT)
    .update(id)
    .update(domain.toLowerCase())
    .digest()
    .subarray(0, MAC_BYTES)
}
