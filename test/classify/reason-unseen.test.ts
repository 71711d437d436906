import { describe, expect, test } from 'bun:test'
import { decideReason } from '../../src/classify/reason.ts'
import { replyCodeIn } from '../../src/mail/status.ts'
import field from './reason-answers-field.ts'
import kinds from './reason-answers-kinds.ts'
import languages from './reason-answers-languages.ts'
import answers from './reason-answers-more.ts'
import paraphrases from './reason-answers-paraphrases.ts'
import mailboxes from './reason-answers-providers.ts'
import makes from './reason-answers-servers.ts'
import siblings from './reason-answers-siblings.ts'
import spoken from './reason-answers-spoken.ts'
import documented from './reason-unseen-documented-1.ts'
import quoted from './reason-unseen-documented-2.ts'
import first from './reason-unseen-field-1.ts'
import second from './reason-unseen-field-2.ts'
import issues1 from './reason-unseen-issues-1.ts'
import issues2 from './reason-unseen-issues-2.ts'
import issues3 from './reason-unseen-issues-3.ts'
import issues4 from './reason-unseen-issues-4.ts'
import issues5 from './reason-unseen-issues-5.ts'
import issues6 from './reason-unseen-issues-6.ts'
import plain from './reason-unseen-plain-1.ts'
import odd from './reason-unseen-plain-2.ts'
import sites from './reason-unseen-plain-3.ts'
import last from './reason-unseen-plain-4.ts'
import unmended from './reason-unseen-plain-5.ts'
import providers from './reason-unseen-providers.ts'
import servers from './reason-unseen-servers-1.ts'
import more from './reason-unseen-servers-2.ts'
import wild1 from './reason-unseen-wild-1.ts'
import wild2 from './reason-unseen-wild-2.ts'
import wild3 from './reason-unseen-wild-3.ts'
import wild4 from './reason-unseen-wild-4.ts'
import wild5 from './reason-unseen-wild-5.ts'
import wild6 from './reason-unseen-wild-6.ts'
import wild7 from './reason-unseen-wild-7.ts'
import wild8 from './reason-unseen-wild-8.ts'
import wild9 from './reason-unseen-wild-9.ts'
import wild10 from './reason-unseen-wild-10.ts'
import wild11 from './reason-unseen-wild-11.ts'
import wild12 from './reason-unseen-wild-12.ts'
import wild13 from './reason-unseen-wild-13.ts'
import wild14 from './reason-unseen-wild-14.ts'
import wild15 from './reason-unseen-wild-15.ts'
import wild16 from './reason-unseen-wild-16.ts'
import wild17 from './reason-unseen-wild-17.ts'
import wild18 from './reason-unseen-wild-18.ts'
import wild19 from './reason-unseen-wild-19.ts'
import wild20 from './reason-unseen-wild-20.ts'
import wild21 from './reason-unseen-wild-21.ts'

// Written before the rules were looked at, to learn how they do on answers that they have not seen.
const rows =
  `${first}${second}${providers}${servers}${more}` +
  `${documented}${quoted}${wild1}${wild2}${wild3}${wild4}${wild5}${wild6}${wild7}${wild8}${wild9}${wild10}${wild11}${wild12}${wild13}${wild14}${wild15}${wild16}${wild17}${wild18}${wild19}${wild20}${wild21}` +
  `${issues1}${issues2}${issues3}${issues4}${issues5}${issues6}` +
  `${mailboxes}${makes}${paraphrases}${answers}${languages}${field}${kinds}${spoken}${siblings}${plain}${odd}${sites}${last}${unmended}`

describe('an answer that the rules were not written from has its reason', () => {
  for (const row of rows.split('\n').filter((line) => line !== '')) {
    const [reason = '', status = '', ...rest] = row.split(' | ')
    const diagnostic = rest.join(' | ')
    test(`${reason}: ${diagnostic}`, () => {
      const code = replyCodeIn(diagnostic)
      const decided = decideReason({ status, code, diagnostic, action: 'failed' })
      expect<string>(decided.reason).toBe(reason)
    })
  }
})
