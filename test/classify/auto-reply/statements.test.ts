// What people and desks write into automatic answers, a sentence each, in 26 languages: absences of their author, and
// what is none. Before the rules had seen them they read 463 of 544.

import { describe, expect, test } from 'bun:test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { GMAIL, verdictOf } from './answer-mail.ts'

const text = readFileSync(join(import.meta.dir, '../../fixtures/statements.txt'), 'utf8')

for (const block of text.split(/^# /m).slice(1)) {
  const [title = '', ...sentences] = block.trim().split('\n')
  const [, right = ''] = title.split(' ')
  describe(title, () => {
    for (const sentence of sentences)
      test(sentence, async () => {
        const verdict = await verdictOf([title, right, 'Re: x', sentence, GMAIL])
        expect(verdict.autoReply).toBe(right as 'vacation' | 'other')
      })
  })
}
