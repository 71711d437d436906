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

test('one very long cell does not push the columns of all rows aside', () => {
  const long = 'a'.repeat(200)
  const [first, second] = layOut([
    ['short', 'x'],
    [long, 'y'],
  ]).split('\n')
  expect(first).toBe(`short${' '.repeat(69)}x`)
  expect(second).toBe(`${long}  y`)
})
