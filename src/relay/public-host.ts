// Connects to a host of a domain, but only at an address that may be dialled (`relay.allow_cidrs`). One
// that may not makes its host unusable, as if it were down; a domain that has no others cannot have mail.

import mxConnect, { type Connection, type Options } from 'mx-connect'
import type { Session } from './session.ts'

/** mx-connect's code where an address can never be a mail server's, such as 0.0.0.0; and ours. */
export const INVALID_ADDRESS = 'InvalidIpAddress'

/** RFC 5321 5.1 allows a limit: a domain may name thousands of addresses, and each may take half a minute. */
const DIALS_MAX = 20

/** There may be hosts, but none whose address may be dialled. */
class NotPublic extends Error {
  code = INVALID_ADDRESS
}

/** There are hosts, but none that takes one more session. `isGone`: nor any that took the last one. */
export class Full extends Error {
  readonly isGone: boolean

  constructor(isGone: boolean) {
    super('no room for one more session')
    this.isGone = isGone
  }
}

class Met extends Error {
  readonly session: Session

  constructor(session: Session) {
    super('a session waits there')
    this.session = session
  }
}

type Host = Parameters<NonNullable<Options['connectHook']>>[0]['mx'][number]

/** Asked before an address is dialled: an idle session there, room for a new one, or neither. `gone`: `Host.isGone`. */
export type Meet = (ip: string, host: Host) => Session | 'room' | 'full' | 'gone'

/**
 * Resolves with a connection, or with an idle session at an address whose turn it is. Rejects as mx-connect
 * does, with NotPublic, or with Full; `connectError` was called for hosts that were dialled in vain.
 */
export async function connectToPublic(
  options: Omit<Options, 'connectHook'>,
  may: (ip: string) => boolean,
  meet: Meet,
  over: AbortSignal,
): Promise<{ found: Connection } | { session: Session }> {
  /** Addresses that were dialled, or must not be. */
  const passed: string[] = []
  const troubles: Error[] = []
  let dials = 0
  const connect = () =>
    mxConnect({
      ...options,
      ignoreMXHosts: [...options.ignoreMXHosts, ...passed],
      // Called with the address that is dialled next, however it was found. An error ends the whole search,
      // so the next search leaves out all addresses that must not be dialled.
      connectHook({ mx }, { host }, done) {
        if (!may(host)) {
          passed.push(...mx.flatMap(addressesOf).filter((ip) => !may(ip)))
          return done(new NotPublic())
        }
        if (over.aborted || dials >= DIALS_MAX) return done(new Error('no host to be reached'))
        passed.push(host)
        const met = meet(host, mx.find((each) => addressesOf(each).includes(host)) as Host)
        if (met === 'full' || met === 'gone') return done(new Full(met === 'gone'))
        if (met !== 'room') return done(new Met(met))
        dials += 1
        done()
      },
    })
  for (;;) {
    try {
      return { found: await connect() }
    } catch (error) {
      if (error instanceof Met) return { session: error.session }
      const isOurs = error instanceof NotPublic || error instanceof Full
      if (!isOurs) throw full(troubles) ?? troubles[0] ?? error
      troubles.push(error)
    }
  }
}

/** One that takes mail, if there is one, else one that is gone. */
function full(troubles: Error[]): Full | undefined {
  const found = troubles.filter((each) => each instanceof Full)
  return found.find(({ isGone }) => !isGone) ?? found[0]
}

function addressesOf({ A, AAAA }: Host): string[] {
  return [...A, ...AAAA]
}
