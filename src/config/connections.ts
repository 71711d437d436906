// The keys of a listener that bound its connections, the same in [smtp] and [submission] but for what
// they are where nothing is given.
import { Type } from '@sinclair/typebox'
import { DAY_S } from './section.ts'

const CONNECTIONS_MAX = 100_000

interface Usual {
  connectionsMax: number
  connectionsPerIpMax: number
  sessionMaxS: number
  /** Behind the sentence of `connections_max`. */
  note?: string
}

export function connectionKeys({ connectionsMax, connectionsPerIpMax, sessionMaxS, note }: Usual) {
  const sentence = 'Connections at one time; more are put off with 421.'
  return {
    connections_max: Type.Integer({
      default: connectionsMax,
      minimum: 1,
      maximum: CONNECTIONS_MAX,
      description: note === undefined ? sentence : `${sentence} ${note}`,
    }),
    connections_per_ip_max: Type.Integer({
      default: connectionsPerIpMax,
      minimum: 1,
      maximum: CONNECTIONS_MAX,
      description: 'Connections at one time from one IP address; more are put off with 421.',
    }),
    session_max_s: Type.Integer({
      default: sessionMaxS,
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
