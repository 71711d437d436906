// The command line with a configuration of its own, which may lead to a daemon: its API on a real store and a
// free port, or one that gives the answer that a test wants.

import { type Rig, setUp, TOKEN } from '../admin/rig.ts'
import { configFile } from '../support/config-file.ts'
import { createReceiver } from '../support/receiver.ts'
import { type Given, retour, retourBytes } from '../support/terminal.ts'

/** `more`: sections of the configuration. */
export function home(more = '') {
  const file = configFile(more)
  const run = (words: string[], given: Given = {}) =>
    retour([...words, '--config', file.path], given)
  return { ...file, run }
}

/** A daemon that gives each who has its token one answer. */
export function standIn(answer: unknown, status = 200, more = '') {
  const daemon = createReceiver(({ headers }) =>
    headers.get('authorization') === `Bearer ${TOKEN}`
      ? Response.json(answer, { status })
      : new Response('', { status: 401 }),
  )
  const { host } = new URL(daemon.url)
  const at = home(`${more}[admin]\nlisten = "${host}"\ntokens = ["${TOKEN}"]`)
  return {
    ...{ host, requests: daemon.requests, run: at.run },
    /** `POST /v1/queue/retry {}` */
    asked: () =>
      daemon.requests.map(({ method, path, body }) =>
        `${method} ${path} ${Buffer.from(body)}`.trim(),
      ),
    async [Symbol.asyncDispose]() {
      await daemon[Symbol.asyncDispose]()
      at[Symbol.dispose]()
    },
  }
}

interface House extends AsyncDisposable {
  rig: Rig
  directory: string
  /** `address:port` of the admin listener. */
  host: string
  run(words: string[], stdin?: string): ReturnType<typeof retour>
  runBytes(words: string[]): ReturnType<typeof retourBytes>
}

/** `changes`: parts of the daemon that are other than the rig's. */
export async function house(changes: Parameters<typeof setUp>[0] = {}): Promise<House> {
  const rig = await setUp({ now: Date.now, ...changes })
  const listener = await rig.admin.listen({ host: '127.0.0.1', port: 0 })
  const { host } = new URL(listener.url)
  const file = configFile(`[admin]\nlisten = "${host}"\ntokens = ["${TOKEN}"]`)
  return {
    rig,
    host,
    directory: file.directory,
    runBytes: (words) => retourBytes([...words, '--config', file.path]),
    run: (words, stdin = '') => retour([...words, '--config', file.path], { stdin }),
    async [Symbol.asyncDispose]() {
      await listener.stop()
      file[Symbol.dispose]()
      await rig[Symbol.asyncDispose]()
    },
  }
}
