// What a heading of a notice tells of the recipients under it. Rows in order of weight: a delay is told
// with the words of a failure in it, and a failure with those of a delivery.

import type { Action } from '../../event.ts'
import type { PhraseRow } from '../phrases.ts'

export const headingRows: readonly PhraseRow<Action>[] = [
  {
    reason: 'delayed',
    source: 'sendmail, Stalwart, Exchange and others: still trying',
    phrases: `
      transient non fatal errors | temporary problem | temporary problems | temporary errors | temporary failure |
      been delayed | is delayed | are delayed | not yet been delivered | not been delivered yet | still being tried |
      will be retried | being retried | is still pending | are still pending | deferred`,
  },
  {
    reason: 'failed',
    source: 'all: given up',
    phrases: `
      fatal errors | permanent errors | failed | failure | undeliverable | undelivered | not … delivered | cannot be |
      could not | couldnt | can not | not be reached | not reach | did not receive | unable to |
      were rejected | was rejected | been rejected | refused | errors | had problems | delivery problems | bounced`,
  },
  {
    reason: 'delivered',
    source: 'sendmail, Stalwart, Exchange and others: arrived',
    phrases: `
      was successful | were successful | successful delivery | successfully delivered |
      successfully relayed | been delivered | was delivered | were delivered | delivered to |
      relayed to | received a copy | reached the following | were reached`,
  },
]
