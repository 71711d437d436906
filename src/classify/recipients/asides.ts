// Leaves out of a notice the sentences that name somebody beside its recipients: "If it cannot be
// delivered, bob@… will be told", "A copy was sent to cor@…". Linear; never throws.

import { addressesIn } from '../../mail/address.ts'
import { holdsAnswer } from '../../mail/status.ts'
import { isAfterYourMessage } from '../notice/your-message.ts'
import { copyWords, supposing } from '../rules/recipients/asides.ts'
import { nameOnly } from './places.ts'
import { fateOfText } from './sentences.ts'
import type { Counts } from './standing.ts'

/**
 * The notice without sentences that suppose something, or tell of a copy, and name an address. They
 * stay if nobody is named before them, as they may be all that it says, and if they have an answer.
 */
export function withoutAsides(notice: string, counts: Counts): string {
  let named = false
  return notice.replace(SENTENCE, (sentence) => {
    if (!sentence.includes('@')) return sentence
    if (named && (supposes(sentence) || tellsOfCopy(sentence))) return ' '
    named ||= addressesIn(sentence).some(counts)
    return sentence
  })
}

/** A sentence. It goes on in a line that begins with a small letter and with no address. */
const SENTENCE = /(?:[^.!?。\n]|[.!?](?=\S)|\n(?=\p{Ll}[^\s@]{0,40} ))+[.!?。]?/gu

const supposes = (sentence: string) => SUPPOSES.test(sentence) && !holdsAnswer(sentence)

// "A copy could not be delivered to cor@…" and "a copy of your message to cor@…" are about cor@….
function tellsOfCopy(sentence: string): boolean {
  return (
    COPY.test(sentence) &&
    fateOfText(sentence) === undefined &&
    !isAfterYourMessage(sentence, addressesIn(sentence).map(nameOnly))
  )
}

const SUPPOSES = new RegExp(`^[^\\p{L}]{0,8}(?:${supposing})`, 'iu')
const COPY = new RegExp(copyWords, 'iu')
