// Random input that can be repeated: RETOUR_FUZZ_SEED chooses another run, RETOUR_FUZZ_TIMES makes
// it so many times as long.

import { randomOf } from './random.ts'

export const SEED = Number(process.env.RETOUR_FUZZ_SEED ?? 1)
const TIMES = Number(process.env.RETOUR_FUZZ_TIMES ?? 1)

/** How often to try, `usual` in an everyday run. */
export function rounds(usual: number): number {
  return usual * TIMES
}

export interface Fuzz {
  below(limit: number): number
  pick<T>(list: readonly T[]): T
  /** Bytes as latin1 text, mostly printable. */
  text(maxLength: number): string
  /** `text` with pieces cut out, doubled, replaced or put in. */
  mutated(text: string): string
}

export function fuzzOf(seed: number): Fuzz {
  const random = randomOf(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const pick = <T>(list: readonly T[]): T => {
    const item = list[below(list.length)]
    if (item === undefined) throw new RangeError('nothing to pick from')
    return item
  }
  const text = (maxLength: number) =>
    Array.from({ length: below(maxLength + 1) }, () =>
      String.fromCharCode(random() < 0.8 ? 32 + below(95) : below(256)),
    ).join('')
  const mutated = (from: string) => {
    let now = from
    for (let changes = 1 + below(4); changes > 0; changes--) {
      const at = below(now.length + 1)
      const end = at + below(12)
      const piece = pick([text(8), now.slice(at, end).repeat(2), '', pick(ODD)])
      now = now.slice(0, at) + piece + now.slice(random() < 0.5 ? end : at)
    }
    return now
  }
  return { below, pick, text, mutated }
}

const ODD: readonly string[] = [
  ...['\0', '\r', '\n', '\r\n', '\r\n.\r\n', '\u00ff', '\t', ' ', '"', "'", '\\', '`', '%', '%00'],
  ...['<', '>', '@', '..', '[', ']', '{', '}', '=', '#', ',', ';', ':', '/', '?', '&', '*', '$'],
  ...['__proto__', 'constructor', 'null', 'NaN', '-1', '1e999', '9'.repeat(30), 'x'.repeat(5000)],
]
