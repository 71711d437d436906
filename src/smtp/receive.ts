// Collects one mail of a session and hands it on when it is complete. Gives the name of the reply; the reason
// goes to the log. Whatever throws here becomes a 451, so that the peer keeps the mail and sends it again.

import type { SMTPServerDataStream } from 'smtp-server'
import { MailBuffer } from './mail-buffer.ts'
import { type Context, whoIs } from './server.ts'
import type { Session } from './session.ts'

/**
 * Collects the mail, `maxBytes` at most, and gives it to `take`, whose answer it resolves with; null
 * when the peer left before its end.
 */
export async function receive<Answer>(
  stream: SMTPServerDataStream,
  session: Session,
  maxBytes: number,
  { log, counts, budget, room, bounds }: Context,
  take: (mail: Uint8Array) => Promise<Answer>,
): Promise<Answer | 'tooBig' | 'noMemory' | 'storeFailed' | null> {
  const { declaredBytes } = session
  const waitMs = bounds.largeWaitMs
  const mail = new MailBuffer({ budget, room, waitMs, maxBytes, declaredBytes })
  try {
    if (!(await readAll(stream, mail))) return null
    mail.complete()
    session.answering()
    if (mail.trouble) {
      counts.mailsRefused++
      log.warn('mail refused', { ...whoIs(session), why: mail.trouble })
      return mail.trouble
    }
    return await take(mail.content)
  } catch (error) {
    counts.mailsFailed++
    log.error('accept failed', { ...whoIs(session), error })
    return 'storeFailed'
  } finally {
    mail.free()
  }
}

/** False when the connection closed before the mail was over. */
function readAll(stream: SMTPServerDataStream, mail: MailBuffer): Promise<boolean> {
  return new Promise((resolve) => {
    let added: Promise<void> | null = null
    stream.on('data', (chunk: Buffer) => {
      added = mail.add(chunk)
      if (added === null) return
      stream.pause()
      void added.then(() => stream.resume())
    })
    // Also a paused stream ends and closes, when its last piece was read: that may still wait for memory.
    stream.once('end', () => void Promise.resolve(added).then(() => resolve(true)))
    stream.once('error', () => resolve(false))
    stream.once('close', () => stream.readableEnded || resolve(false))
  })
}
