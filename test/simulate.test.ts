// The model of several nodes: what it must keep to, whatever the figures are.

import { describe, expect, test } from 'bun:test'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { measured, readCosts } from '../scripts/simulate/costs.ts'
import { Thread } from '../scripts/simulate/thread.ts'
import { Timeline } from '../scripts/simulate/timeline.ts'
import { type Scenario, simulate } from '../scripts/simulate/world.ts'
import { temporaryDirectory } from './support/directory.ts'

const costs = {
  ...measured,
  ...{ mailMs: 0.5, batchMs: 0.5, connectMs: 0.25, callMs: 0.25, judgeMs: 0.25, flushMs: 0.75 },
}
const quiet: Scenario = {
  costs,
  nodes: 2,
  ratePerS: 100,
  hours: 0.05,
  bursts: [],
  failures: [],
  seed: 1,
  senders: 100,
  sessions: 20,
  mailsPerSession: 100,
  rttMs: 20,
  dialogue: 2,
  connectionsMax: 1000,
  callsPerMail: 2,
  concurrency: 64,
  receiverMs: 20,
}
const MINUTES = { node: 0, atS: 60, seconds: 60 }

describe('a simulated run', () => {
  test('is the same for the same seed, another for another one', () => {
    expect(simulate(quiet)).toEqual(simulate(quiet))
    expect(simulate({ ...quiet, seed: 2 }).tally.arrived).not.toBe(simulate(quiet).tally.arrived)
  })

  test('brings in what arrives, at the rate that was asked for', () => {
    const { tally } = simulate(quiet)
    expect(Math.abs(tally.arrived / 180 - 100)).toBeLessThan(3)
    expect(tally.kept).toBe(tally.arrived)
    expect(tally.posted).toBe(2 * tally.arrived)
  })

  test('of a quiet node takes the round trips and each thread once', () => {
    const { tally } = simulate({ ...quiet, ratePerS: 1 })
    const tripsMs = 3.5 * quiet.rttMs
    const { connectMs, mailMs, judgeMs, batchMs, flushMs, callMs } = costs
    const nodeMs = connectMs + mailMs + judgeMs + batchMs + flushMs
    expect(tally.toReply.quantile(0.5) / (tripsMs + nodeMs)).toBeWithin(1, 1.03)
    const callsMs = 0.1 * mailMs + batchMs + 2 * callMs // after the 250
    expect(tally.keptToPost.quantile(0.5) / callsMs).toBeWithin(1, 1.03)
  })

  test('clears the backlog of a burst', () => {
    const bursts = [{ factor: 30, atS: 60, seconds: 10 }]
    const { tally, backlogMax, clearedS } = simulate({ ...quiet, bursts })
    expect(tally.arrived).toBeGreaterThan(40_000)
    expect(backlogMax).toBeGreaterThan(1000)
    expect(clearedS).toBeWithin(1, 600)
  })
})

describe('a node that has more mail than it can take', () => {
  /** Mails a second, with sessions that send one after the other. */
  const perS = (scenario: Partial<Scenario>): number => {
    const flood = { ratePerS: 1e6, hours: 2 / 3.6e6, senders: 1, callsPerMail: 0, rttMs: 0 }
    const { tally } = simulate({ ...quiet, ...flood, nodes: 1, mailsPerSession: 1e9, ...scenario })
    return (1000 * tally.kept) / tally.lastKeptMs
  }

  test('takes one session at the pace of all its threads, one after the other', () => {
    const { mailMs, batchMs, judgeMs, flushMs } = costs
    expect(perS({ sessions: 1 })).toBeCloseTo(1000 / (mailMs + batchMs + judgeMs + flushMs), -1)
  })

  test('takes many at the pace of its main thread, which shares a batch among those that wait', () => {
    expect(perS({ sessions: 50 }) / (1000 / costs.mailMs)).toBeWithin(0.9, 1)
  })

  test('takes mail that is slow to judge at the pace of that thread', () => {
    const slow = { ...costs, judgeMs: 2 }
    expect(perS({ sessions: 50, costs: slow })).toBeCloseTo(500, -1)
  })
})

describe('a node that fails', () => {
  test.each(['crash', 'dead'] as const)('by %s loses nothing', (kind) => {
    const { tally } = simulate({ ...quiet, failures: [{ ...MINUTES, kind }] })
    expect(tally.kept).toBe(tally.arrived)
    expect(tally.failedOver).toBeGreaterThan(1000) // half of a minute's mails, and no others
    expect(tally.failedOver).toBeLessThan(4000)
    expect(tally.deferred).toBe(0)
  })

  test('alone defers what comes, and its senders bring it later', () => {
    const failures = [{ ...MINUTES, kind: 'crash' as const }]
    const { tally } = simulate({ ...quiet, nodes: 1, failures })
    expect(tally.deferred).toBeWithin(5500, 6500)
    expect(tally.kept).toBe(tally.arrived)
    expect(tally.toReply.quantile(0.99)).toBeGreaterThan(240_000)
  })

  test('for longer than senders try makes them give up, and that is told', () => {
    const failures = [{ node: 0, atS: 0, seconds: 6 * 86_400, kind: 'crash' as const }]
    const { tally } = simulate({ ...quiet, nodes: 1, ratePerS: 1, failures })
    expect(tally.arrived).toBeGreaterThan(0)
    expect(tally.givenUp).toBe(tally.arrived)
  })

  test('between commit and 250 gets the mail twice into two stores, and once into its own', () => {
    const slow = { ...costs, mailMs: 200 } // its replies take 20 ms
    const failures = Array.from({ length: 170 }, (_, at) => ({
      ...{ node: 0, atS: 10 + 4 * at, seconds: 1, kind: 'crash' as const },
    }))
    const crashing = { ...quiet, costs: slow, ratePerS: 4, hours: 0.2, failures }
    const two = simulate(crashing).tally
    expect(two.duplicates).toBeGreaterThan(0)
    expect(two.postedAgain).toBeGreaterThan(0)
    const one = simulate({ ...crashing, nodes: 1 }).tally
    expect(one.duplicates).toBe(0)
    expect(one.recognised).toBeGreaterThan(0)
    expect(one.kept).toBe(one.arrived)
  })

  test('of many connections refuses more, and they come another way', () => {
    const { tally } = simulate({ ...quiet, ratePerS: 500, connectionsMax: 10 })
    expect(tally.failedOver).toBeGreaterThan(0)
    expect(tally.kept).toBe(tally.arrived)
  })
})

describe('a thread', () => {
  test('takes up what came while it was busy, and what is under way at its death never ends', () => {
    const timeline = new Timeline()
    const thread = new Thread(timeline, Number.POSITIVE_INFINITY)
    const ended: [string, number][] = []
    const work = (name: string, ms: number) =>
      thread.run(
        () => ms,
        () => ended.push([name, timeline.nowMs]),
      )
    work('first', 2)
    work('second', 3)
    work('under way', 10)
    work('waiting', 1)
    timeline.plan(6, () => {
      thread.die()
      work('next life', 4)
    })
    timeline.run()
    expect(ended).toEqual([
      ['first', 2],
      ['second', 5],
      ['next life', 10],
    ])
  })
})

test('costs are read from the last line that the check printed, none left out', () => {
  using directory = temporaryDirectory()
  const file = join(directory.path, 'costs')
  writeFileSync(file, `a table\n${JSON.stringify({ costs })}\n`)
  expect(readCosts(file)).toEqual(costs)
  writeFileSync(file, JSON.stringify({ costs: { ...costs, judgeMs: undefined } }))
  expect(() => readCosts(file)).toThrow('no cost judgeMs')
})

test('the command prints a line a number of nodes, and says what is wrong', () => {
  const run = (...args: string[]) =>
    Bun.spawnSync([process.execPath, join(import.meta.dir, '../scripts/simulate.ts'), ...args])
  const small = ['--nodes', '1,2', '--rate', '5', '--hours', '0.02', '--fail', '1@10+20:dead']
  const printed = run(...small).stdout.toString()
  expect(printed).toMatch(/^nodes .*given up.*\n +1 .*\n +2 /)
  const { rows } = JSON.parse(run(...small, '--json').stdout.toString())
  expect(rows.map((row: { nodes: number; givenUp: number }) => [row.nodes, row.givenUp])).toEqual([
    [1, 0],
    [2, 0],
  ])
  const wrong = run('--fail', 'soon')
  expect(wrong.exitCode).toBe(2)
  expect(wrong.stderr.toString()).toContain('1@600+300:crash')
})
