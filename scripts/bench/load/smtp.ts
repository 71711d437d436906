// Mail for benchmarks: smtp-source as fast as it goes, and a sender that keeps a rate and notes when
// each 250 came. The mail is a real report of a failure, small as most are.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { report } from '../../../test/support/mail.ts'
import { SmtpClient } from '../../../test/support/smtp-client.ts'
import type { Receiver } from './receiver.ts'

export const ADDRESS = 'bounces@bounces.example.com'
const SESSIONS = 40
const TICK_MS = 1
/** The latest POST may come so much after the last 250. */
export const LATE_MAX_MS = 30_000

/** Writes the report with the line ends that smtp-source wants; gives its path. */
export function reportFile(directory: string): string {
  const file = join(directory, 'report.eml')
  const text = Buffer.from(report({ to: ADDRESS, recipient: 'alice@example.org' })).toString()
  writeFileSync(file, text.replaceAll('\r\n', '\n'))
  return file
}

/** Sends `count` mails; gives how many a second were answered 250. Throws when one was not. */
export async function drive(
  port: number,
  mail: string,
  count: number,
  flags: string[],
): Promise<number> {
  const mails = Math.floor(count)
  const startedMs = performance.now()
  const source = Bun.spawn(
    [
      ...['smtp-source', '-s', `${SESSIONS}`, '-m', `${mails}`, '-f', '', '-t', ADDRESS],
      ...['-F', mail, ...flags, `127.0.0.1:${port}`],
    ],
    { stdout: 'ignore', stderr: 'pipe' },
  )
  const [exit, trouble] = await Promise.all([source.exited, new Response(source.stderr).text()])
  if (exit !== 0) throw new Error(`smtp-source: ${trouble}`)
  return mails / ((performance.now() - startedMs) / 1000)
}

/** A `[[webhook]]` that is called for bounces; `more` are lines of it. */
export function webhookAt(url: string, more: string): string {
  return `
[[webhook]]
name = "bench"
url = "${url}"
events = ["bounce"]
${more}
`
}

/** Sends `count` mails on reused connections; gives how many a second came out at the receiver. */
export async function measureThrough(
  port: number,
  mail: string,
  count: number,
  receiver: Receiver,
): Promise<number> {
  const before = receiver.posts()
  const startedMs = performance.now()
  await drive(port, mail, count, ['-d'])
  await receiver.reached(before + count, LATE_MAX_MS)
  return count / ((performance.now() - startedMs) / 1000)
}

/**
 * Sends at `perS`, whatever the answers take; mail number n is about `person-n@…`. Resolves with when
 * each 250 came, of `performance.now()`. Rejects at the first refusal.
 */
export async function sendPaced(
  port: number,
  perS: number,
  count: number,
): Promise<Map<number, number>> {
  const answered = new Map<number, number>()
  const sessions = await Promise.all(
    Array.from({ length: SESSIONS }, () => SmtpClient.greet(`127.0.0.1:${port}`)),
  )
  const free = [...sessions]
  const running = new Set<Promise<void>>()
  const startedMs = performance.now()
  for (let begun = 0; begun < count; ) {
    const due = Math.min(count, Math.floor(((performance.now() - startedMs) / 1000) * perS))
    while (begun < due) {
      const session = free.pop()
      if (session === undefined) break
      const serial = ++begun
      const sent: Promise<void> = sendReport(session, serial).then(() => {
        answered.set(serial, performance.now())
        free.push(session)
        running.delete(sent)
      })
      running.add(sent)
    }
    await Promise.race([Bun.sleep(TICK_MS), ...[...running].slice(0, 1)])
  }
  await Promise.all(running)
  for (const session of sessions) session.close()
  return answered
}

/** From each 250 to its POST, in ms: what half of the mails, 95 % and 99 % of them took at most. */
export function latenciesMs(
  answered: ReadonlyMap<number, number>,
  { arrived }: Receiver,
): { p50Ms: number; p95Ms: number; p99Ms: number } {
  // A POST may overtake its 250: both leave when the commit is on the disk.
  const took = [...answered]
    .map(([serial, ms]) => Math.max(0, (arrived.get(serial) ?? Number.NaN) - ms))
    .sort((a, b) => a - b)
  const at = (share: number) => took[Math.floor((took.length - 1) * share)] ?? Number.NaN
  return { p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99) }
}

async function sendReport(client: SmtpClient, serial: number): Promise<void> {
  const recipient = `person-${serial}@example.org`
  client.send(`MAIL FROM:<>\r\nRCPT TO:<${ADDRESS}>\r\nDATA\r\n`)
  for (const _ of ['MAIL', 'RCPT', 'DATA']) mustGoOn(await client.reply())
  // No line of the report begins with a dot.
  client.send(report({ to: ADDRESS, recipient, serial }))
  client.send('.\r\n')
  mustGoOn(await client.reply())
}

function mustGoOn(reply: string): void {
  if (!/^[23]/.test(reply)) throw new Error(`refused: ${reply}`)
}
