// Asks the machine's name servers, and prepares their answers for a try to deliver. node:dns reads the list of
// name servers (resolv.conf) once for each resolver. So a new resolver is made after trouble: the machine may have
// other name servers by then, as when its network came up late or changed.

import { promises as dns } from 'node:dns'
import type { RecordType } from 'mx-connect'
import { codeOf } from '../error-code.ts'

/** Records of a name, as node:dns gives them; rejects with its codes (ENOTFOUND, ENODATA, …). */
export type Resolve = (name: string, type: RecordType) => Promise<unknown[]>

/** How long one DNS query waits, and how often it is sent. */
const DNS_TIMEOUT_MS = 5000
const DNS_TRIES = 3
/** How many MX of a domain are considered; RFC 5321 5.1 allows a limit. */
const MX_MAX = 20

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

/** Whether the error is a name server's answer that there is no such record, and not trouble. */
function isAnswer(error: unknown): boolean {
  return ['ENOTFOUND', 'ENODATA'].includes(codeOf(error))
}

/** RFC 5321 5.1: hosts of one preference are tried in random order, which mx-connect's stable sort keeps. */
export function shuffled(resolve: Resolve, random: () => number): Resolve {
  return async (name, type) => {
    const records = [...(await resolve(name, type))]
    for (let at = records.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1)) % (at + 1)
      ;[records[at], records[other]] = [records[other], records[at]]
    }
    return type === 'MX' ? preferred(records as { priority: number }[]) : records
  }
}

function preferred<Record extends { priority: number }>(records: Record[]): Record[] {
  return records.sort((a, b) => a.priority - b.priority).slice(0, MX_MAX)
}

/** Asks each question once; `answers` holds what was answered. */
export function remembering(resolve: Resolve, answers: Map<string, unknown[]>): Resolve {
  return async (name, type) => {
    const key = `${type} ${name}`
    const known = answers.get(key)
    if (known !== undefined) return known
    const records = await resolve(name, type)
    answers.set(key, records)
    return records
  }
}

/** Also notes (`failed`) whether the look-up of an address failed because of trouble with name servers. */
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
