// The tables of phrases in the order in which they weigh, made ready to search. Within a finder the
// row that stands first wins.

import { phraseFinder } from './phrases.ts'
import { grammarRows, weakGrammarRows } from './reason-grammar.ts'
import { abroadPhrases } from './rules/reasons-abroad.ts'
import { asiaPhrases } from './rules/reasons-asia.ts'
import { contextPhrases } from './rules/reasons-context.ts'
import { easternPhrases } from './rules/reasons-eastern.ts'
import { frenchPhrases } from './rules/reasons-french.ts'
import { gatewayPhrases } from './rules/reasons-gateways.ts'
import { germanicPhrases } from './rules/reasons-germanic.ts'
import { googlePhrases } from './rules/reasons-google.ts'
import { iberianPhrases } from './rules/reasons-iberian.ts'
import { italianPhrases } from './rules/reasons-italian.ts'
import { listPhrases } from './rules/reasons-lists.ts'
import { mailboxPhrases } from './rules/reasons-mailboxes.ts'
import { microsoftPhrases } from './rules/reasons-microsoft.ts'
import { networkPhrases } from './rules/reasons-network.ts'
import { providerPhrases } from './rules/reasons-providers.ts'
import { recipientPhrases } from './rules/reasons-recipient.ts'
import { refusalPhrases } from './rules/reasons-refusal.ts'
import { senderPhrases } from './rules/reasons-sender.ts'
import { barePhrases, sessionPhrases } from './rules/reasons-session.ts'
import { slavicPhrases } from './rules/reasons-slavic.ts'
import { unknownPhrases } from './rules/reasons-unknown.ts'
import { framePhrases, weakPhrases } from './rules/reasons-weak.ts'

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
/** Codes and words that are known to mean one thing at one vendor. */
export const vendor = phraseFinder([
  ...googlePhrases,
  ...microsoftPhrases,
  ...mailboxPhrases,
  ...providerPhrases,
  ...gatewayPhrases,
])

/** Finds the row of a table that weighs most in a text. */
export type Finder = typeof vendor

/** Phrases that stand above any status code. */
export const strong: Finder = phraseFinder(rows.filter((row) => !row.weak))

/** Phrases that stand below a status code that says something of its own. */
export const weak: Finder = phraseFinder([
  ...rows.filter((row) => row.weak),
  ...weakPhrases,
  ...weakGrammarRows,
])

/** Phrases that stand below everything that names a cause. */
export const frames: Finder = phraseFinder(framePhrases)
