// `/health/live` says that the process answers, `/health/ready` that every part can do its work; if
// not, it answers 503. As both are open to all, they only name the part that is not ready; the log
// says why.

import { Elysia, t } from 'elysia'
import type { AdminParts } from './parts.ts'
import { answers } from './responses.ts'

/** A result is given again for so long: anybody may ask, and the check writes to the disk. */
const ASKED_EVERY_MS = 1000
/** A part that has not answered by then is not ready. */
const READY_MAX_MS = 3000

const readySchema = t.Object({
  ready: t.Boolean({ description: 'Whether all parts are.' }),
  parts: t.Record(t.String(), t.Object({ ready: t.Boolean() }), { description: 'By name.' }),
})

export function healthRoutes(parts: AdminParts) {
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
      response: answers(200, { live: t.Boolean({ description: 'Always true.' }) }, 'It does.'),
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

/** Ends the answer in a line break, for people who ask in a terminal. */
function line(answer: object, status: number): Response {
  const headers = { 'content-type': 'application/json' }
  return new Response(`${JSON.stringify(answer)}\n`, { status, headers })
}

/** `told`: the reasons that were logged, each once however often a monitor asks. */
async function askAll({ readiness, log }: AdminParts, told: Map<string, string>) {
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
