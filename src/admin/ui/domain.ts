// Gives a domain in its own script, and in ASCII as the DNS has it (RFC 5891, punycode of RFC
// 3492). Browsers can only make ASCII of the other. As letters of two scripts may look the same,
// the ASCII must be shown beside it.

interface Spelling {
  text: string
  /** The domain in ASCII, '' if `text` has it in ASCII already. */
  ascii: string
}

/** An address or a domain with its domain in its own script; anything else stays as it is. */
export function inScript(address: string): Spelling {
  const local = address.slice(0, address.lastIndexOf('@') + 1)
  const ascii = toAscii(address.slice(local.length))
  if (!ascii.includes('xn--')) return { text: address, ascii: '' }
  const domain = ascii.replace(/(?<=^|\.)xn--([a-z0-9-]+)/g, (label, code) => decode(code) ?? label)
  // If it does not become the same ASCII again, it has characters that no domain may have, or reads
  // two ways.
  if (domain === ascii || toAscii(domain) !== ascii) return { text: address, ascii: '' }
  return { text: local + domain, ascii }
}

/** A domain in ASCII, '' if it is none. */
function toAscii(domain: string): string {
  if (/[\s/?#:%\\[\]]/.test(domain)) return ''
  try {
    return new URL(`http://${domain}`).hostname
  } catch {
    return ''
  }
}

const BASE = 36
const SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789'
const [T_MIN, T_MAX, SKEW, DAMP, INITIAL_BIAS, INITIAL_N] = [1, 26, 38, 700, 72, 128]

/** Decodes punycode (RFC 3492 6.2); null if it is none. */
function decode(code: string): string | null {
  const delimiter = code.lastIndexOf('-')
  const output = [...code.slice(0, Math.max(0, delimiter))]
  let [at, n, i, bias] = [delimiter + 1, INITIAL_N, 0, INITIAL_BIAS]
  while (at < code.length) {
    const before = i
    for (let [weight, k] = [1, BASE]; ; k += BASE) {
      const digit = SIGNS.indexOf(code[at++] ?? ' ')
      if (digit < 0) return null
      i += digit * weight
      const t = Math.min(Math.max(k - bias, T_MIN), T_MAX)
      if (digit < t) break
      weight *= BASE - t
    }
    const length = output.length + 1
    bias = adapted(i - before, length, before === 0)
    n += Math.floor(i / length)
    if (!(n <= 0x10ffff)) return null // also if it is not a number any more
    i %= length
    output.splice(i++, 0, String.fromCodePoint(n))
  }
  return output.join('')
}

/** Adapts the bias (RFC 3492 6.1). */
function adapted(delta: number, length: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2))
  rest += Math.floor(rest / length)
  let k = 0
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) rest = Math.floor(rest / (BASE - T_MIN))
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW))
}

/** The query that finds bounces of an address. A name without a domain would be taken for a tag. */
export function searchFor(address: string): Record<string, string> {
  return address.includes('@') ? { q: address } : { recipient: address }
}
