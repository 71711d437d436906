// The certificate for STARTTLS, read from its PEM files. Tried before it is used, so that a renewal
// that went wrong is logged at once and the old certificate stays: smtp-server lets go of the old one
// before it finds out that the new one is no good.

import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createSecureContext } from 'node:tls'

interface Files {
  tlsCert?: string | undefined
  tlsKey?: string | undefined
}

/** Older versions are out of use (RFC 8996); who has nothing newer may send in the clear. */
const TLS_MIN_VERSION = 'TLSv1.2'

/** What TLS needs; null when no certificate is configured. Throws when the files are no good. */
export function readCertificate({ tlsCert, tlsKey }: Files) {
  if (!tlsCert || !tlsKey) return null
  try {
    const cert = readFileSync(tlsCert)
    const key = readFileSync(tlsKey)
    const certificate = { cert, key, minVersion: TLS_MIN_VERSION } as const
    createSecureContext(certificate)
    return { certificate, untilMs: new X509Certificate(cert).validToDate.getTime() }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Error(`cannot use ${tlsCert} with ${tlsKey}: ${why}`, { cause: error })
  }
}
