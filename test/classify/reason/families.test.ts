import { describe, expect, test } from 'bun:test'
import { familiesOf } from '../../../src/classify/reason/families.ts'
import { families } from '../../../src/classify/rules/reason/families.ts'
import {
  otherDomainPairs,
  otherPairs,
  pairs,
  surePairs,
} from '../../../src/classify/rules/reason/pairs.ts'
import { cpuMs } from '../../support/cpu.ts'

function reasonOf(text: string): string | undefined {
  const families = familiesOf(text, '', true)
  return (families(surePairs) ?? families(pairs))?.reason
}

describe('two words near each other tell the reason', () => {
  const rows: [text: string, reason: string | undefined][] = [
    ['the account of this customer was closed', 'suspended'],
    ['we cannot find a person with that name', 'user-unknown'],
    ['your network range is banned here', 'blocked'],
    ['the sender was found to be forged', 'sender-rejected'],
    ['only 20 connections at a time please', 'rate-limited'],
    ['a certificate is mandatory', 'tls-required'],
    // A clause ends where the sentence does: the words of two clauses tell nothing together.
    ['hello user. nothing is unknown', undefined],
    [
      'the account of the gentleman who once lived in the big old house near the sea closed',
      undefined,
    ],
    // A word that tells a reason in one sense has others.
    ['that verb was never advertised', undefined],
    ['complaints go to the postmaster', undefined],
    ['good morning', undefined],
    ['', undefined],
  ]
  for (const [text, reason] of rows)
    test(JSON.stringify(text), () => expect(reasonOf(text)).toBe(reason))
})

test('every family is part of a pair', () => {
  const used = new Set<string | null>(
    [...surePairs, ...pairs, ...otherPairs, ...otherDomainPairs].flat(),
  )
  expect(Object.keys(families).filter((family) => !used.has(family))).toEqual([])
})

test('no text takes long', () => {
  for (const part of [
    'user ',
    'unknown ',
    'not a ',
    'user unknown',
    'a.b. ',
    'mail from x ',
    '\n',
    'ip\u00a0',
  ]) {
    const started = cpuMs()
    reasonOf(part.repeat(100_000 / part.length))
    expect(cpuMs() - started).toBeLessThan(100)
  }
})
