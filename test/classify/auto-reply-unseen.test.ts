// Answers and notices in many languages and charsets, each a whole mail. The rules had not seen them when
// they were written: of the first 248 they read two in three.

import { describe, expect, test } from 'bun:test'
import { type Answer, toldOf } from './answer-mail.ts'
import { awayNorth } from './auto-reply-away-1.ts'
import { awaySouth } from './auto-reply-away-2.ts'
import { awayEast } from './auto-reply-away-3.ts'
import { desks } from './auto-reply-desks-1.ts'
import { people } from './auto-reply-people-1.ts'
import { challenges, receipts } from './auto-reply-proofs-1.ts'
import { noticesAbroad } from './notices-languages-2.ts'
import { aboutNotices, noticesFurther } from './notices-languages-3.ts'

const groups: Record<string, Answer[]> = {
  'an absence note of the North': awayNorth,
  'an absence note of the South': awaySouth,
  'an absence note of the East': awayEast,
  'a receipt of a desk': desks,
  'near to an answer': people,
  'a challenge': challenges,
  'a read receipt': receipts,
  'a notice': noticesAbroad,
  'a notice of further away': noticesFurther,
  'near to a notice': aboutNotices,
}

for (const [group, rows] of Object.entries(groups))
  describe(group, () => {
    for (const row of rows)
      test(`${row[0]}: ${row[1]}`, async () => expect(await toldOf(row)).toBe(row[1]))
  })
