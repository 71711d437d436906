// Whole mails that are no failure notices, of programs and people of many kinds, labelled before the rules
// had seen them.

import { describe, expect, test } from 'bun:test'
import { toldOf, wholeAnswers } from './answer-mail.ts'

for (const { file, rows } of wholeAnswers())
  describe(file, () => {
    for (const row of rows)
      test(`${row[0]}: ${row[1]}`, async () => expect(await toldOf(row)).toBe(row[1]))
  })
