import { Database } from 'bun:sqlite'
import { expect, test } from 'bun:test'
import { firstIdAt } from '../../src/address/id.ts'
import { cpuMs } from '../support/cpu.ts'
import { bounceAt, keepBounce } from '../support/log-rows.ts'
import { openTemporaryStore } from '../support/store.ts'

const MS = Date.UTC(2026, 10, 23)
const ROWS = 50_000
const ASKED = 50

/** The `at`-th of one millisecond. */
const idAt = (at: number) => `${firstIdAt(MS).slice(0, 10)}${String(at).padStart(16, '0')}`

/** Has what is there once ROWS times. */
function multiply(file: string): void {
  using database = new Database(file)
  const columns = database.query<{ name: string }, []>('PRAGMA table_info(bounces)').all()
  const others = columns.map(({ name }) => name).filter((name) => name !== 'id')
  database.run(
    `WITH RECURSIVE at(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM at WHERE n < ${ROWS})
     INSERT INTO bounces (id, ${others}) SELECT ? || printf('%016d', n), ${others} FROM at, bounces`,
    [idAt(0).slice(0, 10)],
  )
}

test('a page late in a long period costs what the first one does', async () => {
  await using store = await openTemporaryStore()
  await keepBounce(store, bounceAt(MS - 1, { tags: [] }), 'returned')
  multiply(store.file)
  const costMs = async (at: number) => {
    const startMs = cpuMs()
    for (let asked = 0; asked < ASKED; asked++) {
      const span = { afterId: idAt(at), toId: firstIdAt(MS + 1) }
      const [first] = await store.corrections.page(span)
      expect(first?.bounce.id).toBe(idAt(at + 1))
    }
    return cpuMs() - startMs
  }
  await costMs(0) // what is run for the first time takes longer
  expect(await costMs(ROWS - 200)).toBeLessThan(2 * (await costMs(0)))
})
