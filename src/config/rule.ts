// The keys of one [[rule]]: what a returned mail must contain, and what it means then. A pattern
// whose time has no bound is a mistake, told when the file is read.
import { type Static, Type } from '@sinclair/typebox'
import { classes, kinds, reasonNames } from '../event.ts'
import { readPattern } from '../pattern.ts'
import { closed, oneOf } from './section.ts'
import type { Trouble } from './shape.ts'

/** Every rule is tried on every mail. */
const RULES_MAX = 100

const rule = Type.Object(
  {
    name: Type.String({
      format: 'name',
      example: 'crm-gone',
      description: 'Your name for it, unique; the trace of a verdict uses it.',
    }),
    field: Type.String({
      format: 'rule-field',
      default: 'any',
      description:
        'Where to look. `diagnostic` and `status` are those of each recipient, and decide about him alone; the others decide about all. `any` is all headers, the body and the diagnostics.',
    }),
    match: Type.String({
      format: 'rule-match',
      example: 'is no longer a customer',
      description:
        "Text to be found, whatever its case, accents and line breaks; of a status all of it or its first parts. '/…/' is a regular expression (RE2, case ignored), such as '/out of (stock|office)/'.",
    }),
    kind: Type.Optional(
      Type.Union(oneOf(kinds), {
        example: 'failure',
        description: 'What the mail is then.',
      }),
    ),
    reason: Type.Optional(
      Type.Union(oneOf(reasonNames), {
        example: 'user-unknown',
        description: 'Why the recipient got nothing; class and fault follow from it.',
      }),
    ),
    class: Type.Optional(
      Type.Union(oneOf(classes), {
        example: 'hard',
        description: 'hard = the address does not work, soft = may work later, none = neither.',
      }),
    ),
  },
  {
    ...closed,
    description:
      'A rule of your own, tried before the built-in ones. Of several that match, the first one that gives a kind, a reason or a class decides it.',
  },
)

export const rules = Type.Array(rule, {
  default: [],
  sample: true,
  maxItems: RULES_MAX,
  description: 'Rules of your own for returned mail.',
})

type Placed = [number, Static<typeof rule>]

/** Finds what is wrong with whole rules; each of their keys must be sound by itself. */
export function ruleTrouble(given: Placed[]): Trouble[] {
  return given.flatMap(([i, { name, kind, reason, class: class_ }]) => {
    const found: Trouble[] = []
    if (kind === undefined && reason === undefined && class_ === undefined) {
      found.push([`rule[${i}]`, `"${name}" decides nothing: give kind, reason or class`])
    }
    const isFailing = kind === undefined || kind === 'failure' || kind === 'delay'
    if (!isFailing && (reason ?? class_) !== undefined) {
      const key = reason === undefined ? 'class' : 'reason'
      const text = `does nothing with kind "${kind}": of failures and delays alone there is one`
      found.push([`rule[${i}].${key}`, text])
    }
    return found
  })
}

/** Finds patterns that cannot be used; only `match` must be sound. */
export function matchTrouble(given: Placed[]): Trouble[] {
  return given.flatMap(([i, { match }]): Trouble[] => {
    const pattern = readPattern(match)
    return pattern.kind === 'broken' ? [[`rule[${i}].match`, `${match} ${pattern.problem}`]] : []
  })
}
