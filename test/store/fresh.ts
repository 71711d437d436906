// A new database as the store connects to it, with a table to write to.

import { join } from 'node:path'
import { connect, type Flush } from '../../src/store/connection.ts'
import { migrate } from '../../src/store/migrate.ts'
import { temporaryDirectory } from '../support/directory.ts'

export function openFresh(flush?: Flush, lockMaxMs = 60_000) {
  const directory = temporaryDirectory()
  const file = join(directory.path, 'retour.db')
  const connection = connect(file, { lockMaxMs, ...(flush ? { flush } : {}) })
  migrate(connection.client)
  connection.opened()
  return {
    ...connection,
    file,
    insert: (size: number) =>
      connection.client.run('INSERT INTO raws (sha256, size_bytes) VALUES (?, ?)', [
        Buffer.alloc(32),
        size,
      ]),
    sizes: () =>
      connection.client
        .query<{ size_bytes: number }, []>('SELECT size_bytes FROM raws ORDER BY id')
        .all()
        .map((row) => row.size_bytes),
    async [Symbol.asyncDispose]() {
      await connection.close()
      directory.remove()
    },
  }
}
