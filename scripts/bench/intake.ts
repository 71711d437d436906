// Intake: durable 250s a second for a real report of a failure over SMTP, by smtp-source on reused and
// on fresh connections. Retour accepts, classifies, logs and enqueues webhook calls; beside it, on the
// same disk, Postfix (smtpd → queue, discarded from there), Haraka (a file a mail), and two that keep
// nothing: smtp-server, of which Retour's listener is made, and smtp-sink. They take turns, and what is
// told of two is the median of their turns, so that what else the machine does falls on all.
//   bun scripts/bench.ts intake [mails]      needs `bun scripts/build.ts`, and Debian's postfix as root

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../test/support/port.ts'
import { countOf } from '../options.ts'
import {
  type Peer,
  residentMb,
  startHaraka,
  startLibrary,
  startPostfix,
  startRetour,
  startSink,
} from '../peers.ts'
import { median } from './load/median.ts'
import { drive, reportFile } from './load/smtp.ts'

const ROUNDS = 5

interface Figures {
  peer: string
  /** 250s a second of each round. */
  reused: number[]
  fresh: number[]
}

export async function bench(
  args: string[],
): Promise<{ peers: Figures[]; residentMb: number } | null> {
  const mails = countOf(args, 4000, 'usage: bun scripts/bench.ts intake [mails]')
  const directory = mkdtempSync(join(tmpdir(), 'retour-bench-'))
  const mail = reportFile(directory)
  const peers: Peer[] = []
  try {
    for (const start of [startRetour, startPostfix, startHaraka, startLibrary, startSink]) {
      const peer = await start(directory, await freePort())
      if ('absent' in peer) console.log(peer.absent)
      else peers.push(peer)
    }
    const [retour] = peers
    if (retour?.name !== 'retour') return null // another would be told of as ours
    const figures = await takeTurns(peers, mail, mails)
    const memory = residentMb(retour.pid)
    print(figures)
    console.log(`retour: resident ${memory.toFixed(0)} MB at most`)
    return { peers: figures, residentMb: memory }
  } finally {
    for (const peer of peers) await peer.stop()
    rmSync(directory, { recursive: true, force: true })
  }
}

async function takeTurns(peers: Peer[], mail: string, mails: number): Promise<Figures[]> {
  const figures = peers.map(({ name }): Figures => ({ peer: name, reused: [], fresh: [] }))
  for (const { port } of peers) await drive(port, mail, mails / 2, ['-d']) // warm
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, { port }] of peers.entries()) {
      figures[at]?.reused.push(await drive(port, mail, mails, ['-d']))
      figures[at]?.fresh.push(await drive(port, mail, mails / 2, []))
    }
  }
  return figures
}

function print(figures: Figures[]): void {
  const [retour] = figures
  console.log('peer        reused/s  fresh/s   retour is (reused, fresh)')
  for (const { peer, reused, fresh } of figures) {
    const [a, b] = [reused, fresh].map((rates) => median(rates).toFixed(0).padStart(8))
    const told = [ratio(retour?.reused ?? [], reused), ratio(retour?.fresh ?? [], fresh)]
    console.log(
      `${peer.padEnd(11)} ${a} ${b}   ${told.map((each) => `${each.toFixed(2)}×`).join(', ')}`,
    )
  }
}

/** The median of what a peer's rounds are of another's. */
function ratio(of: number[], to: number[]): number {
  return median(of.map((rate, round) => rate / (to[round] ?? Number.NaN)))
}
