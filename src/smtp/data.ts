// The DATA phase (RFC 5321 4.5.2): finds the end of the mail, undoes dot-stuffing, and collects the
// bytes within bounds. Only CR LF . CR LF ends a mail and only CR LF starts a line: bare CR and LF
// are content, so a differently spelled ending can neither end a mail nor smuggle in a second one.
// smtp-server's own reader ends mails correctly too, but takes a dot away after a bare LF (the mail
// is then no longer the mail that was sent) and spends an event loop turn on every stuffed dot.

import { SMTPStream } from 'smtp-server/lib/smtp-stream.js'
import { type Budget, once } from './limits.ts'

const CR = 0x0d
const LF = 0x0a
const DOT = 0x2e
const NOTHING = Buffer.alloc(0)

interface Decoded {
  content: Buffer
  /** What follows the end of the mail: commands already sent. Null while the mail goes on. */
  rest: Buffer | null
}

/** Decodes one mail, in pieces of any size. */
class DotDecoder {
  #lineStart = true
  #lastWasCr = false
  /** A dot, or dot CR, at a line's start: the next byte tells what it is. */
  #held: Buffer = NOTHING

  feed(chunk: Buffer): Decoded {
    const data = this.#held.length > 0 ? Buffer.concat([this.#held, chunk]) : chunk
    this.#held = NOTHING
    const pieces: Buffer[] = []
    let from = 0 // first byte that is not in a piece yet
    let at = 0 // first byte not looked at yet
    if (this.#lastWasCr && data[0] === LF) {
      this.#lineStart = true
      at = 1
    }
    while (at < data.length) {
      if (!this.#lineStart) {
        const end = data.indexOf('\r\n', at)
        if (end < 0) break
        this.#lineStart = true
        at = end + 2
        continue
      }
      const line = startOfLine(data, at)
      if (line === 'end') {
        pieces.push(data.subarray(from, at))
        return { content: join(pieces), rest: data.subarray(at + 3) }
      }
      if (line === 'undecided') {
        this.#held = data.subarray(at)
        pieces.push(data.subarray(from, at))
        this.#lastWasCr = false
        return { content: join(pieces), rest: null }
      }
      if (line === 'stuffed') {
        pieces.push(data.subarray(from, at))
        from = at + 1
        at += 2
      }
      this.#lineStart = false
    }
    this.#lastWasCr = data[data.length - 1] === CR
    pieces.push(data.subarray(from))
    return { content: join(pieces), rest: null }
  }
}

function startOfLine(data: Buffer, at: number): 'content' | 'stuffed' | 'end' | 'undecided' {
  if (data[at] !== DOT) return 'content'
  if (at + 1 >= data.length) return 'undecided'
  if (data[at + 1] === DOT) return 'stuffed'
  // A lone dot that nobody stuffed stays: RFC 5321 would drop it, but no correct client sends one,
  // and for the others the dot is part of their mail.
  if (data[at + 1] !== CR) return 'content'
  if (at + 2 >= data.length) return 'undecided'
  return data[at + 2] === LF ? 'end' : 'content'
}

function join(pieces: Buffer[]): Buffer {
  const [only] = pieces
  return pieces.length === 1 && only ? only : Buffer.concat(pieces)
}

/** smtp-server's reader of commands and mail, with our decoder for the mail. */
export class DataStream extends SMTPStream {
  #decoder = new DotDecoder()

  override startDataMode(maxBytes?: number | string | null) {
    this.#decoder = new DotDecoder()
    return super.startDataMode(maxBytes)
  }

  /**
   * Goes on with what was pipelined after the mail. smtp-server forgets the callback once it ran:
   * when a second mail is read within it, that is the second one's, and the session hangs.
   */
  override continue(): void {
    const goOn = this._continueCallback
    if (typeof goOn === 'function') {
      this._continueCallback = false
      goOn()
    } else {
      this._continueCallback = true
    }
  }

  override _feedDataStream(chunk: Buffer, done: (error?: Error | null) => void): void {
    const stream = this._dataStream
    const { content, rest } = this.#decoder.feed(chunk)
    this._countDataBytes(content.length)
    if (rest) {
      this._endDataMode(content, rest, done)
    } else if (!stream?.writable || content.length === 0 || stream.write(content)) {
      done()
    } else {
      const go = once(done)
      stream.once('drain', go).once('close', go)
    }
  }
}

const FLAT_BYTES = 8_192 // most returned mails fit in one or two doublings

/**
 * One mail as it arrives: the chunk where it came in one, else one flat buffer. A list of pieces would
 * let a peer that sends byte by byte cost us a hundred times its mail. Past a limit it lets go of all and
 * only counts.
 */
export class MailBuffer {
  #bytes: Buffer = NOTHING
  #length = 0
  #trouble: 'tooBig' | 'noMemory' | null = null
  readonly #budget: Budget
  readonly #maxBytes: number

  constructor(budget: Budget, maxBytes: number) {
    this.#budget = budget
    this.#maxBytes = maxBytes
  }

  get trouble(): 'tooBig' | 'noMemory' | null {
    return this.#trouble
  }

  get content(): Uint8Array {
    return this.#bytes.subarray(0, this.#length)
  }

  add(chunk: Buffer): void {
    if (this.#trouble) return
    const length = this.#length + chunk.length
    if (length > this.#maxBytes) this.#giveUp('tooBig')
    else if (this.#length === 0 && this.#budget.reserve(length)) {
      this.#bytes = chunk
      this.#length = length
    } else if (length > this.#bytes.length && !this.#grow(length)) this.#giveUp('noMemory')
    else {
      chunk.copy(this.#bytes, this.#length)
      this.#length = length
    }
  }

  /** Gives the memory back. Safe to call twice. */
  free(): void {
    this.#budget.release(this.#bytes.length)
    this.#bytes = NOTHING
    this.#length = 0
  }

  #grow(length: number): boolean {
    const wanted = Math.max(length, this.#bytes.length * 2, FLAT_BYTES)
    const size = Math.max(length, Math.min(wanted, this.#maxBytes))
    if (!this.#budget.reserve(size - this.#bytes.length)) return false
    const bytes = Buffer.allocUnsafeSlow(size)
    this.#bytes.copy(bytes, 0, 0, this.#length)
    this.#bytes = bytes
    return true
  }

  #giveUp(trouble: 'tooBig' | 'noMemory'): void {
    this.free()
    this.#trouble = trouble
  }
}
