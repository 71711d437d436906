// The part of mx-connect that the relay uses; the package has no types of its own.
declare module 'mx-connect' {
  import type { Socket } from 'node:net'

  export type RecordType = 'MX' | 'A' | 'AAAA' | 'TXT'

  /** An MTA-STS policy (RFC 8461); `maxAge` in seconds. */
  export interface Policy {
    id: string | false
    mode: 'enforce' | 'testing' | 'none'
    maxAge?: number
    mx?: string[]
    error?: Error
  }

  export interface Options {
    target: string
    port: number
    maxConnectTime: number
    /** IP addresses that are left out. */
    ignoreMXHosts: string[]
    /** Asked before each connection; an error ends the search for a host, and is what it rejects with. */
    connectHook?(
      delivery: {
        mx: {
          exchange: string
          A: string[]
          AAAA: string[]
          policyMatch?: { valid: boolean; mode: Policy['mode'] }
        }[]
      },
      options: { host: string },
      done: (error?: Error) => void,
    ): void
    /** Called for each host that could not be connected to. */
    connectError(error: Error, delivery: unknown, options: { host: string }): void
    dnsOptions: { resolveRecords(name: string, type: RecordType): Promise<unknown[]> }
    mtaSts: {
      enabled: boolean
      cache: {
        get(domain: string): Promise<Policy | false>
        set(domain: string, policy: Policy): Promise<void>
      }
    }
  }

  export interface Connection {
    socket: Socket
    hostname: string
    host: string
    localAddress: string
    policyMatch?: { valid: boolean; mode: Policy['mode'] }
  }

  /** Rejects with an error whose `category` is dns, network or policy. */
  export default function mxConnect(options: Options): Promise<Connection>
}
