import { expect, test } from 'bun:test'
import { createLines } from '../../src/watch/lines.ts'

const LINE_MAX_BYTES = 64 * 1024
const longest = 'x'.repeat(LINE_MAX_BYTES)

test('lines come whole, in whatever pieces, empty ones too, and too long ones are left out', () => {
  const lines = createLines()
  const push = (text: string) => lines.push(Buffer.from(text))
  expect(push('\none\r\n\ntw')).toEqual(['', 'one', ''])
  expect(lines.pending()).toBe(2)
  expect(push(`o\n${longest}`)).toEqual(['two'])
  expect(push('\n')).toEqual([longest])
  expect(push(`${longest}x`)).toEqual([])
  expect(push('xx')).toEqual([])
  expect(lines.pending()).toBe(LINE_MAX_BYTES + 3)
  expect(push('x\nthree\nx')).toEqual(['three'])
  expect(lines.rest()).toEqual(['x'])
  expect(lines.rest()).toEqual([])
  expect(lines.pending()).toBe(0)
})
