// Mail that is made to hurt whoever reads it, against the built program: it is stored and answered as
// any other, a neighbour is served meanwhile, and memory stays bounded.

import { expect, test } from 'bun:test'
import { hostile } from '../../scripts/fuzz/mutate.ts'
import { BinaryHome, rssBytes } from '../support/binary.ts'
import { loggedIds, sendFresh } from '../support/e2e-mail.ts'
import { SmtpClient } from '../support/smtp-client.ts'

const MIB = 1024 * 1024
/** A mail may be 10 MiB, is decoded, and leaves its memory to the collector. */
const GROWTH_MAX_BYTES = 400 * MIB
/** On a busy machine; a neighbour's mail takes some milliseconds by itself, what backtracks takes hours. */
const WAIT_MAX_MS = 10_000
const ADDRESS = 'bounces@bounces.example.com'
const LARGE = 9 * MIB

const header = 'From: a@b.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n'
const multipart = `${header}Content-Type: multipart/mixed; boundary=b\r\n\r\n`
const filled = (piece: string, bytes = LARGE) => piece.repeat(Math.ceil(bytes / piece.length))

function nested(depth: number): string {
  let mail = header
  for (let i = 0; i < depth; i++) {
    mail += `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`
  }
  return `${mail}\r\nbottom\r\n`
}

function forwarded(depth: number): string {
  return `${header}Content-Type: message/rfc822\r\n\r\n`.repeat(depth)
}

const bombs: [string, () => string][] = [
  ['100,000 parts', () => multipart + '--b\r\n\r\nx\r\n'.repeat(100_000)],
  ['200,000 boundaries and nothing else', () => multipart + '--b\r\n'.repeat(200_000)],
  ['10,000 parts within each other', () => nested(10_000)],
  ['20,000 mails within each other', () => forwarded(20_000)],
  ['a header of 9 MiB in one field', () => `${header}X: ${filled('y')}\r\n\r\n`],
  ['100,000 header fields', () => `${header}${'X-A: b\r\n'.repeat(100_000)}\r\n\r\nx`],
  ['one folded field of 9 MiB', () => `${header}References:${filled('\r\n <a@b>')}\r\n\r\nx`],
  ['a million recipients in To', () => `${header}To: ${filled('a@b.c, ', MIB * 7)}\r\n\r\nx`],
  [
    'a report on 100,000 recipients',
    () =>
      `${header}Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n` +
      `--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; x\r\n\r\n${'Final-Recipient: rfc822; a@b.c\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n'.repeat(100_000)}--b--\r\n`,
  ],
  [
    'base64 of 9 MiB',
    () => `${header}Content-Transfer-Encoding: base64\r\n\r\n${filled(`${'QUFB'.repeat(19)}\r\n`)}`,
  ],
  ['9 MiB of encoded words', () => `${header}Subject: ${filled('=?utf-8?B?QUFB?= ')}\r\n\r\nx`],
  [
    '9 MiB of HTML tags',
    () => `${header}Content-Type: text/html\r\n\r\n${filled('<div><a href="x">\r\n')}`,
  ],
  ['9 MiB of one line', () => `${header}\r\n${filled('550 user unknown ')}`],
]

test('bombs are stored as any other mail, and a neighbour hardly notices', async () => {
  await using home = new BinaryHome()
  const running = await home.start()
  const neighbour = await SmtpClient.greet(running.smtp)
  await sendFresh(neighbour)
  const before = rssBytes(running)
  const trouble: unknown[] = []
  let most = before
  for (const [name, make] of bombs) {
    const client = await SmtpClient.greet(running.smtp)
    await client.openMail([ADDRESS])
    const answered = client.reply()
    client.send(`${make()}\r\n.\r\n`)
    const startedMs = performance.now()
    const { reply } = await sendFresh(neighbour)
    const bombed = await answered
    const waitedMs = Math.round(performance.now() - startedMs)
    client.close()
    if (!reply.startsWith('250') || !bombed.startsWith('250') || waitedMs > WAIT_MAX_MS) {
      trouble.push({ name, reply, bombed, waitedMs })
    }
    most = Math.max(most, rssBytes(running))
  }
  expect(trouble).toEqual([])
  expect(most - before).toBeLessThan(GROWTH_MAX_BYTES)
  neighbour.close()
  expect(await home.stop()).toBe(0)
  expect(loggedIds(home)).toHaveLength(2 * bombs.length + 1)
}, 60_000)

test('text that makes expressions backtrack is answered at once', async () => {
  await using home = new BinaryHome()
  const running = await home.start()
  const client = await SmtpClient.greet(running.smtp)
  const slow: unknown[] = []
  let mails = 0
  for (const { name, raw } of hostile(20_000)) {
    if (mails++ % 5 !== 0) continue // all of them stand in test/classify/fuzz.test.ts
    const startedMs = performance.now()
    const text = Buffer.from(raw)
      .toString('latin1')
      .replace(/\r?\n/g, '\r\n')
      .replace(/^\./gm, '..')
    const reply = await client.mail([ADDRESS], text)
    const tookMs = performance.now() - startedMs
    if (!reply.startsWith('250') || tookMs > WAIT_MAX_MS) slow.push([name, reply, tookMs])
  }
  client.close()
  expect(slow).toEqual([])
}, 60_000)
