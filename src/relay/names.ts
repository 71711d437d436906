// Asks the machine's name servers. node:dns reads which those are (resolv.conf) once for each resolver,
// so there is a new one after trouble: by then the machine may have others, as after a network that came
// up late or changed.

import { promises as dns } from 'node:dns'
import type { RecordType } from 'mx-connect'
import { codeOf } from '../error-code.ts'

/** Records of a name, as node:dns gives them; rejects with its codes (ENOTFOUND, ENODATA, …). */
export type Resolve = (name: string, type: RecordType) => Promise<unknown[]>

/** Patience of one DNS query and how often it is sent. */
const DNS_TIMEOUT_MS = 5000
const DNS_TRIES = 3

const newResolver = () => new dns.Resolver({ timeout: DNS_TIMEOUT_MS, tries: DNS_TRIES })

export function systemResolver(
  open: () => { resolve(name: string, type: RecordType): Promise<unknown> } = newResolver,
): Resolve {
  let resolver = open()
  return async (name, type) => {
    const asked = resolver
    try {
      return (await asked.resolve(name, type)) as unknown[]
    } catch (error) {
      if (!isAnswer(error) && asked === resolver) resolver = open()
      throw error
    }
  }
}

/** Whether a name server said that there is nothing, so that it was no trouble. */
export function isAnswer(error: unknown): boolean {
  return ['ENOTFOUND', 'ENODATA'].includes(codeOf(error))
}
