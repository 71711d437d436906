// retour deliver: hands a mail from stdin to the running daemon, as a pipe transport for any mail
// server. Exit codes are those of sysexits.h, which mail servers know: 0 means that the mail is
// safe, 75 that the server should keep it and try again, 65 and 67 that it bounces. Whatever is
// unclear is 75.

import { isId } from '../address/id.ts'
import { type ReturnPath, wouldReturn } from '../address/resolve.ts'
import { bareAddress } from '../mail/address.ts'
import { callApi } from './api.ts'
import { command } from './command.ts'
import { configFlag, openParts } from './config-file.ts'
import { type Io, StdinTooLarge } from './io.ts'

const EX_DATAERR = 65
const EX_NOUSER = 67
const EX_TEMPFAIL = 75

/** The exit codes for permanent errors of the API. */
const finalExits: Record<string, number> = {
  foreign: EX_NOUSER,
  forged: EX_NOUSER,
  expired: EX_NOUSER,
  empty: EX_DATAERR,
  too_large: EX_DATAERR,
}

/** The recipient is looked for in so much of the header. */
const HEADER_MAX_BYTES = 65_536

export const deliver = command({
  name: 'deliver',
  about: 'Hands one mail on stdin to the running daemon: a pipe transport for any mail server.',
  flags: {
    ...configFlag,
    to: { value: 'ADDRESS', about: 'the return address that the mail came to' },
    from: { value: 'ADDRESS', about: 'the envelope sender; default $SENDER' },
  },
  examples: ['retour deliver --to b-…@bounces.example.com < bounce.eml'],
  notes: `Without --to the recipient is the first return address in $ORIGINAL_RECIPIENT, $RECIPIENT and the \
X-Original-To and Delivered-To fields. Exit 0: the mail is safe. 75: try again later. 67: not an \
address of ours. 65: too large or empty. For Postfix, in main.cf \
retour_destination_recipient_limit = 1, and in master.cf:
  retour unix - n n - 10 pipe
    user=retour
    argv=/usr/local/bin/retour deliver --to \${recipient} --from \${sender}`,
  troubleExit: EX_TEMPFAIL,
  async run({ values }, io) {
    const config = openParts(values.config, 'admin', 'returnPath', 'smtp')
    const mail = await readMail(config.smtp.sizeMaxBytes, io)
    if (mail === null) return EX_DATAERR
    const to = values.to ?? recipientOf(mail, io, config.returnPath)
    if (to === undefined) {
      io.problem('to whom? give --to, or set ORIGINAL_RECIPIENT or RECIPIENT')
      return EX_TEMPFAIL
    }
    const query = new URLSearchParams({ to: bareAddress(to), from: senderOf(values.from, io.env) })
    const answer = await callApi(config, {
      method: 'POST',
      path: `/v1/bounces?${query}`,
      body: mail,
      contentType: 'message/rfc822',
    })
    if (answer.ok) {
      if (isKept(answer.body)) return 0
      io.problem(
        `the answer tells of no mail: is it Retour that listens on ${config.admin.listen}?`,
      )
      return EX_TEMPFAIL
    }
    io.problem(answer.message)
    return finalExits[answer.code] ?? EX_TEMPFAIL
  },
})

/** Whether the answer has the id of a bounce: another program may take anything and answer 200. */
function isKept(body: unknown): boolean {
  const { id } = body as { id?: unknown }
  return typeof id === 'string' && isId(id)
}

/** Null if the mail is larger than the daemon accepts, which is reported. */
async function readMail(maxBytes: number, io: Io): Promise<Uint8Array | null> {
  try {
    return await io.stdin(maxBytes)
  } catch (error) {
    if (!(error instanceof StdinTooLarge)) throw error
    io.problem(`${error.message}; smtp.size_max_bytes`)
    return null
  }
}

/** Prefers an address of ours: an alias on the way may have left a mailbox of its machine there. */
function recipientOf(mail: Uint8Array, { env }: Io, path: ReturnPath): string | undefined {
  const header = Buffer.from(mail.subarray(0, HEADER_MAX_BYTES)).toString('utf8')
  const [fields = ''] = header.split(/\r?\n\r?\n/, 1)
  const named = (field: RegExp) => [...fields.matchAll(field)].map(([, address = '']) => address)
  const said = [
    env.ORIGINAL_RECIPIENT ?? '',
    env.RECIPIENT ?? '',
    ...named(/^X-Original-To:\s*(\S+)\s*$/gim),
    ...named(/^Delivered-To:\s*(\S+)\s*$/gim),
  ].filter((address) => address !== '')
  return said.find((address) => wouldReturn(bareAddress(address), path, Date.now())) ?? said[0]
}

/** Some mail servers write the null sender as MAILER-DAEMON. */
function senderOf(given: string | undefined, env: Io['env']): string {
  const sender = bareAddress(given ?? env.SENDER ?? '')
  return sender.includes('@') ? sender : ''
}
