// Makes finders of the tables of phrases, in the order of their weight. Within a finder the row
// that stands first wins.

import { phraseFinder } from '../phrases/phrases.ts'
import { abroadPhrases } from '../rules/reason/abroad.ts'
import { asiaPhrases } from '../rules/reason/asia.ts'
import { contextPhrases } from '../rules/reason/context.ts'
import { easternPhrases } from '../rules/reason/eastern.ts'
import { frenchPhrases } from '../rules/reason/french.ts'
import { gatewayPhrases } from '../rules/reason/gateways.ts'
import { germanicPhrases } from '../rules/reason/germanic.ts'
import { googlePhrases } from '../rules/reason/google.ts'
import { iberianPhrases } from '../rules/reason/iberian.ts'
import { italianPhrases } from '../rules/reason/italian.ts'
import { listPhrases } from '../rules/reason/lists.ts'
import { mailboxPhrases } from '../rules/reason/mailboxes.ts'
import { microsoftPhrases } from '../rules/reason/microsoft.ts'
import { networkPhrases } from '../rules/reason/network.ts'
import { providerPhrases } from '../rules/reason/providers.ts'
import { recipientPhrases } from '../rules/reason/recipient.ts'
import { refusalPhrases } from '../rules/reason/refusal.ts'
import { senderPhrases } from '../rules/reason/sender.ts'
import { barePhrases, sessionPhrases } from '../rules/reason/session.ts'
import { slavicPhrases } from '../rules/reason/slavic.ts'
import { unknownPhrases } from '../rules/reason/unknown.ts'
import { framePhrases, weakPhrases } from '../rules/reason/weak.ts'
import { addressGrammarRows, grammarRows, weakGrammarRows } from './grammar.ts'

const rows = [
  ...listPhrases,
  ...contextPhrases,
  ...senderPhrases,
  ...recipientPhrases,
  ...unknownPhrases,
  ...refusalPhrases,
  ...sessionPhrases,
  ...networkPhrases,
  ...germanicPhrases,
  ...frenchPhrases,
  ...iberianPhrases,
  ...italianPhrases,
  ...slavicPhrases,
  ...easternPhrases,
  ...asiaPhrases,
  ...abroadPhrases,
  ...grammarRows,
  ...barePhrases,
]
/** Finds codes and words that are known to mean one thing at one vendor. */
export const vendor = phraseFinder([
  ...googlePhrases,
  ...microsoftPhrases,
  ...mailboxPhrases,
  ...providerPhrases,
  ...gatewayPhrases,
])

/** Finds the row of a table that weighs most in a text. */
export type Finder = typeof vendor

/** Finds phrases that weigh more than any status code. */
export const strong: Finder = phraseFinder(rows.filter((row) => !row.weak))

/** Finds phrases that weigh less than a status code that names a cause. */
export const weak: Finder = phraseFinder([
  ...rows.filter((row) => row.weak),
  ...weakPhrases,
  ...weakGrammarRows,
])

/**
 * Finds words that say that an address rests. They are said of networks and of mail too, so they
 * count only beside a status of an address.
 */
export const resting: Finder = phraseFinder(addressGrammarRows)

/** Finds phrases that weigh less than anything that names a cause. */
export const frames: Finder = phraseFinder(framePhrases)
