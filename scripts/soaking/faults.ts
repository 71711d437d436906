// The faults with which soaking troubles the program, a function for each. Each takes a second or
// two, and the program must recover by itself.

import { mkdirSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { ballastIn } from '../../test/support/ballast.ts'
import type { BinaryHome, Running } from '../../test/support/binary.ts'
import { crlf } from '../../test/support/mail.ts'
import { SmtpClient } from '../../test/support/smtp-client.ts'

const FLOOD = 300
const GARBAGE_BYTES = 1 << 20
const LARGE_BYTES = 64 << 20
const PARTS = 20_000
const DISK_BYTES = 512 << 20
const FAULT_MS = 1000
/** A neighbour of the senders: the limits for each address are his own. */
const STRANGER = '127.0.0.2'
const ADDRESS = 'bounces@bounces.example.com'

/** How the webhook's receiver answers just now. */
export type Mood = 'well' | 'failing' | 'hanging' | 'busy'

export interface Rig {
  home: BinaryHome
  running: Running
  random: () => number
  mood(mood: Mood): void
  /** Null if no file system can be mounted. */
  disk: Disk | null
}

export type Disk = ReturnType<typeof smallDisk>

export const faults: Record<string, (rig: Rig) => Promise<void>> = {
  async reload({ running }) {
    for (let i = 0; i < 5; i++) {
      running.process.kill('SIGHUP')
      await Bun.sleep(FAULT_MS / 10)
    }
  },
  receiverFails: (rig) => moody(rig, 'failing'),
  receiverHangs: (rig) => moody(rig, 'hanging'),
  receiverBusy: (rig) => moody(rig, 'busy'),
  async connectionFlood({ running }) {
    const sockets = Array.from({ length: FLOOD }, () => stranger(running))
    await Bun.sleep(FAULT_MS)
    for (const socket of sockets) socket.destroy()
  },
  async garbage({ running, random }) {
    const socket = stranger(running)
    socket.write(Buffer.from(Array.from({ length: GARBAGE_BYTES }, () => random() * 256)))
    await Bun.sleep(FAULT_MS)
    socket.destroy()
  },
  async largeMail({ running }) {
    const line = Buffer.from(`${'x'.repeat(998)}\r\n`.repeat(1024))
    await mailFromStranger(running, async (socket) => {
      for (let sent = 0; sent < LARGE_BYTES && !socket.destroyed; sent += line.length) {
        await new Promise((resolve) => socket.write(line, resolve))
      }
    })
  },
  async hostileMail({ running }) {
    const part = '--b\r\nContent-Type: text/plain\r\n\r\nx\r\n'.repeat(PARTS)
    const header = crlf('Subject: parts\nContent-Type: multipart/mixed; boundary=b\n\n')
    await mailFromStranger(
      running,
      async (socket) => void socket.write(Buffer.concat([header, Buffer.from(part)])),
    )
  },
  async unreadReplies({ running }) {
    const socket = stranger(running)
    socket.pause()
    for (let i = 0; i < 50; i++) socket.write('EHLO a.example\r\n'.repeat(5000))
    await Bun.sleep(FAULT_MS)
    socket.destroy()
  },
  async diskFull({ disk }) {
    disk?.fill()
    await Bun.sleep(FAULT_MS)
    disk?.free()
  },
}

/** A small file system in memory for the data of the program; null if we may not mount one. */
export function diskFor(home: BinaryHome): Disk | null {
  if (process.getuid?.() !== 0) return null
  const path = join(home.directory, 'data')
  mkdirSync(path, { recursive: true })
  const options = ['-t', 'tmpfs', '-o', `size=${DISK_BYTES}`, 'none', path]
  return Bun.spawnSync(['mount', ...options]).success ? smallDisk(path) : null
}

function smallDisk(path: string) {
  return { ...ballastIn(path), unmount: () => void Bun.spawnSync(['umount', path]) }
}

async function moody({ mood }: Rig, bad: Mood): Promise<void> {
  mood(bad)
  await Bun.sleep(FAULT_MS)
  mood('well')
}

function stranger({ smtp }: Running): Socket {
  const [host = '', port] = smtp.split(':')
  const socket = connect({ host, port: Number(port), localAddress: STRANGER })
  socket.on('error', () => undefined)
  socket.resume()
  return socket
}

/** Sends what `write` writes as a mail, waits a moment for the answer, and leaves. */
async function mailFromStranger(
  running: Running,
  write: (socket: Socket) => Promise<void>,
): Promise<void> {
  try {
    const client = await SmtpClient.greet(running.smtp)
    await client.openMail([ADDRESS], 'stranger@example.net')
    await write(client.socket as Socket)
    client.send('\r\n.\r\n')
    await Promise.race([client.reply(), Bun.sleep(5 * FAULT_MS)])
    client.close()
  } catch {} // the program was down
}
