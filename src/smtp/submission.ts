// Takes in mail to be sent, over SMTP (RFC 5321, RFC 6409): with STARTTLS or TLS from the start, from
// users who log in (AUTH PLAIN and LOGIN, over TLS only) and from trusted addresses, and from nobody
// else. Answers 250 only when the mail is in the queue and committed. Extensions: those of returned mail,
// and AUTH and DSN (RFC 3461). Store trouble is a 451: the sender keeps the mail.

import { SMTPServer } from 'smtp-server'
import { TLS_PREFIX } from '../config/format.ts'
import type { SubmissionOptions } from '../config/submission.ts'
import type { Log } from '../log.ts'
import { addressMatcher } from '../network.ts'
import type { Submission, Submit, Submitted } from '../submit.ts'
import type { Listener } from './intake.ts'
import { type Bounds, bounds as defaultBounds, Hourly } from './limits.ts'
import { type Credentials, Logins } from './login.ts'
import { receive } from './receive.ts'
import { Refusal, type ReplyName } from './reply.ts'
import { type Context, createContext, openListener, serverOptions, whoIs } from './server.ts'
import { sessionOf } from './session.ts'
import {
  type SubmissionPolicy,
  SubmissionSession,
  type SubmissionTransaction,
} from './submission-session.ts'

/** How many ids a 250 names, as RFC 5321 4.5.3.1.5 allows a reply line only 512 octets. */
const IDS_NAMED_MAX = 15

/** A reload replaces `options` and `isTrusted`. */
interface SubmissionContext extends Context {
  options: SubmissionOptions
  isTrusted: (ip: string) => boolean
  take: Submit
  logins: Logins
}

/** Listens on all addresses of `options`, or rejects and listens on none. */
export async function listenSubmission(
  options: SubmissionOptions,
  take: Submit,
  log: Log,
  bounds: Bounds = defaultBounds,
): Promise<Listener<SubmissionOptions>> {
  const context: SubmissionContext = {
    ...createContext(log, bounds),
    options,
    take,
    isTrusted: addressMatcher(options.submission.trusted),
    logins: new Logins(() => context.options.submission.user, log),
  }
  const policy = createPolicy(context)
  const servers = {
    submission: protocolServer(context, false),
    submissions: protocolServer(context, true),
  }
  const wanted = options.submission.listen.map((address) =>
    address.startsWith(TLS_PREFIX)
      ? ({ via: 'submissions', address: address.slice(TLS_PREFIX.length) } as const)
      : ({ via: 'submission', address } as const),
  )
  const listener = await openListener(options, context, {
    name: 'submission',
    servers,
    secured: Object.values(servers),
    wanted,
    section: ({ submission }) => submission,
    largestBytes: ({ submission: { sizeMaxBytes, user } }) =>
      Math.max(sizeMaxBytes, ...user.map((one) => one.sizeMaxBytes ?? 0)),
    take(next) {
      context.isTrusted = addressMatcher(next.submission.trusted)
      context.options = next
    },
    open: (...visit) => new SubmissionSession(...visit, policy),
  })
  const addresses = listener.addresses.map((address, i) =>
    wanted[i]?.via === 'submissions' ? TLS_PREFIX + address : address,
  )
  return { ...listener, addresses }
}

function createPolicy(context: SubmissionContext): SubmissionPolicy {
  const hourly = new Hourly()
  const section = () => context.options.submission
  return {
    limitsOf: (user) => ({
      sizeMaxBytes: user?.sizeMaxBytes ?? section().sizeMaxBytes,
      recipientsMax: user?.recipientsMax ?? section().recipientsMax,
    }),
    userOf: ({ name, passwordHash }) =>
      section().user.find((one) => one.name === name && one.passwordHash === passwordHash) ?? null,
    isTrusted: (ip) => context.isTrusted(ip),
    hasUsers: () => section().user.length > 0,
    hasMemory: () => !context.budget.spent,
    charge: ({ name, ratePerHour }) =>
      ratePerHour > 0 && hourly.spent(name, ratePerHour) ? null : hourly.add(name, 1),
    refused(session, why, command) {
      if (/^RCPT/i.test(command)) context.counts.recipientsRefused++
      const user = session.userName
      context.log.info('command refused', { ...whoIs(session), user, why, command })
    },
  }
}

/** There are two: TLS from the start is an option of smtp-server, and not one of a connection. */
function protocolServer(context: SubmissionContext, isImplicitTls: boolean): SMTPServer {
  const { options, bounds } = context
  const refusal = (name: ReplyName) => new Refusal(name, context.options.hostname)
  return new SMTPServer({
    ...serverOptions(options.hostname, options.submission.sizeMaxBytes, bounds, []),
    secure: isImplicitTls,
    needsUpgrade: isImplicitTls,
    authMethods: ['PLAIN', 'LOGIN'],
    // The session decides what is allowed without AUTH.
    authOptional: true,
    hideDSN: false,
    onSecure: (_socket, _data, callback) => callback(),
    onAuth(auth, data, callback) {
      const { username = '', password, authzid = '' } = auth
      // RFC 4616 2: a user who asks to act as another is refused like an unknown one.
      const isOther = authzid !== '' && authzid !== username
      const { ip } = submissionSession(data)
      void logIn(context, ip, isOther ? '' : username, password ?? '').then((answer) => {
        if (typeof answer === 'string') callback(refusal(answer))
        else callback(null, { user: answer })
      })
    },
    onData(stream, data, callback) {
      const session = submissionSession(data)
      const { transaction } = session
      if (transaction === null) return callback(refusal('storeFailed'))
      const { sizeMaxBytes } = transaction.limits
      const take = (raw: Uint8Array) => submit(raw, transaction, session, context)
      void receive(stream, session, sizeMaxBytes, context, take).then((answer) => {
        if (answer === null) return
        if (typeof answer === 'string') callback(refusal(answer))
        else if (answer.kind === 'refused') callback(refusal(answer.why))
        else callback(null, `2.6.0 queued as ${idsText(answer.messages)}`)
        session.answered()
      })
    },
  })
}

async function submit(
  raw: Uint8Array,
  transaction: SubmissionTransaction,
  session: SubmissionSession,
  { take, counts, log }: SubmissionContext,
): Promise<Submitted> {
  const { user, envelope, ret, envid } = transaction
  const from = { ...whoIs(session), user: user?.name ?? '' }
  const recipients = [...transaction.recipients.values()].map(({ address, notify, orcpt }) => ({
    address,
    dsn: { notify, ret, envid, orcpt },
  }))
  const submission: Submission = {
    raw,
    envelope,
    recipients,
    tags: [],
    trackBounces: user?.trackBounces ?? true,
    from: {
      ...from,
      domains: user?.domains ?? [],
      via: 'smtp',
      protocol: session.protocol,
      hasLeft: () => session.hasLeft,
    },
  }
  // Taken out, so that the end of the session does not take them back: from here on the mail counts.
  const refunds = transaction.refunds.splice(0)
  const refund = () => refunds.forEach((each) => void each())
  const submitted = await take(submission).catch((error) => {
    refund()
    throw error
  })
  if (submitted.kind === 'refused') {
    refund()
    counts.mailsRefused++
    log.warn('mail refused', { ...from, why: submitted.why })
    return submitted
  }
  counts.mailsAccepted++
  return submitted
}

function idsText(messages: readonly { id: string }[]): string {
  const ids = messages.slice(0, IDS_NAMED_MAX).map(({ id }) => id)
  const more = messages.length - ids.length
  return more > 0 ? `${ids.join(' ')} and ${more} more` : ids.join(' ')
}

/** The user who has logged in, or the name of the refusal. Does not reject. */
async function logIn(
  { logins, options, log }: SubmissionContext,
  ip: string,
  name: string,
  password: string,
): Promise<Credentials | 'wrongLogin' | 'loginLater'> {
  try {
    const verdict = await logins.check(ip, name, password)
    if (verdict === 'later') return 'loginLater'
    const user = options.submission.user.find((one) => one.name === name)
    return verdict === 'right' && user !== undefined ? user : 'wrongLogin'
  } catch (error) {
    log.error('login failed', { ip, error })
    return 'loginLater'
  }
}

function submissionSession(data: object): SubmissionSession {
  const session = sessionOf(data)
  if (session instanceof SubmissionSession) return session
  throw new Error('a session of another listener')
}
