// Signatures of Standard Webhooks 1.0.0: `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`, one
// for each secret, separated by spaces, so that a receiver may check against either while rotating.

const PREFIX = 'whsec_'

/**
 * The headers of one try. `body` is signed as the exact bytes that are sent; `nowMs` is the time of
 * the try, receivers refuse old ones. Without secrets there is no signature.
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
