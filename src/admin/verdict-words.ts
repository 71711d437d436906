// What the fields of a verdict and of a failure are, in the API's answers and in the calls of webhooks.

import { reasonNames, smtpStates } from '../event.ts'
import { classWords, faultWords, kindWords, standardWords } from './words.ts'

const told = (words: Record<string, string>, between = '; ') =>
  Object.entries(words)
    .map(([name, means]) => `${name}: ${means}`)
    .join(between)

export const verdictWords = {
  kind: `What it is. ${told(kindWords, ' ')}`,
  standard: `The format that it was read from: ${told(standardWords)}; null when read from prose.`,
  reason: `Why it was not delivered: ${reasonNames.join(', ')}.`,
  class: `What that says of the address. ${told(classWords)}.`,
  fault: `Who would have to change something: ${told(faultWords)}.`,
  status: "Enhanced status code (RFC 3463), such as 5.1.1; '' when unknown.",
  code: 'SMTP reply code; null when unknown.',
  diagnostic: "In the words of the remote server; '' when there are none.",
  reportedRecipient: 'The address as the report gives it.',
  reportedAction:
    'What became of the mail to him (RFC 3464 2.3.3): failed, delayed, delivered, relayed or expanded.',
  member: 'Whom the recipient, an alias, led to, where that one failed.',
  original: 'Whom the mail was sent to, where its way led on to the recipient.',
  action: 'failed: a report says so; failure: an SMTP server refused it.',
  state: `bounce for a report; else where an SMTP session was: ${Object.keys(smtpStates).join(', ')}, '' when unknown; suppressed or cancelled where it was never sent.`,
  description: "What the remote server said; '' when unknown.",
  recipients: 'Everyone that the mail tells of.',
  autoReply: 'What kind of automatic reply it is: vacation, ticket or other.',
  until: 'Until when he is away, YYYY-MM-DD, where an automatic reply says so.',
  feedbackType: 'Feedback-Type of a complaint (RFC 5965 3.1).',
  trace: 'Why: rules and fields that decided, in order.',
} as const
