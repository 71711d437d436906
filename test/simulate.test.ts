// The model of several nodes: what it must keep to, whatever the figures are.

import { describe, expect, test } from 'bun:test'
import { join } from 'node:path'
import { costsOf, measured } from '../scripts/simulate/costs.ts'
import { type Scenario, simulate } from '../scripts/simulate/world.ts'

const costs = { ...measured, mailMs: 0.5, connectMs: 0.25, commitMs: 1, callMs: 0.25 }
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
  connectionsMax: 1000,
  connectionsPerIpMax: 50,
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

  test('of a quiet node takes the round trips and one turn', () => {
    const { tally } = simulate({ ...quiet, ratePerS: 1 })
    const tripsMs = 3.5 * quiet.rttMs
    const turnMs = costs.mailMs + costs.connectMs + costs.commitMs
    expect(tally.toReply.quantile(0.5) / (tripsMs + turnMs)).toBeWithin(1, 1.03)
    expect(tally.replyToPost.quantile(0.5) / (2 * costs.callMs)).toBeWithin(1, 1.03)
  })

  test('shares a commit among the mails that wait: the more sessions, the more a second', () => {
    const perS = (sessions: number) => {
      const flood = { ratePerS: 1e6, hours: 2 / 3.6e6, senders: 1, callsPerMail: 0, rttMs: 0 }
      const { tally } = simulate({ ...quiet, ...flood, nodes: 1, mailsPerSession: 1e9, sessions })
      return (1000 * tally.kept) / tally.lastKeptMs
    }
    expect(perS(1) / (1000 / 1.5)).toBeWithin(0.97, 1)
    expect(perS(20) / (1000 / (0.5 + 1 / 20))).toBeWithin(0.95, 1)
  })

  test('clears the backlog of a burst', () => {
    const bursts = [{ factor: 30, atS: 60, seconds: 10 }]
    const { tally, backlogMax, clearedS } = simulate({ ...quiet, bursts })
    expect(tally.arrived).toBeGreaterThan(40_000)
    expect(backlogMax).toBeGreaterThan(1000)
    expect(clearedS).toBeWithin(1, 600)
  })
})

describe('a node that fails', () => {
  test.each(['crash', 'dead', 'full', 'drain'] as const)('by %s loses nothing', (kind) => {
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

test('costs follow from the figures of the bench', () => {
  const figures = {
    intake: [{ peer: 'retour', reused: 2000, fresh: 1000 }],
    e2e: { postsPerS: 1000 },
  }
  const { mailMs, connectMs, callMs, commitMs } = costsOf(figures)
  expect(mailMs).toBeCloseTo(0.5 - commitMs / 20)
  expect(connectMs).toBeCloseTo(0.5)
  expect(callMs).toBeCloseTo(0.5)
  expect(() => costsOf({ intake: [], e2e: null })).toThrow('no figures')
})

test('the command prints a line a number of nodes, and says what is wrong', () => {
  const run = (...args: string[]) =>
    Bun.spawnSync([process.execPath, join(import.meta.dir, '../scripts/simulate.ts'), ...args])
  const small = ['--nodes', '1,2', '--rate', '5', '--hours', '0.02', '--fail', '1@10+20:full']
  const printed = run(...small).stdout.toString()
  expect(printed).toMatch(/^nodes .*lost.*\n +1 .*\n +2 /)
  const { rows } = JSON.parse(run(...small, '--json').stdout.toString())
  expect(rows.map((row: { nodes: number; lost: number }) => [row.nodes, row.lost])).toEqual([
    [1, 0],
    [2, 0],
  ])
  const wrong = run('--fail', 'soon')
  expect(wrong.exitCode).toBe(2)
  expect(wrong.stderr.toString()).toContain('1@600+300:crash')
})
