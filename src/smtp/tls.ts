// The certificate for STARTTLS, read from its PEM files. Checked before it is used, so that a
// renewal that went wrong is told at once and the old certificate stays.

import { createPrivateKey, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'

interface Files {
  tlsCert?: string | undefined
  tlsKey?: string | undefined
}

/** Older versions are out of use (RFC 8996); who has nothing newer may send in the clear. */
const TLS_MIN_VERSION = 'TLSv1.2'

/** What TLS needs; null when no certificate is configured. Throws when the files are no good. */
export function readCertificate({ tlsCert, tlsKey }: Files) {
  if (!tlsCert || !tlsKey) return null
  const cert = readFileSync(tlsCert)
  const key = readFileSync(tlsKey)
  if (!new X509Certificate(cert).checkPrivateKey(createPrivateKey(key))) {
    throw new Error(`${tlsKey} is not the key of ${tlsCert}`)
  }
  return { cert, key, minVersion: TLS_MIN_VERSION } as const
}
