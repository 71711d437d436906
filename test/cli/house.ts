// A daemon's API on a real store and a free port, and the command line with a configuration that leads there.

import { type Rig, setUp, TOKEN } from '../admin/rig.ts'
import { configFile } from '../support/config-file.ts'
import { retour, retourBytes } from '../support/terminal.ts'

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
