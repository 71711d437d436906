import { expect, test } from 'bun:test'
import { createFollower } from '../../src/watch/follow.ts'
import type { Position } from '../../src/watch/state.ts'
import { watch } from '../../src/watch/watch.ts'

const AT = Date.UTC(2026, 10, 23, 12)
const entry = (text: string) => ({
  atMs: AT,
  program: 'postfix/qmgr',
  text: `2CC912226AB: ${text}`,
})
const queued = entry('from=<one@ours>, size=446, nrcpt=1 (queue active)')
const sent = entry('to=<bob@example.org>, relay=none, delay=1, dsn=2.0.0, status=sent (250 Ok)')
const other = entry('connect from localhost[127.0.0.1]')

test('an outcome is stored before the place behind it is saved; other places are saved seldom, and at the end', async () => {
  const said: string[] = []
  let nowMs = 0
  const placeOf = (position: Position) => (position.kind === 'journal' ? position.cursor : '')
  async function* chunks() {
    for (const [at, entries] of [[queued], [sent], [other], [other], [other], [other]].entries()) {
      nowMs = [4999, 5000, 9999, 10_000, 10_001, 10_002][at] ?? 0
      yield { entries, position: { kind: 'journal', cursor: `s=${at}` } as const }
    }
  }
  const reported = await watch({
    chunks: chunks(),
    follower: createFollower(() => 'one', []),
    async report(outcomes) {
      await new Promise((resolve) => setImmediate(resolve)) // longer than it takes to save
      said.push(...outcomes.map(({ kind }) => kind))
    },
    async save(position) {
      await Promise.resolve()
      said.push(placeOf(position))
    },
    now: () => nowMs,
  })
  expect(reported).toBe(1)
  expect(said).toEqual(['delivery', 's=1', 's=3', 's=5'])
})
