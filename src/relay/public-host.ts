// Connects to a host of a domain, but only at an address that may be dialled (public, or in `relay.allow_cidrs`).
// A host at another address is skipped as if it were down; a domain with no other host cannot get mail.

import mxConnect, { type Connection, type Options } from 'mx-connect'
import type { Session } from './session.ts'

/** mx-connect's code for an address that can never be a mail server's, such as 0.0.0.0; we use it as well. */
export const INVALID_ADDRESS = 'InvalidIpAddress'

/** RFC 5321 5.1 allows a limit: a domain may name thousands of addresses, and each may take half a minute. */
const DIALS_MAX = 20

/** The address must not be dialled. */
class NotPublic extends Error {
  code = INVALID_ADDRESS
}

/** The host takes no more sessions of ours. `isGone`: it did not take the last one either (`Host.isGone`). */
export class Full extends Error {
  readonly isGone: boolean

  constructor(isGone: boolean) {
    super('no room for one more session')
    this.isGone = isGone
  }
}

/** Ends mx-connect's search because an idle session can be used. */
class Met extends Error {
  readonly session: Session

  constructor(session: Session) {
    super('a session waits there')
    this.session = session
  }
}

type Host = Parameters<NonNullable<Options['connectHook']>>[0]['mx'][number]

/** Asked before an address is dialled: gives an idle session there, or whether there is room for a new one. */
export type Meet = (ip: string, host: Host) => Session | 'room' | 'full' | 'gone'

/**
 * Resolves with a connection, or with an idle session. Rejects with mx-connect's error, with NotPublic or with Full;
 * `connectError` has been called for hosts that were dialled in vain.
 */
export async function connectToPublic(
  options: Omit<Options, 'connectHook'>,
  may: (ip: string) => boolean,
  meet: Meet,
  over: AbortSignal,
): Promise<{ found: Connection } | { session: Session }> {
  /** Addresses that have been dialled or must not be dialled. */
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

/** Of the hosts without room preferably one that is not gone. */
function full(troubles: Error[]): Full | undefined {
  const found = troubles.filter((each) => each instanceof Full)
  return found.find(({ isGone }) => !isGone) ?? found[0]
}

function addressesOf({ A, AAAA }: Host): string[] {
  return [...A, ...AAAA]
}
