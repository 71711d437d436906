import { describe, expect, test } from 'bun:test'
import { decideReason } from '../../src/classify/reason.ts'
import { replyCodeIn } from '../../src/mail/status.ts'
import rows from './reason-languages-server.ts'

describe('what a server asks and says of itself is read in other languages', () => {
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
