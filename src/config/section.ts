// Parts that sections of the schema are built with, and keys that several sections have.
import { type TLiteral, Type } from '@sinclair/typebox'

export const DAY_S = 86_400
export const KIB = 1024
export const MIB = 1024 * KIB

/** Every table is closed, so that a misspelt key is a problem instead of being ignored. */
export const closed = { additionalProperties: false }

/** A section may be left out: all of its keys have defaults. */
export const section = { ...closed, default: {} }

/** A file that need not be given; relative to the TOML file. */
export function fileKey(example: string, description: string) {
  return Type.Optional(Type.String({ format: 'path', example, description }))
}

/** The certificate of a listener; `description`: what it is for. */
export function certificateKeys(description: string) {
  return {
    tls_cert: fileKey('/etc/retour/tls/fullchain.pem', description),
    tls_key: fileKey('/etc/retour/tls/privkey.pem', 'Private key of `tls_cert` (PEM).'),
  }
}

const CONNECTIONS_MAX = 100_000

interface Usual {
  connectionsMax: number
  connectionsPerIpMax: number
  sessionMaxS: number
}

/** The keys that limit the connections of a listener; `usual` has their defaults. */
export function connectionKeys(usual: Usual, note = '') {
  return {
    connections_max: Type.Integer({
      default: usual.connectionsMax,
      minimum: 1,
      maximum: CONNECTIONS_MAX,
      description: `Connections at one time; more are put off with 421.${note}`,
    }),
    connections_per_ip_max: Type.Integer({
      default: usual.connectionsPerIpMax,
      minimum: 1,
      maximum: CONNECTIONS_MAX,
      description: 'Connections at one time from one IP address; more are put off with 421.',
    }),
    session_max_s: Type.Integer({
      default: usual.sessionMaxS,
      minimum: 1,
      maximum: DAY_S,
      description: 'A session that lasts longer is ended with 421.',
    }),
    proxy_protocol_from: Type.Array(Type.String({ format: 'cidr' }), {
      default: [],
      example: ['10.0.0.0/8'],
      description:
        'Addresses of load balancers; their connections must start with a PROXY protocol header.',
    }),
  }
}

/** A choice of words. */
export function oneOf<const T extends string>(values: readonly T[]): TLiteral<T>[] {
  return values.map((value) => Type.Literal(value))
}
