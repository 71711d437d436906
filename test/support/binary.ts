// Runs the compiled program as a user does: alone in a directory, with one TOML file.

import {
  closeSync,
  copyFileSync,
  linkSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const TOKEN = 'e2e-token-0123456789abcdef'
const NOBODY = 'http://127.0.0.1:9/'

interface BinaryOptions {
  /** URL of the webhook that gets every event; absent: nobody listens there. */
  webhook?: string
  /** TOML lines for `[[webhook]]`. */
  webhookToml?: string
  /** TOML lines for `[smtp]`. */
  smtp?: string
  /** More TOML tables. */
  toml?: string
}

/** Makes a link if the file system can: copies for all tests would take ten gigabytes. */
function place(file: string, as: string): void {
  try {
    linkSync(file, as)
  } catch {
    copyFileSync(file, as)
  }
}

/**
 * A directory with the binary and its configuration; the daemon may be started in it many times.
 */
export class BinaryHome implements AsyncDisposable {
  readonly directory: string
  readonly binary: string
  readonly config: string
  #running: Running | null = null

  constructor(options: BinaryOptions = {}) {
    const { webhook = NOBODY, webhookToml = '', smtp = '', toml = '' } = options
    const built = process.env.RETOUR_BINARY
    if (built === undefined) throw new Error('RETOUR_BINARY does not name the built program')
    this.directory = mkdtempSync(join(tmpdir(), 'retour-e2e-'))
    this.binary = join(this.directory, 'retour')
    place(built, this.binary)
    this.config = join(this.directory, 'retour.toml')
    writeFileSync(
      this.config,
      `hostname = "mx1.bounces.example.com"
data_dir = "data"
[return_path]
domains = ["bounces.example.com"]
secrets = ["correct horse battery staple"]
fixed = ["bounces@bounces.example.com"]
[smtp]
listen = ["127.0.0.1:0"]
${smtp}
[admin]
listen = "127.0.0.1:0"
tokens = ["${TOKEN}"]
[[webhook]]
name = "crm"
events = ["bounce", "failure", "response", "abuse"]
url = "${webhook}"
${webhookToml}
${toml}
`,
    )
  }

  /** What the daemon has logged in all its runs. */
  log(): string {
    return readFileSync(join(this.directory, 'log'), 'utf8')
  }

  /**
   * Resolves once the daemon has printed its ready line; rejects with its log when it ends first.
   * `within` is put before the command: a program that runs it in other circumstances.
   */
  async start(within: readonly string[] = []): Promise<Running> {
    const log = openSync(join(this.directory, 'log'), 'a')
    const child = Bun.spawn([...within, this.binary, 'run', '--config', this.config], {
      cwd: this.directory,
      env: { PATH: '/usr/bin:/bin' },
      stdout: 'pipe',
      stderr: log,
    })
    closeSync(log)
    let text = ''
    for await (const chunk of child.stdout) {
      text += new TextDecoder().decode(chunk)
      const ready = /^ready (.*)$/m.exec(text)
      if (ready === null) continue
      const addresses = new Map(
        (ready[1] ?? '').split(' ').map((pair) => pair.split('=', 2) as [string, string]),
      )
      const running = {
        smtp: addresses.get('smtp') ?? '',
        submission: addresses.get('submission') ?? '',
        admin: addresses.get('admin') ?? '',
        process: child,
      }
      this.#running = running
      return running
    }
    throw new Error(`the daemon ended: ${this.log()}`)
  }

  /** The configuration with the port that the daemon was given: for commands that ask it. */
  configOf({ admin }: Running): string {
    const file = join(this.directory, 'running.toml')
    const text = readFileSync(this.config, 'utf8')
    const listen = `listen = "${new URL(admin).host}"\ntokens`
    writeFileSync(file, text.replace('listen = "127.0.0.1:0"\ntokens', listen))
    return file
  }

  /** Runs one command to its end. */
  async run(...args: string[]): Promise<{ exit: number; out: string; err: string }> {
    const child = Bun.spawn([this.binary, ...args], {
      cwd: this.directory,
      env: { PATH: '/usr/bin:/bin' },
      stdout: 'pipe',
      stderr: 'pipe',
    })
    const [out, err, exit] = await Promise.all([
      new Response(child.stdout).text(),
      new Response(child.stderr).text(),
      child.exited,
    ])
    return { exit, out, err }
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    const child = this.#running?.process
    this.#running = null
    if (child === undefined) return null
    child.kill(signal)
    await child.exited
    return child.exitCode
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop('SIGKILL')
    rmSync(this.directory, { recursive: true })
  }
}

export interface Running {
  /** `host:port`. */
  smtp: string
  /** '' if nothing listens there. */
  submission: string
  /** `http://host:port`. */
  admin: string
  process: Bun.Subprocess
}

/** Asks the admin listener of a running binary; rejects on an answer that is no success. */
export async function ask<T>(running: Running, path: string, body?: unknown): Promise<T> {
  const response = await fetch(`${running.admin}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return (await response.json()) as T
}

/** The resident memory of a running program. */
export function rssBytes({ process: { pid } }: Running): number {
  const [, kib] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kib) * 1024
}
