import { expect, test } from 'bun:test'
import { clipped, fitted, layOut, table } from '../../src/cli/table.ts'

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

test('on a terminal that is too narrow for its columns a row is text, and nothing that is empty', () => {
  const head = ['name', 'state', 'due', 'last error']
  const rows = [
    ['crm', 'failing', '12', 'answered 502'],
    ['日本', 'on', '0', ''],
  ]
  const shown = (columns: number) => table(head, rows, { columns, style: (_, text) => text })
  const [widest] = shown(Number.POSITIVE_INFINITY).split('\n').slice(1)
  expect(widest).toBe('crm   failing  12   answered 502')
  expect(shown(32)).toBe(shown(Number.POSITIVE_INFINITY))
  expect(shown(31)).toBe(
    `crm  state failing  due 12
  last error answered 502
日本  state on  due 0`,
  )
})

test('a line that is wider than the terminal goes on below its last column, a sample as it is', () => {
  const columns = 'retour check  Checks the configuration and tells all'
  expect(fitted(columns, 80)).toBe(columns)
  expect(fitted(columns, 34)).toBe(
    'retour check  Checks the\n              configuration and\n              tells all',
  )
  expect(fitted(`${columns}\n    a long sample to copy from here`, 28)).toBe(
    'retour check  Checks the\n              configuration\n              and tells all\n    a long sample to copy from here',
  )
  expect(fitted('2026-11-23 16:00:00Z  bounce  a mail came back', 40)).toBe(
    '2026-11-23 16:00:00Z  bounce  a mail\n    came back',
  )
})
