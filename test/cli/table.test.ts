import { expect, test } from 'bun:test'
import { clipped, layOut } from '../../src/cli/table.ts'

test('what is too long for its column says that there was more', () => {
  expect(clipped('answered 500', 12)).toBe('answered 500')
  expect(clipped('answered 500!', 12)).toBe('answered 50…')
  expect(clipped('a\u001b[2J', 12)).toBe('a\ufffd[2J')
})

test('columns stand under each other whatever their script', () => {
  expect(
    layOut([
      ['a', 'x'],
      ['日本', 'y'],
      ['😀', 'z'],
    ]),
  ).toBe('a     x\n日本  y\n😀    z')
})
