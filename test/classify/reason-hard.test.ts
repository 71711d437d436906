import { describe, expect, test } from 'bun:test'
import { decideReason } from '../../src/classify/reason.ts'

// Answers with the words of a wrong address, or its code, that are about something else: a good address
// that is suppressed for one of them gets no mail any more.

const others: Record<string, string[]> = {
  'a number in an address, a local part or a sentence': [
    'host smtp-in.orange.fr[192.0.2.101] said: 550 5.2.0 Mail rejetee. Mail rejected. ofr_506 [506]',
    'host smtp-in.orange.fr[192.0.2.7] said: 550 <nina.416@orange.fr> Mail rejected. ofr_506 [506]',
    '550 5.7.1 mx.laposte.net: refused after 416 seconds',
  ],
}

describe.each(Object.entries(others))('%s', (_, answers) => {
  test.each(answers)('is no wrong address: %s', (answer) => {
    const diagnostic = `${answer} (in reply to RCPT TO command)`
    const decided = decideReason({ status: '', code: null, diagnostic, action: 'failed' })
    expect(decided).toMatchObject({ class: 'soft' })
  })
})
