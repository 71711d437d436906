// Memory under large mail: many connections bring a mail of 9 MiB each at the same time, with a webhook
// that wants them whole. Tells the most memory that the program has had, for a receiver that answers at
// once, for one that answers late, and for JSON, each with a program of its own; and how long it took
// until the last 250 and the last POST.
//   bun scripts/bench.ts large [connections]      needs `bun scripts/build.ts`

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { report } from '../../test/support/mail.ts'
import { freePort } from '../../test/support/port.ts'
import { SmtpClient } from '../../test/support/smtp-client.ts'
import { countOf } from '../options.ts'
import { residentMb, startRetour } from '../peers.ts'
import { startReceiver } from './load/receiver.ts'
import { ADDRESS, webhookAt } from './load/smtp.ts'

const MAIL_BYTES = 9 * 1024 * 1024
const LATE_MS = 2000
const WAIT_MAX_MS = 180_000
/** A peer that is put off comes again after this. */
const AGAIN_MS = 250

interface Figures {
  receiver: string
  /** Before the first mail. */
  idleMb: number
  peakMb: number
  /** Until the last 250, and the last POST. */
  storedS: number
  postedS: number
  /** Mails that were answered 4xx, and came again. */
  putOff: number
}

const runs = [
  { receiver: 'form, at once', format: 'form', lateMs: 0 },
  { receiver: 'form, late', format: 'form', lateMs: LATE_MS },
  { receiver: 'json, late', format: 'json', lateMs: LATE_MS },
]

export async function bench(args: string[]): Promise<Figures[] | null> {
  const connections = countOf(args, 26, 'usage: bun scripts/bench.ts large [connections]')
  const figures: Figures[] = []
  for (const run of runs) {
    const measured = await measure(run, connections)
    if (measured === null) return null
    figures.push(measured)
  }
  console.log('receiver        idle MB  peak MB  last 250  last POST  put off')
  for (const { receiver, ...told } of figures) {
    const { idleMb, peakMb, storedS, postedS, putOff } = told
    const cells = [idleMb.toFixed(0), peakMb.toFixed(0), `${storedS.toFixed(1)} s`]
    console.log(
      [receiver.padEnd(14), ...cells, `${postedS.toFixed(1)} s`, `${putOff}`]
        .map((cell) => cell.padStart(8))
        .join(' '),
    )
  }
  return figures
}

async function measure(
  { receiver: name, format, lateMs }: (typeof runs)[number],
  connections: number,
): Promise<Figures | null> {
  const directory = mkdtempSync(join(tmpdir(), 'retour-bench-'))
  const receiver = startReceiver(lateMs)
  const webhooks = webhookAt(receiver.url, `format = "${format}"\ntimeout_ms = 60000`)
  const peer = await startRetour(directory, await freePort(), { webhooks })
  try {
    if ('absent' in peer) {
      console.log(peer.absent)
      return null
    }
    const idleMb = residentMb(peer.pid)
    const startedMs = performance.now()
    const sinceS = () => (performance.now() - startedMs) / 1000
    const mail = largeMail()
    const tries = await Promise.all(
      Array.from({ length: connections }, () => sendUntilTaken(peer.port, mail)),
    )
    const storedS = sinceS()
    await receiver.reached(connections, WAIT_MAX_MS)
    const putOff = tries.reduce((sum, each) => sum + each - 1, 0)
    const times = { storedS, postedS: sinceS(), putOff }
    return { receiver: name, idleMb, peakMb: residentMb(peer.pid), ...times }
  } finally {
    if ('stop' in peer) await peer.stop()
    receiver.stop()
    rmSync(directory, { recursive: true, force: true })
  }
}

/** A report with an attachment of what does not compress further than its base64. */
function largeMail(): Buffer {
  const head = Buffer.from(report({ to: ADDRESS, recipient: 'alice@example.org' }))
  const noise = Buffer.alloc(Math.ceil(((MAIL_BYTES - head.length) / 78) * 57))
  for (let at = 0; at < noise.length; at += 65_536) {
    crypto.getRandomValues(noise.subarray(at, Math.min(noise.length, at + 65_536)))
  }
  const lines = noise.toString('base64').replaceAll(/.{76}/g, '$&\r\n')
  return Buffer.concat([head, Buffer.from(`${lines}\r\n`)]).subarray(0, MAIL_BYTES)
}

/** Sends until it is answered 250; gives how often that was. Rejects at a 5xx. */
async function sendUntilTaken(port: number, mail: Buffer): Promise<number> {
  for (let tries = 1; ; tries++) {
    const reply = await send(port, mail)
    if (reply.startsWith('250')) return tries
    if (reply.startsWith('5')) throw new Error(reply)
    await Bun.sleep(AGAIN_MS)
  }
}

/** The answer to the mail, or the first refusal before it; '' where the connection was closed. */
async function send(port: number, mail: Buffer): Promise<string> {
  const client = await SmtpClient.greet(`127.0.0.1:${port}`, 'EHLO bench')
  try {
    for (const line of ['MAIL FROM:<>', `RCPT TO:<${ADDRESS}>`, 'DATA']) {
      const reply = await client.command(line)
      if (!/^[23]/.test(reply)) return reply
    }
    client.send(mail)
    client.send('\r\n.\r\n')
    return await client.reply()
  } finally {
    client.close()
  }
}
