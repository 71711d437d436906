import { expect, test } from 'bun:test'
import { flushFolder } from '../../src/store/file.ts'

test('a folder that cannot be flushed is no reason to fail', () => {
  expect(() => flushFolder('/proc/self/fd')).not.toThrow()
  expect(() => flushFolder('/nowhere')).toThrow('ENOENT')
})
