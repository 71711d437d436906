import { expect, test } from 'bun:test'
import { inWords } from '../../src/store/damage.ts'

test.each([
  [
    'EACCES',
    'permission denied',
    "it, a file beside it or its directory is another user's (ls -la)",
  ],
  ['EROFS', 'read-only file system', "the disk is, or the unit's ReadWritePaths lacks data_dir"],
])('%s is told with what to look at', (code, words, advice) => {
  const error = new Error(`${code}: ${words}, open '/srv/retour/retour.db'`)
  expect(inWords(Object.assign(error, { code }))).toBe(`${words}: ${advice}`)
})
