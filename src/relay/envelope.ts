// The envelope that a remote is offered: addresses as SMTP takes them (RFC 5321, 6531) and the DSN
// parameters (RFC 3461). Pure.

import { decodeParameter } from '../mail/dsn-parameters.ts'
import { withAsciiDomain } from '../mailbox.ts'
import type { QueuedMail } from '../store/queue.ts'
import type { DsnRequest } from '../store/schema.ts'
import { isReply } from './outcome.ts'
import type { Envelope } from './session.ts'

export function envelopeOf(mail: QueuedMail): Envelope {
  const { kind, mailFrom, envelope, messageId, dsn } = mail
  // If the mail goes out with the submitter's own sender address, his wishes are passed on. With a return address
  // of ours the remote reports to us, and we need to hear of failures whether he wants to or not.
  const isOurs = kind === 'message' && mailFrom !== envelope
  return {
    // RFC 6531 3.2: a remote without SMTPUTF8 can still take the domain, as punycode.
    from: withAsciiDomain(mailFrom),
    to: withAsciiDomain(mail.recipient),
    // After a broken connection: a remote that refuses and closes while commands of ours are unread resets the
    // connection, and its refusal is lost. Sending one command at a time brings it to light.
    stepwise: mail.lastError !== '' && !isReply(mail.lastError),
    dsn: {
      notify: isOurs ? notifyUs(dsn.notify) : dsn.notify.join(',') || null,
      ret: dsn.ret,
      // Reports quote it, so that the message is found even if the return address was lost.
      envid: dsn.envid || (isOurs ? messageId : null),
      orcpt: orcptOf(dsn.orcpt),
    },
  }
}

function notifyUs(notify: DsnRequest['notify']): string | null {
  if (notify.length === 0) return null
  return [...new Set([...notify, 'FAILURE'])].filter((word) => word !== 'NEVER').join(',')
}

/** Decoded, because the client encodes it again. Other characters than ASCII become `\\x{…}` (RFC 6533 3). */
function orcptOf(orcpt: string): string | null {
  if (orcpt === '') return null
  return decodeParameter(orcpt).replace(
    /[^\p{ASCII}]/gu,
    (character) => `\\x{${character.codePointAt(0)?.toString(16).toUpperCase()}}`,
  )
}
