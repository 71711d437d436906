// What a mail of text alone is taken for, and who failed by it.

import { classify } from '../../../src/classify/classify.ts'
import { parseReport } from '../../../src/mail/message.ts'

/** The kind and the failed recipients of a mail with this header, beside To, and this body. */
export async function toldOf(head: string, body: string) {
  const mail = `To: b@bounces.winkel.example\n${head}\n\n${body}`
  const verdict = await classify(await parseReport(new TextEncoder().encode(mail)))
  const failed = verdict.recipients.filter(({ action }) => action === 'failed')
  return [verdict.kind, ...failed.map(({ recipient }) => recipient)].join(' ')
}
