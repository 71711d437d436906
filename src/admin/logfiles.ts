// `/v1/logfiles`: the day logs, as the gateway's own log API has them. A day is a day in UTC, and
// so a range of ids; the days that have rows are found by seeking from the first id of one day to
// that of the next. A file is made while it is sent: reading it is as fast as the client, and ends
// when the client leaves.

import { setImmediate as nextTurn } from 'node:timers/promises'
import { Elysia, t } from 'elysia'
import { firstIdAt, idBytes, mintedMs } from '../address/id.ts'
import { LAST_ID } from '../event.ts'
import { columns, type Prefix, prefixes } from '../logfile/columns.ts'
import { type FormatName, formatOf } from '../logfile/format.ts'
import { createSlices, type Pause } from '../logfile/slices.ts'
import { type LogRequest, writeLog } from '../logfile/write.ts'
import type { IdRange } from '../store/buckets.ts'
import type { Store } from '../store/open.ts'
import { Refusal } from './errors.ts'
import { inPath } from './fields.ts'
import type { AdminParts } from './parts.ts'
import { errorDocs, produces } from './responses.ts'

const DAY_MS = 86_400_000

const FILE_EXAMPLE = 'bounces.2026-11-23.log'
const file = inPath('file', `PREFIX.DATE.log, such as ${FILE_EXAMPLE}.`, FILE_EXAMPLE)
const dateOrFile = inPath(
  'file',
  'A date for the files of that day, or a file for its CSV.',
  FILE_EXAMPLE,
)
const dateOrFileDetail = {
  summary: 'The logs of a day, or a log as CSV without header',
  description:
    'RFC 4180, UTF-8; a mail stands in its field byte for byte. What another mail server saw is in the log of the day on which it was told, with the time of that server. The columns of each PREFIX: ' +
    `${prefixes.map((prefix) => `${prefix}: ${columns(prefix).join(',')}`).join('; ')}.`,
  tags: ['logs'],
  responses: {
    200: {
      description: 'Names of the files that have rows, or the log.',
      content: {
        'application/json': {
          schema: { type: 'array' as const, items: { type: 'string' as const } },
        },
        'text/csv': { schema: { type: 'string' as const } },
      },
    },
    ...errorDocs(404),
  },
}

export function logfileRoutes(parts: AdminParts) {
  const { logs } = parts.store
  const slices = createSlices()
  const send = (name: string, format: FormatName, header = false): Response => {
    const { prefix, date } = fileOf(name)
    const request = { prefix, span: spanOf(date), format, header }
    return download(request, `${prefix}.${date}`, { ...parts, pause: slices() })
  }
  return new Elysia()
    .get('/v1/logfiles', async () => datesWithRows(logs), {
      response: { 200: t.Array(t.String({ format: 'date' }), { description: 'The days.' }) },
      detail: { summary: 'Days (UTC) that have logs', tags: ['logs'] },
    })
    .get(
      '/v1/logfiles/:file',
      async ({ params: { file: name } }) =>
        isDate(name) ? filesOf(name, logs) : send(name, 'csv'),
      {
        params: dateOrFile,
        detail: dateOrFileDetail,
      },
    )
    .get('/v1/logfiles/:file/header', ({ params }) => send(params.file, 'csv', true), {
      params: file,
      detail: describe('CSV with the names of the columns', 'text/csv', 'RFC 4180.'),
    })
    .get('/v1/logfiles/:file/json', ({ params }) => send(params.file, 'json'), {
      params: file,
      detail: describe(
        'JSON',
        'application/json',
        'A list of objects, a column a field. A mail that is not UTF-8 is {"base64":"…"} in place of a string, an unknown code null.',
        { type: 'array', items: { type: 'object', additionalProperties: cell } },
      ),
    })
    .get('/v1/logfiles/:file/xml', ({ params }) => send(params.file, 'xml'), {
      params: file,
      detail: describe(
        'XML',
        'application/xml',
        'A row element a row. What XML cannot hold has the attribute encoding="base64".',
      ),
    })
}

const base64 = { type: 'object', required: ['base64'], properties: { base64: { type: 'string' } } }
const cell = { anyOf: [{ type: ['string', 'integer', 'null'] }, base64] }

function describe(format: string, type: string, description: string, schema?: object) {
  return {
    summary: `A log as ${format}`,
    description,
    tags: ['logs'],
    responses: { ...produces(type, 'The log, as a download.', schema), ...errorDocs(404) },
  }
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const ms = Date.parse(text)
  return !Number.isNaN(ms) && ms >= 0 && new Date(ms).toISOString().startsWith(text)
}

function fileOf(name: string): { prefix: Prefix; date: string } {
  const [first, date = '', ...rest] = name.split('.')
  const prefix = prefixes.find((one) => one === first)
  if (prefix !== undefined && isDate(date) && rest.join('.') === 'log') return { prefix, date }
  throw new Refusal(404, 'not_found', `no such log: expected DATE or PREFIX.DATE.log, ${PREFIXES}`)
}
const PREFIXES = `PREFIX one of ${prefixes.join(', ')}`

function spanOf(date: string): IdRange {
  const ms = Date.parse(date)
  return { fromId: firstIdAt(ms), toId: firstIdAt(ms + DAY_MS) }
}

async function filesOf(date: string, logs: Store['logs']): Promise<string[]> {
  const span = spanOf(date)
  const firsts = await Promise.all(prefixes.map((prefix) => logs.first(prefix, span)))
  return prefixes.filter((_, at) => firsts[at] !== null).map((prefix) => `${prefix}.${date}.log`)
}

async function datesWithRows(logs: Store['logs']): Promise<string[]> {
  const dates = await Promise.all(prefixes.map((prefix) => datesOf(prefix, logs)))
  return [...new Set(dates.flat())].sort()
}

async function datesOf(prefix: Prefix, logs: Store['logs']): Promise<string[]> {
  const dates: string[] = []
  for (let fromId = ''; ; ) {
    const id = await logs.first(prefix, { fromId, toId: LAST_ID })
    if (id === null) return dates
    const day = Math.floor(mintedMs(idBytes(id)) / DAY_MS)
    dates.push(new Date(day * DAY_MS).toISOString().slice(0, 'YYYY-MM-DD'.length))
    fromId = firstIdAt((day + 1) * DAY_MS)
    await nextTurn() // lets intake go on: each day is in another place on the disk
  }
}

function download(
  request: LogRequest,
  name: string,
  { store, log, pause }: AdminParts & { pause: Pause },
): Response {
  const chunks = writeLog(store.logs, request, pause)
  let hasLeft = false
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await chunks.next()
        if (hasLeft) return
        if (done) controller.close()
        else controller.enqueue(value)
      } catch (error) {
        // A part of the body was sent already. The client sees that it is cut off.
        log.error('log not sent to its end', { file: name, error })
        controller.error(error)
      }
    },
    async cancel() {
      hasLeft = true
      await chunks.return(undefined)
    },
  })
  const { format, header } = request
  const ending = format === 'csv' ? 'log' : `log.${format}`
  return new Response(stream, {
    headers: {
      'content-type': formatOf(format, header).contentType,
      'content-disposition': `attachment; filename="${name}.${ending}"`,
    },
  })
}
