// What a returned mail means: the first detector that knows it decides. Structure first (the fields of a standard
// report), then headers, then prose. Pure; never throws; `unknown` is a verdict. RFC 3464, 5965, 8098, 3834.

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
 * The verdict of a report, the user's own rules above the built-in ones; its trace says which rules
 * and fields decided.
 */
export function classify(mail: Report, rules: OwnRules = []): Verdict {
  const report = withoutQuoteSigns(withoutTags(withoutWrapper(mail)))
  const found = detect(report)
  const verdict = rules.length === 0 ? found : withOwnRules(found, mail, rules)
  const original = { ...answeredBy(report, found), ...originalOf(report), ...verdict.original }
  return Object.keys(original).length > 0 ? { ...verdict, original } : verdict
}

// Gmail, Exchange and Exim write the report as an answer to the message, which some quote nothing of.
function answeredBy({ headers }: Report, { kind }: Verdict): OriginalMessage | undefined {
  return kind === 'failure' || kind === 'delay' || kind === 'success'
    ? answeredMessage(headers)
    : undefined
}

// Order matters: a complaint may hold the fields of a status notification, and an out-of-office the words of a
// failure notice. The detectors of answers decline what a mail system sent.
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
