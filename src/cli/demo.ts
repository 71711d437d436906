// retour demo: runs the whole system on free ports and in a temporary directory. Registers
// messages, mails to itself what comes back of them, and shows the webhook calls that follow.
// Nothing leaves loopback.
import { mkdtempDisposableSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Config, loadConfig } from '../config.ts'
import { createLog } from '../log.ts'
import { callApi } from './api.ts'
import { command } from './command.ts'
import { returnedMail, type Sample, samples } from './demo-mail.ts'
import { type DemoReceiver, startReceiver } from './demo-receiver.ts'
import { sendMail } from './demo-smtp.ts'
import {
  type Addresses,
  callText,
  introduction,
  invitation,
  outcome,
  type Played,
  story,
} from './demo-story.ts'
import { freshSecret } from './init.ts'

/** How long to wait for the calls of a mail, which take milliseconds on one machine. */
const CALLS_TIMEOUT_MS = 10_000

export const demo = command({
  name: 'demo',
  about: 'Shows the whole system at work on this machine, and touches nothing else.',
  flags: {
    once: { about: 'end when all calls are there; exit 1 when one is missing' },
  },
  examples: ['retour demo', 'retour demo --once'],
  async run({ values }, io) {
    await using parts = new AsyncDisposableStack()
    const stage = await setUp(parts)
    const { receiver, addresses } = stage
    await io.out(introduction(addresses, io))
    const played: Played[] = []
    for (const [i, sample] of samples.entries()) {
      const one = await play(sample, stage)
      if (typeof one === 'string') return io.problem(one)
      played.push(one)
      const isThere = () => receiver.about(one.id).length >= sample.expected.length
      await receiver.wait(isThere, CALLS_TIMEOUT_MS)
      await io.out(story(i + 1, one, receiver.about(one.id), io))
      if (!isThere()) break
    }
    const problems = played.flatMap((one) => differences(one, receiver))
    if (problems.length > 0) return io.problem(...problems)
    await io.out(outcome(receiver.count(), io))
    if (values.once) {
      await io.out('\nWithout --once the demo stays, and shows the dashboard.\n')
      return 0
    }
    await io.out(invitation(addresses, played, io))
    const { promise: readerGone, reject } = Promise.withResolvers<never>()
    receiver.follow((call) => void io.out(`\n${callText(call, io)}`).catch(reject))
    await Promise.race([interrupted(), readerGone])
    return 0
  },
})

interface Stage {
  config: Config
  addresses: Addresses
  receiver: DemoReceiver
}

/** Starts the receiver and the daemon; `parts` ends them and removes the directory. */
async function setUp(parts: AsyncDisposableStack): Promise<Stage> {
  const { startDaemon } = await import('../daemon.ts')
  const { path: directory } = parts.use(mkdtempDisposableSync(join(tmpdir(), 'retour-demo-')))
  const secret = `whsec_${freshSecret('base64')}`
  const receiver = parts.use(startReceiver(secret))
  const config = writeConfig(directory, receiver.url, secret)
  const daemon = await startDaemon(config, createLog({ level: 'warn', format: 'text' }))
  parts.defer(() => daemon.close())
  const { smtp, admin } = daemon.addresses
  const addresses = { smtp: smtp[0] ?? '', admin, webhook: receiver.url, directory }
  // With the port that it really got.
  const reachable = { ...config, admin: { ...config.admin, listen: new URL(admin).host } }
  return { config: reachable, addresses, receiver }
}

function writeConfig(directory: string, url: string, secret: string): Config {
  const path = join(directory, 'retour.toml')
  const toml = `hostname = "mx1.bounces.shop.example"
data_dir = "."

[return_path]
domains = ["bounces.shop.example"]
secrets = ["${freshSecret('base64url')}"]

[smtp]
listen = ["127.0.0.1:0"]

[[webhook]]
name = "demo"
events = ["bounce", "failure", "response", "abuse"]
url = "${url}"
format = "json"
secret = "${secret}"

[admin]
listen = "127.0.0.1:0"
`
  writeFileSync(path, toml)
  const loaded = loadConfig(path)
  if ('problems' in loaded) throw new Error(loaded.problems.join('; '))
  return loaded.config
}

/** Registers a message and mails what comes back of it; a text says what went wrong. */
async function play(sample: Sample, { config, addresses }: Stage): Promise<Played | string> {
  const messageId = `${freshSecret('base64url').slice(0, 12)}@shop.example`
  const answer = await callApi(config, {
    method: 'POST',
    path: '/v1/messages',
    body: { recipient: sample.recipient, tags: [sample.tag], message_id: messageId },
  })
  if (!answer.ok) return `registering a message failed: ${answer.message}`
  const { id, return_address: address } = answer.body as { id: string; return_address: string }
  const raw = returnedMail(sample, { id, address, messageId }, Date.now())
  const startedMs = performance.now()
  try {
    const reply = await sendMail(addresses.smtp, { from: sample.mailFrom, to: address }, raw)
    const tookMs = performance.now() - startedMs
    return { sample, id, address, subject: subjectOf(raw), sizeBytes: raw.length, reply, tookMs }
  } catch (error) {
    return `mailing to ${address} failed: ${error instanceof Error ? error.message : error}`
  }
}

function subjectOf(raw: Uint8Array): string {
  return /^Subject: (.*)\r$/m.exec(Buffer.from(raw).toString())?.[1] ?? ''
}

/** Says which calls are missing, too many, or badly signed. */
function differences({ id, sample }: Played, receiver: DemoReceiver): string[] {
  const calls = receiver.about(id)
  const got = calls.map(({ type }) => type)
  const missing = sample.expected.filter((type) => !got.includes(type))
  const surplus = got.filter((type, i) => !sample.expected.includes(type) || got.indexOf(type) < i)
  return [
    ...missing.map((type) => `no ${type} call came within ${CALLS_TIMEOUT_MS / 1000} s for ${id}`),
    ...surplus.map((type) => `an unexpected ${type} call came for ${id}`),
    ...calls
      .filter(({ isSigned }) => !isSigned)
      .map(({ type }) => `a ${type} call has a wrong signature`),
  ]
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve()).once('SIGTERM', () => resolve())
  })
}
