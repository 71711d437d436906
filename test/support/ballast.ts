// Fills a small file system to its last page, and makes room again.

import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

const MIB = 1 << 20
const PAGE = 4096

export function ballastIn(directory: string): { fill(): void; free(): void } {
  const ballast = join(directory, 'ballast')
  return {
    fill() {
      const file = openSync(ballast, 'w')
      for (const block of [Buffer.alloc(MIB), Buffer.alloc(PAGE)]) {
        try {
          for (;;) writeSync(file, block)
        } catch {} // full, which is the point
      }
      closeSync(file)
    },
    free: () => rmSync(ballast),
  }
}
