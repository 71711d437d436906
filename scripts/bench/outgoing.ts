// Measures the way out: mails are submitted over SMTP, each is queued and answered 250, and all are
// sent on to one server, which counts them (smtp-sink). Retour gives each an id and a return
// address, and logs attempt and delivery. Postfix sends the same mails on the same disk. They take
// turns, and the median is told.
//   bun scripts/bench.ts outgoing [mails]   needs `bun scripts/build.ts`, Debian's postfix and root

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../test/support/port.ts'
import { countOf } from '../options.ts'
import { type Peer, startPostfix, startRetour } from '../peers.ts'
import { median } from './load/median.ts'
import { drive, reportFile } from './load/smtp.ts'

const ROUNDS = 5
/** So many mails at one time to a destination, which is the default of Postfix. */
const CONCURRENCY = 20
const POLL_MS = 5
/** How long after its 250 the last mail may come. */
const LATE_MAX_MS = 60_000
const ENVELOPE = ['-f', 'me@shop.example', '-t', 'alice@example.org']

interface Figures {
  peer: string
  /** 250s a second of each round, and mails a second until all have arrived. */
  accepted: number[]
  delivered: number[]
}

export async function bench(args: string[]): Promise<Figures[]> {
  const mails = countOf(args, 3000, 'usage: bun scripts/bench.ts outgoing [mails]')
  const directory = mkdtempSync(join(tmpdir(), 'retour-bench-'))
  const peers: Peer[] = []
  const sink = await startCountingSink(await freePort())
  try {
    if (sink === null) {
      console.log('smtp-sink: not installed (Debian package postfix)')
      return []
    }
    const started = [
      await startSubmission(directory, sink.port),
      await startPostfix(directory, await freePort(), sink.port),
    ]
    for (const peer of started) {
      if ('absent' in peer) console.log(peer.absent)
      else peers.push(peer)
    }
    const figures = await takeTurns(peers, sink, reportFile(directory), mails)
    print(figures)
    return figures
  } finally {
    for (const peer of peers) await peer.stop()
    sink?.stop()
    rmSync(directory, { recursive: true, force: true })
  }
}

async function startSubmission(
  directory: string,
  relayPort: number,
): ReturnType<typeof startRetour> {
  const port = await freePort()
  const more = `
[submission]
listen = ["127.0.0.1:${port}"]
[relay]
host = "127.0.0.1"
port = ${relayPort}
tls = "off"
concurrency_per_destination = ${CONCURRENCY}
`
  const peer = await startRetour(directory, await freePort(), { webhooks: '', more })
  return 'absent' in peer ? peer : { ...peer, port }
}

interface Sink {
  port: number
  /** How many mails have arrived. */
  mails(): number
  stop(): void
}

async function startCountingSink(port: number): Promise<Sink | null> {
  if (Bun.which('smtp-sink') === null) return null
  const user = process.getuid?.() === 0 ? ['-u', 'nobody'] : []
  const child = Bun.spawn(['smtp-sink', '-c', ...user, `127.0.0.1:${port}`, '1000'], {
    stdout: 'pipe',
    stderr: 'ignore',
  })
  let mails = 0
  void (async () => {
    for await (const chunk of child.stdout) {
      const counts = [
        ...Buffer.from(chunk)
          .toString()
          .matchAll(/mesg=(\d+)\r/g),
      ]
      mails = Number(counts.at(-1)?.[1] ?? mails)
    }
  })()
  return { port, mails: () => mails, stop: () => child.kill() }
}

async function takeTurns(
  peers: Peer[],
  sink: Sink,
  mail: string,
  mails: number,
): Promise<Figures[]> {
  const figures = peers.map(({ name }): Figures => ({ peer: name, accepted: [], delivered: [] }))
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [at, { port }] of peers.entries()) {
      const before = sink.mails()
      const startedMs = performance.now()
      const accepted = await drive(port, mail, mails, ['-d', ...ENVELOPE])
      await arrived(sink, before + mails)
      const delivered = mails / ((performance.now() - startedMs) / 1000)
      if (round === 0) continue // warm
      figures[at]?.accepted.push(accepted)
      figures[at]?.delivered.push(delivered)
    }
  }
  return figures
}

async function arrived(sink: Sink, wanted: number): Promise<void> {
  const startedMs = performance.now()
  while (sink.mails() < wanted) {
    if (performance.now() - startedMs > LATE_MAX_MS) {
      throw new Error(`${sink.mails()} mails of ${wanted}`)
    }
    await Bun.sleep(POLL_MS)
  }
}

function print(figures: Figures[]): void {
  console.log('peer       accepted/s  delivered/s')
  for (const { peer, accepted, delivered } of figures) {
    const [a, b] = [accepted, delivered].map((rates) => median(rates).toFixed(0))
    console.log(`${peer.padEnd(10)} ${a?.padStart(10)} ${b?.padStart(12)}`)
  }
}
