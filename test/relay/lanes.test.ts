import { expect, test } from 'bun:test'
import { Lanes } from '../../src/relay/lanes.ts'
import { unreachable } from '../../src/relay/outcome.ts'
import { RELAY } from './settings.ts'

test('of thousands of remotes that wait for one of the connections few are put off in a second', () => {
  const lanes = new Lanes({ ...RELAY, connectionsMax: 4 })
  let nowMs = 0
  const end = (name: string) => lanes.of(name, nowMs).end(name, unreachable('no'), nowMs, 0.5)
  const turns = new Map<string, number>()
  for (let at = 0; at < 5000; at++) {
    const name = `there${at}.example`
    lanes.of(name, nowMs).take(1, nowMs)
    end(name)
    turns.set(name, lanes.pauseOf(name, nowMs)?.untilMs ?? 0)
  }
  nowMs = Math.max(...turns.values())
  const [endMs, running] = [nowMs + 60_000, [] as string[]]
  let putOff = 0
  let tried = 0
  for (; nowMs < endMs; nowMs += 100) {
    const first = running.shift()
    if (first !== undefined) end(first)
    const due = [...turns].filter(([, ms]) => ms <= nowMs).map(([name]) => name)
    for (let at = 0; at < due.length; at += 100) {
      const { wanted, held } = lanes.allot(due.slice(at, at + 100), 4 - running.length, nowMs)
      for (const { destination } of wanted) running.push(destination)
      for (const { destination } of wanted) turns.delete(destination)
      for (const [ms, names] of held) for (const name of names) turns.set(name, ms)
      putOff += [...held.values()].flat().length
      tried += wanted.length
    }
  }
  // All at once, and then one each 5 ms.
  expect(putOff).toBeLessThan(5000 + 60_000 / 5)
  // One ends each 100 ms.
  expect(tried).toBeGreaterThan(500)
})
