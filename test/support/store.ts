// A real store in a temporary directory that is gone at the end of the test's block.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore, type Store } from '../../src/store/open.ts'

export type TemporaryStore = Store & AsyncDisposable & { file: string }

export async function openTemporaryStore(): Promise<TemporaryStore> {
  const directory = mkdtempSync(join(tmpdir(), 'retour-test-'))
  const file = join(directory, 'retour.db')
  const store = openStore(file)
  return Object.assign(store, {
    file,
    async [Symbol.asyncDispose]() {
      await store.close()
      rmSync(directory, { recursive: true })
    },
  })
}
