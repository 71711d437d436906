// The DATA phase (RFC 5321 4.5.2): finds the end of the mail and undoes dot-stuffing. Only CR LF . CR LF ends a
// mail, and only CR LF starts a line. Bare CR and LF are content, so that no other spelling of the end can end a
// mail or smuggle in a second one. smtp-server's own reader ends mails correctly too, but it removes a dot after
// a bare LF, which changes the mail, and spends a turn of the event loop on every stuffed dot.

import { SMTPStream } from 'smtp-server/lib/smtp-stream.js'
import { once } from './limits.ts'

const CR = 0x0d
const LF = 0x0a
const DOT = 0x2e
const NOTHING = Buffer.alloc(0)
/** The only lines that matter. Searching for them is twenty times as fast as reading line by line. */
const DOT_AT_START = Buffer.from('\r\n.')

interface Decoded {
  content: Buffer
  /** What follows the end of the mail: commands already sent. Null while the mail goes on. */
  rest: Buffer | null
}

/** Decodes one mail, in pieces of any size. */
class DotDecoder {
  #lineStart = true
  #lastWasCr = false
  /** A dot, or dot CR, at the start of a line whose next byte has not come yet. */
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
        const end = data.indexOf(DOT_AT_START, at)
        this.#lineStart = end >= 0 || (data.at(-1) === LF && data.at(-2) === CR)
        if (end < 0) break
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
   * Goes on with what was pipelined after the mail. smtp-server clears the callback after it has run; when a second
   * mail is read within it, the callback is by then that of the second one, and the session would hang.
   */
  override continue(): void {
    const goOn = this._continueCallback
    if (typeof goOn === 'function') {
      this._continueCallback = false
      goOn()
    } else super.continue()
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
