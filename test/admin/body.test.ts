import { afterEach, expect, jest, test } from 'bun:test'
import { once } from 'node:events'
import { connect } from 'node:net'
import { createRoom, readBody } from '../../src/admin/body.ts'
import { until } from '../support/patience.ts'
import { refusalOf, setUp, TOKEN } from './rig.ts'

afterEach(() => {
  jest.useRealTimers()
})

test('a body that does not arrive is given up at the deadline', async () => {
  jest.useFakeTimers()
  let cancelled = false
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(new Uint8Array(10)),
    cancel() {
      cancelled = true
    },
  })
  const reading = readBody(new Request('http://localhost/', { method: 'POST', body }), 100)
  jest.advanceTimersByTime(120_000)
  expect(await reading.catch((error) => error)).toMatchObject({ status: 408, code: 'too_slow' })
  expect(cancelled).toBe(true)
})

/** Bodies in a room: each is given with its Content-Length, and is taken until it is let go. */
function roomOfBodies() {
  const inRoom = createRoom()
  const taken: (() => void)[] = []
  const enter = (length: number | string | null): Promise<void> => {
    const headers = length === null ? undefined : { 'content-length': `${length}` }
    const request = new Request('http://localhost/', { method: 'POST', headers })
    return inRoom(request, () => new Promise((resolve) => taken.push(resolve)))
  }
  return { taken, enter }
}

const MEBIBYTE = 1024 * 1024

test('bodies are taken for 128 MiB at one time, and the next ones in their turn', async () => {
  const { taken, enter } = roomOfBodies()
  const first = [100, 20].map((mebibytes) => enter(mebibytes * MEBIBYTE))
  const second = [30, 200, 70].map((mebibytes) => enter(mebibytes * MEBIBYTE))
  expect(taken).toHaveLength(2)
  const small = enter(5000)
  expect(taken).toHaveLength(3)
  for (const end of taken) end()
  await Promise.all([...first, small])
  // One that is larger than all has its turn alone.
  expect(taken).toHaveLength(5)
  for (const end of taken) end()
  await Promise.all([second[0], second[2]])
  expect(taken).toHaveLength(6)
})

test('a body whose turn does not come is refused, and counts no more', async () => {
  jest.useFakeTimers()
  const { taken, enter } = roomOfBodies()
  const first = enter(128 * MEBIBYTE)
  const late = enter(MEBIBYTE).catch((error) => error)
  jest.advanceTimersByTime(20_000)
  expect(await late).toMatchObject({ status: 503, code: 'busy' })
  taken[0]?.()
  await first
  void enter(128 * MEBIBYTE)
  expect(taken).toHaveLength(2)
})

test('of bodies that wait there are 64 at most', async () => {
  const { taken, enter } = roomOfBodies()
  const first = enter(128 * MEBIBYTE)
  const waiting = Array.from({ length: 64 }, () => enter(MEBIBYTE))
  await expect(enter(MEBIBYTE)).rejects.toMatchObject({ status: 503, code: 'busy' })
  taken[0]?.()
  await first
  await until(() => taken.length === 65)
  for (const end of taken) end()
  await Promise.all(waiting)
})

test('a body whose length is not told, or twice, counts as 8 MiB', async () => {
  const { taken, enter } = roomOfBodies()
  const lengths = ['12, 12', ...Array.from({ length: 16 }, () => null)]
  const entered = lengths.map(enter)
  expect(taken).toHaveLength(16)
  for (const end of taken) end()
  await Promise.all(entered.slice(0, 16))
  expect(taken).toHaveLength(17)
  taken.at(-1)?.()
  await entered[16]
})

test.each([
  ['/v1/bounces?to=bounces@bounces.example.com', 'message/rfc822'],
  ['/v1/messages', 'application/json'],
])('a compressed body is refused, not kept as it is: %s', async (path, type) => {
  await using rig = await setUp()
  const post = (coding: string) =>
    rig.request(path, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${TOKEN}`,
        'content-type': type,
        'content-encoding': coding,
      },
      body: Bun.gzipSync('{"recipient":"alice@example.org"}'),
    })
  const refused = await post('gzip')
  expect(refused.headers.get('accept-encoding')).toBe('identity')
  expect(await refusalOf(refused)).toBe(
    '415 unsupported_media_type: send the body as it is, without content-encoding',
  )
  expect((await post('Identity')).status).not.toBe(415)
  expect(rig.store.counts.jobs).toBe(0)
})

test('who goes away in the middle of a body is no trouble of ours', async () => {
  await using rig = await setUp()
  const listener = await rig.admin.listen({ host: '127.0.0.1', port: 0 })
  const socket = connect(Number(new URL(listener.url).port), '127.0.0.1')
  socket.write(
    'POST /login HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 9\r\n' +
      'Content-Type: application/x-www-form-urlencoded\r\n\r\ntok',
  )
  await once(socket, 'data') // 100 Continue: the body is being read
  socket.destroy()
  await listener.stop()
  expect(rig.logged()).toBe('')
})

test('brackets within each other have an end, and those in strings do not count', async () => {
  await using rig = await setUp()
  const post = async (text: string) => {
    return refusalOf(await rig.send('/v1/messages', text, 'application/json'))
  }
  const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)
  expect(await post(deep(32))).toStartWith('422 ')
  expect(await post(deep(33))).toBe('400 bad_json: the body is nested deeper than 32 levels')
  expect(await post(deep(1_000_000))).toStartWith('400 bad_json')
  expect(await post(`["\\"${'['.repeat(99)}\\\\"]`)).toStartWith('422 ')
  expect(await post(`["${'[{'.repeat(99)}`)).toBe('400 bad_json: the body is not JSON in UTF-8')
})
