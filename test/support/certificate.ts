// A self-signed certificate, made by openssl at the time of the test.

import { join } from 'node:path'

export interface CertificateFiles {
  tlsCert: string
  tlsKey: string
}

export function certificateFiles(directory: string, name: string): CertificateFiles {
  return { tlsCert: join(directory, `${name}.crt`), tlsKey: join(directory, `${name}.key`) }
}

export function makeCertificate(directory: string, name: string): CertificateFiles {
  const { tlsCert, tlsKey } = certificateFiles(directory, name)
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  const made = Bun.spawnSync([
    ...['openssl', 'req', '-x509', ...kind, '-days', '2', '-subj', `/CN=${name}`],
    ...['-keyout', tlsKey, '-out', tlsCert],
  ])
  if (!made.success) throw new Error(made.stderr.toString())
  return { tlsCert, tlsKey }
}
