import { describe, expect, test } from 'bun:test'
import { asWritten } from '../../src/mail/layout.ts'
import { cpuMs } from '../support/cpu.ts'

describe('a text is read as it was written', () => {
  test.each([
    ['  Hello\n\n    anna\n  Bye\n', 'Hello\n\n  anna\nBye\n'],
    ['\n\tHello\n\tBye', '\nHello\nBye'],
    ['one\n\ntwo\n\n\n\nthree\n\nfour\n\n', 'one\ntwo\n\nthree\nfour\n'],
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
