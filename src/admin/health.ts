// `/health/live` says that the process answers; `/health/ready` that every part can do its work, or
// 503. Open to all, so it names only the part that is not ready; the reason stands in the log.

import { Elysia, t } from 'elysia'
import type { Log } from '../log.ts'

/** Within this time the last result is given: the route is open, and the check writes to the disk. */
const ASKED_EVERY_MS = 1000
/** A part that has not answered by then is not ready. */
const READY_MAX_MS = 3000

export interface HealthParts {
  /** One a part: resolves when it is ready, rejects with why it is not. */
  readiness: Readonly<Record<string, () => Promise<void>>>
  log: Log
}

const readySchema = t.Object({
  ready: t.Boolean({ description: 'Whether all parts are.' }),
  parts: t.Record(t.String(), t.Object({ ready: t.Boolean() }), { description: 'By name.' }),
})

export function healthRoutes(parts: HealthParts) {
  const told = new Map<string, string>()
  let asked: { atMs: number; answer: ReturnType<typeof askAll> } | null = null
  const ask = () => {
    const atMs = performance.now()
    if (asked === null || atMs - asked.atMs >= ASKED_EVERY_MS) {
      asked = { atMs, answer: askAll(parts, told) }
    }
    return asked.answer
  }
  return new Elysia()
    .get('/health/live', () => line({ live: true }, 200), {
      response: {
        200: t.Object(
          { live: t.Boolean({ description: 'Always true.' }) },
          { description: 'It does.' },
        ),
      },
      detail: { summary: 'Whether the process answers', tags: ['health'] },
    })
    .get(
      '/health/ready',
      async () => {
        const answer = await ask()
        return line(answer, answer.ready ? 200 : 503)
      },
      {
        response: {
          200: { ...readySchema, description: 'Every part can.' },
          503: {
            ...readySchema,
            description: 'Not every part can: which, is told; why, in the log.',
          },
        },
        detail: { summary: 'Whether every part can do its work', tags: ['health'] },
      },
    )
}

/** People ask for it in a terminal, where the prompt begins behind the answer. */
function line(answer: object, status: number): Response {
  const headers = { 'content-type': 'application/json' }
  return new Response(`${JSON.stringify(answer)}\n`, { status, headers })
}

/** `told`: why each part is not ready, as the log has it: a monitor asks every second, all night. */
async function askAll({ readiness, log }: HealthParts, told: Map<string, string>) {
  const entries = await Promise.all(
    Object.entries(readiness).map(async ([part, check]) => {
      const why = await failureOf(check)
      const before = told.get(part)
      if (why === null) {
        if (told.delete(part)) log.info('part ready again', { part })
      } else if (before !== String(why)) {
        told.set(part, String(why))
        log.warn('part not ready', { part, error: why })
      }
      return [part, { ready: why === null }] as const
    }),
  )
  return { ready: entries.every(([, part]) => part.ready), parts: Object.fromEntries(entries) }
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
