// `GET /v1/stream`: tells what happens as server-sent events (WHATWG HTML 9.2), as long as the
// client stays and the session of a browser lasts. Nothing is sent twice and nothing is stored: a
// client that comes back finds what it missed with `/v1/bounces`.

import { Elysia, t } from 'elysia'
import { invalid, Refusal } from './errors.ts'
import { text } from './fields.ts'
import { type LiveType, liveTypes } from './live.ts'
import type { RouteParts } from './parts.ts'
import { errorDocs, produces } from './responses.ts'

const FULL_RETRY_AFTER_S = 10

export function streamRoutes({ live, guard }: RouteParts) {
  return new Elysia().get(
    '/v1/stream',
    async ({ query, request }) => {
      const types = query.events === undefined ? liveTypes : typesOf(query.events)
      const { untilMs } = await guard.login(request)
      const stream = live.watch(types, untilMs)
      if (stream === null) {
        const headers = { 'retry-after': String(FULL_RETRY_AFTER_S) }
        throw new Refusal(503, 'busy', 'too many streams are open; close one', headers)
      }
      return new Response(stream, {
        // `x-accel-buffering` makes nginx and other proxies pass on each event at once.
        headers: { 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' },
      })
    },
    {
      query: t.Object({
        events: t.Optional(text(`Only these, with commas: ${liveTypes.join(',')}.`)),
      }),
      detail: {
        summary: 'What happens, while it happens',
        description:
          'Server-sent events. `bounce` has the data of a bounce in GET /v1/bounces; `failure` of a ' +
          'failure, with its message; `call` of a call in GET /v1/calls after a try, with the status ' +
          'and duration_ms of that try. A client that reads too slowly is cut off.',
        tags: ['events'],
        responses: {
          ...produces('text/event-stream', 'Events until the client leaves.'),
          ...errorDocs(422),
        },
      },
    },
  )
}

function typesOf(list: string): LiveType[] {
  return list.split(',').map((name) => {
    const type = liveTypes.find((one) => one === name.trim())
    if (type !== undefined) return type
    throw invalid('events', `some of ${liveTypes.join(', ')}`)
  })
}
