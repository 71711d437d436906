// Opens a real store in a temporary directory, which is removed at the end of the test's block.

import { copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Listener } from '../../src/store/kept.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { byHand, type SuppressionRules } from '../../src/store/suppression-rules.ts'
import { temporaryDirectory } from './directory.ts'

export type TemporaryStore = Store & AsyncDisposable & { file: string }

export async function openTemporaryStore(
  listener: Listener = () => {},
  suppressionRules: SuppressionRules = byHand,
): Promise<TemporaryStore> {
  const directory = temporaryDirectory()
  const file = join(directory.path, 'retour.db')
  const store = openStore(file, { listener, suppressionRules })
  return Object.assign(store, {
    file,
    async [Symbol.asyncDispose]() {
      await store.close()
      directory.remove()
    },
  })
}

/**
 * Copies the files as they are, as a process would leave them that is killed now; gives the copy's
 * file.
 */
export function crashedCopy({ file }: TemporaryStore): string {
  const copy = `${file}.crashed`
  for (const end of ['', '-wal']) {
    if (existsSync(file + end)) copyFileSync(file + end, copy + end)
  }
  return copy
}
