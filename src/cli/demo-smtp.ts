// An SMTP client (RFC 5321) for the demo, which mails to itself: one mail, one recipient, no TLS.
// Rejects with the reply of a server that refuses.
import { connect } from 'node:net'
import { createInterface } from 'node:readline'

const TIMEOUT_MS = 10_000

/** Sends `raw` to `host:port`; resolves to the reply that promises that it is safe, `250 …`. */
export async function sendMail(
  server: string,
  envelope: { from: string; to: string },
  raw: Uint8Array,
): Promise<string> {
  const { hostname, port } = new URL(`smtp://${server}`)
  const socket = connect(Number(port), hostname)
  socket.setTimeout(TIMEOUT_MS, () => socket.destroy(new Error('SMTP timeout')))
  const failed = new Promise<never>((_, reject) => socket.once('error', reject))
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]()

  const reply = async (good: number): Promise<string> => {
    for (;;) {
      const { value, done } = await Promise.race([lines.next(), failed])
      if (done) throw new Error('the server closed the connection')
      if (value[3] === '-') continue
      if (!value.startsWith(String(good))) throw new Error(`the server said ${value}`)
      return value
    }
  }
  const say = (line: string, good: number) => {
    socket.write(`${line}\r\n`)
    return reply(good)
  }
  try {
    await reply(220)
    await say('EHLO demo.example', 250)
    await say(`MAIL FROM:<${envelope.from}>`, 250)
    await say(`RCPT TO:<${envelope.to}>`, 250)
    await say('DATA', 354)
    // A line that starts with a dot gets another dot (RFC 5321 4.5.2).
    const text = Buffer.from(raw).toString('latin1').replace(/^\./gm, '..')
    socket.write(Buffer.from(text, 'latin1'))
    const safe = await say('.', 250)
    await say('QUIT', 221)
    return safe
  } finally {
    socket.destroy()
  }
}
