import { describe, expect, test } from 'bun:test'
import { toldOf, wholeMails } from './answer-mail.ts'

// Mail that is no failure notice, of programs and people of many kinds; and answers and notices in many languages and
// charsets. All of it was labelled before the rules had seen it: of the first 248 of the languages they read two in
// three, of the second 112 five in six.
for (const folder of ['answers', 'languages'] as const)
  for (const { file, rows } of wholeMails(folder))
    describe(file, () => {
      for (const row of rows)
        test(`${row[0]}: ${row[1]}`, async () => expect(await toldOf(row)).toBe(row[1]))
    })
