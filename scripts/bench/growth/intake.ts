// Measures how fast mail comes in: reports go through the real accept (parse, classify, record),
// many at a time as with SMTP sessions.

import { newId } from '../../../src/address/id.ts'
import type { Store } from '../../../src/store/open.ts'
import { acceptInto } from '../../../test/support/accept.ts'
import { report } from '../../../test/support/mail.ts'
import { troubleLog } from '../load/calls.ts'

const AT_ONCE = 100

let serial = 0

/** Mails a second. */
export async function measureIntake(store: Store, mails: number): Promise<number> {
  const accept = await acceptInto(store, { log: troubleLog })
  const to = 'b-x@bounces.example.com'
  let begun = 0
  const startedMs = performance.now()
  const one = async (): Promise<void> => {
    while (begun++ < mails) {
      serial += 1
      const recipient = `person-${serial * 7919}@domain-${serial % 2000}.example`
      await accept({
        raw: report({ to, recipient, serial }),
        mailFrom: '',
        recipients: [{ address: to, value: { kind: 'signed', id: newId() } }],
        peer: { ip: '192.0.2.25', helo: 'mx.example.net', tls: true, via: 'smtp' },
      })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, one))
  return mails / ((performance.now() - startedMs) / 1000)
}
