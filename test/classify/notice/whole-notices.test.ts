import { expect, test } from 'bun:test'
import { classify } from '../../../src/classify/classify.ts'
import { parseReport } from '../../../src/mail/message.ts'
import { wholeNotices } from './whole-notices.ts'

const sorted = (list: string[]) => list.map((entry) => entry.toLowerCase()).sort()

for (const notice of wholeNotices()) {
  const { name, raw, kinds, recipients, statuses, reasons, level, until, returns } = notice
  test(`${name} is read as a person reads it`, async () => {
    const verdict = classify(await parseReport(raw))
    expect(kinds).toContain(verdict.kind)
    const about = verdict.recipients.filter(
      ({ action }) => verdict.kind !== 'failure' || action === 'failed',
    )
    if (recipients !== null)
      expect(sorted(about.map((each) => each.recipient))).toEqual(
        sorted(recipients.filter(Boolean)),
      )
    if (statuses !== null)
      expect(sorted(about.map(({ status }) => status))).toEqual(sorted(statuses))
    // One reason stands for all.
    for (const [at, { reason }] of about.entries())
      if (reasons !== null) expect((reasons[at] ?? reasons[0])?.split('/')).toContain(reason)
    if (returns)
      expect(verdict.original).toMatchObject({
        messageId: '<20261103091244.5512@winkel.example>',
        from: '"Winkel" <nieuws@winkel.example>',
        subject: 'Uw bestelling 20261103',
        date: 'Tue, 3 Nov 2026 09:12:44 +0100',
      })
    if (level !== '?') for (const each of about) expect<string>(each.class).toBe(level)
    if (until !== undefined) expect(verdict.until ?? '-').toBe(until)
  })
}
