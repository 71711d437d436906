// Soaks the built program: mail streams in, a webhook is called, and every few seconds something goes
// wrong (scripts/soaking/faults.ts); in the first half the program is killed and stopped as well, in the
// second one process lives on, and its memory is watched. Prints a table, or JSON; exit 1 when a mail
// that was answered 250 is not in the log, is there twice, was never called for, or memory grew.

import { Database } from 'bun:sqlite'
import { join } from 'node:path'
import { BinaryHome, rssBytes } from '../test/support/binary.ts'
import { type FreshMail, freshMail } from '../test/support/e2e-mail.ts'
import { randomOf } from '../test/support/random.ts'
import { createReceiver, formFields } from '../test/support/receiver.ts'
import { SmtpClient } from '../test/support/smtp-client.ts'
import { median } from './bench/load/median.ts'
import { optionsOf } from './options.ts'
import { type Disk, diskFor, faults, type Mood, type Rig } from './soaking/faults.ts'

const SENDERS = 4
const BETWEEN_FAULTS_MS = 2000
const SAMPLE_MS = 500
/** Calls that failed are made again meanwhile. */
const SETTLE_MAX_MS = 90_000
/** What the second half may add to the memory of a warm process. */
const GROWTH_MAX_BYTES = 100 * 1024 * 1024
const MIB = 1024 * 1024

const USAGE = 'usage: scripts/soak [--minutes 5] [--rate 100] [--seed 1] [--json]'
const { values } = optionsOf(
  USAGE,
  {
    options: {
      minutes: { type: 'string', default: '5' },
      rate: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
  },
  { numbers: ['minutes', 'rate', 'seed'] },
)
process.env.RETOUR_BINARY ??= join(import.meta.dir, '../dist/retour')

const random = randomOf(Number(values.seed))
const soakMs = Number(values.minutes) * 60_000
const startedMs = performance.now()
const passed = () => (performance.now() - startedMs) / soakMs

const sent = { mails: 0, answered: new Set<string>(), refusals: 0 }
const called = new Map<string, Set<string>>()
const injected: Record<string, number> = { kill: 0, stop: 0 }
const memory: number[] = []

let mood: Mood = 'well'
await using receiver = createReceiver(async ({ body }) => {
  if (mood === 'failing') return new Response('no', { status: 500 })
  if (mood === 'hanging') await Bun.sleep(3000)
  if (mood === 'busy')
    return new Response('later', { status: 503, headers: { connection: 'close' } })
  const [id = '', type = ''] = formFields(body.subarray(0, 200)).map(({ value }) => `${value}`)
  called.set(id, (called.get(id) ?? new Set()).add(type))
  receiver.requests.length = 0 // nothing here may grow with the mail
  return new Response('ok')
})
const retries = Array.from({ length: 40 }, () => 2).join(', ')
await using home = new BinaryHome({
  webhook: receiver.url,
  webhookToml: `timeout_ms = 1000\nconcurrency = 32\nretry_s = [${retries}]`,
  toml: '[log]\nlevel = "warn"',
})
const disk: Disk | null = diskFor(home)
try {
  const figures = await soak()
  print(figures)
  const { lost, uncalled: missing, twice, flat, sound } = figures
  process.exitCode = lost + missing + twice === 0 && flat && sound ? 0 : 1
} finally {
  await home.stop('SIGKILL')
  disk?.unmount()
}

async function soak() {
  const rig: Rig = {
    home,
    random,
    disk,
    running: await home.start(),
    mood: (next) => {
      mood = next
    },
  }
  const sending = Array.from({ length: SENDERS }, () => sendAlong(rig))
  const sampling = setInterval(
    () => passed() > 0.55 && memory.push(rssBytes(rig.running)),
    SAMPLE_MS,
  )
  while (passed() < 1) {
    await Bun.sleep(BETWEEN_FAULTS_MS * random())
    await (passed() < 0.5 && random() < 0.4 ? end(rig) : disturb(rig))
  }
  await Promise.all(sending)
  const deadline = performance.now() + SETTLE_MAX_MS
  while (uncalled() > 0 && performance.now() < deadline) await Bun.sleep(100)
  clearInterval(sampling)
  return { ...account(await home.stop()), ...told() }
}

/** Kills the program or stops it, and starts it again. */
async function end(rig: Rig): Promise<void> {
  const name = random() < 0.75 ? 'kill' : 'stop'
  injected[name] = (injected[name] ?? 0) + 1
  await home.stop(name === 'kill' ? 'SIGKILL' : 'SIGTERM')
  rig.running = await home.start()
}

async function disturb(rig: Rig): Promise<void> {
  const names = Object.keys(faults).filter((name) => disk !== null || name !== 'diskFull')
  const name = names[Math.floor(random() * names.length)] ?? ''
  injected[name] = (injected[name] ?? 0) + 1
  await faults[name]?.(rig)
}

/** Sends mail after mail, a mail that got no 250 again, until the time is over. */
async function sendAlong(rig: Rig): Promise<void> {
  const pauseMs = (1000 * SENDERS) / Number(values.rate)
  let pending: FreshMail | null = null
  while (passed() < 1 || pending !== null) {
    try {
      const client = await SmtpClient.greet(rig.running.smtp)
      for (;;) {
        pending ??= freshMail()
        sent.mails += 1
        const reply = await client.mail([pending.to], pending.content)
        if (!reply.startsWith('250')) break
        sent.answered.add(pending.id)
        pending = null
        if (passed() >= 1) break
        await Bun.sleep(pauseMs)
      }
      client.close()
    } catch {} // nobody listens
    if (pending !== null) {
      sent.refusals += 1
      await Bun.sleep(50)
    }
  }
}

function uncalled(): number {
  let missing = 0
  for (const id of sent.answered) if ((called.get(id)?.size ?? 0) < 2) missing += 1
  return missing
}

/** What the database kept. */
function account(exit: number | null) {
  using database = new Database(join(home.directory, 'data', 'retour.db'), { readonly: true })
  const rows = database.query<{ message_id: string }, []>('SELECT message_id FROM bounces').all()
  const logged = rows.map((row) => row.message_id).filter((id) => id !== '')
  const once = new Set(logged)
  const check = database.query<{ integrity_check: string }, []>('PRAGMA integrity_check').get()
  return {
    logged: logged.length,
    lost: [...sent.answered].filter((id) => !once.has(id)).length,
    twice: logged.length - once.size,
    sound: check?.integrity_check === 'ok' && exit === 0,
  }
}

function told() {
  const tenth = Math.max(1, Math.floor(memory.length / 10))
  const [first, last] = [median(memory.slice(0, tenth)), median(memory.slice(-tenth))]
  return {
    minutes: Number(values.minutes),
    sent: sent.mails,
    answered: sent.answered.size,
    sentAgain: sent.refusals,
    called: [...called.values()].reduce((sum, types) => sum + types.size, 0),
    uncalled: uncalled(),
    faults: injected,
    rssStartBytes: first,
    rssEndBytes: last,
    rssMaxBytes: Math.max(0, ...memory),
    flat: last - first < GROWTH_MAX_BYTES,
  }
}

function print(figures: Awaited<ReturnType<typeof soak>>): void {
  if (values.json) {
    console.log(JSON.stringify(figures))
    return
  }
  const mib = (bytes: number) => `${Math.round(bytes / MIB)} MiB`
  const rows: [string, string | number][] = [
    ['minutes', figures.minutes],
    ['mails sent', figures.sent],
    ['answered 250', figures.answered],
    ['sent again', figures.sentAgain],
    ['logged', figures.logged],
    ['logged twice', figures.twice],
    ['webhook calls made', figures.called],
    ...Object.entries(figures.faults).map(([name, count]): [string, number] => [
      `fault: ${name}`,
      count,
    ]),
    ['RSS at the start of the second half', mib(figures.rssStartBytes)],
    ['RSS at the end', `${mib(figures.rssEndBytes)}${figures.flat ? '' : ' GREW'}`],
    ['RSS at most', mib(figures.rssMaxBytes)],
    ['database sound, exit 0', figures.sound ? 'yes' : 'NO'],
    ['never called for', figures.uncalled],
    ['lost', figures.lost],
  ]
  for (const [name, value] of rows)
    console.log(`| ${name.padEnd(36)} | ${String(value).padStart(10)} |`)
}
