// Finds a place in a log again after rotation. A place is the hash of the file's first bytes and an
// offset, so that it is found even if the file was renamed, copied and truncated, or compressed.

import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { createGunzip, createZstdDecompress } from 'node:zlib'
import { codeOf } from '../error-code.ts'

/** So many bytes identify a log file, as it begins with a time. */
export const HEAD_MAX_BYTES = 1024

/** The place behind the last line that was taken. */
export interface Place {
  offset: number
  /** SHA-256 of the first bytes, at most HEAD_MAX_BYTES and no more than `offset`. */
  head: string
}

/** A file and the offset to read from; in a compressed file, the offset in its content. */
export interface Segment {
  file: string
  offset: number
}

/**
 * The files to read from `place` on, oldest first; the last is `path`. `lost`: the file of the
 * place is gone, or packed in a way that we cannot read.
 */
export async function segmentsFrom(
  path: string,
  place: Place | null,
): Promise<{ segments: Segment[]; lost: boolean }> {
  const live = { file: path, offset: 0 }
  if (place === null || place.offset === 0) return { segments: [live], lost: false }
  const { offset } = place
  if (await holds(path, place)) return { segments: [{ file: path, offset }], lost: false }
  const rotated = await rotatedFiles(path)
  for (const [at, file] of rotated.entries()) {
    if (!(await holds(file, place))) continue
    const later = rotated.slice(at + 1).map((other) => ({ file: other, offset: 0 }))
    return { segments: [{ file, offset }, ...later, live], lost: false }
  }
  return { segments: [live], lost: true }
}

/** The content of a rotated file from `offset` on. Rejects if it cannot be read. */
export async function* contentFrom({ file, offset }: Segment): AsyncGenerator<Buffer> {
  let at = 0
  for await (const piece of unpacked(file)) {
    const start = Math.max(0, offset - at)
    at += piece.length
    if (start < piece.length) yield piece.subarray(start)
  }
}

/** The `head` of the place after `offset` bytes, in a file that begins with `first`. */
export function headOf(first: Uint8Array, offset: number): string {
  const bytes = first.subarray(0, Math.min(HEAD_MAX_BYTES, offset))
  return new Bun.CryptoHasher('sha256').update(bytes).digest('hex')
}

/** The first bytes of a file, HEAD_MAX_BYTES at most. */
export async function firstBytes(file: string): Promise<Buffer> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of unpacked(file, HEAD_MAX_BYTES)) {
    pieces.push(piece)
    length += piece.length
    if (length >= HEAD_MAX_BYTES) break
  }
  return Buffer.concat(pieces).subarray(0, HEAD_MAX_BYTES)
}

async function holds(file: string, { offset, head }: Place): Promise<boolean> {
  try {
    if (!isPacked(file) && (await stat(file)).size < offset) return false
    return headOf(await firstBytes(file), offset) === head
  } catch {
    return false // it has just been rotated away, or cannot be unpacked
  }
}

/**
 * `mail.log.1`, `mail.log.2.gz`, `mail.log-20261123`, `postfix.log.20261123-170617`: by age, oldest
 * first.
 */
async function rotatedFiles(path: string): Promise<string[]> {
  const [folder, name] = [dirname(path), basename(path)]
  const found: { file: string; mtimeMs: number }[] = []
  for (const other of await readdir(folder)) {
    if (
      !other.startsWith(name) ||
      !/^[.-]\d[\d-]*(?:\.(?:gz|zst))?$/.test(other.slice(name.length))
    ) {
      continue
    }
    const file = join(folder, other)
    const stats = await stat(file).catch(() => null)
    if (stats?.isFile()) found.push({ file, mtimeMs: stats.mtimeMs })
  }
  // While a file is being compressed it exists twice, and for good if that was interrupted.
  const isTwice = (file: string) => found.some((other) => other.file === file.replace(PACKED, ''))
  return found
    .filter(({ file }) => !isPacked(file) || !isTwice(file))
    .sort((a, b) => a.mtimeMs - b.mtimeMs)
    .map(({ file }) => file)
}

const PACKED = /\.(?:gz|zst)$/

function isPacked(file: string): boolean {
  return PACKED.test(file)
}

/** Whether a rotated file could be read but not unpacked: it was cut off, or is something else. */
export function isDamage(error: unknown): boolean {
  return /^Z(?:STD)?_/.test(codeOf(error))
}

/** The content of a file, unpacked. Of a file that is not packed, at most `end` bytes are read. */
function unpacked(file: string, end?: number): AsyncIterable<Buffer> {
  if (!isPacked(file)) {
    return createReadStream(file, end === undefined ? {} : { end: end - 1 })
  }
  const unpack = file.endsWith('.gz') ? createGunzip() : createZstdDecompress()
  const source = createReadStream(file)
  source.on('error', (error) => unpack.destroy(error))
  unpack.on('close', () => source.destroy())
  return source.pipe(unpack)
}
