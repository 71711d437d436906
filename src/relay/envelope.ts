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
  // With a sender of his own the submitter's wishes are passed on; with a return address of ours the
  // remote reports to us, and we need to hear of failures whether or not he wants to.
  const isOurs = kind === 'message' && mailFrom !== envelope
  return {
    // RFC 6531 3.2: a remote without SMTPUTF8 can still take the domain, as punycode.
    from: withAsciiDomain(mailFrom),
    to: withAsciiDomain(mail.recipient),
    // Who closes with commands of ours unread resets the connection, and the no that he said is lost.
    stepwise: mail.lastError !== '' && !isReply(mail.lastError),
    dsn: {
      notify: isOurs ? notifyUs(dsn.notify) : dsn.notify.join(',') || null,
      ret: dsn.ret,
      // Reports quote it, and it leads back to the message where the return address is lost.
      envid: dsn.envid || (isOurs ? messageId : null),
      orcpt: orcptOf(dsn.orcpt),
    },
  }
}

function notifyUs(notify: DsnRequest['notify']): string | null {
  if (notify.length === 0) return null
  return [...new Set([...notify, 'FAILURE'])].filter((word) => word !== 'NEVER').join(',')
}

/** Decoded, as the client encodes it again; RFC 6533 3: outside of ASCII as `\\x{…}`. */
function orcptOf(orcpt: string): string | null {
  if (orcpt === '') return null
  return decodeParameter(orcpt).replace(
    /[^\p{ASCII}]/gu,
    (character) => `\\x{${character.codePointAt(0)?.toString(16).toUpperCase()}}`,
  )
}
