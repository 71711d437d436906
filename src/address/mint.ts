// Chooses the return address of a message: a signed one if there is a secret, else a VERP address
// if that is a good one, else a fixed one.

import type { MessageId } from '../event.ts'
import type { ReturnPath } from './resolve.ts'
import { mintAddress } from './signed.ts'
import { verpAddress } from './verp.ts'

/** The limit of RFC 5321 4.5.3.1.1. */
const LOCAL_PART_MAX_BYTES = 64

/** Null when the configuration allows no address for a message to this recipient. */
export function returnAddressFor(
  id: MessageId,
  recipient: string,
  path: ReturnPath,
): string | null {
  const [domain = ''] = path.domains
  if (path.secrets.length > 0) return mintAddress(id, domain, path)
  const verp = path.verp === undefined ? null : verpAddress(recipient, domain, path.verp)
  const fits = verp !== null && !verp.includes('*') && isPlainAddress(verp)
  return fits ? verp : (path.fixed[0] ?? null)
}

/**
 * Whether every server takes it: its local part is not too long, needs no quotes (RFC 5321 4.1.2),
 * and is ASCII, as not all of them know SMTPUTF8.
 */
function isPlainAddress(address: string): boolean {
  return /^[\w.!#$%&'*+/=?^`{|}~-]+@/.test(address) && address.indexOf('@') <= LOCAL_PART_MAX_BYTES
}
