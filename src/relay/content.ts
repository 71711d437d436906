// Makes the bytes that are sent: the mail as it was handed to us, with X-Retour-Id and a DKIM signature
// (RFC 6376, rsa-sha256, relaxed/relaxed, made by nodemailer's signer) in front. Line breaks are made CRLF
// before the mail is signed.

import { isAscii, isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import DKIM from 'nodemailer/lib/dkim'
import type { Config } from '../config.ts'
import { authorsIn } from '../mail/address.ts'
import { withCrlf } from '../mail/crlf.ts'
import { field, splitFields } from '../mail/fields.ts'
import { domainOf } from '../mailbox.ts'
import { letGo } from '../memory.ts'
import type { QueuedMail } from '../store/queue.ts'
import type { Content } from './session.ts'

/** More than any header in good faith; mail with a longer one is not signed. */
const HEADER_MAX_BYTES = 256 * 1024

/** RFC 6376 5.4.1, the MIME fields, and List-Unsubscribe-Post, which RFC 8058 4 wants signed. */
const SIGNED_FIELDS = [
  ...['From', 'Sender', 'Reply-To', 'Subject', 'Date', 'Message-ID', 'To', 'Cc', 'MIME-Version'],
  ...['Content-Type', 'Content-Transfer-Encoding', 'Content-ID', 'Content-Description'],
  ...['Resent-Date', 'Resent-From', 'Resent-Sender', 'Resent-To', 'Resent-Cc', 'Resent-Message-ID'],
  ...['In-Reply-To', 'References', 'List-Id', 'List-Help', 'List-Unsubscribe'],
  ...['List-Unsubscribe-Post', 'List-Subscribe', 'List-Post', 'List-Owner', 'List-Archive'],
].join(':')

export interface Signers {
  /** The signer for a sender domain: of the domain itself or of the nearest one above it. */
  of(domain: string): DKIM | null
}

/** Reads the keys. Throws where a file cannot be read: the configuration was checked before. */
export function createSigners(keys: Config['relay']['dkim']): Signers {
  const signers = new Map(
    keys.map(({ domain, selector, key }) => [
      domain,
      new DKIM({
        domainName: domain,
        keySelector: selector,
        privateKey: readFileSync(key, 'utf8'),
        headerFieldNames: SIGNED_FIELDS,
      }),
    ]),
  )
  return {
    of(domain) {
      for (let at = domain; at !== ''; at = at.slice(at.indexOf('.') + 1)) {
        const signer = signers.get(at)
        if (signer !== undefined) return signer
        if (!at.includes('.')) return null
      }
      return null
    },
  }
}

/** What is sent for `raw`, which must not be read afterwards. A forward is sent exactly as it came. */
export async function contentOf(
  mail: Pick<QueuedMail, 'kind' | 'messageId'>,
  raw: Uint8Array,
  signers: Signers,
): Promise<Content> {
  const lines = withCrlf(raw)
  if (mail.kind === 'forward') return measured(lines)
  const signer = signers.of(authorDomains(lines)[0] ?? '')
  const signed = signer === null ? lines : await collected(signer.sign(lines))
  if (mail.kind === 'notice') return measured(signed)
  const bytes = Buffer.concat([Buffer.from(`X-Retour-Id: ${mail.messageId}\r\n`), signed])
  letGo(signed)
  letGo(raw)
  return measured(bytes)
}

function measured(bytes: Buffer): Content {
  const end = bytes.indexOf('\r\n\r\n')
  const header = end < 0 ? bytes : bytes.subarray(0, end)
  return { bytes, eightBit: !isAscii(bytes), utf8Header: !isAscii(header) && isUtf8(header) }
}

/** The domains of a mail's authors if one of these keys would sign it (by the first author), else none. */
export function signedAuthors(mail: Uint8Array, keys: Config['relay']['dkim']): string[] {
  const domains = authorDomains(Buffer.from(mail.buffer, mail.byteOffset, mail.length))
  const [first = ''] = domains
  return keys.some(({ domain }) => `.${first}`.endsWith(`.${domain}`)) ? domains : []
}

/**
 * The domains of the From field, in lower-case ASCII. None unless there is exactly one such field (RFC 5322 3.6): of
 * two the signer would sign the last, and mail programs show the first.
 */
function authorDomains(bytes: Buffer): string[] {
  const end = bytes.indexOf('\r\n\r\n')
  const stop = end < 0 ? bytes.length : end
  if (stop > HEADER_MAX_BYTES) return []
  const header = bytes.toString('utf8', 0, stop).replaceAll('\r\n', '\n')
  if (header.match(FROM)?.length !== 1) return []
  return authorsIn(field(splitFields(header).fields, 'from')).map(domainOf)
}

const FROM = /^from[ \t]*:/gim

async function collected(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}
