// Tells systemd how we are: sd_notify(3), one datagram to the socket that NOTIFY_SOCKET names. Bun has no
// Unix datagram sockets, so libc is called. Without NOTIFY_SOCKET nothing is done. If libc cannot be loaded or
// the socket does not take the datagram, that is logged once: systemd will say that the start timed out, and
// the log then says why.

import { dlopen, FFIType, ptr } from 'bun:ffi'
import { readdirSync } from 'node:fs'
import { endianness } from 'node:os'
import type { Log } from './log.ts'

/** Linux, the same on every architecture that Bun runs on. */
const AF_UNIX = 1
const SOCK_DGRAM = 2
const SOCK_CLOEXEC = 0o2000000
const MSG_DONTWAIT = 0x40
const MSG_NOSIGNAL = 0x4000
const CLOCK_MONOTONIC = 1
/** unix(7): sun_path. */
const PATH_MAX_BYTES = 108

export interface Notifier {
  /** Everything is up, or a reload has ended. */
  ready(status: string): void
  reloading(): void
  stopping(): void
  /** Ends the keep-alives. */
  close(): void
}

interface NotifyParts {
  env: Record<string, string | undefined>
  pid: number
  log: Log
}

const SILENT: Notifier = { ready() {}, reloading() {}, stopping() {}, close() {} }

/** Starts the keep-alives that WATCHDOG_USEC asks for; they end when the event loop stands still. */
export function createNotifier({ env, pid, log }: NotifyParts): Notifier {
  const address = socketAddress(env.NOTIFY_SOCKET ?? '')
  if (address === null) return SILENT
  const libc = openLibc()
  if (libc === null) {
    log.error('systemd not notified', { error: 'libc cannot be loaded' })
    return SILENT
  }
  let isTold = false
  const send = (...lines: string[]): void => {
    if (sendDatagram(libc, address, lines.join('\n')) || isTold) return
    isTold = true
    log.error('systemd not notified', { socket: env.NOTIFY_SOCKET })
  }
  const everyMs = watchdogMs(env, pid)
  const timer = everyMs === null ? undefined : setInterval(() => send('WATCHDOG=1'), everyMs)
  timer?.unref()
  return {
    ready: (status) => send('READY=1', `STATUS=${status.replaceAll('\n', ' ')}`),
    // By the time systemd tells this reload from an older one.
    reloading: () => send('RELOADING=1', `MONOTONIC_USEC=${monotonicUsec(libc)}`),
    stopping: () => send('STOPPING=1', 'STATUS=finishing what runs'),
    close: () => clearInterval(timer),
  }
}

/** Half the time that systemd gives us (sd_watchdog_enabled(3)); null where it does not watch us. */
function watchdogMs({ WATCHDOG_USEC, WATCHDOG_PID }: NotifyParts['env'], pid: number) {
  const usec = Number(WATCHDOG_USEC ?? 0)
  if (!(usec > 0) || (WATCHDOG_PID !== undefined && Number(WATCHDOG_PID) !== pid)) return null
  return Math.max(1, usec / 2000)
}

/** A `sockaddr_un`; null where NOTIFY_SOCKET names no such socket. `@` stands for the abstract ones. */
function socketAddress(name: string): Uint8Array | null {
  if (!/^[/@]./s.test(name)) return null
  const path = Buffer.from(name)
  const isAbstract = name.startsWith('@')
  if (path.length > PATH_MAX_BYTES - (isAbstract ? 0 : 1)) return null
  if (isAbstract) path[0] = 0
  const family = endianness() === 'LE' ? [AF_UNIX, 0] : [0, AF_UNIX]
  // A path ends in a zero byte. An abstract name has none: there the zero would be part of the name.
  return Buffer.concat([Buffer.from(family), path, Buffer.alloc(isAbstract ? 0 : 1)])
}

const symbols = {
  socket: { args: [FFIType.i32, FFIType.i32, FFIType.i32], returns: FFIType.i32 },
  sendto: {
    args: [FFIType.i32, FFIType.ptr, FFIType.u64, FFIType.i32, FFIType.ptr, FFIType.u32],
    returns: FFIType.i64,
  },
  close: { args: [FFIType.i32], returns: FFIType.i32 },
  clock_gettime: { args: [FFIType.i32, FFIType.ptr], returns: FFIType.i32 },
} as const

type Libc = ReturnType<typeof dlopen<typeof symbols>>['symbols']

function openLibc(): Libc | null {
  for (const name of ['libc.so.6', ...muslNames()]) {
    try {
      return dlopen(name, symbols).symbols
    } catch {
      // The other libc, then.
    }
  }
  return null
}

/** musl's is named after the architecture. */
function muslNames(): string[] {
  try {
    return readdirSync('/lib')
      .filter((name) => /^(libc\.musl-|ld-musl-).*\.so\.1$/.test(name))
      .map((name) => `/lib/${name}`)
  } catch {
    return []
  }
}

/** Whether the socket took it. Never waits: a full one loses a keep-alive, which the next one mends. */
function sendDatagram(libc: Libc, address: Uint8Array, text: string): boolean {
  const socket = libc.socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0)
  if (socket < 0) return false
  const bytes = Buffer.from(text)
  const flags = MSG_NOSIGNAL | MSG_DONTWAIT
  const sent = libc.sendto(socket, ptr(bytes), bytes.length, flags, ptr(address), address.length)
  libc.close(socket)
  return Number(sent) === bytes.length
}

function monotonicUsec(libc: Libc): bigint {
  const time = new BigInt64Array(2)
  libc.clock_gettime(CLOCK_MONOTONIC, ptr(time))
  const [seconds = 0n, nanoseconds = 0n] = time
  return seconds * 1_000_000n + nanoseconds / 1000n
}
