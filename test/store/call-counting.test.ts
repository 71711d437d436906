// Calls are counted beside their rows; here what is counted is held against the rows themselves, and the
// totals of the hours against triggers that see each change of a row.

import { Database } from 'bun:sqlite'
import { expect, test } from 'bun:test'
import { join } from 'node:path'
import { firstIdAt, newId } from '../../src/address/id.ts'
import { openCalls, type Settlement } from '../../src/store/calls.ts'
import { connect } from '../../src/store/connection.ts'
import { migrate } from '../../src/store/migrate.ts'
import { openRaws } from '../../src/store/raws.ts'
import { openRetention } from '../../src/store/retention.ts'
import { openTotals } from '../../src/store/totals.ts'
import { recordCalls } from '../support/calls.ts'
import { temporaryDirectory } from '../support/directory.ts'
import { randomOf } from '../support/random.ts'
import { openTemporaryStore } from '../support/store.ts'

const NOW = Date.UTC(2026, 10, 23, 12)
const HOUR_MS = 3_600_000
const ROUNDS = 120
/** Jobs that are asked for together share a transaction. */
const TOGETHER_MAX = 12
const LEASE_MS = 1000
const WEBHOOKS = ['crm', 'due crm', 'shop']

const WITNESS = `
  CREATE TEMP TABLE seen (hour integer, state text);
  CREATE TEMP TRIGGER see AFTER UPDATE OF state ON calls
  WHEN OLD.state <> NEW.state AND NEW.state <> 'due' BEGIN
    INSERT INTO seen VALUES (NEW.settled_ms / 3600000, NEW.state);
  END`

/** A process with the database open: the daemon, or a command beside it. */
function open(file: string) {
  const connection = connect(file)
  migrate(connection.client)
  connection.client.run(WITNESS)
  const totals = openTotals(connection)
  const calls = openCalls(connection, totals, () => {})
  return { connection, calls, retention: openRetention(connection, openRaws(connection)) }
}

type Process = ReturnType<typeof open>

/** What random work has made so far. */
interface World {
  random: () => number
  nowMs: number
  made: string[]
  /** Settlements are repeated and come late. */
  claimed: { id: string; webhook: string; number: number }[]
}

function pick<T>({ random }: World, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)] as T
}

function make({ connection, calls }: Process, world: World): Promise<void> {
  const rows = Array.from({ length: 1 + Math.floor(world.random() * 4) }, () => ({
    id: `msg_${newId(world.nowMs)}`,
    webhook: pick(world, WEBHOOKS),
    event: 'bounce' as const,
    subjectId: newId(world.nowMs),
    messageId: '',
    createdMs: world.nowMs,
    dueMs: world.nowMs,
  }))
  const fate = world.random()
  // The others of its transaction are done again, each in its own.
  const [first] = rows
  if (fate < 0.1 && first !== undefined) rows.push(first)
  return connection.write(() => {
    calls.insert(rows)
    if (fate > 0.9) throw new Error('the job of this fails behind its calls')
    connection.afterCommit(() => world.made.push(...rows.map(({ id }) => id)))
  })
}

async function claim({ calls }: Process, world: World): Promise<void> {
  const leaseMs = world.nowMs + LEASE_MS
  const webhook = pick(world, WEBHOOKS)
  const claimed = await calls.claim(
    webhook,
    world.nowMs,
    leaseMs,
    1 + Math.floor(world.random() * 6),
  )
  world.claimed.push(...claimed.map(({ id, tries }) => ({ id, webhook, number: tries })))
}

async function settle({ calls }: Process, world: World): Promise<void> {
  if (world.claimed.length === 0) return
  const { id, webhook, number } = pick(world, world.claimed)
  const settledMs = world.nowMs - Math.floor(world.random() * 3 * HOUR_MS)
  const dueMs = world.nowMs + Math.floor(world.random() * LEASE_MS)
  const next: Settlement['next'] = pick(world, [
    { state: 'done', settledMs },
    { state: 'done', settledMs },
    { state: 'dead', settledMs, error: 'answered 500' },
    { state: 'dead', settledMs, error: 'answered 500' },
    { state: 'due', dueMs, error: 'answered 500', free: world.random() < 0.5 },
    { state: 'untried', dueMs },
  ])
  await calls.settle({ callId: id, webhook, number, tried: null, next })
}

async function replay({ calls }: Process, world: World): Promise<void> {
  if (world.made.length > 0) await calls.replay(pick(world, world.made), world.nowMs)
}

async function replayRange({ calls }: Process, world: World): Promise<void> {
  const fromMs = world.nowMs - Math.floor(world.random() * HOUR_MS)
  const state = pick(world, ['done', 'dead'] as const)
  const range = { webhook: pick(world, WEBHOOKS), fromMs, toMs: world.nowMs, state }
  await calls.replayRange(range, world.nowMs)
}

async function expire({ retention }: Process, world: World): Promise<void> {
  const callsBeforeMs = world.nowMs - Math.floor(world.random() * 4 * HOUR_MS)
  const beforeId = firstIdAt(callsBeforeMs)
  const before = { rowsBeforeId: beforeId, mimeBeforeId: beforeId, totalsBeforeDay: 0 }
  await retention.sweep({ ...before, callsBeforeMs })
}

const WORK = [make, make, claim, claim, settle, settle, settle, settle, replay, replayRange, expire]

function counted(client: Database) {
  return client
    .query('SELECT webhook, state, calls FROM call_counts WHERE calls <> 0 ORDER BY 1, 2')
    .all()
}

function scanned(client: Database) {
  return client
    .query('SELECT webhook, state, count(*) AS calls FROM calls GROUP BY 1, 2 ORDER BY 1, 2')
    .all()
}

function hours(client: Database) {
  return client
    .query<{ hour: number; state: string; count: number }, []>(
      `SELECT hour, label AS state, count FROM hour_totals
       WHERE series = 'call' AND label IN ('done', 'dead') ORDER BY 1, 2`,
    )
    .all()
}

/** Each process has seen its own changes. */
function witnessed(processes: Process[]) {
  const sums = new Map<string, { hour: number; state: string; count: number }>()
  for (const { connection } of processes) {
    const seen = connection.client.query<{ hour: number; state: string }, []>('SELECT * FROM seen')
    for (const { hour, state } of seen.all()) {
      const sum = sums.get(`${hour} ${state}`) ?? { hour, state, count: 0 }
      sum.count += 1
      sums.set(`${hour} ${state}`, sum)
    }
  }
  return [...sums.values()].sort((a, b) => a.hour - b.hour || (a.state < b.state ? -1 : 1))
}

test.each([1, 2, 3, 4])('whatever happens to calls, all are counted (seed %p)', async (seed) => {
  using directory = temporaryDirectory()
  const processes = [0, 1].map(() => open(join(directory.path, 'retour.db')))
  const world: World = { random: randomOf(seed), nowMs: NOW, made: [], claimed: [] }
  const states = new Set<string>()
  for (let round = 0; round < ROUNDS; round++) {
    world.nowMs += Math.floor(world.random() * (HOUR_MS / 10))
    const together = Array.from({ length: 1 + Math.floor(world.random() * TOGETHER_MAX) })
    await Promise.allSettled(together.map(() => pick(world, WORK)(pick(world, processes), world)))
    for (const { connection } of processes) {
      const rows = scanned(connection.client) as { state: string }[]
      for (const { state } of rows) states.add(state)
      expect(counted(connection.client)).toEqual(rows)
    }
  }
  expect([...states].sort()).toEqual(['dead', 'done', 'due'])
  expect(processes.every(({ connection }) => connection.counts.failed > 0)).toBeTrue()
  const [first] = processes
  expect(first && hours(first.connection.client)).toEqual(witnessed(processes))
  for (const { connection } of processes) await connection.close()
})

test('a try that delivered nothing is counted as failed', async () => {
  await using store = await openTemporaryStore()
  const statuses = [null, 199, 200, 299, 300, 500]
  const webhooks = statuses.map(() => 'crm')
  const ids = await recordCalls(store, { atMs: NOW, webhooks })
  const next = { state: 'due', dueMs: NOW, error: '', free: false } as const
  for (const [at, callId] of ids.entries()) {
    const outcome = { status: statuses[at] ?? null, error: '', answer: null }
    const tried = { callId, number: 1, startedMs: NOW, durationMs: 1, ...outcome }
    await store.calls.settle({ callId, webhook: 'crm', number: 1, tried, next })
  }
  using database = new Database(store.file, { readonly: true })
  const failed = database.query(`SELECT count FROM hour_totals WHERE label = 'failed-try'`)
  expect(failed.values()).toEqual([[4]])
})
