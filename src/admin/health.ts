// `/health/live` says that the process answers; `/health/ready` that every part can do its work, or
// 503. Open, so it tells only which part is not ready; why stands in the log.

import { Elysia, t } from 'elysia'
import type { Log } from '../log.ts'

/** A part that has not answered by then is not ready. */
const READY_MAX_MS = 3000

export interface HealthParts {
  /** One a part: resolves when it is ready, rejects with why it is not. */
  readiness: Readonly<Record<string, () => Promise<void>>>
  log: Log
}

const readySchema = t.Object({
  ready: t.Boolean(),
  parts: t.Record(t.String(), t.Object({ ready: t.Boolean() })),
})

export function healthRoutes({ readiness, log }: HealthParts) {
  return new Elysia()
    .get('/health/live', () => ({ live: true }), {
      response: { 200: t.Object({ live: t.Boolean() }) },
      detail: { summary: 'Whether the process answers', tags: ['health'] },
    })
    .get(
      '/health/ready',
      async ({ status }) => {
        const entries = await Promise.all(
          Object.entries(readiness).map(async ([part, check]) => {
            const why = await failureOf(check)
            if (why !== null) log.warn('part not ready', { part, error: why })
            return [part, { ready: why === null }] as const
          }),
        )
        const ready = entries.every(([, part]) => part.ready)
        return status(ready ? 200 : 503, { ready, parts: Object.fromEntries(entries) })
      },
      {
        response: { 200: readySchema, 503: readySchema },
        detail: { summary: 'Whether every part can do its work', tags: ['health'] },
      },
    )
}

async function failureOf(check: () => Promise<void>): Promise<unknown> {
  let timer: Timer | undefined
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(resolve, READY_MAX_MS, `no answer in ${READY_MAX_MS} ms`)
  })
  try {
    return await Promise.race([check().then(() => null), late])
  } catch (error) {
    return error
  } finally {
    clearTimeout(timer)
  }
}
