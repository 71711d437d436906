// Answers and notices in many languages and charsets, each a whole mail. The rules had not seen them when
// they were written: of the first 248 they read two in three, of the second 112 five in six.

import { describe, expect, test } from 'bun:test'
import { noticesAbroad } from '../notice/languages-2.ts'
import { aboutNotices, noticesFurther } from '../notice/languages-3.ts'
import { aboutNoticesAgain, noticesAgain } from '../notice/languages-4.ts'
import { shortNotices } from '../notice/languages-5.ts'
import { moreShortNotices } from '../notice/languages-6.ts'
import { refusedNotices } from '../notice/languages-7.ts'
import { nearNotices } from '../notice/languages-8.ts'
import { type Answer, toldOf } from './answer-mail.ts'
import { awayNorth } from './away-1.ts'
import { awaySouth } from './away-2.ts'
import { awayEast } from './away-3.ts'
import { desks } from './desks-1.ts'
import { people } from './people-1.ts'
import { challenges, receipts } from './proofs-1.ts'
import { awayAgain } from './second-1.ts'
import { peopleAgain, proofsAgain } from './second-2.ts'
import { awayEastAgain, desksAgain } from './second-3.ts'
import { noAbsence } from './second-4.ts'
import { answersThird } from './third.ts'

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
  'an absence note, again': awayAgain,
  'an absence note of the East, again': awayEastAgain,
  'a receipt of a desk, again': desksAgain,
  'near to an answer, again': peopleAgain,
  'a challenge or a read receipt, again': proofsAgain,
  'a notice, again': noticesAgain,
  'an automatic answer, of a third round': answersThird,
  'a short notice': [...shortNotices, ...moreShortNotices],
  'a notice of refused mail': refusedNotices,
  'mail near to a notice': nearNotices,
  'no absence': noAbsence,
  'near to a notice, again': aboutNoticesAgain,
}

for (const [group, rows] of Object.entries(groups))
  describe(group, () => {
    for (const row of rows)
      test(`${row[0]}: ${row[1]}`, async () => expect(await toldOf(row)).toBe(row[1]))
  })
