// Splits the bytes of a log into whole lines. Lines longer than any real one are left out.

const LINE_MAX_BYTES = 64 * 1024
const NEWLINE = 10

interface Lines {
  /** The lines that end in these bytes. */
  push(bytes: Uint8Array): string[]
  /** The last line of a file that does not end in a line break. */
  rest(): string[]
  /** How many bytes of an unfinished line were taken. */
  pending(): number
}

export function createLines(): Lines {
  let kept = Buffer.alloc(0)
  let dropped = 0
  const take = (line: Buffer): string[] => {
    const whole = dropped === 0 && line.length <= LINE_MAX_BYTES
    dropped = 0
    return whole ? [line.toString().replace(/\r$/, '')] : []
  }
  return {
    push(bytes) {
      const found: string[] = []
      let all = Buffer.concat([kept, bytes])
      for (let end = all.indexOf(NEWLINE); end >= 0; end = all.indexOf(NEWLINE)) {
        found.push(...take(all.subarray(0, end)))
        all = all.subarray(end + 1)
      }
      if (all.length > LINE_MAX_BYTES) {
        dropped += all.length
        all = Buffer.alloc(0)
      }
      kept = Buffer.from(all)
      return found
    },
    rest() {
      const line = kept
      kept = Buffer.alloc(0)
      return line.length > 0 || dropped > 0 ? take(line) : []
    },
    pending: () => kept.length + dropped,
  }
}
