// Makes self-signed certificates with openssl during the test.

import { join } from 'node:path'

export interface CertificateFiles {
  tlsCert: string
  tlsKey: string
}

export function certificateFiles(directory: string, name: string): CertificateFiles {
  return { tlsCert: join(directory, `${name}.crt`), tlsKey: join(directory, `${name}.key`) }
}

export function makeCertificate(directory: string, name: string, days = 2): CertificateFiles {
  const { tlsCert, tlsKey } = certificateFiles(directory, name)
  openssl(name, tlsKey, tlsCert, days)
  return { tlsCert, tlsKey }
}

/** The same as texts, of a server there. */
export function selfSigned(): { key: string; cert: string } {
  const pem = openssl('mx.there.example', '-', '-')
  const cert = pem.indexOf('-----BEGIN CERTIFICATE')
  return { key: pem.slice(0, cert), cert: pem.slice(cert) }
}

/** Gives what it wrote to `-`, the key first. */
function openssl(name: string, keyout: string, out: string, days = 2): string {
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  const made = Bun.spawnSync([
    ...['openssl', 'req', '-x509', ...kind, '-days', `${days}`, '-subj', `/CN=${name}`],
    ...['-keyout', keyout, '-out', out],
  ])
  if (!made.success) throw new Error(made.stderr.toString())
  return made.stdout.toString()
}
