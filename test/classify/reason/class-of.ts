// What most tests of a refusal's words ask: is the address written off by this answer to RCPT TO?

import { decideReason } from '../../../src/classify/reason/reason.ts'

/** The class of an answer that has no status code. */
export const classOf = (answer: string) =>
  decideReason({
    status: '',
    code: 550,
    diagnostic: `550 ${answer} (in reply to RCPT TO command)`,
    action: 'failed',
  }).class

/** What is decided of an answer that begins with its reply code. */
export const decidedOf = (answer: string) =>
  decideReason({
    status: '',
    code: null,
    diagnostic: `${answer} (in reply to RCPT TO command)`,
    action: 'failed',
  })
