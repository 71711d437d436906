import { describe, expect, test } from 'bun:test'
import { knownAnswers } from '../../../scripts/known-words.ts'
import { decideReason } from '../../../src/classify/reason/reason.ts'
import { replyCodeIn } from '../../../src/mail/status.ts'

// Nearly all of them were written or gathered before the rules were run on them, to learn how these do on
// answers that they have not seen.

describe('an answer has its reason', async () => {
  for (const { reason, status, diagnostic } of await knownAnswers()) {
    test(`${reason}: ${diagnostic}`, () => {
      const code = replyCodeIn(diagnostic)
      const decided = decideReason({ status, code, diagnostic, action: 'failed' })
      expect(decided.reason).toBe(reason)
    })
  }
})
