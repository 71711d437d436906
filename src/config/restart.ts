// What is only read at the start: a reload changes nothing of it, however many follow.

import { isDeepStrictEqual } from 'node:util'
import type { Config } from '../config.ts'

const readOnce: readonly { key: string; read(config: Config): unknown }[] = [
  { key: 'data_dir', read: ({ dataDir }) => dataDir },
  { key: 'smtp.listen', read: ({ smtp }) => smtp.listen },
  { key: 'lmtp.listen', read: ({ lmtp }) => lmtp.listen },
  { key: 'submission.listen', read: ({ submission }) => submission.listen },
  { key: 'admin.listen', read: ({ admin }) => admin.listen },
]

/** What is in force when a daemon that was started with `start` is given `next`, and the keys that have to wait. */
export function untilRestart(start: Config, next: Config): { next: Config; keys: string[] } {
  return {
    next: {
      ...next,
      dataDir: start.dataDir,
      smtp: { ...next.smtp, listen: start.smtp.listen },
      lmtp: { ...next.lmtp, listen: start.lmtp.listen },
      submission: { ...next.submission, listen: start.submission.listen },
      admin: { ...next.admin, listen: start.admin.listen },
    },
    keys: readOnce
      .filter(({ read }) => !isDeepStrictEqual(read(start), read(next)))
      .map(({ key }) => key),
  }
}
