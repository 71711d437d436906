// After a failed flush, and after a crash, the disk may lack a part of the log that Linux considers written.

import { Database } from 'bun:sqlite'
import { expect, test } from 'bun:test'
import { copyFileSync, fstatSync, readFileSync } from 'node:fs'
import { codeOf } from '../../src/error-code.ts'
import type { Flush } from '../../src/store/connection.ts'
import { openStore } from '../../src/store/open.ts'
import { openFresh } from './fresh.ts'

/** Bytes that this process has had written to files, whoever of its threads did. */
function bytesWritten(): number {
  return Number(/^wchar: (\d+)$/m.exec(readFileSync('/proc/self/io', 'utf8'))?.[1])
}

/** Flushes that give `errors` first, and what has been written of the log when they begin, in logs. */
function flushesAfter(...errors: Error[]) {
  const logs: number[] = []
  let before = bytesWritten()
  const flush: Flush = (descriptor, done) => {
    logs.push(Math.floor((bytesWritten() - before) / fstatSync(descriptor).size))
    before = bytesWritten()
    done(errors.shift() ?? null)
  }
  return { flush, logs }
}

test('after a failed flush all of the log is written again, beside a reader, before anything is taken for kept', async () => {
  const { flush, logs } = flushesAfter(new Error('EIO'), new Error('EIO'))
  await using store = openFresh(flush)
  for (let size = 1; size <= 200; size++) await store.writeUnflushed(() => store.insert(size))
  using reader = new Database(store.file, { readonly: true })
  reader.run('BEGIN')
  reader.query('SELECT count(*) FROM raws').get()
  await expect(store.write(() => store.insert(201))).rejects.toThrow('EIO')
  logs.length = 0
  await expect(store.write(() => store.insert(202))).rejects.toThrow('EIO')
  for (const size of [203, 204]) await store.write(() => store.insert(size))
  expect(logs).toEqual([1, 1, 0])
  using left = new Database(leftByCrash(store.file))
  expect(left.query('PRAGMA integrity_check').values()).toEqual([['ok']])
  expect(left.query('SELECT max(size_bytes) FROM raws').values()).toEqual([[204]])
})

test('while the log is written again no other process may write to it', async () => {
  const { flush } = flushesAfter(new Error('EIO'))
  let flushes = 0
  await using store = openFresh((descriptor, done) => {
    flushes += 1
    flush(descriptor, done)
  })
  await expect(store.write(() => store.insert(1))).rejects.toThrow('EIO')
  using other = new Database(store.file)
  const refusals: string[] = []
  const written = store.write(() => store.insert(2))
  while (flushes < 2) {
    await new Promise((resolve) => setImmediate(resolve))
    try {
      other.run('BEGIN IMMEDIATE')
      other.run('ROLLBACK')
    } catch (error) {
      refusals.push(codeOf(error))
    }
  }
  await written
  expect(new Set(refusals)).toEqual(new Set(['SQLITE_BUSY']))
})

/** What the database of a process that was killed looks like to the next one. */
function leftByCrash(file: string): string {
  const copy = `${file}.crashed`
  for (const end of ['', '-wal']) copyFileSync(`${file}${end}`, `${copy}${end}`)
  return copy
}

test('what a crash left in the log is written again before anything else is taken for kept', async () => {
  await using killed = openFresh()
  for (let size = 1; size <= 200; size++) await killed.writeUnflushed(() => killed.insert(size))
  const file = leftByCrash(killed.file)
  const { flush, logs } = flushesAfter()
  const next = openStore(file, { flush, isAlone: true })
  await next.probe()
  await next.probe()
  expect(logs).toEqual([1, 0])
  await next.close()
})
