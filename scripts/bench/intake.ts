// Intake: durable 250s a second for a real report of a failure over SMTP, by smtp-source on reused and
// on fresh connections. Retour accepts, classifies, logs and enqueues webhook calls; beside it, on the
// same disk, Postfix (smtpd → queue, discarded from there) and smtp-sink, which keeps nothing: the limit.
//   bun scripts/bench.ts intake [mails]      needs `bun scripts/build.ts`, and Debian's postfix as root

import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, startPostfix, startRetour, startSink } from '../peers.ts'
import { drive, reportFile } from './load/smtp.ts'

const ROUNDS = 3

interface Figures {
  peer: string
  /** 250s a second, the best of the rounds. */
  reused: number
  fresh: number
}

export async function bench([mails = '6000']: string[]): Promise<Figures[]> {
  const directory = mkdtempSync(join(tmpdir(), 'retour-bench-'))
  chmodSync(directory, 0o755) // Postfix works as a user of its own
  const mail = reportFile(directory)
  const figures: Figures[] = []
  try {
    for (const start of [startRetour, startPostfix, startSink]) {
      const peer = await start(directory, await freePort())
      if ('absent' in peer) {
        console.log(peer.absent)
        continue
      }
      await drive(peer.port, mail, Number(mails) / 4, ['-d']) // warm
      const rates = { reused: 0, fresh: 0 }
      for (let round = 0; round < ROUNDS; round++) {
        const count = Number(mails)
        rates.reused = Math.max(rates.reused, await drive(peer.port, mail, count, ['-d']))
        rates.fresh = Math.max(rates.fresh, await drive(peer.port, mail, count / 2, []))
      }
      figures.push({ peer: peer.name, ...rates })
      await peer.stop()
    }
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
  print(figures)
  return figures
}

function print(figures: Figures[]): void {
  const retour = figures[0]
  console.log('peer        reused/s  fresh/s   retour is (reused, fresh)')
  for (const { peer, reused, fresh } of figures) {
    const numbers = `${reused.toFixed(0).padStart(8)} ${fresh.toFixed(0).padStart(8)}`
    const ratios = [(retour?.reused ?? 0) / reused, (retour?.fresh ?? 0) / fresh]
    const told = ratios.map((ratio) => `${ratio.toFixed(2)}×`).join(', ')
    console.log(`${peer.padEnd(11)} ${numbers}   ${told}`)
  }
}
