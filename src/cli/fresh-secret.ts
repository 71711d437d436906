// A fresh secret, for a configuration that is written here.

/** Random bytes of each; Standard Webhooks wants 24 to 64. */
const SECRET_BYTES = 32

export function freshSecret(encoding: 'base64' | 'base64url'): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(SECRET_BYTES))).toString(encoding)
}
