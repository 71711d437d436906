// The return address of a message: signed where there is a secret; else VERP where that makes a good
// address; else a fixed one.

import type { MessageId } from '../event.ts'
import type { ReturnPath } from './resolve.ts'
import { mintAddress } from './signed.ts'
import { verpAddress } from './verp.ts'

/** RFC 5321 4.5.3.1.1. */
const LOCAL_PART_MAX_BYTES = 64

/** Null when the configuration has no address that this recipient's message can be sent with. */
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

/** ASCII only, as not every server knows SMTPUTF8, and not too long to be sent. */
function isPlainAddress(address: string): boolean {
  return /^[\x21-\x7e]+$/.test(address) && address.lastIndexOf('@') <= LOCAL_PART_MAX_BYTES
}
