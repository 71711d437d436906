// Signs calls as Standard Webhooks 1.0.0 asks: `v1,` and the base64 HMAC-SHA256 of
// `id.timestamp.body`. Each secret makes a signature, separated by spaces, so that a receiver may
// check either while secrets rotate.

const PREFIX = 'whsec_'

/**
 * The headers of one try. `body` is exactly what is sent. `nowMs` is the time of the try: receivers
 * refuse an old one. Without secrets there is no signature.
 */
export function signatureHeaders(
  secrets: readonly string[],
  id: string,
  nowMs: number,
  body: Uint8Array,
): Record<string, string> {
  const timestamp = String(Math.floor(nowMs / 1000))
  const headers = { 'webhook-id': id, 'webhook-timestamp': timestamp }
  if (secrets.length === 0) return headers
  const signatures = secrets.map((secret) => {
    const hmac = new Bun.CryptoHasher('sha256', Buffer.from(secret.replace(PREFIX, ''), 'base64'))
    return `v1,${hmac.update(`${id}.${timestamp}.`).update(body).digest('base64')}`
  })
  return { ...headers, 'webhook-signature': signatures.join(' ') }
}
