// The model beside a real node on this machine: /proc tells what a thread spends on a mail, one session
// alone what is left to wait for, and the rest is predicted from that. Needs `bun scripts/build.ts`,
// Debian's postfix (smtp-source), Linux, and a machine that has little else to do: what else runs
// delays the node, and the model knows nothing of it.

import { mkdtempDisposableSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../test/support/port.ts'
import { type Receiver, startReceiver } from '../bench/load/receiver.ts'
import {
  drive,
  LATE_MAX_MS,
  latenciesMs,
  reportFile,
  sendPaced,
  webhookAt,
} from '../bench/load/smtp.ts'
import { type Peer, startRetour } from '../peers.ts'
import type { Costs } from './costs.ts'
import { type Spent, spentBy } from './spent.ts'
import { type Outcome, type Scenario, simulate } from './world.ts'

const ROUNDS = 4
const MAILS = 2000
/** Mails of one session each come one after the other. */
const MAILS_SINGLE = 400
const SESSIONS = [1, 2, 5, 10, 20, 40]
/** As of `bench intake`: so many that a batch costs little beside its mails. */
const MANY = 40
/** On the loopback interface, with the sender's time. */
const RTT_MS = 0.04
/** So many shared a batch among MANY sessions by the node's own metrics. */
const MANY_BATCH = 12
const PACED_S = 5
const CONCURRENCY = 32

/** A run of mails; what a thread spent is that of a mail. */
interface Load extends Spent {
  perS: number
}

interface Measured {
  /** By sessions, on connections that stay open. */
  reused: Map<number, Load>
  /** With a connection a mail, MANY at a time. */
  fresh: Load
  /** With a call each, made. */
  called: Load
  /** At half of that pace. */
  paced: Load
  /** p50, p95, p99 from the 250 to the POST, at that pace. */
  pacedMs: number[]
}

/** Prints what was measured, the costs that follow, and what the model makes of these. */
export async function check(known: Costs, isJson: boolean): Promise<void> {
  using directory = mkdtempDisposableSync(join(tmpdir(), 'retour-check-'))
  const measured = await measure(directory.path)
  const costs = costsOf(known, measured)
  print(measured, costs)
  if (isJson) console.log(JSON.stringify({ costs }))
}

function print({ reused, fresh, called, paced, pacedMs }: Measured, costs: Costs): void {
  const { rowBytes: _, rawBytes: __, ...times } = costs
  const told = Object.entries(times).map(([name, ms]) => `${name} ${round(ms)}`)
  console.log(`costs: ${told.join(', ')}`)
  console.log(`${''.padEnd(34)} measured  model`)
  for (const [sessions, { perS }] of reused) {
    const name = `${sessions} sessions, mails/s${sessions === 1 ? ' *' : ''}`
    line(name, perS, closedLoop(costs, { sessions }))
  }
  const isFresh = { mailsPerSession: 1 }
  line('a connection a mail, mails/s', fresh.perS, closedLoop(costs, isFresh))
  line('a call each, mails/s', called.perS, closedLoop(costs, { callsPerMail: 1 }))
  const model = pacedRun(costs, paced.perS)
  const at = `at ${round(paced.perS)}/s`
  line(`${at}, main thread busy, %`, paced.mainMs * paced.perS * 0.1, 100 * model.busiest)
  for (const [index, share] of [0.5, 0.95, 0.99].entries()) {
    const name = `${at}, 250 to POST, p${share * 100}, ms`
    line(name, pacedMs[index] ?? Number.NaN, model.tally.keptToPost.quantile(share))
  }
  console.log('* fitted')
}

function line(name: string, measured: number, model: number): void {
  const error = (100 * (model - measured)) / measured
  const cells = [round(measured).padStart(8), round(model).padStart(6), `${error.toFixed(0)} %`]
  console.log(`${name.padEnd(34)} ${cells.join('  ')}`)
}

function round(number: number): string {
  return number >= 100 ? number.toFixed(0) : number.toPrecision(3)
}

async function measure(directory: string): Promise<Measured> {
  const mail = reportFile(directory)
  const intake = await withNode(directory, { dataDir: 'intake' }, (peer) =>
    measureIntake(peer, mail),
  )
  const receiver = startReceiver()
  const webhooks = webhookAt(receiver.url, `concurrency = ${CONCURRENCY}`)
  try {
    const calls = await withNode(directory, { dataDir: 'calls', webhooks }, (peer) =>
      measureCalls(peer, mail, receiver),
    )
    return { ...intake, ...calls }
  } finally {
    receiver.stop()
  }
}

async function measureIntake(
  { pid, port }: Peer,
  mail: string,
): Promise<Pick<Measured, 'reused' | 'fresh'>> {
  const send = (mails: number, ...flags: string[]) =>
    load(pid, mails, () => drive(port, mail, mails, flags))
  await send(2 * MAILS, '-d') // warm
  const reused = new Map<number, Load>()
  let fresh = await send(MAILS)
  for (let at = 0; at < ROUNDS; at++) {
    for (const sessions of SESSIONS) {
      const mails = sessions === 1 ? MAILS_SINGLE : MAILS
      const round = await send(mails, '-d', '-s', `${sessions}`)
      reused.set(sessions, better(reused.get(sessions) ?? round, round))
    }
    fresh = better(fresh, await send(MAILS))
  }
  return { reused, fresh }
}

async function measureCalls(
  { pid, port }: Peer,
  mail: string,
  receiver: Receiver,
): Promise<Pick<Measured, 'called' | 'paced' | 'pacedMs'>> {
  const send = () =>
    load(pid, MAILS, async () => {
      const before = receiver.posts()
      await drive(port, mail, MAILS, ['-d'])
      await receiver.reached(before + MAILS, LATE_MAX_MS)
    })
  await send() // warm
  let called = await send()
  for (let at = 1; at < ROUNDS; at++) called = better(called, await send())
  const perS = called.perS / 2
  const mails = Math.round(perS * PACED_S)
  const before = receiver.posts()
  let answered = new Map<number, number>()
  const paced = await load(pid, mails, async () => {
    answered = await sendPaced(port, perS, mails)
    await receiver.reached(before + mails, LATE_MAX_MS)
  })
  const { p50Ms, p95Ms, p99Ms } = latenciesMs(answered, receiver)
  return { called, paced, pacedMs: [p50Ms, p95Ms, p99Ms] }
}

async function load(pid: number, mails: number, run: () => Promise<unknown>): Promise<Load> {
  const before = spentBy(pid)
  const startedMs = performance.now()
  await run()
  const tookMs = performance.now() - startedMs
  const after = spentBy(pid)
  return {
    perS: (1000 * mails) / tookMs,
    mainMs: (after.mainMs - before.mainMs) / mails,
    judgeMs: (after.judgeMs - before.judgeMs) / mails,
  }
}

/** What else the machine does only ever takes away. */
function better(one: Load, other: Load): Load {
  return other.perS > one.perS ? other : one
}

async function withNode<T>(
  directory: string,
  options: { dataDir: string; webhooks?: string },
  use: (peer: Peer) => Promise<T>,
): Promise<T> {
  const peer = await startRetour(directory, await freePort(), options)
  if ('absent' in peer) throw new Error(peer.absent)
  try {
    return await use(peer)
  } finally {
    await peer.stop()
  }
}

/** One session alone pays a batch a mail, MANY share it. Its flush is what no thread spent. */
function costsOf(known: Costs, { reused, fresh, called }: Measured): Costs {
  const [alone, many] = [reused.get(1), reused.get(MANY)]
  if (alone === undefined || many === undefined) throw new Error('not measured')
  const batchMs = Math.max(0, (alone.mainMs - many.mainMs) / (1 - 1 / MANY_BATCH))
  const mailMs = Math.max(0, alone.mainMs - batchMs)
  const { judgeMs } = many
  // The command comes half a trip after the 250 before, the others a whole one each.
  const tripsMs = 3.5 * RTT_MS
  return {
    ...known,
    mailMs,
    batchMs,
    judgeMs,
    flushMs: Math.max(0, 1000 / alone.perS - tripsMs - alone.mainMs - judgeMs),
    connectMs: Math.max(0, fresh.mainMs - many.mainMs),
    callMs: Math.max(0, called.mainMs - many.mainMs),
  }
}

/** One node, one sender, no distance between them. */
function alone(costs: Costs): Omit<Scenario, 'ratePerS' | 'hours'> {
  return {
    costs,
    nodes: 1,
    bursts: [],
    failures: [],
    seed: 1,
    senders: 1,
    sessions: MANY,
    mailsPerSession: Number.POSITIVE_INFINITY,
    rttMs: RTT_MS,
    dialogue: 4, // smtp-source does not pipeline
    connectionsMax: 1000,
    callsPerMail: 0,
    concurrency: CONCURRENCY,
    receiverMs: 0.5,
  }
}

/** Mails a second when sessions send one after the other. */
function closedLoop(costs: Costs, world: Partial<Scenario>): number {
  const { tally } = simulate({ ...alone(costs), ...world, ratePerS: 1e6, hours: 10 / 3.6e6 })
  return (1000 * tally.kept) / tally.lastKeptMs
}

/** The same as `sendPaced` does. */
function pacedRun(costs: Costs, perS: number): Outcome {
  return simulate({ ...alone(costs), ratePerS: perS, hours: 30 / 3600, callsPerMail: 1 })
}
