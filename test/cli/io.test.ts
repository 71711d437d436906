import { expect, test } from 'bun:test'
import { isColoured } from '../../src/cli/io.ts'

test.each([
  [{}, true, true],
  [{ NO_COLOR: '' }, true, true],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: 'false' }, true, false],
  [{ TERM: 'dumb' }, true, false],
  [{ TERM: 'xterm' }, false, false],
])('%p on a terminal (%p): colours %p', (env, isTerminal, coloured) => {
  expect(isColoured(env, isTerminal)).toBe(coloured)
})
