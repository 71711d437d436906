// Opens SMTP and LMTP listeners on free ports, with an accept that remembers what it was given.

import { onTestFinished } from 'bun:test'
import type { Arrival } from '../../src/accept.ts'
import type { Recognition } from '../../src/address/resolve.ts'
import type { Listener, ReturnsOptions } from '../../src/smtp/intake.ts'
import { bounds } from '../../src/smtp/limits.ts'
import { listenReturns } from '../../src/smtp/returns.ts'
import { type Logged, recordingLog } from './log.ts'

export interface TestIntake {
  listener: Listener
  /** The first address: that of SMTP, if there is one. */
  address: string
  arrivals: Arrival[]
  logged: Logged[]
  options: ReturnsOptions
  /** Replaced by tests of store trouble. */
  store: { accept: (arrival: Arrival) => Promise<void> }
  /** Holds back every mail until `commit` is called; `asked` resolves when there is one. */
  holdCommits(): { asked: Promise<void>; commit(): void }
  /** The mail itself, byte for byte, of the last arrival. */
  lastMail(): string
}

type Settings = Partial<ReturnsOptions['smtp']> & { lmtp?: string[] }

export function testOptions({ lmtp = [], ...smtp }: Settings = {}): ReturnsOptions {
  return {
    hostname: 'mx.retour.example',
    smtp: {
      listen: ['127.0.0.1:0'],
      sizeMaxBytes: 100_000,
      recipientsMax: 10,
      connectionsMax: 50,
      connectionsPerIpMax: 50,
      sessionMaxS: 60,
      proxyProtocolFrom: [],
      ...smtp,
    },
    lmtp: { listen: lmtp },
  }
}

/** Every address of bounces.example is ours, except those that start with `forged` or `expired`. */
function recognise(address: string): Recognition {
  if (!address.endsWith('@bounces.example')) {
    return { kind: 'refused', why: 'foreign', elsewhere: true }
  }
  if (address.startsWith('foreign')) return { kind: 'refused', why: 'foreign' }
  for (const why of ['forged', 'expired'] as const) {
    if (address.startsWith(why)) return { kind: 'refused', why }
  }
  if (address.startsWith('broken')) throw new Error('the check failed')
  return { kind: 'ours', address, value: { kind: 'verp', recipient: `of ${address}` } }
}

export async function startIntake(
  settings: Settings = {},
  limits: Partial<typeof bounds> = {},
): Promise<TestIntake> {
  const options = testOptions(settings)
  const arrivals: Arrival[] = []
  const { log, logged } = recordingLog()
  const store: TestIntake['store'] = { accept: async () => {} }
  const listener = await listenReturns(
    options,
    {
      recognise,
      async accept(arrival) {
        await store.accept(arrival)
        // The memory is ours only until the promise is settled.
        arrivals.push({ ...arrival, raw: new Uint8Array(arrival.raw) })
      },
    },
    log,
    { ...bounds, lingerMs: 100, ...limits },
  )
  onTestFinished(() => listener.close(0))
  const lastMail = () => Buffer.from(arrivals.at(-1)?.raw ?? []).toString('latin1')
  return {
    listener,
    address: listener.addresses[0] ?? '',
    arrivals,
    logged,
    options,
    store,
    holdCommits() {
      const [asked, commit] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
      store.accept = () => {
        asked.resolve()
        return commit.promise
      }
      return { asked: asked.promise, commit: commit.resolve }
    },
    lastMail,
  }
}
