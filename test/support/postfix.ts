// A Postfix of its own in a temporary directory, on one free port of loopback: nothing of the
// machine's configuration, queue or log is read or written. Debian's package, and root, as its
// master needs.

import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const DAEMONS = '/usr/lib/postfix/sbin'

/** Why Postfix cannot run here; '' if it can. */
export const noPostfix = (() => {
  if (process.getuid?.() !== 0) return 'Postfix runs as root alone'
  if (Bun.which('postfix') === null || !existsSync(DAEMONS)) return 'there is no Postfix here'
  return ''
})()

/**
 * master.cf: the daemons that take, queue, bounce and send. LMTP is in a chroot, as Debian has it.
 */
const services = (port: number) => `127.0.0.1:${port} inet n - n - - smtpd
postlog unix-dgram n - n - 1 postlogd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
lmtp unix - - y - - lmtp
error unix - - n - - error
discard unix - - n - - discard
retry unix - - n - - error
local unix - n n - - local
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
`

export class Postfix implements AsyncDisposable {
  readonly directory = mkdtempSync(join(tmpdir(), 'retour-postfix-'))
  readonly log = join(this.directory, 'mail.log')

  private constructor(port: number, settings: Record<string, string>) {
    // Its daemons do not run as root, and must be able to enter.
    chmodSync(this.directory, 0o755)
    for (const name of ['etc', 'queue', 'data']) mkdirSync(join(this.directory, name))
    const data = join(this.directory, 'data')
    chownSync(data, userId('postfix'), 0)
    const main = {
      compatibility_level: '3.6',
      queue_directory: join(this.directory, 'queue'),
      data_directory: data,
      command_directory: '/usr/sbin',
      daemon_directory: DAEMONS,
      maillog_file: this.log,
      maillog_file_prefixes: this.directory,
      myhostname: 'mx.postfix.example',
      mydestination: 'postfix.example',
      local_recipient_maps: '',
      alias_maps: '',
      alias_database: '',
      mynetworks: '127.0.0.0/8',
      inet_interfaces: '127.0.0.1',
      inet_protocols: 'ipv4',
      default_transport: 'error:5.4.4 no mail to the world',
      ...settings,
    }
    const lines = Object.entries(main).map(([name, value]) => `${name} = ${value}\n`)
    const file = join(this.directory, 'etc', 'main.cf')
    writeFileSync(file, lines.join(''))
    // Each program waits until the file is two seconds old, as a newer one may not be complete.
    utimesSync(file, 0, 0)
    writeFileSync(join(this.directory, 'etc', 'master.cf'), services(port))
  }

  static async start(port: number, settings: Record<string, string> = {}): Promise<Postfix> {
    const postfix = new Postfix(port, settings)
    const { exitCode, stderr } = postfix.#run('start')
    if (exitCode === 0) return postfix
    rmSync(postfix.directory, { recursive: true })
    throw new Error(`postfix start: ${stderr}`)
  }

  /** The process id of its master. */
  get pid(): number {
    return Number(readFileSync(join(this.directory, 'queue', 'pid', 'master.pid'), 'utf8'))
  }

  #run(word: string) {
    return Bun.spawnSync(['postfix', '-c', join(this.directory, 'etc'), word])
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#run('stop')
    rmSync(this.directory, { recursive: true })
  }
}

function userId(name: string): number {
  return Number(Bun.spawnSync(['id', '-u', name]).stdout.toString())
}
