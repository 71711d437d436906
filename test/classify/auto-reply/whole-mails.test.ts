// Answers and notices in many languages and charsets, each a whole mail. The rules had not seen them when
// they were written: of the first 248 they read two in three, of the second 112 five in six.

import { describe, expect, test } from 'bun:test'
import { noticesAsia } from '../notice/abroad-asia.ts'
import { noticesEurope } from '../notice/abroad-europe.ts'
import { noticesReworded } from '../notice/abroad-reworded.ts'
import { aboutNotices, aboutNoticesReworded, nearNotices } from '../notice/near-notices.ts'
import { refusedNotices } from '../notice/refused.ts'
import { shortNoticesEast } from '../notice/short-east.ts'
import { shortNoticesEurope } from '../notice/short-europe.ts'
import { absencesEast } from './absences-east.ts'
import { absencesEastReworded } from './absences-east-reworded.ts'
import { absencesNorth } from './absences-north.ts'
import { absencesReworded } from './absences-reworded.ts'
import { absencesSouth } from './absences-south.ts'
import { type Answer, toldOf } from './answer-mail.ts'
import { answersByLanguage } from './answers-by-language.ts'
import { challenges, challengesAndReceiptsReworded, receipts } from './challenges-and-receipts.ts'
import { desks, desksReworded } from './desks.ts'
import { nearAnswers } from './near-answers.ts'
import { nearAnswersReworded } from './near-answers-reworded.ts'
import { noAbsence } from './no-absences.ts'

const groups: Record<string, Answer[]> = {
  'an absence note of the North': absencesNorth,
  'an absence note of the South': absencesSouth,
  'an absence note of the East': absencesEast,
  'a receipt of a desk': desks,
  'near to an answer': nearAnswers,
  'a challenge': challenges,
  'a read receipt': receipts,
  'a notice of Europe': noticesEurope,
  'a notice of Asia or a provider': noticesAsia,
  'near to a notice': aboutNotices,
  'an absence note, in other words': absencesReworded,
  'an absence note of the East, in other words': absencesEastReworded,
  'a receipt of a desk, in other words': desksReworded,
  'near to an answer, in other words': nearAnswersReworded,
  'a challenge or a read receipt, in other words': challengesAndReceiptsReworded,
  'a notice, in other words': noticesReworded,
  'an automatic answer in one of many languages': answersByLanguage,
  'a short notice': [...shortNoticesEurope, ...shortNoticesEast],
  'a notice of refused mail': refusedNotices,
  'mail near to a notice': nearNotices,
  'no absence': noAbsence,
  'near to a notice, in other words': aboutNoticesReworded,
}

for (const [group, rows] of Object.entries(groups))
  describe(group, () => {
    for (const row of rows)
      test(`${row[0]}: ${row[1]}`, async () => expect(await toldOf(row)).toBe(row[1]))
  })
