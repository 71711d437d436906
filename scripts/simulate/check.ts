// The model beside a real node on this machine: fits the costs of one node to three measurements, then
// predicts others from them. Needs `bun scripts/build.ts`, Debian's postfix (smtp-source) and a machine
// that has little else to do.

import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Receiver, startReceiver } from '../bench/load/receiver.ts'
import { drive, reportFile, sendPaced } from '../bench/load/smtp.ts'
import { freePort, type Peer, startRetour } from '../peers.ts'
import type { Costs } from './costs.ts'
import { type Outcome, type Scenario, simulate } from './world.ts'

const ROUNDS = 4
const MAILS = 1500
/** Mails of one session each come one after the other. */
const MAILS_SINGLE = 400
const SESSIONS = [1, 2, 5, 10, 20]
const FITTED = 20
/** With a connection a mail: those that close count as well, and a client may have 50. */
const FITTED_FRESH = 5
const PACED_S = 5
const CONCURRENCY = 32
const LATE_MAX_MS = 60_000

interface Measured {
  /** 250s a second by sessions, on connections that stay open. */
  reused: Map<number, number>
  /** With a connection a mail, at FITTED_FRESH sessions. */
  fresh: number
  /** With a call each, made. */
  postsPerS: number
  pacedPerS: number
  /** p50, p95, p99 from the 250 to the POST, at that pace. */
  pacedMs: number[]
}

/** Prints what was measured, the costs that follow, and what the model makes of these. */
export async function check(known: Costs): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'retour-check-'))
  chmodSync(directory, 0o755)
  try {
    const measured = await measure(directory)
    const costs = fit(known, measured)
    const told = [costs.mailMs, costs.connectMs, costs.commitMs, costs.callMs].map(round)
    console.log(
      `fitted: mailMs ${told[0]}, connectMs ${told[1]}, commitMs ${told[2]}, callMs ${told[3]}`,
    )
    console.log('                         measured    model')
    for (const [sessions, perS] of measured.reused) {
      const isFitted = sessions === 1 || sessions === FITTED
      const name = `${sessions} sessions, mails/s${isFitted ? ' *' : ''}`
      line(name, perS, closedLoop(costs, sessions))
    }
    const { tally } = paced(costs, measured.pacedPerS)
    for (const [at, share] of [0.5, 0.95, 0.99].entries()) {
      const name = `250 to POST at ${round(measured.pacedPerS)}/s, p${share * 100}, ms`
      line(name, measured.pacedMs[at] ?? Number.NaN, tally.replyToPost.quantile(share))
    }
    console.log('* fitted')
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

function line(name: string, measured: number, model: number): void {
  const error = (100 * (model - measured)) / measured
  console.log(`${name.padEnd(32)} ${round(measured)}  ${round(model)}  ${error.toFixed(0)} %`)
}

function round(number: number): string {
  return number.toPrecision(3)
}

async function measure(directory: string): Promise<Measured> {
  const mail = reportFile(directory)
  const reused = new Map(SESSIONS.map((sessions) => [sessions, 0]))
  let fresh = 0
  await withNode(directory, undefined, async ({ port }) => {
    await drive(port, mail, MAILS, ['-d']) // warm
    for (let at = 0; at < ROUNDS; at++) {
      for (const [sessions, best] of reused) {
        const mails = sessions === 1 ? MAILS_SINGLE : MAILS
        const perS = await drive(port, mail, mails, ['-d', '-s', `${sessions}`])
        reused.set(sessions, Math.max(best, perS))
      }
      fresh = Math.max(fresh, await drive(port, mail, MAILS / 2, ['-s', `${FITTED_FRESH}`]))
    }
  })
  const receiver = startReceiver()
  const webhook = `[[webhook]]
name = "check"
url = "${receiver.url}"
events = ["bounce"]
concurrency = ${CONCURRENCY}
`
  try {
    const calls = await withNode(directory, webhook, ({ port }) =>
      measureCalls(port, mail, receiver),
    )
    return { reused, fresh, ...calls }
  } finally {
    receiver.stop()
  }
}

async function measureCalls(
  port: number,
  mail: string,
  receiver: Receiver,
): Promise<Pick<Measured, 'postsPerS' | 'pacedPerS' | 'pacedMs'>> {
  let postsPerS = 0
  for (let at = 0; at <= ROUNDS; at++) {
    const before = receiver.posts()
    const startedMs = performance.now()
    await drive(port, mail, MAILS, ['-d'])
    await receiver.reached(before + MAILS, LATE_MAX_MS)
    postsPerS = Math.max(postsPerS, MAILS / ((performance.now() - startedMs) / 1000))
  }
  const before = receiver.posts()
  const startedMs = performance.now()
  const answered = await sendPaced(port, postsPerS / 2, Math.round((postsPerS / 2) * PACED_S))
  const pacedPerS = answered.size / ((performance.now() - startedMs) / 1000)
  await receiver.reached(before + answered.size, LATE_MAX_MS)
  const took = [...answered]
    .map(([serial, ms]) => Math.max(0, (receiver.arrived.get(serial) ?? Number.NaN) - ms))
    .sort((a, b) => a - b)
  const pacedMs = [0.5, 0.95, 0.99].map((share) => took[Math.floor(share * took.length)] ?? 0)
  return { postsPerS, pacedPerS, pacedMs }
}

async function withNode<T>(
  directory: string,
  webhook: string | undefined,
  use: (peer: Peer) => Promise<T>,
): Promise<T> {
  const peer = await startRetour(
    directory,
    await freePort(),
    webhook === undefined ? {} : { webhooks: webhook },
  )
  if ('absent' in peer) throw new Error(peer.absent)
  try {
    return await use(peer)
  } finally {
    await peer.stop()
  }
}

/** One session alone pays a commit a mail, FITTED of them share it; calls and connections are the rest. */
function fit(known: Costs, { reused, fresh, postsPerS }: Measured): Costs {
  const aloneMs = 1000 / (reused.get(1) ?? Number.NaN)
  const sharedMs = 1000 / (reused.get(FITTED) ?? Number.NaN)
  const commitMs = Math.max(0, (aloneMs - sharedMs) / (1 - 1 / FITTED))
  return {
    ...known,
    commitMs,
    mailMs: Math.max(0, aloneMs - commitMs),
    connectMs: Math.max(0, 1000 / fresh - 1000 / (reused.get(FITTED_FRESH) ?? Number.NaN)),
    callMs: Math.max(0, 1000 / postsPerS - sharedMs),
  }
}

/** One node, one sender, no distance between them. */
function alone(costs: Costs): Omit<Scenario, 'ratePerS' | 'hours' | 'sessions' | 'callsPerMail'> {
  return {
    costs,
    nodes: 1,
    bursts: [],
    failures: [],
    seed: 1,
    senders: 1,
    mailsPerSession: Number.POSITIVE_INFINITY,
    rttMs: 0.1,
    connectionsMax: 1000,
    connectionsPerIpMax: 50,
    concurrency: CONCURRENCY,
    receiverMs: 0.5,
  }
}

/** Mails a second when so many sessions send one after the other. */
function closedLoop(costs: Costs, sessions: number): number {
  const scenario = { ...alone(costs), sessions, callsPerMail: 0, ratePerS: 1e6, hours: 10 / 3.6e6 }
  const { tally } = simulate(scenario)
  return (1000 * tally.kept) / tally.lastKeptMs
}

/** The same as `sendPaced` does. */
function paced(costs: Costs, perS: number): Outcome {
  const rate = { ratePerS: perS, hours: 30 / 3600 }
  return simulate({ ...alone(costs), ...rate, sessions: FITTED, callsPerMail: 1 })
}
