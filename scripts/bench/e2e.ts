// End to end: a report of a failure comes in over SMTP and goes out as a webhook call, sender, program
// and receiver on one machine. First as fast as it goes (smtp-source on reused connections, until the
// last POST), then at half of that rate, where the time from each 250 to its POST is measured.
//   bun scripts/bench.ts e2e [mails]      needs `bun scripts/build.ts`, and Debian's postfix

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../test/support/port.ts'
import { countOf } from '../options.ts'
import { residentMb, startRetour } from '../peers.ts'
import { type Receiver, startReceiver } from './load/receiver.ts'
import {
  LATE_MAX_MS,
  latenciesMs,
  measureThrough,
  reportFile,
  sendPaced,
  webhookAt,
} from './load/smtp.ts'

const ROUNDS = 3
/** How long the measurement of latencies takes. */
const PACED_S = 6
const CONCURRENCY = 32

interface Figures {
  postsPerS: number
  pacedPerS: number
  p50Ms: number
  p95Ms: number
  p99Ms: number
  residentMb: number
}

export async function bench(args: string[]): Promise<Figures | null> {
  const mails = countOf(args, 6000, 'usage: bun scripts/bench.ts e2e [mails]')
  const directory = mkdtempSync(join(tmpdir(), 'retour-bench-'))
  const receiver = startReceiver()
  const webhooks = webhookAt(receiver.url, `concurrency = ${CONCURRENCY}`)
  const peer = await startRetour(directory, await freePort(), { webhooks })
  try {
    if ('absent' in peer) {
      console.log(peer.absent)
      return null
    }
    const mail = reportFile(directory)
    const round = (count: number) => measureThrough(peer.port, mail, count, receiver)
    await round(Math.ceil(mails / 2)) // warm
    let postsPerS = 0
    for (let at = 0; at < ROUNDS; at++) postsPerS = Math.max(postsPerS, await round(mails))
    const paced = await measureLatency(peer.port, receiver, postsPerS / 2)
    const figures = { postsPerS, ...paced, residentMb: residentMb(peer.pid) }
    print(figures)
    return figures
  } finally {
    if ('stop' in peer) await peer.stop()
    receiver.stop()
    rmSync(directory, { recursive: true, force: true })
  }
}

async function measureLatency(
  port: number,
  receiver: Receiver,
  perS: number,
): Promise<Pick<Figures, 'pacedPerS' | 'p50Ms' | 'p95Ms' | 'p99Ms'>> {
  const before = receiver.posts()
  const startedMs = performance.now()
  const answered = await sendPaced(port, perS, Math.round(perS * PACED_S))
  const pacedPerS = answered.size / ((performance.now() - startedMs) / 1000)
  await receiver.reached(before + answered.size, LATE_MAX_MS)
  return { pacedPerS, ...latenciesMs(answered, receiver) }
}

function print({ postsPerS, pacedPerS, p50Ms, p95Ms, p99Ms, residentMb: mb }: Figures): void {
  const [rate, paced] = [postsPerS, pacedPerS].map((each) => each.toFixed(0))
  const [p50, p95, p99] = [p50Ms, p95Ms, p99Ms].map((each) => each.toFixed(1))
  console.log(`end to end: ${rate} bounces/s come out as POSTs`)
  console.log(
    `at ${paced}/s, from the 250 to the POST: p50 ${p50} ms, p95 ${p95} ms, p99 ${p99} ms`,
  )
  console.log(`resident: ${mb.toFixed(0)} MB`)
}
