import { describe, expect, test } from 'bun:test'
import { asWritten, joined } from '../../src/mail/layout.ts'
import { cpuMs } from '../support/cpu.ts'

describe('a text is read as it was written', () => {
  test.each([
    ['  Hello\n\n    anna\n  Bye\n', 'Hello\n\n  anna\nBye\n'],
    ['\n\tHello\n\tBye', '\nHello\nBye'],
    ['one\n\ntwo\n\n\n\nthree\n\nfour\n\n', 'one\ntwo\n\nthree\nfour\n'],
    ['\u00a0 550\u00a0user unknown', '550 user unknown'],
  ])('%j', (text, written) => expect(asWritten(text)).toBe(written))
})

describe('stays as it is', () => {
  test.each([
    '  Hello\nanna\n',
    ' Hello\n\tanna\n',
    'one\n\ntwo\n\nthree\n\nfour\n',
    'one\n\ntwo\n\n\n\nthree\nfour\n',
    'one\n\n\n\ntwo\n',
    '',
    '   \n   ',
  ])('%j', (text) => expect(asWritten(text)).toBe(text))
})

test('much of it takes no time', () => {
  const started = cpuMs()
  for (const text of ['\n', ' \n', 'a\n\n', ' a\n \n', '  ', '\t', ' \n\n\n'])
    asWritten(text.repeat(100_000))
  expect(cpuMs() - started).toBeLessThan(2000)
})

test('lines wrapped within a word are put together, a signature and what is quoted are not', () => {
  const parameters = new Map([['delsp', 'yes']])
  expect(joined('anna@ \nklant.example \n\nx', parameters)).toBe('anna@klant.example \n\nx')
  expect(joined('Bye \n-- \nAnn', parameters)).toBe('Bye \n-- \nAnn')
  expect(joined('On Friday Bob wrote: \n> 550 user \n> unknown \nMy answer', parameters)).toBe(
    'On Friday Bob wrote: \n> 550 user \n> unknown \nMy answer',
  )
  expect(joined('a \nb', new Map())).toBe('a \nb')
})

test('lines that a program broke for the screen are put together where it says so, short ones are not', () => {
  const flowed = new Map([['format', 'Flowed']])
  const text =
    'Your message could not be delivered. Ask \nhelp@klant.example.\n\nanna@klant.example \nGone'
  expect(joined(text, flowed)).toBe(
    'Your message could not be delivered. Ask help@klant.example.\n\nanna@klant.example \nGone',
  )
  expect(joined(text, new Map())).toBe(text)
})
