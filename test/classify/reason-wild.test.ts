import { describe, expect, test } from 'bun:test'
import { decideReason } from '../../src/classify/reason.ts'
import { replyCodeIn } from '../../src/mail/status.ts'
import first from './reason-wild-1.ts'
import second from './reason-wild-2.ts'
import third from './reason-wild-3.ts'
import fourth from './reason-wild-4.ts'

describe('an answer that a page quotes has the reason that the page gives for it', () => {
  for (const row of `${first}${second}${third}${fourth}`
    .split('\n')
    .filter((line) => line !== '')) {
    const [reason = '', status = '', ...rest] = row.split(' | ')
    const diagnostic = rest.join(' | ')
    test(`${reason}: ${diagnostic}`, () => {
      const code = replyCodeIn(diagnostic)
      const decided = decideReason({ status, code, diagnostic, action: 'failed' })
      expect<string>(decided.reason).toBe(reason)
    })
  }
})
