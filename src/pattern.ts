// A search pattern as a user writes it: text, or a regular expression between slashes. Expressions run
// on RE2's engine, which has no backtracking: time grows with text times program, and both are bounded,
// so that no rule can stop the daemon. What it cannot do (look-around, references) is reported at load.

import { RE2JS } from 're2js'

/** The largest program of an expression: a letter or a class is one instruction, `x{100}` a hundred. */
const PROGRAM_MAX = 250
/** Text that an expression looks at, in characters: with PROGRAM_MAX some 60 ms at the very worst. */
const TEXT_MAX_LENGTH = 16_384
const FLAGS = RE2JS.CASE_INSENSITIVE | RE2JS.MULTILINE
/** How the engine writes the flags in front of the expression that it quotes in an error. */
const FLAG_GROUPS = /(?:\(\?[a-z]\))+/

export type Pattern =
  | { kind: 'text'; text: string }
  /** Ignores case; `^` and `$` match at each line. `finds` never throws. */
  | { kind: 'expression'; finds(text: string): boolean }
  | { kind: 'broken'; problem: string }

/** Reads `text` or `/expression/`. */
export function readPattern(match: string): Pattern {
  const source = /^\/(.+)\/$/s.exec(match)?.[1]
  if (source === undefined) return { kind: 'text', text: match }
  try {
    const expression = RE2JS.compile(source, FLAGS)
    if (expression.programSize() > PROGRAM_MAX) {
      return { kind: 'broken', problem: 'is too large: repeat less, a count costs what it repeats' }
    }
    return { kind: 'expression', finds: (text) => expression.test(cut(text)) }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { kind: 'broken', problem: problemOf(why) }
  }
}

// Cut at the end of a line, because `$` would match where the text is cut.
function cut(text: string): string {
  if (text.length <= TEXT_MAX_LENGTH) return text
  const end = text.lastIndexOf('\n', TEXT_MAX_LENGTH)
  return text.slice(0, end > 0 ? end : TEXT_MAX_LENGTH)
}

function problemOf(why: string): string {
  const problem = why.replace('error parsing regexp: ', '').replace(FLAG_GROUPS, '')
  const backtracks = /Perl syntax|named capture|escape sequence/.test(problem)
  const hint = backtracks ? '; look-around and references are left out, they have no bound' : ''
  return `is no regular expression of RE2: ${problem}${hint}`
}
