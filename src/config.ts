// Reads the TOML file and the files that it names, checks everything and reports all problems at
// once, each with the path of its key and what to do. The keys are defined in config/schema.ts. In
// code they are camelCase, and secrets of `…_file` keys are filled in. Expected trouble (no file,
// broken TOML, wrong values) is a list of problems, never a throw.
import { hostname } from 'node:os'
import { dirname, resolve } from 'node:path'
import type { Static, TSchema } from '@sinclair/typebox'
import { parse, TomlError } from 'smol-toml'
import { crossTroubles } from './config/cross.ts'
import { hintsOf } from './config/hints.ts'
import { located } from './config/lines.ts'
import { placeholders } from './config/placeholders.ts'
import { schema } from './config/schema.ts'
import { fileTrouble, fillFromFiles, isTable, readText } from './config/secrets.ts'
import { shapeProblems, type Trouble } from './config/shape.ts'

type CamelCase<S extends string> = S extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : S

/**
 * TOML's shape, with camelCase keys and without `…_file`. Free-form tables (headers) stay as they
 * are.
 */
type InCode<T> = T extends readonly (infer Item)[]
  ? InCode<Item>[]
  : T extends object
    ? string extends keyof T
      ? T
      : {
          [K in keyof T as K extends `${string}_file` ? never : CamelCase<K & string>]: InCode<T[K]>
        }
    : T

/** The whole configuration, as the rest of the program sees it. */
export type Config = InCode<Static<typeof schema>>

/** The configuration of one webhook; config/webhook.ts tells what each key means. */
export type WebhookConfig = Config['webhook'][number]

type Loaded =
  /** `hasExamples`: the file still has values of the example; the hints say which. */
  | { config: Config; hints: string[]; hasExamples: boolean }
  /**
   * `partly`: what could be read. A key is sound if it has no problem, and if its section is in the
   * file or cannot be there under a misspelt name.
   */
  | { problems: string[]; partly: { config: Config; isSound(key: string): boolean } | null }

/**
 * Reads and checks the TOML file at `path` and the secret files and certificates that it names.
 * Each problem is one line that says where (`webhook[0].url`) and what to do; none holds a secret.
 * Hints have the same form. They are not mistakes, but values of the example and settings hardly
 * meant.
 */
export function loadConfig(path: string): Loaded {
  let toml: string
  let table: Record<string, unknown>
  try {
    toml = readText(path)
    table = parse(toml)
  } catch (error) {
    return { problems: [unreadable(path, error)], partly: null }
  }
  const directory = dirname(resolve(path))
  const { problems, sources } = fillFromFiles(schema, table, directory)
  table.hostname ??= hostname().toLowerCase()
  const filled = withDefaults(schema, table)
  problems.push(...shapeProblems(filled, sources))
  const config = inCode(schema, filled, directory) as Config
  const broken = problems.filter((problem) => problem.broken)
  const troubles: Trouble[] = [
    ...problems.map(({ key, text }): Trouble => [key, text]),
    ...crossTroubles(config, (key) => !broken.some((p) => overlaps(p.key, key))),
  ]
  if (troubles.length > 0) {
    const isKnown = Object.keys(table).every((name) => Object.hasOwn(schema.properties, name))
    const isSound = (key: string) =>
      (isKnown || Object.hasOwn(table, key.split('.')[0] ?? key)) &&
      !troubles.some((trouble) => overlaps(trouble[0], key))
    return { problems: located(troubles, toml), partly: { config, isSound } }
  }
  const examples = placeholders(filled)
  const hints = located([...examples, ...hintsOf(config)], toml)
  return { config, hints, hasExamples: examples.length > 0 }
}

/** Whether one of two key paths holds the other. */
function overlaps(a: string, b: string): boolean {
  const [outer, inner] = a.length <= b.length ? [a, b] : [b, a]
  return inner === outer || inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`)
}

function unreadable(path: string, error: unknown): string {
  if (!(error instanceof TomlError)) return fileTrouble(path, error)
  // The rest of the parser's message repeats the file, which may hold secrets.
  const [what = ''] = error.message.replace('Invalid TOML document: ', '').split('\n')
  return `${path}: line ${error.line}, column ${error.column}: ${what}${TOML_HINTS[what] ?? ''}`
}

/** The usual mistake behind an error of smol-toml, by its words. */
const TOML_HINTS: Readonly<Record<string, string>> = {
  'invalid value': '; a text stands in "quotes"',
  'control characters are not allowed in strings': '; is the closing quote missing?',
  'illegal character in key': '; is a ] or = missing?',
  'incomplete key-value: cannot find end of key': '; is a ] or = missing?',
  'trying to redefine an already defined table or value':
    '; it stands further up, and each of several stands under [[two brackets]]',
}

/**
 * Fills in defaults. TypeBox's `Value.Default` cannot be used: if there is a table where a list
 * should be (`[webhook]` for `[[webhook]]`), it takes that for an empty list.
 */
function withDefaults(of: TSchema, value: unknown): unknown {
  if (value === undefined) {
    return of.default === undefined ? undefined : withDefaults(of, structuredClone(of.default))
  }
  if (of.type === 'array' && Array.isArray(value)) {
    return value.map((item) => withDefaults(of.items, item))
  }
  // TypeBox would look for keys in a date.
  if (value instanceof Date) return value.toISOString()
  if (!of.properties || !isTable(value)) return value
  const filled = { ...value }
  for (const [key, child] of Object.entries<TSchema>(of.properties)) {
    const item = withDefaults(child, value[key])
    if (item !== undefined) filled[key] = item
  }
  return filled
}

/** Renames keys and resolves paths. Keys that the schema does not know are left out. */
function inCode(of: TSchema, value: unknown, directory: string): unknown {
  if (of.format === 'path' && typeof value === 'string') return resolve(directory, value)
  if (of.type === 'array' && Array.isArray(value)) {
    return value.map((item) => inCode(of.items, item, directory))
  }
  if (!of.properties || !isTable(value)) return value
  const entries = Object.entries(value)
    .filter(([key]) => Object.hasOwn(of.properties, key) && !key.endsWith('_file'))
    .map(([key, item]) => [camelCase(key), inCode(of.properties[key], item, directory)])
  return Object.fromEntries(entries)
}

/** `max_age_days` → `maxAgeDays`. */
export function camelCase(key: string): string {
  return key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
