import { expect, test } from 'bun:test'
import { newId } from '../../src/address/id.ts'
import {
  bounceAt,
  DAY_MS,
  failureAt,
  keep,
  keepBounce,
  keepSent,
  parseCsv,
} from '../support/log-rows.ts'
import { turnsDuring } from '../support/turns.ts'
import { NOW, type Rig, readAs, refusalOf, setUp } from './rig.ts'

const YESTERDAY = NOW - DAY_MS

async function csv(rig: Rig, file: string): Promise<string[][]> {
  const response = await rig.request(`/v1/logfiles/${file}`)
  return parseCsv(new Uint8Array(await response.arrayBuffer()))
}

test('the days and files that have rows are listed, and no others', async () => {
  await using rig = await setUp()
  expect(await readAs<string[]>(await rig.request('/v1/logfiles'))).toEqual([])
  const midnight = Date.UTC(2026, 10, 22)
  await keepBounce(rig.store, bounceAt(midnight, { kind: 'auto-reply', reason: '' }), 'away')
  await keepBounce(rig.store, bounceAt(midnight - 1), 'last of its day', [failureAt(midnight - 1)])
  await keepSent(rig.store, NOW, newId(NOW))
  const list = async (date: string) => readAs<string[]>(await rig.request(`/v1/logfiles/${date}`))
  expect(await readAs<string[]>(await rig.request('/v1/logfiles'))).toEqual([
    '2026-11-21',
    '2026-11-22',
    '2026-11-23',
  ])
  expect(await list('2026-11-21')).toEqual(['bounces.2026-11-21.log', 'failures.2026-11-21.log'])
  expect(await list('2026-11-22')).toEqual(['bounces.2026-11-22.log', 'responses.2026-11-22.log'])
  expect(await list('2026-11-23')).toEqual(['attempts.2026-11-23.log', 'deliveries.2026-11-23.log'])
  expect(await list('2026-11-24')).toEqual([])
})

test('others have their turn between the days that are listed', async () => {
  await using rig = await setUp()
  const rows = Array.from({ length: 30 }, (_, days) => bounceAt(NOW - days * DAY_MS))
  await keep(rig.store, { bounces: rows })
  expect(await turnsDuring(rig.request('/v1/logfiles'))).toBeGreaterThanOrEqual(30)
})

test('each log has its columns in the order of the contract', async () => {
  await using rig = await setUp()
  const id = newId(YESTERDAY)
  const raw = 'Subject: "été", gone\r\n\r\nbye\r\n'
  const row = bounceAt(YESTERDAY, { messageId: id, kind: 'abuse' })
  await keepBounce(rig.store, row, raw, [failureAt(YESTERDAY, { messageId: id })])
  await keepBounce(rig.store, bounceAt(YESTERDAY + 1000, { kind: 'reply', messageId: '' }), 'hello')
  await keepSent(rig.store, YESTERDAY, id)
  const head = [id, '2026-11-22 12:00:00', 'me@shop.example', 'alice@example.org']
  const mime = Buffer.from(raw).toString('latin1')
  const expected: Record<string, string[][]> = {
    bounces: [
      ['id', 'time', 'envelope', 'recipient', 'mime', 'tags', 'templateid'],
      [...head, mime, 'news;may', '0'],
      ['', '2026-11-22 12:00:01', ...head.slice(2), 'hello', 'news;may', '0'],
    ],
    responses: [
      ['id', 'time', 'envelope', 'recipient', 'mime', 'tags', 'templateid'],
      ['', '2026-11-22 12:00:01', ...head.slice(2), 'hello', 'news;may', '0'],
    ],
    abuses: [
      ['id', 'time', 'envelope', 'recipient', 'tags', 'templateid'],
      [...head, 'news;may', '0'],
    ],
    failures: [
      'id,time,envelope,recipient,attempt,from,to,type,code,status,description,state,tags,templateid'.split(
        ',',
      ),
      [
        ...[...head, '2', '192.0.2.1', '198.51.100.7', 'smtp', '550', '5.1.1'],
        ...['550 no such user, sorry', 'rcpt', 'news', '0'],
      ],
    ],
    attempts: [
      ['id', 'time', 'envelope', 'recipient', 'properties', 'tags', 'templateid'],
      [...head, '{"user":"shop","size_bytes":1200}', 'news', '0'],
    ],
    deliveries: [
      ['id', 'time', 'envelope', 'recipient', 'from', 'to', 'attempt', 'tags', 'templateid'],
      [...head, '192.0.2.1', '198.51.100.7', '0', 'news', '0'],
    ],
  }
  for (const [prefix, records] of Object.entries(expected)) {
    const file = `${prefix}.2026-11-22.log`
    expect([prefix, await csv(rig, `${file}/header`)]).toEqual([prefix, records])
    expect(await csv(rig, file)).toEqual(records.slice(1))
    const rows = await readAs<object[]>(await rig.request(`/v1/logfiles/${file}/json`))
    expect(rows.map((one) => Object.keys(one))).toEqual(
      records.slice(1).map(() => records[0] ?? []),
    )
    const xml = await (await rig.request(`/v1/logfiles/${file}/xml`)).text()
    expect(xml.match(/<row>/g)?.length).toBe(rows.length)
  }
})

test('what another mail server saw is in the log of the day on which it was told', async () => {
  await using rig = await setUp()
  const { id } = await rig.register({ recipient: 'alice@example.org' })
  const time = '2026-11-22T23:59:59Z'
  expect(Date.parse(time)).toBeGreaterThan(YESTERDAY)
  await rig.json('POST', '/v1/failures', { id, description: '550 5.1.1 No such user', time })
  expect(await csv(rig, 'failures.2026-11-22.log')).toEqual([])
  const [row, ...others] = await csv(rig, 'failures.2026-11-23.log')
  expect(row?.slice(0, 2)).toEqual([id, '2026-11-22 23:59:59'])
  expect(others).toEqual([])
  const { paths } = await readAs<{ paths: Record<string, { get: { description: string } }> }>(
    await rig.request('/openapi/json'),
  )
  expect(paths['/v1/logfiles/{file}']?.get.description).toContain('the day on which it was told')
})

test('a log of more than a page comes whole and in order', async () => {
  await using rig = await setUp()
  const rows = Array.from({ length: 1234 }, (_, at) =>
    bounceAt(YESTERDAY + at * 1000, { kind: at % 2 === 0 ? 'reply' : 'auto-reply' }),
  )
  await keep(rig.store, { bounces: rows })
  const ids = rows.map(({ messageId }) => messageId)
  for (const prefix of ['bounces', 'responses']) {
    const records = await csv(rig, `${prefix}.2026-11-22.log`)
    expect(records.map(([id]) => id)).toEqual(ids)
  }
})

test('a mail that has expired leaves its field empty', async () => {
  await using rig = await setUp()
  await keepBounce(rig.store, bounceAt(YESTERDAY), 'hello')
  rig.store.logs.mime = async () => null
  expect((await csv(rig, 'bounces.2026-11-22.log'))[0]?.[4]).toBe('')
  const [row] = await readAs<object[]>(
    await rig.request('/v1/logfiles/bounces.2026-11-22.log/json'),
  )
  expect(row).toMatchObject({ mime: null })
})

test('a client that leaves ends the reading', async () => {
  await using rig = await setUp()
  for (let at = 0; at < 4; at += 1) {
    await keepBounce(rig.store, bounceAt(YESTERDAY + at), 'x'.repeat(100_000))
  }
  const { mime } = rig.store.logs
  const second = Promise.withResolvers<void>()
  let read = 0
  rig.store.logs.mime = async (rawId) => {
    read += 1
    if (read === 2) second.resolve()
    await new Promise((resolve) => setImmediate(resolve))
    return mime(rawId)
  }
  const reader = (await rig.request('/v1/logfiles/bounces.2026-11-22.log')).body?.getReader()
  await reader?.read()
  const next = reader?.read()
  await second.promise
  await reader?.cancel()
  await next
  expect(read).toBe(2)
  expect(rig.logged()).not.toContain('log not sent')
})

test('a name that is no log is not found', async () => {
  await using rig = await setUp()
  const names = [
    'clicks.2026-11-22.log',
    'bounces.2026-02-30.log',
    'bounces.2026-11-22',
    '20261122',
  ]
  for (const name of names) {
    for (const path of [name, `${name}/json`]) {
      const refusal = await refusalOf(await rig.request(`/v1/logfiles/${path}`))
      expect(refusal).toStartWith('404 not_found: no such log: expected DATE or PREFIX.DATE.log')
    }
  }
})
