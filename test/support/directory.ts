// A directory of a test's own, gone at the end of its block or of the test's file.

import { afterAll } from 'bun:test'
import { type DisposableTempDir, mkdtempDisposableSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** To be had with `using`, or removed. */
export function temporaryDirectory(prefix = 'retour-test-'): DisposableTempDir {
  return mkdtempDisposableSync(join(tmpdir(), prefix))
}

/** For the tests of one file. */
export function directoryOfFile(): string {
  const { path, remove } = temporaryDirectory()
  afterAll(remove)
  return path
}
