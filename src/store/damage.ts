// Errors about a damaged database in words. SQLite says no more than `malformed`, and it takes a write-ahead log
// with an unreadable header for an empty one, so that the mails in it would be lost silently.

import { closeSync, existsSync, openSync, readSync } from 'node:fs'
import { codeOf } from '../error-code.ts'

const WAL_HEADER_BYTES = 32
/** https://www.sqlite.org/fileformat2.html#walformat; its last bit gives the order of the checksum. */
const WAL_MAGIC = 0x377f0682

/** Throws when the log of `file` has content that SQLite would overlook. */
export function checkLog(file: string): void {
  const log = `${file}-wal`
  if (!existsSync(log)) return
  const header = Buffer.alloc(WAL_HEADER_BYTES)
  const handle = openSync(log, 'r')
  const length = readSync(handle, header)
  closeSync(handle)
  // Zeros: the power failed before the first write to it, so no 250 has been sent for anything in it.
  if (length < WAL_HEADER_BYTES || header.every((byte) => byte === 0) || isSound(header)) return
  throw new Error(
    `${log} is damaged, and with it the mails that came last: put a backup back (retour restore), ` +
      'or move that file away to go on without them',
  )
}

function isSound(header: Buffer): boolean {
  const magic = header.readUInt32BE(0)
  if ((magic & ~1) >>> 0 !== WAL_MAGIC) return false
  const read = (at: number) =>
    (magic & 1) === 1 ? header.readUInt32BE(at) : header.readUInt32LE(at)
  let [first, second] = [0, 0]
  for (let at = 0; at < 24; at += 8) {
    first = (first + read(at) + second) >>> 0
    second = (second + read(at + 4) + first) >>> 0
  }
  return first === header.readUInt32BE(24) && second === header.readUInt32BE(28)
}

/** The message of an error when the database is opened, with what to do about it if that is known. */
export function inWords(error: Error): string {
  const code = codeOf(error)
  // Without the system's code, call and path, because the caller puts the path in front.
  const message = error.message.replace(/^E[A-Z]+: (.+), \w+ '.*'$/s, '$1')
  if (code === 'EEXIST' || code === 'ENOTDIR') return 'data_dir is a file, not a directory'
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) {
    return (
      `${message}: the file is damaged; put a backup back (retour restore), or save what can be ` +
      "read with sqlite3's .recover"
    )
  }
  if (code === 'EACCES')
    return `${message}: it, a file beside it or its directory is another user's (ls -la)`
  if (code === 'EROFS')
    return `${message}: the disk is, or the unit's ReadWritePaths lacks data_dir`
  if (/^SQLITE_(READONLY|CANTOPEN)/.test(code)) {
    return `${message}: the disk, it or a file beside it is read-only or another user's, or no inode is left (df -i)`
  }
  // Also when the file that is shared between processes cannot be made on a full disk.
  if (code.startsWith('SQLITE_IOERR')) return `${message}: the disk is full or failing`
  if (code.startsWith('SQLITE_FULL') || code === 'ENOSPC') return `${message}: make room first`
  return message
}
