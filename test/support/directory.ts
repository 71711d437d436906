// Makes temporary directories, which are removed at the end of a test's block or of its file.

import { afterAll } from 'bun:test'
import { type DisposableTempDir, mkdtempDisposableSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The caller takes it with `using`, or removes it. */
export function temporaryDirectory(prefix = 'retour-test-'): DisposableTempDir {
  return mkdtempDisposableSync(join(tmpdir(), prefix))
}

/** A directory for all tests of one file. */
export function directoryOfFile(): string {
  const { path, remove } = temporaryDirectory()
  afterAll(remove)
  return path
}
