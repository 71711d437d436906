// That an address, a mailbox or a person is there no longer, in other languages than English: a clause begins with
// him, and says it of him (rules/reason/grammar-gone.ts). Of what else a clause begins with it is said as well: "the
// service is no longer available for this user". Linear: anchored, every gap bounded.

import { once } from '../once.ts'
import { anyPhraseOf as anyOf } from '../phrases/lists.ts'
import { phraseFinder } from '../phrases/phrases.ts'
import { UNSPACED, words } from '../phrases/words.ts'
import type { Grammar } from '../rules/reason/grammar.ts'
import { allGrammars } from '../rules/reason/grammar-far.ts'
import { aims, articles, gone, ofSender } from '../rules/reason/grammar-gone.ts'
import type { Decision } from './command.ts'

const CLAUSES_MAX = 40
const CLAUSE_MAX_CHARS = 200
const HEAD_LAST = /Turkish|Hungarian|Finnish/
const CLAUSE_END = /[.,;:!?()\n]+(?=\s|$)/

/** What a refusal, plain, says of somebody who is gone, null where no clause does. */
export function goneIn(plain: string): Decision | null {
  if (anyState()(words(plain), plain) === null) return null
  for (const clause of plain.split(CLAUSE_END, CLAUSES_MAX)) {
    const text = words(clause.slice(0, CLAUSE_MAX_CHARS))
    for (const { language, pattern } of languages()) {
      const said = pattern.exec(text)?.[0]
      if (said !== undefined)
        return { reason: 'user-unknown', rule: `the words "${said.trim()}" (${language})` }
    }
  }
  return null
}

/** Most answers have none of these words: that is soon seen. */
const anyState = once(() =>
  phraseFinder(
    Object.entries(gone).map(([source, phrases]) => ({ reason: 'gone', source, phrases })),
  ),
)

const languages = once(() =>
  Object.entries(gone).flatMap(([language, states]) => {
    const grammar = allGrammars[language]
    if (grammar === undefined) return []
    const pattern = UNSPACED.test(states)
      ? unspaced(grammar, states)
      : spaced(grammar, states, HEAD_LAST.test(language))
    return [{ language, pattern: new RegExp(pattern, 'u') }]
  }),
)

// "Your address", "the IP address" and "for sending" are of who sends. Where the head of a group stands last, "the
// user's password" begins with the user, and nothing may stand behind him.
function spaced({ person, box, address }: Grammar, states: string, headLast: boolean): string {
  const whom = anyOf(`${person} | ${box} | ${address}`)
  const yours = `ip |\\S{1,12}[iu]n[iu]z |${anyOf(ofSender)} `
  const others = headLast ? '' : `(?:(?!${yours})\\S{1,16} ){0,3}?`
  return `^ (?:${anyOf(articles)} ){0,2}(?!${yours})${whom} (?!${yours})${others}${anyOf(states)} (?!${anyOf(aims)} )`
}

// As "your address" above.
const YOURS =
  '(?<!(?:您|你|贵|貴|あなた|お客様|귀하|당신)(?:的|の|의)? ?(?:电子|電子|メール|이메일 ?)?)'

function unspaced({ box, address }: Grammar, states: string): string {
  const whom = anyOf(`${box} | ${address}`)
  return `${YOURS}${whom}[はが은는이가]? ?${anyOf(states)}|${anyOf(states)}는 (?:\\S{1,6} ){0,2}${whom}`
}
