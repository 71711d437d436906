// Decides what a returned mail means. Asks detectors in turn; the first that recognises the mail
// decides. They look at structure first (the fields of a standard report), then at headers, then at
// prose. Pure; never throws: a mail that no detector recognises gets the verdict `unknown`. RFC
// 3464, 5965, 8098, 3834.

import type { OriginalMessage, Verdict } from '../event.ts'
import type { Report } from '../mail/message.ts'
import { complaintVerdict } from './arf.ts'
import { autoReplyVerdict, farewellVerdict } from './auto-reply/auto-reply.ts'
import { challengeVerdict } from './challenge.ts'
import { dispositionVerdict } from './disposition.ts'
import { statusVerdict } from './dsn/dsn.ts'
import { noticeVerdict } from './notice/notice.ts'
import { originalOf } from './original.ts'
import { type OwnRules, withOwnRules } from './own-rules.ts'
import { withoutQuoteSigns } from './passed-on.ts'
import { refusalVerdict } from './refusal.ts'
import { replyVerdict } from './reply.ts'
import { answeredMessage } from './respondent.ts'
import { notificationVerdict } from './ses.ts'
import { withoutTags } from './subject-marks.ts'
import { withoutWrapper } from './wrapped-mail.ts'

/**
 * The verdict on a mail. The user's own rules overrule the built-in ones. The trace of the verdict
 * tells which rules and fields decided.
 */
export function classify(mail: Report, rules: OwnRules = []): Verdict {
  const report = withoutQuoteSigns(withoutTags(withoutWrapper(mail)))
  const found = detect(report)
  const verdict = rules.length === 0 ? found : withOwnRules(found, mail, rules)
  const original = { ...answeredBy(report, found), ...originalOf(report), ...verdict.original }
  return Object.keys(original).length > 0 ? { ...verdict, original } : verdict
}

// Gmail, Exchange and Exim send the report as an answer to the message: In-Reply-To identifies the
// original even where the report quotes nothing of it.
function answeredBy({ headers }: Report, { kind }: Verdict): OriginalMessage | undefined {
  return kind === 'failure' || kind === 'delay' || kind === 'success'
    ? answeredMessage(headers)
    : undefined
}

// The order matters: a complaint may hold the fields of a status notification, and an out-of-office
// message the words of a failure notice. The detectors of answers decline what a mail system sent.
const detectors: ((report: Report) => Verdict | null)[] = [
  complaintVerdict,
  refusalVerdict,
  statusVerdict,
  dispositionVerdict,
  notificationVerdict,
  challengeVerdict,
  autoReplyVerdict,
  noticeVerdict,
  farewellVerdict,
  replyVerdict,
]

function detect(report: Report): Verdict {
  for (const detector of detectors) {
    const verdict = detector(report)
    if (verdict) return verdict
  }
  return {
    kind: 'unknown',
    standard: null,
    recipients: [],
    trace: ['no built-in rule knows what this mail is'],
  }
}
