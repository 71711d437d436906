import { expect, test } from 'bun:test'
import {
  appendFileSync,
  copyFileSync,
  renameSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { followFile } from '../../src/watch/log-file.ts'
import type { Place } from '../../src/watch/rotated.ts'
import { temporaryDirectory } from '../support/directory.ts'

interface Logs extends Disposable {
  path: string
  lost: number
  /** The lines behind `place` up to the end, the place there, and all places on the way with the lines before. */
  once(place: Place | null): Promise<{
    lines: string[]
    place: Place | null
    places: [number, Place][]
  }>
  /** Writes a log of so many lines and reads it; the place at its end. */
  writtenAndRead(count: number): Promise<Place | null>
  /** Follows; `next` resolves with so many lines more, `looked` once it has looked in vain. */
  follow(place?: Place | null): {
    next(count: number): Promise<string[]>
    looked(): Promise<void>
    stop(): Promise<void>
  }
}

function setUp(): Logs {
  const folder = temporaryDirectory()
  const path = join(folder.path, 'mail.log')
  const logs: Logs = {
    path,
    lost: 0,
    async once(place) {
      const lines: string[] = []
      const places: [number, Place][] = []
      for await (const chunk of followFile(path, options({ place, once: true }))) {
        lines.push(...chunk.lines)
        places.push([lines.length, chunk.place])
      }
      return { lines, place: places.at(-1)?.[1] ?? place, places }
    },
    async writtenAndRead(count) {
      writeFileSync(path, text(0, count))
      return (await this.once(null)).place
    },
    follow(place = null) {
      const stop = new AbortController()
      const { signal } = stop
      let waits = Promise.withResolvers<void>()
      const listen = signal.addEventListener.bind(signal)
      signal.addEventListener = (...wait: Parameters<typeof listen>) => {
        waits.resolve()
        listen(...wait)
      }
      const settings = { ...options({ place, once: false }), signal }
      const chunks = followFile(path, settings)
      const waiting: string[] = []
      return {
        async next(count) {
          while (waiting.length < count) {
            const { value, done } = await chunks.next()
            if (done) throw new Error('the log ended')
            waiting.push(...value.lines)
          }
          return waiting.splice(0, count)
        },
        async looked() {
          for (const _ of ['before', 'since']) {
            waits = Promise.withResolvers()
            await waits.promise
          }
        },
        async stop() {
          stop.abort()
          await chunks.return(undefined)
        },
      }
    },
    [Symbol.dispose]: folder.remove,
  }
  const options = (more: { place: Place | null; once: boolean }) => ({
    ...more,
    signal: new AbortController().signal,
    lost: () => void logs.lost++,
    pollMs: 5,
  })
  return logs
}

const lines = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `Nov 23 17:06:17 host line ${from + at}`)
const text = (from: number, to: number) =>
  lines(from, to)
    .map((line) => `${line}\n`)
    .join('')

test('a second look begins behind the first, and waits for the end of a line', async () => {
  using logs = setUp()
  writeFileSync(logs.path, `${text(0, 50)}Nov 23 half a`)
  const first = await logs.once(null)
  expect(first.lines).toEqual(lines(0, 50))
  appendFileSync(logs.path, ` line\n${text(50, 60)}`)
  const second = await logs.once(first.place)
  expect(second.lines).toEqual(['Nov 23 half a line', ...lines(50, 60)])
  expect((await logs.once(second.place)).lines).toEqual([])
})

test.each([
  ['renamed', (path: string) => renameSync(path, `${path}.1`)],
  ['renamed to a date', (path: string) => renameSync(path, `${path}-20261123`)],
  ['renamed to a date with dashes', (path: string) => renameSync(path, `${path}-2026-11-23`)],
  [
    'packed by `postfix logrotate`',
    (path: string) => writeFileSync(`${path}.20261123-170617.gz`, gzipSync(text(0, 5000))),
  ],
  [
    'copied and truncated',
    (path: string) => {
      copyFileSync(path, `${path}.1`)
      truncateSync(path)
    },
  ],
  ['packed with gzip', (path: string) => writeFileSync(`${path}.1.gz`, gzipSync(text(0, 5000)))],
  [
    'packed with zstd',
    (path: string) => writeFileSync(`${path}.1.zst`, zstdCompressSync(text(0, 5000))),
  ],
])('what was %s while nobody looked is read on', async (_, rotate) => {
  using logs = setUp()
  const place = await logs.writtenAndRead(4000)
  appendFileSync(logs.path, text(4000, 5000))
  rotate(logs.path)
  writeFileSync(logs.path, text(5000, 5010))
  const found = await logs.once(place)
  expect(found.lines).toEqual(lines(4000, 5010))
  for (const [read, stopped] of found.places) {
    expect((await logs.once(stopped)).lines).toEqual(lines(4000 + read, 5010))
  }
  expect(logs.lost).toBe(0)
})

test('of a log that was rotated twice all files are read, in order', async () => {
  using logs = setUp()
  const place = await logs.writtenAndRead(50)
  writeFileSync(`${logs.path}.2.gz`, gzipSync(text(0, 60)))
  writeFileSync(`${logs.path}.1`, text(60, 70))
  writeFileSync(`${logs.path}.3.gz`, 'damaged long ago')
  utimesSync(`${logs.path}.3.gz`, 500, 500)
  utimesSync(`${logs.path}.2.gz`, 1000, 1000)
  utimesSync(`${logs.path}.1`, 2000, 2000)
  writeFileSync(logs.path, text(70, 80))
  const found = await logs.once(place)
  expect(found.lines).toEqual(lines(50, 80))
  expect((await logs.once(found.place)).lines).toEqual([])
  expect(logs.lost).toBe(0)
})

test('logs that are rotated again while rotated ones are read are read on, in order', async () => {
  using logs = setUp()
  const { path } = logs
  const place = await logs.writtenAndRead(50)
  writeFileSync(`${path}.2`, text(0, 60))
  writeFileSync(`${path}.1`, text(60, 70))
  utimesSync(`${path}.2`, 1000, 1000)
  utimesSync(`${path}.1`, 2000, 2000)
  writeFileSync(path, text(70, 80))
  const followed = logs.follow(place)
  expect(await followed.next(10)).toEqual(lines(50, 60))
  renameSync(`${path}.2`, `${path}.3`)
  renameSync(`${path}.1`, `${path}.2`)
  renameSync(path, `${path}.1`)
  writeFileSync(path, text(80, 90))
  expect(await followed.next(30)).toEqual(lines(60, 90))
  expect(logs.lost).toBe(0)
  await followed.stop()
})

test('a rotated log without a line is no place to begin from', async () => {
  using logs = setUp()
  const place = await logs.writtenAndRead(50)
  renameSync(logs.path, `${logs.path}.2`)
  writeFileSync(`${logs.path}.1`, '')
  utimesSync(`${logs.path}.2`, 1000, 1000)
  writeFileSync(logs.path, '')
  const found = await logs.once(place)
  renameSync(`${logs.path}.1`, `${logs.path}.3`)
  writeFileSync(`${logs.path}.1`, text(50, 60))
  writeFileSync(logs.path, text(60, 70))
  expect((await logs.once(found.place)).lines).toEqual(lines(50, 70))
})

test('a file that is being packed is there twice and read once', async () => {
  using logs = setUp()
  const place = await logs.writtenAndRead(50)
  writeFileSync(`${logs.path}.1`, text(0, 60))
  writeFileSync(`${logs.path}.1.gz`, gzipSync(text(0, 60)))
  writeFileSync(logs.path, text(60, 70))
  expect((await logs.once(place)).lines).toEqual(lines(50, 70))
})

test('nor is what was cut off while it was packed read, ever after', async () => {
  using logs = setUp()
  const place = await logs.writtenAndRead(50)
  renameSync(logs.path, `${logs.path}.2`)
  writeFileSync(`${logs.path}.1`, text(50, 60))
  writeFileSync(`${logs.path}.1.gz`, gzipSync(text(50, 60)).subarray(0, 30))
  utimesSync(`${logs.path}.2`, 1000, 1000)
  utimesSync(`${logs.path}.1`, 2000, 2000)
  writeFileSync(logs.path, text(60, 70))
  const found = await logs.once(place)
  expect(found.lines).toEqual(lines(50, 70))
  expect((await logs.once(found.place)).lines).toEqual([])
  expect(logs.lost).toBe(0)
})

test.each([
  ['cut off', (packed: Buffer) => packed.subarray(0, packed.length - 30)],
  ['cut off at its start', (packed: Buffer) => packed.subarray(0, 20)],
  ['empty', () => Buffer.alloc(0)],
])('a packed log that is %s is read as far as it goes, told of, and passed', async (_, damage) => {
  using logs = setUp()
  const place = await logs.writtenAndRead(50)
  renameSync(logs.path, `${logs.path}.2`)
  writeFileSync(`${logs.path}.1.gz`, damage(gzipSync(text(50, 9000))))
  utimesSync(`${logs.path}.2`, 1000, 1000)
  writeFileSync(logs.path, text(9000, 9010))
  const found = await logs.once(place)
  expect(found.lines.slice(-10)).toEqual(lines(9000, 9010))
  const before = found.lines.slice(0, -10)
  expect(before).toEqual(lines(50, 50 + before.length))
  expect(logs.lost).toBe(1)
  expect((await logs.once(found.place)).lines).toEqual([])
})

test('a log that was rotated out of reach is read from its start, and that is told', async () => {
  using logs = setUp()
  const place = await logs.writtenAndRead(50)
  writeFileSync(logs.path, text(100, 110))
  expect((await logs.once(place)).lines).toEqual(lines(100, 110))
  expect(logs.lost).toBe(1)
})

test('while it is followed a log may be renamed, and the writer may be late to notice', async () => {
  using logs = setUp()
  writeFileSync(logs.path, text(0, 10))
  const reader = logs.follow()
  expect(await reader.next(10)).toEqual(lines(0, 10))
  const renamed = reader.next(5)
  renameSync(logs.path, `${logs.path}.1`)
  await reader.looked()
  appendFileSync(`${logs.path}.1`, text(10, 15))
  expect(await renamed).toEqual(lines(10, 15))
  writeFileSync(logs.path, '')
  const late = reader.next(10)
  await reader.looked()
  appendFileSync(`${logs.path}.1`, text(15, 20))
  appendFileSync(logs.path, text(20, 25))
  expect(await late).toEqual(lines(15, 25))
  await reader.stop()
})

test('while it is followed a log may be copied and truncated, and grow past where it was', async () => {
  using logs = setUp()
  writeFileSync(logs.path, text(0, 10))
  const reader = logs.follow()
  expect(await reader.next(10)).toEqual(lines(0, 10))
  appendFileSync(logs.path, text(10, 12))
  copyFileSync(logs.path, `${logs.path}.1`)
  writeFileSync(logs.path, text(12, 100))
  expect(await reader.next(90)).toEqual(lines(10, 100))
  expect(logs.lost).toBe(0)
  await reader.stop()
})

test('a log that is not there yet is waited for', async () => {
  using logs = setUp()
  const reader = logs.follow()
  const found = reader.next(3)
  await reader.looked()
  writeFileSync(logs.path, text(0, 3))
  expect(await found).toEqual(lines(0, 3))
  await reader.stop()
})

test('a line that never ends is left out and costs no memory', async () => {
  using logs = setUp()
  writeFileSync(logs.path, `${text(0, 2)}${'x'.repeat(1_000_000)}\n${text(2, 4)}`)
  const first = await logs.once(null)
  expect(first.lines).toEqual(lines(0, 4))
  appendFileSync(logs.path, text(4, 5))
  expect((await logs.once(first.place)).lines).toEqual(lines(4, 5))
})
