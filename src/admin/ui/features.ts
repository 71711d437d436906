// Which parts of the API this server has: a view whose route answers 404 is not offered.

import { signal } from '@preact/signals'
import { ApiProblem, ask } from './api.ts'

/** Route of a part, asked for once. */
const probes = {
  queue: '/v1/queue?limit=1',
  suppressions: '/v1/suppressions?limit=1',
} as const
export type Feature = keyof typeof probes

const found = signal<ReadonlySet<Feature>>(new Set())
let isAsked = false

/** What is known so far; the answer grows as the server tells. */
export function features(): ReadonlySet<Feature> {
  if (!isAsked) {
    isAsked = true
    for (const feature of Object.keys(probes) as Feature[]) void probe(feature)
  }
  return found.value
}

async function probe(feature: Feature): Promise<void> {
  try {
    await ask(probes[feature])
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.status === 404) return
  }
  found.value = new Set([...found.value, feature])
}
