// Removes what a notice explains of such failures in general: "The usual cause is a wrong address",
// "Possible reasons:" and a list of them. It says nothing about what happened to this message.
// Linear; never throws.

import { holdsAnswer } from '../../mail/status.ts'
import { lower } from '../phrases/fold.ts'
import { perhaps, perhapsFirst } from '../rules/little-words.ts'

/**
 * Words such as "usual" before the word for a cause, in the languages that notices are written in.
 */
const BEFORE =
  'usual|common|typical|possible|probable|likely|likeliest|frequent|übliche[rn]?|häufigste[rn]?|' +
  'häufige|mögliche[rn]?|gebruikelijke|mogelijke|voorkomende|waarschijnlijke|posibles?|probables?|' +
  'possíve(?:l|is)|prováve(?:l|is)|possibil[ei]|probabil[ei]|możliw\\S{1,3}|najczęstsz\\S{1,4}|' +
  'возможн\\S{2,3}|вероятн\\S{2,3}|частая|möjliga?|mulige?|vanlig\\S{0,4}'
const CAUSE =
  'causes?|reasons?|explanations?|ursachen?|grund|gründe|oorza(?:ak|ken)|redenen?|raisons?|causas?|' +
  'motivos?|razon(?:es)?|razón|razão|razões|motiv[oi]|przyczyn\\S{0,2}|pow[oó]d\\S{0,3}|' +
  'причин\\S{0,2}|orsak(?:er|en)?|årsa[kg](?:er|en)?'
const BEHIND =
  'possibles?|probables?|fréquentes?|habituelles?|courantes?|frecuentes?|habituales?|comunes|' +
  'is (?:most |very )?(?:likely|probably|often)|frequentes?|comuns|possibil[ei]|probabil[ei]|comun[ei]|frequent[ei]|l[ae] plus|más|mais|più'
const HAPPENS =
  '(?:usually|typically|normally|commonly|generally|(?:most )?often|most (?:likely|commonly)|' +
  'in (?:most|many) cases) (?:this )?(?:happens?|occurs?|means?|indicates?|caused by|because|due to)'
/** "This can have several reasons", "may be due to": nobody says so of a reason that he knows. */
const MAY =
  '(?:can|may|might|could) (?:have (?:\\S{1,20} ){0,3}(?:causes|reasons)|be (?:due|caused|because))|' +
  'there (?:are|can be|may be) (?:\\S{1,20} ){1,3}(?:causes|reasons)|' +
  '(?:kann|können|könnte) (?:\\S{1,20} ){0,3}(?:ursachen?|grund|gründe|daran)|' +
  'kan (?:\\S{1,20} ){0,3}(?:oorza(?:ak|ken)|redenen?|komen)|' +
  'peut (?:avoir (?:\\S{1,20} ){0,2}(?:causes?|raisons?)|être dû|provenir)|' +
  'puede (?:deberse|tener (?:\\S{1,20} ){0,2}(?:causas?|motivos?|razones))|' +
  'può (?:essere dovuto|dipendere|avere (?:\\S{1,20} ){0,2}(?:cause|motivi))|' +
  'pode (?:ser devido|dever-se|ter (?:\\S{1,20} ){0,2}(?:causas|motivos|razões))'
/** "Perhaps the account was deleted." */
const PERHAPS_WORDS = `${perhaps}|${perhapsFirst}`
const PERHAPS = `(?<=[.!?]\\s|\\n|\\(|\\s[-–—]\\s)(?:${PERHAPS_WORDS})`
const MARK = new RegExp(
  `(?<![^\\s(])(?:${[
    `(?:${BEFORE}) (?:${CAUSE})`,
    `(?:${CAUSE}) (?:${BEHIND})`,
    HAPPENS,
    MAY,
    PERHAPS,
  ]
    .join('|')
    .replaceAll(' ', '\\s')})(?=[\\s:,.)?!]|$)`,
  'g',
)
/** A quick test, as most notices have no word that begins with one of these stems. */
const STEM = new RegExp(
  '(?:^|[\\s(])(?:caus|reason|explanation|happen|occur|mean|indicate|due|ursach|grund|gründe|daran|oorza|reden|komen|' +
    'raison|motiv|raz[oóõ]|provenir|dû|deberse|dovuto|dipendere|devid|dever|przyczyn|powod|powód|причин|' +
    'orsak|årsa|bedeut|beteken|signifi|' +
    `${PERHAPS_WORDS})`,
  'i',
)

/** A server's answer that the notice explains as an example: `"550 User unknown" means that …`. */
const EXAMPLE =
  /^.{0,20}["“„»].{3,80}["”“«] (?:means|indicates|bedeutet|betekent|signifie|significa)\b.*$/gim

const SENTENCE_MAX_CHARS = 600
const LIST_MAX_CHARS = 1500
/**
 * Where a sentence may start: also at a line with a capital letter, as the line above may have no
 * full stop ("anna@…: no such user").
 */
const SENTENCE_START = /[.!?;]\s|\n[ \t]*\n|\n(?=[ \t]*[\p{Lu}¿])|\s(?=\()/gu
const SENTENCE_END = /[.!?](?=\s|$)|:(?=\s*\n)|\n[ \t]*\n/
/**
 * A dash starts a sentence if the mark follows at once. "No such user – this is the usual cause" is
 * one sentence.
 */
const BEHIND_DASH = /\s[-–—]\s$/
const BRACKET_END = /\)/
/**
 * The list of causes below a line that ends in a colon. A line that names somebody, or has a
 * server's answer, ends the list.
 */
const LIST = /^:\s*\n(?:[ \t]*\n)?(?:(?![^\n]*(?:@|[45]\d\d[ -]))[^\n]*\S[^\n]*(?:\n|$)){1,20}/

/** The text without sentences about usual or possible causes; the same text if it has none. */
export function withoutExplained(told: string): string {
  if (!STEM.test(told)) return told
  const text = told.replace(EXAMPLE, '')
  let left = ''
  let from = 0
  for (const { index } of lower(text).matchAll(MARK)) {
    if (index < from) continue
    const start = Math.max(from, startOf(text, index))
    const end = endOf(text, index)
    if (holdsAnswer(text.slice(start, end))) continue
    left += text.slice(from, start)
    from = end
  }
  return from === 0 ? text : left + text.slice(from)
}

function startOf(text: string, at: number): number {
  if (BEHIND_DASH.test(text.slice(Math.max(0, at - 3), at))) return at
  const begin = Math.max(0, at - SENTENCE_MAX_CHARS)
  const last = [...text.slice(begin, at + 1).matchAll(SENTENCE_START)].at(-1)
  return last === undefined ? begin : begin + last.index + last[0].length
}

function endOf(text: string, at: number): number {
  const rest = text.slice(at, at + SENTENCE_MAX_CHARS)
  const last = text[at - 1] === '(' ? BRACKET_END : SENTENCE_END
  const end = at + (last.exec(rest)?.index ?? rest.length)
  return end + (LIST.exec(text.slice(end, end + LIST_MAX_CHARS))?.[0].length ?? 0)
}
