// Takes in returned mail over SMTP (RFC 5321) and LMTP (RFC 2033): greets, checks each recipient before DATA,
// collects the mail, and answers 250 only when `accept` has resolved. Extensions: STARTTLS, SIZE, 8BITMIME,
// SMTPUTF8, PIPELINING, ENHANCEDSTATUSCODES. There is no AUTH. Addresses that are not ours are refused with 550,
// mail that is too big with 552; everything else that goes wrong is a 4xx, so that the peer keeps the mail.

import { SMTPServer } from 'smtp-server'
import type { Recognition, ReturnAddress } from '../address/resolve.ts'
import type { Log } from '../log.ts'
import type { Intake, Listener, ReturnsOptions } from './intake.ts'
import { type Bounds, bounds as defaultBounds, Hourly } from './limits.ts'
import { receive } from './receive.ts'
import { Refusal, type ReplyName, replyOf } from './reply.ts'
import { type Context, createContext, openListener, serverOptions, whoIs } from './server.ts'
import { Session, sessionOf } from './session.ts'

type Via = 'smtp' | 'lmtp'

/** `options` is replaced by a reload. */
interface ReturnsContext extends Context {
  options: ReturnsOptions
  intake: Intake
  /** Bytes that were taken in, by lower-case address. */
  taken: Hourly
}

/** The mail that a session is about to send. */
interface Transaction {
  /** By lower-case address. */
  recipients: Map<string, { address: string; value: ReturnAddress }>
  /** RCPT commands answered with 250. LMTP owes one reply for each, also for repeated addresses. */
  rcptCount: number
}

/**
 * Listens on all addresses of `options`, or rejects and listens on none; the error says which
 * address and why. `bounds` are the limits that have no configuration key.
 */
export async function listenReturns(
  options: ReturnsOptions,
  intake: Intake,
  log: Log,
  bounds: Bounds = defaultBounds,
): Promise<Listener> {
  const context: ReturnsContext = {
    ...{ options, intake, taken: new Hourly() },
    ...createContext(log, bounds),
  }
  const servers = { smtp: protocolServer('smtp', context), lmtp: protocolServer('lmtp', context) }
  return openListener(options, context, {
    name: 'smtp',
    servers,
    secured: [servers.smtp],
    wanted: (['smtp', 'lmtp'] as const).flatMap((via) =>
      options[via].listen.map((address) => ({ via, address })),
    ),
    section: ({ smtp }) => smtp,
    largestBytes: ({ smtp }) => smtp.sizeMaxBytes,
    take(next) {
      context.options = next
    },
    open: (...visit) => new Session(...visit),
  })
}

function protocolServer(via: Via, context: ReturnsContext): SMTPServer {
  const { options, bounds, budget } = context
  const transactions = new WeakMap<Session, Transaction>()
  const refusal = (name: ReplyName) => new Refusal(name, context.options.hostname)
  return new SMTPServer({
    ...serverOptions(options.hostname, options.smtp.sizeMaxBytes, bounds, ['AUTH']),
    lmtp: via === 'lmtp',
    // Senders such as `a..b@docomo.example` exist, and their mail comes back too.
    lenientAddressParsing: true,
    onMailFrom(_address, data, callback) {
      const session = sessionOf(data)
      if (session.draining) return callback(refusal('closing'))
      if (budget.spent) return callback(refusal('noMemory'))
      transactions.set(session, { recipients: new Map(), rcptCount: 0 })
      callback()
    },
    onRcptTo({ address }, data, callback) {
      const session = sessionOf(data)
      const transaction = transactions.get(session)
      const trouble = transaction
        ? addRecipient(transaction, address, session, context)
        : 'storeFailed'
      callback(trouble ? refusal(trouble) : null)
    },
    onData(stream, data, callback) {
      const session = sessionOf(data)
      const transaction = transactions.get(session)
      if (!transaction) return callback(refusal('storeFailed'))
      const { sizeMaxBytes } = context.options.smtp
      const take = (mail: Uint8Array) => handOver(mail, session, transaction, via, context)
      void receive(stream, session, sizeMaxBytes, context, take).then((name) => {
        if (name === null) return
        const replies = via === 'lmtp' ? transaction.rcptCount : 1
        const reply = name === 'stored' ? replyOf(name, '').text : refusal(name)
        callback(null, Array<string | Error>(replies).fill(reply))
        session.answered()
      })
    },
  })
}

/** Adds a recipient to the transaction, or says with which reply it is refused. */
function addRecipient(
  transaction: Transaction,
  address: string,
  session: Session,
  { intake, taken, log, counts, options, bounds }: ReturnsContext,
): ReplyName | null {
  if (transaction.rcptCount >= options.smtp.recipientsMax) return 'tooManyRecipients'
  let recognition: Recognition
  try {
    recognition = intake.recognise(address)
  } catch (error) {
    log.error('recipient check failed', { ...whoIs(session), address, error })
    return 'storeFailed'
  }
  if (recognition.kind === 'refused') {
    counts.recipientsRefused++
    log.info('recipient refused', { ...whoIs(session), address, why: recognition.why })
    return recognition.elsewhere ? 'elsewhere' : recognition.why
  }
  const { address: ours, value } = recognition
  const key = ours.toLowerCase()
  // A fixed address gets the returns of all mail, which may be much: it has no limit.
  if (value.kind !== 'fixed' && taken.spent(key, bounds.addressMaxBytes)) {
    counts.recipientsRefused++
    log.warn('recipient refused', { ...whoIs(session), address: ours, why: 'addressSpent' })
    return 'addressSpent'
  }
  transaction.recipients.set(key, { address: ours, value })
  transaction.rcptCount++
  return null
}

/** Hands a mail on; rejects when it was not kept. */
async function handOver(
  raw: Uint8Array,
  session: Session,
  { recipients }: Transaction,
  via: Via,
  { intake, taken, counts }: ReturnsContext,
): Promise<'stored'> {
  const peer = { ...whoIs(session), tls: session.secure, via }
  const mailFrom = session.sender
  const hasLeft = () => session.hasLeft
  const size = raw.length
  await intake.accept({ raw, mailFrom, recipients: [...recipients.values()], peer, hasLeft })
  for (const address of recipients.keys()) taken.add(address, size)
  counts.mailsAccepted++
  return 'stored'
}
