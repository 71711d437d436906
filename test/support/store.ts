// A real store in a temporary directory that is gone at the end of the test's block.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Listener } from '../../src/store/kept.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import type { Suppressing } from '../../src/store/suppressing.ts'

export type TemporaryStore = Store & AsyncDisposable & { file: string }

export async function openTemporaryStore(
  listener?: Listener,
  suppressing?: Suppressing,
): Promise<TemporaryStore> {
  const directory = mkdtempSync(join(tmpdir(), 'retour-test-'))
  const file = join(directory, 'retour.db')
  const store = openStore(file, listener, suppressing)
  return Object.assign(store, {
    file,
    async [Symbol.asyncDispose]() {
      await store.close()
      rmSync(directory, { recursive: true })
    },
  })
}
