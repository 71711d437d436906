// Starts the servers that benchmarks compare, each on a free loopback port, all with their data on
// the same disk. If one cannot be started here, a line says why.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { noPostfix, Postfix } from '../test/support/postfix.ts'

export interface Peer {
  name: string
  port: number
  /** The id of its main process, for measuring its memory. */
  pid: number
  stop(): Promise<void>
}

type Start = (directory: string, port: number) => Promise<Peer | { absent: string }>

const root = join(import.meta.dir, '..')

/** The most memory that a process has had, in MB. */
export function residentMb(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/^VmHWM:\s*(\d+)/m.exec(status)?.[1] ?? Number.NaN) / 1000
}

/** Resolves once something listens there, or false after a few seconds. */
async function listens(port: number): Promise<boolean> {
  for (let left = 50; left > 0; left--) {
    const connected = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1')
      socket.once('error', () => resolve(false))
      socket.once('connect', () => {
        socket.destroy()
        resolve(true)
      })
    })
    if (connected) return true
    await Bun.sleep(100)
  }
  return false
}

/** A webhook whose calls are stored, and go out slowly. */
const SLOW_WEBHOOK = `
[[webhook]]
name = "bench"
url = "http://127.0.0.1:1/"
events = ["bounce", "failure"]
rate_per_s = 1
`

/**
 * The built program; `webhooks` are TOML, and so is what else it is configured with (`more`);
 * `dataDir` is in `directory` where it is not given.
 */
export const startRetour = async (
  directory: string,
  port: number,
  { webhooks = SLOW_WEBHOOK, more = '', dataDir = 'data' } = {},
): ReturnType<Start> => {
  const binary = process.env.RETOUR_BINARY ?? join(root, 'dist', 'retour')
  if (!existsSync(binary)) return { absent: 'retour: not built; bun scripts/build.ts makes it' }
  const config = join(directory, 'retour.toml')
  writeFileSync(
    config,
    `hostname = "mx1.bounces.example.com"
data_dir = "${dataDir}"
[return_path]
domains = ["bounces.example.com"]
secrets = ["a secret of benchmarks alone"]
fixed = ["bounces@bounces.example.com"]
[smtp]
listen = ["127.0.0.1:${port}"]
connections_per_ip_max = 1000
[admin]
listen = "127.0.0.1:0"
[log]
level = "warn"
${more}
${webhooks}`,
  )
  const child = Bun.spawn([binary, 'run', '--config', config], {
    stdout: 'pipe',
    stderr: 'inherit',
  })
  let isReady = false
  for await (const _ of child.stdout) {
    isReady = true
    break
  }
  if (!isReady) return { absent: 'retour: did not start' }
  const stop = async () => {
    child.kill()
    await child.exited
  }
  return { name: 'retour', port, pid: child.pid, stop }
}

/** Postfix queues mail, and then discards it or sends it on to a port of this machine. */
export const startPostfix = async (
  _directory: string,
  port: number,
  relayPort: number | null = null,
): ReturnType<Start> => {
  if (noPostfix !== '') return { absent: `postfix: ${noPostfix}` }
  const transport = relayPort === null ? 'discard' : `smtp:[127.0.0.1]:${relayPort}`
  const postfix = await Postfix.start(port, {
    mydestination: '',
    relay_domains: 'bounces.example.com',
    default_transport: transport,
    relay_transport: transport,
    smtpd_client_connection_count_limit: '0',
    smtpd_client_connection_rate_limit: '0',
  })
  const stop = () => postfix[Symbol.asyncDispose]()
  if (await listens(port)) return { name: 'postfix', port, pid: postfix.pid, stop }
  await stop()
  return { absent: 'postfix: did not start' }
}

/**
 * The library of our listener alone: it stores nothing, and shows how much faster we could be at
 * best.
 */
export const startLibrary: Start = async (_, port) => {
  const program = join(root, 'scripts', 'bench', 'load', 'library.ts')
  const child = Bun.spawn([process.execPath, program, `${port}`], {
    stdout: 'ignore',
    stderr: 'inherit',
  })
  return whenListening('smtp-server', port, child)
}

/** smtp-sink answers, and stores nothing. */
export const startSink: Start = async (_, port) => {
  if (Bun.which('smtp-sink') === null) {
    return { absent: 'smtp-sink: not installed (Debian package postfix)' }
  }
  const user = process.getuid?.() === 0 ? ['-u', 'nobody'] : []
  const child = Bun.spawn(['smtp-sink', ...user, `127.0.0.1:${port}`, '1000'], {
    stdout: 'ignore',
    stderr: 'ignore',
  })
  return whenListening('smtp-sink', port, child)
}

/**
 * A worker a core; mail is written to a file and not flushed (its plugin queue/test). `HARAKA`
 * names the program where it is not in PATH: `npm install Haraka` in a directory of its own makes
 * it.
 */
export const startHaraka: Start = async (directory, port) => {
  const program = process.env.HARAKA ?? Bun.which('haraka')
  if (program === null) return { absent: 'haraka: not installed (npm package Haraka)' }
  const home = join(directory, 'haraka')
  const config = join(home, 'config')
  const kept = join(home, 'mails')
  await Bun.$`${program} -i ${home}`.quiet().nothrow() // the rest of its configuration
  for (const each of [config, kept]) mkdirSync(each, { recursive: true })
  const files = {
    'smtp.ini': `listen=127.0.0.1:${port}\nnodes=cpus\n`,
    plugins: 'rcpt_to.in_host_list\nqueue/test\n',
    host_list: 'bounces.example.com\n',
    loglevel: 'ERROR\n',
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(config, name), text)
  const child = Bun.spawn([program, '-c', home], {
    env: { ...process.env, TMPDIR: kept },
    stdout: 'ignore',
    stderr: 'ignore',
  })
  return whenListening('haraka', port, child)
}

async function whenListening(
  name: string,
  port: number,
  child: Bun.Subprocess,
): Promise<Peer | { absent: string }> {
  const stop = async () => {
    child.kill()
    await child.exited
  }
  if (await listens(port)) return { name, port, pid: child.pid, stop }
  await stop()
  return { absent: `${name}: did not start` }
}
