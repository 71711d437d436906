// Prints the commented configuration and the README's table, both from the schema.
import { type TSchema, TypeGuard } from '@sinclair/typebox'
import { schema } from './schema.ts'
import { expectation, grouped } from './shape.ts'

const WIDTH = 100

/** Fresh values for keys of the example, by key path: `return_path.secrets`, `webhook.secret`. */
type Values = Record<string, unknown>

/**
 * The commented TOML file, with the sentence, bounds and default of every key. Lines of prose start
 * with `# `, keys that are left out with `#` alone: to set one, remove that character.
 */
export function exampleToml(values: Values): string {
  const all = Object.entries<TSchema>(schema.properties)
  const parts = [
    '# Retour. `retour check` tells what is wrong with this file; `systemctl reload retour` (SIGHUP)\n' +
      '# makes a running daemon read it again. A line that starts with # and no space behind it shows\n' +
      '# a default, or an example of a key that has none: take the # away to set it.',
    ...all.map(([name, of]) =>
      isSection(of) ? exampleSection(name, of, values) : entry(name, of, values[name]),
    ),
  ]
  return `${parts.join('\n\n')}\n`
}

function exampleSection(name: string, of: TSchema, values: Values): string {
  const isList = of.type === 'array'
  const table: TSchema = isList ? of.items : of
  const heading = `${of.sample ? '#' : ''}${isList ? `[[${name}]]` : `[${name}]`}`
  const parts = [
    `${comment(table.description ?? '')}\n${heading}`,
    ...Object.entries<TSchema>(table.properties).map(([key, child]) =>
      entry(key, child, values[`${name}.${key}`], !of.sample),
    ),
  ]
  return parts.join('\n\n')
}

/** `isPart`: the key belongs to a section that is not commented out. */
function entry(name: string, of: TSchema, given: unknown, isPart = true): string {
  const isNeeded = of.shown || (of.default === undefined && !TypeGuard.IsOptional(of))
  const isLive = given !== undefined || (isPart && isNeeded)
  const value = given ?? (isEmpty(of.default) ? (of.example ?? of.default) : of.default)
  const line = `${name} = ${toml(value ?? of.example)}`
  return `${comment(of.description ?? '')}\n${comment(bounds(of))}\n${isLive ? line : `#${line}`}`
}

/** `An integer from 1 to 100; default 10.` */
function bounds(of: TSchema): string {
  return `${capital(expectation(of))}; ${defaultWords(of)}.`
}

function defaultWords(of: TSchema): string {
  if (of.otherwise) return `default ${of.otherwise}`
  if (of.default === undefined) return TypeGuard.IsOptional(of) ? 'absent by default' : 'required'
  return isEmpty(of.default) ? 'empty by default' : `default ${toml(of.default)}`
}

/** Rows of the README: key, what it is, default. Lists of tables are written `webhook[].url`. */
export function configTable(): string {
  const rows = ['| key | what it is | default |', '|---|---|---|', ...tableRows(schema, '')]
  return `${rows.join('\n')}\n`
}

function tableRows(of: TSchema, at: string): string[] {
  return Object.entries<TSchema>(of.properties).flatMap(([key, child]) => {
    const path = at === '' ? key : `${at}.${key}`
    if (child.items?.properties && at === '') return tableRows(child.items, `${path}[]`)
    if (isSection(child) && !child.items) return tableRows(child, path)
    const row = `| \`${path}\` | ${about(child)} | ${cell(defaultCell(child))} |`
    if (child.items?.properties) return [row, ...tableRows(child.items, `${path}[]`)]
    return child.properties ? [row, ...tableRows(child, path)] : [row]
  })
}

function about(of: TSchema): string {
  const escaped = [of.description ?? '', capital(expectation(of))].map((text) => cell(text))
  return `${escaped[0]} *${escaped[1]}.*`
}

function defaultCell(of: TSchema): string {
  if (of.otherwise) return of.otherwise
  if (of.default === undefined) return TypeGuard.IsOptional(of) ? '' : 'required'
  return isEmpty(of.default) ? 'empty' : `\`${toml(of.default)}\``
}

function cell(text: string): string {
  return text.replace(/[|*]/g, '\\$&').replaceAll('<', '&lt;')
}

/** A value as TOML. */
function toml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toml).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([key, item]) => `${key} = ${toml(item)}`)
    return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`
  }
  if (typeof value === 'number') return grouped(value)
  return JSON.stringify(value)
}

/** Whether it is a section: a table that is always there, or a list of tables. */
function isSection(of: TSchema): boolean {
  return (of.properties !== undefined && of.default !== undefined) || Boolean(of.items?.properties)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}

function comment(text: string): string {
  return Bun.wrapAnsi(text, WIDTH - '# '.length)
    .split('\n')
    .map((line) => `# ${line}`)
    .join('\n')
}
