// Connects to a host of a domain, but only at an address that may be dialled (`relay.allow_cidrs`). One
// that may not makes its host unusable, as if it were down; a domain that has no others cannot have mail.

import mxConnect, { type Connection, type Options } from 'mx-connect'
import { isAnswer, type Resolve } from './names.ts'

/** mx-connect's code where an address can never be a mail server's, such as 0.0.0.0; and ours. */
export const INVALID_ADDRESS = 'InvalidIpAddress'

/** RFC 5321 5.1 allows a limit: a domain may name thousands of addresses, and each may take half a minute. */
const DIALS_MAX = 20

/** There may be hosts, but none whose address may be dialled. */
class NotPublic extends Error {
  code = INVALID_ADDRESS
}

/** Rejects as mx-connect does, or with NotPublic; `connectError` has heard of hosts that were tried. */
export async function connectToPublic(
  options: Omit<Options, 'connectHook'>,
  may: (ip: string) => boolean,
  over: AbortSignal,
): Promise<Connection> {
  const forbidden: string[] = []
  let dials = 0
  const connect = () =>
    mxConnect({
      ...options,
      ignoreMXHosts: [...options.ignoreMXHosts, ...forbidden],
      // It is asked for the very address that is dialled next, wherever that came from. Its no ends the
      // whole search, so the next one leaves out all that it would say no to.
      connectHook({ mx }, { host }, done) {
        if (may(host)) {
          dials += 1
          return dials > DIALS_MAX || over.aborted
            ? done(new Error('no host to be reached'))
            : done()
        }
        forbidden.push(...mx.flatMap(({ A, AAAA }) => [...A, ...AAAA]).filter((ip) => !may(ip)))
        done(new NotPublic())
      },
    })
  try {
    return await connect()
  } catch (error) {
    if (!(error instanceof NotPublic)) throw error
  }
  return await connect().catch(() => {
    throw new NotPublic()
  })
}

/** `failed`: whether an address was not to be had for trouble with name servers. */
export function noting(resolve: Resolve): { resolve: Resolve; failed: () => boolean } {
  let failed = false
  return {
    failed: () => failed,
    resolve: (name, type) =>
      resolve(name, type).catch((error: unknown) => {
        if (!isAnswer(error) && (type === 'A' || type === 'AAAA')) failed = true
        throw error
      }),
  }
}
