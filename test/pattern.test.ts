import { describe, expect, test } from 'bun:test'
import { readPattern } from '../src/pattern.ts'
import { cpuMs } from './support/cpu.ts'

/** Far more than the slowest machine needs for one pattern, far less than backtracking takes. */
const BOUND_MS = 2000

describe('a pattern', () => {
  test.each(['over quota', '/var/mail', 'and/or', '/', '//'])('%p is text', (text) => {
    expect(readPattern(text)).toEqual({ kind: 'text', text })
  })

  test('between slashes is an expression that ignores case and knows lines', () => {
    const pattern = readPattern('/^over (quota|limit)$/')
    expect(pattern.kind === 'expression' && pattern.finds('x\nOver Quota\ny')).toBe(true)
    expect(pattern.kind === 'expression' && pattern.finds('x over quota')).toBe(false)
  })

  test.each([
    ['/(a)\\1/', 'references'],
    ['/(?=a)b/', 'look-around'],
    ['/(?<!a)b/', 'look-around'],
    ['/(/', 'missing closing ): `(`'],
    ['/a**/', 'RE2'],
    ['/(x{30}){30}/', 'too large'],
    ['/x{2000}/', 'repeat count'],
  ])('%p is broken', (match, why) => {
    const pattern = readPattern(match)
    expect(pattern.kind === 'broken' ? pattern.problem : pattern.kind).toContain(why)
  })
})

test('of a long text whole lines are looked at, up to its bound', () => {
  const text = `first\n${'x'.repeat(16_370)}\nquota exceeded\nlast`
  const finds = (match: string) => {
    const pattern = readPattern(match)
    return pattern.kind === 'expression' && pattern.finds(text)
  }
  expect(['/^first$/', '/^x+$/'].every(finds)).toBe(true)
  expect(['/quo$/', '/quota/', '/last/'].some(finds)).toBe(false)
  const short = readPattern('/^last$/')
  expect(short.kind === 'expression' && short.finds('first\nlast')).toBe(true)
})

// What takes a backtracking engine hours.
test.each([
  ['/(a+)+$/', `${'a'.repeat(16_000)}!`],
  ['/(a|a)*b/', 'a'.repeat(60_000)],
  ['/(.*a){20}b/', 'a'.repeat(60_000)],
  ['/^(\\w+\\s?)*$/', `${'word '.repeat(3_000)}!`],
  ['/(a|b)*a(a|b){100}c/', 'abbaab'.repeat(10_000)],
  ['/(?:a{0,10}[ab]{0,20}){0,5}x$/', 'ab'.repeat(30_000)],
])('%p takes no more time than its bound', (match, text) => {
  const pattern = readPattern(match)
  const startedMs = cpuMs()
  expect(pattern.kind === 'expression' && pattern.finds(text)).toBe(false)
  expect(cpuMs() - startedMs).toBeLessThan(BOUND_MS)
})
