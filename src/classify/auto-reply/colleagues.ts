// Takes out days that belong to a colleague: "my colleague Tom is back on the 14th", "vom 23. bis
// 27. vertritt mich meine Kollegin". What a clause says of a colleague
// (rules/auto-reply/colleagues.ts) is left out until the author speaks of himself again. Callers
// may still read the end from the whole text if nothing else tells it: who is replaced until a day
// is away until then. Linear.

import { colleagues, selves } from '../rules/auto-reply/colleagues.ts'

const COLLEAGUE = new RegExp(
  `(?<!\\p{L})(?:${colleagues.spaced})(?!\\p{L})|${colleagues.unspaced}`,
  'gu',
)
const SELF = new RegExp(`(?<!\\p{L})(?:${selves})(?![\\p{L}])`, 'u')
const CLAUSE_START =
  /[,;:!?、,。(]|\p{L}{4}\.(?=\s)|\n\s\n|\s(?:and|en|und|et|y|e|i|a|och|og|ja|es|si|и|та|ve)\s/gu
const SENTENCE_END = /\p{L}{3}[.!?](?=\s|$)|[!?;。]|\n\s(?=\n|[\p{L} ]{3,20}:)/u
const CLAUSE_MAX = 120 // characters of a clause before the colleague
const SENTENCE_MAX = 240 // characters behind the colleague in which the sentence ends

/** A text without its clauses about colleagues. */
export function withoutColleagues(plain: string): string {
  let kept = ''
  let from = 0
  for (const { index, 0: word } of plain.matchAll(COLLEAGUE)) {
    if (index < from) continue
    const start = clauseStart(plain, Math.max(from, index - CLAUSE_MAX), index)
    kept += `${plain.slice(from, start)};`
    from = sentenceEnd(plain, index + word.length)
  }
  return from === 0 ? plain : kept + plain.slice(from)
}

function clauseStart(plain: string, from: number, to: number): number {
  const last = [...plain.slice(from, to).matchAll(CLAUSE_START)].at(-1)
  return last === undefined ? from : from + last.index + last[0].length - 1
}

function sentenceEnd(plain: string, from: number): number {
  const behind = plain.slice(from, from + SENTENCE_MAX)
  const ends = [SENTENCE_END.exec(behind), SELF.exec(behind)].flatMap((end) =>
    end === null ? [] : [end.index],
  )
  return from + Math.min(behind.length, ...ends)
}
